"""Read .ods workbooks. An OpenDocument file holds what each cell shows beside its value."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from app.errors import DataError
from app.exchange.importers.cells import LAST_COLUMN, LAST_ROW, Book, Cell, Grid, GridRow, Kind
from app.exchange.importers.formats.limits import (
    MAX_CELL_LENGTH,
    MAX_ROWS,
    SAVE_AS_TABLE,
    Room,
    check_listed,
    damaged,
    filled,
    protected,
    too_far,
    too_many_rows,
    too_much,
)
from app.exchange.importers.formats.number_format import date_cell, plain_number
from app.exchange.importers.formats.package import Package
from app.message import Message

# Their contents are no cells of the sheet: remarks, drawings, and rows that were deleted with changes on record.
_SKIPPED = frozenset(("annotation", "shapes", "tracked-changes", "frame", "custom-shape", "g", "text-box", "forms"))
_CELLS = ("table-cell", "covered-table-cell")
_DURATION = re.compile(r"-?PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")


def read_ods(name: str, package: Package) -> Book:
    """Return the sheets of a workbook.

    Raises:
        DataError: The file is not a workbook that can be read.
    """
    manifest = _Manifest()
    package.read("META-INF/manifest.xml", manifest)
    if manifest.encrypted:
        raise protected(name)
    content = _Content(name)
    package.read("content.xml", content)
    if not content.has_tables:
        raise DataError(
            "{name} is {kind}. {remedy}",
            name=name,
            kind=Message("an OpenDocument file without a spreadsheet"),
            remedy=SAVE_AS_TABLE,
        )
    return Book(name, tuple(content.grids))


class _Manifest:
    """Whether the parts of the package are encrypted."""

    def __init__(self) -> None:
        self.encrypted = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        del attributes
        self.encrypted = self.encrypted or tag == "encryption-data"

    def end(self, tag: str) -> None:
        """Ignore the end of an element."""

    def text(self, data: str) -> None:
        """Ignore text."""


class _Content:
    """The sheets of a workbook."""

    def __init__(self, name: str) -> None:
        self.grids: list[Grid] = []
        self.has_tables = False
        self._name = name
        self._room = Room(name)
        self._hidden_styles: set[str] = set()
        self._style = ""
        self._skipped: list[str] = []
        self._hidden_groups = 0
        self._groups: list[bool] = []
        self._grid = Grid("", [])
        self._rows: dict[int, GridRow] = {}
        self._hidden_columns: set[int] = set()
        self._merged: list[tuple[int, int, int, int]] = []
        self._next_row = self._next_column = 0
        self._row_count = 1
        self._row_hidden = False
        self._row: dict[int, str] = {}
        self._attributes: Mapping[str, str] | None = None
        self._covered = False
        # The pieces of each line. Adding to one text copies it, and a cell may have a million pieces.
        self._lines: list[list[str]] = []
        self._length = 0
        self._in_line = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if self._skipped or tag in _SKIPPED:
            self._skipped.append(tag)
        elif tag == "p":
            self._lines.append([])
            self._in_line = True
        elif self._in_line:
            self._take_white_space(tag, attributes)
        elif tag in _CELLS:
            self._attributes, self._covered, self._lines, self._length = attributes, tag == _CELLS[1], [], 0
        elif tag == "table-row":
            self._row = {}
            self._next_column = 0
            self._row_count = _count(attributes.get("number-rows-repeated"), LAST_ROW)
            self._row_hidden = attributes.get("visibility", "visible") != "visible" or self._hidden_groups > 0
        else:
            self._start_part(tag, attributes)

    def _start_part(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element around rows and cells."""
        if tag in ("table-row-group", "table-column-group"):
            closed = attributes.get("display") == "false"
            self._groups.append(closed)
            self._hidden_groups += closed
        elif tag == "table-column":
            self._take_columns(attributes)
        elif tag == "table":
            self._start_table(attributes)
        elif tag == "style":
            self._style = attributes.get("name", "") if attributes.get("family") == "table" else ""
        elif tag == "table-properties" and attributes.get("display") == "false":
            self._hidden_styles.add(self._style)

    def _take_white_space(self, tag: str, attributes: Mapping[str, str]) -> None:
        count = _count(attributes.get("c"), MAX_CELL_LENGTH + 1) if tag == "s" else 1
        self.text({"s": " ", "tab": "\t", "line-break": "\n"}.get(tag, "") * count)

    def end(self, tag: str) -> None:
        if self._skipped:
            self._skipped.pop()
        elif tag == "p":
            self._in_line = False
        elif tag in _CELLS:
            self._end_cell()
        elif tag == "table-row":
            self._end_row()
        elif tag in ("table-row-group", "table-column-group"):
            self._hidden_groups -= self._groups.pop()
        elif tag == "table":
            self._grid.rows = filled(self._rows)
            self._grid.hidden_columns = frozenset(self._hidden_columns)
            self._grid.merged = tuple(self._merged)
            self.grids.append(self._grid)

    def text(self, data: str) -> None:
        if self._in_line and not self._skipped:
            self._length += len(data)
            if self._length > MAX_CELL_LENGTH:
                raise too_much(self._name)
            self._lines[-1].append(data)

    def _start_table(self, attributes: Mapping[str, str]) -> None:
        self.has_tables = True
        check_listed(self._name, self.grids)
        visible = attributes.get("style-name", "") not in self._hidden_styles
        self._grid = Grid(attributes.get("name", ""), [], visible)
        self._rows, self._hidden_columns, self._merged = {}, set(), []
        self._next_row = self._next_column = 0

    def _take_columns(self, attributes: Mapping[str, str]) -> None:
        count = _count(attributes.get("number-columns-repeated"), LAST_COLUMN)
        if attributes.get("visibility", "visible") != "visible" or self._hidden_groups:
            self._hidden_columns.update(range(self._next_column, min(self._next_column + count, LAST_COLUMN)))
        self._next_column += count

    def _end_cell(self) -> None:
        attributes, self._attributes = self._attributes or {}, None
        count = _count(attributes.get("number-columns-repeated"), LAST_COLUMN)
        cell = "" if self._covered else self._cell(attributes)
        if cell or isinstance(cell, Cell):
            if self._next_column + count > LAST_COLUMN:
                raise too_far(self._name, self._next_row + 1, self._next_column + count)
            for column in range(self._next_column, self._next_column + count):
                self._room.take(cell)
                self._row[column] = cell
            self._take_merged(attributes)
        self._next_column += count

    def _take_merged(self, attributes: Mapping[str, str]) -> None:
        rows = _count(attributes.get("number-rows-spanned"), LAST_ROW)
        columns = _count(attributes.get("number-columns-spanned"), LAST_COLUMN)
        if rows > 1 or columns > 1:
            row, column = self._next_row + 1, self._next_column
            self._merged.append((row, row + rows - 1, column, column + columns - 1))

    def _end_row(self) -> None:
        if self._row:
            if self._next_row + self._row_count > LAST_ROW:
                raise too_far(self._name, self._next_row + self._row_count, max(self._row) + 1)
            if len(self._rows) + self._row_count > 2 * MAX_ROWS:
                raise too_many_rows(self._name)
            for number in range(self._next_row + 1, self._next_row + self._row_count + 1):
                if number > self._next_row + 1:
                    for cell in self._row.values():
                        self._room.take(cell)
                self._rows[number] = GridRow(number, dict(self._row), self._row_hidden)
        self._next_row += self._row_count

    def _cell(self, attributes: Mapping[str, str]) -> str:
        shown = "\n".join(map("".join, self._lines))
        kind = attributes.get("value-type", "")
        if attributes.get("ext:value-type") == "error" or (attributes.get("formula") and _is_error(shown)):
            return Cell(shown or "#ERR", Kind.ERROR, shown)
        if not kind:
            return Cell("", Kind.FORMULA, "") if attributes.get("formula") and not shown else shown
        try:
            return _typed(kind, attributes, shown)
        except (ValueError, OverflowError):
            raise damaged(self._name) from None


