"""Make tables whose rows are read and selected. They have no grid and no editing, and Tab leaves them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.style import scheme_of
from ui.widgets.lists.rows import RowDelegate, set_quiet_rows


class _Headings(QHeaderView):
    """Headings above a line that goes on to the end of the table, where its columns are narrower than it is."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        # As those of a table that makes its own.
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line after the last column. The style sheet paints that of the columns."""
        super().paintEvent(event)
        room, end = self.viewport().rect(), self.length() - self.offset()
        if end <= room.right():
            painter = QPainter(self.viewport())
            painter.fillRect(end, room.bottom(), room.right() + 1 - end, 1, QColor(scheme_of(self.palette()).line))
            painter.end()


class RowTable(QTableView):
    """A table of rows in which Home and End move to the first and the last row, not within the current one."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalHeader(_Headings(self))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return the cell to which a key moves."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        rows = self.model().rowCount()
        if action in ends and rows:
            return self.model().index(ends[action] % rows, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)


def row_table(name: str, accessible: str, model: QAbstractItemModel, table: RowTable | None = None) -> RowTable:
    """Return a table that shows a model, without headings of rows. The caller sets heights and widths.

    Args:
        name: The object name.
        accessible: The accessible name.
        model: The rows and columns.
        table: The table to set up, where it has keys of its own; else a new one.
    """
    table = table or RowTable()
    table.setObjectName(name)
    table.setAccessibleName(accessible)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setItemDelegate(RowDelegate(table))
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    set_quiet_rows(table)
    return table


def fit_columns(table: QTableView, *wide: int) -> None:
    """Make the columns as wide as their texts, and let the columns `wide` share the remaining width."""
    columns = table.horizontalHeader()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in wide:
        columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
