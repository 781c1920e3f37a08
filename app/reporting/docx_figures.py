"""Read the figures back from a Word document, edited by hand since or not: the text in its content controls."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import DataError
from app.exchange.importers.formats.package import Package
from app.reporting.figure_map import FigureMap, unpacked
from app.reporting.found_figures import LARGEST, FoundFigure, matched
from app.store.files import read_bytes

_MAIN = "word/document.xml"
# Text that a person deleted or moved away while changes were tracked, and the copy of a drawing for old programs.
_NOT_SHOWN = frozenset({"del", "moveFrom", "Fallback"})


def docx_figures(path: Path) -> tuple[list[FoundFigure], list[str]]:
    """Return the figures of a document in order, and the names of those that it shows no more.

    The document is read as it is after all tracked changes are accepted. Figures are the text in content controls.
    Where another program has dropped their names, they are found by the list in the file, as in a PDF.

    Raises:
        DataError: It is no Word document, or a damaged one.
        KnownError: It cannot be read.
    """
    package = Package(path.name, read_bytes(path, at_most=LARGEST))
    if _MAIN not in package:
        raise DataError("{path} is not a Word document. Give a .docx or .pdf file.", path=path)
    reader = _Reader()
    package.read(_MAIN, reader)
    found = reader.found()
    if any(":" in each.tag for each in found):
        return found, []
    # LibreOffice keeps content controls without their names.
    listed = _listed(package)
    return (found, []) if listed is None else matched(listed, reader.text_of_all())


def _listed(package: Package) -> FigureMap | None:
    """Return the list of its figures that a document holds; None where it has none that can be read."""
    for part in package.parts:
        if part.startswith("customxml/item"):
            content = _Content()
            package.read(part, content)
            if content.is_list:
                with suppress(LookupError, TypeError, ValueError, zlib.error):
                    return unpacked(json.loads(zlib.decompress(b64decode("".join(content.found)))))
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


class _Reader:
    """Takes the elements of the document's main part."""

    def __init__(self) -> None:
        self._paragraphs: list[tuple[str, list[_Control]]] = []
        self._text: list[str] = []
        self._length = 0
        self._controls: list[_Control] = []
        self._open: list[_Control | None] = []
        self._hidden = 0
        self._in_text = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _NOT_SHOWN:
            self._hidden += 1
        elif tag == "sdt":
            self._open.append(None)
        elif tag == "tag" and self._open:
            self._open[-1] = _Control(attributes.get("val", ""), self._length)
        elif tag == "t":
            self._in_text = not self._hidden
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
                control.end = self._length
                self._controls.append(control)
        elif tag == "p":
            self._paragraphs.append(("".join(self._text), self._controls))
            self._text, self._length, self._controls = [], 0, []

    def text(self, data: str) -> None:
        if self._in_text:
            self._add(data)

    def _add(self, data: str) -> None:
        self._text.append(data)
        self._length += len(data)

    def text_of_all(self) -> str:
        """Return the text of all paragraphs in order."""
        return "\n".join(text for text, _ in self._paragraphs)

    def found(self) -> list[FoundFigure]:
        """Return the controls with what they show. A control around a whole paragraph is none of the program's."""
        return [
            FoundFigure(control.tag, text[control.start : control.end], text)
            for text, controls in self._paragraphs
            for control in controls
            if 0 <= control.start <= control.end
        ]
