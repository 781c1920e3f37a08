"""Claims about the way from a score to the judgements behind it, on to a case, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import press
from ui.scores.drilldown_model import JUDGEMENT_ROLE
from ui.scores.drilldown_page import DrilldownPage
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow


@pytest.fixture
def view(filled_folder: Path, qtbot: QtBot) -> InspectionPage:
    """The reference inspection in a window, on its list of cases."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.ask_to_unlock(filled_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    return window.view


def behind(view: InspectionPage) -> DrilldownPage:
    """The page of the judgements behind a score."""
    return view.navigation.navigator.page_as("drilldown", DrilldownPage)


def ask(view: InspectionPage) -> None:
    """Enter on the first score of the panel."""
    view.scores.list.setFocus()
    press(view.scores.list, Qt.Key.Key_Return)
    assert behind(view).isVisible()


def test_from_the_list_and_back_to_it(view: InspectionPage) -> None:
    view.cases.select("BRO-005")
    ask(view)
    press(behind(view).tree, Qt.Key.Key_Escape)
    assert view.cases.isVisible()
    assert view.cases.selected() == "BRO-005"


def test_from_a_case_and_back_to_its_question(view: InspectionPage) -> None:
    view.open_case("BRO-017")
    view.assess.go_to("roh", "2.1.05")
    ask(view)
    press(behind(view).tree, Qt.Key.Key_Escape)
    assert view.in_case
    assert view.case == "BRO-017"
    assert view.assess.save_state()["item"] == "2.1.05"


@pytest.mark.slow
def test_from_a_judgement_to_its_case_and_all_the_way_back(view: InspectionPage) -> None:
    view.open_case("BRO-017")
    view.assess.go_to("roh", "2.1.05")
    ask(view)
    page = behind(view)
    page.whose.setCurrentIndex(0)
    press(page.tree, Qt.Key.Key_Return)
    press(page.tree, Qt.Key.Key_Down)
    standing = page.tree.currentIndex().data(JUDGEMENT_ROLE)
    press(page.tree, Qt.Key.Key_Return)
    assert view.in_case
    assert view.case == standing.case
    assert view.assess.save_state()["item"] == standing.question
    press(view.assess, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert page.tree.currentIndex().data(JUDGEMENT_ROLE) == standing
    assert page.case is not None
    assert page.case[0] == "BRO-017"
    assert view.scores.case == page.case
    press(page.tree, Qt.Key.Key_Escape)
    assert view.case == "BRO-017"
    assert view.assess.save_state()["item"] == "2.1.05"
    press(view.assess, Qt.Key.Key_Escape)
    assert view.cases.isVisible()


def test_another_score_is_looked_behind_without_going_back(view: InspectionPage) -> None:
    ask(view)
    press(view.scores.list, Qt.Key.Key_End)
    press(view.scores.list, Qt.Key.Key_Return)
    assert behind(view).isVisible()
    press(behind(view).tree, Qt.Key.Key_Escape)
    assert view.cases.isVisible()


def test_a_page_opened_from_the_judgements_leads_back_to_them(view: InspectionPage) -> None:
    view.open_case("BRO-017")
    ask(view)
    view.navigation.open_page("handOut")
    assert not behind(view).isVisible()
    view.navigation.back()
    assert behind(view).isVisible()
    view.navigation.back()
    assert view.case == "BRO-017"
    assert view.in_case


def test_going_back_leads_through_every_judgement_and_score_that_was_opened(view: InspectionPage) -> None:
    view.cases.select("BRO-005")
    ask(view)
    first = behind(view).save_state()["score"]
    press(behind(view).tree, Qt.Key.Key_Return)
    press(behind(view).tree, Qt.Key.Key_Down)
    press(behind(view).tree, Qt.Key.Key_Return)
    case = view.case
    assert view.in_case
    view.scores.list.setFocus()
    press(view.scores.list, Qt.Key.Key_End)
    press(view.scores.list, Qt.Key.Key_Return)
    assert behind(view).save_state()["score"] != first
    press(behind(view).tree, Qt.Key.Key_Escape)
    assert (view.in_case, view.case) == (True, case)
    press(view.assess, Qt.Key.Key_Escape)
    assert behind(view).save_state()["score"] == first
    press(behind(view).tree, Qt.Key.Key_Escape)
    assert view.cases.isVisible()
