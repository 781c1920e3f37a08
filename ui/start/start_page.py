"""The first page: the inspections on this laptop, and how to add another."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.local_preferences import inspection_label, recent_inspections
from ui.program_icon import program_icon
from ui.start.inspection_labels import details, heading, last_changed, not_known
from ui.style import GRID, heading_font
from ui.widgets.controls import set_role
from ui.widgets.forms.form_page import column_width
from ui.widgets.forms.quiet_row import QuietRow
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.rows import set_quiet_list


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
        self._title = QLabel(self.tr("Inspections on this laptop"))
        self._title.setFont(heading_font(self.font()))
        self._title.setWordWrap(True)
        self._empty = QLabel(
            self.tr(
                "Your lead inspector gives you a file and tells you its passphrase. To try the program first, practise "
                "on invented cases: that needs neither."
            )
        )
        self._empty.setObjectName("startEmpty")
        self._empty.setWordWrap(True)
        self._list = QListWidget()
        self._list.setObjectName("recentInspections")
        self._list.setAccessibleName(self.tr("Inspections on this laptop"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        set_quiet_list(self._list)
        self._list.itemActivated.connect(self._choose)
        self._open = self._way("openChosen", self.tr("&Open"), self.tr("Unlock the selected inspection (Enter)"))
        self._open.clicked.connect(lambda: self._choose(self._list.currentItem()))
        self._join = self._way(
            "joinFile",
            self.tr("&Join with the file from your lead…"),
            self.tr("Make this laptop's copy of an inspection (Ctrl+Shift+J)"),
            self.join_asked,
        )
        self._practise = self._way(
            "practise", self.tr("&Practise"), self.tr("Try everything on invented cases"), self.practise_asked
        )
        self._new = self._way(
            "newInspection",
            self.tr("&New inspection…"),
            self.tr("Set up an inspection as its lead inspector (Ctrl+N)"),
            self.new_asked,
        )
        self._folder = self._way(
            "openFolder",
            self.tr("Open another &folder…"),
            self.tr("Open an inspection in another folder of this laptop (Ctrl+O)"),
            self.open_asked,
        )
        self._restore = self._way(
            "restore",
            self.tr("&Restore a backup…"),
            self.tr("Choose a backup, or the folder that holds the backups"),
            self.restore_asked,
        )
        self._first, self._rest = QHBoxLayout(), QuietRow()
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
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
        column.addLayout(self._name())
        column.addSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._list, 100)
        column.addLayout(self._first)
        column.addWidget(self._empty)
        column.addSpacing(GRID)
        column.addWidget(self._line())
        column.addLayout(self._rest)
        column.addStretch(1)
        for row in (self._first, self._rest):
            row.setSpacing(GRID)

    def _name(self) -> QHBoxLayout:
        """Return the program's icon, its name and what it is for."""
        side = 2 * self.fontMetrics().height() + GRID
        icon = QLabel()
        icon.setObjectName("programIcon")
        icon.setPixmap(program_icon().pixmap(QSize(side, side), self.devicePixelRatioF()))
        name = QLabel("Aboveline")
        name.setObjectName("programName")
        name.setFont(heading_font(heading_font(self.font())))
        about = QLabel(self.tr("Case assessments in the field, on this laptop alone"))
        about.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(about)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(icon)
        row.addLayout(words, 1)
        return row

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setForegroundRole(QPalette.ColorRole.Midlight)
        line.setFrameShadow(QFrame.Shadow.Plain)
        return line

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
            label = inspection_label(folder)
            first = heading(label)
            second = details(label) if label is not None else not_known(folder)
            if label is not None:
                second = " ".join(text for text in (second, last_changed(folder)) if text)
            item = QListWidgetItem(f"{first}\n{second}")
            item.setSizeHint(QSize(0, 2 * self.fontMetrics().height() + 2 * GRID))
            item.setData(Qt.ItemDataRole.UserRole, str(folder))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, first)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, second)
            self._list.addItem(item)
        some = self._list.count() > 0
        self._list.setVisible(some)
        self._title.setVisible(some)
        # The list is as high as its rows and no higher than the page, so that the buttons come right below it.
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        self._list.setMaximumHeight(rows + 2 * self._list.frameWidth())
        self._open.setVisible(some)
        self._empty.setVisible(not some)
        if some:
            self._list.setCurrentRow(0)
        self._arrange(some=some)
        set_initial_focus(self, self._list if some else self._join)

    def _way(self, name: str, text: str, hint: str, signal: SignalInstance | None = None) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.replace("&", ""))
        button.setToolTip(hint)
        if signal is not None:
            button.clicked.connect(signal)
        return button

    def _arrange(self, *, some: bool) -> None:
        """Put the buttons in order, on screen and for Tab: what a person most likely wants, and quieter the rest."""
        for row in (self._first, self._rest):
            while row.count():
                row.takeAt(0)
        first = [self._open, self._join] if some else [self._join, self._practise]
        rest = [self._new, self._folder, *([self._practise] if some else []), self._restore]
        for row, buttons in ((self._first, first), (self._rest, rest)):
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
        for button in (*first, *rest):
            set_role(button, "primary" if button is first[0] else "quiet" if button in rest else "")
        for before, after in pairwise((self._list, *first, *rest)):
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
