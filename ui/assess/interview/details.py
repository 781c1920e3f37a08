"""Record with whom and how long an interview is held, as it is typed into the bar and as the clock runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.assess.case_controller import CaseController
from ui.assess.interview.clock import InterviewClock
from ui.assess.interview.details_bar import InterviewDetailsBar
from ui.assess.interview.session import InterviewSession, describe_interviews
from ui.language.dates import moment_of
from ui.widgets.confirmation import confirm

_NAME_PAUSE_MS = 1500  # after the last letter of a name
_RECORD_MINUTES = 5  # how often the interview's time is recorded, in minutes


class InterviewDetails(QObject):
    """Keeps the bar of an interview, its clock and what is recorded of it in step.

    Attributes:
        status_message: A sentence for the status line.
        bar: The bar with the person, the beginning and the minutes.
        clock: The clock, which the page starts and pauses.
        session: The interview that is held.
    """

    status_message = Signal(str)

    def __init__(self, controller: CaseController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bar = InterviewDetailsBar()
        self.clock = InterviewClock(self)
        self.session = InterviewSession(controller, self.clock)
        self._name_pause = QTimer(self)
        self._name_pause.setSingleShot(True)
        self._name_pause.setInterval(_NAME_PAUSE_MS)
        self._name_pause.timeout.connect(self.record_name)
        self.bar.person_typed.connect(self._name_pause.start)
        self.bar.person_left.connect(self.record_name)
        self.bar.began_changed.connect(self._record_began)
        self.bar.began.unread.connect(self._tell_unread)
        self.clock.minute_passed.connect(self._on_minute)

    def show(self, *, new: bool = False) -> None:
        """Show the details in the bar; those of a `new` interview replace what is being typed there."""
        show = self.bar.show_new_interview if new else self.bar.show_interview
        show(self.session.person, self.session.began, describe_interviews(self.session.earlier))
        self.bar.show_minutes(self.clock.minutes)

    def record_name(self) -> None:
        """Record the name that was typed, if it is not recorded yet."""
        self._name_pause.stop()
        typed = self.bar.take_typed_person()
        if typed is not None and not self.session.set_person(typed):
            # Saving failed, so the name stays marked as edited and is saved with the next edit or on leaving.
            self.bar.person.setModified(True)

    def ask_for_another(self, page: QWidget, start: Callable[[], object]) -> None:
        """Call `start` for another interview, after a question on `page` if the present one is recorded."""
        current = self.session.current
        if current is None:
            start()
            return
        detail = self.tr(
            "{interview}. Another interview gets a record of its own, with the person and the minutes from now on. "
            "Notes stay where they are."
        ).format(interview=describe_interviews([current]))
        confirm(
            page,
            self.tr("Start another interview?"),
            detail,
            yes=self.tr("Start another interview"),
            no=self.tr("Continue this one"),
            do=start,
        )

    def _record_began(self, began: QDateTime) -> None:
        if self.session.set_began(began):
            when = moment_of(began.toString(Qt.DateFormat.ISODate))
            self.status_message.emit(self.tr("The interview began on {when}.").format(when=when))

    def _tell_unread(self, sentence: str) -> None:
        if sentence:
            self.status_message.emit(sentence)

    def _on_minute(self) -> None:
        self.bar.show_minutes(self.clock.minutes)
        if self.clock.minutes % _RECORD_MINUTES == 0 or self.session.current is None:
            self.session.record_minutes()
