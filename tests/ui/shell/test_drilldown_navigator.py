"""Claims about the way from a score to the judgements behind it, on to a case, and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import press
from ui.scores.drilldown_model import JUDGEMENT
from ui.shell.inspection_view import InspectionView
from ui.shell.main_window import MainWindow


@pytest.fixture
def workplace(filled_folder: Path, qtbot: QtBot) -> InspectionView:
    """The reference inspection in a window, on its list of cases."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.ask_to_unlock(filled_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    return window.view


def ask(workplace: InspectionView) -> None:
    """Enter on the first score of the panel."""
    workplace.scores.list.setFocus()
    press(workplace.scores.list, Qt.Key.Key_Return)
    assert workplace.drilldown.page.isVisible()


def test_from_the_list_and_back_to_it(workplace: InspectionView) -> None:
    workplace.cases.select("BRO-005")
    ask(workplace)
    press(workplace.drilldown.page.tree, Qt.Key.Key_Escape)
    assert workplace.cases.isVisible()
    assert workplace.cases.selected() == "BRO-005"


def test_from_a_case_and_back_to_its_question(workplace: InspectionView) -> None:
    workplace.open_case("BRO-017")
    workplace.assess.go_to("roh", "2.1.05")
    ask(workplace)
    press(workplace.drilldown.page.tree, Qt.Key.Key_Escape)
    assert workplace.in_case
    assert workplace.case == "BRO-017"
    assert workplace.assess.save_state()["item"] == "2.1.05"


def test_from_a_judgement_to_its_case_and_all_the_way_back(workplace: InspectionView) -> None:
    workplace.open_case("BRO-017")
    workplace.assess.go_to("roh", "2.1.05")
    ask(workplace)
    page = workplace.drilldown.page
    page.whose.setCurrentIndex(0)
    press(page.tree, Qt.Key.Key_Return)
    press(page.tree, Qt.Key.Key_Down)
    standing = page.tree.currentIndex().data(JUDGEMENT)
    press(page.tree, Qt.Key.Key_Return)
    assert workplace.in_case
    assert workplace.case == standing.case
    assert workplace.assess.save_state()["item"] == standing.question
    press(workplace.assess, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert page.tree.currentIndex().data(JUDGEMENT) == standing
    assert page.case is not None
    assert page.case[0] == "BRO-017"
    assert workplace.scores.case == page.case
    press(page.tree, Qt.Key.Key_Escape)
    assert workplace.case == "BRO-017"
    assert workplace.assess.save_state()["item"] == "2.1.05"
    press(workplace.assess, Qt.Key.Key_Escape)
    assert workplace.cases.isVisible()


def test_another_score_is_looked_behind_without_going_back(workplace: InspectionView) -> None:
    ask(workplace)
    press(workplace.scores.list, Qt.Key.Key_End)
    press(workplace.scores.list, Qt.Key.Key_Return)
    assert workplace.drilldown.page.isVisible()
    press(workplace.drilldown.page.tree, Qt.Key.Key_Escape)
    assert workplace.cases.isVisible()
