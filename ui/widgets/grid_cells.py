"""The columns of a grid: a box for each answer at the right end of a row, marked in the one that was given."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.framework.model import ANSWERS, Answer
from ui.style import GRID, Scheme
from ui.widgets.text_painter import TextPainter

# The marks, in parts of the box: a tick, a cross, a dash. Each is known by its shape and its column alone.
_MARKS: dict[Answer, tuple[tuple[tuple[float, float], ...], ...]] = {
    "yes": (((0.18, 0.55), (0.42, 0.78), (0.84, 0.24)),),
    "no": (((0.22, 0.22), (0.78, 0.78)), ((0.78, 0.22), (0.22, 0.78))),
    "na": (((0.2, 0.5), (0.8, 0.5)),),
}


class GridCells:
    """Where the columns stand in a row of any grid, and how they are painted."""

    def __init__(self, text: TextPainter, words: Sequence[str]) -> None:
        self._text = text
        self._words = tuple(words)
        self._each = max(text.width(word, "strong") for word in words) + 2 * GRID
        self._side = min(18, text.line)

    @property
    def width(self) -> int:
        """What the columns take of a row, in pixels."""
        return len(self._words) * self._each + GRID

    def column(self, row: QRect, number: int) -> QRect:
        """The column with this number in a row."""
        return QRect(row.right() + 1 - self.width + number * self._each, row.top(), self._each, row.height())

    def at(self, row: QRect, x: int) -> Answer | None:
        """The answer whose column is at `x` in a row."""
        found = (answer for number, answer in enumerate(ANSWERS) if self._spans(row, number, x))
        return next(found, None)

    def paint_heads(self, painter: QPainter, row: QRect, scheme: Scheme) -> None:
        """Name the columns at the foot of the row that heads a grid."""
        foot = QRect(row.left(), row.bottom() + 1 - self._text.line - GRID // 2, row.width(), self._text.line)
        for number, word in enumerate(self._words):
            column = self.column(foot, number)
            column.setLeft(column.left() + (self._each - self._text.width(word, "strong")) // 2)
            self._text.draw(painter, column, word, scheme.text, weight="strong")

    def paint(
        self, painter: QPainter, row: QRect, answer: Answer | None, scheme: Scheme, *, waits: bool, is_open: bool
    ) -> None:
        """The boxes of a row, those not given fainter but in the open row; dashed while nobody knows if it is asked."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, each in enumerate(ANSWERS):
            column = self.column(row, number)
            box = QRect(0, 0, self._side, self._side)
            box.moveCenter(column.center())
            pen = QPen(QColor(scheme.edge if is_open or answer in (None, each) else scheme.line))
            if waits:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRect(box)
            if each == answer:
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
