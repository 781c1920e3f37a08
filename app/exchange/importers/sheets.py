"""A spreadsheet or CSV file read as a heading row and rows of text, numbered as a person sees them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import DataError, KnownError, Problem
from app.exchange.importers.workbook import WHAT_TO_GIVE, NumberedCells, workbook_rows
from app.message import Message, counted

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 20_000
SEPARATORS = (",", ";", "\t")

# What a file that is neither text nor a workbook begins with, and what to call it.
OTHER_KINDS = (
    (b"%PDF", Message("a PDF document")),
    (b"{\\rtf", Message("a rich text document")),
    (b"\x89PNG", Message("a picture")),
    (b"\xff\xd8\xff", Message("a picture")),
    (b"\x1f\x8b", Message("a compressed file")),
)
COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_FILE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row under the headings: `number` as the spreadsheet shows it, a cell for each heading."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A named table: its headings as written (trimmed), their row, and the rows that are not blank."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    heading_row: int = 1


def fold(text: str) -> str:
    """`text` reduced to its letters and digits, in one case: "Looked-after?" and "looked_after" are equal."""
    letters = "".join(character for character in text.casefold() if character.isalnum())
    return letters or text.strip()


def read_table(path: Path) -> Sheet:
    """The table in a CSV file (UTF-8, else Windows-1252; comma, semicolon or tab) or an .xlsx workbook.

    Of a workbook, the first visible sheet with content is read; dates come as YYYY-MM-DD, whole numbers
    without decimals, true and false as yes and no.

    Raises KnownError where the file cannot be read, DataError where it holds no table that can be used.
    """
    data = _bytes_of(path)
    name = path.name
    if data.startswith(COMPOUND_FILE):
        raise DataError(_compound_file(name, data))
    if data.startswith(ZIP_FILE):
        return _table(name, workbook_rows(name, data))
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise DataError("{name} is {kind}, not a table: {remedy}.", name=name, kind=kind, remedy=WHAT_TO_GIVE)
    return _table(name, _csv_rows(name, _text(name, data)))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise KnownError("There is no file {path}: check the name and the folder.", path=path) from None
    except IsADirectoryError:
        raise KnownError("{path} is a folder: name the file inside it.", path=path) from None
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or Message("its name is not one that a file can have")
        raise KnownError(
            "{path} cannot be read ({detail}): check that it is there and may be opened.", path=path, detail=detail
        ) from None
    if len(data) > MOST_BYTES:
        raise DataError("{name} is larger than 20 MB: keep only the table in it and save it again.", name=path.name)
    if not data.strip():
        raise DataError("{name} is empty: choose the file that holds the table.", name=path.name)
    return data


def _compound_file(name: str, data: bytes) -> Message:
    # Office wraps an encrypted workbook in the container that its older formats used.
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Message("{name} is protected with a password: save a copy without one and use that.", name=name)
    return Message("{name} is in an older Office format: {remedy}.", name=name, remedy=WHAT_TO_GIVE)


def _text(name: str, data: bytes) -> str:
    if b"\0" in data:
        raise DataError(
            "{name} holds NUL bytes, so it is not a CSV file in UTF-8: {remedy}.",
            name=name,
            remedy=WHAT_TO_GIVE,
        )
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DataError("{name} is neither UTF-8 nor Windows-1252 text: {remedy}.", name=name, remedy=WHAT_TO_GIVE)


def _csv_rows(name: str, text: str) -> Iterator[NumberedCells]:
    first, newline, rest = text.partition("\n")
    named = first.strip().strip('"').lower()
    if newline and named.startswith("sep=") and len(named) <= len("sep=") + 1:
        # Excel obeys this line and does not show it, so the rows are numbered from the next one.
        separator, text = (first.strip().strip('"')[4:] or "\t"), rest
    else:
        separator = _separator(text)
    number = 0
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), 1):
            yield number, cells
    except (csv.Error, TypeError, ValueError):
        raise DataError(
            "{name} cannot be read past row {number}: look there for a quotation mark that is not closed, or for a "
            "cell of more than 131,072 characters.",
            name=name,
            number=number,
        ) from None


def _separator(text: str) -> str:
    """The separator that the first line with anything on it uses most, outside quotation marks."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(line.split('"')[::2])
    return max(SEPARATORS, key=outside.count)


def _table(name: str, numbered: Iterable[NumberedCells]) -> Sheet:
    filled = ((number, _trimmed(cells)) for number, cells in numbered)
    rows = ((number, cells) for number, cells in filled if cells)
    heading_row, headings = next(rows, (0, []))
    if not headings:
        raise DataError("{name} is empty: choose the file that holds the table.", name=name)
    _check_headings(name, heading_row, headings)
    body: list[SheetRow] = []
    problems: list[Problem] = []
    for number, cells in rows:
        if len(body) == MOST_ROWS:
            raise DataError(
                "{name} has more than {most} rows: split it, or keep only the rows that matter.",
                name=name,
                most=f"{MOST_ROWS:,}",
            )
        if len(cells) > len(headings):
            problems.append(
                Problem(
                    Message("row {row}", row=number),
                    "There are {cells} cells under {headings}.",
                    "Put quotation marks around text that holds the separator, give every column a heading, "
                    "and remove rows above the headings.",
                    cells=len(cells),
                    headings=counted(len(headings), one="{n} heading", many="{n} headings"),
                )
            )
        body.append(SheetRow(number, tuple(cells + [""] * (len(headings) - len(cells)))))
    if problems:
        raise DataError(
            "{name} is not a table: some rows have more cells than there are headings.", problems, name=name
        )
    if not body:
        raise DataError("{name} has headings and no rows under them: choose the file that holds the rows.", name=name)
    return Sheet(name, tuple(headings), tuple(body), heading_row)


def _trimmed(cells: list[str]) -> list[str]:
    """The cells up to the last that is not blank."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _check_headings(name: str, number: int, headings: list[str]) -> None:
    headings[:] = [heading.strip() for heading in headings]
    if not any(character.isalpha() for heading in headings for character in heading):
        raise DataError(
            "{name} has no heading row: put the names of the columns in row {number}.", name=name, number=number
        )
    seen: dict[str, str] = {}
    problems: list[Problem] = []
    for place, heading in enumerate(headings, 1):
        key = fold(heading)
        if not heading:
            problems.append(
                Problem(
                    Message("row {row}", row=number),
                    "Column {place} has no heading.",
                    "Give it one, or remove the column.",
                    place=place,
                )
            )
        elif key in seen:
            problems.append(
                Problem(
                    Message('row {row}, column "{heading}"', row=number, heading=heading),
                    'Two columns have the heading "{seen}".',
                    "Rename or remove one of them.",
                    seen=seen[key],
                )
            )
        else:
            seen[key] = heading
    if problems:
        raise DataError("{name} cannot be read: its headings are not clear.", problems, name=name)
