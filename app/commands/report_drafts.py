"""Keep texts of the report durably while they are typed, and record them when the field is left."""

from __future__ import annotations

from app.commands.findings import edit_finding, set_report_text
from app.commands.good_practice import edit_example
from app.commands.linked_texts import refuse_long
from app.commands.record_drafts import RecordDrafts
from app.errors import DataError
from app.records.finding import FINDING
from app.records.good_practice import GOOD_PRACTICE
from app.records.key import RecordKey
from app.records.report_text import REPORT_DRAFTS
from app.session.changes import NOTHING, Changes
from app.session.session import Session


def save_report_draft(session: Session, key: RecordKey, language: str, text: str) -> None:
    """Keep `text` as the draft of a text in a language; it is durable when this returns.

    Raises:
        DataError: This is no lead's laptop, or the text is too long.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    refuse_long(key, language, text)
    _drafts(session).save(key, language, text)


def report_draft(session: Session, key: RecordKey, language: str) -> str | None:
    """Return what was typed into a text and is not recorded yet; None where nothing is."""
    return _drafts(session).find(key, language)


def reword(session: Session, key: RecordKey, language: str, text: str) -> Changes:
    """Record a text in a language, and drop its draft. The draft of a record that was removed stays.

    Raises:
        DataError: This is no lead's laptop, the record is gone, or a figure in the text is not in the inspection. The
            draft stays.
        KnownError: The disk is full or read-only.
    """
    texts = {"welsh" if language == "cy" else "text": text}
    if FINDING.matches(key):
        changes = edit_finding(session, key.item, **texts)
    elif GOOD_PRACTICE.matches(key):
        changes = edit_example(session, key.item, **texts)
    else:
        changes = set_report_text(session, key.item, **texts)
    _drafts(session).drop(key, language)
    return changes


def keep_report_drafts(session: Session) -> Changes:
    """Record what was typed into texts of the report. A text that cannot be recorded as it is stays a draft.

    Raises:
        KnownError: The disk is full or read-only; the drafts stay.
    """
    changes = NOTHING
    if not session.is_lead:
        return changes
    for key, language, text in _drafts(session):
        try:
            changes = changes.then(reword(session, key, language, text))
        except DataError:
            # A code that is half typed by hand, or a record that was removed on another laptop.
            continue
    return changes


def _drafts(session: Session) -> RecordDrafts:
    return RecordDrafts(session, REPORT_DRAFTS)
