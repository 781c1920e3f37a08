"""Decide whose forms a laptop shows while second assessments are blind.

It is apart from the settling of differences, because every case that is opened asks, and few are settled.
"""

from __future__ import annotations

from collections.abc import Collection

from app.assessment.case import Case
from app.errors import DataError
from app.session.session import Session

# The detail of the inspection that says how second assessments are made, and its value where they are blind.
SECOND_ASSESSMENTS, BLIND = "second_assessments", "blind"


def is_blind(session: Session) -> bool:
    """Return whether second assessments are blind until both are complete."""
    return session.metadata.get(SECOND_ASSESSMENTS) == BLIND


def may_see(session: Session, case: Case, assessor: str) -> bool:
    """Return whether this laptop shows an assessor's form of a case.

    Where second assessments are blind, an assessor sees another's form once both are complete. A lead sees every form.
    """
    me = session.current_assessor
    if me in (None, assessor) or session.is_lead or not is_blind(session):
        return True
    done = [case.completion(code) for code in (me or "", assessor)]
    return all(completion is not None and completion.complete for completion in done)


def blind_for(session: Session, case: Case, assessor: str, *, also: Collection[str] = ()) -> set[str]:
    """Return the assessors whose form of a case an assessor may not have yet, whatever laptop asks.

    Args:
        session: The inspection.
        case: The case.
        assessor: Who may not have them.
        also: Those who began their form by facts of their own, which a case in memory does not tell from the sample's.
    """
    if not is_blind(session):
        return set()
    mine = case.completion(assessor)
    done = mine is not None and mine.complete
    # A flag or an interview says as much as an answer.
    begun = {code for code in (*session.team, *case.judgements) if case.is_begun_by(code)} | set(also)
    return {code for code in begun - {assessor} if not (done and (theirs := case.completion(code)) and theirs.complete)}


def refuse_blind(session: Session, case: Case, assessor: str) -> None:
    """Refuse to show an assessor's form that is blind for this laptop's person.

    Raises:
        DataError: It is.
    """
    if not may_see(session, case, assessor):
        raise DataError(
            "{assessor}'s form of {case} is blind until both of you have called the case complete.",
            assessor=assessor,
            case=case.id,
        )
