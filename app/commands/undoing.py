"""Undo and redo: this laptop's newest change of a case that still counts, reversed by a new row."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from typing import Any

from app.commands.drafting import drop_half_reason, keep_drafts
from app.errors import DataError
from app.message import Message
from app.records.completion import COMPLETION
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.registry import describe, kind_of, name_of
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.journal import Act, Row
from app.store.store import NewRecord
from app.store.undo import Reversal, next_redo, next_undo, own_chain

_INSPECTION = Message("the inspection")


@dataclass(frozen=True, slots=True)
class Undone:
    """The result of an undo or redo, in a sentence, and the newer changes it skipped because they no longer count."""

    act: Act
    key: RecordKey
    sentence: Message
    passed_over: tuple[Message, ...]
    changes: Changes


def undo(session: Session, *, case_id: str | None = None, key: RecordKey | None = None) -> Undone:
    """Reverse the newest change made here in `case` (or in the case changed last) that still counts.

    Args:
        session: The open inspection.
        case_id: The case; by default the one changed last.
        key: The one record whose newest change is reversed; by default any.

    Raises:
        DataError: there is nothing to undo.
        KnownError: the disk is full or read-only.
    """
    kept = keep_drafts(session, case_id=case_id)
    scope = _scope(session, case_id, Message("There is nothing to undo: nothing was recorded here yet."), key)
    store = session.store
    found = next_undo(own_chain(store, scope), store.current, store.row, only=key)
    if found is None:
        raise DataError(
            "There is nothing to undo in {scope}: no change made here still counts.", scope=scope or _INSPECTION
        )
    return _reverse(session, found, "undo", kept)


def redo(session: Session, *, case_id: str | None = None) -> Undone:
    """Put back what was undone last in `case` (or in the case changed last).

    Raises:
        DataError: there is nothing to redo.
        KnownError: the disk is full or read-only.
    """
    scope = _scope(session, case_id, Message("There is nothing to redo: nothing was recorded here yet."))
    found = next_redo(own_chain(session.store, scope), session.store.current, session.store.row)
    if found is None:
        raise DataError("There is nothing to redo in {scope}.", scope=scope or _INSPECTION)
    return _reverse(session, found, "redo", NOTHING)


def undo_reported(session: Session, kinds: Collection[RecordKind[Any]]) -> Undone:
    """Reverse the newest change made here of the inspection's own records of some kinds that still counts.

    Raises:
        DataError: There is nothing to undo.
        KnownError: The disk is full or read-only.
    """
    found = next_undo(_own_rows(session, kinds), session.store.current, session.store.row)
    if found is None:
        raise DataError("There is nothing to undo here: no change made on this laptop still counts.")
    return _reverse(session, found, "undo", NOTHING)


def redo_reported(session: Session, kinds: Collection[RecordKind[Any]]) -> Undone:
    """Put back what was undone last of the inspection's own records of some kinds.

    Raises:
        DataError: There is nothing to redo.
        KnownError: The disk is full or read-only.
    """
    found = next_redo(_own_rows(session, kinds), session.store.current, session.store.row)
    if found is None:
        raise DataError("There is nothing to redo here.")
    return _reverse(session, found, "redo", NOTHING)


def _own_rows(session: Session, kinds: Collection[RecordKind[Any]]) -> list[Row]:
    return [row for row in own_chain(session.store, "") if any(kind.matches(row.key) for kind in kinds)]


def _scope(session: Session, case_id: str | None, nothing: Message, key: RecordKey | None = None) -> str:
    if case_id is not None:
        return session.case(case_id).id
    if key is not None and not key.case_id:
        return ""
    newest = session.store.newest_row()
    if newest is None:
        raise DataError(nothing)
    return newest.key.case_id


def _reverse(session: Session, found: Reversal, act: Act, before: Changes) -> Undone:
    key = found.row.key
    value = found.back_to.recorded if found.back_to else None
    was = session.store.current(key)
    entry = NewRecord(key, value, reverses=found.row.hash)
    drop = partial(drop_half_reason, session, key) if COMPLETION.matches(key) else None
    author = session.current_assessor or key.owner
    changes = session.record([entry], act=act, author=author, also=drop)
    sentence = Message(
        "Undone in {case}: {name} goes from {before} to {after}."
        if act == "undo"
        else "Redone in {case}: {name} goes from {before} to {after}.",
        case=key.case_id or _INSPECTION,
        # With all its words: a person who presses undo by mistake may be looking elsewhere.
        name=kind_of(key).full_name_of(session.framework, key),
        before=describe(session.framework, key, was.recorded if was else None),
        after=describe(session.framework, key, value),
    )
    passed = tuple(
        Message("{name} was passed over: a newer version counts there now.", name=name_of(session.framework, row.key))
        for row in found.passed_over
    )
    return Undone(act, key, sentence, passed, before.then(changes))
