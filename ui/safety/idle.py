"""Whether anybody is there: the time since the last key, touch or move of the mouse, anywhere in the program."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent

WARNING_SECONDS = 30
_MINUTE = 60
# A laptop that was asleep wakes with its timers where they were: it looks at the clock this often at least.
_LOOK_SECONDS = 5.0
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)

_INPUT = (QInputEvent, QInputMethodEvent)


def steady() -> float:
    """Seconds that pass whatever the clock on the wall is set to, and while the laptop sleeps too."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class IdleWatch(QObject):
    """`soon` comes half a minute before the time is over, `stirred` if somebody is there after all, `due` when it is.

    What comes after the time is over, a key pressed on a laptop just woken, is kept from the window, and `due` comes.
    """

    soon = Signal()
    stirred = Signal()
    due = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = steady) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = 0
        self._last = 0.0
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self, minutes: int) -> None:
        """Watch from now on, for `minutes` without a sign of anybody; 0: never mind."""
        self.rest()
        self._seconds = minutes * _MINUTE
        self._last = self._clock()
        application = QCoreApplication.instance()
        if self._seconds and application is not None:
            application.installEventFilter(self)
            self.look()

    def rest(self) -> None:
        """Stop watching."""
        self._timer.stop()
        self._warned = False
        self._seconds = 0
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def look(self) -> None:
        """See how long nobody has been there."""
        if not self._seconds:
            return
        left = self._seconds - (self._clock() - self._last)
        if left <= 0:
            self.rest()
            self.due.emit()
            return
        if left <= WARNING_SECONDS and not self._warned:
            self._warned = True
            self.soon.emit()
        until = left if self._warned else left - WARNING_SECONDS
        self._timer.start(round(1000 * min(until, _LOOK_SECONDS)) + 1)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # This runs for each event of the program, so most of them are passed over by their class alone.
        if not isinstance(event, _INPUT) or not (
            event.spontaneous() if event.type() in _ACTIVITY else _composes(event)
        ):
            return False
        now = self._clock()
        if now - self._last >= self._seconds:
            self._timer.start(0)
            return True
        self._last = now
        if self._warned:
            self._warned = False
            self.stirred.emit()
        return False


def _composes(event: QEvent) -> bool:
    """Whether text comes by an input method: dictation and keyboards on the screen press no keys."""
    return isinstance(event, QInputMethodEvent) and bool(event.commitString() or event.preeditString())
