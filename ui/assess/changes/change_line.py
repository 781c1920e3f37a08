"""Show one changed answer with a button that undoes it."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from ui.assess.changes.recent_changes import RecentChange
from ui.icons import set_icon
from ui.style import GRID
from ui.widgets.text.quiet_label import QuietLabel


class ChangeLine(QWidget):
    """The sentence on a change with the button that undoes it.

    Attributes:
        undo_pressed: The change should be undone.
    """

    undo_pressed = Signal(object)

    def __init__(self, text_name: str, button_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change: RecentChange | None = None
        self.label = QuietLabel(lines=2)
        self.label.setObjectName(text_name)
        self.label.setAutoFillBackground(True)
        self.button = QPushButton(self.tr("Undo"))
        self.button.setObjectName(button_name)
        self.button.clicked.connect(self._press)
        set_icon(self.button, "undo-2")
        self._ready_at = 0.0
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)

    def show_change(self, change: RecentChange, *, moved_up: bool = False) -> None:
        """Show a change.

        Args:
            change: The change.
            moved_up: Whether it takes the place of one that is gone. A press that follows immediately, as the second
                of a double click, was meant for that one, and is ignored.
        """
        if moved_up and change is not self.change:
            self._ready_at = monotonic() + QApplication.doubleClickInterval() / 1000
        self.change = change
        self.label.setText(change.text)
        self.button.setAccessibleDescription(change.text)

    def _press(self) -> None:
        if monotonic() >= self._ready_at:
            self.undo_pressed.emit(self.change)
