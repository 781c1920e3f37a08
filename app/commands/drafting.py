"""Keep text durably while it is typed, and make it one row of the journal when the field is left."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from app.commands.answering import changed_judgement, known_question
from app.errors import DataError
from app.records.change_reason import CHANGE_REASON
from app.records.completion import COMPLETION
from app.records.flag import FLAG, Flag, flag_key, flag_place
from app.records.judgement import JUDGEMENT, judgement_key
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.limits import FROM_FILES, too_long
from app.records.plan_action import PLAN_DRAFTS
from app.records.report_text import REPORT_DRAFTS
from app.session.changes import NOTHING, Changes
from app.session.checks import for_another
from app.session.session import Session
from app.store.drafts import Draft
from app.store.store import NewRecord
from app.text import clean

Field = Literal["note", "evidence", "flag/ask", "flag/check", "flag/good_practice", "flag/lead", "why", "change_reason"]
# The explanation of open items in a case. It is recorded with the completion, so it waits until the case is complete.
WHY: Field = "why"
# The reason why a complete case has changed. Half a sentence is no reason, so it waits until a person records it.
REASON: Field = "change_reason"
# The drafts that only a person records. They remain drafts when their field is left.
WAITING: tuple[Field, ...] = (WHY, REASON)


def save_draft(
    session: Session, *, case_id: str, question: str, field: Field, text: str, assessor: str | None = None
) -> None:
    """Keep `text` as the draft of a field; it is durable when this returns.

    An explanation or a reason that is typed and removed leaves no draft.

    For a flag of the case itself, for why something stays open in it and for why it has changed, `question` is empty.

    Raises:
        DataError: there is no such case, question or assessor, this is another assessor's laptop, or the text is too
            long for the field.
        KnownError: the disk is full or read-only.
    """
    owner = session.assessor_for(session.case(case_id), assessor)
    if not session.records_for(owner):
        raise for_another(session.current_assessor or "", owner)
    if question or not (field in WAITING or field.startswith("flag/")):
        known_question(session, question)
    refuse_long_draft(field, text)
    if field in WAITING and not clean(text):
        with session.reporting():
            session.store.drafts.drop(case_id, question, owner, field)
        return
    session.save_draft(Draft(case_id, question, owner, field, clean(text), session.store.clock()))


def refuse_long_draft(field: Field, text: str) -> None:
    """Refuse text that is longer than its field allows.

    Raises:
        DataError: it is; how long it is, and how long it may be.
    """
    part = _kind_of(field).texts[1 if field == "evidence" else 0]
    fault = too_long(part.name, text, part.most)
    if fault is not None:
        raise DataError("{fault}. Shorten it to have it saved.", fault=fault)


def drop_half_reason(session: Session, key: RecordKey) -> None:
    """Drop half a reason for a change after the completion with this key, which no longer counts."""
    session.store.drafts.drop(key.case_id, "", key.owner, REASON)


def _kind_of(field: Field) -> RecordKind[Any]:
    if field == REASON:
        return CHANGE_REASON
    return COMPLETION if field == WHY else FLAG if field.startswith("flag/") else JUDGEMENT


def keep_drafts(session: Session, *, case_id: str | None = None, question: str | None = None) -> Changes:
    """Make drafts (all, or one case's or question's) rows of the journal, one a judgement or flag that they change.

    A flag that is typed into and does not exist yet is made if anything was typed. Why something stays open and why a
    case has changed are left as they are, and so is what is not for this laptop to record. While the inspection is
    signed off, all drafts stay.

    Raises:
        KnownError: the disk is full or read-only; the drafts stay.
    """
    if session.sign_off is not None:
        return NOTHING
    texts: dict[tuple[str, str, str], dict[str, str]] = {}
    for draft in session.store.drafts.all():
        if draft.field in WAITING or not session.records_for(draft.assessor):
            continue
        if case_id in (None, draft.case_id) and question in (None, draft.question):
            texts.setdefault((draft.case_id, draft.question, draft.assessor), {})[draft.field] = draft.text
    if not texts:
        return NOTHING
    entries: list[NewRecord] = []
    for (reference, item, owner), fields in texts.items():
        entries += _judgement(session, reference, item, owner, fields)
        entries += _flags(session, reference, item, owner, fields)

    def drop() -> None:
        for (reference, item, owner), fields in texts.items():
            for field in fields:
                session.store.drafts.drop(reference, item, owner, field)

    # A draft of an earlier version may be longer than a text is today.
    return session.record(entries, also=drop, times=FROM_FILES)


def keep_report_texts(session: Session) -> None:
    """Record what was typed into texts of the report and of the plan, as their modules of drafts do.

    Raises:
        KnownError: The disk is full or read-only; the drafts stay.
    """
    if session.store.local.text(REPORT_DRAFTS) is not None:
        # Most openings find none, so the modules of the report are not loaded for them.
        from app.commands.report_drafts import keep_report_drafts

        keep_report_drafts(session)
    if session.store.local.text(PLAN_DRAFTS) is not None:
        from app.commands.plan_drafts import keep_plan_drafts

        keep_plan_drafts(session)


def _judgement(session: Session, case_id: str, item: str, owner: str, fields: dict[str, str]) -> list[NewRecord]:
    judgement = session.judgement(case_id, item, owner)
    now = changed_judgement(judgement, note=fields.get("note"), evidence=fields.get("evidence"))
    return [] if now == judgement else [NewRecord(judgement_key(case_id, item, owner), now)]


def _flags(session: Session, case_id: str, item: str, owner: str, fields: dict[str, str]) -> list[NewRecord]:
    entries: list[NewRecord] = []
    for field, text in fields.items():
        if not field.startswith("flag/"):
            continue
        _, kind = flag_place(field)
        had = session.case(case_id).flags_of(owner).get((item, kind))
        now = replace(had or Flag(kind, item, ""), text=text)
        if now != (had or Flag(kind, item, "")):
            entries.append(NewRecord(flag_key(case_id, item, kind, owner), now))
    return entries
