"""The ring around the control with the focus: what is inside it can be seen whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.settings import settings
from ui.style import GRID, scheme_of


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize(("margin", "percent"), [(GRID, 100), (GRID, 200), (0, 100)])
def test_the_ring_keeps_off_the_box_and_the_text(
    dressed: Callable[[], None], qtbot: QtBot, kind: type[QCheckBox | QRadioButton], margin: int, percent: int
) -> None:
    settings().text_percent = percent
    dressed()
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(margin, GRID, margin, GRID)
    box, other = kind("The days of fieldwork are known"), QPushButton("Another control")
    column.addWidget(box)
    column.addWidget(other)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    QApplication.processEvents()
    picture, middle = page.grab().toImage(), box.geometry().center().y()
    accent = QColor(scheme_of(page.palette()).accent)
    row = [picture.pixelColor(x, middle) for x in range(picture.width())]
    ring = [x for x, colour in enumerate(row) if colour == accent]
    text_end = box.x() + box.sizeHint().width()
    left, right = [x for x in ring if x <= box.x()], [x for x in ring if x >= text_end - 1]
    assert left
    assert right
    if margin:
        ground = page.palette().window().color()
        assert row[max(left) + 1] == ground == row[min(right) - 1]
        column_of_box = [picture.pixelColor(box.x() + GRID, y) for y in range(picture.height())]
        assert column_of_box[column_of_box.index(accent) + 2] == ground
    box.hide()
    other.move(0, 0)
    QApplication.processEvents()
    picture = page.grab().toImage()
    assert accent not in [picture.pixelColor(x, middle) for x in range(GRID)]
