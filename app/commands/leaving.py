"""Take people out of the team: those without any work are removed, the others are marked as having left."""

from __future__ import annotations

from dataclasses import dataclass

from app.commands.allocating import begun_by
from app.errors import DataError, Problem
from app.message import Message, counted
from app.records.allocation import ALLOCATION
from app.records.assessor import LEAD
from app.records.departure import DEPARTURE, LEFT, REMOVED
from app.records.second_assessor import SECOND_ASSESSOR
from app.session.changes import Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean


@dataclass(frozen=True, slots=True)
class Departed:
    """A departure that was recorded.

    Attributes:
        code: Who it is.
        changes: The changes.
        first: The cases that need another assessor, by reference.
        second: The cases that need another second assessor.
    """

    code: str
    changes: Changes
    first: tuple[str, ...]
    second: tuple[str, ...]


def cases_begun_by(session: Session, code: str) -> list[str]:
    """Return the cases in which a person has recorded anything of their own."""
    return [case.id for case in session.cases.values() if begun_by(session, case, code)]


def remove_person(session: Session, code: str, *, why: str = "") -> Departed:
    """Remove a person without any work from the team. Their cases are allocated to nobody then.

    Raises:
        DataError: They have work, this is their laptop, they are the only lead, or this is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    _refuse(session, code)
    begun = cases_begun_by(session, code)
    if begun:
        raise DataError(
            "{code} has answered in {cases}, so {code} stays in the record. Mark {code} as having left instead.",
            [Problem(case, Message("has work of {code}.", code=code)) for case in begun],
            code=code,
            cases=counted(len(begun), one="{n} case", many="{n} cases"),
        )
    first, second = _cases_of(session, code)
    entries = [
        NewRecord(DEPARTURE.key(item=code), REMOVED),
        *(NewRecord(ALLOCATION.key(case), None) for case in first),
        *(NewRecord(SECOND_ASSESSOR.key(case), None) for case in second),
    ]
    changes = session.record(entries, act="setup", why=clean(why).strip())
    return Departed(code, changes, first, second)


def mark_left(session: Session, code: str, *, why: str = "") -> Departed:
    """Record that a person has left. Their work stays and counts, and they get no more cases.

    Their cases stay theirs until they are allocated to others; those that are not complete are returned.

    Raises:
        DataError: This is their laptop, they are the only lead, or this is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    _refuse(session, code)
    changes = session.record([NewRecord(DEPARTURE.key(item=code), LEFT)], act="setup", why=clean(why).strip())
    first, second = to_reallocate(session, code)
    return Departed(code, changes, first, second)


def bring_back(session: Session, code: str) -> Changes:
    """Let a person who left or was removed take part again.

    Raises:
        DataError: They take part, nobody has that code, or this is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    if session.departures.get(code) is None:
        raise DataError("{code} takes part, so nothing was changed.", code=session.member(code))
    return session.record([NewRecord(DEPARTURE.key(item=code), None)], act="setup")


def to_reallocate(session: Session, code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the cases of the sample that a person has not completed, as first and as second assessor."""

    def is_open(case: str) -> bool:
        completion = session.case(case).completion(code)
        return completion is None or not completion.complete

    first, second = _cases_of(session, code)
    return tuple(filter(is_open, first)), tuple(filter(is_open, second))


def reallocation_text(departed: Departed) -> Message:
    """Return which cases need another assessor now, for a person."""
    cases = (*departed.first, *departed.second)
    if not cases:
        return Message("No case waits for another assessor.")
    return Message("Allocate to somebody else: {cases}.", cases=cases)


def _cases_of(session: Session, code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    first = tuple(case.id for case in session.sample() if case.allocated_to == code)
    second = tuple(case.id for case in session.sample() if case.second_assessor == code)
    return first, second


def _refuse(session: Session, code: str) -> None:
    session.refuse_unless_lead()
    session.member(code)
    if code == session.current_assessor:
        raise DataError("This is {code}'s laptop, so {code} stays in the team. Nothing was changed.", code=code)
    leads = [each for each, role in session.team.items() if role == LEAD and each not in session.departures]
    if leads == [code]:
        raise DataError("{code} is the only lead. Make somebody else a lead first. Nothing was changed.", code=code)
    if session.departures.get(code) is not None:
        raise DataError("{code} has left already. Nothing was changed.", code=code)
