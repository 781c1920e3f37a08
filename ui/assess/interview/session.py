"""Record who is interviewed, when the interview began and how long it has taken."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDateTime

from app.commands.interviewing import begin_interview, record_interview
from app.records.interview import Interview
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.interview.clock import InterviewClock
from ui.assess.labels import translate
from ui.language.dates import duration, moment_of

_BEGAN_FORMAT = "yyyy-MM-ddTHH:mm"


class InterviewSession:
    """The current interview: the last one of the case, or a new one that is recorded with its first text or minute.

    A new interview without any text and shorter than a minute is not recorded.
    """

    def __init__(self, controller: CaseController, clock: InterviewClock) -> None:
        self._controller = controller
        self._clock = clock
        self._number: int | None = None
        self._began = ""

    def resume(self, *, seconds: int = 0) -> None:
        """Continue the last interview of this form, or prepare a new one.

        Args:
            seconds: the clock's saved time. It is used if it lies within an hour after the recorded minutes.
        """
        last = self.recorded[-1] if self.recorded else None
        self._number = last.number if last else None
        self._began = last.began if last else self._current_minute()
        recorded = last.minutes * 60 if last else 0
        self._clock.set_to(seconds if recorded <= seconds < recorded + 3600 else recorded)

    def start_another(self) -> bool:
        """End this interview and prepare the next, and return False if its minutes could not be recorded."""
        if not self.record_minutes():
            return False
        self._number = None
        self._began = self._current_minute()
        self._clock.set_to(0)
        return True

    @property
    def recorded(self) -> tuple[Interview, ...]:
        """The recorded interviews of this form, earliest first."""
        return self._form.case.interviews_of(self._form.assessor)

    @property
    def earlier(self) -> list[Interview]:
        """The recorded interviews other than the current one."""
        return [each for each in self.recorded if each.number != self._number]

    @property
    def current(self) -> Interview | None:
        """The current interview as recorded; None before it is recorded or after it was removed."""
        return next((each for each in self.recorded if each.number == self._number), None)

    @property
    def began(self) -> QDateTime:
        """When the current interview began, in local time."""
        current = self.current
        return QDateTime.fromString(current.began if current else self._began, _BEGAN_FORMAT)

    @property
    def person(self) -> str:
        """The name or role of the person interviewed; empty if none is recorded."""
        current = self.current
        return current.person if current else ""

    def begin(self) -> bool:
        """Record the current interview if it is not recorded yet, and return whether it is."""
        return self._write() if self.current is None else True

    def set_person(self, person: str) -> bool:
        """Record who is interviewed, and return whether that worked."""
        return person.strip() == self.person or self._write(person=person.strip())

    def set_began(self, began: QDateTime) -> bool:
        """Record when the interview began, and return whether that worked."""
        if began == self.began:
            return True
        self._began = began.toString(_BEGAN_FORMAT)
        return self.current is None or self._write(began=self._began)

    def record_minutes(self) -> bool:
        """Record the minutes so far if they differ from the recorded ones, and return whether that worked."""
        current = self.current
        minutes = self._clock.minutes
        if minutes == (current.minutes if current else 0):
            return True
        return self._write(minutes=minutes)

    def _write(self, *, person: str | None = None, began: str | None = None, minutes: int | None = None) -> bool:
        """Record the given values of the current interview, and create the interview first if necessary."""
        if self.current is None and not self._controller.record(self._begin, person=person or "", began=self._began):
            return False
        if self._number is None or (person, began, minutes) == (None, None, None):
            return True
        return self._controller.record(
            record_interview, number=self._number, person=person, began=began, minutes=minutes
        )

    def _begin(self, session: Session, **arguments: Any) -> Changes:
        self._number, changes = begin_interview(session, **arguments)
        return changes

    @property
    def _form(self) -> CaseForm:
        assert self._controller.form is not None  # noqa: S101 - an interview is about an open case
        return self._controller.form

    def _current_minute(self) -> str:
        now = QDateTime.fromMSecsSinceEpoch(self._controller.context.session.store.clock())
        return now.toString(_BEGAN_FORMAT)


def describe_interviews(interviews: list[Interview]) -> str:
    """Describe interviews in one line: who, when and how long; empty if there are none."""
    unnamed = translate("assess", "name not recorded")
    return "; ".join(
        f"{each.person or unnamed}, {moment_of(each.began)}, {duration(each.minutes)}" for each in interviews
    )
