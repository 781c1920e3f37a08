"""A table that was found in a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import Problem
from app.exchange.importers.cells import column_letters
from app.message import Message


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row under the headings: its number as the spreadsheet shows it, and a cell for each heading."""

    number: int
    cells: tuple[str, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that was found in a file.

    Attributes:
        name: the name of the file.
        headings: the headings as written (trimmed).
        rows: the rows that are not blank.
        heading_row: the row of the headings.
        sheet: the name of the workbook's sheet; empty for a text file.
        others: the names of the workbook's other sheets that could be read.
        letters: the letters of the columns; empty where they do not matter.
        hidden_columns: the places of columns that the spreadsheet hides.
        merged: the rows and place of merged cells that have one value for several rows.
        problems: problems of the table as a whole, and notes on what was decided about it.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    heading_row: int = 1
    sheet: str = ""
    others: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int], ...] = ()
    problems: tuple[Problem, ...] = ()

    def letter(self, place: int) -> str:
        """Return the letters by which the spreadsheet names a column."""
        return self.letters[place] if self.letters else column_letters(place)


def rows_named(numbers: Sequence[int], most: int = 20) -> Message:
    """Return rows by their numbers: row 12, or rows 4-9, 12.

    Args:
        numbers: the numbers in their order.
        most: how many runs of numbers are named.
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    named = ", ".join(parts[:most]) + (", …" if len(parts) > most else "")
    return Message("row {rows}" if len(numbers) == 1 else "rows {rows}", rows=named)
