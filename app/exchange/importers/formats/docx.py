"""Read the tables of a .docx document: each cell's text, and whether somebody merged cells or put a table in one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.errors import DataError
from app.exchange.importers.formats.limits import Room, too_much
from app.exchange.importers.formats.package import Package

DOCUMENT = "word/document.xml"
# A plan has a table for each recommendation, and nobody writes a book beside it.
_MOST_TABLES = 2_000
_MOST_REMARKS = 1_000_000  # characters
# Text that a person deleted or moved away while changes were tracked, the copy of a drawing for old programs, the stops
# of tabulators, and the codes of fields.
_NOT_SHOWN = frozenset({"moveFrom", "del", "Fallback", "tabs", "instrText"})
# Boxes to tick: forms of old documents, and letters of Wingdings that people type for them.
_TICKED, _BLANK, _UNKNOWN = "☑", "☐", "\N{REPLACEMENT CHARACTER}"
_SYMBOLS = {"FC": "✓", "FE": _TICKED, "A8": _BLANK, "6F": _BLANK, "FB": "✗", "FD": "☒", "78": "☒"}
_OFF = frozenset({"0", "false", "off"})
# Parts in which people write beside the text, each with the element of one remark.
_BESIDE = {"word/comments.xml": "comment", "word/footnotes.xml": "footnote", "word/endnotes.xml": "endnote"}
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
    """The text of a document.

    Attributes:
        tables: Its tables.
        paragraphs: The paragraphs outside of them that are not blank.
        beside: The comments, footnotes and endnotes.
        pictures: How many pictures and objects are in the tables.
    """

    tables: list[WordTable] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    pictures: int = 0


def read_docx(name: str, package: Package) -> WordText:
    """Return the text of a document as it is after all tracked changes are accepted.

    Raises:
        DataError: The file is damaged or holds too much.
    """
    if DOCUMENT not in package:
        raise DataError("{name} is not a Word document. Save it as .docx and use that file.", name=name)
    reader = _Reader(name)
    package.read(DOCUMENT, reader)
    for part, element in _BESIDE.items():
        remarks = _Remarks(name, element)
        package.read(part, remarks)
        reader.found.beside += [text for each in remarks.found if (text := "".join(each).strip())]
    return reader.found


class _Remarks:
    """Takes the remarks of a part, each as one text."""

    def __init__(self, name: str, element: str) -> None:
        # The pieces of each. Adding to one text copies it, and a remark may have a million pieces.
        self.found: list[list[str]] = []
        self._name = name
        self._element = element
        self._left = _MOST_REMARKS
        self._in_text = False

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        if tag == self._element:
            self._take(1)
            self.found.append([])
        elif tag == "p" and self.found and self.found[-1]:
            self._take(1)
            self.found[-1].append(" ")
        self._in_text = tag == "t"

    def end(self, _tag: str) -> None:
        self._in_text = False

    def text(self, data: str) -> None:
        if self._in_text and self.found:
            self._take(len(data))
            self.found[-1].append(data)

    def _take(self, characters: int) -> None:
        self._left -= characters
        if self._left < 0:
            raise too_much(self._name)


class _Reader:
    """Takes the elements of the document's main part."""

    def __init__(self, name: str) -> None:
        self.found = WordText()
        self._name = name
        self._room = Room(name)
        self._tables = 0
        self._hidden = 0
        self._in_text = False
        # The paragraph being read; one with a text box has others inside.
        self._within: list[list[str]] = [[]]
        self._cell: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _NOT_SHOWN:
            self._hidden += 1
        elif tag == "tbl":
            self._start_table()
        elif self._tables == 1 and tag in ("tr", "tc", "gridSpan", "vMerge", "hMerge"):
            self._start_part(self.found.tables[-1], tag, attributes)
        elif self._tables > 1:
            return
        elif tag == "p":
            self._within.append([])
        elif tag == "t":
            self._in_text = not self._hidden
        elif tag in _BREAKS and not self._hidden:
            self._within[-1].append(_BREAKS[tag])
        elif not self._hidden:
            self._start_sign(tag, attributes)

    def _start_table(self) -> None:
        self._tables += 1
        if len(self.found.tables) > _MOST_TABLES:
            raise too_much(self._name)
        if self._tables == 1:
            self.found.tables.append(WordTable())
        else:
            self.found.tables[-1].nested = True

    def _start_sign(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "sym":
            self._within[-1].append(_SYMBOLS.get(attributes.get("char", "").upper()[-2:], _UNKNOWN))
        elif tag == "checkBox":
            self._within[-1].append(_BLANK)
        elif tag == "checked" and self._within[-1][-1:] == [_BLANK] and attributes.get("val") not in _OFF:
            self._within[-1][-1] = _TICKED
        elif tag in ("blip", "imagedata", "OLEObject") and self._tables:
            self.found.pictures += 1

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
            self._within[-1].append(data)

    def _end_paragraph(self) -> None:
        text = "".join(self._within.pop())
        self._room.take_text(text)
        if self._tables:
            self._cell.append(text)
        elif text.strip():
            self.found.paragraphs.append(text.strip())
