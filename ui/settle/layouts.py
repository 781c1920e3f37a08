"""Rows and columns of controls, as the pages of this package lay them out."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QLineEdit, QVBoxLayout, QWidget

from ui.style import GRID


def row_of(*parts: QWidget, stretch: bool = False) -> QHBoxLayout:
    """Return parts side by side.

    Args:
        parts: The controls.
        stretch: Whether they stay together at the left.
    """
    row = QHBoxLayout()
    row.setSpacing(GRID)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row


def column_in(parent: QWidget, *parts: QWidget | QLayout) -> QVBoxLayout:
    """Lay parts out in `parent`, one below the other, and return the layout."""
    column = QVBoxLayout(parent)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return column


def labelled(text: str, control: QWidget) -> tuple[QLabel, QWidget]:
    """Return a label that leads to a control, and the control."""
    label = QLabel(text)
    label.setBuddy(control)
    return label, control


def line_field(name: str, accessible: str) -> QLineEdit:
    """Return a field of one line with its object name and its accessible name."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(accessible)
    return field
