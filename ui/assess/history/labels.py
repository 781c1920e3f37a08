"""The history of a record in words: who changed it, when, from what to what, and by which kind of act."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.framework.model import Framework
from app.records.completion import COMPLETION, Completion
from app.records.fact import FACT
from app.records.flag import FLAG, Flag, flag_place
from app.records.interview import INTERVIEW, Interview
from app.records.judgement import JUDGEMENT, Judgement
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.numbered_item import number_in
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.records.registry import describe, kind_of
from app.session.session import Session
from app.store.journal import Row
from ui.assess.labels import answer_word, in_short, level_word, translate
from ui.language.dates import moment, moment_of
from ui.language.labels import flag_word
from ui.language.messages import translated


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change in words. `what` is cut to a line or two; `full` has every word."""

    when: str
    who: str
    what: str
    full: str


def history_of(session: Session, keys: Iterable[RecordKey]) -> list[HistoryLine]:
    """Return the changes of these keys, newest first."""
    found: list[tuple[Row, HistoryLine]] = []
    for key in keys:
        rows = session.store.history(key)
        by_hash = {row.hash: row for row in rows}
        found += [(row, _told(session, row, by_hash)) for row in rows]
    return [line for _, line in sorted(found, key=lambda each: each[0].order, reverse=True)]


def _told(session: Session, row: Row, by_hash: dict[bytes, Row]) -> HistoryLine:
    before = [by_hash[each].recorded for each in row.replaces if each in by_hash]
    full = change_in_words(session.framework, row.key, before, row.recorded)
    how = ", ".join(_acts(session, row))
    full = f"{full} ({how})" if how else full
    # A sheet can be imported on a laptop without an assessor. The line then names the owner of the record.
    return HistoryLine(moment(row.at), row.author or row.key.owner, in_short(full), full)


def _acts(session: Session, row: Row) -> list[str]:
    """Return the kind and origin of a change, unless it was made by hand on this laptop."""
    words = {
        "edit": "",
        "import": translate("assess", "imported"),
        "sample": translate("assess", "from the sample"),
        "setup": translate("assess", "set-up"),
        "ruling": translate("assess", "ruling"),
        "undo": translate("assess", "undone"),
        "redo": translate("assess", "redone"),
    }
    elsewhere = translate("assess", "from another laptop") if row.store != session.store.id else ""
    return [part for part in (words[row.act], elsewhere, row.why) if part]


def change_in_words(framework: Framework, key: RecordKey, before: Sequence[Any], after: Any) -> str:
    """Return what a change did to a record.

    Args:
        framework: The framework.
        key: The key of the record.
        before: The values before the change: several if versions differed, none if there was no record.
        after: The value after it.
    """
    if len(before) > 1:
        versions = " / ".join(translated(describe(framework, key, each)) for each in before)
        return from_to(versions, translated(describe(framework, key, after)))
    in_detail = _IN_DETAIL.get(kind_of(key))
    if in_detail is not None:
        had = before[0] if before else None
        return in_detail(framework, key, kind_of(key).shown(had), kind_of(key).shown(after))
    return from_to(
        _said(framework, key, before[0]) if before else "",
        _said(framework, key, after),
    )


def _said(framework: Framework, key: RecordKey, value: Any) -> str:
    """Return the words for a value: the short ones of this page, if there are any, else those of its kind."""
    word = _WORDS.get(kind_of(key))
    return translated(describe(framework, key, value)) if word is None else word(value)


def from_to(before: str, after: str) -> str:
    """Word a change; `before` is empty where there was nothing before."""
    return translate("assess", "{before} → {after}").format(before=before, after=after) if before else after


def _judgement(framework: Framework, key: RecordKey, before: Judgement, after: Judgement) -> str:
    return judgement_change(framework, key.item, before, after)


