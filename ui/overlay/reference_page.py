"""A page to look something up on: a heading, what there is to read, the way back. Escape goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.style import GRID, heading_font
from ui.widgets.form_page import column_width


class ReferencePage(QWidget):
    """Put what there is to read into `column`."""

    left = Signal()

    def __init__(self, name: str, *, share: float = 1) -> None:
        """`share` is the width of its column, of that of running text."""
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
        """Lead from `control`, the last there is to read, to the way back."""
        QWidget.setTabOrder(control, self._back)

    def set_title(self, title: str) -> None:
        self._heading.setText(title)
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
