"""Labels of forms are level with the first line of their fields, in every size of text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.settings import settings
from ui.widgets.forms.level_form import LevelForm


@pytest.mark.parametrize("percent", [100, 200])
def test_a_label_is_level_with_the_first_line_of_its_field(
    qtbot: QtBot, dressed: Callable[[], None], percent: int
) -> None:
    dressed()
    settings().text_percent = percent
    page = QWidget()
    qtbot.addWidget(page)
    form = LevelForm(page)
    text, line, note = QLabel("First\nsecond\nthird"), QLineEdit("First"), QPlainTextEdit("First\nsecond")
    boxes, first = QVBoxLayout(), QCheckBox("First")
    for box in (first, QCheckBox("Second"), QCheckBox("Third")):
        boxes.addWidget(box)
    for name, field in (("Text", text), ("Line", line), ("Note", note)):
        form.addRow(name, field)
    form.addRow("Boxes", boxes)
    column = QWidget()
    below = QVBoxLayout(column)
    below.setContentsMargins(0, 0, 0, 0)
    top = QCheckBox("First")
    for box in (top, QCheckBox("Second"), QCheckBox("Third")):
        below.addWidget(box)
    form.addRow("Column", column)
    page.resize(700, 700)
    with qtbot.waitExposed(page):
        page.show()
    QApplication.processEvents()
    high = text.fontMetrics().height()
    middles = {
        0: text.y() + high // 2,
        1: line.geometry().center().y(),
        2: note.y() + note.cursorRect().center().y() + note.viewport().y(),
        3: first.geometry().center().y(),
        4: column.y() + top.geometry().center().y(),
    }
    for row, middle in middles.items():
        item = form.itemAt(row, LevelForm.ItemRole.LabelRole)
        label = item.widget() if item is not None else None
        assert label is not None
        assert abs(label.geometry().center().y() - middle) <= 3, row
