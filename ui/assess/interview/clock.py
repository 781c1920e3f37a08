"""The discreet clock of an interview: it counts while the mode is on, and tells when another minute has begun."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS = 10_000


class InterviewClock(QObject):
    """Counts seconds from where it is set. `minute_passed` comes when the whole minutes are others."""

    minute_passed = Signal()

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._before = 0.0
        self._since: float | None = None
        self._told = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def set_to(self, seconds: int) -> None:
        """Stand at so many seconds, going on if it was going."""
        self._before = float(seconds)
        if self._since is not None:
            self._since = self._now()
        self._told = self.minutes

    def go_on(self) -> None:
        """Count from now on."""
        if self._since is None:
            self._since = self._now()
            self._timer.start()

    def pause(self) -> None:
        """Stop counting, and keep what was counted."""
        self._before = self._counted()
        self._since = None
        self._timer.stop()

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def seconds(self) -> int:
        return int(self._counted())

    @property
    def minutes(self) -> int:
        """Whole minutes."""
        return self.seconds // 60

    def look(self) -> None:
        """See whether another minute has begun."""
        if self.minutes != self._told:
            self._told = self.minutes
            self.minute_passed.emit()

    def _counted(self) -> float:
        return self._before + (self._now() - self._since if self._since is not None else 0.0)
