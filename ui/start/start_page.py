"""The first page: inspections on this laptop, and the ways to come by another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ui.form_page import column_width
from ui.remembered import recent_inspections
from ui.style import GRID, heading_font


class StartPage(QWidget):
    """Choose an inspection, or ask for a folder, a new one, or one from the lead's file."""

    chosen = Signal(Path)
    open_asked = Signal()
    new_asked = Signal()
    join_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("startPage")
        self.setAccessibleName(self.tr("Start"))
        title = QLabel(self.tr("Inspections on this laptop"))
        title.setFont(heading_font(self.font()))
        title.setWordWrap(True)
        self._empty = QLabel(
            self.tr(
                "No inspection has been opened on this laptop yet. Join one from the file that the lead inspector "
                "handed out, or make a new one."
            )
        )
        self._empty.setObjectName("startEmpty")
        self._empty.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("recentInspections")
        self._list.setAccessibleName(self.tr("Inspections on this laptop"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemActivated.connect(self._choose)
        self._open = QPushButton(self.tr("Open"))
        self._open.setObjectName("openChosen")
        self._open.clicked.connect(lambda: self._choose(self._list.currentItem()))
        self._ways: list[QPushButton] = []
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._open)
        for name, text, signal in (
            ("openFolder", self.tr("Open a folder…"), self.open_asked),
            ("joinFile", self.tr("Join from a file…"), self.join_asked),
            ("newInspection", self.tr("New inspection…"), self.new_asked),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.clicked.connect(signal)
            buttons.addWidget(button)
            self._ways.append(button)
        self._open.setAccessibleName(self.tr("Open"))
        buttons.addStretch(1)
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
        column.addWidget(self._list, 1)
        column.addLayout(buttons)
        column.addStretch(0 if recent_inspections() else 1)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what lies on this laptop."""
        self._list.clear()
        for folder in recent_inspections():
            item = QListWidgetItem(f"{folder.name}\n{folder.parent}")
            item.setToolTip(str(folder))
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 2 * GRID))
            item.setData(Qt.ItemDataRole.UserRole, str(folder))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, folder.name)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, str(folder))
            self._list.addItem(item)
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._open.setVisible(some)
        self._empty.setVisible(not some)
        if some:
            self._list.setCurrentRow(0)
        self.setFocusProxy(self._list if some else self._ways[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.hasFocus():
            self._choose(self._list.currentItem())
            return
        super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(Path(item.data(Qt.ItemDataRole.UserRole)))
