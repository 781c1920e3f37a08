"""Read .xls workbooks, the format of Excel before 2007."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Protocol, cast

from app.errors import DataError
from app.exchange.importers.cells import Book, Cell, Grid, GridRow, Kind
from app.exchange.importers.formats.limits import SAVE_AS_TABLE, Room, damaged, filled, protected
from app.exchange.importers.formats.number_format import number_cell

if TYPE_CHECKING:
    from xlrd.book import Book as XlsBook
    from xlrd.sheet import Sheet as XlsSheet

COMPOUND_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Workbooks of Excel 2 to 4 have no container around their one sheet.
BARE_SHEETS = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")

_FORMULA = 0x0006
_CALCULATED_BY = 0x01C1
_BEGIN, _END = (0x0809, 0x0409, 0x0209, 0x0009), 0x000A
# The first byte of a result that is a blank text, where the last two bytes say that the result is no number.
_BLANK_TEXT = 3


class _Placed(Protocol):
    """A sheet of the library with the field that its stubs leave out: where it begins in the workbook."""

    _position: int


class _Silent:
    """Takes the remarks that the library prints."""

    def write(self, text: str) -> None:
        """Ignore a remark."""


def read_xls(name: str, data: bytes) -> Book:
    """Return the sheets of a workbook.

    Raises:
        DataError: The file is not a workbook that can be read.
    """
    if "EncryptedPackage".encode("utf-16-le") in data:
        # Office stores an encrypted workbook in the container of its older formats.
        raise protected(name)
    if data.startswith(COMPOUND_FILE) and not _has_workbook(data):
        raise DataError(
            "{name} is in an older Office format, but not a workbook. {remedy}", name=name, remedy=SAVE_AS_TABLE
        )
    import xlrd.biffh

    try:
        book = xlrd.open_workbook(
            filename=name,
            file_contents=data,
            formatting_info=True,
            ragged_rows=True,
            logfile=_Silent(),
            # Otherwise the records are released before formulas can be looked at.
            on_demand=True,
        )
        room = Room(name)
        return Book(name, tuple(_grid(book, sheet, room) for sheet in book.sheets()))
    except xlrd.biffh.XLRDError as error:
        raise (protected(name) if "encrypted" in str(error).lower() else damaged(name)) from None
    except DataError:
        raise
    except Exception:  # noqa: BLE001 the library checks little, so a damaged file fails anywhere in it
        raise damaged(name) from None


def _has_workbook(data: bytes) -> bool:
    return any(title.encode("utf-16-le") in data for title in ("Workbook", "Book", "WORKBOOK", "BOOK"))


def _grid(book: XlsBook, sheet: XlsSheet, room: Room) -> Grid:
    uncalculated = set() if _is_calculated(book) else _uncalculated(book, sheet)
    rows: dict[int, GridRow] = {}
    for at in range(sheet.nrows):
        info = sheet.rowinfo_map.get(at)
        row = GridRow(at + 1, {}, bool(info is not None and info.hidden))
        for column in range(sheet.row_len(at)):
            cell = Cell("", Kind.FORMULA, "") if (at, column) in uncalculated else _cell(book, sheet, at, column)
            if cell or isinstance(cell, Cell):
                room.take(cell)
                row.cells[column] = cell
        rows[row.number] = row
    hidden = frozenset(column for column, info in sheet.colinfo_map.items() if info.hidden)
    merged = tuple((top + 1, bottom, left, right - 1) for top, bottom, left, right in sheet.merged_cells)
    return Grid(sheet.name, filled(rows), sheet.visibility == 0, hidden, merged)


def _cell(book: XlsBook, sheet: XlsSheet, row: int, column: int) -> str:
    import xlrd

    kind, value = sheet.cell_type(row, column), sheet.cell_value(row, column)
    if kind == xlrd.XL_CELL_TEXT:
        return str(value)
    if kind in (xlrd.XL_CELL_NUMBER, xlrd.XL_CELL_DATE):
        return number_cell(float(value), _format(book, sheet, row, column), from_1904=book.datemode == 1)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return Cell("yes" if value else "no", Kind.TRUTH, "TRUE" if value else "FALSE")
    if kind == xlrd.XL_CELL_ERROR:
        text = xlrd.error_text_from_code.get(int(value), "#ERR")
        return Cell(text, Kind.ERROR, text)
    return ""


def _format(book: XlsBook, sheet: XlsSheet, row: int, column: int) -> str:
    style: Any = book.xf_list[sheet.cell_xf_index(row, column)]
    found = book.format_map.get(style.format_key)
    return found.format_str if found is not None else "General"


def _is_calculated(book: XlsBook) -> bool:
    """Return whether a program that calculates wrote the workbook: it notes its engine, as Excel and LibreOffice do.

    Its blank results are the results of formulas such as =IF(A2="","",A2).
    """
    data, at = book.mem or b"", book.base
    while at + 4 <= len(data):
        code, length = struct.unpack("<HH", data[at : at + 4])
        if code in (_CALCULATED_BY, _END):
            return bool(code == _CALCULATED_BY)
        at += 4 + length
    return False


def _uncalculated(book: XlsBook, sheet: XlsSheet) -> set[tuple[int, int]]:
    """Return the places of formulas whose result is missing or asked to be calculated, which the library hides."""
    data, at = book.mem or b"", cast("_Placed", sheet)._position  # noqa: SLF001 - xlrd names the place nowhere else
    found: set[tuple[int, int]] = set()
    # The library's position is after the record that begins the sheet. Charts within it begin and end too.
    depth = 1
    while at + 4 <= len(data):
        code, length = struct.unpack("<HH", data[at : at + 4])
        if code in _BEGIN:
            depth += 1
        elif code == _END:
            depth -= 1
            if depth <= 0:
                break
        elif code == _FORMULA and length >= 16:
            row, column = struct.unpack("<HH", data[at + 4 : at + 8])
            result = data[at + 10 : at + 18]
            # A blank text is also what ="" gives, so this says nothing in a workbook that was calculated.
            if result[6:8] == b"\xff\xff" and result[0] == _BLANK_TEXT:
                found.add((row, column))
        at += 4 + length
    return found
