"""Read Asset ratings from a spreadsheet: a row per case and stage, a column per item, with every problem."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from app.errors import Problem
from app.exchange.importers.columns import match_columns
from app.exchange.importers.sheet_choice import Wanted, wanted
from app.exchange.importers.table import Sheet
from app.exchange.importers.twins import Twins
from app.exchange.importers.values import choice, seen_whole_number
from app.framework.model import Framework
from app.message import Message

REQUIRED = ("reference", "stage")
ALIASES = {"case": "reference"}


@dataclass(frozen=True, slots=True)
class ImportedRating:
    """The score of one factor or static factor of a case, at one of the framework's stages."""

    row: int
    reference: str
    stage: str
    item: str
    value: int


def ratings_wanted(framework: Framework) -> Wanted:
    """Return the columns by which a sheet of ratings is recognised."""
    return wanted((*REQUIRED, *framework.asset.items), REQUIRED, aliases=ALIASES)


def parse_ratings(
    table: Sheet, framework: Framework, cases: Collection[str]
) -> tuple[tuple[ImportedRating, ...], tuple[Problem, ...]]:
    """Return the ratings of `table` and every problem in it, in row order. A blank cell gives no rating.

    Rows with an unknown or repeated case and stage give no ratings, and scores that are not allowed are left out.
    If a required column is missing or a column is unknown, no row is read.

    Args:
        table: the sheet.
        framework: the stages, the rated items and their allowed scores.
        cases: the references of the inspection's cases.
    """
    items = framework.asset.items
    columns, found = match_columns(table, (*REQUIRED, *items), required=REQUIRED, aliases=ALIASES, unknown="error")
    if any(problem.severity == "error" for problem in found):
        return (), found
    scores = {item: framework.asset.allowed_scores(item) or () for item in items if item in columns}
    remedies = {
        item: Message("Use one of: {values}.", values=tuple(sorted(allowed))) for item, allowed in scores.items()
    }
    known, stage_named = Twins(cases), choice(framework.asset.stages)
    problems = [*found, *columns.missing_words(tuple(items))]
    ratings: list[ImportedRating] = []
    rows_of: dict[tuple[str, str], int] = {}
    for row in table.rows:
        flaws = columns.flaws(row)
        problems += flaws
        flawed = {str(problem.where) for problem in flaws}
        reference, wrong = known.case(columns, row)
        problems += [problem for problem in wrong if str(problem.where) not in flawed]
        stage = stage_named(columns.cell(row, "stage"))
        if stage is None and not flaws:
            remedy = Message("Use one of: {values}.", values=tuple(framework.asset.stages))
            problems.append(columns.unknown(row, "stage", Message("a stage of Asset"), remedy))
        placed = None if reference is None or stage is None else (reference, stage)
        if placed and rows_of.setdefault(placed, row.number) != row.number:
            what = Message(
                "Row {row} has the ratings of {case} at {stage} too.",
                row=rows_of[placed],
                case=placed[0],
                stage=placed[1],
            )
            problems.append(columns.problem(row, "stage", what, Message("Keep one of the two rows.")))
            placed = None
        for item, allowed in scores.items():
            text = columns.text(row, item)
            value = seen_whole_number(text)
            if text and value not in allowed:
                problems.append(columns.unknown(row, item, Message("a score of {item}", item=item), remedies[item]))
            elif value is not None and placed:
                ratings.append(ImportedRating(row.number, *placed, item, value))
    return tuple(ratings), tuple(problems)
