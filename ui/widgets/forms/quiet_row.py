"""Lay out buttons that are words, so that the first word begins where the fields around it do."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.style import GRID, QUIET_INSET


class QuietRow(QHBoxLayout):
    """A row of quiet buttons. Their ground, which shows under the pointer only, begins left of the row."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(GRID)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Add buttons that stay together at the left, and make them quiet."""
        for button in buttons:
            button.setProperty("role", "quiet")
            self.addWidget(button)
        self.addStretch(1)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the row out, with its first word at the left of `rect`."""
        super().setGeometry(rect.adjusted(-QUIET_INSET, 0, 0, 0))
