"""Measure the length of an interview while its page is shown."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_CHECK_MS = 10_000


class InterviewClock(QObject):
    """A clock that can be set and paused. `minute_passed` is emitted when the number of whole minutes changes.

    Args:
        parent: the owner of the clock's timer.
        now: a clock in seconds that never runs back.
    """

    minute_passed = Signal()

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._accumulated = 0.0
        self._started_at: float | None = None
        self._last_minutes = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self.check)

    def set_to(self, seconds: int) -> None:
        """Set the elapsed time. A running clock continues from there."""
        self._accumulated = float(seconds)
        if self._started_at is not None:
            self._started_at = self._now()
        self._last_minutes = self.minutes

    def resume(self) -> None:
        """Start counting, or continue after a pause."""
        if self._started_at is None:
            self._started_at = self._now()
            self._timer.start()

    def pause(self) -> None:
        """Stop counting, and keep the elapsed time."""
        self._accumulated = self._elapsed()
        self._started_at = None
        self._timer.stop()

    @property
    def running(self) -> bool:
        """Whether the clock is counting."""
        return self._started_at is not None

    @property
    def seconds(self) -> int:
        """The elapsed time in whole seconds."""
        return int(self._elapsed())

    @property
    def minutes(self) -> int:
        """The elapsed time in whole minutes."""
        return self.seconds // 60

    def check(self) -> None:
        """Emit `minute_passed` if the number of whole minutes has changed."""
        if self.minutes != self._last_minutes:
            self._last_minutes = self.minutes
            self.minute_passed.emit()

    def _elapsed(self) -> float:
        return self._accumulated + (self._now() - self._started_at if self._started_at is not None else 0.0)
