"""Say one problem once: the same problem of many rows names all of them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from app.errors import Problem
from app.exchange.importers.table import rows_named
from app.message import Message

_ROW = "row {row}"
_CELL = 'row {row}, column "{heading}"'


def grouped(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Return the problems in their order, with one in place of those that differ only in the row."""
    groups: dict[Hashable, list[Problem]] = {}
    for number, problem in enumerate(problems):
        by_row = problem.where.template in (_ROW, _CELL)
        key = (problem.where.template, problem.where.values.get("heading"), problem.what, problem.remedy)
        groups.setdefault((*key, problem.severity) if by_row else number, []).append(problem)
    return tuple(map(_one, groups.values()))


def _one(group: Sequence[Problem]) -> Problem:
    first = group[0]
    rows = sorted({row for problem in group if isinstance(row := problem.where.values.get("row"), int)})
    if len(rows) < 2:
        return first
    where = rows_named(rows, len(rows))
    if "heading" in first.where.values:
        where = Message('{rows}, column "{heading}"', rows=where, heading=first.where.values["heading"])
    return Problem(where, first.what, first.remedy, first.severity)
