"""The list of what the review found: long sentences wrapped, as high as all its rows, leading where each belongs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.assess.labels import translate
from ui.style import GRID, Scheme, figures_font, scheme_of, strong_font
from ui.widgets.lines import LINE, AnyIndex, Line, LineModel

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_PAGES = {Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_WIDEST_LABEL = "0.0.00"


class WrappedLines(QStyledItemDelegate):
    """Paints rows as high as their texts need: the label on the left, the text, under it the remark."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.width = 400  # of a row, in pixels

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        view: Any = option  # the stubs leave the fields out
        line: Line = index.data(LINE)
        rect = QRect(0, 0, self.width, 10_000)
        room = _text_room(rect, view.font, line)
        height = _height(_font(view.font, line), room, line.text)
        if line.remark:
            height += _height(view.font, room, line.remark)
        return QSize(self.width, max(26, height + GRID) + (GRID if line.kind == "heading" else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option
        scheme: Scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        line: Line = index.data(LINE)
        painter.save()
        if view.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, QColor(scheme.chosen))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(scheme.accent))
        top = GRID // 2 + (GRID if line.kind == "heading" else 0)
        room = _text_room(rect.adjusted(0, top, 0, 0), view.font, line)
        font = _font(view.font, line)
        if line.label:
            painter.setFont(figures_font(view.font))
            painter.setPen(QColor(scheme.muted))
            painter.drawText(rect.adjusted(GRID * 2, top, 0, 0), int(Qt.AlignmentFlag.AlignLeft), line.label)
        painter.setFont(font)
        painter.setPen(QColor(scheme.muted if line.kind == "aside" else scheme.text))
        painter.drawText(room, _WRAPPED, line.text)
        if line.remark:
            below = _height(font, room, line.text)
            painter.setFont(view.font)
            painter.setPen(QColor(scheme.muted))
            painter.drawText(room.adjusted(0, below, 0, 0), _WRAPPED, line.remark)
        painter.restore()


def _font(font: QFont, line: Line) -> QFont:
    return strong_font(font) if line.kind == "heading" else font


def _height(font: QFont, room: QRect, text: str) -> int:
    """Return how high the rows of `text` are together in the width of `room`, in pixels."""
    return QFontMetrics(font).boundingRect(room, _WRAPPED, text).height()


def _text_room(rect: QRect, font: QFont, line: Line) -> QRect:
    """Where the text of a row stands: headings and what goes over the whole row begin at its edge."""
    column = GRID * 2
    if line.kind == "item" and line.label:
        metrics = QFontMetrics(figures_font(font))
        widest = (_WIDEST_LABEL, translate("assess", "fact {0}").format("00"))
        column += max(map(metrics.horizontalAdvance, widest)) + GRID
    return rect.adjusted(column, 0, -GRID * 2, 0)


class ReviewList(QListView):
    """Enter or a click goes where a row leads: `wanted` carries the row's key. `reached` tells which row is in hand."""

    wanted = Signal(str)
    reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LineModel(self)
        self._delegate = WrappedLines(self)
        self.setObjectName("gaps")
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._go)
        self.selectionModel().currentChanged.connect(lambda *_: self.reached.emit())

    @property
    def chosen(self) -> str:
        """The key of the row in hand; empty where there is none."""
        here = self.currentIndex()
        return self.lines.line(here.row()).key if here.isValid() else ""

    @property
    def on_first(self) -> bool:
        """Whether the first row that leads somewhere is in hand, or none."""
        first = next((row for row, line in enumerate(self.lines.lines) if line.kind == "item"), -1)
        return self.currentIndex().row() <= first

    def go_to_first(self) -> None:
        """Take the first row that leads somewhere in hand."""
        self.setCurrentIndex(QModelIndex())
        self.show_lines(list(self.lines.lines))

    def show_lines(self, lines: list[Line], stand_on: str = "") -> None:
        """Show these rows, with the one called `stand_on` in hand, or the one now where the row in hand was.

        Where none was, the first that leads somewhere.
        """
        before, at = self.chosen, self.currentIndex().row()
        self.lines.fill(lines)
        rows = [row for row, line in enumerate(lines) if line.kind == "item"]
        row = next((found for key in (stand_on, before) if (found := self.lines.row_of(key)) is not None), None)
        if row is None and rows:
            row = next((each for each in rows if each >= at), rows[-1]) if before else rows[0]
        if row is not None:
            self.setCurrentIndex(self.lines.index(row, 0))
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Be this wide (pixels), and as high as the rows then are together."""
        self._delegate.width = width
        self.doItemsLayout()
        self.setFixedHeight(max(1, sum(self.sizeHintForRow(row) for row in range(self.lines.rowCount()))))

    def row_rect(self) -> QRect:
        """Where the row in hand stands, in this widget."""
        return self.visualRect(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key not in (Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
        elif key in _OPENERS:
            self._go(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key in _PAGES:
            row = max(0, min(self.lines.rowCount() - 1, self.currentIndex().row() + _PAGES[key]))
            self.setCurrentIndex(self.lines.index(row, 0))
        else:
            super().keyPressEvent(event)

    def _go(self, index: AnyIndex) -> None:
        if index.isValid() and self.lines.line(index.row()).kind == "item":
            self.wanted.emit(self.lines.line(index.row()).key)
