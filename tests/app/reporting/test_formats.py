"""Every format holds the same content, and the same content gives the same bytes."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from docx import Document as WordDocument
from docx.oxml.xmlchemy import BaseOxmlElement
from pypdf import PdfReader

from app.errors import DataError, KnownError
from app.reporting.document import (
    Chart,
    Column,
    Contents,
    Document,
    Heading,
    Paragraph,
    Run,
    Table,
    headings_after,
    text,
)
from app.reporting.formats import docx, html_page, pdf, xlsx
from app.reporting.formats.registry import DOCUMENT_FORMATS
from app.reporting.kinds.registry import KINDS
from app.session.session import Session
from tests.app.reporting.conftest import document_of

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[3]
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_AGAIN = """
import pickle, sys
from pathlib import Path
from app.reporting.formats.registry import format_of
document = pickle.loads(sys.stdin.buffer.read())
for suffix in (".docx", ".pdf", ".html", ".xlsx"):
    format_of(suffix).write(document, Path(sys.argv[1]) / f"again{suffix}", None)
"""


def written(document: Document, folder: Path) -> dict[str, bytes]:
    """The bytes of a document in each format."""
    found = {}
    for each in DOCUMENT_FORMATS:
        path = folder / f"document{each.suffix}"
        each.write(document, path, None)
        found[each.suffix] = path.read_bytes()
    return found


@pytest.mark.parametrize("kind", [each.id for each in KINDS])
def test_the_same_content_gives_the_same_bytes_in_another_process(
    reference: Session, tmp_path: Path, kind: str
) -> None:
    import pickle

    document = document_of(reference, kind, "cy", "en")
    first = written(document, tmp_path)
    given = pickle.dumps(document_of(reference, kind, "cy", "en"))
    environment = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "PATH": ""}
    subprocess.run([sys.executable, "-c", _AGAIN, tmp_path], input=given, check=True, cwd=ROOT, env=environment)
    assert {
        suffix: (tmp_path / f"again{suffix}").read_bytes() == data for suffix, data in first.items()
    } == dict.fromkeys(first, True)


def test_the_findings_have_two_pages_and_the_summary_has_one(reference: Session) -> None:
    for kind, language, pages in (
        ("findings", "en", 2),
        ("findings", "cy", 2),
        ("summary", "en", 1),
        ("summary", "cy", 1),
    ):
        reader = PdfReader(io.BytesIO(pdf.typeset(document_of(reference, kind, language))))
        assert (kind, language, len(reader.pages)) == (kind, language, pages)


def test_a_word_document_has_real_headings_captions_header_rows_and_described_pictures(
    reference: Session, tmp_path: Path
) -> None:
    document = document_of(reference, "draft")
    docx.write(document, tmp_path / "draft.docx")
    found = WordDocument(str(tmp_path / "draft.docx"))
    headings = [(p.style.name, p.text) for p in found.paragraphs if p.style and p.style.name.startswith("Heading")]
    assert headings == [(f"Heading {each.level}", each.text) for each in document.blocks if isinstance(each, Heading)]
    tables = [each for each in document.blocks if isinstance(each, Table)]
    assert len(found.tables) == len(tables)
    for table, block in zip(found.tables, tables, strict=True):
        assert table.rows[0]._tr.find(f"{_W}trPr/{_W}tblHeader") is not None
        assert [cell.text for cell in table.rows[0].cells] == [column.header for column in block.columns]
    captions = [p.text for p in found.paragraphs if p.style and p.style.name == "Caption"]
    assert captions[:3] == [
        "Table 1. Headline scores and the improvement that each asks for",
        "Figure 1. Scores by criterion, with the bands",
        "Table 2. Scores by criterion and section",
    ]
    charts = [each for each in document.blocks if isinstance(each, Chart)]
    assert [shape._inline.docPr.get("descr") for shape in found.inline_shapes] == [each.alt for each in charts]
    contents = next(each for each in document.blocks if isinstance(each, Contents))
    links = [
        "".join(text.text or "" for text in link.iter(f"{_W}t")) for link in found.element.body.iter(f"{_W}hyperlink")
    ]
    assert links == [each.text for each in headings_after(document, contents)]


def test_every_part_of_a_word_document_in_two_languages_says_its_language(reference: Session, tmp_path: Path) -> None:
    docx.write(document_of(reference, "summary", "cy", "en"), tmp_path / "both.docx")
    with zipfile.ZipFile(tmp_path / "both.docx") as archive:
        root = ET.fromstring(archive.read("word/document.xml"))
        styles = archive.read("word/styles.xml").decode()
    assert 'w:val="cy-GB"' in styles
    marked = {
        language.get(f"{_W}val")
        for run in root.iter(f"{_W}r")
        if (language := run.find(f"{_W}rPr/{_W}lang")) is not None
    }
    assert marked == {"en-GB"}


def test_a_longer_word_document_is_not_searched_for_each_of_its_blocks(
    reference: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = document_of(reference, "summary")
    searched: list[str] = []
    for name in ("xpath", "first_child_found_in"):
        search = getattr(BaseOxmlElement, name)

        def counted(element: BaseOxmlElement, *what: str, search: Any = search) -> Any:
            if element.tag in (f"{_W}document", f"{_W}body"):
                searched.append(element.tag)
            return search(element, *what)

        monkeypatch.setattr(BaseOxmlElement, name, counted)
    docx.write(document, tmp_path / "short.docx")
    short = len(searched)
    searched.clear()
    docx.write(replace(document, blocks=document.blocks * 5), tmp_path / "long.docx")
    assert len(searched) == short


def test_a_tab_and_a_line_end_in_a_text_stay_what_they_are_in_a_word_document(
    reference: Session, tmp_path: Path
) -> None:
    runs = (Run("one\ttwo"), Run("three\nfour"), Run(" five "))
    document = replace(document_of(reference, "summary"), blocks=(Paragraph(runs, "en"),))
    docx.write(document, tmp_path / "short.docx")
    assert WordDocument(str(tmp_path / "short.docx")).paragraphs[0].text == "one\ttwothree\nfour five "


def test_a_house_template_keeps_its_styles_and_its_foot_and_loses_its_text(reference: Session, tmp_path: Path) -> None:
    house = WordDocument()
    house.add_paragraph("An old report")
    house.styles["Heading 1"].font.name = "House Sans"
    house.sections[0].footer.paragraphs[0].text = "House foot"
    house.save(str(tmp_path / "house.docx"))
    docx.write(document_of(reference, "draft"), tmp_path / "draft.docx", tmp_path / "house.docx")
    found = WordDocument(str(tmp_path / "draft.docx"))
    assert found.styles["Heading 1"].font.name == "House Sans"
    assert found.sections[0].footer.paragraphs[0].text == "House foot"
    text = "\n".join(p.text for p in found.paragraphs)
    assert "An old report" not in text
    assert "Headline scores" in text


def test_a_template_that_is_no_word_document_is_refused_in_a_sentence(reference: Session, tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(DataError, match="is no template that can be used"):
        docx.write(document_of(reference, "summary"), tmp_path / "out.docx", tmp_path / "house.docx")


def test_the_web_page_needs_no_other_file_and_runs_nothing(reference: Session) -> None:
    page = html_page.page(document_of(reference, "draft"))
    assert not any(part in page for part in ("<script", "src=", "url(", "@import", "<link"))
    assert page.count("<svg") == page.count("<title>") - 1


def test_the_workbook_has_a_sheet_for_each_table_and_chart_with_native_charts(
    reference: Session, tmp_path: Path
) -> None:
    document = document_of(reference, "draft")
    xlsx.write(document, tmp_path / "draft.xlsx")
    with zipfile.ZipFile(tmp_path / "draft.xlsx") as archive:
        names = archive.namelist()
    blocks = [each for each in document.blocks if isinstance(each, Table | Chart)]
    assert len([name for name in names if name.startswith("xl/worksheets/sheet")]) == len(blocks) + 1
    charts = [each for each in document.blocks if isinstance(each, Chart)]
    assert len([name for name in names if name.startswith("xl/charts/chart")]) == len(charts)


def test_no_document_but_the_feedback_names_a_case_or_a_person(reference: Session) -> None:
    private = {case.id for case in reference.sample()} | {
        case.profile["case_manager"] for case in reference.sample() if case.profile.get("case_manager")
    }
    for kind in KINDS:
        page = html_page.page(document_of(reference, kind.id))
        named = {each for each in private if each in page}
        assert bool(named) == kind.about_cases, kind.id


_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def template_with(path: Path, changed: dict[str, tuple[str, str]], *, added: dict[str, str] | None = None) -> Path:
    """A template with a text of some parts replaced, and other parts added."""
    WordDocument().save(str(path))
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name).decode("latin-1") for name in package.namelist()}
    for name, (old, new) in changed.items():
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new, 1)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in (parts | (added or {})).items():
            package.writestr(name, text.encode("latin-1"))
    return path


@pytest.mark.parametrize("kind", ["comments", "glossaryDocument", "customXml", "vbaProject", "aFChunk", "footnotes"])
def test_nothing_that_a_template_carries_in_other_parts_gets_into_a_report(
    reference: Session, tmp_path: Path, kind: str
) -> None:
    link = f'<Relationship Id="rIdX" Type="{_TYPES}/{kind}" Target="/word/other.bin"/></Relationships>'
    types = '<Override PartName="/word/other.bin" ContentType="application/octet-stream"/></Types>'
    template = template_with(
        tmp_path / "house.docx",
        {"word/_rels/document.xml.rels": ("</Relationships>", link), "[Content_Types].xml": ("</Types>", types)},
        added={"word/other.bin": "Jane Doe"},
    )
    docx.write(document_of(reference, "summary"), tmp_path / "summary.docx", template)
    with zipfile.ZipFile(tmp_path / "summary.docx") as package:
        assert "word/other.bin" not in package.namelist()


def test_a_report_asks_for_nothing_from_the_address_of_a_templates_template(reference: Session, tmp_path: Path) -> None:
    link = f'<Relationship Id="rIdX" Type="{_TYPES}/attachedTemplate" Target="http://a.test/x" TargetMode="External"/>'
    head = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    template = template_with(
        tmp_path / "house.docx", {}, added={"word/_rels/settings.xml.rels": f"{head}{link}</Relationships>"}
    )
    docx.write(document_of(reference, "summary"), tmp_path / "summary.docx", template)
    with zipfile.ZipFile(tmp_path / "summary.docx") as package:
        assert all(b"a.test" not in package.read(name) for name in package.namelist())


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", "<w:sectPr", "<w:notSectPr"),
        ("word/document.xml", 'w:w="12240"', 'w:w="abc"'),
        ("word/document.xml", 'w:w="12240"', 'w:w="100"'),
        ("word/styles.xml", "</w:styles>", "<w:style><w:name/></w:style></w:styles>"),
        ("docProps/core.xml", "?>", '?><!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;'),
        ("word/document.xml", "<w:body>", "<w:body>" + "<w:p/>" * 2_000_000),
    ],
)
def test_a_template_that_cannot_be_used_is_refused_in_a_sentence(
    reference: Session, tmp_path: Path, part: str, old: str, new: str
) -> None:
    template = template_with(tmp_path / "house.docx", {part: (old, new)})
    with pytest.raises(DataError, match="template"):
        docx.write(document_of(reference, "summary"), tmp_path / "summary.docx", template)


def test_a_template_that_is_not_there_is_said_to_be_missing(reference: Session, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="could not be read"):
        docx.write(document_of(reference, "summary"), tmp_path / "summary.docx", tmp_path / "none.docx")


def test_a_count_over_a_thousand_is_a_number_in_the_workbook(reference: Session, tmp_path: Path) -> None:
    columns = (Column("Answer", 70), Column("Count", 30, "right"))
    rows = ((text("Yes"), text("1,282")), (text("Bases 1,2"), text("1,2")))
    document = replace(document_of(reference, "draft"), blocks=(Table("Counts", columns, rows, "en"),))
    xlsx.write(document, tmp_path / "counts.xlsx")
    with zipfile.ZipFile(tmp_path / "counts.xlsx") as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        texts = archive.read("xl/sharedStrings.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    assert sum("<v>1282</v>" in each for each in sheets) == 1
    assert re.search(r'formatCode="#,##0"|<xf numFmtId="3"', styles)
    assert not any("<v>12</v>" in each for each in sheets if "<v>1282</v>" in each)
    assert ">1,2<" in texts
