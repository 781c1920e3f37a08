"""From one case to the next without the list between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.acting import child, inside, keys_at, press, type_in
from ui.shell.main_window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], small_folder: Path) -> MainWindow:
    """The window with BRO-001 of the small inspection open."""
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    return window


def reference(window: MainWindow) -> str:
    return child(window, QLabel, "reference").text()


def test_control_and_page_down_opens_the_next_case_and_page_up_the_one_before(window: MainWindow) -> None:
    press(keys_at(window), Qt.Key.Key_PageDown, CONTROL)
    assert reference(window) == "BRO-002"
    press(keys_at(window), Qt.Key.Key_PageUp, CONTROL)
    assert reference(window) == "BRO-001"


def test_the_next_case_is_the_next_of_the_list_as_it_is_sorted(window: MainWindow) -> None:
    assert window.view is not None
    window.view.cases.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    press(keys_at(window), Qt.Key.Key_PageUp, CONTROL)
    assert reference(window) == "BRO-002"


def test_beyond_the_first_case_there_is_none_and_that_is_said(window: MainWindow) -> None:
    press(keys_at(window), Qt.Key.Key_PageUp, CONTROL)
    assert reference(window) == "BRO-001"
    assert child(window, QLabel, "status").text() == "That is the first case."


def test_the_keys_of_a_case_hold_in_the_scores_too(window: MainWindow) -> None:
    view = window.view
    assert view is not None
    view.assess.go_to("facts")
    view.scores.list.setFocus()
    press(keys_at(window), Qt.Key.Key_Right, CONTROL)
    assert view.assess.save_state()["page"] == "ratings"


def test_the_keys_of_a_case_do_nothing_in_the_list_of_cases(window: MainWindow) -> None:
    view = window.view
    assert view is not None
    view.show_cases()
    press(keys_at(window), Qt.Key.Key_PageDown, CONTROL)
    assert not view.in_case


def test_completing_a_case_offers_the_next_one_and_enter_opens_it(window: MainWindow) -> None:
    view = window.view
    assert view is not None
    press(keys_at(window), Qt.Key.Key_F5)
    press(keys_at(window), Qt.Key.Key_Return, CONTROL)
    type_in(keys_at(window), "At court")
    press(keys_at(window), Qt.Key.Key_Return, CONTROL)
    assert child(window, QPushButton, "nextCase").text() == "Next: BRO-002"
    press(keys_at(window), Qt.Key.Key_Return)
    assert reference(window) == "BRO-002"
    press(keys_at(window), Qt.Key.Key_Escape)
    assert not view.in_case, "the way back leads to the list"
