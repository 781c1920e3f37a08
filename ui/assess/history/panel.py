"""The history of what is open, in a list of its own under the form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import shiboken6
from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.assess.history.labels import HistoryLine
from ui.assess.labels import translate
from ui.style import GRID, scheme_of, strong_font
from ui.widgets.lines import NO_PARENT, AnyIndex
from ui.widgets.row_table import RowTable, row_table
from ui.widgets.tips import plain_tip

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FEWEST = 3  # lines


class HistoryModel(QAbstractTableModel):
    """A row a change, newest first: when, who, what. A row may be unfolded to every word of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past: list[HistoryLine] = []
        self._unfolded: set[int] = set()

    def fill(self, past: Sequence[HistoryLine]) -> None:
        """Hold these and no others."""
        self.beginResetModel()
        self._past = list(past)
        self._unfolded.clear()
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Unfold a row, or fold it again."""
        self._unfolded ^= {row}
        self.dataChanged.emit(self.index(row, 2), self.index(row, 2))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._past)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        past = self._past[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            what = past.full if index.row() in self._unfolded else past.what
            return (past.when, past.who, what)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(past.full) if past.full != past.what else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{past.when}, {past.who}: {past.full}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None


class _PastTable(RowTable):
    """Enter unfolds a change to every word of it, Escape leads back."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _OPENERS:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _CalmSelection(QStyledItemDelegate):
    """The change that the keys are on has a quiet ground: nothing is done with it but reading."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        view: Any = option  # the stubs leave the fields out
        if view.state & QStyle.StateFlag.State_Selected:
            view.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
            view.backgroundBrush = QBrush(QColor(scheme_of(view.palette).chosen))


class HistoryPanel(QWidget):
    """What has been recorded of the thing that is open. It takes a bounded part of the page and scrolls beyond that.

    `closed` asks for it to be put away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._most = 0
        self._came_from: QWidget | None = None
        self._title = QLabel()
        self._title.setObjectName("historyTitle")
        self._title.setWordWrap(True)
        self._title.setFont(strong_font(self.font()))
        self._none = QLabel()
        self._none.setObjectName("historyNone")
        self._none.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._model = HistoryModel(self)
        table = _PastTable()
        self.list = row_table("historyList", self.tr("History"), self._model, table)
        self.list.setItemDelegate(_CalmSelection(self.list))
        self.list.horizontalHeader().hide()
        self.list.setWordWrap(True)
        self.list.setFrameShape(QTableView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleDescription(self.tr("Enter shows a change in full, Escape puts the history away."))
        self.list.activated.connect(self._unfold)
        table.closed.connect(self.closed)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        box.setSpacing(GRID // 2)
        box.addWidget(self._title)
        box.addWidget(self._none)
        box.addWidget(self.list)

    def show_history(self, title: str, past: Sequence[HistoryLine]) -> None:
        """Show these changes under this title."""
        self._title.setText(title)
        self._model.fill(past)
        self._none.setText("" if past else translate("assess", "Nothing has been recorded here yet."))
        self._none.setVisible(not past)
        self.list.setVisible(bool(past))
        if past:
            self.list.selectRow(0)
        self._fit()

    def keep_to(self, most: int) -> None:
        """Be at most this high, in pixels, and at least three lines."""
        self._most = most
        self._fit()

    def come(self) -> None:
        """Come into view, and remember where the keys are."""
        self._came_from = self.window().focusWidget()
        self.show()

    def take_focus(self) -> None:
        """Put the keys on the newest change, where there is one."""
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self) -> bool:
        """Go out of view; whether the keys went back to where they came from."""
        self.hide()
        back, self._came_from = self._came_from, None
        if back is None or not shiboken6.isValid(back) or not back.isVisible() or self.isAncestorOf(back):
            return False
        back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _unfold(self, index: AnyIndex) -> None:
        self._model.toggle(index.row())
        self._fit()

    def _fit(self) -> None:
        header = self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.resizeRowsToContents()
        line = self.fontMetrics().height() + GRID
        rows = sum(self.list.rowHeight(row) for row in range(self._model.rowCount()))
        self.list.setFixedHeight(max(min(rows, self._most - 2 * line), min(rows, _FEWEST * line), 1))
