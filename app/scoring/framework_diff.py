"""Compare two editions of a framework, and say of each difference what it means for scores that were given before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeVar

from app.framework.applicability import Dependencies
from app.framework.model import Condition, Framework, Question
from app.message import Message, Value
from app.scoring.counts import ScoreKey, levels_fed


class Meaning(Enum):
    """The meaning of a difference for past scores."""

    SCORES = "scores"
    WORDING = "wording"
    BANDS = "bands"
    NONE = "none"


MEANINGS: dict[Meaning, Message] = {
    Meaning.SCORES: Message("Past scores that it feeds would change."),
    Meaning.WORDING: Message("Past answers were given to the earlier words. Scores compare if the sense is the same."),
    Meaning.BANDS: Message("The percentages stay, and may fall into other bands."),
    Meaning.NONE: Message("Past scores stay as they are."),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two editions.

    Attributes:
        id: The id of what differs; empty for the framework as a whole.
        what: The difference in a sentence.
        meaning: What it means for past scores.
        scores: The criteria, sections and headlines whose past scores would be others.
    """

    id: str
    what: Message
    meaning: Meaning
    scores: frozenset[ScoreKey] = frozenset()


@dataclass(frozen=True, slots=True)
class FrameworkDiff:
    """All differences between two editions.

    Attributes:
        changes: The differences, those of questions first.
        comparable: The criteria, sections and headlines of both whose past scores stay as they are.
        changed: Those of either whose past scores would change.
        titles: The titles of the headlines by their ids.
    """

    changes: tuple[Change, ...]
    comparable: tuple[ScoreKey, ...]
    changed: tuple[ScoreKey, ...]
    titles: Mapping[str, str]


def framework_diff(old: Framework, new: Framework, *, wording: Framework | None = None) -> FrameworkDiff:
    """Return the differences between two editions of a framework, by ids.

    Args:
        old: The earlier edition.
        new: The later edition.
        wording: The earlier edition in the language in which headlines and bands are named; None for its own.
    """
    in_order = (new, old, wording or old)
    titles = {each.id: each.title for framework in in_order for each in framework.headlines}
    labels = {each.id: each.label for framework in in_order for each in framework.bands}
    changes = (
        *_questions(old, new, titles),
        *_levels(old, new),
        *_facts(old, new),
        *_bands(old, new, labels),
        *_rest(old, new),
    )
    moved = frozenset[ScoreKey]().union(*(change.scores for change in changes))
    before, after = _score_keys(old), _score_keys(new)
    moved |= {each for each in (*before, *after) if each not in before or each not in after}
    every = tuple(dict.fromkeys((*before, *after)))
    return FrameworkDiff(
        tuple(changes),
        tuple(each for each in every if each not in moved),
        tuple(each for each in every if each in moved),
        titles,
    )


def _score_keys(framework: Framework) -> list[ScoreKey]:
    return [
        *(("headline", each.id) for each in framework.headlines),
        *(("section", each.id) for each in framework.sections),
        *(("criterion", each.id) for each in framework.criteria),
    ]


def _questions(old: Framework, new: Framework, titles: Mapping[str, str]) -> Iterator[Change]:
    before, after = old.question_by_id, new.question_by_id
    for each in dict.fromkeys((*(q.id for q in old.in_order), *(q.id for q in new.in_order))):
        was, now = before.get(each), after.get(each)
        if now is None and was is not None:
            what = Message("{id} is gone: {text}", id=each, text=was.text)
            yield _scoring(each, what, _fed(old, was))
        elif was is None and now is not None:
            what = Message("{id} is new, and past cases have no answer to it: {text}", id=each, text=now.text)
            yield _scoring(each, what, _fed(new, now))
        elif was is not None and now is not None:
            yield from _question(old, new, was, now, titles)


def _question(
    old: Framework, new: Framework, was: Question, now: Question, titles: Mapping[str, str]
) -> Iterator[Change]:
    each = was.id
    both = _fed(old, was) | _fed(new, now)
    if was.text != now.text:
        what = Message("{id} has other words: “{old}” is now “{new}”", id=each, old=was.text, new=now.text)
        yield Change(each, what, Meaning.WORDING)
    if set(was.when) != set(now.when):
        # A question that depends on this one is hidden with it.
        dependents = Dependencies.of(new).dependents(each)
        scores = both.union(*(_fed(new, question) for question in dependents))
        what = Message(
            "{id} applies to other cases: {old} before, {new} now.",
            id=each,
            old=_conditions(was.when),
            new=_conditions(now.when),
        )
        yield _scoring(each, what, scores)
    if was.criterion != now.criterion:
        what = Message("{id} moves from {old} to {new}.", id=each, old=was.criterion, new=now.criterion)
        # A score that both criteria feed, such as that of their section, has the same answers as before.
        yield _scoring(each, what, _fed(old, was) ^ _fed(new, now))
    if was.scored != now.scored:
        what = Message("{id} counts now." if now.scored else "{id} counts no longer.", id=each)
        yield _scoring(each, what, both)
    if set(was.headlines) != set(now.headlines):
        what = Message(
            "{id} feeds other headlines: {old} before, {new} now.",
            id=each,
            old=tuple(titles[each] for each in was.headlines) or Message("none"),
            new=tuple(titles[each] for each in now.headlines) or Message("none"),
        )
        headlines: frozenset[ScoreKey] = frozenset(
            ("headline", headline) for headline in set(was.headlines) ^ set(now.headlines)
        )
        yield _scoring(each, what, headlines)
    yield from _reasons(was, now)
    if (was.question_set, was.group, was.phase) != (now.question_set, now.group, now.phase):
        yield Change(each, Message("{id} is shown in another place of the form.", id=each), Meaning.NONE)


