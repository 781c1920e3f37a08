"""The boxes of a grid's row: large enough for the size of text, within their row, and clear against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.framework.model import Answer
from ui.style import LIGHT, larger_font
from ui.widgets.lists.grid_cells import GridCells
from ui.widgets.text.text_painter import TextPainter


def painted(text: TextPainter, answer: Answer | None) -> QImage:
    """A row's boxes on white ground."""
    cells = GridCells(text, ("Yes", "No", "N/A"))
    row = QRect(0, 0, cells.width, text.line)
    image = QImage(row.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    cells.paint(painter, row, answer, LIGHT, waits=False)
    painter.end()
    return image


def painted_height(percent: int) -> tuple[int, int]:
    """The height of the boxes in text of a size, and of a line of it, in pixels."""
    text = TextPainter(larger_font(QApplication.font(), percent))
    image = painted(text, None)
    white = QColor("white").rgb()
    rows = [y for y in range(image.height()) if any(image.pixel(x, y) != white for x in range(image.width()))]
    return len(rows), text.line


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_boxes_grow_with_the_text_and_stay_in_their_row(dressed: Callable[[], None], percent: int) -> None:
    dressed()
    height, line = painted_height(percent)
    assert 0.75 * line <= height <= line


@pytest.mark.parametrize("answer", [None, "yes", "no", "na"])
def test_every_box_has_the_colour_of_what_can_be_clicked(dressed: Callable[[], None], answer: Answer | None) -> None:
    dressed()
    image, edge = painted(TextPainter(QApplication.font()), answer), QColor(LIGHT.edge).rgb()
    across = [image.pixel(x, image.height() // 2) for x in range(image.width())]
    assert across.count(edge) >= 6  # the left and the right side of each of three boxes
