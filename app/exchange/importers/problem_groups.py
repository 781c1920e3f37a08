"""Say one problem once: the same problem of many rows names all of them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from app.errors import Problem
from app.exchange.importers.table import rows_named
from app.message import Message

_ROW = "row {row}"
_CELL = 'row {row}, column "{heading}"'


# Cases that a problem names. Its rows are all there.
_MOST_NAMES = 10


def grouped(problems: Sequence[Problem], names: Mapping[int, str] | None = None) -> tuple[Problem, ...]:
    """Return the problems in their order, with one in place of those that differ only in the row.

    Args:
        problems: The problems.
        names: The case of each row, to name it beside its row.
    """
    groups: dict[Hashable, list[Problem]] = {}
    for number, problem in enumerate(problems):
        by_row = problem.where.template in (_ROW, _CELL)
        key = (problem.where.template, problem.where.values.get("heading"), problem.what, problem.remedy)
        groups.setdefault((*key, problem.severity) if by_row else number, []).append(problem)
    return tuple(_one(group, names or {}) for group in groups.values())


def _one(group: Sequence[Problem], names: Mapping[int, str]) -> Problem:
    first = group[0]
    rows = sorted({row for problem in group if isinstance(row := problem.where.values.get("row"), int)})
    where = first.where
    if len(rows) > 1:
        where = rows_named(rows, len(rows))
        if "heading" in first.where.values:
            where = Message('{rows}, column "{heading}"', rows=where, heading=first.where.values["heading"])
    if first.where.template in (_ROW, _CELL) and rows and all(row in names for row in rows):
        cases = [names[row] for row in rows[:_MOST_NAMES]] + ["…"] * (len(rows) > _MOST_NAMES)
        where = Message("{cases} ({rows})", cases=tuple(cases), rows=where)
    return Problem(where, first.what, first.remedy, first.severity)
