"""Write a document as a tagged PDF of PDF/UA-1 and PDF/A-2a, with the list of its figures inside."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import resources
from app.errors import KnownError
from app.reporting.document import Document
from app.reporting.figure_map import with_map
from app.reporting.font_metrics import has_shape
from app.reporting.formats.typst_source import quoted, typst_source
from app.reporting.printable import named, texts_in, with_texts

STANDARDS: list[Literal["ua-1", "a-2a"]] = ["ua-1", "a-2a"]
# Each character is tried by itself, which takes some milliseconds. In a text with more, all are named.
_MOST_TRIED = 100
_WITHOUT_SHAPE = ("could not be displayed", "disallowed codepoint", "contains the codepoint")


def write(document: Document, path: Path) -> None:
    """Write the PDF to `path`.

    Raises:
        KnownError: The typesetter is not installed.
    """
    try:
        made = typeset(document)
    except _typst().TypstError as refused:
        if not _is_of_shape(refused):
            raise
        document = _with_names(document)
        made = typeset(document)
    path.write_bytes(with_map(made, document))


def typeset(document: Document) -> bytes:
    """Return the bytes of the PDF, without the list of figures.

    Raises:
        KnownError: The typesetter is not installed.
    """
    return _compiled(typst_source(document))


def _with_names(document: Document) -> Document:
    """Return a document with the names of characters in place of those that no font here can show.

    A standard for readable PDF allows no character without a shape. Emoji and Chinese letters are such.
    """
    characters = {each for text in texts_in(document) for each in text if not (has_shape(each) or each.isspace())}
    tried = len(characters) <= _MOST_TRIED
    table = {ord(each): named(each) for each in characters if not tried or not _is_shown(each)}
    return with_texts(document, lambda text: text.translate(table))


def _is_shown(character: str) -> bool:
    source = (
        '#set document(title: "x", date: datetime(year: 2012, month: 1, day: 1))\n'
        f'#set text(font: "Inter", lang: "en")\n= x\n#text({quoted(f"a{character}b")})'
    )
    try:
        _compiled(source)
    except _typst().TypstError:
        return False
    return True


def _is_of_shape(refused: Exception) -> bool:
    return any(each in str(refused) for each in _WITHOUT_SHAPE)


def _compiled(source: str) -> bytes:
    # Its stubs take some kinds of list only.
    compile_: Any = _typst().compile
    made: bytes = compile_(
        source.encode(),
        font_paths=[str(resources.FOLDER / "fonts")],
        ignore_system_fonts=True,
        pdf_standards=STANDARDS,
    )
    return made


def _typst() -> Any:
    try:
        import typst
    except ImportError as missing:
        raise KnownError(
            "PDF needs the add-on aboveline-pdf, which is not installed. Nothing was written. Ask your service desk "
            "for the add-on, or write DOCX and let your word processor make the PDF."
        ) from missing
    return typst
