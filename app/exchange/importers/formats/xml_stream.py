"""Read XML part by part, so that a file takes little memory whatever is in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import IO, Protocol
from xml.parsers import expat

from app.exchange.importers.formats.limits import damaged, too_much

CHUNK = 64 * 1024
# No sheet has tags nested this deep, a tag this long, or this many names. A parser keeps all of them in memory.
MAX_DEPTH = 200
MAX_TAG = 1024 * 1024
MAX_NAMES = 20_000
MAX_ELEMENTS = 4_000_000


class Handler(Protocol):
    """Takes the elements of a part as they are read. Names come without their name space."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, tag: str) -> None:
        """Take the end of an element."""

    def text(self, data: str) -> None:
        """Take text, which may come in several pieces."""


def read_xml(name: str, file: IO[bytes], handler: Handler) -> None:
    """Give the elements of a part to its handler.

    A document type could define entities that grow without end, and no sheet has one, so a part with one is refused.

    Args:
        name: the name of the file, for the refusal.
        file: the part.
        handler: takes the elements.

    Raises:
        DataError: The part is not sound, or it would take too much memory.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = elements = 0
    local: dict[str, str] = {}

    def plain(full: str) -> str:
        # Elements of extensions repeat the names of ordinary attributes, so they keep a mark.
        space, _, last = full.rpartition(" ")
        return f"ext:{last}" if "calcext" in space or "loext" in space else last

    def started(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth, elements
        depth += 1
        elements += 1
        if depth > MAX_DEPTH or elements > MAX_ELEMENTS:
            raise too_much(name)
        names = {local.get(key) or local.setdefault(key, plain(key)): value for key, value in attributes.items()}
        handler.start(local.get(tag) or local.setdefault(tag, plain(tag)), names)

    def ended(tag: str) -> None:
        nonlocal depth
        depth -= 1
        handler.end(local[tag])

    def refuse(*_: object) -> None:
        raise damaged(name)

    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = refuse
    fed = 0
    try:
        while chunk := file.read(CHUNK):
            parser.Parse(chunk, False)  # noqa: FBT003 expat takes it by place
            fed += len(chunk)
            if fed - max(parser.CurrentByteIndex, 0) > MAX_TAG or len(parser.intern) > MAX_NAMES:
                raise too_much(name)
        parser.Parse(b"", True)  # noqa: FBT003 expat takes it by place
    except (expat.ExpatError, LookupError):
        raise damaged(name) from None


class Attributes:
    """A handler that reads the attributes of elements and nothing else."""

    def __init__(self, take: Callable[[str, Mapping[str, str]], None]) -> None:
        """Give the name and the attributes of each element to `take`."""
        self.start = take

    def end(self, tag: str) -> None:
        """Ignore the end of an element."""

    def text(self, data: str) -> None:
        """Ignore text."""
