"""Claims about a menu that is opened from a text: a click elsewhere that dismisses it leaves the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.ui.acting import child, inside, keys_at, press
from ui.shell.main_window import MainWindow

Opened = Callable[[Path], MainWindow]
CASE = "BRO-001"


def press_alt(window: MainWindow) -> None:
    """Give the focus to the menu bar, as its key does."""
    QTest.keyClick(keys_at(window), Qt.Key.Key_Alt)
    assert keys_at(window) is window.menuBar()


def click_in(view: QWidget) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())


def type_letters(window: MainWindow, text: str) -> None:
    """Type a text, each letter into the control that has the focus then."""
    for letter in text:
        QTest.keyClicks(keys_at(window), letter)


@pytest.fixture
def window(opened: Opened, small_folder: Path) -> MainWindow:
    """The window with BRO-001 open at its first question."""
    made = opened(small_folder)
    inside(made).open_case(CASE)
    inside(made).assess.go_to("asset", "1.1.01")
    made.activateWindow()
    inside(made).assess.pages.take_focus()
    return made


@pytest.fixture
def held(window: MainWindow) -> QLineEdit:
    """The field of a word that began on a rating, with the focus."""
    page = inside(window).assess
    page.go_to("ratings")
    page.pages.ratings.table.setFocus()
    type_letters(window, "Seen")
    field = child(page, QLineEdit, "heldWord")
    assert keys_at(window) is field
    return field


def test_a_click_on_a_rating_after_the_menu_key_ends_a_held_word(window: MainWindow, held: QLineEdit) -> None:
    table = inside(window).assess.pages.ratings.table
    press_alt(window)
    assert held.isVisible()
    click_in(table.viewport())
    assert keys_at(window) is table
    assert not held.isVisible()


def test_escape_from_the_menu_bar_goes_on_with_a_held_word(window: MainWindow, held: QLineEdit) -> None:
    press_alt(window)
    press(window.menuBar(), Qt.Key.Key_Escape)
    assert keys_at(window) is held
    type_letters(window, "!")
    assert held.text() == "Seen!"


def test_a_click_on_the_list_after_the_menu_key_records_a_note(window: MainWindow) -> None:
    page = inside(window).assess
    press(keys_at(window), Qt.Key.Key_Return)
    note = child(page, QPlainTextEdit, "note")
    assert keys_at(window) is note
    type_letters(window, "Seen")
    press_alt(window)
    assert drafts(window) == ["Seen"]
    click_in(page.questions.list.viewport())
    assert keys_at(window) is page.questions.list
    assert drafts(window) == []
    assert inside(window).session.judgement(CASE, "1.1.01", "PA").note == "Seen"


def test_a_click_on_the_list_after_the_menu_key_accepts_an_offered_note(window: MainWindow) -> None:
    page = inside(window).assess
    type_letters(window, "Seen")
    note = child(page, QPlainTextEdit, "note")
    assert keys_at(window) is note
    press_alt(window)
    click_in(page.questions.list.viewport())
    assert drafts(window) == []
    press(keys_at(window), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert inside(window).session.judgement(CASE, "1.1.01", "PA").note == ""


def drafts(window: MainWindow) -> list[str]:
    return [draft.text for draft in inside(window).session.store.drafts.all()]
