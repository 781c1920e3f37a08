"""Limits that keep a hostile file from exhausting memory, and the refusals that all formats share."""

from __future__ import annotations

from collections.abc import Sized

from app.errors import DataError
from app.exchange.importers.cells import LAST_COLUMN, LAST_ROW, GridRow
from app.message import Message, in_digits

SAVE_AS_TABLE = Message("Save the table as .xlsx or CSV and use that file.")

MAX_BYTES = 20 * 1024 * 1024
MAX_ROWS = 20_000
# Cells that are not blank and their characters, in all sheets of a file: what the reader keeps in memory.
MAX_CELLS = 1_000_000
MAX_CHARACTERS = 50_000_000
# Sheets, links between parts, styles and number formats.
MAX_LISTED = 20_000
# More than any text that may be recorded, so that a text that is too long is refused by its row.
MAX_CELL_LENGTH = 1_000_000


class Room:
    """Counts what is kept of a file, and refuses the file before it takes too much memory."""

    def __init__(self, name: str) -> None:
        """Count for the file `name`."""
        self._name = name
        self._cells = 0
        self._characters = 0

    def take(self, text: str) -> None:
        """Count a cell.

        Raises:
            DataError: The file holds more than is ever read.
        """
        self._cells += 1
        self.take_text(text)
        if self._cells > MAX_CELLS:
            raise too_much(self._name)

    def take_text(self, text: str) -> None:
        """Count characters that are kept.

        Raises:
            DataError: The file holds more than is ever read.
        """
        self._characters += len(text)
        if self._characters > MAX_CHARACTERS:
            raise too_much(self._name)


def too_much(name: str) -> DataError:
    """Return the refusal of a file with too much in it."""
    return DataError(
        "{name} holds too much to be a table of cases. Keep only the table in it and save it again.", name=name
    )


def too_far(name: str, row: int, column: int) -> DataError:
    """Return the refusal of a sheet that goes on after the last row or column that a spreadsheet has."""
    return DataError(
        "{name} has a sheet with content as far as row {last_row} and column {last_column}. Keep only the table "
        "in it and save it again.",
        name=name,
        last_row=in_digits(row),
        last_column=in_digits(column),
    )


def check_place(name: str, row: int, column: int) -> None:
    """Refuse a cell that is outside every sheet. `row` and `column` count from 1.

    Raises:
        DataError: There is no such cell in a spreadsheet.
    """
    if row > LAST_ROW or column > LAST_COLUMN or row < 1:
        raise too_far(name, row, column)


def check_listed(name: str, listed: Sized) -> None:
    """Refuse a list in a file that is longer than any spreadsheet program makes it.

    Raises:
        DataError: The list is too long.
    """
    if len(listed) > MAX_LISTED:
        raise too_much(name)


def too_many_rows(name: str) -> DataError:
    """Return the refusal of a table that is too long."""
    return DataError(
        "{name} has more than {most} rows. Split it, or keep only the rows that matter.",
        name=name,
        most=in_digits(MAX_ROWS),
    )


def damaged(name: str) -> DataError:
    """Return the refusal of a workbook or a document that cannot be read."""
    if name.lower().endswith((".docx", ".docm")):
        return DataError(
            "{name} is damaged or not a Word document. Open it in a word processor and save it again.", name=name
        )
    return DataError(
        "{name} is damaged or not a workbook. Open it in a spreadsheet program and save it again.", name=name
    )


def protected(name: str) -> DataError:
    """Return the refusal of an encrypted workbook."""
    return DataError("{name} is protected with a password. Save a copy without one and use that.", name=name)


def filled(rows: dict[int, GridRow]) -> list[GridRow]:
    """Return the rows with cells, in their order."""
    return [rows[number] for number in sorted(rows) if rows[number].cells]
