"""The first page: the inspections on this laptop, and how to add another."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ui.local_preferences import recent_inspections
from ui.style import GRID, heading_font
from ui.widgets.form_page import column_width
from ui.widgets.initial_focus import set_initial_focus
from ui.widgets.tips import plain_tip


class StartPage(QWidget):
    """Lists the inspections on this laptop. Each signal is one way to an inspection; `chosen` carries a folder."""

    chosen = Signal(Path)
    open_asked = Signal()
    new_asked = Signal()
    join_asked = Signal()
    practise_asked = Signal()
    restore_asked = Signal()

    def __init__(self) -> None:
        """Make the page, with the inspections that are on this laptop now."""
        super().__init__()
        self.setObjectName("startPage")
        self.setAccessibleName(self.tr("Start"))
        title = QLabel(self.tr("Inspections on this laptop"))
        title.setFont(heading_font(self.font()))
        title.setWordWrap(True)
        self._empty = QLabel(
            self.tr(
                "No inspection has been opened on this laptop yet. Practise on an invented case first: nothing to set "
                "up, no passphrase. Or join an inspection from the file that the lead inspector handed out, or make a "
                "new one."
            )
        )
        self._empty.setObjectName("startEmpty")
        self._empty.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("recentInspections")
        self._list.setAccessibleName(self.tr("Inspections on this laptop"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemActivated.connect(self._choose)
        self._open = QPushButton(self.tr("Open"), self)
        self._open.setObjectName("openChosen")
        self._open.clicked.connect(lambda: self._choose(self._list.currentItem()))
        self._open.setAccessibleName(self.tr("Open"))
        self._practise = self._way(
            "practise", self.tr("Practise"), self.tr("Try everything on an invented case"), self.practise_asked
        )
        self._join = self._way(
            "joinFile",
            self.tr("Join from a file…"),
            self.tr("Join with the file that the lead inspector handed out (Ctrl+Shift+J)"),
            self.join_asked,
        )
        self._others = (
            self._way(
                "newInspection",
                self.tr("New inspection…"),
                self.tr("Set up an inspection as its lead inspector (Ctrl+N)"),
                self.new_asked,
            ),
            self._way(
                "openFolder",
                self.tr("Open a folder…"),
                self.tr("Open an inspection in another folder of this laptop (Ctrl+O)"),
                self.open_asked,
            ),
        )
        self._restore = self._way(
            "restore",
            self.tr("Restore a backup…"),
            self.tr("Choose a backup, or the folder that holds the backups"),
            self.restore_asked,
        )
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID)
        inner = QWidget()
        inner.setMaximumWidth(column_width(self))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(title)
        column.addWidget(self._empty)
        column.addWidget(self._list, 100)
        column.addLayout(self._buttons)
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.refresh()

    def save_state(self) -> dict[str, Any]:
        """Return the folder of the selected inspection."""
        row = self._list.currentRow()
        return {"selected": self._list.item(row).data(Qt.ItemDataRole.UserRole)} if row >= 0 else {}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """List the inspections again, and select the one that `state` names if it is still there."""
        self.refresh()
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == state.get("selected"):
                self._list.setCurrentRow(row)

    def refresh(self) -> None:
        """List the inspections that are on this laptop now."""
        self._list.clear()
        for folder in recent_inspections():
            item = QListWidgetItem(f"{folder.name}\n{folder.parent}")
            item.setToolTip(plain_tip(str(folder)))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 2 * GRID))
            item.setData(Qt.ItemDataRole.UserRole, str(folder))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, folder.name)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, str(folder))
            self._list.addItem(item)
        some = self._list.count() > 0
        self._list.setVisible(some)
        # The list is as high as its rows and no higher than the page, so that the buttons come right below it.
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        self._list.setMaximumHeight(rows + 2 * self._list.frameWidth())
        self._open.setVisible(some)
        self._empty.setVisible(not some)
        if some:
            self._list.setCurrentRow(0)
        self._arrange(practise_first=not some)
        set_initial_focus(self, self._list if some else self._practise)

    def _way(self, name: str, text: str, hint: str, signal: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(hint)
        button.clicked.connect(signal)
        return button

    def _arrange(self, *, practise_first: bool) -> None:
        """Put the buttons in order, on screen and for Tab; on a laptop without inspections practising comes first."""
        while self._buttons.count():
            self._buttons.takeAt(0)
        usual = (self._open, self._join, *self._others)
        order = (self._practise, *usual) if practise_first else (*usual, self._practise)
        for button in order:
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        for before, after in pairwise((self._list, *order, self._restore)):
            QWidget.setTabOrder(before, after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the selected inspection on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.hasFocus():
            self._choose(self._list.currentItem())
            return
        super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
