"""The row of buttons of a page, which stays in view while the fields above it scroll."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, scheme_of
from ui.widgets.flow_layout import FlowLayout


class Foot(QWidget):
    """A row of buttons, in as many lines as the width needs, that is a part of a column or fixed below it."""

    def __init__(self) -> None:
        super().__init__()
        buttons = QWidget()
        self._row = FlowLayout(buttons)
        self._around = QVBoxLayout(self)
        self._around.addWidget(buttons)
        self._fixed = False
        self.release()

    @property
    def fixed(self) -> bool:
        """Whether the row is fixed at the foot of the page."""
        return self._fixed

    def add(self, button: QPushButton) -> None:
        """Add a button after the others."""
        self._row.addWidget(button)

    def height_in(self, width: int) -> int:
        """Return the height of the buttons in a width, in pixels."""
        return self._row.heightForWidth(width)

    def fix(self, left: int, right: int) -> None:
        """Leave room around the buttons, and draw a line above them.

        Args:
            left: The room at the left of the buttons, in pixels.
            right: The room at their right, in pixels.
        """
        self._fixed = True
        self._around.setContentsMargins(left, GRID + 1, right, GRID)
        self.update()

    def release(self) -> None:
        """Have no room and no line, as a part of a column."""
        self._fixed = False
        self._around.setContentsMargins(0, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line between the foot and what scrolls above it."""
        super().paintEvent(event)
        if self._fixed:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, QColor(scheme_of(self.palette()).line))
            painter.end()
