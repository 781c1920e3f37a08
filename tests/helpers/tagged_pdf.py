"""Read a tagged PDF in the order of its tags, as a screen reader does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader


@dataclass(frozen=True)
class Piece:
    """Text that is painted as one piece.

    Attributes:
        tags: The tags that it is in, from the outermost.
        parents: The numbers of these elements in the order of the tags.
        page: The number of its page, from 0.
        mark: Its mark on the page.
        text: The text.
    """

    tags: tuple[str, ...]
    parents: tuple[int, ...]
    page: int
    mark: int
    text: str


class TaggedPdf:
    """A tagged PDF.

    Attributes:
        reader: The reader.
        pieces: Its text in the order of the tags.
    """

    def __init__(self, made: bytes) -> None:
        self.reader = PdfReader(BytesIO(made))
        self._pages = {_number(page): at for at, page in enumerate(self.reader.pages)}
        self._texts = [dict(_marked(page)) for page in self.reader.pages]
        self._elements = 0
        root: Any = self.reader.root_object
        self.pieces = list(self._in(root["/StructTreeRoot"]["/K"], (), (), 0))

    def painted(self, page: int) -> list[int]:
        """The marks of a page in the order in which they are painted."""
        return list(self._texts[page])

    def outline(self) -> list[tuple[int, str, int]]:
        """The bookmarks: level, title and page."""
        return list(self._bookmarks(self.reader.outline, 1))

    def _bookmarks(self, found: Any, level: int) -> Iterator[tuple[int, str, int]]:
        for each in found:
            if isinstance(each, list):
                yield from self._bookmarks(each, level + 1)
            else:
                page = self.reader.get_destination_page_number(each)
                assert page is not None
                yield level, str(each.title), page

    def _in(self, node: Any, tags: tuple[str, ...], parents: tuple[int, ...], page: int) -> Iterator[Piece]:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for each in node:
                yield from self._in(each, tags, parents, page)
        elif isinstance(node, dict):
            if "/Pg" in node:
                page = self._pages[node.raw_get("/Pg").idnum]  # type: ignore[attr-defined]  # pypdf's dictionary has it
            if "/S" in node:
                self._elements += 1
                inside = (*parents, self._elements)
                yield from self._in(node.get("/K", []), (*tags, str(node["/S"])), inside, page)
            elif "/MCID" in node:
                yield from self._in(node["/MCID"], tags, parents, page)
        else:
            yield Piece(tags, parents, page, int(node), self._texts[page][int(node)])


def _number(page: PageObject) -> int:
    assert page.indirect_reference is not None
    return page.indirect_reference.idnum


def _marked(page: PageObject) -> Iterator[tuple[int, str]]:
    """Yield each mark of a page in the order of painting with the text in it."""
    open_marks: list[int | None] = []
    texts: dict[int, str] = {}

    def before(operator: Any, operands: Any, *_: Any) -> None:
        if operator in (b"BDC", b"BMC"):
            properties = operands[1] if len(operands) > 1 and isinstance(operands[1], dict) else {}
            open_marks.append(properties.get("/MCID"))
            if open_marks[-1] is not None:
                texts.setdefault(int(open_marks[-1]), "")
        elif operator == b"EMC":
            open_marks.pop()

    def text(said: str, *_: Any) -> None:
        mark = next((each for each in reversed(open_marks) if each is not None), None)
        if mark is not None:
            texts[int(mark)] += said

    page.extract_text(visitor_operand_before=before, visitor_text=text)
    yield from texts.items()
