"""Claims about the buttons that show more of a question: each looks pressed while what it shows is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from tests.ui.acting import child, click, keys_at, press, type_in
from ui.assess.page import AssessPage


def is_pressed(page: AssessPage, name: str) -> bool:
    """Whether a button looks pressed, and a screen reader says the same."""
    button = child(page, QPushButton, name)
    state = QAccessible.queryAccessibleInterface(button).state()
    assert state.checkable
    assert bool(state.checked) == button.isChecked()
    return button.isChecked()


def test_history_looks_pressed_while_the_history_is_open(small_page: AssessPage) -> None:
    button = child(small_page, QPushButton, "history")
    assert not is_pressed(small_page, "history")
    click(button)
    assert small_page.history.isVisible()
    assert is_pressed(small_page, "history")
    press(small_page.history.list, Qt.Key.Key_Escape)
    assert not small_page.history.isVisible()
    assert not is_pressed(small_page, "history")
    small_page.case_actions.history.trigger()
    assert is_pressed(small_page, "history")
    click(button)
    assert not is_pressed(small_page, "history")


def test_flag_looks_pressed_while_the_flags_are_open(small_page: AssessPage) -> None:
    button = child(small_page, QPushButton, "showFlags")
    assert not is_pressed(small_page, "showFlags")
    press(keys_at(small_page), Qt.Key.Key_F)
    assert is_pressed(small_page, "showFlags")
    press(keys_at(small_page), Qt.Key.Key_Escape)
    assert not is_pressed(small_page, "showFlags")
    click(button)
    assert small_page.questions.flags.isVisible()
    assert is_pressed(small_page, "showFlags")
    click(button)
    assert not small_page.questions.flags.isVisible()
    assert not is_pressed(small_page, "showFlags")
    assert keys_at(small_page) is small_page.questions.list


def test_flag_stays_pressed_while_the_question_has_a_flag(small_page: AssessPage) -> None:
    press(keys_at(small_page), Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_1)
    type_in(keys_at(small_page), "Which plan?")
    press(keys_at(small_page), Qt.Key.Key_Escape)
    assert is_pressed(small_page, "showFlags")
    click(child(small_page, QPushButton, "showFlags"))
    assert is_pressed(small_page, "showFlags")
    assert small_page.questions.flags.isAncestorOf(keys_at(small_page))
    small_page.go_to("asset", "1.1.03")
    assert not is_pressed(small_page, "showFlags")
