"""The scores of a sample, or of the part that a filter leaves, with what each band rests on."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.analysis.bootstrap import Bootstrap, PercentInterval
from app.analysis.suppression import SmallGroups, Withheld
from app.analysis.swing import Swing, swing
from app.assessment.case_filters import fits
from app.framework.model import Framework
from app.scoring.band_edges import BandEdges, band_edges
from app.scoring.counts import Counts, ScoreKey
from app.scoring.pooling import pooled
from app.scoring.scoreboard import CaseBoard
from app.scoring.tally import Tally
from app.session.scored_cases import ScoredCases
from app.session.small_numbers import SmallNumbers

Where = Mapping[str, Collection[str]]
"""The groups that a filter names under each of its keys; without a key, all cases."""
EVERYTHING: Where = {}


@dataclass(frozen=True, slots=True)
class ScoreFigure:
    """One score.

    Attributes:
        key: Its level and id.
        tally: Its counts; empty where it is withheld.
        cases: How many cases have a judgement that counts towards it.
        edges: How far it is from the next bands.
        swing: How far second opinions could move it; None where there are none.
        interval: Its interval over cases; None where it is not known, or not worked out yet.
        withheld: Whether too few cases are behind it, or behind the rest of the sample, to show it for a filter.
        few: Whether so few cases are behind it that it is shown with a caution.
    """

    key: ScoreKey
    tally: Tally
    cases: int
    edges: BandEdges = field(default_factory=BandEdges)
    swing: Swing | None = None
    interval: PercentInterval | None = None
    withheld: bool = False
    few: bool = False


@dataclass(frozen=True)
class ScoreView:
    """The scores of the cases that a filter leaves.

    Attributes:
        where: The filter.
        cases: The references of its cases, in order; empty where it is withheld.
        complete: How many of them are complete.
        sample: How many cases the sample has.
        withheld: Why no figures are shown; None where they are.
        few: Whether they are so few that all figures have a caution.
        figures: Headlines, sections and criteria, in the framework's order.
        counts: The pooled counts, questions and reasons among them.
    """

    where: Where
    cases: tuple[str, ...]
    complete: int
    sample: int
    withheld: Withheld | None
    few: bool
    figures: Mapping[ScoreKey, ScoreFigure]
    counts: Counts

    def with_intervals(self, intervals: Sequence[PercentInterval | None]) -> ScoreView:
        """Return the view with the intervals that the bootstrap of `bootstrap_of` gave."""
        pairs = zip(self.figures.items(), intervals, strict=True)
        figures = {
            key: figure if figure.withheld else replace(figure, interval=interval) for (key, figure), interval in pairs
        }
        return replace(self, figures=figures)


def score_keys(framework: Framework) -> tuple[ScoreKey, ...]:
    """Return the headlines, then the sections with their criteria, in the framework's order."""
    return tuple(_score_keys(framework))


def score_view(scored: ScoredCases, where: Where, rule: SmallNumbers) -> ScoreView:
    """Return the scores of the cases that a filter leaves. Intervals are not worked out yet.

    It takes about 5 ms at 99 cases, so a window may ask after each change.
    """
    small = None
    withheld = None
    if where:
        small = _Small(scored, where, rule)
        withheld = small.of(frozenset(scored.cases))
    left = tuple(each for each in scored.cases if fits(scored.groups[each], where)) if withheld is None else ()
    boards = [scored.boards[each] for each in left]
    counts = pooled(scored.framework, boards)
    figures = {
        key: ScoreFigure(key, Tally(), 0, withheld=True)
        if withheld is not None
        else _figure(scored, key, left, counts, small, rule)
        for key in score_keys(scored.framework)
    }
    return ScoreView(
        where=where,
        cases=left,
        complete=sum(scored.cases[each].complete for each in left),
        sample=len(scored.cases),
        withheld=withheld,
        few=bool(where) and withheld is None and len(left) < rule.caution_cases,
        figures=figures,
        counts=counts,
    )


class QuestionTallies:
    """The tallies of single questions in the cases of a view."""

    def __init__(self, scored: ScoredCases, view: ScoreView, rule: SmallNumbers) -> None:
        self._scored, self._view = scored, view
        self._small = _Small(scored, view.where, rule) if view.where else None

    def of(self, question: str) -> Tally | None:
        """Return the tally of a question; None where it is withheld."""
        if self._small is not None:
            judged = _judged(self._scored.boards, ("question", question))
            if self._view.withheld is not None or (judged and self._small.of(judged) is not None):
                return None
        return self._view.counts.tally("question", question)


def bootstrap_of(scored: ScoredCases, view: ScoreView) -> Bootstrap:
    """Return the bootstrap over the cases of a view, from which nothing is drawn yet."""
    keys = tuple(view.figures)
    tallies = ([scored.boards[each].tally(*key) for key in keys] for each in view.cases)
    return Bootstrap([[(tally.yes, tally.judged) for tally in case] for case in tallies])


def with_intervals(scored: ScoredCases, view: ScoreView) -> ScoreView:
    """Return the view with its intervals. It takes about 30 ms at 99 cases."""
    bootstrap = bootstrap_of(scored, view)
    while not bootstrap.done:
        bootstrap.draw(1000)
    return view.with_intervals(bootstrap.intervals() or [None] * len(view.figures))


class _Small:
    """Whether a filter is withheld, for a score that only some cases have a judgement on."""

    def __init__(self, scored: ScoredCases, where: Where, rule: SmallNumbers) -> None:
        self._groups, self._where = SmallGroups(scored.groups, rule.least_cases), where
        self._known: dict[frozenset[str], Withheld | None] = {}

    def of(self, judged: frozenset[str]) -> Withheld | None:
        if judged not in self._known:
            self._known[judged] = self._groups.among(judged).withheld(self._where)
        return self._known[judged]


def _score_keys(framework: Framework) -> Iterator[ScoreKey]:
    yield from (("headline", each.id) for each in framework.headlines)
    for section in framework.sections:
        yield "section", section.id
        yield from (("criterion", each.id) for each in framework.criteria if each.section == section.id)


def _figure(
    scored: ScoredCases, key: ScoreKey, left: Sequence[str], counts: Counts, small: _Small | None, rule: SmallNumbers
) -> ScoreFigure:
    judged = _judged(scored.boards, key)
    if small is not None and judged and small.of(judged) is not None:
        return ScoreFigure(key, Tally(), 0, withheld=True)
    whole = counts.tally(*key)
    here = len(judged.intersection(left))
    choices = [
        (scored.boards[each].tally(*key), [board.tally(*key) for board in boards])
        for each, boards in scored.second_boards.items()
        if each in left
    ]
    reach = swing(whole, [each for each in choices if any(other != each[0] for other in each[1])])
    few = 0 < here < rule.caution_cases
    return ScoreFigure(key, whole, here, band_edges(scored.framework, whole), reach, None, few=few)


def _judged(boards: Mapping[str, CaseBoard], key: ScoreKey) -> frozenset[str]:
    return frozenset(each for each, board in boards.items() if board.tally(*key).judged)
