"""Claims about buttons that Enter presses: a key that is held down presses a button once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import lean_on, press
from ui.widgets.input.enter_presses import EnterPresses


class _Page(QWidget):
    """Two buttons and a list, with what was pressed and opened. The first button may move the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.goes_to: QWidget | None = None
        self.first, self.second = QPushButton("first"), QPushButton("second")
        self.list = QListWidget()
        self.list.addItems(["a", "b"])
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        for part in (self.first, self.second, self.list):
            column.addWidget(part)
        self.first.clicked.connect(self._first)
        self.second.clicked.connect(lambda: self.done.append("second"))
        self.list.itemActivated.connect(lambda item: self.done.append(item.text()))

    def _first(self) -> None:
        self.done.append("first")
        if self.goes_to is not None:
            self.goes_to.setFocus()


@pytest.fixture
def page(qtbot: QtBot) -> _Page:
    made = _Page()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    EnterPresses(made)
    made.first.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_an_enter_that_is_held_presses_a_button_once(page: _Page, key: Qt.Key) -> None:
    lean_on(page, key)
    assert page.done == ["first"]


def test_a_space_that_is_held_presses_a_button_when_it_is_let_go(page: _Page) -> None:
    lean_on(page, Qt.Key.Key_Space)
    assert page.done == []
    QTest.keyRelease(page.first, Qt.Key.Key_Space)
    assert page.done == ["first"]


def test_an_enter_that_is_held_presses_no_button_that_gets_the_focus(page: _Page) -> None:
    page.goes_to = page.second
    lean_on(page, Qt.Key.Key_Return)
    assert page.done == ["first"]


def test_an_enter_that_is_held_opens_no_line_of_a_list_that_gets_the_focus(page: _Page) -> None:
    page.goes_to = page.list
    lean_on(page, Qt.Key.Key_Return)
    assert page.done == ["first"]
    QTest.keyRelease(page.list, Qt.Key.Key_Return)
    press(page.list, Qt.Key.Key_Return)
    assert page.done == ["first", "a"]


def test_each_press_of_a_key_presses_a_button(page: _Page) -> None:
    for _ in range(3):
        press(page.first, Qt.Key.Key_Return)
    press(page.first, Qt.Key.Key_Space)
    assert page.done == ["first"] * 4