def _typed(kind: str, attributes: Mapping[str, str], shown: str) -> str:
    """Return a cell by the type that the file gives it.

    Raises:
        ValueError: The value is not of that type.
    """
    if kind in ("float", "currency", "percentage"):
        text = plain_number(float(attributes.get("value", "none")))
        return Cell(text, Kind.NUMBER, shown or text)
    if kind == "date":
        value = attributes.get("date-value", "").removesuffix("Z")
        return date_cell(dt.datetime.fromisoformat(value).replace(tzinfo=None))
    if kind == "time":
        found = _DURATION.fullmatch(attributes.get("time-value", ""))
        text = ":".join(part.zfill(2) for part in found.groups()) if found else shown
        return Cell(text, Kind.TIME, shown or text)
    if kind == "boolean":
        truth = attributes.get("boolean-value", "").lower() == "true"
        return Cell("yes" if truth else "no", Kind.TRUTH, shown)
    return shown or attributes.get("string-value", "")


def _is_error(shown: str) -> bool:
    return shown.startswith(("#", "Err:")) and " " not in shown


def _count(text: str | None, most: int) -> int:
    """Return how often something is repeated: once if the file does not say."""
    if not text or not (text.isascii() and text.isdigit()):
        return 1
    return min(max(int(text[:9]), 1), most)
