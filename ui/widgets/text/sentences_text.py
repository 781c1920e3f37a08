"""Show sentences that can be read by keyboard, selected and scrolled."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from app.message import Message
from ui.language.messages import translated
from ui.style import CONTROL, sentence_width, text_line
from ui.widgets.text.whole_lines import WholeLines

_LINES = 10


class SentencesText(WholeLines):
    """Sentences, a paragraph each. It is read only, and Tab leaves it.

    Args:
        name: The object name.
        accessible: The accessible name.
    """

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__(name, accessible)
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

    def longest_line(self) -> int:
        """Return a greater width than that of running text, in which most sentences are whole in their paragraph."""
        return sentence_width(self.fontMetrics())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height where the lines of the text are others in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the lines of the text, as far as they are few; more are scrolled."""
        return QSize(super().sizeHint().width(), self._height(min(_LINES, self._lines())))

    def minimumSizeHint(self) -> QSize:
        """Return the height of two lines at most, so that large text leaves room for the table."""
        return QSize(0, self._height(min(2, self._lines())))

    def _lines(self) -> int:
        # The layout of a plain text measures its height in lines.
        return max(1, round(self.document().documentLayout().documentSize().height()))

    def _height(self, lines: int) -> int:
        edges = self.contentsMargins()
        return max(CONTROL, lines * text_line(self.font()) + edges.top() + edges.bottom() + self.around())
