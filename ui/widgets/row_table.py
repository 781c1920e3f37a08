"""A table that is read and chosen from row by row: no grid, no editing, Tab leads out of it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


class RowTable(QTableView):
    """A table of rows: Home and End lead to the first and the last of them, not along the one in hand."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        rows = self.model().rowCount()
        if action in ends and rows:
            return self.model().index(ends[action] % rows, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)


def row_table(name: str, accessible: str, model: QAbstractItemModel, table: RowTable | None = None) -> RowTable:
    """A table of `model` (`table`, where one with keys of its own is given), its rows' headings hidden.

    Heights and widths are its user's to set.
    """
    table = table or RowTable()
    table.setObjectName(name)
    table.setAccessibleName(accessible)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(1)
    table.horizontalHeader().setHighlightSections(False)
    return table
