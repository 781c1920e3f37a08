"""Undo and redo: this laptop's newest change of a case that still counts, reversed by a new row."""

from __future__ import annotations

from dataclasses import dataclass

from app.commands.drafting import keep_drafts
from app.errors import DataError
from app.framework.model import Framework
from app.message import Message, verbatim
from app.records.content import describe
from app.records.flag import flag_place
from app.records.key import RecordKey
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.journal import Act
from app.store.store import NewRecord
from app.store.undo import Reversal, next_redo, next_undo


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did, in a sentence, and which newer changes it left because they count no more."""

    key: RecordKey
    sentence: Message
    passed_over: tuple[Message, ...]
    changes: Changes


def undo(session: Session, *, case_id: str | None = None) -> Undone:
    """Reverse the newest change made here in `case` (or in the case changed last) that still counts.

    Raises:
        DataError: there is nothing to undo.
        KnownError: the disk stands in the way.
    """
    kept = keep_drafts(session, case_id=case_id)
    scope = _scope(session, case_id)
    store = session.store
    found = next_undo(store.own_chain(scope), store.current, store.row)
    if found is None:
        raise DataError("There is nothing to undo in {scope}: no change made here still counts.", scope=scope)
    return _reverse(session, found, "undo", kept)


def redo(session: Session, *, case_id: str | None = None) -> Undone:
    """Put back what was undone last in `case` (or in the case changed last).

    Raises:
        DataError: there is nothing to redo.
        KnownError: the disk stands in the way.
    """
    scope = _scope(session, case_id)
    found = next_redo(session.store.own_chain(scope), session.store.current, session.store.row)
    if found is None:
        raise DataError("There is nothing to redo in {scope}.", scope=scope)
    return _reverse(session, found, "redo", NOTHING)


def _scope(session: Session, case_id: str | None) -> str:
    if case_id is not None:
        return session.case(case_id).id
    scope = session.store.newest_scope()
    if scope is None:
        raise DataError("There is nothing to undo: nothing was recorded here yet.")
    return scope


def _reverse(session: Session, found: Reversal, act: Act, before: Changes) -> Undone:
    key = found.row.key
    content = found.back_to.content if found.back_to else None
    was = session.store.current(key)
    entry = NewRecord(key, content, reverses=found.row.hash)
    changes = session.record([entry], act=act, author=session.current_assessor or key.owner)
    sentence = Message(
        "Undone in {case}: {name} goes from {before} to {after}."
        if act == "undo"
        else "Redone in {case}: {name} goes from {before} to {after}.",
        case=key.case_id,
        name=_in_full(session.framework, key),
        before=describe(session.framework, key, was.content if was else None),
        after=describe(session.framework, key, content),
    )
    passed = tuple(
        Message("{name} was passed over: a newer version counts there now.", name=name_of(session.framework, row.key))
        for row in found.passed_over
    )
    return Undone(key, sentence, passed, before.then(changes))


def _in_full(framework: Framework, key: RecordKey) -> Message:
    """As `name_of`, a question with its words: whoever undoes by a slip may be looking elsewhere."""
    if key.kind != "judgement":
        return name_of(framework, key)
    question = framework.question_by_id[key.item]
    heading = next((f"{group.title}: " for group in framework.groups if group.id == question.group), "")
    return Message("{question} “{text}”", question=question.id, text=heading + question.text)


_STAGES = {"start": Message("start"), "latest": Message("latest")}


def name_of(framework: Framework, key: RecordKey) -> Message:
    """What a person calls the thing under `key`: a question by its number, all else by the framework's words."""
    match key.kind:
        case "fact":
            return Message("fact {text}", text=repr(framework.fact_by_id[key.item].text))
        case "rating":
            stage, _, item = key.item.partition("/")
            return Message(
                "rating {item} ({stage})", item=framework.asset.titles[item], stage=_STAGES.get(stage, stage)
            )
        case "flag":
            question, kind = flag_place(key.item)
            return Message("flag {flag} on {place}", flag=_FLAGS[kind], place=question or Message("the case"))
        case "interview":
            return Message("interview {number}", number=key.item)
        case "time":
            return Message("time spent")
        case "completion":
            return Message("the case")
        case "profile":
            return _RECORDED.get(key.item) or verbatim(key.item)
    return verbatim(key.item or key.kind)


_FLAGS = {
    "ask": Message("“ask the case manager”"),
    "check": Message("“check the file”"),
    "good_practice": Message("“good practice”"),
    "lead": Message("“query for the lead”"),
}
_RECORDED = {
    "rosh_recorded": Message("RoSH recorded"),
    "vulnerability_recorded": Message("vulnerability recorded"),
    "intervention_level_recorded": Message("intervention level recorded"),
}
