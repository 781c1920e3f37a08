"""From one case to the next without the list between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.acting import child, click, inside, keys_at, press, type_in
from ui.shell.main_window import MainWindow
from ui.widgets.text.quiet_label import QuietLabel

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


def change_an_answer(window: MainWindow) -> str:
    """Answer a question of BRO-001 with yes and then with no, and return the sentence on it."""
    view = window.view
    assert view is not None
    view.assess.go_to("asset", "1.1.01")
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N):
        view.assess.questions.list.leave_word()  # as after a pause
        view.assess.go_to("asset", "1.1.01")
        press(view.assess.questions.list, key)
    return child(window, QuietLabel, "changedAnswer").text()


def test_the_list_of_cases_says_the_last_change_with_its_case_and_undoes_it(window: MainWindow) -> None:
    said = change_an_answer(window)
    assert said == "1.1.01 changed from Yes to No."
    press(keys_at(window), Qt.Key.Key_Escape)
    assert window.notice.text == f"BRO-001: {said}"
    click(child(window.notice, QPushButton, "windowNoticeAction"))
    assert window.notice.text == "BRO-001: 1.1.01 is again: Yes."
    assert inside(window).context.session.judgement("BRO-001", "1.1.01", "PA").answer == "yes"


def test_what_the_list_says_of_a_change_is_gone_in_the_case_and_once_the_window_is_locked(window: MainWindow) -> None:
    said = change_an_answer(window)
    press(keys_at(window), Qt.Key.Key_Escape)
    inside(window).open_case("BRO-002")
    assert window.notice.text == ""
    assert child(window, QuietLabel, "changedAnswer").text() == f"BRO-001: {said}"
    inside(window).show_cases()
    assert window.notice.text == f"BRO-001: {said}"
    window.safety.lock()
    assert window.notice.text == ""


def test_another_size_of_text_keeps_the_line_on_a_change(window: MainWindow) -> None:
    said = change_an_answer(window)
    window.rebuilder.rebuild()
    assert child(window, QuietLabel, "changedAnswer").text() == said
    press(keys_at(window), Qt.Key.Key_Escape)
    window.rebuilder.rebuild()
    assert window.notice.text == f"BRO-001: {said}"
    click(child(window.notice, QPushButton, "windowNoticeAction"))
    assert inside(window).context.session.judgement("BRO-001", "1.1.01", "PA").answer == "yes"
