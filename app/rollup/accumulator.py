"""Counts of the judgements of many inspections, and their figures by the one SQL text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields, replace
from typing import Any

from app.rollup.figures import (
    FEEDS,
    INSPECTIONS,
    JUDGEMENTS,
    Figure,
    InspectionHeader,
    Title,
    feeds_of,
    rollup_sql,
    titles_of,
)
from app.rollup.judged import Judged
from app.rollup.rollup import RollUp
from app.store.file_signer import FileSigner
from app.store.scratch import query

HEADER_COLUMNS = tuple(each.name for each in fields(InspectionHeader))
COUNT_COLUMNS = ("inspection", "question", "yes", "no", "na")
FEED_COLUMNS = ("framework", "question", "level", "id")


class Accumulator:
    """Keeps of the inspections that were read only counts by question, and no judgement."""

    def __init__(self) -> None:
        """Begin with no inspection."""
        self.headers: list[InspectionHeader] = []
        self.feeds: list[tuple[str, str, str, str]] = []
        self.titles: list[Title] = []
        self.signers: dict[str, tuple[FileSigner, ...]] = {}
        self._frameworks: set[str] = set()
        self._counts: list[tuple[str, str, int, int, int]] = []

    def add(self, judged: Judged) -> None:
        """Count the judgements of one inspection."""
        header = judged.header
        self.headers.append(header)
        self.signers[header.inspection] = judged.signers
        if header.framework not in self._frameworks:
            self._frameworks.add(header.framework)
            self.feeds += feeds_of(judged.framework, header.framework)
            self.titles += titles_of(judged.framework, header.framework)
        counts: dict[str, dict[str, int]] = {}
        for _, question, answer in judged.answers:
            of_question = counts.setdefault(question, {"yes": 0, "no": 0, "na": 0})
            of_question[answer] += 1
        self._counts += [(header.inspection, each, c["yes"], c["no"], c["na"]) for each, c in counts.items()]

    def roll_up(self) -> RollUp:
        """Return the figures of everything counted."""
        rows = query(
            rollup_sql(),
            {
                JUDGEMENTS: (COUNT_COLUMNS, self._counts),
                INSPECTIONS: (HEADER_COLUMNS, map(astuple, self.headers)),
                FEEDS: (FEED_COLUMNS, self.feeds),
            },
        )
        return replace(rolled_up(self.headers, self.titles, rows), signers=self.signers)


def rolled_up(headers: Iterable[InspectionHeader], titles: Iterable[Title], rows: Iterable[Sequence[Any]]) -> RollUp:
    """Return a roll-up of the rows that the SQL text gave."""
    ordered = sorted(headers, key=lambda each: (each.region, each.area, each.last_day, each.inspection))
    # An engine gives its rows in an order of its own.
    figures = sorted(map(Figure.from_row, rows), key=lambda each: astuple(each)[:8])
    return RollUp(tuple(ordered), tuple(titles), tuple(figures))
