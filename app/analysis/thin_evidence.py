"""Scores by how much of them rests on nothing, and what that could do to their bands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from app.framework.model import Band, Framework
from app.scoring.counts import ScoreKey
from app.scoring.tally import Tally, band, percent


@dataclass(frozen=True, slots=True)
class EvidenceCounts:
    """The yeses and noes of one score, by what they rest on."""

    record: Tally
    interview: Tally
    nothing: Tally

    @property
    def all(self) -> Tally:
        """Return all of them together, which is the score."""
        parts = (self.record, self.interview, self.nothing)
        return Tally(sum(each.yes for each in parts), sum(each.no for each in parts))


@dataclass(frozen=True, slots=True)
class ThinScore:
    """One score, and the effect that the judgements without evidence have on its band.

    Attributes:
        key: The score.
        counts: Its judgements by what they rest on.
        band: Its band; None where nothing is judged.
        without: The score if the judgements that rest on nothing were left out.
        without_band: The band that it would have; None where no judgement would be left.
        lowest: The lowest band, if each yes that rests on nothing were a no.
        highest: The highest band, if each no that rests on nothing were a yes.
        turns: The fewest judgements resting on nothing that would have to turn for another band; None where all of
            them together could not change it.
    """

    key: ScoreKey
    counts: EvidenceCounts
    band: Band | None
    without: Tally
    without_band: Band | None
    lowest: Band | None
    highest: Band | None
    turns: int | None

    @property
    def thin_share(self) -> Fraction:
        """Return the share of the judgements that rest on nothing; 0 where nothing is judged."""
        judged = self.counts.all.judged
        return Fraction(self.counts.nothing.judged, judged) if judged else Fraction(0)


def thin_score(framework: Framework, key: ScoreKey, counts: EvidenceCounts) -> ThinScore:
    """Return what the judgements without evidence could do to a score."""
    whole, thin = counts.all, counts.nothing
    without = Tally(whole.yes - thin.yes, whole.no - thin.no)
    now = band(framework, whole.percent)
    return ThinScore(
        key,
        counts,
        now,
        without,
        band(framework, without.percent),
        band(framework, percent(whole.yes - thin.yes, whole.judged)),
        band(framework, percent(whole.yes + thin.no, whole.judged)),
        _fewest_turns(framework, whole, thin),
    )


def by_effect(scores: Iterable[ThinScore]) -> list[ThinScore]:
    """Return scores by how easily judgements without evidence change their band.

    The first is the one in which the smallest share of its judgements would have to turn. Scores whose band cannot
    change follow, by the share of their judgements that rests on nothing.
    """
    return sorted(scores, key=_rank)


def _rank(score: ThinScore) -> tuple[bool, Fraction, Fraction]:
    if score.turns is None:
        return True, Fraction(0), -score.thin_share
    return False, Fraction(score.turns, score.counts.all.judged), -score.thin_share


def _fewest_turns(framework: Framework, whole: Tally, thin: Tally) -> int | None:
    now = band(framework, whole.percent)
    if now is None:
        return None
    reached = [
        turned
        for step, most in ((1, thin.no), (-1, thin.yes))
        for turned in range(1, most + 1)
        if band(framework, percent(whole.yes + step * turned, whole.judged)) != now
    ]
    return min(reached, default=None)
