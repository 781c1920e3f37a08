"""Read a file as a book of typed cells, and the table in it as a heading row and rows."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from app.errors import DataError, KnownError
from app.exchange.importers.cells import Book
from app.exchange.importers.folding import fold
from app.exchange.importers.formats.limits import MAX_BYTES, MAX_ROWS, SAVE_AS_TABLE
from app.exchange.importers.sheet_choice import Wanted
from app.exchange.importers.table import Sheet, SheetRow
from app.exchange.importers.table_finder import find_table
from app.message import Message
from app.ordinary_file import read_ordinary

__all__ = ["MAX_BYTES", "MAX_ROWS", "Sheet", "SheetRow", "fold", "read_book", "read_table"]

# First bytes of common files that are neither text nor a workbook, and the name of each kind for messages.
OTHER_KINDS = (
    (b"%PDF", Message("a PDF document")),
    (b"{\\rtf", Message("a rich text document")),
    (b"\x89PNG", Message("a picture")),
    (b"\xff\xd8\xff", Message("a picture")),
    (b"\x1f\x8b", Message("a compressed file")),
)
# Headings by which the separator of a text file is recognised before it is known what the sheet is to hold.
USUAL_HEADINGS = frozenset(map(fold, ("reference", "case", "question", "answer", "stage", "allocated_to")))


def read_table(path: Path) -> Sheet:
    """Read the first table in a CSV file or a workbook, whatever its headings.

    Raises:
        KnownError: the file cannot be read.
        DataError: the file has no usable table.
    """
    return find_table(read_book(path), Wanted())


def read_book(path: Path, headings: Collection[str] = ()) -> Book:
    """Read a CSV file, or an .xlsx, .ods or .xls workbook. The format is recognised by the content.

    Args:
        path: the file.
        headings: headings that the user named, which help to find the separator of a text file.

    Raises:
        KnownError: the file cannot be read.
        DataError: the file is no table that can be read.
    """
    from app.exchange.importers.formats.delimited import read_delimited
    from app.exchange.importers.formats.package import ZIP_FILE
    from app.exchange.importers.formats.xls import BARE_SHEETS, COMPOUND_FILE
    from app.exchange.importers.formats.xls_process import read_xls_apart

    data = bytes_of(path)
    name = path.name
    if data.startswith((COMPOUND_FILE, *BARE_SHEETS)):
        return read_xls_apart(name, data)
    if data.startswith(ZIP_FILE):
        return _package(name, data)
    for start, kind in OTHER_KINDS:
        if data.startswith(start):
            raise DataError("{name} is {kind}, not a table. {remedy}", name=name, kind=kind, remedy=SAVE_AS_TABLE)
    return read_delimited(name, data, USUAL_HEADINGS | set(map(fold, headings)))


def _package(name: str, data: bytes) -> Book:
    from app.exchange.importers.formats.ods import read_ods
    from app.exchange.importers.formats.package import Package
    from app.exchange.importers.formats.xlsx import read_xlsx

    package = Package(name, data)
    return read_ods(name, package) if "content.xml" in package else read_xlsx(name, package)


def bytes_of(path: Path) -> bytes:
    """Return the bytes of a file that a person chose.

    Raises:
        KnownError: It cannot be read.
        DataError: It is empty, or too large for a table.
    """
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
