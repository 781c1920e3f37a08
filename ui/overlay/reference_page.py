"""A page to look something up on: a heading, a text or list, and a button back. Escape goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, heading_font
from ui.widgets.forms.form_page import column_width


class ReferencePage(QWidget):
    """A page to read; a subclass puts the text or list into `column`."""

    left = Signal()

    def __init__(self, name: str, *, share: float = 1) -> None:
        """Make a page with nothing to read yet.

        Args:
            name: the object name, by which tests find the page.
            share: the width of the column, in widths of a column of running text.
        """
        super().__init__()
        self.setObjectName(name)
        self._heading = QLabel()
        self._heading.setFont(heading_font(self.font()))
        self._back = QPushButton(self.tr("Back"))
        self._back.setObjectName(f"{name}Back")
        self._back.setAccessibleName(self._back.text())
        self._back.setToolTip(self.tr("Back to where you were (Esc)"))
        self._back.clicked.connect(self.left)
        inner = QWidget()
        inner.setMaximumWidth(round(column_width(self) * share))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(inner, 100)
        across.addStretch(1)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        outer.setSpacing(2 * GRID)
        outer.addWidget(self._heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(GRID)
        outer.addLayout(self.column, 1)
        outer.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)

    def end_with(self, control: QWidget) -> None:
        """Let Tab lead from `control`, the last of the column, to the button back."""
        QWidget.setTabOrder(control, self._back)

    def set_title(self, title: str) -> None:
        """Set the heading, which a screen reader says as the page's name."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
