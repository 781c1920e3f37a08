"""Read the figures back from a Word document, edited by hand since or not: the text in its content controls."""

from __future__ import annotations

import json
import re
import zlib
from base64 import b64decode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import DataError
from app.exchange.importers.formats.package import Package
from app.reporting.figure_map import FigureMap, unpacked
from app.reporting.found_figures import LARGEST, FoundFigure, check_length, matched
from app.store.files import read_bytes

_MAIN = "word/document.xml"
# A person may move a paragraph with its figures to another part.
_PARTS = re.compile(r"word/(?:footnotes|endnotes|header\d*|footer\d*)\.xml")
# Text that a person deleted or moved away while changes were tracked, and the copy of a drawing for old programs.
_NOT_SHOWN = frozenset({"del", "moveFrom", "Fallback"})
_OFF = frozenset({"0", "false", "off"})
# Digits written directly before or after a figure make another number of it.
_BEFORE = re.compile(r"\d(?:[.,]?\d)*[.,]?\Z")
_NEAR = 80  # characters around a figure that are looked at
_AFTER = re.compile(r"(?:[.,]?\d)+%?|%")


def docx_figures(path: Path) -> tuple[list[FoundFigure], list[str], int]:
    """Return the figures of a document in order, as it is after all tracked changes are accepted.

    Figures are the text in content controls. Where another program has dropped their names, they are found by the list
    in the file, as in a PDF.

    Returns:
        The figures; the names of those that the document shows no more; and how many more were marked when it was made.
        A figure without its mark cannot be compared.

    Raises:
        DataError: It is no Word document, or a damaged one.
        KnownError: It cannot be read.
    """
    package = Package(path.name, read_bytes(path, at_most=LARGEST))
    if _MAIN not in package:
        raise DataError("{path} is not a Word document. Give a .docx or .pdf file.", path=path)
    readers = {part: _Reader() for part in (_MAIN, *filter(_PARTS.fullmatch, package.parts))}
    for part, reader in readers.items():
        package.read(part, reader)
        check_length(path, reader.length)
    found = [figure for reader in readers.values() for figure in reader.found()]
    listed = _listed(package)
    if listed is None:
        return found, [], 0
    if any(":" in each.tag for each in found):
        marked = sum(bool(text and code) for text, code in listed.runs)
        return found, [], max(0, marked - len(found))
    # LibreOffice keeps content controls without their names.
    return (*matched(listed, readers[_MAIN].text_of_all(), path), 0)


def _listed(package: Package) -> FigureMap | None:
    """Return the list of its figures that a document holds; None where it has none that can be read."""
    for part in package.parts:
        if part.startswith("customxml/item"):
            content = _Content()
            package.read(part, content)
            if content.is_list:
                with suppress(LookupError, TypeError, ValueError, RecursionError, zlib.error):
                    return unpacked(
                        json.loads(zlib.decompressobj().decompress(b64decode("".join(content.found)), LARGEST))
                    )
    return None


class _Content:
    """Takes the text of the list of figures."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.is_list = False

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        self.is_list |= tag == "figures"

    def end(self, _tag: str) -> None:
        """Ignore the end of an element."""

    def text(self, data: str) -> None:
        self.found.append(data)


@dataclass(slots=True)
class _Control:
    tag: str
    start: int
    end: int = -1


@dataclass(slots=True)
class _Paragraph:
    text: list[str] = field(default_factory=list)
    length: int = 0
    controls: list[_Control] = field(default_factory=list)


class _Reader:
    """Takes the elements of a part with paragraphs."""

    def __init__(self) -> None:
        self._paragraphs: list[tuple[str, list[_Control]]] = []
        # A paragraph with a text box has others inside.
        self._within: list[_Paragraph] = [_Paragraph()]
        self._open: list[_Control | None] = []
        self._hidden = 0
        self._in_text = self._invisible = False
        self.length = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _NOT_SHOWN:
            self._hidden += 1
        elif tag == "p":
            self._within.append(_Paragraph())
        elif tag == "r":
            self._invisible = False
        elif tag == "vanish":
            self._invisible = attributes.get("val", "") not in _OFF
        elif tag == "sdt":
            self._open.append(None)
        elif tag == "tag" and self._open:
            self._open[-1] = _Control(attributes.get("val", ""), self._within[-1].length)
        elif tag == "t":
            self._in_text = not (self._hidden or self._invisible)
        elif tag in ("tab", "br", "cr") and not self._hidden:
            self._add(" ")

    def end(self, tag: str) -> None:
        if tag in _NOT_SHOWN:
            self._hidden -= 1
        elif tag == "t":
            self._in_text = False
        elif tag == "sdt" and self._open:
            control = self._open.pop()
            if control is not None:
                control.end = self._within[-1].length
                self._within[-1].controls.append(control)
        elif tag == "p":
            done = self._within.pop()
            self._paragraphs.append(("".join(done.text), done.controls))

    def text(self, data: str) -> None:
        if self._in_text:
            self._add(data)

    def _add(self, data: str) -> None:
        self._within[-1].text.append(data)
        self._within[-1].length += len(data)
        self.length += len(data)

    def text_of_all(self) -> str:
        """Return the text of all paragraphs in order."""
        return "\n".join(text for text, _ in self._paragraphs)

    def found(self) -> list[FoundFigure]:
        """Return the controls with what they show. A control around a whole paragraph is none of the program's."""
        return [
            FoundFigure(control.tag, _shown(text, control), text[max(0, control.start - _NEAR) : control.end + _NEAR])
            for text, controls in self._paragraphs
            for control in controls
            if 0 <= control.start < control.end
        ]


def _shown(text: str, control: _Control) -> str:
    """Return what a control shows, with digits directly beside it."""
    inside = text[control.start : control.end]
    before = _BEFORE.search(text[max(0, control.start - _NEAR) : control.start]) if inside[:1].isdigit() else None
    after = (
        _AFTER.match(text[control.end : control.end + _NEAR]) if inside[-1:].isdigit() or inside.endswith("%") else None
    )
    return f"{before[0] if before else ''}{inside}{after[0] if after else ''}"
