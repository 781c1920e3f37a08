"""Show sentences that can be read by keyboard, selected and scrolled."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from app.message import Message
from ui.language.messages import translated
from ui.style import GRID, text_line

_LINES = 8


class SentencesText(QPlainTextEdit):
    """Sentences, a paragraph each. It is read only, and Tab leaves it.

    Args:
        name: The object name.
        accessible: The accessible name.
    """

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_sentences(self, sentences: Iterable[Message]) -> None:
        """Show these sentences instead of those before."""
        text = "\n".join(map(translated, sentences))
        if text != self.toPlainText():
            self.setPlainText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of a few lines; longer text is scrolled."""
        lines = min(_LINES, max(2, self.blockCount() + 1))
        return QSize(super().sizeHint().width(), self._height(lines))

    def minimumSizeHint(self) -> QSize:
        """Return the height of two lines, so that large text leaves room for the table."""
        return QSize(0, self._height(2))

    def _height(self, lines: int) -> int:
        edges = self.contentsMargins()
        around = edges.top() + edges.bottom() + 2 * GRID + round(2 * self.document().documentMargin())
        return lines * text_line(self.font()) + around
