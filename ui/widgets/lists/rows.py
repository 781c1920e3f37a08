"""Give the rows of every list and table the same height, inset and mark of selection."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.style import BAR, CELL, GRID, Scheme, row_height, scheme_of

AnyIndex = QModelIndex | QPersistentModelIndex
_STYLE_MARGIN = 3  # pixels that the style leaves at the sides of a cell


def paint_chosen(painter: QPainter, rect: QRect, scheme: Scheme, *, focused: bool, bar: bool = True) -> None:
    """Paint the ground of a selected row, and at its left a bar that has the accent while the list has the focus.

    Args:
        painter: The painter of the list.
        rect: The row, or a cell of it.
        scheme: The colours.
        focused: Whether the list has the focus.
        bar: Whether the rectangle is the left end of the row.
    """
    painter.fillRect(rect, QColor(scheme.chosen))
    if bar:
        colour = QColor(scheme.accent if focused else scheme.edge)
        painter.fillRect(QRect(rect.left(), rect.top(), BAR, rect.height()), colour)


class RowDelegate(QStyledItemDelegate):
    """Paints the texts of a list or table inside the inset of its cells, and the mark of the selected row.

    Args:
        view: The list or table.
    """

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the size of the text with the inset, at least as high as a row."""
        own: Any = QStyleOptionViewItem(option)  # the stubs leave the fields out
        around = 2 * (CELL - _STYLE_MARGIN)
        if own.rect.width() > around:
            # A text that wraps is as high as its lines in the inset.
            own.rect = own.rect.adjusted(0, 0, -around, 0)
        size = super().sizeHint(own, index)
        height = size.height()
        if index.data(Qt.ItemDataRole.SizeHintRole) is None and height >= 2 * own.fontMetrics.height():
            # Rows of several lines are as far apart as their lines are not.
            height += GRID
        return QSize(size.width() + around, max(row_height(own.font), height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell."""
        own: Any = QStyleOptionViewItem(option)
        scheme = scheme_of(own.palette)
        if own.state & QStyle.StateFlag.State_Selected:
            first = own.rect.left() <= 0
            paint_chosen(painter, own.rect, scheme, focused=self._view.hasFocus(), bar=first)
            own.palette.setColor(QPalette.ColorRole.Text, QColor(scheme.text))
        own.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        own.rect = own.rect.adjusted(CELL - _STYLE_MARGIN, 0, _STYLE_MARGIN - CELL, 0)
        super().paint(painter, own, index)


def set_quiet_list(view: QAbstractItemView) -> None:
    """Give a list or tree the rows of every list, and no frame: its ground sets it off from the page."""
    view.setItemDelegate(RowDelegate(view))
    view.setFrameShape(QAbstractItemView.Shape.NoFrame)


def fit_rows(view: QListWidget, *, most: int) -> None:
    """Make a list as high as its rows, up to `most` of them, so that it shows whole rows and no empty ones."""
    rows = min(view.count(), most)
    view.setFixedHeight(rows * max(0, view.sizeHintForRow(0)) + 2 * view.frameWidth())


def set_quiet_rows(table: QTableView) -> None:
    """Give a table rows of the common height, without a grid, without headings of rows and without shaded rows."""
    table.setShowGrid(False)
    table.setAlternatingRowColors(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    rows = table.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(1)
    rows.setDefaultSectionSize(row_height(table.font()))
    table.horizontalHeader().setHighlightSections(False)
