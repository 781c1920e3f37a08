"""Read a spreadsheet or CSV file as a heading row and rows of text, numbered as the spreadsheet shows them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.errors import DataError, KnownError, Problem
from app.exchange.importers.workbook import SAVE_AS_TABLE, NumberedCells, workbook_rows
from app.message import Message
from app.ordinary_file import read_ordinary

MAX_BYTES = 20 * 1024 * 1024
MAX_ROWS = 20_000
SEPARATORS = (",", ";", "\t")

# First bytes of common files that are neither text nor a workbook, and the name of each kind for messages.
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
    """A row under the headings: its number as the spreadsheet shows it, and a cell for each heading."""

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
    """Reduce `text` to lower-case letters and digits, so that "Looked-after?" equals "looked_after"."""
    letters = "".join(character for character in text.casefold() if character.isalnum())
    return letters or text.strip()


def read_table(path: Path) -> Sheet:
    """Read the table in a CSV file (UTF-8, else Windows-1252; comma, semicolon or tab) or an .xlsx workbook.

    In a workbook, the first visible sheet with content is read. Its dates become YYYY-MM-DD, whole numbers have no
    decimals, and true and false become yes and no.

    Raises:
        KnownError: the file cannot be read.
        DataError: the file has no usable table.
    """
    data = _bytes_of(path)
    name = path.name
    if data.startswith(COMPOUND_FILE):
        raise DataError(_compound_file(name, data))
    if data.startswith(ZIP_FILE):
        return _table(name, workbook_rows(name, data))
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise DataError("{name} is {kind}, not a table. {remedy}", name=name, kind=kind, remedy=SAVE_AS_TABLE)
    return _table(name, _csv_rows(name, _text(name, data)))


def _bytes_of(path: Path) -> bytes:
    try:
        data = read_ordinary(path, MAX_BYTES + 1)
    except FileNotFoundError:
        raise KnownError("There is no file {path}. Check the name and the folder.", path=path) from None
    except IsADirectoryError:
        raise KnownError("{path} is a folder. Choose a file inside it.", path=path) from None
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or Message("its name is not a valid file name")
        raise KnownError(
            "{path} cannot be read ({detail}). Check that the file exists and that you may open it.",
            path=path,
            detail=detail,
        ) from None
    if len(data) > MAX_BYTES:
        raise DataError("{name} is larger than 20 MB. Keep only the table in it and save it again.", name=path.name)
    if not data.strip():
        raise DataError("{name} is empty. Choose the file that holds the table.", name=path.name)
    return data


def _compound_file(name: str, data: bytes) -> Message:
    # Office stores an encrypted workbook in the container of its older formats.
    if "EncryptedPackage".encode("utf-16-le") in data:
        return Message("{name} is protected with a password. Save a copy without one and use that.", name=name)
    return Message("{name} is in an older Office format. {remedy}", name=name, remedy=SAVE_AS_TABLE)


def _text(name: str, data: bytes) -> str:
    if b"\0" in data:
        raise DataError(
            "{name} holds NUL bytes, so it is not a CSV file in UTF-8. {remedy}",
            name=name,
            remedy=SAVE_AS_TABLE,
        )
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DataError("{name} is neither UTF-8 nor Windows-1252 text. {remedy}", name=name, remedy=SAVE_AS_TABLE)


def _csv_rows(name: str, text: str) -> Iterator[NumberedCells]:
    first, newline, rest = text.partition("\n")
    named = first.strip().strip('"').lower()
    if newline and named.startswith("sep=") and len(named) <= len("sep=") + 1:
        # Excel does not show this line, so row numbers start after it.
        separator, text = (first.strip().strip('"')[4:] or "\t"), rest
    else:
        separator = _separator(text)
    number = 0
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), 1):
            yield number, cells
    except (csv.Error, TypeError, ValueError):
        raise DataError(
            "{name} cannot be read past row {number}. Look there for a quotation mark that is not closed, or for a "
            "cell of more than 131,072 characters.",
            name=name,
            number=number,
        ) from None


def _separator(text: str) -> str:
    """Return the separator that the first line with content uses most, outside quotation marks."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(line.split('"')[::2])
    return max(SEPARATORS, key=outside.count)


def _table(name: str, numbered: Iterable[NumberedCells]) -> Sheet:
    filled = ((number, _trimmed(cells)) for number, cells in numbered)
    rows = ((number, cells) for number, cells in filled if cells)
    heading_row, headings = next(rows, (0, []))
    if not headings:
        raise DataError("{name} is empty. Choose the file that holds the table.", name=name)
    _check_headings(name, heading_row, headings)
    body: list[SheetRow] = []
    problems: list[Problem] = []
    for number, cells in rows:
        if len(body) == MAX_ROWS:
            raise DataError(
                "{name} has more than {most} rows. Split it, or keep only the rows that matter.",
                name=name,
                most=f"{MAX_ROWS:,}",
            )
        if len(cells) > len(headings):
            problems.append(
                Problem(
                    Message("row {row}", row=number),
                    "This row has more cells ({cells}) than there are headings ({headings}).",
                    "Put quotation marks around text that holds the separator, give every column a heading, "
                    "and remove rows above the headings.",
                    cells=len(cells),
                    headings=len(headings),
                )
            )
        body.append(SheetRow(number, tuple(cells + [""] * (len(headings) - len(cells)))))
    if problems:
        raise DataError(
            "{name} is not a table. Some rows have more cells than there are headings.", problems, name=name
        )
    if not body:
        raise DataError("{name} has headings but no rows. Choose the file that holds the rows.", name=name)
    return Sheet(name, tuple(headings), tuple(body), heading_row)


def _trimmed(cells: list[str]) -> list[str]:
    """Return the cells up to the last that is not blank."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def _check_headings(name: str, number: int, headings: list[str]) -> None:
    headings[:] = [heading.strip() for heading in headings]
    if not any(character.isalpha() for heading in headings for character in heading):
        raise DataError(
            "{name} has no heading row. Put the names of the columns in row {number}.", name=name, number=number
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
        raise DataError("{name} cannot be read because its headings are not clear.", problems, name=name)
