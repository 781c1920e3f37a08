"""Changing the sample by hand: a case is removed, replaced or added, and the journal keeps the reason."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import DataError
from app.exchange.importers.values import no_reference, shown
from app.identity import identity, printed
from app.message import Message
from app.records.allocation import ALLOCATION
from app.records.case import CASE
from app.records.limits import LONGEST_REFERENCE
from app.records.second_assessor import SECOND_ASSESSOR
from app.session.changes import Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean


def remove_case(session: Session, case_id: str, *, why: str) -> Changes:
    """Take a case out of the sample. All that is recorded of it stays, outside every score.

    An import of the sample does not bring it back, because a person has taken it out since.

    Raises:
        DataError: There is no such case in the sample, no reason is given, or this is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    _in_sample(session, case_id)
    return session.record([NewRecord(CASE.key(case_id), value=False)], why=_reason(why))


def add_case(session: Session, case_id: str, *, why: str) -> Changes:
    """Add a new case to the sample, or one that was taken out of it.

    Raises:
        DataError: The case is in the sample, its reference cannot be one, no reason is given, or this is no lead's
            laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    reference = _to_add(session, case_id)
    return session.record([NewRecord(CASE.key(reference), value=True)], why=_reason(why))


def replace_case(session: Session, case_id: str, by: str, *, why: str) -> Changes:
    """Replace a case by another one, which goes to the same assessors.

    Raises:
        DataError: The first is not in the sample, or the other one is, no reason is given, or this is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    _in_sample(session, case_id)
    reference = _to_add(session, by)
    old = session.case(case_id)
    entries: list[NewRecord] = [
        NewRecord(CASE.key(case_id), value=False),
        NewRecord(CASE.key(reference), value=True),
        NewRecord(ALLOCATION.key(reference), old.allocated_to),
    ]
    if old.second_assessor is not None:
        entries.append(NewRecord(SECOND_ASSESSOR.key(reference), old.second_assessor))
    return session.record(entries, why=_reason(why))


def reference_as_known(session: Session, text: str) -> str:
    """Return a reference as the inspection spells it; as it is given where no case looks like it."""
    reference = identity(text)
    known = {printed(each): each for each in session.cases}
    return known.get(printed(reference), reference)


def refuse_unknown(session: Session, references: Sequence[str]) -> None:
    """Refuse references of no case in the sample, all of them together.

    Raises:
        DataError: One or more are not in the sample.
    """
    missing = tuple(each for each in references if each not in session.cases or not session.cases[each].in_sample)
    if missing:
        raise DataError(
            "Nothing was recorded: {cases} are not in the sample. Look at the references."
            if len(missing) > 1
            else "Nothing was recorded: {cases} is not in the sample. Look at the reference.",
            cases=missing,
        )


def _in_sample(session: Session, case_id: str) -> None:
    if not session.case(case_id).in_sample:
        raise DataError("{case} is not in the sample, so it cannot be taken out of it.", case=case_id)


def _to_add(session: Session, text: str) -> str:
    reference = reference_as_known(session, text)
    if reference in session.cases and session.cases[reference].in_sample:
        raise DataError("{case} is in the sample already. Nothing was recorded.", case=reference)
    odd = no_reference(reference) if reference else Message("blank")
    if odd is not None:
        raise DataError("{text} is {kind}, not a reference. Nothing was recorded.", text=shown(reference), kind=odd)
    if len(reference) > LONGEST_REFERENCE:
        raise DataError(
            "{text} is {length} characters long, and a reference has at most {most}. Nothing was recorded.",
            text=shown(reference),
            length=len(reference),
            most=LONGEST_REFERENCE,
        )
    return reference


def _reason(why: str) -> str:
    reason = clean(why).strip()
    if not reason:
        raise DataError("A change of the sample needs a reason. Say why. Nothing was recorded.")
    return reason