def judgement_change(framework: Framework, question: str, before: Judgement, after: Judgement) -> str:
    """Return what differs between two states of a judgement, part by part."""
    texts = {reason.id: reason.text for reason in framework.question_by_id[question].reasons}
    parts: list[str] = []
    if before.answer != after.answer:
        parts.append(from_to("" if before.is_blank else _answer(before.answer), _answer(after.answer)))
    ticked = [texts.get(each, each) for each in after.reasons if each not in before.reasons]
    unticked = [texts.get(each, each) for each in before.reasons if each not in after.reasons]
    parts += [translate("assess", "reason “{0}” added").format(each) for each in ticked]
    parts += [translate("assess", "reason “{0}” removed").format(each) for each in unticked]
    if before.note != after.note:
        parts.append(note_change(before.note, after.note))
    if before.evidence != after.evidence:
        evidence = from_to(f"“{before.evidence}”" if before.evidence else "", f"“{after.evidence}”")
        parts.append(translate("assess", "evidence: {0}").format(evidence))
    return "; ".join(parts) or translate("assess", "unchanged")


def note_change(before: str, after: str) -> str:
    """Word what was added to a note and what was removed, without the text that stayed around it."""
    if not before:
        return translate("assess", "note added: “{0}”").format(after)
    if not after:
        return translate("assess", "note removed: “{0}”").format(before)
    one, other = (re.findall(r"\S+\s*", text) for text in (before, after))
    start = _alike(one, other)
    end = _alike(one[start:][::-1], other[start:][::-1])
    removed, added = ("".join(words[start : len(words) - end]).strip() for words in (one, other))
    parts = [translate("assess", "“{0}” added to the note").format(added)] if added else []
    parts += [translate("assess", "“{0}” removed from the note").format(removed)] if removed else []
    return "; ".join(parts) or translate("assess", "only spaces of the note changed")


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many words both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a.strip() != b.strip()), min(len(one), len(other)))


def _answer(answer: str | None) -> str:
    return answer_word(answer) or translate("assess", "no answer")


def _rating(value: int | None) -> str:
    return translate("assess", "not rated") if value is None else str(value)


def _level(level: str | None) -> str:
    return level_word(level) if level else translate("assess", "nothing recorded")


def _completion(_framework: Framework, _key: RecordKey, _before: Completion, after: Completion) -> str:
    if not after.complete:
        return translate("assess", "reopened")
    if after.why:
        return translate("assess", "marked as complete: “{0}”").format(after.why)
    return translate("assess", "marked as complete")


def _flag(_framework: Framework, key: RecordKey, before: Flag | None, flag: Flag | None) -> str:
    name = flag_word(flag_place(key.item)[1])
    if flag is None:
        return translate("assess", "flag “{0}” removed").format(name)
    if before is not None and before.text == flag.text and before.settled != flag.settled:
        words = (
            translate("assess", "flag “{0}” settled") if flag.settled else translate("assess", "flag “{0}” reopened")
        )
        return words.format(name)
    if not flag.text and (before is None or not before.text):
        return translate("assess", "flag “{0}” added").format(name)
    text = from_to(f"“{before.text}”" if before and before.text else "", f"“{flag.text}”")
    return translate("assess", "flag “{flag}”: {text}").format(flag=name, text=text)


def _interview(_framework: Framework, key: RecordKey, _before: Interview | None, interview: Interview | None) -> str:
    if interview is None:
        return translate("assess", "interview {0} removed").format(number_in(key.item))
    return translate("assess", "interview {number}: {person}, {began}, {minutes} minutes").format(
        number=number_in(key.item),
        person=interview.person or translate("assess", "person not named"),
        began=moment_of(interview.began),
        minutes=interview.minutes,
    )


# Kinds of record whose changes are worded in more detail than "before → after".
_IN_DETAIL: Mapping[RecordKind[Any], Callable[[Framework, RecordKey, Any, Any], str]] = {
    JUDGEMENT: _judgement,
    COMPLETION: _completion,
    FLAG: _flag,
    INTERVIEW: _interview,
}
# Kinds of record whose values have shorter words on this page.
_WORDS: Mapping[RecordKind[Any], Callable[[Any], str]] = {FACT: _answer, RATING: _rating, PROFILE: _level}
