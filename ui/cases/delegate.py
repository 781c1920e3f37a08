"""How a case's state is painted: a ring that fills with the answers, beside the word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.cases.columns import NUMBERS, STATE
from ui.cases.model import GAP, ROW
from ui.cases.rows import CaseRow
from ui.style import scheme_of

AnyIndex = QModelIndex | QPersistentModelIndex
_FULL = 16 * 360


class CaseDelegate(QStyledItemDelegate):
    """Text as the style paints it, numbers held off the next column, a ring in the State column."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        # The whole row shows where one is: strong where the keyboard is, pale where it is elsewhere. The style's own
        # frame around one cell would veil its text.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if not option.widget.hasFocus():
            scheme = scheme_of(option.palette)
            option.palette.setColor(QPalette.ColorRole.Highlight, QColor(scheme.chosen))
            option.palette.setColor(QPalette.ColorRole.HighlightedText, QColor(scheme.text))
        if index.column() in NUMBERS:
            option.text += GAP
        if index.column() == STATE:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            side = option.fontMetrics.height() - 4
            option.decorationSize = QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().paint(painter, option, index)
        if index.column() != STATE:
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        widget = own.widget
        element = QStyle.SubElement.SE_ItemViewItemDecoration
        place = QRectF(widget.style().subElementRect(element, own, widget)).adjusted(1.5, 1.5, -1.5, -1.5)
        row: CaseRow = index.data(ROW)
        scheme = scheme_of(own.palette)
        chosen = own.state & QStyle.StateFlag.State_Selected
        colour = QColor(scheme.on_accent if chosen and widget.hasFocus() else scheme.accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)
        if row.state == "ready":
            # All the way round, and not yet filled.
            painter.setPen(QPen(colour, 3))
            painter.drawEllipse(place.adjusted(1, 1, -1, -1))
        if row.state == "complete":
            share = 1.0
        elif row.state == "in progress" and row.applicable:
            share = max(row.answered / row.applicable, 0.04)
        else:
            share = 0.0
        if share:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPie(place, _FULL // 4, -round(_FULL * share))
        if row.state == "complete":
            # Ticked off: an almost full ring is something else.
            ground = own.palette.color(QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Base)
            painter.setPen(QPen(ground, max(1.5, place.width() / 7)))
            left, middle, right = (QPointF(x, y) for x, y in ((0.25, 0.52), (0.43, 0.72), (0.76, 0.32)))
            painter.drawPolyline(
                [
                    QPointF(place.left() + each.x() * place.width(), place.top() + each.y() * place.height())
                    for each in (left, middle, right)
                ]
            )
        painter.restore()
