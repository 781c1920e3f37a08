"""Give every text field the same keys on every system, and let a menu leave its selection."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ui.widgets.input.menu_focus import is_to_menu

_HELD = Qt.KeyboardModifier


def handle_text_key(field: QLineEdit | QPlainTextEdit, event: QEvent) -> bool:
    """Handle the keys that Qt's own fields handle differently. Return whether the event is handled.

    Ctrl+Y redoes the text, also if there is nothing to redo. On X11, Qt's fields know only Ctrl+Shift+Z, so Ctrl+Y
    would reach the action that redoes an answer.

    A letter with Alt is a shortcut. If there is no such shortcut, Qt's fields type the letter. On a Mac, that key types
    other letters.

    Args:
        field: The field.
        event: Any event of the field, before Qt handles it.
    """
    if not isinstance(event, QKeyEvent):
        return False
    pressed = event.type() == QEvent.Type.KeyPress
    if _is_redo(event) and not field.isReadOnly():
        if pressed:
            field.redo()
        event.accept()
        return True
    if pressed and _is_letter_with_alt(event):
        event.ignore()
        return True
    return False


def _is_redo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Y and event.modifiers() == _HELD.ControlModifier


def _is_letter_with_alt(event: QKeyEvent) -> bool:
    """Return whether a key that types a character is pressed with Alt. AltGr is Control and Alt, or a group switch."""
    if sys.platform == "darwin":
        return False
    held = event.modifiers() & (_HELD.AltModifier | _HELD.ControlModifier | _HELD.GroupSwitchModifier)
    return held == _HELD.AltModifier and bool(event.text()) and event.text().isprintable()


class TextLine(QLineEdit):
    """A text field of one line with these keys, which keeps its selection while a menu is open."""

    def event(self, event: QEvent) -> bool:
        """Handle the keys that Qt's own field handles differently."""
        return handle_text_key(self, event) or super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the selection if only a menu is open. Qt removes it if the menu was opened by key."""
        start, length, at = self.selectionStart(), self.selectionLength(), self.cursorPosition()
        super().focusOutEvent(event)
        if length and is_to_menu(event):
            # The cursor is at the end of a selection with a positive length, and at its start otherwise.
            self.setSelection(*((start + length, -length) if at == start else (start, length)))
