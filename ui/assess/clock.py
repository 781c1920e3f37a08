"""How long somebody works on a case: counted while a hand is on it, added to the record when it is put down."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from app.commands.timing import add_time
from app.errors import AbovelineError
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm

STILL_SECONDS = 120  # this long after a key or a move of the mouse somebody still counts as working
_LEAST_SECONDS = 5  # less is a look at the case
_ADD_MS = 300_000
_AFTER_KEY_SECONDS = 2.0
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.FocusIn,
    }
)


class Stopwatch:
    """Counts the seconds in which somebody was at work, by the moments at which they did something."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._counted = 0.0
        self._from: float | None = None
        self._until = 0.0

    @property
    def since_input(self) -> float:
        """Seconds since something was last done; without end where the watch rests."""
        return float("inf") if self._from is None else self._clock() - self._until + STILL_SECONDS

    def note(self) -> None:
        """Something was done now."""
        self._count()
        self._from = self._clock()
        self._until = self._from + STILL_SECONDS

    def rest(self) -> None:
        """Stop counting until the next input."""
        self._count()
        self._from = None

    def take(self) -> int:
        """Return the whole seconds counted and not taken yet."""
        self._count()
        whole = int(self._counted)
        self._counted -= whole
        return whole

    def give_back(self, seconds: int) -> None:
        """Count these again, which could not be recorded."""
        self._counted += seconds

    def drop(self) -> None:
        """Forget what was counted and not taken."""
        self._counted = 0.0

    def _count(self) -> None:
        if self._from is not None:
            now = self._clock()
            self._counted += max(0.0, min(now, self._until) - self._from)
            self._from = now


class CaseClock(QObject):
    """Counts while `page` shows, its window is the active one, and the form is one's own.

    The counted time is recorded when another form is opened, when the page is left, now and then when no key was
    just pressed, and by `record`.
    """

    def __init__(self, desk: CaseController, page: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._form: CaseForm | None = None
        self._window: QWindow | None = None
        self.watch = Stopwatch(clock)
        self._timer = QTimer(self)
        self._timer.setInterval(_ADD_MS)
        self._timer.timeout.connect(self._now_and_then)
        page.installEventFilter(self)

    def take_up(self, form: CaseForm) -> None:
        """Count for this form from now on."""
        self.record()
        self.watch.drop()
        self._form = form if form.may_change else None
        self._begin()

    def record(self) -> None:
        """Add what was counted to the record. Where that cannot be done now, it is tried again with what comes."""
        form, seconds = self._form, self.watch.take()
        if form is None:
            return
        if seconds < _LEAST_SECONDS:
            self.watch.give_back(seconds)
            return
        context = self._desk.context
        try:
            changes = add_time(context.session, case_id=form.case_id, seconds=seconds, assessor=form.assessor)
        except AbovelineError:
            # A disk that refuses this refuses typed answers too, and that failure is shown.
            self.watch.give_back(seconds)
            return
        context.bus.announce(changes)

    def put_down(self) -> None:
        """Record, and count no more until the page is shown again."""
        self.watch.rest()
        self._timer.stop()
        self.record()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def forget(self) -> None:
        """Count and record nothing more: the inspection is closed."""
        self._form = None
        self.put_down()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the input to the window."""
        kind = event.type()
        if watched is self._window:
            if kind in _INPUT:
                self.watch.note()
            elif kind == QEvent.Type.FocusOut:
                self.watch.rest()
        elif kind == QEvent.Type.Show:
            self._begin()
        elif kind == QEvent.Type.Hide and self._form is not None:
            self.put_down()
        return False

    def _begin(self) -> None:
        if self._form is None or not self._page.isVisible():
            return
        # The window's own events are few; those of every widget in it would be looked at for each key press.
        window: QWindow | None = self._page.window().windowHandle()
        if window is not None and window is not self._window:
            self._window = window
            window.installEventFilter(self)
        self.watch.note()
        self._timer.start()

    def _now_and_then(self) -> None:
        if self.watch.since_input < _AFTER_KEY_SECONDS:
            QTimer.singleShot(round(1000 * _AFTER_KEY_SECONDS), self, self._now_and_then)
        else:
            self.record()
