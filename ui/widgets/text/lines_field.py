"""A field for a text of several lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class LinesField(QPlainTextEdit):
    """A field of lines that wrap. Tab leaves it.

    A space at the end of a line may reach beyond the field. Qt would show a bar for it, as high as a line, and a field
    that is as high as its text would then show and hide that bar without end.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
