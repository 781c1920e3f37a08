"""However a person comes back to a case in its interview, no score and no answer is in view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.acting import inside, press
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow
from ui.shell.page_names import QUERIES

Opened = Callable[[Path], MainWindow]
REFERENCE = "BRO-001"


def by_the_list(view: InspectionPage) -> None:
    view.show_cases()
    view.cases.select(REFERENCE)
    press(view.cases.table, Qt.Key.Key_Return)


def by_another_case_and_the_list(view: InspectionPage) -> None:
    view.show_cases()
    view.open_case("BRO-002")
    by_the_list(view)


def by_another_page(view: InspectionPage) -> None:
    view.navigation.open_page(QUERIES)
    view.navigation.back()


def by_another_case(view: InspectionPage) -> None:
    view.open_case("BRO-002")
    view.open_case(REFERENCE)


WAYS = (by_the_list, by_another_case_and_the_list, by_another_page, by_another_case)


@pytest.mark.parametrize("come_back", WAYS, ids=[way.__name__ for way in WAYS])
def test_an_interview_that_goes_on_hides_the_scores_again(
    opened: Opened, filled_folder: Path, come_back: Callable[[InspectionPage], None]
) -> None:
    view = inside(opened(filled_folder))
    view.open_case(REFERENCE)
    assert view.scores.list.isVisible()
    view.assess.case_actions.interview.trigger()
    come_back(view)
    QApplication.processEvents()
    assert view.in_case
    assert view.assess.pages.interviewing
    shown = {
        "scores": view.scores.list.isVisible(),
        "key of the scores": view.scores.fold_action.isEnabled(),
        "outline": view.assess.outline.isVisible(),
        "history": view.assess.history.isVisible(),
    }
    assert [name for name, seen in shown.items() if seen] == []
    view.assess.case_actions.interview.trigger()
    assert view.scores.list.isVisible()
    assert view.assess.outline.isVisible()
