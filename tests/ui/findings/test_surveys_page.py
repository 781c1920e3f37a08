"""Claims about the page of surveys: responses go in by single keys, and nothing typed is lost or changed unnoticed."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from app.commands.surveying import UnrecordedResponse, add_response, unrecorded
from app.framework.questionnaires import questionnaires
from app.reporting.survey_tally import responses_of
from tests.app.exchange.importers.files import workbook
from tests.ui.acting import child, click, lean_on, press, type_in
from ui.context import Context
from ui.findings.surveys_page import SurveysPage
from ui.language.choice import speak
from ui.style import GRID
from ui.tasks import Tasks

CHILDREN = questionnaires().by_id["children"]
NOBODY_AFRAID = "y1y111yyyyynnnnnnnnnn"  # a key for each item that is asked, but the last
VICTIM = {"explained_service": "yes", "satisfied": "somewhat"}


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> SurveysPage:
    small.session.set_current_assessor("LI")
    return shown(qtbot, small, tasks)


def shown(qtbot: QtBot, context: Context, tasks: Tasks) -> SurveysPage:
    made = SurveysPage(context, tasks)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    made.form.table.setFocus()
    return made


def answers(page: SurveysPage) -> dict[str, str]:
    return dict(page.form.answers)


def recorded(page: SurveysPage, survey: str = "children") -> dict[str, dict[str, str]]:
    found = responses_of(page._context.session, survey).values()
    return {each.number: dict(each.answers) for each in found}


def choose(page: SurveysPage, survey: str) -> None:
    box = child(page, QComboBox, "questionnaire")
    box.setCurrentIndex(box.findData(survey))


def test_a_whole_response_goes_in_with_one_key_an_item(page: SurveysPage) -> None:
    type_in(page.form.table, NOBODY_AFRAID)
    type_in(page.form.table, "10")
    assert child(page, QLabel, "responseState").text() == "Every item is answered. Enter records the response."
    press(page.form.table, Qt.Key.Key_Return)
    (given,) = recorded(page).values()
    assert given["explained_help"] == "very easy"
    assert given["took_action"] == "completely"
    assert given["felt_afraid"] == "no"
    assert "afraid_helped" not in given
    assert given["satisfaction"] == "10"
    assert len(given) == len(CHILDREN.items) - 1
    assert page.notice.text == "Response 1 is recorded."
    # The next one begins, at its first item.
    assert (answers(page), page.form.number.text()) == ({}, "2")
    assert page.form.table.hasFocus()
    assert page.form.table.currentIndex().row() == 0


def test_a_score_of_one_figure_is_kept_and_two_figures_make_one_score(page: SurveysPage) -> None:
    table = page.form.table
    last = len(CHILDREN.items) - 1
    for typed, score in (("7", "7"), ("1", "1"), ("10", "10"), ("19", "9"), ("100", "0"), ("x", "0")):
        table.go_to(0)
        table.go_to(last)
        type_in(table, typed)
        assert answers(page) == {"satisfaction": score}, typed


def test_keys_that_mean_no_answer_change_nothing_and_stay_on_the_item(page: SurveysPage) -> None:
    type_in(page.form.table, "xd390")
    assert answers(page) == {}
    assert page.form.table.currentIndex().row() == 0


def test_a_question_keeps_room_for_its_lines_in_the_next_response(page: SurveysPage) -> None:
    page.resize(520, 800)
    table = page.form.table

    def heights() -> list[int]:
        return [table.rowHeight(row) for row in range(len(CHILDREN.items))]

    before = heights()
    assert max(before) > min(before), "some questions wrap"
    type_in(table, "y")
    press(table, Qt.Key.Key_Return)
    assert heights() == before


def test_a_key_that_is_held_answers_one_item(page: SurveysPage) -> None:
    lean_on(page.form.table, Qt.Key.Key_1)
    assert answers(page) == {"understands_why": "yes"}


def test_an_answer_is_corrected_and_cleared(page: SurveysPage) -> None:
    table = page.form.table
    type_in(table, "n")
    press(table, Qt.Key.Key_Up)
    type_in(table, "y")
    assert answers(page) == {"understands_why": "yes"}
    press(table, Qt.Key.Key_Up)
    press(table, Qt.Key.Key_Delete)
    assert answers(page) == {}
    assert table.currentIndex().row() == 0


def test_an_item_is_asked_only_after_the_answer_that_it_depends_on(page: SurveysPage) -> None:
    table = page.form.table
    ids = [item.id for item in CHILDREN.items]
    table.go_to(ids.index("felt_afraid"))
    type_in(table, "y")
    assert table.currentIndex().row() == ids.index("afraid_helped")
    type_in(table, "1")
    table.go_to(ids.index("felt_afraid"))
    type_in(table, "n")
    assert table.currentIndex().row() == ids.index("help_ete")
    assert answers(page)["afraid_helped"] == "a lot", "what was typed stays"
    assert table.model().index(ids.index("afraid_helped"), 1).data() == "a lot (not counted)"


def test_answers_are_given_with_buttons_too(page: SurveysPage) -> None:
    click(child(page, QPushButton, "choice2"))
    assert answers(page) == {"understands_why": "no"}
    assert [child(page, QPushButton, f"choice{n}").text() for n in (1, 4)] == ["1  very easy", "4  not easy at all"]


def test_what_is_typed_outlives_the_page_a_lock_and_another_questionnaire(
    page: SurveysPage, qtbot: QtBot, small: Context, tasks: Tasks
) -> None:
    type_in(page.form.table, "yn")
    child(page, QLineEdit, "responseNumber").clear()
    type_in(child(page, QLineEdit, "responseNumber"), "A7")
    choose(page, "victims")
    assert answers(page) == {}
    choose(page, "children")
    assert page.form.number.text() == "A7"
    again = shown(qtbot, small, tasks)
    assert (answers(again), again.form.number.text()) == ({"understands_why": "yes"}, "A7")
    # Enter is all that is needed to record it.
    press(again.form.table, Qt.Key.Key_Return)
    assert recorded(again) == {"A7": {"understands_why": "yes"}}
    assert unrecorded(small.session, "children") is None


def test_a_number_that_is_there_already_is_refused_and_what_was_typed_stays(page: SurveysPage) -> None:
    add_response(page._context.session, "children", {"listened": "mostly"}, number="1")
    type_in(page.form.table, "y")
    page.form.number.setText("1")
    press(page.form.table, Qt.Key.Key_Return)
    assert page.notice.text.startswith("Response 1 is recorded already.")
    assert answers(page) == {"understands_why": "yes"}
    assert recorded(page) == {"1": {"listened": "mostly"}}


def test_a_cleared_response_can_be_brought_back(page: SurveysPage) -> None:
    type_in(page.form.table, "yy")
    before = answers(page)
    click(child(page, QPushButton, "newResponse"))
    assert answers(page) == {}
    click(child(page, QPushButton, "surveysNoticeAction"))
    assert answers(page) == before
    assert unrecorded(page._context.session, "children") == UnrecordedResponse("", "1", before)


def test_a_recorded_response_is_changed_removed_and_brought_back(page: SurveysPage) -> None:
    choose(page, "victims")
    type_in(page.form.table, "y2nyny")
    press(page.form.table, Qt.Key.Key_Return)
    page.responses.setFocus()
    press(page.responses, Qt.Key.Key_Return)
    assert child(page, QLabel, "responseTitle").text() == "Response 1"
    page.form.table.go_to(1)
    type_in(page.form.table, "1")
    press(page.form.table, Qt.Key.Key_Return)
    assert recorded(page, "victims")["1"]["satisfied"] == "totally"
    page.responses.setFocus()
    press(page.responses, Qt.Key.Key_Delete)
    assert recorded(page, "victims") == {}
    click(child(page, QPushButton, "surveysNoticeAction"))
    assert recorded(page, "victims")["1"]["satisfied"] == "totally"


def test_a_response_being_typed_is_not_replaced_by_one_from_the_list(page: SurveysPage) -> None:
    type_in(page.form.table, "y")
    press(page.form.table, Qt.Key.Key_Return)
    type_in(page.form.table, "n")
    page.responses.setFocus()
    press(page.responses, Qt.Key.Key_Return)
    assert page.notice.text.startswith("Record the response that is being typed in first")
    assert answers(page) == {"understands_why": "no"}


def test_the_tally_and_the_sentences_follow_each_response(page: SurveysPage) -> None:
    for _ in range(3):
        type_in(page.form.table, "y")
        press(page.form.table, Qt.Key.Key_Return)
    model = page.tally.model()
    assert [model.index(0, column).data() for column in (1, 2)] == ["yes 3, no 0", "3 of 3"]
    page.tabs.setCurrentWidget(page.sentences)
    assert page.sentences.table.model().rowCount() == 1
    press(child(page, QPushButton, "copySentence"), Qt.Key.Key_Space)
    sentence = "All 3 children and young people knew why they had to come to the YOT."
    assert QGuiApplication.clipboard().text() == sentence
    child(page, QComboBox, "sentenceLanguage").setCurrentIndex(1)
    click(child(page, QPushButton, "copySentences"))
    assert QGuiApplication.clipboard().text().startswith("Roedd pob un o'r 3 plentyn")


def test_a_sheet_is_shown_before_it_is_imported(page: SurveysPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "children.csv"
    shutil.copy(str(files("resources") / "demo" / "survey_children.csv"), path)
    page.import_sheet(path)
    qtbot.waitUntil(lambda: child(page, QPushButton, "takeResponses").isEnabled())
    said = child(page, QLabel, "importResult").text()
    assert said == "children.csv has 10 responses, of which 10 are new and 0 changed. Nothing is imported yet."
    assert recorded(page) == {}
    model = child(page, QTableView, "responsePreview").model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    words = [item.text("en") for item in questionnaires().by_id["children"].items]
    assert [" ".join(each.split()) for each in heads] == ["Response", *words]
    click(child(page, QPushButton, "takeResponses"))
    qtbot.waitUntil(lambda: len(recorded(page)) == 10)
    assert page.notice.text == "10 responses imported, of which 10 are new and 0 changed."
    assert page.tabs.currentWidget().isAncestorOf(page.tally)
    assert "in the order of the words below it" in child(page, QLabel, "surveyTallyKey").text()
    assert page.form.number.text() == "11"


def test_a_faulty_sheet_is_refused_with_its_problems_and_what_is_typed_stays(
    page: SurveysPage, qtbot: QtBot, tmp_path: Path
) -> None:
    type_in(page.form.table, "y")
    path = tmp_path / "faulty.csv"
    text = (files("resources") / "demo" / "survey_children.csv").read_text(encoding="utf-8")
    path.write_text(text.replace("quite easy", "fairly easy"), encoding="utf-8")
    page.import_sheet(path)
    qtbot.waitUntil(lambda: page.importing.problems.model().rowCount() > 0)
    assert "nothing was imported" in page.importing.notice.text
    assert not child(page, QPushButton, "takeResponses").isEnabled()
    press(child(page, QPushButton, "cancelResponses"), Qt.Key.Key_Escape)
    assert page.body.currentWidget() is page.tabs
    assert (recorded(page), answers(page)) == ({}, {"understands_why": "yes"})


def test_an_assessors_laptop_shows_the_tally_and_records_nothing(
    qtbot: QtBot, assessors: Context, tasks: Tasks
) -> None:
    page = shown(qtbot, assessors, tasks)
    tabs = child(page, QTabWidget, "surveysTabs")
    assert not tabs.isTabEnabled(0)
    assert tabs.currentWidget().isAncestorOf(page.tally)
    assert not child(page, QPushButton, "importResponses").isEnabled()
    assert "Only the lead's laptop records them." in child(page, QLabel, "surveysSummary").text()


def test_a_person_chooses_the_sheet_of_a_workbook_that_has_several(
    page: SurveysPage, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [line.split(",") for line in _children().splitlines()]
    path = workbook(tmp_path / "children.xlsx", {"First half": rows[:4], "Second half": [rows[0], *rows[4:]]})
    box = child(page, QComboBox, "responseSheet")
    page.import_sheet(path)
    qtbot.waitUntil(lambda: "Several sheets" in page.importing.notice.text)
    assert box.isVisible()
    assert box.hasFocus()
    assert [box.itemText(each) for each in range(box.count())] == ["Choose a sheet", "First half", "Second half"]
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: child(page, QPushButton, "takeResponses").isEnabled())
    assert "7 responses, of which 7 are new" in child(page, QLabel, "importResult").text()
    assert (box.currentText(), box.count()) == ("Second half", 2)
    click(child(page, QPushButton, "takeResponses"))
    qtbot.waitUntil(lambda: len(recorded(page)) == 7)
    # Another file is looked through again.
    shutil.copy(str(files("resources") / "demo" / "survey_children.csv"), tmp_path / "children.csv")
    page.import_sheet(tmp_path / "children.csv")
    qtbot.waitUntil(lambda: child(page, QPushButton, "takeResponses").isEnabled())
    assert not box.isVisible()


def _children() -> str:
    return (files("resources") / "demo" / "survey_children.csv").read_text(encoding="utf-8")


def test_the_list_of_responses_is_apart_from_the_form(page: SurveysPage) -> None:
    right = page.form.mapTo(page, page.form.rect().topRight()).x()
    left = page.responses.mapTo(page, page.responses.rect().topLeft()).x()
    assert left - right > GRID


def test_sentences_are_first_in_the_language_of_the_window(
    qtbot: QtBot, small: Context, tasks: Tasks, request: pytest.FixtureRequest
) -> None:
    speak("cy")
    request.addfinalizer(lambda: speak("en"))
    assert shown(qtbot, small, tasks).sentences.language.currentData() == "cy"
