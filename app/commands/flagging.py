"""Flagging a question or a case: to ask, to check, good practice, a query for the lead. Each durable on return."""

from __future__ import annotations

from app.casework.content import flag_content
from app.casework.flag import FLAGS, Flag, FlagKind
from app.casework.key import flag_key
from app.changes import NOTHING, Changes
from app.commands.answering import known_question
from app.commands.text import clean
from app.errors import DataError
from app.session import Session
from app.store.store import Entry


def record_flag(
    session: Session,
    *,
    case: str,
    kind: FlagKind,
    question: str = "",
    text: str = "",
    settled: bool = False,
    assessor: str | None = None,
) -> Changes:
    """Let the flag of this kind stand on `question` (empty: on the case itself) with this text, settled or not.

    Nothing is written where nothing changes.

    Raises:
        DataError: no such case, question, assessor or kind of flag.
        KnownError: the disk stands in the way. Nothing was recorded.
    """
    owner = checked_place(session, case, question, kind, assessor)
    now = Flag(kind, question, clean(text), settled)
    if session.case(case).flags_of(owner).get((question, kind)) == now:
        return NOTHING
    return session.record([Entry(flag_key(case, question, kind, owner), flag_content(now))], author=session.me or owner)


def remove_flag(
    session: Session, *, case: str, kind: FlagKind, question: str = "", assessor: str | None = None
) -> Changes:
    """Take a flag away. Nothing is written where there is none.

    Raises:
        DataError: no such case, question, assessor or kind of flag.
        KnownError: the disk stands in the way. Nothing was recorded.
    """
    owner = checked_place(session, case, question, kind, assessor)
    if (question, kind) not in session.case(case).flags_of(owner):
        return NOTHING
    return session.record([Entry(flag_key(case, question, kind, owner), None)], author=session.me or owner)


def checked_place(session: Session, case: str, question: str, kind: str, assessor: str | None) -> str:
    """Whose flag it is.

    Raises:
        DataError: no such case, question, assessor or kind of flag.
    """
    owner = session.assessor_for(session.case(case), assessor)
    if question:
        known_question(session, question)
    if kind not in FLAGS:
        raise DataError("There is no flag {kind}. A flag is one of: {flags}.", kind=kind, flags=FLAGS)
    return owner
