"""All published figures are right in the draft report, as another program reads the files."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from app.framework.model import Question
from app.reporting.formats import docx, pdf
from app.session.session import Session
from tests.app.reporting.conftest import document_of
from tests.helpers.published import Figure, published_figures

pytestmark = pytest.mark.slow

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def shown_question(session: Session, question: Question) -> str:
    """The words of a question as the table of a criterion shows them."""
    group = next((f"{each.title}: " for each in session.framework.groups if each.id == question.group), "")
    found = f"{group}{question.text}"
    stems = {"community": "communit", "custody": "custod", "transition": "transition"}
    named = not question.phase or stems[question.phase] in found.lower()
    notes = [*([] if named else [str(question.phase)]), *([] if question.scored else ["outside the score"])]
    said = f" ({', '.join(notes)})" if notes else ""
    return f"{question.id} {found}{said}"


def rows_of_tables(path: Path) -> list[list[str]]:
    """The texts of the cells of every row of a Word document, read from its XML."""
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))
    return [
        ["".join(text.text or "" for text in cell.iter(f"{_W}t")) for cell in row.iter(f"{_W}tc")]
        for row in root.iter(f"{_W}tr")
    ]


def row_of(session: Session, figure: Figure) -> tuple[str, str]:
    """How the row of a figure begins and ends."""
    framework = session.framework
    percent = f"{figure.percent}%"
    if figure.kind == "reason":
        question = framework.question_by_id[figure.ref]
        reason = next(each.text for each in question.reasons if each.id == figure.reason)
        return f"{figure.ref}{reason}", f"{figure.numerator} of {figure.denominator}"
    if figure.kind == "question":
        question = framework.question_by_id[figure.ref]
        counts = "" if figure.numerator is None else f"{figure.numerator:,}{figure.denominator:,}"
        return shown_question(session, question), f"{counts}{percent}"
    titles = {each.id: each.title for each in framework.criteria}
    titles |= {each.id: each.title for each in framework.sections}
    titles |= {each.id: each.title for each in framework.headlines}
    title = titles[figure.ref]
    begins = {
        "criterion": f"{figure.ref} {title}",
        "section": f"Section {figure.ref}: {title}",
        "headline": title,
    }[figure.kind]
    return begins, percent


def squeezed(text: str) -> str:
    """A text without spaces: readers of PDF put some between digits."""
    return re.sub(r"[\s\u2060]+", "", text)


def test_all_published_figures_stand_in_the_rows_of_the_word_document(reference: Session, tmp_path: Path) -> None:
    docx.write(document_of(reference, "draft"), tmp_path / "draft.docx")
    rows = ["".join(row) for row in rows_of_tables(tmp_path / "draft.docx")]
    missing = [
        figure
        for figure in published_figures()
        for begins, ends in [row_of(reference, figure)]
        if not any(row.startswith(begins) and ends in row[len(begins) :] for row in rows)
    ]
    assert missing == []
    assert len(published_figures()) == 138


def test_all_published_figures_stand_in_the_text_of_the_pdf(reference: Session) -> None:
    reader = PdfReader(io.BytesIO(pdf.typeset(document_of(reference, "draft"))))
    text = squeezed("".join(page.extract_text() for page in reader.pages))
    missing = [
        figure
        for figure in published_figures()
        for begins, ends in [row_of(reference, figure)]
        if not re.search(rf"{re.escape(squeezed(begins))}\d{{0,8}}?{re.escape(squeezed(ends))}", text)
    ]
    assert missing == []


def test_the_pdf_is_tagged_says_its_language_and_describes_its_pictures(reference: Session) -> None:
    root: Any = PdfReader(io.BytesIO(pdf.typeset(document_of(reference, "draft", "cy", "en")))).root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "cy-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = root["/Metadata"].get_object().get_data()
    assert b"<pdfuaid:part>1<" in metadata
    assert b"<pdfaid:part>2<" in metadata
    assert b"<pdfaid:conformance>A<" in metadata
    found: list[tuple[str, str]] = []

    def look(node: Any) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for each in node:
                look(each)
        elif isinstance(node, dict):
            if "/S" in node:
                found.append((str(node["/S"]), str(node.get("/Alt", ""))))
            look(node.get("/K"))

    look(root["/StructTreeRoot"]["/K"])
    kinds = {kind for kind, _ in found}
    assert kinds >= {"/H1", "/H2", "/H3", "/P", "/Table", "/TH", "/TD", "/L", "/LI", "/Figure", "/Caption", "/TOC"}
    assert all(alt for kind, alt in found if kind == "/Figure")
