"""Claims about the page of agreement: figures in sentences with their caution, and calibration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.calibrating import seal_answers
from app.commands.completing import complete_cases
from tests.helpers.inspections import table
from tests.ui.acting import child, click, cut_words, inside, is_right_aligned, press
from ui.agreement import calibration_pane
from ui.agreement.agreement_page import AgreementPage
from ui.context import Context
from ui.shell.main_window import MainWindow
from ui.tasks import Tasks

RIGHT = table(
    "right.csv",
    ("reference", "question", "answer", "note"),
    ("CAL-1", "1.1.01", "na", ""),
    ("CAL-1", "1.1.03", "yes", "Typed in June."),
)


def said(page: QWidget, name: str) -> str:
    return child(page, QPlainTextEdit, name).toPlainText()


def rows(page: QWidget, name: str) -> list[list[str]]:
    model = child(page, QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def page(small: Context, tasks: Tasks, qtbot: QtBot) -> AgreementPage:
    page = AgreementPage(small, tasks)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.restore_state({})
    return page


def judge(small: Context, answers: dict[str, str]) -> None:
    for code, answer in answers.items():
        changes = record_judgement(small.session, case_id="BRO-001", question="1.1.03", assessor=code, answer=answer)
        small.bus.announce(changes)


def test_without_a_second_assessment_the_page_says_what_to_do(page: AgreementPage) -> None:
    assert said(page, "agreementSaid").startswith("No case has a second assessment yet.")
    assert not child(page, QTableView, "agreementTable").isVisible()


def test_figures_are_told_with_their_caution_and_follow_each_answer(page: AgreementPage, small: Context) -> None:
    judge(small, {"PA": "yes", "QA": "no"})
    assert "Two assessors agree on 0% of 1 judgement of 1 case (0% to 79%)." in said(page, "agreementSaid")
    assert "With care: only 1 case is behind it." in said(page, "agreementSaid")
    assert rows(page, "agreementTable")[1][:4] == ["1.1.03", "Was the plan typed?", "1", "0% (0 to 79)"]
    judge(small, {"QA": "yes"})
    assert rows(page, "agreementTable")[1][3] == "100% (21 to 100)"


def test_a_row_of_a_grid_is_listed_with_the_heading_of_the_grid(page: AgreementPage, small: Context) -> None:
    for question in ("1.1.01", "1.1.02"):
        for code in ("PA", "QA"):
            record_judgement(small.session, case_id="BRO-001", question=question, assessor=code, answer="yes")
    page.restore_state({})
    listed = {number: words for number, words, *_ in rows(page, "agreementTable")}
    assert listed["1.1.02"] == "Rows of a grid: Was the plan on time?"


def test_in_a_narrow_table_no_name_is_cut_and_every_figure_is_aligned_right(
    page: AgreementPage, small: Context, qtbot: QtBot
) -> None:
    judge(small, {"PA": "yes", "QA": "no"})
    page.resize(500, 600)
    found = child(page, QTableView, "agreementTable")
    qtbot.waitUntil(lambda: not cut_words(found, 1))
    assert [is_right_aligned(found, column) for column in range(6)] == [False, False, True, False, True, True]


def test_a_hidden_page_is_brought_up_to_date_when_it_is_shown(page: AgreementPage, small: Context) -> None:
    page.hide()
    judge(small, {"PA": "yes", "QA": "no"})
    assert said(page, "agreementSaid").startswith("No case has a second assessment yet.")
    page.show()
    assert said(page, "agreementSaid").startswith("Two assessors agree on 0%")


def test_a_calibration_case_shows_answers_only_once_ones_own_form_is_complete(
    page: AgreementPage, small: Context, qtbot: QtBot
) -> None:
    child(page, QTabWidget, "agreementTabs").setCurrentIndex(1)
    assert said(page, "calibrationSaid").startswith("There is no calibration case.")
    session = small.session
    session.set_current_assessor("LI")
    small.bus.announce(seal_answers(session, RIGHT).changes)
    assert said(page, "calibrationSaid") == "CAL-1: no form is complete yet, so nothing is compared."
    assert rows(page, "calibrationTable") == []
    record_judgement(session, case_id="CAL-1", question="1.1.03", assessor="QA", answer="no")
    small.bus.announce(complete_cases(session, ["CAL-1"], why="practice", assessor="QA"))
    assert rows(page, "calibrationTable")[-1] == ["1.1.03", "Was the plan typed?", "yes", "0 of 1", "QA: no", ""]
    record_judgement(session, case_id="CAL-1", question="1.1.03", assessor="LI", answer="yes")
    small.bus.announce(complete_cases(session, ["CAL-1"], why="practice", assessor="LI"))
    assert rows(page, "calibrationTable")[-1][3:] == ["1 of 2", "QA: no", "Typed in June."]
    with qtbot.waitSignal(page.case_asked) as asked:
        click(child(page, QPushButton, "openCalibration"))
    assert asked.args == ["CAL-1"]


def test_definitive_answers_are_sealed_from_a_sheet(
    page: AgreementPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "right.csv"
    path.write_text("reference,question,answer\nCAL-2,1.1.03,yes\n", encoding="utf-8")
    monkeypatch.setattr(calibration_pane, "ask_table", lambda *_: path)
    child(page, QTabWidget, "agreementTabs").setCurrentIndex(1)
    click(child(page, QPushButton, "sealCalibration"))
    notice = page.calibration.notice
    qtbot.waitUntil(lambda: notice.text.startswith("1 definitive answer of CAL-2 is sealed."))
    assert page.calibration.case == "CAL-2"
    path.write_text("reference,question,answer\nBRO-001,1.1.03,yes\n", encoding="utf-8")
    click(child(page, QPushButton, "sealCalibration"))
    qtbot.waitUntil(lambda: "BRO-001 is in the sample" in notice.text)
    assert notice.kind == "error"
    assert page.calibration.seal.isEnabled()


def test_a_case_is_allocated_to_be_read_beside_its_assessor_and_taken_back(page: AgreementPage, small: Context) -> None:
    child(page, QTabWidget, "agreementTabs").setCurrentIndex(2)
    pane = page.beside
    pane.case.setCurrentIndex(pane.case.findData("BRO-002"))
    pane.reader.setCurrentIndex(pane.reader.findData("LI"))
    click(child(page, QPushButton, "allocateSideReading"))
    assert rows(page, "sideReadings") == [["BRO-002", "LI", "Paired reading", "LA"]]
    assert (pane.case.currentData(), pane.reader.currentData()) == ("BRO-002", "LI")
    pane.reader.setCurrentIndex(pane.reader.findData("LA"))
    click(child(page, QPushButton, "allocateSideReading"))
    assert "BRO-002 is allocated to LA already" in pane.notice.text
    click(child(page, QPushButton, "takeSideReadingBack"))
    assert rows(page, "sideReadings") == []
    assert pane.notice.text == ""
    assert not pane.take_back.isEnabled()
    assert small.session.case("BRO-002").counting_assessor() == "LA"


def test_escape_goes_back(page: AgreementPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press(page, Qt.Key.Key_Escape)


@pytest.mark.slow
def test_the_menu_opens_the_page_and_the_calibration_case_is_assessed_like_another(
    opened: Callable[[Path], MainWindow], small_folder: Path, qtbot: QtBot
) -> None:
    window = opened(small_folder)
    session = inside(window).session
    session.set_current_assessor("PA")
    seal_answers(session, RIGHT)
    child(window, QAction, "agreementAction").trigger()
    page = child(window, AgreementPage, "agreementPage")
    qtbot.waitUntil(page.isVisible)
    child(page, QTabWidget, "agreementTabs").setCurrentIndex(1)
    click(child(page, QPushButton, "openCalibration"))
    qtbot.waitUntil(inside(window).assess.isVisible)
    assert inside(window).assess.save_state()["case"] == "CAL-1"


def test_each_box_of_a_paired_reading_has_a_label(page: AgreementPage) -> None:
    labels: dict[str, str] = {}
    for label in page.beside.findChildren(QLabel):
        buddy: QWidget | None = label.buddy()
        if buddy is not None:
            labels[buddy.objectName()] = label.text()
    assert labels == {"sideReadingCase": "Case", "sideReadingReader": "Reader", "sideReadingPurpose": "Purpose"}


def test_in_a_narrow_page_the_choices_of_a_paired_reading_go_on_in_another_row(page: AgreementPage) -> None:
    child(page, QTabWidget, "agreementTabs").setCurrentIndex(2)
    page.resize(500, 600)
    assert page.width() == 500, "the page would make the window wider than the screen"
    pane = page.beside
    parts = (pane.case, pane.reader, pane.purpose, pane.allocate, pane.take_back)
    places = [part.mapTo(page, part.rect().bottomRight()) for part in parts]
    assert max(place.x() for place in places) < page.width()
    assert places[-1].y() > places[0].y()
