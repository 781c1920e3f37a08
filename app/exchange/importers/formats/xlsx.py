"""Read .xlsx workbooks: each cell with its type, what its number format shows, and whether it is hidden."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping

from app.errors import DataError
from app.exchange.importers.cells import LAST_COLUMN, Book, Cell, Grid, GridRow, Kind
from app.exchange.importers.formats.limits import (
    MAX_CELL_LENGTH,
    MAX_ROWS,
    SAVE_AS_TABLE,
    Room,
    check_place,
    damaged,
    filled,
    too_many_rows,
    too_much,
)
from app.exchange.importers.formats.number_format import date_cell, number_cell
from app.exchange.importers.formats.package import Package, resolve
from app.exchange.importers.formats.xlsx_parts import TRUE, Strings, Styles, Workbook, read_links, unescaped, whole
from app.exchange.importers.formats.xml_stream import Attributes
from app.message import Message

_PLACE = re.compile(r"\$?([A-Za-z]{1,6})\$?([0-9]{1,12})")


def read_xlsx(name: str, package: Package) -> Book:
    """Return the sheets of a workbook.

    Raises:
        DataError: The file is not a workbook that can be read.
    """
    links: dict[str, tuple[str, str]] = {}
    package.read("_rels/.rels", read_links(name, links))
    main = next((target for kind, target in links.values() if kind.endswith("/officedocument")), "xl/workbook.xml")
    main = resolve("", main)
    if main not in package or not main.endswith(".xml") or "word" in main or "ppt" in main:
        raise DataError("{name} is {kind}. {remedy}", name=name, kind=_kind(package), remedy=SAVE_AS_TABLE)
    about = Workbook(name)
    package.read(main, Attributes(about.take))
    folder, _, file = main.rpartition("/")
    links.clear()
    package.read(f"{folder}/_rels/{file}.rels", read_links(name, links))
    room = Room(name)
    strings = Strings(name, room)
    styles = Styles(name)
    for kind, target in links.values():
        if kind.endswith("/sharedstrings"):
            package.read(resolve(main, target), strings)
        elif kind.endswith("/styles"):
            package.read(resolve(main, target), Attributes(styles.take))
    grids: list[Grid] = []
    for title, link, visible in about.sheets:
        kind, target = links.get(link, ("", ""))
        part = resolve(main, target)
        if not kind.endswith("/worksheet") or part not in package:
            continue
        sheet = _Sheet(name, strings.texts, styles.codes(), room, about)
        package.read(part, sheet)
        grids.append(sheet.grid(title, visible=visible))
    return Book(name, tuple(grids))


def _kind(package: Package) -> Message:
    if "word/document.xml" in package:
        return Message("a Word document, not a table")
    if "xl/workbook.bin" in package:
        return Message("a binary workbook")
    if "ppt/presentation.xml" in package:
        return Message("a presentation, not a table")
    if any(part.endswith(".iwa") for part in package.parts):
        return Message("a Numbers document")
    return Message("not a workbook")


class _Sheet:
    """The cells of one sheet."""

    def __init__(self, name: str, strings: list[str], codes: list[str], room: Room, about: Workbook) -> None:
        self._name = name
        self._strings = strings
        self._codes = codes
        self._room = room
        self._about = about
        self._rows: dict[int, GridRow] = {}
        self._hidden_columns: set[int] = set()
        self._column_count = 0
        self._merged: list[tuple[int, int, int, int]] = []
        self._rows_hidden = False
        self._row = GridRow(0, {})
        self._column = -1
        self._attributes: Mapping[str, str] = {}
        self._pieces: list[str] = []
        self._length = 0
        self._in_value = False
        self._has_formula = self._has_value = False
        self._phonetic = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "c":
            self._start_cell(attributes)
        elif tag in ("v", "t"):
            self._in_value = not self._phonetic
            self._has_value = self._has_value or tag == "v"
        elif tag == "f":
            self._has_formula = True
        elif tag == "rPh":
            self._phonetic += 1
        elif tag == "row":
            self._start_row(attributes)
        elif tag == "col":
            self._take_columns(attributes)
        elif tag == "sheetFormatPr":
            self._rows_hidden = attributes.get("zeroHeight", "").lower() in TRUE
        elif tag == "mergeCell":
            self._take_merged(attributes.get("ref", ""))

    def end(self, tag: str) -> None:
        if tag in ("v", "t"):
            self._in_value = False
        elif tag == "c":
            cell = self._cell("".join(self._pieces))
            if cell or isinstance(cell, Cell):
                self._room.take(cell)
                self._row.cells[self._column] = cell
        elif tag == "rPh":
            self._phonetic -= 1
        elif tag == "row" and self._row.cells:
            self._rows[self._row.number] = self._row
            if len(self._rows) > 2 * MAX_ROWS:
                raise too_many_rows(self._name)

    def text(self, data: str) -> None:
        if self._in_value:
            self._length += len(data)
            if self._length > MAX_CELL_LENGTH:
                raise too_much(self._name)
            self._pieces.append(data)

    def grid(self, title: str, *, visible: bool) -> Grid:
        """Return the sheet."""
        return Grid(title, filled(self._rows), visible, frozenset(self._hidden_columns), tuple(self._merged))

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        number = whole(attributes["r"]) if "r" in attributes else self._row.number + 1
        check_place(self._name, number, 1)
        hidden = attributes.get("hidden", "").lower() in TRUE or _is_zero(attributes.get("ht"))
        hidden = hidden or (self._rows_hidden and "ht" not in attributes)
        self._row = self._rows.get(number) or GridRow(number, {}, hidden)
        self._column = -1

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        self._attributes = attributes
        self._pieces = []
        self._length = 0
        self._has_formula = self._has_value = False
        place = _PLACE.fullmatch(attributes.get("r", ""))
        if place is None:
            self._column += 1
        else:
            self._column = column_number(place[1])
            if int(place[2]) != self._row.number:
                raise damaged(self._name)
        check_place(self._name, max(self._row.number, 1), self._column + 1)

    def _take_columns(self, attributes: Mapping[str, str]) -> None:
        if attributes.get("hidden", "").lower() in TRUE or _is_zero(attributes.get("width")):
            first, last = whole(attributes.get("min", "1")), whole(attributes.get("max", "1"))
            check_place(self._name, 1, last)
            self._column_count += last - first
            if self._column_count > LAST_COLUMN:
                raise damaged(self._name)
            self._hidden_columns.update(range(first - 1, last))

    def _take_merged(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        begin, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if begin and end:
            self._room.take("")
            self._merged.append((int(begin[2]), int(end[2]), column_number(begin[1]), column_number(end[1])))

    def _cell(self, raw: str) -> str:
        kind = self._attributes.get("t", "n")
        if self._has_formula and kind != "e" and not (self._about.calculated and (raw or kind == "str")):
            return Cell("", Kind.FORMULA, "")
        if kind in ("inlineStr", "str"):
            return unescaped(raw)
        if not raw.strip():
            return ""
        if kind == "s":
            at = raw.strip()
            if not (at.isascii() and at.isdigit() and len(at) < 10 and int(at) < len(self._strings)):
                raise damaged(self._name)
            return self._strings[int(at)]
        if kind == "b":
            truth = raw.strip().lower() in TRUE
            return Cell("yes" if truth else "no", Kind.TRUTH, "TRUE" if truth else "FALSE")
        if kind == "e":
            return Cell(raw, Kind.ERROR, raw)
        if kind == "d":
            return self._iso_date(raw)
        return self._number(raw)

    def _number(self, raw: str) -> str:
        try:
            value = float(raw)
        except ValueError:
            raise damaged(self._name) from None
        if not math.isfinite(value):
            raise damaged(self._name)
        style = whole(self._attributes.get("s", "0"))
        code = self._codes[style] if style < len(self._codes) else "General"
        return number_cell(value, code, from_1904=self._about.from_1904)

    def _iso_date(self, raw: str) -> str:
        try:
            return date_cell(dt.datetime.fromisoformat(raw.strip().removesuffix("Z")).replace(tzinfo=None))
        except ValueError:
            raise damaged(self._name) from None


def column_number(letters: str) -> int:
    """Return the number of a column, from 0."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _is_zero(height: str | None) -> bool:
    try:
        return height is not None and float(height) == 0
    except ValueError:
        return False
