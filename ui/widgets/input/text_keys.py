"""Give every text field the same key for redo on every system."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def handle_text_key(field: QLineEdit | QPlainTextEdit, event: QEvent) -> bool:
    """Redo the text of a field on Ctrl+Y, also if there is nothing to redo. Return whether the event is handled.

    On X11, Qt's fields know only Ctrl+Shift+Z, so Ctrl+Y would reach the action that redoes an answer.

    Args:
        field: The field.
        event: Any event of the field, before Qt handles it.
    """
    if not isinstance(event, QKeyEvent) or field.isReadOnly() or not _is_redo(event):
        return False
    if event.type() == QEvent.Type.KeyPress:
        field.redo()
    event.accept()
    return True


def _is_redo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier


class TextLine(QLineEdit):
    """A text field of one line with these keys."""

    def event(self, event: QEvent) -> bool:
        """Handle the keys that Qt's own field handles differently."""
        return handle_text_key(self, event) or super().event(event)
