"""Show how the list is sorted on a button, whose menu sorts it without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QTableView, QWidget

from ui.cases.columns import COLUMNS, LARGEST_FIRST, headings

_RISING, _FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortButton(QPushButton):
    """A button that follows the headings of the table, which sort too when they are clicked.

    Args:
        table: The list.
        parent: The owner of the button.
    """

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sortCases")
        self._header = table.horizontalHeader()
        self._table = table
        menu = QMenu(self)
        menu.setObjectName("sortMenu")
        self._columns = self._group(
            menu, [(f"sortBy_{name}", text) for name, text in zip(COLUMNS, headings(), strict=True)]
        )
        menu.addSeparator()
        self._orders = self._group(
            menu, [("sortRising", self.tr("Smallest first")), ("sortFalling", self.tr("Largest first"))]
        )
        self.setMenu(menu)
        for number, action in enumerate(self._columns):
            action.triggered.connect(lambda _=False, number=number: self._sort_by(number))
        for order, action in zip((_RISING, _FALLING), self._orders, strict=True):
            action.triggered.connect(lambda _=False, order=order: self._sort_in(order))
        self._header.sortIndicatorChanged.connect(self._update_text)
        self._update_text()

    def _group(self, menu: QMenu, entries: list[tuple[str, str]]) -> list[QAction]:
        group = QActionGroup(menu)
        actions: list[QAction] = []
        for name, text in entries:
            action = QAction(text, menu)
            action.setObjectName(name)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
            actions.append(action)
        return actions

    def _sort_by(self, column: int) -> None:
        self._table.sortByColumn(column, _FALLING if column in LARGEST_FIRST else _RISING)

    def _sort_in(self, order: Qt.SortOrder) -> None:
        self._table.sortByColumn(self._header.sortIndicatorSection(), order)

    def _update_text(self) -> None:
        column, order = self._header.sortIndicatorSection(), self._header.sortIndicatorOrder()
        if not 0 <= column < len(self._columns):
            return
        self._columns[column].setChecked(True)
        self._orders[order == _FALLING].setChecked(True)
        name = headings()[column]
        self.setText(self.tr("Sort by {column}").format(column=name))
        direction = self._orders[order == _FALLING].text()
        self.setAccessibleName(self.tr("Sorted by {column}, {direction}").format(column=name, direction=direction))
        self.setToolTip(self.accessibleName())
