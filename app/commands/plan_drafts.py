"""Keep texts of the plan durably while they are typed, and record them when their field is left."""

from __future__ import annotations

from typing import Any, cast

from app.commands.planning import ActionParts, edit_action
from app.commands.recommending import RecommendationParts, edit_recommendation
from app.commands.record_drafts import RecordDrafts
from app.errors import DataError, UsageError
from app.records.key import RecordKey
from app.records.plan_action import PLAN_ACTION, PLAN_DRAFTS
from app.session.changes import NOTHING, Changes
from app.session.session import Session

# Texts that name several records, with commas between them.
_LISTS = ("findings", "questions")


def save_plan_draft(session: Session, key: RecordKey, part: str, text: str) -> None:
    """Keep `text` as the draft of a part of a recommendation or an action; it is durable when this returns.

    Raises:
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    _drafts(session).save(key, part, text)


def plan_draft(session: Session, key: RecordKey, part: str) -> str | None:
    """Return a text that was typed and is not recorded yet; None where there is none."""
    return _drafts(session).find(key, part)


def record_plan_text(session: Session, key: RecordKey, part: str, text: str) -> Changes:
    """Record a part of a recommendation or an action, and drop its draft.

    Raises:
        DataError: The text cannot be recorded, or the record is gone. The draft stays.
        UsageError: It is no day where a day is needed. The draft stays.
        KnownError: The disk is full or read-only. The draft stays.
    """
    value: Any = tuple(text.replace(",", " ").split()) if part in _LISTS else text
    if PLAN_ACTION.matches(key):
        changes = edit_action(session, key.item, **cast("ActionParts", {part: value}))
    else:
        changes = edit_recommendation(session, key.item, **cast("RecommendationParts", {part: value}))
    drop_plan_draft(session, key, part)
    return changes


def drop_plan_draft(session: Session, key: RecordKey, part: str) -> None:
    """Drop the draft of a part, where there is one.

    Raises:
        KnownError: The disk is full or read-only.
    """
    _drafts(session).drop(key, part)


def keep_plan_drafts(session: Session) -> Changes:
    """Record what was typed into texts of the plan. A text that cannot be recorded as it is stays a draft.

    Raises:
        KnownError: The disk is full or read-only; the drafts stay.
    """
    changes = NOTHING
    if not session.is_lead:
        return changes
    for key, part, text in _drafts(session):
        try:
            changes = changes.then(record_plan_text(session, key, part, text))
        except (DataError, UsageError):
            # A day that is half typed, or a record that was removed on another laptop.
            continue
    return changes


def _drafts(session: Session) -> RecordDrafts:
    return RecordDrafts(session, PLAN_DRAFTS)
