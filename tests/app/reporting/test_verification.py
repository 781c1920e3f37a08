"""The check of a document finds every figure that was altered by hand, and no other."""

from __future__ import annotations

import random
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.answering import record_judgement
from app.commands.documents import verified_sentences
from app.commands.opening import open_inspection
from app.errors import DataError
from app.reporting.document import Block, Document, Paragraph, Run, Table
from app.reporting.figure_map import FigureMap, unpacked, with_map
from app.reporting.formats import docx, pdf
from app.reporting.found_figures import matched
from app.reporting.verification import _same, verify_document
from app.session.session import Session
from app.store.keyring import Secrets
from tests.app.reporting.conftest import document_of
from tests.helpers.inspections import PASSPHRASE, copy_reference

pytestmark = pytest.mark.slow

_CONTROL = re.compile(r"<w:sdt>.*?</w:sdt>", re.DOTALL)
_TEXT = re.compile(r"(<w:t[^>]*>)([^<]*)(</w:t>)")
_NUMBER = re.compile(r"\d+")


def another(text: str, draw: random.Random) -> str:
    """A text with one number changed, or another word where it has none."""
    found = _NUMBER.search(text)
    if found is None:
        return "Something else"
    number = draw.choice([n for n in range(100) if n != int(found[0])])
    return text[: found.start()] + str(number) + text[found.end() :]


def codes(found: Iterable[str]) -> list[str]:
    """Codes without the reason, which a document names by its place and the check by its id."""
    return [re.sub(r"/[^:]*", "", code) for code in found]


