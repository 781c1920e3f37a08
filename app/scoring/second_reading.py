"""Find the case that is most worth reading twice, by what a second reading of it could still move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.framework.model import Band, Framework
from app.scoring.band_edges import BandEdges, band_edges
from app.scoring.counts import Level, ScoreKey
from app.scoring.scoreboard import Scoreboard


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
    edges = {place: band_edges(framework, board.tally(*place)) for place in _places(framework)}
    found = [SecondReading(each, _reaches(board, each, edges)) for each in cases if each in held]
    return sorted((each for each in found if each.reaches), key=_rank)


def _places(framework: Framework) -> list[ScoreKey]:
    return [
        *(("criterion", each.id) for each in framework.criteria),
        *(("headline", each.id) for each in framework.headlines),
    ]


def _reaches(board: Scoreboard, case_id: str, edges: Mapping[ScoreKey, BandEdges]) -> tuple[Reach, ...]:
    found: list[Reach] = []
    for (level, each), edge in edges.items():
        mine = board.tally(level, each, case=case_id)
        ways = [edge.up] if edge.up is not None and edge.up.judgements <= mine.no else []
        ways += [edge.down] if edge.down is not None and edge.down.judgements <= mine.yes else []
        if ways:
            nearest = min(ways, key=lambda way: way.judgements)
            found.append(Reach(level, each, nearest.judgements, mine.judged, nearest.band))
    return tuple(sorted(found, key=_share))


def _rank(reading: SecondReading) -> tuple[Fraction, int, str]:
    nearest = reading.reaches[0]
    return Fraction(nearest.answers, nearest.judged), -len(reading.reaches), reading.case_id


def _share(reach: Reach) -> tuple[Fraction, str, str]:
    return Fraction(reach.answers, reach.judged), reach.level, reach.id
