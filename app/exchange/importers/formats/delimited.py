"""Read text files of separated values: the encoding and the separator are decided once for the whole file."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from app.errors import DataError, Problem
from app.exchange.importers.cells import Book, Grid, GridRow
from app.exchange.importers.folding import fold
from app.exchange.importers.formats.encoding import decode
from app.exchange.importers.formats.limits import (
    MAX_CELL_LENGTH,
    MAX_CELLS,
    MAX_ROWS,
    SAVE_AS_TABLE,
    Room,
    check_place,
    too_much,
)
from app.message import Message, in_digits

SEPARATORS = {
    ",": Message("commas"),
    ";": Message("semicolons"),
    "\t": Message("tabs"),
    "|": Message("vertical bars"),
}
_ROWS_COMPARED = 500

# The first characters of text files that are no separated values, and what each of them is.
_PATTERNS = (
    (r"(?is)(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype html|html|head|body|table|meta)\b", Message("a web page")),
    (r"(?s)\s*<\?xml\b.*?urn:schemas-microsoft-com:office:spreadsheet", Message("an XML spreadsheet of Excel 2003")),
    (r"(?s)\s*<\?xml\b.*?office:document\b", Message("an OpenDocument file in plain XML")),
    (r"\s*<\?xml\b|\s*<[A-Za-z][\w:.-]*(?:\s[^<>]*)?/?>", Message("an XML file")),
    (r"(?i)MIME-Version:", Message("a saved web page")),
    (r"ID;P\w*(?:;[NE])*\r?\n[A-Z];", Message("a SYLK file")),
    (r"TABLE\r?\n0,1\r?\n", Message("a DIF file")),
    (r'\s*(?:\{\s*(?:"|\})|\[\s*[\[{"])', Message("a JSON file")),
    (r"\s*%PDF", Message("a PDF document")),
)
_OTHER_TEXTS = tuple((re.compile(pattern), kind) for pattern, kind in _PATTERNS)
_HEAD = 4000
_LINE = re.compile(r"[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file read with one separator.

    Attributes:
        separator: the separator.
        rows: the rows that are not blank.
        broken_after: the row before the first that could not be read; None if all could be.
    """

    separator: str
    rows: list[GridRow]
    broken_after: int | None


def read_delimited(name: str, data: bytes, known: Collection[str] = ()) -> Book:
    """Return the one sheet of a text file.

    Args:
        name: the name of the file.
        data: its bytes.
        known: headings that the table may have, folded. A separator that makes some of them cells is the right one.

    Raises:
        DataError: The file is not a table, or its encoding or separator is not certain.
    """
    decoded = decode(name, data)
    text = decoded.text
    if not text.strip():
        raise DataError("{name} is empty. Choose the file that holds the table.", name=name)
    for pattern, kind in _OTHER_TEXTS:
        if pattern.match(text[:_HEAD]):
            raise DataError("{name} is {kind}, not a table. {remedy}", name=name, kind=kind, remedy=SAVE_AS_TABLE)
    first, newline, rest = text.partition("\n")
    named = first.strip().strip('"').lower()
    if newline and named.startswith("sep=") and len(named) <= len("sep=") + 1:
        # Excel does not show this line, so row numbers start after it.
        text, separator = rest, first.strip().strip('"')[4:] or "\t"
    else:
        separator = _separator(name, text, known)
    reading = _read(name, text, separator, most=2 * MAX_ROWS)
    if reading.broken_after is not None:
        raise DataError(
            "{name} cannot be read past row {number}. Look there for a quotation mark that is not closed, or for a "
            "cell of more than {most} characters.",
            most=in_digits(MAX_CELL_LENGTH),
            name=name,
            number=reading.broken_after,
        )
    notes = list(decoded.problems)
    if separator != "," and separator in SEPARATORS and any(row.width > 1 for row in reading.rows):
        notes.append(
            Problem(
                name, "The columns are separated by {separators}.", severity="note", separators=SEPARATORS[separator]
            )
        )
    return Book(name, (Grid("", reading.rows),), tuple(notes), separator=separator)


def _read(name: str, text: str, separator: str, *, most: int) -> _Reading:
    """Return the file read with a separator, up to `most` rows that are not blank."""
    room = Room(name)
    rows: list[GridRow] = []
    number = 0
    csv.field_size_limit(MAX_CELL_LENGTH)
    try:
        for number, row in enumerate(csv.reader(_lines(name, text, separator), delimiter=separator, strict=True), 1):
            check_place(name, number, len(row))
            cells = {column: cell for column, cell in enumerate(row) if cell.strip()}
            for cell in cells.values():
                room.take(cell)
            if cells:
                rows.append(GridRow(number, cells, width=len(row)))
            if len(rows) >= most:
                break
    except (csv.Error, TypeError, ValueError):
        return _Reading(separator, rows, number)
    return _Reading(separator, rows, None)


def _lines(name: str, text: str, separator: str) -> Iterator[str]:
    """Yield the lines of a text with their ends, without a copy of all of it.

    Raises:
        DataError: A line has more cells than a table ever has.
    """
    for found in _LINE.finditer(text):
        if found[0].count(separator) > MAX_CELLS:
            raise too_much(name)
        yield found[0]


def _separator(name: str, text: str, known: Collection[str]) -> str:
    """Return the separator that makes known headings, else the one by which rows have as many cells as headings."""
    readings = [_read(name, text, separator, most=_ROWS_COMPARED) for separator in SEPARATORS]
    return max(readings, key=lambda reading: _fitness(reading, known)).separator


def _fitness(reading: _Reading, known: Collection[str]) -> tuple[int, bool, float, int]:
    if not reading.rows:
        return 0, False, 0.0, 0
    headings = max(sum(fold(cell) in known for cell in row.cells.values()) for row in reading.rows) if known else 0
    width, count = Counter(row.width for row in reading.rows).most_common(1)[0]
    if width < 2:
        return headings, False, 0.0, 0
    whole = reading.broken_after is None and count == len(reading.rows)
    return headings, whole, count / len(reading.rows), width
