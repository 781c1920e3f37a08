"""The running counts behind every tally: which levels an answer counts at, and moving them by one answer."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.framework.applicability import Dependencies
from app.framework.model import Answer, Framework, Question
from app.scoring.tally import Tally

Level = Literal["question", "criterion", "section", "headline"]
ScoreKey = tuple[Level, str]

_SLOT: dict[Answer, int] = {"yes": 0, "no": 1, "na": 2}
_SLOTS = len(_SLOT)


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """One tally that moved: in the case with reference `case`; where that is None, in the whole sample."""

    level: Level
    id: str
    case_id: str | None
    before: Tally
    after: Tally


@dataclass(frozen=True, slots=True)
class Delta:
    """The answer that one question of one case counts as, before and after a change.

    An answer of None counts as nothing. Reasons count only when the answer is no.
    """

    question: str
    before: Answer | None
    after: Answer | None
    reasons_before: tuple[str, ...]
    reasons_after: tuple[str, ...]


def levels_fed(framework: Framework, question: Question) -> tuple[ScoreKey, ...]:
    """Return the levels that a question's answers count at: only itself where it is not scored."""
    if not question.scored:
        return (("question", question.id),)
    section = framework.criterion_by_id[question.criterion].section
    return (
        ("question", question.id),
        ("criterion", question.criterion),
        ("section", section),
        *(("headline", headline) for headline in question.headlines),
    )


class ScoringIndex:
    """The indexes that the boards of one framework share, compiled once."""

    __slots__ = ("dependencies", "feeds", "places", "size")

    def __init__(self, framework: Framework) -> None:
        self.dependencies = Dependencies.of(framework)
        self.feeds = {question.id: levels_fed(framework, question) for question in framework.questions}
        keys: tuple[ScoreKey, ...] = (
            *(("question", question.id) for question in framework.questions),
            *(("criterion", criterion.id) for criterion in framework.criteria),
            *(("section", section.id) for section in framework.sections),
            *(("headline", headline.id) for headline in framework.headlines),
        )
        # Where the counts of yes, no and na of each key are in one list. A list for each key of each case would take
        # ten times the memory.
        self.places: dict[ScoreKey, int] = {key: place * _SLOTS for place, key in enumerate(keys)}
        self.size = len(keys) * _SLOTS

    @classmethod
    def of(cls, framework: Framework) -> ScoringIndex:
        """Return the index of a framework, which is compiled on the first call and kept with the framework."""
        kept = vars(framework).get("_scoring_plan")
        if not isinstance(kept, ScoringIndex):
            kept = vars(framework)["_scoring_plan"] = cls(framework)
        return kept


class Counts:
    """Mutable yes, no and na counts by level and id, and reasons by question."""

    __slots__ = ("_feeds", "_numbers", "_places", "reasons")

    def __init__(self, plan: ScoringIndex) -> None:
        self._feeds = plan.feeds
        self._places = plan.places
        # An array, because there is one for each form and a list takes twice the memory.
        self._numbers = array("i", bytes(4 * plan.size))
        self.reasons: dict[str, dict[str, int]] = {}

    def tally(self, level: Level, each: str) -> Tally:
        """Return the tally at one level.

        Raises:
            KeyError: The framework has no such level and id.
        """
        place = self._places[level, each]
        return Tally(*self._numbers[place : place + _SLOTS])

    def move(self, deltas: Iterable[Delta], case: str | None) -> tuple[ScoreChange, ...]:
        """Apply the deltas; give back the tallies that differ afterwards, in the order first touched."""
        numbers, places = self._numbers, self._places
        before: dict[ScoreKey, array[int]] = {}
        for delta in deltas:
            if delta.before != delta.after:
                for key in self._feeds[delta.question]:
                    place = places[key]
                    if key not in before:
                        before[key] = numbers[place : place + _SLOTS]
                    if delta.before is not None:
                        numbers[place + _SLOT[delta.before]] -= 1
                    if delta.after is not None:
                        numbers[place + _SLOT[delta.after]] += 1
            if delta.reasons_before != delta.reasons_after:
                self._move_reasons(delta)
        changes = []
        for key, old in before.items():
            now = numbers[places[key] : places[key] + _SLOTS]
            if now != old:
                changes.append(ScoreChange(key[0], key[1], case, Tally(*old), Tally(*now)))
        return tuple(changes)

    def add(self, other: Counts, sign: Literal[1, -1]) -> None:
        """Count in (1) or out (-1) all that another holds."""
        for place, theirs in enumerate(other._numbers):
            if theirs:
                self._numbers[place] += sign * theirs
        for question, given in other.reasons.items():
            for reason, count in given.items():
                self._count_reason(question, reason, sign * count)

    def replaced(self, part: Counts, other: Counts) -> Iterator[tuple[ScoreKey, Tally, Tally]]:
        """Yield each tally that would differ if `other` were counted in place of `part`: its key, before and after."""
        if part._numbers == other._numbers:
            return
        for key, place in self._places.items():
            places = slice(place, place + _SLOTS)
            was, now = part._numbers[places], other._numbers[places]
            if was != now:
                mine = self._numbers[places]
                after = [count + new - old for count, new, old in zip(mine, now, was, strict=True)]
                yield key, Tally(*mine), Tally(*after)

    def _move_reasons(self, delta: Delta) -> None:
        for reason in delta.reasons_before:
            self._count_reason(delta.question, reason, -1)
        for reason in delta.reasons_after:
            self._count_reason(delta.question, reason, 1)

    def _count_reason(self, question: str, reason: str, by: int) -> None:
        given = self.reasons.setdefault(question, {})
        given[reason] = given.get(reason, 0) + by
        if not given[reason]:
            del given[reason]
            if not given:
                del self.reasons[question]
