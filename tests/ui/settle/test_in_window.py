"""Claims about the way between the form of a case and the pages of settling, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement
from app.session.queries import all_queries
from tests.ui.acting import child, inside, press, type_in
from ui.settle.queries_page import QueriesPage
from ui.settle.settle_page import SettlePage
from ui.shell.main_window import MainWindow

CASE, QUESTION = "BRO-001", "1.1.03"
WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_query_is_asked_from_a_question_and_leads_back_to_it(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    view = inside(window)
    view.session.set_current_assessor("LI")
    view.navigation.open_case(CASE)
    view.assess.go_to("asset", QUESTION)
    press(window, Qt.Key.Key_Q, WITH)
    page = view.navigation.navigator.page_as("queries", QueriesPage)
    assert child(page, QComboBox, "queryCase").currentData() == CASE
    assert child(page, QLineEdit, "queryQuestion").text() == QUESTION
    page.text.setFocus()
    type_in(page.text, "Which plan is this?")
    press(page.ask, Qt.Key.Key_Space)
    assert [each.question for each in all_queries(view.session)] == [QUESTION]
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.in_case)
    assert view.assess.save_state()["item"] == QUESTION


def test_a_difference_opens_its_case_and_escape_returns_to_it(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    view = inside(window)
    for code, answer in (("PA", "yes"), ("QA", "no")):
        record_fact(view.session, case_id=CASE, fact="plan_required", value="yes", assessor=code)
        record_judgement(view.session, case_id=CASE, question=QUESTION, answer=answer, assessor=code)
    press(window, Qt.Key.Key_T, WITH)
    page = view.navigation.navigator.page_as("settle", SettlePage)
    assert page.difference is not None
    press(page.list, Qt.Key.Key_Return)
    assert view.in_case
    assert view.assess.save_state()["item"] == QUESTION
    press(view.assess, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not view.in_case)
    assert view.navigation.navigator.current == "settle"
    assert page.difference is not None
