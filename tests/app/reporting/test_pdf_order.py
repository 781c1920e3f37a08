"""Another program reads a PDF by its tags: headings, bookmarks and paragraphs are those of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

import pytest
from docx import Document as WordDocument

from app.reporting.document import Chart, Contents, Document, Heading, Paragraph, plain
from app.reporting.formats import docx, pdf
from app.reporting.kinds.registry import KINDS
from app.session.session import Session
from tests.app.reporting.conftest import document_of
from tests.helpers.tagged_pdf import Piece, TaggedPdf

pytestmark = pytest.mark.slow

ALONE = [(kind.id, (language,)) for kind in KINDS for language in ("en", "cy")]
MADE = [*ALONE, ("committee", ("cy", "en"))]
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NOT_SAID = {"/Figure", "/TOC", "/Lbl"}


@pytest.fixture(scope="module")
def made(reference: Session) -> Made:
    """Documents of the reference inspection and their PDFs, each made once."""
    return Made(reference)


class Made:
    def __init__(self, session: Session) -> None:
        self._session = session
        self.of = cache(self._of)

    def _of(self, kind: str, languages: tuple[str, ...]) -> tuple[Document, TaggedPdf]:
        document = document_of(self._session, kind, *languages)
        return document, TaggedPdf(pdf.typeset(document))


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u2060]+", "", text)


def elements(tagged: TaggedPdf, *tags: str) -> list[tuple[str, str, int]]:
    """The elements of some tags in order: tag, text and page."""
    found = [piece for piece in tagged.pieces if set(piece.tags) & set(tags)]
    return [
        (next(each for each in pieces[0].tags if each in tags), "".join(each.text for each in pieces), pieces[0].page)
        for _, group in groupby(found, key=lambda piece: piece.parents[-1])
        for pieces in [list(group)]
    ]


@pytest.mark.parametrize(("kind", "languages"), MADE)
def test_bookmarks_are_the_headings_and_lead_to_their_pages(made: Made, kind: str, languages: tuple[str, ...]) -> None:
    document, tagged = made.of(kind, languages)
    headings = [(each.level, each.text) for each in document.blocks if isinstance(each, Heading)]
    assert [(level, title) for level, title, _ in tagged.outline()] == headings
    tagged_headings = [
        (int(tag[2:]), squeezed(text), page) for tag, text, page in elements(tagged, "/H1", "/H2", "/H3")
    ]
    # A table of contents does not list its own title, and neither do the bookmarks.
    contents = {(1, squeezed(each.title)) for each in document.blocks if isinstance(each, Contents)}
    assert [(level, squeezed(title), page) for level, title, page in tagged.outline()] == [
        each for each in tagged_headings if each[:2] not in contents
    ]


@pytest.mark.parametrize(("kind", "languages"), MADE)
def test_a_heading_is_no_deeper_than_one_level_below_that_before_it(
    made: Made, kind: str, languages: tuple[str, ...]
) -> None:
    levels = [each.level for each in made.of(kind, languages)[0].blocks if isinstance(each, Heading)]
    assert all(level <= before + 1 for before, level in zip([0, *levels], levels, strict=False))


@pytest.mark.parametrize(("kind", "languages"), MADE)
def test_each_page_is_painted_in_the_order_of_the_tags(made: Made, kind: str, languages: tuple[str, ...]) -> None:
    _, tagged = made.of(kind, languages)
    assert [piece.page for piece in tagged.pieces] == sorted(piece.page for piece in tagged.pieces)
    for page in range(len(tagged.reader.pages)):
        assert tagged.painted(page) == [piece.mark for piece in tagged.pieces if piece.page == page]


@pytest.mark.parametrize(("kind", "languages"), ALONE)
def test_each_paragraph_is_an_element_of_its_own(made: Made, kind: str, languages: tuple[str, ...]) -> None:
    document, tagged = made.of(kind, languages)
    wanted = [squeezed(plain(each.runs)) for each in document.blocks if isinstance(each, Paragraph)]
    shown = [squeezed(text) for text in texts_of(tagged, "/P")]
    assert [each for each in shown if each in wanted] == wanted


def texts_of(tagged: TaggedPdf, tag: str) -> Iterator[str]:
    """Yield the text of each element of a tag, with that of elements in it."""

    def outermost(piece: Piece) -> int:
        return piece.parents[piece.tags.index(tag)]

    for _, group in groupby((each for each in tagged.pieces if tag in each.tags), key=outermost):
        yield "".join(piece.text for piece in group)


def words_of(path: Path) -> Iterator[str]:
    """Yield the texts of the paragraphs of a Word document in order, without the table of contents."""
    for each in WordDocument(str(path)).element.body.iter(f"{_W}p"):
        style = each.find(f"{_W}pPr/{_W}pStyle")
        if style is None or not style.get(f"{_W}val").startswith("TOC"):
            yield "".join(text.text or "" for text in each.iter(f"{_W}t"))


@pytest.mark.parametrize(("kind", "languages"), ALONE)
def test_the_order_of_the_tags_is_the_order_of_the_word_document(
    made: Made, tmp_path: Path, kind: str, languages: tuple[str, ...]
) -> None:
    document, tagged = made.of(kind, languages)
    docx.write(document, tmp_path / "made.docx")
    # A word processor has the values of a chart once more below its picture, and a title of the contents of its own.
    charts = [each for each in document.blocks if isinstance(each, Chart)]
    values = {"; ".join(f"{bar.label} {bar.shown}" for bar in each.bars) for each in charts}
    contents = {squeezed(each.title) for each in document.blocks if isinstance(each, Contents)}
    written = [squeezed(each) for each in words_of(tmp_path / "made.docx") if each not in values]
    read = [squeezed(piece.text) for piece in tagged.pieces if is_read(piece)]
    assert "".join(each for each in read if each not in contents) == "".join(written)


def is_read(piece: Piece) -> bool:
    return "/Caption" in piece.tags or not NOT_SAID & set(piece.tags)
