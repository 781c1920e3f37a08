"""Paint a case: its texts, and a ring beside its state that fills with the answers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.cases.columns import NUMBERS, STATE
from ui.cases.model import GAP, ROW, CaseModel
from ui.cases.rows import CaseRow
from ui.style import CELL, GRID, scheme_of
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.text_painter import TextPainter, text_painter

AnyIndex = QModelIndex | QPersistentModelIndex
_FULL = 16 * 360
_SMALLER = 4  # pixels that the ring is smaller than a line of text
_TICK = (QPointF(0.25, 0.52), QPointF(0.43, 0.72), QPointF(0.76, 0.32))  # in shares of the ring's width


class CaseDelegate(QStyledItemDelegate):
    """Paints the cells without the style, whose painting of hundreds of cells takes several times as long.

    Args:
        table: The list.
        model: The cases.
    """

    def __init__(self, table: QTableView, model: CaseModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._text_painter: TextPainter | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        view: Any = option  # the stubs leave the fields out
        text = self._text_painter = text_painter(self._text_painter, QFont(view.font))
        scheme = scheme_of(view.palette)
        colour, ground = scheme.text, scheme.paper
        if view.state & QStyle.StateFlag.State_Selected:
            ground = scheme.chosen
            first = view.rect.left() <= 0
            paint_chosen(painter, view.rect, scheme, focused=self._table.hasFocus(), bar=first)
        row: CaseRow = index.data(ROW)
        column = index.column()
        room: QRect = view.rect.adjusted(CELL, 0, -CELL, 0)
        if column == STATE:
            side = text.line - _SMALLER
            place = QRectF(room.left(), room.top() + (room.height() - side) / 2, side, side)
            _paint_ring(painter, place.adjusted(1.5, 1.5, -1.5, -1.5), row, QColor(scheme.accent), QColor(ground))
            room.setLeft(room.left() + ring_width(text.line))
        shown = self._model.text(row, column)
        if column in NUMBERS:
            text.draw(painter, room, shown + GAP, colour, weight="figures", right=True)
        elif shown:
            # Figures of equal width go with a wide hyphen, which spreads the references.
            text.draw(painter, room, shown, colour)


def ring_width(line: int) -> int:
    """Return the width of the ring and of the gap after it, in pixels, beside a line of text of this height."""
    side = line - _SMALLER
    return side + max(GRID // 2, side // 3)


def _paint_ring(painter: QPainter, place: QRectF, row: CaseRow, colour: QColor, ground: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # As thick in proportion at every size of text, or the two rings look alike at the largest.
    thin = max(1.5, place.width() / 10)
    painter.setPen(QPen(colour, thin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place)
    if row.state == "ready":
        # A thick ring that is not filled: everything is answered, and the case is not marked as complete.
        thick = max(3.0, place.width() / 4)
        inside = (thick - thin) / 2
        painter.setPen(QPen(colour, thick))
        painter.drawEllipse(place.adjusted(inside, inside, -inside, -inside))
    share = 1.0 if row.state == "complete" else 0.0
    if row.state == "in progress" and row.progress.applicable:
        share = max(row.progress.answered / row.progress.applicable, 0.04)
    if share:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(place, _FULL // 4, -round(_FULL * share))
    if row.state == "complete":
        # A tick tells a complete case from one whose ring is almost full.
        painter.setPen(QPen(ground, max(1.5, place.width() / 7)))
        painter.drawPolyline([place.topLeft() + each * place.width() for each in _TICK])
    painter.restore()
