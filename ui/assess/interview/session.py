"""Whose interview it is, when it began and how long it has taken, as it goes into the record."""

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

_WRITTEN = "yyyy-MM-ddTHH:mm"


class InterviewSession:
    """The interview that is going on: the case's last, or one that is begun with the first thing that is noted.

    An interview that nobody noted anything in, and that took no minute, leaves no trace.
    """

    def __init__(self, desk: CaseController, clock: InterviewClock) -> None:
        self._desk = desk
        self._clock = clock
        self._number: int | None = None
        self._began = ""

    def sit_down(self, *, seconds: int = 0) -> None:
        """Go on with the last interview in this form, the clock at `seconds` if it has counted further than that."""
        last = self.recorded[-1] if self.recorded else None
        self._number = last.number if last else None
        self._began = last.began if last else self._this_minute()
        recorded = last.minutes * 60 if last else 0
        self._clock.set_to(seconds if recorded <= seconds < recorded + 3600 else recorded)

    def another(self) -> bool:
        """End this interview, and be ready for the next; whether what there was could be recorded."""
        if not self.record_minutes():
            return False
        self._number = None
        self._began = self._this_minute()
        self._clock.set_to(0)
        return True

    @property
    def recorded(self) -> tuple[Interview, ...]:
        """The interviews in this form, earliest first."""
        return self._form.case.interviews_of(self._form.assessor)

    @property
    def earlier(self) -> list[Interview]:
        """Those before this one."""
        return [each for each in self.recorded if each.number != self._number]

    @property
    def current(self) -> Interview | None:
        """This interview as it is recorded; None until there is something to record, or once it was taken away."""
        return next((each for each in self.recorded if each.number == self._number), None)

    @property
    def began(self) -> QDateTime:
        current = self.current
        return QDateTime.fromString(current.began if current else self._began, _WRITTEN)

    @property
    def person(self) -> str:
        current = self.current
        return current.person if current else ""

    def begin(self) -> bool:
        """Have it recorded that there is this interview; whether it is."""
        return self._write() if self.current is None else True

    def set_person(self, person: str) -> bool:
        """Record who is interviewed."""
        return person.strip() == self.person or self._write(person=person.strip())

    def set_began(self, began: QDateTime) -> bool:
        """Record when it began."""
        if began == self.began:
            return True
        self._began = began.toString(_WRITTEN)
        return self.current is None or self._write(began=self._began)

    def record_minutes(self) -> bool:
        """Record how long it has taken so far, if that is another number of minutes than is recorded."""
        current = self.current
        minutes = self._clock.minutes
        if minutes == (current.minutes if current else 0):
            return True
        return self._write(minutes=minutes)

    def _write(self, *, person: str | None = None, began: str | None = None, minutes: int | None = None) -> bool:
        """Record what is given, of this interview, which begins with it where it has not."""
        if self.current is None and not self._desk.record(self._begin, person=person or "", began=self._began):
            return False
        if self._number is None or (person, began, minutes) == (None, None, None):
            return True
        return self._desk.record(record_interview, number=self._number, person=person, began=began, minutes=minutes)

    def _begin(self, session: Session, **arguments: Any) -> Changes:
        self._number, changes = begin_interview(session, **arguments)
        return changes

    @property
    def _form(self) -> CaseForm:
        assert self._desk.form is not None  # noqa: S101 - an interview is about an open case
        return self._desk.form

    def _this_minute(self) -> str:
        now = QDateTime.fromMSecsSinceEpoch(self._desk.context.session.store.clock())
        return now.toString(_WRITTEN)


def in_words(interviews: list[Interview]) -> str:
    """Interviews as a line tells of them: with whom, when, how long; empty where there are none."""
    nobody = translate("assess", "nobody named")
    return "; ".join(
        f"{each.person or nobody}, {moment_of(each.began)}, {duration(each.minutes)}" for each in interviews
    )
