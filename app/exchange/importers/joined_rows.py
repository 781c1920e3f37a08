"""Find rows of a text file that a quotation mark which is not closed has made a part of a cell.

Such a mark makes a cell of everything up to the next one. The rows between them would be missing, and nothing else
would show it: the result is a table with a long text in one cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from app.errors import Problem
from app.exchange.importers.cells import GridRow, column_letters
from app.message import Message

_SHOWN = 40


def joined_rows(rows: Iterable[GridRow], width: int, separator: str) -> Iterator[Problem]:
    """Yield a problem for each cell with a line that has the separators of a row.

    It is an error, and a warning where a single separator is all that there is to see.

    Args:
        rows: The rows, with the headings.
        width: The number of columns that have a heading.
        separator: The separator of the file.
    """
    # A person writes a space after a comma; a program that writes a table does not.
    compact = re.compile(re.escape(separator) + r"(?!\s)")
    for row in rows:
        for column, cell in row.cells.items():
            lines = cell.splitlines() if "\n" in cell else []
            found = _like_a_row(lines, column, width, compact)
            if found is not None:
                line, count = found
                yield Problem(
                    Message("row {row}, column {column}", row=row.number, column=column_letters(column)),
                    'This cell has several lines, and one of them reads like a row of its own: "{line}".',
                    "If it is one, a quotation mark is missing or not needed in the cell.",
                    "error" if count > 1 else "warning",
                    line=line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…",
                )


def _like_a_row(lines: Sequence[str], column: int, width: int, separator: re.Pattern[str]) -> tuple[str, int] | None:
    """Return the first line of a cell with the separators of a row, and their number; None if there is none.

    A row within the cell has all its separators; the row in which the cell ends, those before this column.
    """
    for number, line in enumerate(lines[1:], 2):
        count = len(separator.findall(line))
        needed = column if number == len(lines) else width - 1
        if count >= max(1, needed):
            return line, count
    return None
