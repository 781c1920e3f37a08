"""A list with an editor in its open row shows after each move what it would show if all of it were painted again."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.paintings import Paintings
from tests.ui.acting import child, painted_again, shown
from ui.style import CONTRAST, DARK, LIGHT, palette_for
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
    editor.setObjectName("editor")
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


def test_the_editor_is_not_painted_again_where_it_stays(window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    rows.open(20)
    QApplication.processEvents()
    painted = Paintings(child(window, QLabel, "editorText"))
    for row in (21, 22, 40, 21):
        rows.open(row)
        QApplication.processEvents()
    assert painted.times == 0
    assert shown(window) == painted_again(window)


def test_an_editor_is_as_high_as_its_texts_are_in_its_width(window: QMainWindow) -> None:
    rows, text = child(window, InlineList, "rows"), child(window, QLabel, "editorText")
    editor = child(window, QWidget, "editor")
    rows.open(10)
    text.setWordWrap(True)
    layout = editor.layout()
    assert layout is not None
    # A text that just fits the width of the list has one more line in the editor, which is narrower.
    long = "Was the plan reviewed with the child or young person, and with the family, after each change of note? " * 3
    for letters in range(1, len(long)):
        text.setText(long[:letters])
        if layout.totalHeightForWidth(rows.viewport().width()) < layout.totalHeightForWidth(editor.width()):
            break
    else:
        raise AssertionError("no text has more lines in the editor")
    QApplication.processEvents()
    assert editor.height() == layout.totalHeightForWidth(editor.width())


def test_an_editor_that_moves_paints_over_nothing_above_the_list(window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    above = QLabel("Over the list", window)
    above.setAutoFillBackground(True)
    above.setGeometry(250, 250, 200, 100)
    above.show()
    for row, at in ((20, None), (21, 30), (22, 150), (40, 90)):
        rows.open(row, at=at)
        assert shown(window) == painted_again(window)


def test_an_editor_that_changes_while_it_moves_shows_its_change(window: QMainWindow) -> None:
    rows, text = child(window, InlineList, "rows"), child(window, QLabel, "editorText")
    rows.row_opened.connect(lambda row: text.setText(f"The note on {row}" + "\nand more" * (row % 3)))
    for row in (10, 11, 12, 13, 40, 20):
        rows.open(row)
        assert shown(window) == painted_again(window)


def test_the_editor_has_the_ground_of_the_open_row_in_new_colours(window: QMainWindow) -> None:
    rows = child(window, InlineList, "rows")
    rows.open(3)
    editor = child(window, QWidget, "editor")
    for scheme in (DARK, CONTRAST, LIGHT):
        rows.setPalette(palette_for(scheme))
        corner = editor.mapTo(window, QPoint(1, 1))
        assert shown(window).pixelColor(corner).name() == scheme.chosen
        assert shown(window).pixelColor(corner - QPoint(2, 0)).name() in (scheme.edge, scheme.accent)


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
