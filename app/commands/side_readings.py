"""Paired readings and dip samples: allocations beside a case's own, whose judgements are compared and do not count."""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import DataError, UsageError
from app.records.side_reading import PURPOSES, SIDE_READING
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord


@dataclass(frozen=True, slots=True)
class SideReading:
    """One side reading: of which case, for which purpose, whose it is, and whose case it is."""

    case: str
    purpose: str
    assessor: str
    allocated_to: str | None


def allocate_side_reading(session: Session, *, case_id: str, purpose: str, assessor: str | None) -> Changes:
    """Allocate a case to somebody for a paired reading or a dip sample; None takes that back.

    Raises:
        UsageError: there is no such purpose.
        DataError: no such case or assessor, the case is that assessor's own, or this is no lead's laptop.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    if purpose not in PURPOSES:
        raise UsageError("{purpose} is no purpose. A purpose is one of: {known}.", purpose=purpose, known=PURPOSES)
    case = session.case(case_id)
    if assessor is not None and session.member(assessor) == case.allocated_to:
        raise DataError(
            "{case} is allocated to {assessor} already. Choose somebody else to read it beside them.",
            case=case_id,
            assessor=assessor,
        )
    if case.values(SIDE_READING).get(purpose) == assessor:
        return NOTHING
    return session.record([NewRecord(SIDE_READING.key(case_id, purpose), assessor)], act="setup")


def side_readings(session: Session) -> list[SideReading]:
    """Return every side reading of the sample, in order of case."""
    return [
        SideReading(case.id, purpose, assessor, case.allocated_to)
        for case in session.sample()
        for purpose in PURPOSES
        if (assessor := case.values(SIDE_READING).get(purpose)) is not None
    ]


def cases_read_beside(session: Session, assessor: str) -> list[str]:
    """Return the cases that an assessor reads beside their own assessor."""
    return [each.case for each in side_readings(session) if each.assessor == assessor]
