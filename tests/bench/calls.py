"""Count the Python calls of one answer, from the key event to the last request to repaint."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parents[2]
MOST_CALLS = 700


class CallCounter:
    """Counts calls of Python functions of this project, by file and function, while `count` runs something."""

    def __init__(self) -> None:
        """Start with no calls counted."""
        self.calls: Counter[tuple[str, str]] = Counter()
        self._rooms = (str(ROOT / "app"), str(ROOT / "ui"))

    @property
    def total(self) -> int:
        """How many calls were counted, library calls included."""
        return self.calls.total()

    @property
    def files(self) -> set[str]:
        """The project's files in which a call was counted."""
        return {name for name, _ in self.calls if name.startswith(self._rooms)}

    def count(self, act: Callable[[], object]) -> None:
        """Run `act` and add its calls."""
        sys.setprofile(self._event)
        try:
            act()
        finally:
            sys.setprofile(None)

    def _event(self, frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            code = frame.f_code
            self.calls[code.co_filename, code.co_qualname] += 1
