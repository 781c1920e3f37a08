"""The parts of an .xlsx workbook around its sheets: the list of sheets, the shared texts, the number formats."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.exchange.importers.formats.limits import MAX_CELL_LENGTH, Room, check_listed, too_much
from app.exchange.importers.formats.number_format import BUILT_IN
from app.exchange.importers.formats.xml_stream import Attributes

TRUE = ("1", "true")
# Office writes characters that XML cannot hold as _x000D_.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_links(name: str, links: dict[str, tuple[str, str]]) -> Attributes:
    """Return a handler that collects the kind and the target of each link between parts, by its id."""

    def take(tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship" and attributes.get("TargetMode", "").lower() != "external":
            links[attributes.get("Id", "")] = (attributes.get("Type", "").lower(), attributes.get("Target", ""))
            check_listed(name, links)

    return Attributes(take)


class Workbook:
    """The list of sheets, the calendar, and whether results of formulas are to be trusted."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.sheets: list[tuple[str, str, bool]] = []
        self.from_1904 = False
        # A program that calculates nothing asks for that when the workbook is opened, and writes 0 as every result.
        self.calculated = True

    def take(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take an element."""
        if tag == "sheet":
            visible = attributes.get("state", "visible") == "visible"
            self.sheets.append((attributes.get("name", ""), attributes.get("id", ""), visible))
            check_listed(self._name, self.sheets)
        elif tag == "workbookPr":
            self.from_1904 = attributes.get("date1904", "").lower() in TRUE
        elif tag == "calcPr" and attributes.get("fullCalcOnLoad", "").lower() in TRUE:
            self.calculated = False


class Strings:
    """The texts that cells share."""

    def __init__(self, name: str, room: Room) -> None:
        self.texts: list[str] = []
        self._name = name
        self._room = room
        self._pieces: list[str] = []
        self._length = 0
        self._in_text = False
        self._phonetic = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        del attributes
        if tag == "si":
            self._pieces, self._length = [], 0
        elif tag == "rPh":
            self._phonetic += 1
        self._in_text = tag == "t" and not self._phonetic

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        self._in_text = False
        if tag == "rPh":
            self._phonetic -= 1
        elif tag == "si":
            text = unescaped("".join(self._pieces))
            self._room.take(text)
            self.texts.append(text)

    def text(self, data: str) -> None:
        """Take text."""
        if self._in_text:
            self._room.take_text(data)
            self._length += len(data)
            if self._length > MAX_CELL_LENGTH:
                raise too_much(self._name)
            self._pieces.append(data)


class Styles:
    """The number format of each style of cells."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._formats: dict[int, str] = {}
        self._of_style: list[int] = []
        self._in_cells = False

    def take(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take an element."""
        if tag == "numFmt":
            self._formats[whole(attributes.get("numFmtId", ""))] = attributes.get("formatCode", "")
            check_listed(self._name, self._formats)
        elif tag in ("cellXfs", "cellStyleXfs"):
            self._in_cells = tag == "cellXfs"
        elif tag == "xf" and self._in_cells:
            self._of_style.append(whole(attributes.get("numFmtId", "")))
            check_listed(self._name, self._of_style)
        elif tag == "cellStyles":
            self._in_cells = False

    def codes(self) -> list[str]:
        """Return the format's code of each style."""
        return [self._formats.get(number) or BUILT_IN.get(number, "General") for number in self._of_style]


def unescaped(text: str) -> str:
    """Return text with the characters that Office writes as their codes."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def whole(text: str) -> int:
    """Return a whole number; 0 for anything else."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 13 else 0
