"""Begin, continue and remove interviews about a case. Each change is durable on return."""

from __future__ import annotations

from dataclasses import replace

from app.errors import DataError
from app.records.interview import (
    INTERVIEW,
    LONGEST,
    Interview,
    is_moment,
    next_number,
)
from app.records.numbered_item import new_numbered_item, number_in
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean_line


def begin_interview(
    session: Session, *, case_id: str, person: str = "", began: str, assessor: str | None = None
) -> tuple[int, Changes]:
    """Begin an interview; its number, which no other of this assessor's on this case has or had.

    `person` is who is interviewed; `began` local time as YYYY-MM-DDTHH:MM.

    Raises:
        DataError: no such case or assessor, or `began` is no moment.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    found = session.case(case_id)
    owner = session.assessor_for(found, assessor)
    number = next_number(found.interview_numbers(owner))
    item = new_numbered_item(number)
    return number, _record(session, case_id, owner, Interview(number, clean_line(person), began, 0, item))


def record_interview(
    session: Session,
    *,
    case_id: str,
    number: int,
    person: str | None = None,
    began: str | None = None,
    minutes: int | None = None,
    assessor: str | None = None,
) -> Changes:
    """Record any part of an interview; what is None stays as it is. Nothing is written where nothing changes.

    Raises:
        DataError: no such case, interview or assessor; `began` is no moment; or minutes that cannot be.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    owner, had = _find(session, case_id, number, assessor)
    now = replace(
        had,
        person=had.person if person is None else clean_line(person),
        began=had.began if began is None else began,
        minutes=had.minutes if minutes is None else minutes,
    )
    return NOTHING if now == had else _record(session, case_id, owner, now)


def remove_interview(session: Session, *, case_id: str, number: int, assessor: str | None = None) -> Changes:
    """Take an interview away. Its number is not given again.

    Raises:
        DataError: no such case, interview or assessor.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    owner, had = _find(session, case_id, number, assessor)
    return session.record(
        [NewRecord(INTERVIEW.key(case_id, had.item, owner), None)], author=session.current_assessor or owner
    )


def _find(session: Session, case_id: str, number: int, assessor: str | None) -> tuple[str, Interview]:
    found = session.case(case_id)
    owner = session.assessor_for(found, assessor)
    interview = next((each for each in found.interviews_of(owner) if each.number == number), None)
    if interview is None:
        raise DataError(
            "There is no interview {number} of {owner} on {case}.", number=number, owner=owner, case=case_id
        )
    return owner, interview


def _record(session: Session, case_id: str, owner: str, interview: Interview) -> Changes:
    if not is_moment(interview.began):
        raise DataError("{began} is no day and time. Write it as 2012-03-26T14:30.", began=repr(interview.began))
    if not 0 <= interview.minutes <= LONGEST:
        raise DataError(
            "An interview cannot take {minutes} minutes. It is 0 to {longest}.",
            minutes=interview.minutes,
            longest=LONGEST,
        )
    # Another laptop may have begun an interview under the same number, which is then shown under another one.
    recorded = replace(interview, number=number_in(interview.item))
    entry = NewRecord(INTERVIEW.key(case_id, interview.item, owner), recorded)
    return session.record([entry], author=session.current_assessor or owner)
