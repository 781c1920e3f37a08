"""What is being typed: kept durably as it is typed, made one row of the journal when the field is left."""

from __future__ import annotations

from typing import Literal

from app.casework.content import judgement_content
from app.casework.key import judgement_key
from app.changes import NOTHING, Changes
from app.commands.answering import changed_judgement, known_question
from app.commands.text import clean
from app.session import Session
from app.store.store import Draft, Entry

Field = Literal["note", "evidence"]


def save_draft(
    session: Session, *, case: str, question: str, field: Field, text: str, assessor: str | None = None
) -> None:
    """Keep `text` as what is being typed; durable when this returns.

    Raises:
        DataError: there is no such case, question or assessor.
        KnownError: the disk stands in the way.
    """
    owner = session.assessor_for(session.case(case), assessor)
    known_question(session, question)
    session.store.save_draft(Draft(case, question, owner, field, clean(text), session.store.clock()))


def keep_drafts(session: Session, *, case: str | None = None, question: str | None = None) -> Changes:
    """Make drafts (all, or one case's or question's) rows of the journal, one a judgement that they change.

    Raises:
        KnownError: the disk stands in the way; the drafts stay.
    """
    texts: dict[tuple[str, str, str], dict[str, str]] = {}
    for draft in session.store.drafts():
        if case in (None, draft.reference) and question in (None, draft.question):
            texts.setdefault((draft.reference, draft.question, draft.assessor), {})[draft.field] = draft.text
    entries: list[Entry] = []
    for (reference, item, owner), fields in texts.items():
        judgement = session.judgement(reference, item, owner)
        now = changed_judgement(judgement, note=fields.get("note"), evidence=fields.get("evidence"))
        if now != judgement:
            entries.append(Entry(judgement_key(reference, item, owner), judgement_content(now)))
    if not texts:
        return NOTHING

    def drop() -> None:
        for reference, item, owner in texts:
            session.store.drop_draft(reference, item, owner)

    return session.record(entries, also=drop)
