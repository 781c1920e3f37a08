"""Whatever characters a text has, every document can be made, and shows each of them or says which one it is."""

from __future__ import annotations

import re
import zipfile
from html import unescape
from pathlib import Path

import pytest
from pypdf import PdfReader

from app.reporting.document import Block, Document, Heading, MadeFrom, Paragraph, Run
from app.reporting.formats.registry import DOCUMENT_FORMATS, format_of
from app.reporting.printable import named, printable

HOSTILE = (
    '#import "x": *', "a\\nb\\u{41}", "<script>alert(1)</script>", "=1+1", "*b* _i_ $x$ `c`", "#[x] #let y = 1",
    "// no /* comment */", '"q" \\"', "&#0; ]]>", "_x0041_", "{x} {{y}} %s", "= Head", "- item", "ŵ ŷ ✓ →",
)  # fmt: skip


def document(*texts: str) -> Document:
    """A document with a paragraph for each text."""
    blocks: tuple[Block, ...] = (Heading(1, "Texts", "en", "texts"), *(Paragraph((Run(each),), "en") for each in texts))
    made = MadeFrom("0b" * 32, "2012-03-26 12:00:00", "1.0")
    return Document("Texts", "en", "Texts", blocks, made, "draft", {"en": ("Table", "Figure")})


def shown(path: Path) -> str:
    """The text that a file shows, without spaces."""
    if path.suffix == ".pdf":
        text = "".join(each.extract_text() for each in PdfReader(path).pages)
    elif path.suffix == ".html":
        page = path.read_text(encoding="utf-8")
        text = unescape(re.sub(r"<style>.*?</style>|</?[a-z][^>]*>", "", page, flags=re.DOTALL))
    else:
        part = "word/document.xml" if path.suffix == ".docx" else "xl/sharedStrings.xml"
        with zipfile.ZipFile(path) as package:
            text = unescape(re.sub(r"<[^>]*>", "", package.read(part).decode()))
    return "".join(text.split())


@pytest.mark.parametrize("suffix", [each.suffix for each in DOCUMENT_FORMATS])
def test_text_that_looks_like_code_comes_out_as_it_was_typed(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"texts{suffix}"
    found = format_of(suffix)
    assert found is not None
    found.write(document(*HOSTILE), path, None)
    escaped = {"_x0041_": "_x005F_x0041_"} if suffix == ".xlsx" else {}
    missing = [each for each in HOSTILE if "".join(escaped.get(each, each).split()) not in shown(path)]
    assert missing == []


@pytest.mark.parametrize("suffix", [each.suffix for each in DOCUMENT_FORMATS])
def test_a_character_that_no_document_can_hold_is_shown_as_replaced(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"texts{suffix}"
    found = format_of(suffix)
    assert found is not None
    found.write(printable(document("a\x01b", "c\ud800d", "e\uffff\x00f")), path, None)
    assert all(each in shown(path) for each in ("a\ufffdb", "c\ufffdd", "e\ufffd\ufffdf"))


def test_a_character_without_a_shape_in_any_font_of_a_pdf_is_named(tmp_path: Path) -> None:
    path = tmp_path / "texts.pdf"
    found = format_of(".pdf")
    assert found is not None
    found.write(document("Well done \N{THUMBS UP SIGN}", "李 and مر", "x\ue000y"), path, None)
    text = shown(path)
    assert "Welldone[thumbsupsign]" in text
    assert "[cjkunifiedideograph-674e]" in text
    assert "x[U+E000]y" in text
    assert "[arabic" not in text


def test_many_characters_without_a_shape_do_not_stop_a_pdf(tmp_path: Path) -> None:
    found = format_of(".pdf")
    assert found is not None
    found.write(document("".join(map(chr, range(0x4E00, 0x4E00 + 3000)))), tmp_path / "texts.pdf", None)
    assert "[cjkunifiedideograph-4e00]" in shown(tmp_path / "texts.pdf")


def test_a_document_of_good_text_is_the_same_object() -> None:
    good = document("Good", "ŵŷ 👍")
    assert printable(good) == good
    assert named("\ue000") == "[U+E000]"
