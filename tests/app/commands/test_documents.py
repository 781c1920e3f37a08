"""Documents are made whole or not at all, by a lead, and of one moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.documents import contents_of_document, document_kind, languages_of, make_report, verified_sentences
from app.commands.exporting import AlreadyThereError
from app.errors import DataError, KnownError
from app.reporting.verification import Verified, verify_document
from app.session.session import Session
from app.store.state import record_state
from tests.helpers.inspections import handed_out, joined, row_hashes


def test_a_document_is_made_and_nothing_is_recorded(session: Session, tmp_path: Path) -> None:
    before = row_hashes(session)
    done = make_report(session, "draft", tmp_path / "draft.docx", language="both")
    assert done.path.stat().st_size > 10_000
    assert done.record == record_state(session.store)[0]
    assert row_hashes(session) == before


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "summary.html"
    path.write_text("mine")
    with pytest.raises(AlreadyThereError):
        make_report(session, "summary", path)
    assert path.read_text() == "mine"
    make_report(session, "summary", path, replace=True)
    assert path.read_text().startswith("<!DOCTYPE html>")


@pytest.mark.parametrize(
    ("kind", "name", "language", "sentence"),
    [
        ("draft", "draft.odt", "en", "no ending that says its format"),
        ("poem", "poem.docx", "en", "There is no document poem"),
        ("draft", "draft.docx", "fr", "There is no language fr"),
    ],
)
def test_a_wrong_choice_is_refused_in_a_sentence(
    session: Session, tmp_path: Path, kind: str, name: str, language: str, sentence: str
) -> None:
    with pytest.raises(DataError, match=sentence):
        make_report(session, kind, tmp_path / name, language=language)
    assert list(tmp_path.glob(name)) == []


def test_a_template_is_for_word_documents_alone(session: Session, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"A template is for \.docx only"):
        make_report(session, "draft", tmp_path / "draft.html", template=tmp_path / "house.docx")


def test_the_inspections_own_folder_takes_no_document(session: Session) -> None:
    with pytest.raises(KnownError):
        make_report(session, "summary", session.folder / "summary.html")


def test_another_laptop_than_a_leads_makes_no_document(session: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    try:
        with pytest.raises(DataError, match="Only a lead's laptop makes documents"):
            make_report(laptop, "summary", tmp_path / "summary.html")
    finally:
        laptop.close()


def test_the_person_is_told_what_is_in_the_file_before_it_is_written(session: Session) -> None:
    assert "evidence of 3 cases" in str(contents_of_document(session, document_kind("feedback")))
    assert "no case by its reference" in str(contents_of_document(session, document_kind("draft")))


def test_both_languages_come_welsh_first() -> None:
    assert languages_of("both") == ("cy", "en")


def test_a_document_without_judgements_says_no_score_and_is_verified(session: Session, tmp_path: Path) -> None:
    make_report(session, "summary", tmp_path / "summary.docx")
    done = verify_document(session, tmp_path / "summary.docx")
    assert done.differences == ()
    assert done.figures == 10


def test_the_result_of_a_check_is_a_sentence_for_each_figure() -> None:
    assert [str(each) for each in verified_sentences(Verified(1, (), ()))] == [
        "1 figure compared: all are as the inspection gives them."
    ]
    lost = [str(each) for each in verified_sentences(Verified(2, (), ("criterion:1.1:percent",)))]
    assert lost[1] == "criterion:1.1:percent: the document does not show this figure any more."