def rewrite(path: Path, part: str, text: str) -> None:
    """Save a package again with another text of one part."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = text.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def read(path: Path, part: str) -> str:
    """The text of one part of a package."""
    with zipfile.ZipFile(path) as archive:
        return archive.read(part).decode()


@pytest.mark.parametrize("seed", range(3))
def test_each_of_fifty_figures_altered_in_a_word_document_is_found(
    reference: Session, tmp_path: Path, seed: int
) -> None:
    path, draw = tmp_path / "draft.docx", random.Random(seed)
    docx.write(document_of(reference, "draft"), path)
    assert verify_document(reference, path).differences == ()
    text = read(path, "word/document.xml")
    controls = list(_CONTROL.finditer(text))
    altered = sorted(draw.sample(range(len(controls)), 50))
    for number in reversed(altered):
        control = controls[number]
        changed = _TEXT.sub(lambda found: found[1] + another(found[2], draw) + found[3], control[0], count=1)
        text = text[: control.start()] + changed + text[control.end() :]
    rewrite(path, "word/document.xml", text)
    done = verify_document(reference, path)
    assert done.figures == len(controls)
    tags = [re.search(r'w:tag w:val="en:([^"]*)"', controls[number][0]) for number in altered]
    assert codes(each.code for each in done.differences) == codes(found[1] for found in tags if found is not None)
    assert len(done.differences) == 50


def test_figures_are_found_where_a_program_has_dropped_the_names_of_controls(
    reference: Session, tmp_path: Path
) -> None:
    path = tmp_path / "draft.docx"
    docx.write(document_of(reference, "draft"), path)
    named = verify_document(reference, path).figures
    text = re.sub(r'<w:tag w:val="[^"]*"/>', "", read(path, "word/document.xml"))
    rewrite(path, "word/document.xml", text.replace(">312<", ">999<", 1))
    done = verify_document(reference, path)
    assert (done.figures, done.lost) == (named, ())
    assert [(each.code, each.shown) for each in done.differences] == [("criterion:1.1:count", "999")]


def altered_document(document: Document, seed: int, count: int) -> tuple[Document, list[str]]:
    """A document in which some figures of its tables and paragraphs show other numbers, with their codes in order."""
    draw = random.Random(seed)
    total = sum(bool(run.code) for block in document.blocks for run in runs_of(block))
    chosen = set(draw.sample(range(total), count))
    changed_codes: list[str] = []
    number = -1

    def changed(run: Run) -> Run:
        nonlocal number
        if not run.code:
            return run
        number += 1
        if number not in chosen:
            return run
        changed_codes.append(run.code)
        return replace(run, text=another(run.text, draw))

    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            blocks.append(replace(block, runs=tuple(changed(run) for run in block.runs)))
        elif isinstance(block, Table):
            rows = tuple(tuple(tuple(changed(run) for run in cell) for cell in row) for row in block.rows)
            blocks.append(replace(block, rows=rows))
        else:
            blocks.append(block)
    return replace(document, blocks=tuple(blocks)), changed_codes


def runs_of(block: object) -> list[Run]:
    """The runs of a paragraph or a table."""
    if isinstance(block, Paragraph):
        return list(block.runs)
    return [run for row in block.rows for cell in row for run in cell] if isinstance(block, Table) else []


@pytest.mark.parametrize("seed", range(3))
def test_each_of_fifty_figures_altered_in_a_pdf_is_found(reference: Session, tmp_path: Path, seed: int) -> None:
    path, original = tmp_path / "draft.pdf", document_of(reference, "draft")
    path.write_bytes(with_map(pdf.typeset(original), original))
    assert verify_document(reference, path).differences == ()
    altered, changed = altered_document(original, seed, 50)
    path.write_bytes(with_map(pdf.typeset(altered), original))
    done = verify_document(reference, path)
    assert codes(each.code for each in done.differences) == codes(changed)
    assert done.lost == ()


@settings(max_examples=60)
@given(st.data())
def test_figures_are_found_again_whatever_was_written_around_them(data: st.DataObject) -> None:
    word = st.text(alphabet="abcdefgh", min_size=3, max_size=9)
    count = data.draw(st.integers(2, 20))
    words = [" ".join(data.draw(st.lists(word, min_size=4, max_size=8))) for _ in range(count + 1)]
    figures = [str(data.draw(st.integers(0, 999))) for _ in range(count)]
    runs = [pair for text, figure in zip(words, figures, strict=False) for pair in ((f"{text} ", ""), (figure, "en:f"))]
    listed = FigureMap("draft", "", "Foot page", (*runs, (f" {words[-1]}", "")))
    shown = list(figures)
    at = data.draw(st.integers(0, count - 1))
    shown[at] = str(int(figures[at]) + 1000)
    inserted = data.draw(st.integers(0, count))
    text = ""
    for number, each in enumerate(words):
        text += "Foot page 7 " if number == inserted else ""
        text += each + " " + (shown[number] + " " if number < count else "")
    found, lost = matched(listed, text, Path("draft.pdf"))
    assert (["".join(each.shown.split()) for each in found], lost) == (shown, [])


def test_a_judgement_that_changed_since_is_found_in_every_document_that_shows_it(tmp_path: Path) -> None:
    folder = copy_reference(tmp_path / "reference", answers=True)
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        path = tmp_path / "summary.docx"
        docx.write(document_of(session, "summary"), path)
        case = next(each for each in session.sample() if each.counting_judgements()["1.1.01"].answer == "yes")
        record_judgement(session, case_id=case.id, question="1.1.01", answer="no", assessor=case.counting_assessor())
        moved = {each.code for each in verify_document(session, path).differences}
    finally:
        session.close()
    assert {"criterion:1.1:count", "section:1:count"} <= moved
    assert not any(code.startswith(("criterion:1.2", "section:2", "headline:lor")) for code in moved)


def test_a_count_is_the_same_with_and_without_its_comma_and_no_other_number_is() -> None:
    assert _same("1,283 of 1,617", "1,283 of 1,617", loose=False)
    assert _same("1283 of 1617", "1,283 of 1,617", loose=False)
    assert not _same("12,83 of 1,617", "1,283 of 1,617", loose=False)
    assert not _same("1,2834 of 1,617", "1,283 of 1,617", loose=False)
    assert not _same("1,283,0 of 1,617", "1,283 of 1,617", loose=False)


def test_a_document_without_figures_of_the_program_is_refused_in_a_sentence(reference: Session, tmp_path: Path) -> None:
    plan = tmp_path / "plan.docx"
    docx.write(document_of(reference, "plan"), plan)
    with pytest.raises(DataError, match="holds no figures that can be checked"):
        verify_document(reference, plan)
    other = tmp_path / "other.pdf"
    other.write_bytes(pdf.typeset(document_of(reference, "summary")))
    with pytest.raises(DataError, match="holds no list of its figures"):
        verify_document(reference, other)
    (tmp_path / "text.docx").write_text("no package")
    with pytest.raises(DataError):
        verify_document(reference, tmp_path / "text.docx")


def edited(path: Path, change: Callable[[str], str]) -> Path:
    """A Word document with its main part changed."""
    before = read(path, "word/document.xml")
    after = change(before)
    assert after != before
    rewrite(path, "word/document.xml", after)
    return path


@pytest.fixture
def summary(reference: Session, tmp_path: Path) -> Path:
    """A Word document with its figures as they are."""
    path = tmp_path / "summary.docx"
    docx.write(document_of(reference, "summary"), path)
    assert verify_document(reference, path).is_as_given
    return path


def first_control(text: str) -> tuple[str, str]:
    """The first marked figure of a document that is a number, and the text that it shows."""
    return next(
        (control, shown[2])
        for control in _CONTROL.findall(text)
        if (shown := re.search(r"(<w:t(?: [^>]*)?>)([^<]*)", control)) is not None and shown[2].isdecimal()
    )


def in_place_of_the_first(change: Callable[[str, str], str]) -> Callable[[str], str]:
    def changed(text: str) -> str:
        control, shown = first_control(text)
        return text.replace(control, change(control, shown), 1)

    return changed


_RUN = "<w:r><w:t>{}</w:t></w:r>"
_BOX = "<w:r><w:pict><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:pict></w:r>"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda control, _: _RUN.format(1) + control, id="a digit before it"),
        pytest.param(lambda control, _: control + _RUN.format(5), id="a digit after it"),
        pytest.param(lambda control, _: control + _RUN.format(".5"), id="decimals after it"),
        pytest.param(lambda control, _: control + _RUN.format("%"), id="a percent sign after it"),
        pytest.param(
            lambda control, shown: control.replace(f">{shown}<", f">{shown}</w:t></w:r><w:r><w:t>0<"), id="in two runs"
        ),
        pytest.param(
            lambda control, shown: _BOX.format(control.replace(f">{shown}<", f">{shown}9<")), id="in a text box"
        ),
        pytest.param(
            lambda control, shown: _BOX.format(_RUN.format("x")) + control.replace(f">{shown}<", f">{shown}9<"),
            id="after a text box",
        ),
        pytest.param(
            lambda control, shown: control.replace(f">{shown}<", ">" + shown[0] + "\u200b" + shown[1:] + "1<"),
            id="with a joiner in it",
        ),
    ],
)
def test_a_figure_altered_in_any_way_is_found(
    reference: Session, summary: Path, change: Callable[[str, str], str]
) -> None:
    done = verify_document(reference, edited(summary, in_place_of_the_first(change)))
    assert (len(done.differences), done.unmarked) == (1, 0)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda _control, _: _RUN.format("99"), id="typed over without its mark"),
        pytest.param(lambda _control, _: "", id="deleted"),
        pytest.param(
            lambda control, _: control.replace("<w:sdtContent>", "<w:sdtContent><w:del>").replace(
                "</w:sdtContent>", "</w:del></w:sdtContent>"
            ),
            id="deleted while changes are tracked",
        ),
        pytest.param(
            lambda control, _: (
                re.sub("<w:r>(?:<w:rPr>)?", "<w:r><w:rPr><w:vanish/>", control, count=1).replace(
                    "<w:vanish/><w:t", "<w:vanish/></w:rPr><w:t"
                )
                + _RUN.format("99")
            ),
            id="hidden, with another beside it",
        ),
    ],
)
def test_a_figure_that_is_compared_no_more_is_counted(
    reference: Session, summary: Path, change: Callable[[str, str], str]
) -> None:
    done = verify_document(reference, edited(summary, in_place_of_the_first(change)))
    assert (done.differences, done.unmarked, done.is_as_given) == ((), 1, False)
    assert "1 figure of the document cannot be found any more" in str(verified_sentences(done)[-1])


def test_a_figure_that_was_moved_to_the_foot_of_the_page_is_compared_there(reference: Session, summary: Path) -> None:
    control, shown = first_control(read(summary, "word/document.xml"))
    edited(summary, lambda text: text.replace(control, "", 1))
    foot = read(summary, "word/footer1.xml")
    moved = _RUN.format(" x") + control.replace(f">{shown}<", ">999<")
    rewrite(summary, "word/footer1.xml", foot.replace("</w:p>", f"{moved}</w:p>", 1))
    done = verify_document(reference, summary)
    assert ([each.shown for each in done.differences], done.unmarked) == (["999"], 0)


def test_a_mark_with_a_number_of_thousands_of_digits_is_none_of_ours(reference: Session, summary: Path) -> None:
    edited(summary, lambda text: re.sub('w:tag w:val="[^"]*"', f'w:tag w:val="en:reason:1.1.01/{"9" * 5000}:of"', text))
    with pytest.raises(DataError, match="holds no figures"):
        verify_document(reference, summary)


def test_a_list_of_very_many_figures_that_are_not_there_takes_no_long_time() -> None:
    listed = FigureMap("draft", "", "Foot page", (("3", "en:criterion:1.1:percent"),) * 100_000)
    _, lost = matched(listed, "something else", Path("draft.pdf"))
    assert len(lost) > 99_000


def test_a_list_that_grows_without_end_and_a_text_that_does_are_refused() -> None:
    figure = ("3", "en:criterion:1.1:percent")
    plain = {"kind": "draft", "record": "", "foot": "", "runs": [figure, ("x" * 2_000_000, "")]}
    with pytest.raises(ValueError, match="list"):
        unpacked(plain)
    with pytest.raises(ValueError, match="list"):
        unpacked({**plain, "runs": [figure] * 300_000})
    with pytest.raises(DataError, match="more text than any report"):
        matched(FigureMap("draft", "", "", (figure,)), "x" * 2_000_000, Path("draft.pdf"))


def test_a_word_document_with_more_text_than_any_report_is_refused(reference: Session, summary: Path) -> None:
    edited(
        summary, lambda text: text.replace("<w:body>", f"<w:body><w:p><w:r><w:t>{'x' * 2_000_000}</w:t></w:r></w:p>")
    )
    with pytest.raises(DataError, match="more text than any report"):
        verify_document(reference, summary)


def test_a_figure_of_a_million_digits_is_shown_by_its_beginning(reference: Session, summary: Path) -> None:
    edited(summary, in_place_of_the_first(lambda control, shown: control.replace(f">{shown}<", f">{'9' * 900_000}<")))
    done = verify_document(reference, summary)
    assert len(done.differences) == 1
    assert done.differences[0].shown == "9" * 120 + "…"


def with_first_page(path: Path, stream: bytes, kind: str) -> Path:
    """The PDF with another content of its first page, as an update after its end."""
    from pypdf import PdfReader

    data = path.read_bytes()
    number = PdfReader(path).pages[0].raw_get("/Contents").idnum
    end = data[data.rindex(b"trailer") :]
    size, root, last = (int(re.findall(name + rb"\s*(\d+)", end)[0]) for name in (b"/Size", b"/Root", b"startxref"))
    content = b"%d 0 obj\n<</Length %d/Filter/%s>>\nstream\n%s\nendstream\nendobj\n" % (
        *(number, len(stream), kind.encode(), stream),
    )
    table = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(data) + 1)
    trailer = b"trailer\n<</Size %d/Root %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        *(size, root, last, len(data) + 1 + len(content)),
    )
    path.write_bytes(data + b"\n" + content + table + trailer)
    return path


@pytest.mark.parametrize(
    ("kind", "stream"),
    [
        ("JBIG2Decode", b"x"),
        ("FlateDecode", zlib.compress(b" " * 200_000_000)),
        ("LZWDecode", b"x" * 1000),
    ],
)
def test_a_pdf_that_the_library_cannot_read_is_refused_in_one_sentence(
    reference: Session, tmp_path: Path, kind: str, stream: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path, document = tmp_path / "summary.pdf", document_of(reference, "summary")
    path.write_bytes(with_map(pdf.typeset(document), document))
    with pytest.raises(DataError, match="is damaged, so its text cannot be read"):
        verify_document(reference, with_first_page(path, stream, kind))
    assert caplog.records == []


def test_the_library_that_reads_a_pdf_says_nothing_of_its_own(
    reference: Session, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, document = tmp_path / "summary.pdf", document_of(reference, "summary")
    path.write_bytes(with_map(pdf.typeset(document), document))
    verify_document(reference, with_first_page(path, zlib.compress(b"/Secret Do"), "FlateDecode"))
    assert caplog.records == []
