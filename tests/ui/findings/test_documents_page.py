"""Documents are made, replaced, cancelled and checked in the window, and by a lead only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.documents import make_report
from tests.helpers.inspections import handed_out, joined
from tests.ui.acting import child, click
from ui.bus import ChangeBus
from ui.context import Context
from ui.findings import documents_page
from ui.findings.documents_page import DocumentsPage
from ui.language.choice import Language, speak
from ui.tasks import Tasks


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DocumentsPage:
    (tmp_path / "out").mkdir()
    monkeypatch.setattr(documents_page, "ask_folder", lambda *_: tmp_path / "out")
    made = DocumentsPage(small, tasks)
    qtbot.addWidget(made)
    made.show()
    made.restore_state({})
    return made


def finished(qtbot: QtBot, page: DocumentsPage) -> None:
    """Wait until the work of the page has ended."""
    qtbot.waitUntil(lambda: page._job is None and not page.busy, timeout=60_000)


def choose(page: DocumentsPage, *names: str) -> None:
    """Tick these boxes and no others."""
    for name in page.save_state():
        if name.startswith(("document-", "format-")):
            page.restore_state({name: name in names})


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_new_document_is_in_the_language_of_the_window(
    qtbot: QtBot, small: Context, tasks: Tasks, request: pytest.FixtureRequest, language: Language
) -> None:
    speak(language)
    request.addfinalizer(lambda: speak("en"))
    made = DocumentsPage(small, tasks)
    qtbot.addWidget(made)
    made.restore_state({})
    assert made.save_state()["documentLanguage"] == language
    made.restore_state({"documentLanguage": "both"})
    assert made.save_state()["documentLanguage"] == "both"


def test_the_chosen_documents_are_in_the_folder_which_opens(
    qtbot: QtBot, page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "document-summary", "document-plan", "format-html", "format-xlsx")
    assert page.make.text() == "Make 4 documents…"
    click(page.make)
    finished(qtbot, page)
    names = sorted(each.name for each in (tmp_path / "out").iterdir())
    assert names == ["Bromley-plan.html", "Bromley-plan.xlsx", "Bromley-summary.html", "Bromley-summary.xlsx"]
    assert "4 documents are in" in page.notice.text
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    click(child(page.notice, QPushButton, "documentsPageNoticeAction"))
    assert [Path(each.toLocalFile()) for each in opened] == [tmp_path / "out"]


def test_a_file_that_is_there_is_kept_unless_the_person_replaces_it(
    qtbot: QtBot, page: DocumentsPage, tmp_path: Path
) -> None:
    choose(page, "document-summary", "format-html")
    there = tmp_path / "out" / "Bromley-summary.html"
    there.write_text("edited by hand")
    click(page.make)
    box = page.window().findChild(QMessageBox, "question")
    assert box is not None
    click(child(box, QPushButton, "questionNo"))
    assert there.read_text() == "edited by hand"
    click(page.make)
    box = page.window().findChildren(QMessageBox, "question")[-1]
    click(child(box, QPushButton, "questionYes"))
    finished(qtbot, page)
    assert there.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_page_says_what_is_written_before_it_is(page: DocumentsPage) -> None:
    contents = child(page, QLabel, "documentContents")
    choose(page, "document-draft", "format-docx")
    assert "no case by its reference" in contents.text()
    choose(page, "document-feedback", "format-docx")
    assert "Give it to nobody but the youth offending team" in contents.text()
    choose(page, "document-feedback")
    assert contents.text() == "Choose a document and a format."
    assert not page.make.isEnabled()


def test_work_is_cancelled_with_escape_and_leaves_nothing(qtbot: QtBot, page: DocumentsPage, tmp_path: Path) -> None:
    choose(page, "document-draft", "format-docx")
    click(page.make)
    page.leave()
    finished(qtbot, page)
    assert "Stopped." in page.notice.text
    assert list((tmp_path / "out").iterdir()) == []


def test_a_figure_that_changed_since_is_listed(
    qtbot: QtBot, page: DocumentsPage, small: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = tmp_path / "summary.docx"
    make_report(small.session, "summary", document)
    monkeypatch.setattr(documents_page, "ask_document", lambda *_: document)
    click(page.check)
    finished(qtbot, page)
    assert "10 figures compared, all as the inspection gives them" in page.notice.text
    record_judgement(small.session, case_id="BRO-001", question="1.1.01", answer="yes")
    click(page.check)
    finished(qtbot, page)
    assert "10 figures compared, " in page.notice.text
    table = child(page, QTableView, "documentDifferences")
    assert table.isVisible()
    assert table.model().index(0, 1).data() == "no score"
    assert table.hasFocus()


def test_a_template_of_the_house_is_used_until_it_is_taken_back(
    qtbot: QtBot, page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "house.docx").write_text("no document")
    monkeypatch.setattr(documents_page, "ask_document", lambda *_: tmp_path / "house.docx")
    click(child(page, QPushButton, "documentTemplate"))
    assert page.save_state()["template"] == str(tmp_path / "house.docx")
    choose(page, "document-summary", "format-docx")
    page.use_template(tmp_path / "house.docx")
    click(page.make)
    finished(qtbot, page)
    assert "is no template that can be used" in page.notice.text
    click(child(page, QPushButton, "documentOwnLook"))
    assert page.save_state()["template"] == ""


def test_another_laptop_than_a_leads_checks_documents_and_makes_none(
    qtbot: QtBot, small: Context, tasks: Tasks, tmp_path: Path
) -> None:
    laptop = joined(handed_out(small.session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    try:
        page = DocumentsPage(Context(laptop, ChangeBus()), tasks)
        qtbot.addWidget(page)
        page.show()
        page.restore_state({})
        assert not page.make.isEnabled()
        assert page.check.isEnabled()
        assert "Only a lead's laptop makes documents" in page.notice.text
    finally:
        laptop.close()
