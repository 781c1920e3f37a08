"""Make controls of the pages of findings: buttons, boxes, labels, and how they are laid out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from ui.style import CONTROL, GRID


def button(name: str, text: str, do: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Return a button that calls `do`; a `primary` one is the main button of its page."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", "").rstrip("…"))
    made.setAutoDefault(True)
    if primary:
        made.setProperty("role", "primary")
    made.clicked.connect(lambda _: do())
    return made


def box(name: str, accessible: str) -> QComboBox:
    """Return a box of choices that may be narrower than its longest one."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    made.setMinimumHeight(CONTROL)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    return made


def text_label(name: str, text: str = "") -> QLabel:
    """Return a label of plain text that wraps and can be selected."""
    made = QLabel(text)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def side_by_side(*parts: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Return parts side by side, together at the left unless they are to stretch."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row


def stacked(parent: QWidget, *parts: QWidget | QLayout) -> QVBoxLayout:
    """Lay parts out in `parent`, one below the other, and return the layout."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, GRID, 0, 0)
    column.setSpacing(GRID)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def select_row(table: QTableView, row: int) -> None:
    """Select a row of a table, where it has it."""
    if 0 <= row < table.model().rowCount():
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().setCurrentIndex(table.model().index(row, 0), flags)
