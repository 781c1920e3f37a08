"""Keep text that an input method is still composing, such as a letter with an accent.

Composed text is typed but not yet part of the field's text, so leaving the field would lose it.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from ui.widgets.input.text_keys import TextLine


class ComposedLine(TextLine):
    """A text field whose `composing` holds the text that is being composed in it."""

    composing = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember the text that is being composed."""
        self.composing = event.preeditString()
        super().inputMethodEvent(event)


def finish_composing() -> None:
    """Make the text that is being composed part of the focused field's text."""
    QGuiApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    composing = ""
    # Some input methods ignore commit(), so the text that is left over is inserted here.
    if isinstance(field, QPlainTextEdit):
        composing = field.textCursor().block().layout().preeditAreaText()
    elif isinstance(field, ComposedLine):
        composing = field.composing
    if field is not None and composing:
        committed = QInputMethodEvent("", [])
        committed.setCommitString(composing)
        QApplication.sendEvent(field, committed)
