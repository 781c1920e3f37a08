"""Find the case that is most worth reading twice, by what a second reading of it could still move."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from app.framework.model import Band, Framework
from app.scoring.counts import Level
from app.scoring.scoreboard import Scoreboard
from app.scoring.tally import Tally, band, percent


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
    found = [SecondReading(each, _reaches(framework, board, each)) for each in cases if each in held]
    return sorted((each for each in found if each.reaches), key=_rank)


def _rank(reading: SecondReading) -> tuple[Fraction, int, str]:
    nearest = reading.reaches[0]
    return Fraction(nearest.answers, nearest.judged), -len(reading.reaches), reading.case_id


def _reaches(framework: Framework, board: Scoreboard, case_id: str) -> tuple[Reach, ...]:
    places: list[tuple[Level, str]] = [
        *(("criterion", each.id) for each in framework.criteria),
        *(("headline", each.id) for each in framework.headlines),
    ]
    found: list[Reach] = []
    for level, each in places:
        mine, whole = board.tally(level, each, case=case_id), board.tally(level, each)
        nearest = _nearest(framework, mine, whole)
        if nearest is not None:
            answers, reached = nearest
            found.append(Reach(level, each, answers, mine.judged, reached))
    return tuple(sorted(found, key=lambda reach: (Fraction(reach.answers, reach.judged), reach.level, reach.id)))


def _nearest(framework: Framework, mine: Tally, whole: Tally) -> tuple[int, Band] | None:
    """Return the fewest answers of a case that take a score to another band, and that band; None if none do."""
    now = band(framework, whole.percent)
    for answers in range(1, max(mine.yes, mine.no) + 1):
        for yes in ([whole.yes - answers] if answers <= mine.yes else []) + (
            [whole.yes + answers] if answers <= mine.no else []
        ):
            reached = band(framework, percent(yes, whole.judged))
            if reached is not None and reached != now:
                return answers, reached
    return None
