"""Cells as a spreadsheet holds them: the value, its type, what is shown of it, and where it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Self

from app.errors import Problem

# A sheet of a spreadsheet program ends here.
LAST_ROW = 1_048_576
LAST_COLUMN = 16_384


class Kind(Enum):
    """The type of a cell that is not text. Text is a plain `str`."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    TRUTH = "truth value"
    ERROR = "error"
    # A program wrote the formula and no spreadsheet program has calculated its result yet.
    FORMULA = "formula"


class Cell(str):
    """A cell that is not text: a number, a date, a time, yes or no, an error, a formula without a result.

    As a `str` it is its value in one form, whatever the cell's format: a whole number without decimals, a date as
    2011-05-17, a truth value as yes or no. Readers of values that ignore the type take it as it is.

    Attributes:
        kind: the type.
        shown: the text that the spreadsheet shows; None if its number format is not known here.
    """

    __slots__ = ("kind", "shown")

    def __new__(cls, text: str, kind: Kind, shown: str | None) -> Self:
        """Make a cell."""
        made = super().__new__(cls, text)
        made.kind = kind
        made.shown = shown
        return made

    def __reduce__(self) -> tuple[type[Cell], tuple[str, Kind, str | None]]:
        """Return how the cell is made again in another process."""
        return Cell, (str(self), self.kind, self.shown)

    kind: Kind
    shown: str | None


@dataclass(slots=True)
class GridRow:
    """A row of a sheet.

    Attributes:
        number: its number as the spreadsheet shows it, from 1.
        cells: its cells that are not blank, by column from 0.
        hidden: whether the spreadsheet hides it, by hand or by a filter.
        width: how many cells the row of a text file has, blank ones included; 0 in a workbook.
    """

    number: int
    cells: dict[int, str]
    hidden: bool = False
    width: int = 0


@dataclass(slots=True)
class Grid:
    """A sheet as it is, before the table in it is found.

    Attributes:
        name: the name on its tab; empty for a text file.
        rows: the rows that are not blank, by number.
        visible: whether the spreadsheet shows the sheet.
        hidden_columns: the columns that the spreadsheet hides, from 0.
        merged: the first and last row, and the first and last column, of each group of merged cells.
    """

    name: str
    rows: list[GridRow]
    visible: bool = True
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(slots=True)
class Book:
    """A file that was read.

    Attributes:
        name: the name of the file.
        grids: its sheets in their order. A text file has one.
        problems: warnings on the file, and notes on what was decided for the whole of it, such as its encoding.
        separator: the separator of a text file, in which a missing quotation mark can shift the cells of a row; empty
            for a workbook.
    """

    name: str
    grids: tuple[Grid, ...]
    problems: tuple[Problem, ...] = ()
    separator: str = ""


def column_letters(column: int) -> str:
    """Return the letters of a column, counted from 0: A, B, ..., Z, AA."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
