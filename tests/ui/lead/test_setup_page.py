"""Claims about the page of the set-up: everything is corrected on it, and its history is there."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.commands.allocating import allocate
from app.commands.answering import record_judgement
from app.commands.editing_setup import declaration_of
from app.records.declaration import Declaration
from tests.helpers.inspections import row_hashes
from tests.helpers.small_framework import spoilt
from tests.ui.acting import child, click, keys_at, press
from ui.context import Context
from ui.lead import setup_page
from ui.lead.setup_page import SetUpPage


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> SetUpPage:
    made = SetUpPage(small)
    qtbot.addWidget(made)
    made.restore_state({})
    made.show()
    return made


def choose(page: SetUpPage, code: str) -> None:
    page.person.setCurrentIndex(page.person.findData(code))
    page.person.activated.emit(page.person.currentIndex())


def save(page: SetUpPage) -> str:
    click(child(page, QPushButton, "saveSetUp"))
    return page.notice.text


def history(page: SetUpPage) -> list[list[str]]:
    model = child(page, QTableView, "setUpHistory").model()
    return [[cast("str", model.index(row, column).data()) for column in range(1, 5)] for row in range(model.rowCount())]


def test_the_inspection_is_corrected_and_the_history_says_from_what_to_what(page: SetUpPage, small: Context) -> None:
    assert not page.first.isEnabled()
    page.area.setText("Bexley")
    page.region.setText("London")
    page.dated.setChecked(True)
    page.first.setDate(QDate(2012, 3, 26))
    page.last.setDate(QDate(2012, 3, 30))
    assert save(page) == "The set-up is saved."
    about = small.session.metadata
    assert (about["area"], about["region"]) == ("Bexley", "London")
    assert (about["fieldwork_first"], about["fieldwork_last"]) == ("2012-03-26", "2012-03-30")
    assert ["LI", "the area", "Bromley", "Bexley"] in history(page)
    assert ["LI", "the region", "nothing", "London"] in history(page)
    assert save(page) == "It was so already."


def test_a_day_that_cannot_be_is_refused_and_what_is_typed_stays(page: SetUpPage, small: Context) -> None:
    before = row_hashes(small.session)
    page.region.setText("London")
    page.dated.setChecked(True)
    page.first.setDate(QDate(2012, 3, 26))
    page.last.setDate(QDate(2012, 3, 25))
    assert save(page) == "Fieldwork cannot end on 2012-03-25 before it begins on 2012-03-26."
    assert row_hashes(small.session) == before
    assert page.region.text() == "London"


def test_declarations_of_several_people_are_saved_together(page: SetUpPage, small: Context) -> None:
    choose(page, "PA")
    page.home.setText("Bexley")
    choose(page, "LA")
    page.knows.setPlainText("CM09\nCM04\n")
    choose(page, "PA")
    assert page.home.text() == "Bexley"
    assert save(page) == "The set-up is saved."
    assert declaration_of(small.session, "PA") == Declaration("Bexley")
    assert declaration_of(small.session, "LA") == Declaration("", ("CM04", "CM09"))
    assert ["LI", "what LA declared", "nothing", "knows CM04, CM09"] in history(page)


def test_a_person_joins_and_a_role_changes(page: SetUpPage, small: Context) -> None:
    choose(page, "")
    assert page.code.isVisible()
    page.code.setText("M A")
    page.home.setText("Croydon")
    assert "cannot be an assessor's code" in save(page)
    page.code.setText("MA")
    assert save(page) == "The set-up is saved."
    assert (page.person.currentData(), page.code.isVisible()) == ("MA", False)
    page.role.setCurrentIndex(page.role.findData("lead"))
    save(page)
    assert small.session.team["MA"] == "lead"
    assert declaration_of(small.session, "MA") == Declaration("Croydon")
    assert ["LI", "the role of MA", "assessor", "lead"] in history(page)


def test_a_person_without_answers_is_removed_and_one_with_answers_leaves_and_comes_back(
    page: SetUpPage, small: Context
) -> None:
    choose(page, "QA")
    button = child(page, QPushButton, "setUpLeave")
    assert (button.text(), button.accessibleName()) == ("Remove QA from the team", "Remove QA from the team")
    click(button)
    assert "QA" not in small.session.team
    assert page.notice.text == "QA is out of the team. No case waits for another assessor."
    assert page.person.findData("QA") == -1
    record_judgement(small.session, case_id="BRO-001", question="1.1.01", answer="yes", assessor="PA")
    choose(page, "PA")
    assert button.text() == "PA has left the team"
    click(button)
    assert page.notice.text.startswith("PA is out of the team. Allocate to somebody else: ")
    assert ["LI", "whether PA takes part", "takes part", "has left"] in history(page)
    assert button.text() == "PA takes part again"
    click(button)
    assert small.session.departures == {"QA": "removed"}
    choose(page, "")
    assert not button.isVisible()


def test_a_person_with_cases_is_removed_only_once_it_is_agreed(page: SetUpPage, small: Context) -> None:
    allocate(small.session, "QA", ["BRO-002"])
    choose(page, "QA")
    click(child(page, QPushButton, "setUpLeave"))
    question = child(page, QMessageBox, "question")
    assert question.informativeText() == "1 case is then allocated to nobody."
    press(keys_at(question), Qt.Key.Key_Return)
    assert "QA" in small.session.team
    click(child(page, QPushButton, "setUpLeave"))
    click(child(page, QPushButton, "questionYes"))
    assert "QA" not in small.session.team
    assert small.session.case("BRO-002").allocated_to is None


def test_what_is_typed_comes_back_and_escape_goes_back(qtbot: QtBot, page: SetUpPage, small: Context) -> None:
    page.area.setText("Half of")
    choose(page, "QA")
    page.home.setText("Cro")
    again = SetUpPage(small)
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    assert (again.area.text(), again.person.currentData(), again.home.text()) == ("Half of", "QA", "Cro")
    with qtbot.waitSignal(page.left):
        press(page, Qt.Key.Key_Escape)


def test_the_questions_are_taken_from_a_file_until_the_first_answer(
    qtbot: QtBot, page: SetUpPage, small: Context, tmp_path: Path
) -> None:
    other = tmp_path / "other.toml"
    other.write_text(spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"')), encoding="utf-8")
    record_judgement(small.session, case_id="BRO-001", question="1.1.01", answer="yes", assessor="PA")
    with qtbot.assertNotEmitted(page.framework_changed):
        page.take_framework(other)
    assert "The framework stays, because there are answers in 1 case" in page.notice.text


def test_what_is_typed_is_saved_before_the_questions_change(page: SetUpPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup_page, "ask_framework", lambda *_: pytest.fail("asked"))
    page.region.setText("London")
    click(child(page, QPushButton, "setUpFrameworkFile"))
    assert page.notice.text == "Save what you have typed first."
