"""CSV as spreadsheet programs read it: UTF-8 with a byte order mark, and no cell that they would run as a formula."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from app.store.files import write_whole

Cell: TypeAlias = "str | int | None"

# A spreadsheet program runs a cell that begins with one of these, in full width too.
_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20"
_CONTROL = "\t\r\n"


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> int:
    """Write a table, whole or not at all.

    Args:
        path: The file.
        headings: The first row.
        rows: The other rows. None is a blank cell.

    Returns:
        The number of rows under the headings.

    Raises:
        KnownError: The file cannot be written.
    """
    body = [[safe_cell(cell) for cell in row] for row in rows]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([headings, *body])
    write_whole(path, codecs.BOM_UTF8 + text.getvalue().encode("utf-8"))
    return len(body)


def safe_cell(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet program takes for a formula.

    A note that begins with "=" would otherwise be run when the file is opened, so it gets an apostrophe in front.
    """
    if not isinstance(cell, str):
        return cell
    begins = cell[:1] in tuple(_CONTROL) or cell.lstrip()[:1] in tuple(_FORMULA)
    return f"'{cell}" if begins else cell
