"""Flagging a question or a case: to ask, to check, good practice, a query for the lead. Each durable on return."""

from __future__ import annotations

from app.commands.answering import known_question
from app.errors import DataError
from app.records.flag import FLAGS, Flag, FlagKind, flag_key
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean


def record_flag(
    session: Session,
    *,
    case_id: str,
    kind: FlagKind,
    question: str = "",
    text: str = "",
    settled: bool = False,
    assessor: str | None = None,
) -> Changes:
    """Set the flag of this kind on `question` (empty: on the case itself) with this text, settled or not.

    Nothing is written where nothing changes.

    Raises:
        DataError: no such case, question, assessor or kind of flag.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    owner = checked_place(session, case_id, question, kind, assessor)
    now = Flag(kind, question, clean(text), settled)
    if session.case(case_id).flags_of(owner).get((question, kind)) == now:
        return NOTHING
    return session.record(
        [NewRecord(flag_key(case_id, question, kind, owner), now)],
        author=session.current_assessor or owner,
    )


def remove_flag(
    session: Session, *, case_id: str, kind: FlagKind, question: str = "", assessor: str | None = None
) -> Changes:
    """Take a flag away. Nothing is written where there is none.

    Raises:
        DataError: no such case, question, assessor or kind of flag.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    owner = checked_place(session, case_id, question, kind, assessor)
    if (question, kind) not in session.case(case_id).flags_of(owner):
        return NOTHING
    return session.record(
        [NewRecord(flag_key(case_id, question, kind, owner), None)], author=session.current_assessor or owner
    )


def checked_place(session: Session, case_id: str, question: str, kind: str, assessor: str | None) -> str:
    """Whose flag it is.

    Raises:
        DataError: no such case, question, assessor or kind of flag.
    """
    owner = session.assessor_for(session.case(case_id), assessor)
    if question:
        known_question(session, question)
    if kind not in FLAGS:
        raise DataError("There is no flag {kind}. A flag is one of: {flags}.", kind=kind, flags=FLAGS)
    return owner
