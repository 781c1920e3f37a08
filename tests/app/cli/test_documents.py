"""Claims about making documents and checking their figures on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Made, Run


def test_a_document_is_made_and_its_figures_are_those_of_the_inspection(run: Run, lead: Path) -> None:
    made = run("report", "summary", lead, "summary.docx")
    assert made.code == 0
    assert made.out.startswith("summary.docx is made, from the record with the hash ")
    checked = run("report", "verify", "summary.docx", lead)
    assert (checked.code, checked.out) == (0, "50 figures compared: all are as the inspection gives them.\n")
    assert json.loads(run("report", "verify", "summary.docx", lead, "--json").out) == {
        "figures": 50,
        "differences": [],
        "lost": [],
        "unmarked": 0,
    }


def test_a_figure_that_changed_since_is_listed_and_ends_the_check_with_1(run: Run, lead: Path) -> None:
    run("report", "summary", lead, "summary.pdf")
    assert run("answer", lead, "BRO-001", "1.1.01", "yes").code == 0
    checked = run("report", "verify", "summary.pdf", lead)
    assert checked.code == 1
    assert checked.lines[0].startswith("50 figures compared: ")
    assert "the inspection gives “100%”" in checked.out


def test_a_document_is_compared_with_an_assessment_file(run: Run, reference: Made, tmp_path: Path) -> None:
    run("report", "summary", reference.folder, "summary.docx")
    run("export", reference.folder, "lead.assessment")
    key = tmp_path / "key.txt"
    key.write_text(reference.recovery_key)
    checked = run("report", "verify", "summary.docx", "lead.assessment", "--recovery-key-file", key)
    assert checked.out == "50 figures compared: all are as the inspection gives them.\n"


@pytest.mark.parametrize("kind", ["draft", "findings", "plan", "feedback", "committee"])
def test_every_document_is_made_in_both_languages(run: Run, lead: Path, tmp_path: Path, kind: str) -> None:
    assert run("report", kind, lead, f"{kind}.html", "--language", "both").code == 0
    page = (tmp_path / f"{kind}.html").read_text(encoding="utf-8")
    assert page.index('<html lang="cy">') < page.index('lang="en"')


def test_bad_input_is_one_sentence_and_leaves_what_is_there(run: Run, lead: Path, tmp_path: Path) -> None:
    (tmp_path / "there.docx").write_text("mine")
    for arguments, code, sentence in (
        (("report", "draft", lead, "there.docx"), 1, "there.docx is there already"),
        (("report", "draft", lead, "draft.odt"), 1, "has no ending that says its format"),
        (("report", "draft", lead, "draft.pdf", "--template", "there.docx"), 1, "A template is for .docx only"),
        (("report", "draft", lead, "draft.docx", "--template", "there.docx"), 1, "is no template that can be used"),
        (("report", "draft", lead, "draft.docx", "--language", "fr"), 1, "There is no language fr"),
        (("report", "verify", "there.docx", lead), 1, "there.docx"),
        (("report", "verify", "nothing.docx", lead), 3, "nothing.docx"),
        (("report", "verify", "there.docx", "no-inspection"), 3, "There is no inspection"),
        (("report", "poem", lead, "poem.docx"), 2, "report poem is no command"),
    ):
        done = run(*arguments)
        assert (arguments, done.code, done.out) == (arguments, code, "")
        assert sentence in done.err
        assert len(done.err.splitlines()) == 1
    assert (tmp_path / "there.docx").read_text() == "mine"
    assert not (tmp_path / "draft.docx").exists()
