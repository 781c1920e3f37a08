"""Watch for inactivity: the time since the last key, touch or mouse movement anywhere in the program."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent, QInputMethodEvent

WARNING_SECONDS = 30
_MINUTE = 60
# Timers do not run while a laptop sleeps, so the clock is checked at least this often.
_CHECK_SECONDS = 5.0
_SLEEP_SECONDS = 1.0  # less is a difference between two readings of the clocks
# An event filter of the program costs some microseconds for each event of each widget. Input is followed by dozens, so
# the filter is taken out for this long once it has seen some. A laptop does not fall asleep and wake in that time.
_PAUSE_MS = 250
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


def suspend_aware_clock() -> float:
    """Return seconds from a clock that ignores changes of the system time and runs while the laptop sleeps."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


def time_asleep() -> float:
    """Return the seconds that the laptop has slept since it was started; 0 where the system does not tell."""
    return suspend_aware_clock() - time.monotonic()


class IdleWatch(QObject):
    """Emits signals when the user has been inactive for a number of minutes, or the laptop has slept.

    `about_to_expire` is emitted 30 seconds before the end, `activity_resumed` if the user acts after that warning, and
    `expired` at the end. Input after the end, such as a key on a laptop just woken, is not passed to the window.

    Args:
        parent: the owner of the timer.
        clock: a clock in seconds that also runs while the laptop sleeps.
        asleep: the seconds that the laptop has slept.
    """

    about_to_expire = Signal()
    activity_resumed = Signal()
    expired = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = suspend_aware_clock,
        asleep: Callable[[], float] = time_asleep,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._asleep = asleep
        self._slept = 0.0
        self._seconds = 0
        self._last_activity = 0.0
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._listen)

    def start(self, minutes: int) -> None:
        """Start watching for `minutes` of inactivity. 0 turns the watch off."""
        self.stop()
        self._seconds = minutes * _MINUTE
        self._last_activity = self._clock()
        self._slept = self._asleep()
        if self._seconds:
            self._listen()
            self.check()

    def stop(self) -> None:
        """Stop watching."""
        self._timer.stop()
        self._pause.stop()
        self._warned = False
        self._seconds = 0
        self._unlisten()

    @property
    def resting(self) -> bool:
        """Whether input is not noted, in the moment after some was."""
        return self._pause.isActive()

    def check(self) -> None:
        """Emit the signals that are due, and schedule the next check."""
        if not self._seconds:
            return
        left = self._seconds - (self._clock() - self._last_activity)
        if left <= 0 or self._asleep() - self._slept > _SLEEP_SECONDS:
            # Another person may open the lid.
            self.stop()
            self.expired.emit()
            return
        if left <= WARNING_SECONDS and not self._warned:
            self._warned = True
            self.about_to_expire.emit()
        until = left if self._warned else left - WARNING_SECONDS
        self._timer.start(round(1000 * min(until, _CHECK_SECONDS)) + 1)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note input, and block input after the end."""
        # This runs for each event of the program, so most events are rejected by their class alone.
        if not isinstance(event, _INPUT) or not (
            event.spontaneous() if event.type() in _ACTIVITY else _is_composing(event)
        ):
            return False
        now = self._clock()
        if now - self._last_activity >= self._seconds:
            self._timer.start(0)
            return True
        self._last_activity = now
        self._rest()
        if self._warned:
            self._warned = False
            self.activity_resumed.emit()
        return False

    def _listen(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _unlisten(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _rest(self) -> None:
        self._unlisten()
        self._pause.start()


def _is_composing(event: QEvent) -> bool:
    """Return whether an event is text from an input method, since dictation and on-screen keyboards press no keys."""
    return isinstance(event, QInputMethodEvent) and bool(event.commitString() or event.preeditString())
