"""Paint the answer columns of a grid: a box for each answer at the right end of a row, with a mark in the given one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.framework.model import ANSWERS, Answer
from ui.style import GRID, Scheme
from ui.widgets.text.text_painter import TextPainter

_SIDE = 18  # of a box beside text of the usual size, in pixels
_SHARE = 0.8  # of a line, for a box beside larger text
# A tick, a cross and a dash, in shares of the box. Colour is not needed to tell them apart.
_MARKS: dict[Answer, tuple[tuple[tuple[float, float], ...], ...]] = {
    "yes": (((0.18, 0.55), (0.42, 0.78), (0.84, 0.24)),),
    "no": (((0.22, 0.22), (0.78, 0.78)), ((0.78, 0.22), (0.22, 0.78))),
    "na": (((0.2, 0.5), (0.8, 0.5)),),
}


class GridCells:
    """The places of the answer columns in a grid's row, and how they are painted.

    Args:
        text: The painter of the list.
        words: The headings of the columns for yes, no and na, in that order.
    """

    def __init__(self, text: TextPainter, words: Sequence[str]) -> None:
        self._text = text
        self._words = tuple(words)
        self._each = max(text.width(word, "strong") for word in words) + 2 * GRID
        self._side = max(min(_SIDE, text.line), round(_SHARE * text.line))

    @property
    def width(self) -> int:
        """The width of all columns, in pixels."""
        return len(self._words) * self._each + GRID

    def column(self, row: QRect, number: int) -> QRect:
        """Return the rectangle of a column in a row, both in the pixels of the list.

        Args:
            row: The rectangle of the row.
            number: The number of the column, from 0.
        """
        return QRect(row.right() + 1 - self.width + number * self._each, row.top(), self._each, row.height())

    def at(self, row: QRect, x: int) -> Answer | None:
        """Return the answer whose column is at `x` in a row, or None beside the columns."""
        found = (answer for number, answer in enumerate(ANSWERS) if self._spans(row, number, x))
        return next(found, None)

    def paint_heads(self, painter: QPainter, row: QRect, scheme: Scheme) -> None:
        """Paint the headings of the columns at the bottom of the heading row."""
        foot = QRect(row.left(), row.bottom() + 1 - self._text.line - GRID // 2, row.width(), self._text.line)
        for number, word in enumerate(self._words):
            column = self.column(foot, number)
            column.setLeft(column.left() + (self._each - self._text.width(word, "strong")) // 2)
            self._text.draw(painter, column, word, scheme.text, weight="strong")

    def paint(self, painter: QPainter, row: QRect, answer: Answer | None, scheme: Scheme, *, waits: bool) -> None:
        """Paint the boxes of a row and the mark of its answer.

        Args:
            painter: The painter of the list.
            row: The rectangle of the row.
            answer: The recorded answer.
            scheme: The colours.
            waits: Whether it is not yet known if the question applies. Its boxes are dashed.
        """
        painter.save()
        for number, each in enumerate(ANSWERS):
            column = self.column(row, number)
            box = QRect(0, 0, self._side, self._side)
            box.moveCenter(column.center())
            pen = QPen(QColor(scheme.edge))
            if waits:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            # A smooth line of one pixel is spread over two, each half as dark.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.drawRect(box)
            if each == answer:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._mark(painter, box, each, scheme)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, answer: Answer, scheme: Scheme) -> None:
        colour = {"yes": scheme.text, "no": scheme.below, "na": scheme.muted}[answer]
        pen = QPen(QColor(colour), max(2.0, self._side / 6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for stroke in _MARKS[answer]:
            points = [QPointF(box.left() + x * self._side, box.top() + y * self._side) for x, y in stroke]
            for start, end in pairwise(points):
                painter.drawLine(start, end)

    def _spans(self, row: QRect, number: int, x: int) -> bool:
        column = self.column(row, number)
        return column.left() <= x <= column.right()
