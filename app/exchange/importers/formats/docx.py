"""Read the tables of a .docx document: each cell's text, and whether somebody merged cells or put a table in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.errors import DataError
from app.exchange.importers.formats.limits import Room
from app.exchange.importers.formats.package import Package

DOCUMENT = "word/document.xml"
# Text that a person deleted or moved away while changes were tracked, the copy of a drawing for old programs, the stops
# of tabulators, and the codes of fields.
_NOT_SHOWN = frozenset({"moveFrom", "del", "Fallback", "tabs", "instrText"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(slots=True)
class WordTable:
    """A table of a document.

    Attributes:
        rows: The texts of the cells by row, with line breaks between paragraphs.
        merged: Whether it has merged cells.
        nested: Whether a cell has a table in it.
    """

    rows: list[list[str]] = field(default_factory=list)
    merged: bool = False
    nested: bool = False


@dataclass(slots=True)
class WordText:
    """The text of a document: its tables, and its paragraphs outside of them that are not blank."""

    tables: list[WordTable] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)


def read_docx(name: str, package: Package) -> WordText:
    """Return the text of a document as it is after all tracked changes are accepted.

    Raises:
        DataError: The file is damaged or holds too much.
    """
    if DOCUMENT not in package:
        raise DataError("{name} is not a Word document. Save it as .docx and use that file.", name=name)
    reader = _Reader(Room(name))
    package.read(DOCUMENT, reader)
    return reader.found


class _Reader:
    """Takes the elements of the document's main part."""

    def __init__(self, room: Room) -> None:
        self.found = WordText()
        self._room = room
        self._tables = 0
        self._hidden = 0
        self._in_text = False
        self._paragraph: list[str] = []
        self._cell: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _NOT_SHOWN:
            self._hidden += 1
        elif tag == "tbl":
            self._tables += 1
            if self._tables == 1:
                self.found.tables.append(WordTable())
            else:
                self.found.tables[-1].nested = True
        elif self._tables == 1 and tag in ("tr", "tc", "gridSpan", "vMerge", "hMerge"):
            self._start_part(self.found.tables[-1], tag, attributes)
        elif self._tables > 1:
            return
        elif tag == "p":
            self._paragraph = []
        elif tag == "t":
            self._in_text = not self._hidden
        elif tag in _BREAKS and not self._hidden:
            self._paragraph.append(_BREAKS[tag])

    def _start_part(self, table: WordTable, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "tr":
            table.rows.append([])
        elif tag == "tc":
            self._cell = []
        else:
            table.merged |= tag != "gridSpan" or attributes.get("val") != "1"

    def end(self, tag: str) -> None:
        if tag in _NOT_SHOWN:
            self._hidden -= 1
        elif tag == "tbl":
            self._tables -= 1
        elif self._tables > 1:
            return
        elif tag == "t":
            self._in_text = False
        elif tag == "p":
            self._end_paragraph()
        elif tag == "tc" and self.found.tables and self.found.tables[-1].rows:
            text = "\n".join(self._cell).strip()
            self._room.take(text)
            self.found.tables[-1].rows[-1].append(text)

    def text(self, data: str) -> None:
        if self._in_text and self._tables < 2:
            self._paragraph.append(data)

    def _end_paragraph(self) -> None:
        text = "".join(self._paragraph)
        self._paragraph = []
        self._room.take_text(text)
        if self._tables:
            self._cell.append(text)
        elif text.strip():
            self.found.paragraphs.append(text.strip())
