"""A change of a case that was called complete gets a reason: one for all changes until it is completed again."""

from __future__ import annotations

from app.commands.drafting import REASON
from app.errors import DataError
from app.records.change_reason import CHANGE_REASON, change_reason_key, completion_named
from app.records.completion import completion_key
from app.session.changes import Changes
from app.session.session import Session
from app.store.drafts import Draft
from app.store.later_changes import changed_since_completion
from app.store.store import NewRecord
from app.text import clean


def is_complete(session: Session, case_id: str, assessor: str | None = None) -> bool:
    """Return whether an assessor has called a case complete; by default whose a change here would be.

    Raises:
        DataError: There is no such case or assessor.
    """
    case = session.case(case_id)
    completion = case.completion(session.assessor_for(case, assessor))
    return completion is not None and completion.complete


def lacks_reason(session: Session, case_id: str, assessor: str) -> bool:
    """Return whether a change of an assessor's form of a case would need a reason: it is complete, and has none yet."""
    if not is_complete(session, case_id, assessor):
        return False
    named = completion_named(_completion(session, case_id, assessor))
    reasons = session.cases[case_id].values(CHANGE_REASON, assessor)
    return not any(text and item.startswith(named) for item, text in reasons.items())


def is_unexplained(session: Session, case_id: str, assessor: str, *, begun: bool = False) -> bool:
    """Return whether an assessor's form of a case changed after they called it complete, and nobody said why.

    Args:
        session: The open inspection.
        case_id: The case.
        assessor: The assessor.
        begun: Whether a reason is being typed. It can be given even if there is one already.
    """
    changed = changed_since_completion(session.store, case_id=case_id)
    return (case_id, assessor) in changed and (begun or lacks_reason(session, case_id, assessor))


def refuse_unexplained(session: Session, case_id: str, assessor: str | None, why: str) -> None:
    """Refuse a change of a complete case for which no reason is given.

    Raises:
        DataError: There is no such case or assessor, or a reason is needed.
    """
    owner = session.assessor_for(session.case(case_id), assessor)
    if not clean(why).strip() and lacks_reason(session, case_id, owner):
        raise DataError(
            "{reference} is complete. Say why it changes now, with --why, or reopen it. Nothing was recorded.",
            reference=case_id,
        )


def explain_change(session: Session, *, case_id: str, why: str, assessor: str | None = None) -> Changes:
    """Record why a complete case has changed. A draft that the reason holds whole is dropped.

    Raises:
        DataError: There is no such case or assessor, it is not complete, or no reason is given.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    case = session.case(case_id)
    owner = session.assessor_for(case, assessor)
    if not is_complete(session, case_id, owner):
        raise DataError("{reference} is not complete, so a change of it needs no reason.", reference=case_id)
    reason = clean(why).strip()
    if not reason:
        raise DataError("The reason is empty. Say why the case changed.")
    key = change_reason_key(case_id, _completion(session, case_id, owner), owner)

    def drop() -> None:
        # Another text that is typed in the window is not lost by a reason from the command line.
        if any(
            _is_reason(draft, case_id, owner) and draft.text.strip() in reason for draft in session.store.drafts.all()
        ):
            session.store.drafts.drop(case_id, "", owner, REASON)

    return session.record([NewRecord(key, reason)], author=session.current_assessor or owner, also=drop)


def _is_reason(draft: Draft, case_id: str, assessor: str) -> bool:
    return (draft.case_id, draft.assessor, draft.field) == (case_id, assessor, REASON)


def _completion(session: Session, case_id: str, assessor: str) -> bytes:
    row = session.store.current(completion_key(case_id, assessor))
    return row.hash if row is not None else b""
