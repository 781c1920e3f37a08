"""Change the framework of an inspection, while nothing is answered by the one that it has."""

from __future__ import annotations

from app.commands.drafting import keep_drafts
from app.errors import DataError, Problem
from app.framework.canonical import framework_hash
from app.framework.load import parse_framework
from app.message import Message, counted
from app.records.inspection import INSPECTION
from app.records.registry import KINDS
from app.session.session import Session
from app.store.journal import Row
from app.store.row_faults import row_faults
from app.store.store import NewRecord

_MOST_SHOWN = 20


def change_framework(session: Session, identity: str, source: str) -> bool:
    """Let an inspection ask other questions from now on. The session has them in their own words afterwards.

    Args:
        session: The inspection, open for writing.
        identity: The id of the framework.
        source: The text of its file.

    Returns:
        Whether it is another framework than before.

    Raises:
        DataError: The framework has mistakes; or there are answers, files were handed out, or something of the sample
            has no place in it; or this is no lead's laptop. Nothing was changed.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    new = parse_framework(source, name=identity)
    digest = framework_hash(new)
    store = session.store
    if digest == store.framework()[1]:
        return False
    # A note that is still being typed is an answer too, and would be kept under the other framework.
    keep_drafts(session)
    rows = store.rows()
    _refuse_answers(session, rows)
    faults = row_faults(rows, new)
    if faults:
        raise DataError(
            "The framework stays: the sample has {things} for which {title} has no place. Make a new inspection.",
            [Problem("", fault) for fault in faults[:_MOST_SHOWN]],
            things=counted(len(faults), one="{n} value", many="{n} values"),
            title=new.title,
        )
    with store.writing():
        store.replace_framework(new.id, digest, source)
        session.record([NewRecord(INSPECTION.key(item="framework"), digest)], act="setup")
    session.load_framework()
    return True


def _refuse_answers(session: Session, rows: list[Row]) -> None:
    answered = dict.fromkeys(row.key.case_id for row in rows if _is_answer(row))
    if answered:
        raise DataError(
            "The framework stays, because there are answers in {cases}, and they are to its questions. Make a new "
            "inspection.",
            [Problem(case, Message("has answers.")) for case in list(answered)[:_MOST_SHOWN]],
            cases=counted(len(answered), one="{n} case", many="{n} cases"),
        )
    if session.handouts:
        raise DataError(
            "The framework stays, because files were handed out with it, and other laptops may have answers already. "
            "Make a new inspection."
        )
    if any(row.store != session.store.id for row in rows):
        raise DataError("The framework stays, because other laptops have it already. Make a new inspection.")


def _is_answer(row: Row) -> bool:
    """Return whether a row is somebody's own work in a case; facts that came with the sample are nobody's."""
    kind = KINDS.get(row.key.kind)
    return bool(row.key.case_id) and kind is not None and not kind.lead_only and row.act != "sample"
