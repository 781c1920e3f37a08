"""Show a text that wraps in the width that its page gives it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel


class WrappedLabel(QLabel):
    """A label of plain text whose height follows from its width, and whose width is that of its place.

    A QLabel lays each new text out three or four times more, for hints that make no difference in such a place.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """Return the height of one line. Any width will do."""
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line."""
        return self.sizeHint()
