"""The figures of a roll-up: what goes in, and what the one SQL text gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import resources
from app.framework.model import Framework
from app.scoring.counts import levels_fed

JUDGEMENTS, INSPECTIONS, FEEDS = "judgements", "inspections", "feeds"


@dataclass(frozen=True, slots=True)
class InspectionHeader:
    """One inspection of a roll-up.

    Attributes:
        inspection: The random id of the inspection.
        region: The region of the area; empty where it is not recorded.
        area: The area that was inspected.
        last_day: The last day of fieldwork, as YYYY-MM-DD; empty where it is not recorded.
        framework: The hash of its framework.
        cases: Cases in the sample.
        complete: Cases in the sample that are complete.
    """

    inspection: str
    region: str
    area: str
    last_day: str
    framework: str
    cases: int
    complete: int


@dataclass(frozen=True, slots=True)
class Title:
    """The title of a level of a framework, and its place in the framework's order."""

    framework: str
    level: str
    id: str
    title: str
    place: int


@dataclass(frozen=True, slots=True)
class Figure:
    """One score: of one inspection of an area, of a region, or of all areas.

    Attributes:
        scope: "area", "region" or "all".
        region: The region; empty for all areas.
        area: The area; empty for a region and for all areas.
        inspection: The inspection's id; empty as above.
        last_day: The last day of fieldwork, of the latest inspection.
        place: 1 for the latest inspection of an area, 2 for the one before.
        level: Headline, section, criterion or question.
        id: The id of that level.
        yes: Judgements above the line.
        no: Judgements below it.
        na: Judgements that are not applicable, outside the score.
        percent: The score; None for 0 of 0.
        previous: The score of the area's inspection before.
        change: The score less that one.
        lowest: The lowest score of the areas in a region, or of all areas; their latest inspections count.
        highest: The highest.
        average: Their mean, rounded half up.
        areas: How many areas have a score.
    """

    scope: str
    region: str
    area: str
    inspection: str
    last_day: str
    place: int
    level: str
    id: str
    yes: int
    no: int
    na: int
    percent: int | None
    previous: int | None
    change: int | None
    lowest: int | None
    highest: int | None
    average: int | None
    areas: int | None

    @classmethod
    def from_row(cls, row: Sequence[Any]) -> Figure:
        """Return the figure that a row of the SQL text holds."""
        return cls(*row)


def rollup_sql() -> str:
    """Return the one SQL text that DuckDB, Spark and SQLite run."""
    return (resources.FOLDER / "sql" / "rollup.sql").read_text(encoding="utf-8")


def feeds_of(framework: Framework, digest: str) -> list[tuple[str, str, str, str]]:
    """Return the framework's hash, the question, and level and id of each score that a scored question feeds."""
    return [
        (digest, question.id, level, each)
        for question in framework.questions
        if question.scored
        for level, each in levels_fed(framework, question)
    ]


def titles_of(framework: Framework, digest: str) -> list[Title]:
    """Return the titles of every level, from the headlines to the questions."""
    named = (
        *(("headline", each.id, each.title) for each in framework.headlines),
        *(("section", each.id, each.title) for each in framework.sections),
        *(("criterion", each.id, each.title) for each in framework.criteria),
        *(("question", each.id, framework.wording(each)) for each in framework.in_order),
    )
    return [Title(digest, level, each, title, place) for place, (level, each, title) in enumerate(named)]
