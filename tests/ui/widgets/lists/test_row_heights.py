"""The heights of a list's rows: measured again only where they can have changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QApplication, QLabel, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import Line, LineModel
from ui.widgets.lists.row_editor import RowEditor
from ui.widgets.lists.row_heights import RowHeights


class Measured(LineModel):
    """Rows that note which of them get a height."""

    def __init__(self) -> None:
        super().__init__()
        self.measured: list[int] = []

    def set_height(self, row: int, height: int) -> None:
        self.measured.append(row)
        super().set_height(row, height)


class Ground:
    """A list of six rows with an editor for the open one, which is 90 pixels high."""

    def __init__(self, view: QListView) -> None:
        self.view = view
        self.lines = Measured()
        self.lines.fill([Line("item", f"{number}", f"Question {number}") for number in range(6)])
        self.delegate = LineDelegate("0", "N/A", view)
        view.setModel(self.lines)
        self.editor = QWidget()
        box = QVBoxLayout(self.editor)
        box.setContentsMargins(0, 0, 0, 0)
        label = QLabel("Editor")
        label.setFixedHeight(90)
        box.addWidget(label)
        self.heights = RowHeights(view, self.lines, self.delegate, RowEditor(view.viewport(), self.editor))

    def open(self, row: int) -> list[int]:
        """Open a row, and return the rows that were measured."""
        self.delegate.open_row = row
        self.delegate.open_height = self.heights.of_open(row)
        self.lines.measured.clear()
        self.heights.set(QPersistentModelIndex(self.lines.index(row, 0)))
        return sorted(self.lines.measured)


@pytest.fixture
def ground(qtbot: QtBot) -> Ground:
    view = QListView()
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    QApplication.processEvents()
    return Ground(view)


def test_all_rows_are_measured_at_first_then_the_closed_and_the_open_one(ground: Ground) -> None:
    assert ground.open(1) == [0, 1, 2, 3, 4, 5]
    assert ground.open(4) == [1, 4]
    assert ground.lines.height(4) == 90
    assert ground.lines.height(1) == ground.lines.height(0) < 90


def test_rows_that_were_added_and_every_row_at_another_width_are_measured(ground: Ground) -> None:
    ground.open(1)
    ground.heights.measure_again([3])
    assert ground.open(1) == [1, 3]
    ground.view.resize(500, 400)
    QApplication.processEvents()
    assert ground.open(1) == [0, 1, 2, 3, 4, 5]
    ground.heights.forget()
    assert ground.open(1) == [0, 1, 2, 3, 4, 5]


def test_an_open_row_without_its_editor_is_a_line_high(ground: Ground) -> None:
    ground.delegate.compact = True
    ground.open(2)
    assert ground.lines.height(2) == ground.lines.height(0)
