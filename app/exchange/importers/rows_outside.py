"""Tell the totals and remarks under a table, or between its rows, from its cases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.errors import Problem
from app.exchange.importers.cells import GridRow
from app.exchange.importers.values import shown
from app.identity import identity
from app.message import Message

_TOTAL = re.compile(r"(?:grand |sub-?)?totals?\b|(?:sum|count|average|mean|cyfanswm)\b[^-/]*$", re.IGNORECASE)
# A word with a digit or a mark, as references have, and remarks between cases seldom are.
_MARKED = re.compile(r"\S*[\d/_-]\S*")


def rows_outside(rows: Sequence[GridRow], columns: Sequence[int], key: int) -> tuple[set[int], list[Problem]]:
    """Return the numbers of the rows that are totals or remarks, and a problem for each of them.

    A row with one cell is a remark, unless that cell is a reference of the same form as the others: a sample may have a
    case of which nothing else is known. Rows under the last case are left out with a warning. Between cases such a row
    is an error, because it may be a case.

    Args:
        rows: the rows under the headings.
        columns: the columns of the table.
        key: the column of the references.
    """
    table = set(columns)
    full = [row for row in rows if len(row.cells.keys() & table) > 1 and not _is_total(row, key)]
    if not full or len(columns) < 2:
        return set(), []
    forms = {_form(row.cells[key]) for row in full if key in row.cells}
    last = full[-1].number
    outside: set[int] = set()
    problems: list[Problem] = []
    for row in rows:
        filled = row.cells.keys() & table
        total = _is_total(row, key)
        if len(filled) > 1 and not total:
            continue
        text = row.cells[min(filled)]
        if not total and filled == {key} and (_form(text) in forms or (row.number < last and _MARKED.fullmatch(text))):
            what = Message("The row has a reference and nothing else: {text}.", text=shown(text))
            problems.append(_problem(row, what, Message("Check that it is a case."), is_error=False))
            continue
        outside.add(row.number)
        if row.number > last:
            what = Message("This row is under the table and is not imported: {text}.", text=shown(text))
            remedy = Message("A case needs more than a reference in its row.")
        else:
            what = Message("This row is a total or a remark between the cases: {text}.", text=shown(text))
            remedy = Message("Remove the row, or fill in the other cells.")
        problems.append(_problem(row, what, remedy, is_error=row.number < last))
    return outside, problems


def _problem(row: GridRow, what: Message, remedy: Message, *, is_error: bool) -> Problem:
    return Problem(Message("row {row}", row=row.number), what, remedy, "error" if is_error else "warning")


def _is_total(row: GridRow, key: int) -> bool:
    return key in row.cells and _TOTAL.match(row.cells[key].strip()) is not None


def _form(text: str) -> str:
    """Return the form of a reference: letters as A, digits as 9, runs of them as one."""
    return re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", "A", identity(text)))
