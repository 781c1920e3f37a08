"""Show one changed answer with a button that undoes it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.assess.changes.recent_changes import RecentChange
from ui.icons import set_icon
from ui.style import GRID
from ui.widgets.text.quiet_label import QuietLabel


class ChangeLine(QWidget):
    """The sentence on a change with the button that undoes it."""

    def __init__(self, text_name: str, button_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change: RecentChange | None = None
        self.label = QuietLabel(lines=2)
        self.label.setObjectName(text_name)
        self.label.setAutoFillBackground(True)
        self.button = QPushButton(self.tr("Undo"))
        self.button.setObjectName(button_name)
        set_icon(self.button, "undo-2")
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)

    def show_change(self, change: RecentChange) -> None:
        """Show a change."""
        self.change = change
        self.label.setText(change.text)
        self.button.setAccessibleDescription(change.text)
