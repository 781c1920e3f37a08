"""Read the rows of an .xlsx workbook as text, and refuse files that would crash the reader or exhaust memory."""

from __future__ import annotations

import datetime as dt
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.errors import DataError
from app.message import Message

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

SAVE_AS_TABLE = Message("Save the table as .xlsx or CSV and use that file.")

# A row's number in its file and its cells, before blank rows and the heading row are separated.
NumberedCells = tuple[int, list[str]]

MAX_UNPACKED_BYTES = 200 * 1024 * 1024
# calamine holds the whole rectangle from the first to the last cell in memory, blank or not.
MAX_CELLS = 2_000_000
# A float above 2**53 may stand for several whole numbers, so it is not shown as an exact one.
MAX_EXACT_INTEGER = 2**53
# No value of a case table is this far below zero, and calamine panics on such a number formatted as a date.
MIN_NUMBER = -1e8

CELL = re.compile(rb"<(?:\w+:)?c[\s>]")
PLACED_CELL = re.compile(rb"<(?:\w+:)?c\s[^>]*?\br\s*=\s*[\"']([A-Za-z]{1,6})([0-9]{1,12})[\"'][^>]*>")
PLACED_ROW = re.compile(rb"<(?:\w+:)?row\s[^>]*?\br\s*=\s*[\"']([0-9]{1,12})[\"']")
ROW = re.compile(rb"<(?:\w+:)?row[\s>]")
NEGATIVE = re.compile(rb"<(?:\w+:)?v[^>]*>\s*(-[0-9.eE+]+)")

UNZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)


def workbook_rows(name: str, data: bytes) -> Iterator[NumberedCells]:
    """Return the rows of the first visible sheet with content, numbered as the spreadsheet shows them.

    Raises:
        DataError: `data` is not a workbook that can be read.
    """
    _check_package(name, data)
    sheet = _first_sheet(name, data)
    if sheet is None:
        raise DataError("{name} has no visible sheet with content. Choose the file that holds the table.", name=name)
    first_row, rows = sheet
    for number, values in enumerate(rows, first_row):
        cells = [_as_text(value) for value in values]
        if any("\0" in cell for cell in cells):
            raise DataError(
                "{name} holds a NUL character in row {row}. Remove it and save the file again.",
                name=name,
                row=number,
            )
        yield number, cells


def _check_package(name: str, data: bytes) -> None:
    """Refuse a file that is not an .xlsx workbook, or whose content would exhaust memory."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise DataError("{name} is protected with a password. Save a copy without one and use that.", name=name)
            if "xl/workbook.xml" not in package.namelist():
                raise DataError(
                    "{name} is {kind}. {remedy}",
                    name=name,
                    kind=_package_kind(package.namelist()),
                    remedy=SAVE_AS_TABLE,
                )
            if sum(part.file_size for part in parts) > MAX_UNPACKED_BYTES:
                raise DataError(
                    "{name} holds more than 200 MB. Keep only the table in it and save it again.", name=name
                )
            for part in parts:
                _check_part(name, package.read(part))
    except UNZIP_ERRORS:
        raise _damaged(name) from None


def _package_kind(parts: list[str]) -> Message:
    if "word/document.xml" in parts:
        return Message("a Word document, not a table")
    if "xl/workbook.bin" in parts:
        return Message("a binary workbook")
    if "content.xml" in parts:
        return Message("an OpenDocument file")
    return Message("not a workbook")


def _check_part(name: str, part: bytes) -> None:
    last_row = last_column = placed = 0
    for match in PLACED_CELL.finditer(part):
        placed += 1
        if not match[0].endswith(b"/>"):
            last_row = max(last_row, int(match[2]))
            last_column = max(last_column, _column_number(match[1]))
    if placed < len(CELL.findall(part)):
        # A cell without a reference follows the previous cell, in the row that its row tag names.
        last_row = max((last_row, *(int(match[1]) for match in PLACED_ROW.finditer(part))))
        last_row = max(last_row, len(ROW.findall(part)))
        last_column += max(len(CELL.findall(cells)) for cells in ROW.split(part))
    if last_row * last_column > MAX_CELLS:
        raise DataError(
            "{name} has a sheet with content as far as row {last_row} and column {last_column}. Keep only the table "
            "in it and save it again.",
            name=name,
            last_row=f"{last_row:,}",
            last_column=f"{last_column:,}",
        )
    if any(_number(match[1]) < MIN_NUMBER for match in NEGATIVE.finditer(part)):
        raise DataError("{name} holds a number far below zero. Correct it and save the file again.", name=name)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _number(digits: bytes) -> float:
    try:
        return float(digits)
    except ValueError:
        return 0.0


def _first_sheet(name: str, data: bytes) -> tuple[int, list[list[object]]] | None:
    """Return the number of the first row, and the values, of the first visible sheet with content."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        return _content(workbook)
    except PasswordError:
        raise DataError(
            "{name} is protected with a password. Save a copy without one and use that.", name=name
        ) from None
    except (CalamineError, OverflowError, ValueError, OSError):
        raise _damaged(name) from None
    except BaseException as error:
        # A panic in calamine's Rust code is a BaseException whose class cannot be imported, so it is matched by name.
        if type(error).__name__ != "PanicException":
            raise
        raise _damaged(name) from None


def _content(workbook: CalamineWorkbook) -> tuple[int, list[list[object]]] | None:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for entry in workbook.sheets_metadata:
        if entry.typ == SheetTypeEnum.WorkSheet and entry.visible == SheetVisibleEnum.Visible:
            sheet = workbook.get_sheet_by_name(entry.name)
            rows = _values(sheet)
            if sheet.start is not None and any(value != "" for row in rows for value in row):
                return sheet.start[0] + 1, rows
    return None


def _values(sheet: CalamineSheet) -> list[list[object]]:
    return [list(row) for row in sheet.to_python()]


def _damaged(name: str) -> DataError:
    return DataError(
        "{name} is damaged or not a workbook. Open it in a spreadsheet program and save it again.", name=name
    )


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) <= MAX_EXACT_INTEGER:
        return str(int(value))
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value)
