"""Show the history of the open item in a list below the form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import shiboken6
from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.assess.history.labels import HistoryLine
from ui.assess.labels import translate
from ui.style import GRID, SCROLL_BAR, strong_font
from ui.widgets.lists.lines import NO_PARENT, AnyIndex
from ui.widgets.lists.row_table import RowTable, fit_columns, row_table
from ui.widgets.text.tooltips import plain_tip

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_FEWEST = 3  # lines


class HistoryModel(QAbstractTableModel):
    """One row for each change, newest first: when, who and what. An unfolded row shows its full text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._past: list[HistoryLine] = []
        self._unfolded: set[int] = set()

    def fill(self, past: Sequence[HistoryLine]) -> None:
        """Replace the changes, all folded."""
        self.beginResetModel()
        self._past = list(past)
        self._unfolded.clear()
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Unfold a row, or fold it again."""
        self._unfolded ^= {row}
        self.dataChanged.emit(self.index(row, 2), self.index(row, 2))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of changes."""
        return 0 if parent.isValid() else len(self._past)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text, tooltip, accessible text or alignment of a cell."""
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
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class _PastTable(RowTable):
    """A list of changes. Enter unfolds the current change, and Escape closes the history."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _OPENERS:
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """The changes of the open item. The panel has a maximum height and scrolls beyond that.

    Attributes:
        closed: The panel should be closed.
        shown: The panel is shown (True) or hidden.
    """

    closed = Signal()
    shown = Signal(bool)

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
        self.list.horizontalHeader().hide()
        self.list.setWordWrap(True)
        self.list.setFrameShape(QTableView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleDescription(self.tr("Enter shows a change in full. Escape closes the history."))
        self.list.activated.connect(self._unfold)
        table.closed.connect(self.closed)
        box = QVBoxLayout(self)
        # The list ends where the rows of the form above it do, beside the scroll bar.
        box.setContentsMargins(GRID * 2, GRID, SCROLL_BAR, GRID)
        box.setSpacing(GRID // 2)
        box.addWidget(self._title)
        box.addWidget(self._none)
        box.addWidget(self.list)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Show or hide the panel."""
        super().setVisible(visible)
        self.shown.emit(visible)

    def show_history(self, title: str, past: Sequence[HistoryLine]) -> None:
        """Show these changes below this title."""
        self._title.setText(title)
        self._model.fill(past)
        self._none.setText("" if past else translate("assess", "Nothing has been recorded here yet."))
        self._none.setVisible(not past)
        self.list.setVisible(bool(past))
        if past:
            self.list.selectRow(0)
        self._fit()

    def keep_to(self, most: int) -> None:
        """Limit the height to `most` pixels, but to no less than three lines."""
        self._most = most
        self._fit()

    def come(self) -> None:
        """Show the panel, and remember the widget that has the focus."""
        self._came_from = self.window().focusWidget()
        self.show()

    def take_focus(self) -> None:
        """Give the newest change the focus, if there is one."""
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self) -> bool:
        """Hide the panel. Return whether the focus went back to the widget that had it before."""
        self.hide()
        back, self._came_from = self._came_from, None
        if back is None or not shiboken6.isValid(back) or not back.isVisible() or self.isAncestorOf(back):
            return False
        back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adjust the height of the rows and of the list to the new width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `closed` when Escape is pressed."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _unfold(self, index: AnyIndex) -> None:
        self._model.toggle(index.row())
        self._fit()

    def _fit(self) -> None:
        fit_columns(self.list, 2)
        self.list.resizeRowsToContents()
        line = self.fontMetrics().height() + GRID
        ends = list(accumulate(self.list.rowHeight(row) for row in range(self._model.rowCount())))
        most = max(self._most - 2 * line, _FEWEST * line)
        # A change that is higher than the room by itself is cut, else the list ends at a whole one.
        self.list.setFixedHeight(max((end for end in ends if end <= most), default=most if ends else 1))
