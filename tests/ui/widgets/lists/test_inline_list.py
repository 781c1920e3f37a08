"""A list with an editor in its open row shows after each move what it would show if all of it were painted again."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.paintings import Paintings
from tests.ui.acting import child, painted_again, shown
from ui.widgets.lists.inline_list import InlineList
from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import Line, LineModel
from ui.widgets.text.text_painter import TextPainter

ROWS = 60


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with a list of more rows than it has room for."""
    window = QMainWindow()
    qtbot.addWidget(window)
    model, editor = LineModel(), QWidget()
    box = QVBoxLayout(editor)
    text = QLabel("The answers and the note of the open question")
    text.setObjectName("editorText")
    box.addWidget(text)
    rows = InlineList(model, LineDelegate("0.0.00", "N/A", window), editor, window)
    model.fill([Line("item", str(number), f"Question {number}") for number in range(ROWS)])
    rows.setObjectName("rows")
    window.setCentralWidget(rows)
    window.resize(500, 400)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_what_is_on_screen_is_what_a_new_painting_shows(window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    pick = random.Random(7)
    for row in [0, 1, 2, 30, 31, 32, 59, 58, *pick.choices(range(ROWS), k=20)]:
        rows.open(row)
        if pick.random() < 0.3:
            # A person may scroll between two rows, and then Qt copies what is painted already.
            QApplication.processEvents()
            bar = rows.verticalScrollBar()
            bar.setValue(bar.value() + pick.choice((-90, 45)))
        assert shown(window) == painted_again(window)


def test_a_bar_that_moves_repaints_nothing_behind_it(window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    rows.open(0)
    QApplication.processEvents()
    behind = Paintings(window)
    for row in (20, 40, 21):
        rows.open(row)
        QApplication.processEvents()
    assert behind.times == 0


def test_the_editor_is_painted_once_when_it_is_shown(window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    rows.row_opened.connect(lambda row: setattr(rows, "compact", row < 30))
    for row in (31, 5):
        rows.open(row)
    QApplication.processEvents()
    painted = Paintings(child(window, QLabel, "editorText"))
    rows.open(30)
    assert shown(window) == painted_again(window)
    rows.open(6)
    QApplication.processEvents()
    painted.times = 0
    rows.open(32)
    QApplication.processEvents()
    assert painted.times == 1


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The texts of rows that are painted, not copied from the picture of a row."""
    texts, draw = set[str](), TextPainter.draw

    def recorded(self: TextPainter, painter: QPainter, room: QRect, text: str, colour: str, **how: Any) -> None:
        texts.add(text)
        draw(self, painter, room, text, colour, **how)

    monkeypatch.setattr(TextPainter, "draw", recorded)
    return texts


def test_only_rows_that_come_into_view_are_painted_anew(window: QMainWindow, painted: set[str]) -> None:
    rows = child(window, InlineList, "rows")
    QApplication.processEvents()
    bar, height = rows.verticalScrollBar(), rows.visualRect(rows.model().index(0, 0)).height()
    for away in range(1, 30):
        bar.setValue(away * height)
        QApplication.processEvents()
    painted.clear()
    # All rows in view are placed and painted, as when another row opens and moves them.
    bar.setValue((29 - 6) * height)
    rows.viewport().update()
    QApplication.processEvents()
    assert "Question 23" in painted
    assert painted <= {"", *(f"Question {number}" for number in range(23, 29))}


def test_a_list_that_is_out_of_view_keeps_no_pictures_of_its_rows(painted: set[str], window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    QApplication.processEvents()
    in_view = set(painted)
    assert "Question 5" in in_view
    painted.clear()
    rows.viewport().repaint()
    assert "Question 5" not in painted
    rows.hide()
    rows.show()
    rows.viewport().repaint()
    assert painted == in_view


def test_a_focus_that_moves_while_the_page_is_deleted_is_not_followed(window: QMainWindow, qtbot: QtBot) -> None:
    page, rows = QWidget(), child(window, InlineList, "rows")
    column = QVBoxLayout(page)
    button = QPushButton("Above the list")
    column.addWidget(button)
    column.addWidget(rows)
    window.setCentralWidget(page)
    with qtbot.waitActive(window):
        window.activateWindow()
    button.setFocus()
    assert button.hasFocus()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(InlineList) is None
