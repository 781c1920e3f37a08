"""A clock that a test moves by hand."""

from __future__ import annotations


class Hours:
    """Gives `now`, in seconds, until it is moved on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        """Let seconds go by."""
        self.now += seconds