def _reasons(was: Question, now: Question) -> Iterator[Change]:
    before, after = ({reason.id: reason.text for reason in question.reasons} for question in (was, now))
    if before != after:
        what = Message(
            "{id} has other reasons for a no: {gone} gone, {new} new, {other} worded otherwise. Reasons are counted "
            "beside the scores.",
            id=was.id,
            gone=len(before.keys() - after.keys()),
            new=len(after.keys() - before.keys()),
            other=sum(before[each] != after[each] for each in before.keys() & after.keys()),
        )
        yield Change(was.id, what, Meaning.NONE)


def _levels(old: Framework, new: Framework) -> Iterator[Change]:
    yield from _named(old.headlines, new.headlines, Message("headline"), lambda each: each.title)
    yield from _named(old.sections, new.sections, Message("section"), lambda each: each.title)
    yield from _named(old.criteria, new.criteria, Message("criterion"), lambda each: each.title)
    sections = {each.id: each.section for each in new.criteria}
    for criterion in old.criteria:
        section = sections.get(criterion.id, criterion.section)
        if section != criterion.section:
            what = Message(
                "The criterion {id} moves from section {old} to {new}.",
                id=criterion.id,
                old=criterion.section,
                new=section,
            )
            yield _scoring(criterion.id, what, {("section", criterion.section), ("section", section)})


def _facts(old: Framework, new: Framework) -> Iterator[Change]:
    yield from _named(old.facts, new.facts, Message("fact"), lambda each: each.text)


def _bands(old: Framework, new: Framework, labels: Mapping[str, str]) -> Iterator[Change]:
    if [(each.id, each.at_least) for each in old.bands] != [(each.id, each.at_least) for each in new.bands]:
        what = Message(
            "The bands begin at other percentages. They began at {old}. They now begin at {new}.",
            old=_band_starts(old, labels),
            new=_band_starts(new, labels),
        )
        yield Change("", what, Meaning.BANDS)
    elif old.bands != new.bands:
        yield Change("", Message("The bands have other words."), Meaning.NONE)


def _rest(old: Framework, new: Framework) -> Iterator[Change]:
    if old.asset != new.asset:
        what = Message("The Asset tables differ, so a calculated intervention level may be another one.")
        yield Change("", what, Meaning.NONE)
    if old.sample != new.sample:
        yield Change("", Message("The rules for a sample differ."), Meaning.NONE)
    if old.timescales != new.timescales:
        yield Change("", Message("The timescales used as guidance differ."), Meaning.NONE)
    if old.inconsistencies != new.inconsistencies:
        yield Change("", Message("The combinations of answers that are warned of differ."), Meaning.NONE)


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_HasId)


def _named(old: Sequence[_T], new: Sequence[_T], kind: Message, text: Callable[[_T], str]) -> Iterator[Change]:
    before, after = {each.id: text(each) for each in old}, {each.id: text(each) for each in new}
    for each in dict.fromkeys((*before, *after)):
        values: dict[str, Value] = {"kind": kind, "id": each}
        if each not in after:
            yield Change(each, Message("The {kind} {id} is gone: {text}", text=before[each], **values), Meaning.NONE)
        elif each not in before:
            yield Change(each, Message("The {kind} {id} is new: {text}", text=after[each], **values), Meaning.NONE)
        elif before[each] != after[each]:
            what = Message(
                "The {kind} {id} has other words: “{old}” is now “{new}”", old=before[each], new=after[each], **values
            )
            yield Change(each, what, Meaning.WORDING)


def _scoring(identity: str, what: Message, scores: frozenset[ScoreKey] | set[ScoreKey]) -> Change:
    return Change(identity, what, Meaning.SCORES if scores else Meaning.NONE, frozenset(scores))


def _fed(framework: Framework, question: Question) -> frozenset[ScoreKey]:
    return frozenset(each for each in levels_fed(framework, question) if each[0] != "question")


def _conditions(when: Sequence[Condition]) -> Value:
    return tuple(f"{each.on} {each.wanted}" for each in when) or Message("always")


def _band_starts(framework: Framework, labels: Mapping[str, str]) -> tuple[Message, ...]:
    return tuple(
        Message("{percent} for {band}", percent=each.at_least, band=labels[each.id]) for each in framework.bands
    )
