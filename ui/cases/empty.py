"""What stands in place of the list where there is nothing to list, and what to do then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, heading_font


class EmptyState(QWidget):
    """A heading, a sentence and, where there is one, a button for what to do next. `pressed` is the button's."""

    pressed = Signal()

    def __init__(self, name: str, title: str, text: str, *, button: str = "", button_name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        heading = QLabel(title)
        heading.setFont(heading_font(self.font()))
        heading.setWordWrap(True)
        self.text = QLabel(text)
        self.text.setObjectName(f"{name}Text")
        self.text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(heading)
        column.addWidget(self.text)
        if button:
            action = QPushButton(button)
            action.setObjectName(button_name)
            action.setAccessibleName(button.removesuffix("…"))
            action.clicked.connect(self.pressed)
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
