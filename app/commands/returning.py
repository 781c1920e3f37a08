"""The lead reads a complete case, or sends it back to its assessor with comments."""

from __future__ import annotations

from collections.abc import Iterable

from app.assessment.case import Case
from app.assessment.read_state import form_print
from app.commands.querying import asking, author_of
from app.errors import DataError
from app.records.completion import NOT_COMPLETE, completion_key
from app.records.query import new_query_name, query_item, query_key
from app.records.reading import READING, reading_key
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord


def return_case(session: Session, case_id: str, *, why: str, assessor: str | None = None) -> Changes:
    """Send a complete case back to its assessor with comments: it is open again until they complete it.

    Args:
        session: The open inspection.
        case_id: The case.
        why: The comments, which are the first thing that its assessor sees on opening it.
        assessor: Whose form it is; by default the assessor's who counts.

    Raises:
        DataError: There is no such case, it is not complete, nothing is said, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    case = session.case(case_id)
    owner = _form_of(session, case, assessor)
    completion = case.completion(owner)
    if completion is None or not completion.complete:
        raise DataError(
            "{reference} is not complete, so there is nothing to send back. Ask {code} a query instead.",
            reference=case_id,
            code=owner,
        )
    author = author_of(session, None)
    entry = asking(session, "return", owner, why)
    return session.record(
        [
            NewRecord(query_key(case_id, query_item("", new_query_name(), 1), author), entry),
            NewRecord(completion_key(case_id, owner), NOT_COMPLETE),
        ],
        author=author,
    )


def mark_read(session: Session, references: Iterable[str], *, assessor: str | None = None) -> Changes:
    """Note that the lead has read cases as they are now, all or none.

    Args:
        session: The open inspection.
        references: The cases.
        assessor: Whose form was read; by default the assessor's who counts.

    Raises:
        DataError: There is no such case, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    entries: list[NewRecord] = []
    for reference in dict.fromkeys(references):
        case = session.case(reference)
        owner = _form_of(session, case, assessor)
        now = form_print(case, owner)
        if case.values(READING).get(owner) != now:
            entries.append(NewRecord(reading_key(reference, owner), now))
    return session.record(entries) if entries else NOTHING


def mark_unread(session: Session, references: Iterable[str], *, assessor: str | None = None) -> Changes:
    """Let cases count as not read again.

    Raises:
        DataError: There is no such case, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    entries: list[NewRecord] = []
    for reference in dict.fromkeys(references):
        case = session.case(reference)
        owner = _form_of(session, case, assessor)
        if case.values(READING).get(owner) is not None:
            entries.append(NewRecord(reading_key(reference, owner), None))
    return session.record(entries) if entries else NOTHING


def _form_of(session: Session, case: Case, assessor: str | None) -> str:
    code = assessor or case.counting_assessor()
    if not code:
        raise DataError("{case} is allocated to nobody, so say whose form it is.", case=case.id)
    return session.member(code)
