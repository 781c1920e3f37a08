"""Find the case that is most worth reading twice, by what a second reading of it could still move."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from app.framework.model import Band, Framework
from app.scoring.counts import Level
from app.scoring.scoreboard import Scoreboard
from app.scoring.tally import band, percent


@dataclass(frozen=True, slots=True)
class Reach:
    """A score whose band a second reading of a case could change.

    Attributes:
        level: The level of the score.
        id: The criterion or headline.
        answers: The fewest answers of the case that would have to change.
        judged: The answers of the case that count towards the score.
        band: The band that the score would then have.
    """

    level: Level
    id: str
    answers: int
    judged: int
    band: Band


@dataclass(frozen=True, slots=True)
class SecondReading:
    """A case and the scores that a second reading of it could move to another band, the nearest first."""

    case_id: str
    reaches: tuple[Reach, ...]


def second_readings(framework: Framework, board: Scoreboard, cases: Iterable[str]) -> list[SecondReading]:
    """Return cases whose second reading could move a score to another band, those worth most first.

    The first is the case in which the fewest changed answers reach another band, as a share of its answers there. Cases
    with the same share are sorted by the number of scores that they reach.

    Args:
        framework: The framework.
        board: The scores of the sample.
        cases: References of the cases to choose from. Those that are not in the sample are left out.
    """
    held = set(board.cases)
    edges = [edge for place in _places(framework) if (edge := _edge(framework, board, place)) is not None]
    found = [SecondReading(each, _reaches(board, each, edges)) for each in cases if each in held]
    return sorted((each for each in found if each.reaches), key=_rank)


@dataclass(frozen=True, slots=True)
class _Edge:
    """The fewest answers, no to yes and yes to no, that take a score to another band; 0 where none do."""

    level: Level
    id: str
    up: int
    above: Band | None
    down: int
    below: Band | None


def _places(framework: Framework) -> list[tuple[Level, str]]:
    return [
        *(("criterion", each.id) for each in framework.criteria),
        *(("headline", each.id) for each in framework.headlines),
    ]


def _edge(framework: Framework, board: Scoreboard, place: tuple[Level, str]) -> _Edge | None:
    """Return how far a score is from other bands; None where nothing is judged."""
    whole = board.tally(*place)
    now = band(framework, whole.percent)
    if now is None:
        return None
    found: dict[int, tuple[int, Band | None]] = {}
    for step, most in ((1, whole.no), (-1, whole.yes)):
        reached = (
            (each, band(framework, percent(whole.yes + step * each, whole.judged))) for each in range(1, most + 1)
        )
        found[step] = next(((each, other) for each, other in reached if other != now), (0, None))
    return _Edge(*place, *found[1], *found[-1])


def _reaches(board: Scoreboard, case_id: str, edges: Iterable[_Edge]) -> tuple[Reach, ...]:
    found: list[Reach] = []
    for edge in edges:
        mine = board.tally(edge.level, edge.id, case=case_id)
        ways = [(edge.up, edge.above)] if edge.above is not None and edge.up <= mine.no else []
        ways += [(edge.down, edge.below)] if edge.below is not None and edge.down <= mine.yes else []
        if ways:
            answers, reached = min(ways, key=lambda way: way[0])
            found.append(Reach(edge.level, edge.id, answers, mine.judged, reached))
    return tuple(sorted(found, key=_share))


def _rank(reading: SecondReading) -> tuple[Fraction, int, str]:
    nearest = reading.reaches[0]
    return Fraction(nearest.answers, nearest.judged), -len(reading.reaches), reading.case_id


def _share(reach: Reach) -> tuple[Fraction, str, str]:
    return Fraction(reach.answers, reach.judged), reach.level, reach.id
