"""Text that an input method is still composing, as with accents: in no field yet, and typed all the same."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit


class ComposedLine(QLineEdit):
    """A line that knows what is being composed in it."""

    composing = ""

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = event.preeditString()
        super().inputMethodEvent(event)


def finish_composing() -> None:
    """Make what is being composed in the field with the keys part of its text, as if it had been chosen."""
    QGuiApplication.inputMethod().commit()
    field = QApplication.focusWidget()
    composing = ""
    # Not every system's input method does as it is asked.
    if isinstance(field, QPlainTextEdit):
        composing = field.textCursor().block().layout().preeditAreaText()
    elif isinstance(field, ComposedLine):
        composing = field.composing
    if field is not None and composing:
        chosen = QInputMethodEvent("", [])
        chosen.setCommitString(composing)
        QApplication.sendEvent(field, chosen)
