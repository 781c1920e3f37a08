"""Queries about a question or a case: asking, answering, closing. Each durable on return."""

from __future__ import annotations

from collections.abc import Sequence

from app.assessment.queries import Query
from app.commands.answering import known_question
from app.errors import DataError
from app.records.query import QueryEntry, Step, new_query_name, query_item, query_key
from app.session.changes import Changes
from app.session.checks import for_another
from app.session.queries import leads_of, query_named
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean


def ask_query(
    session: Session, *, case_id: str, question: str = "", to: str, text: str, assessor: str | None = None
) -> Changes:
    """Ask a person about a question of a case, or about the case itself.

    Raises:
        DataError: There is no such case, question or person, or nothing is asked.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.case(case_id)
    if question:
        known_question(session, question)
    author = author_of(session, assessor)
    entry = asking(session, "ask", to, text)
    return session.record(
        [NewRecord(query_key(case_id, query_item(question, new_query_name(), 1), author), entry)], author=author
    )


def ask_again(session: Session, name: str, *, text: str, to: str = "", assessor: str | None = None) -> Changes:
    """Ask again in a query, closed or not; of the same person, or of another.

    Raises:
        DataError: There is no such query or person, or nothing is asked.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    query = query_named(session, name)
    return _add(session, query, asking(session, "ask", to or query.to, text), assessor)


def answer_query(session: Session, name: str, *, text: str, assessor: str | None = None) -> Changes:
    """Answer a query. Anybody may; the person asked is who it waits for.

    Raises:
        DataError: There is no such query, it is closed, or the answer is empty.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    query = query_named(session, name)
    if query.state == "closed":
        raise DataError("Query {name} is closed. Ask again to open it.", name=query.name)
    said = clean(text).strip()
    if not said:
        raise DataError("The answer is empty. Say something.")
    return _add(session, query, QueryEntry("answer", "", said), assessor)


def close_query(session: Session, name: str, *, text: str = "", assessor: str | None = None) -> Changes:
    """Close a query, with or without a last word.

    Raises:
        DataError: There is no such query, it is closed already, or somebody else than a lead asked it.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    query = query_named(session, name)
    author = author_of(session, assessor)
    if author != query.asked_by and author not in leads_of(session):
        raise DataError(
            "Only {asked_by}, who asked, or a lead closes query {name}. Answer it, and they can.",
            asked_by=query.asked_by,
            name=query.name,
        )
    if query.state == "closed":
        raise DataError("Query {name} is closed already.", name=query.name)
    return _add(session, query, QueryEntry("close", "", clean(text).strip()), assessor)


def asking(session: Session, step: Step, to: str, text: str) -> QueryEntry:
    """Return an entry that asks something of a person.

    Raises:
        DataError: The team has nobody with that code, or the text is empty.
    """
    said = clean(text).strip()
    if not said:
        raise DataError("The query is empty. Say what is asked.")
    return QueryEntry(step, session.member(to), said)


def author_of(session: Session, assessor: str | None) -> str:
    """Return who makes an entry: `assessor`, else the laptop's person, else its lead.

    Raises:
        DataError: The team has nobody with that code, this is another one's laptop, or it is nobody's in particular.
    """
    code = assessor or session.current_assessor
    if code is None and session.is_lead:
        code = session.lead or None
    if code is None:
        raise DataError("This laptop is nobody's in particular, so say whose query it is.")
    if not session.records_for(session.member(code)):
        raise for_another(session.current_assessor or "", code)
    return code


def entries_to_add(query: Query, entry: QueryEntry, author: str) -> Sequence[NewRecord]:
    """Return the records that add an entry to a query."""
    item = query_item(query.question, query.name, query.next_number)
    return [NewRecord(query_key(query.case_id, item, author), entry)]


def _add(session: Session, query: Query, entry: QueryEntry, assessor: str | None) -> Changes:
    author = author_of(session, assessor)
    return session.record(entries_to_add(query, entry, author), author=author)
