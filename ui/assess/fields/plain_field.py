"""Edit a text without formatting, into which text is pasted without it too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor, QTextDocumentFragment

from app.text import clean
from ui.widgets.input.menu_focus import call_when_left
from ui.widgets.input.text_keys import handle_text_key
from ui.widgets.text.lines_field import LinesField

BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
# Spaces that only look like the usual ones, and the mark that Qt has for a picture.
_REPLACED = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ", "\N{OBJECT REPLACEMENT CHARACTER}")


def plain_text(copied: QMimeData) -> str:
    """Return a copied text with its paragraphs, and without its formatting and pictures."""
    text = copied.text() if copied.hasFormat("text/plain") else ""
    if not text and copied.hasHtml():
        text = QTextDocumentFragment.fromHtml(copied.html()).toPlainText()
    return clean(text).translate(_REPLACED)


class PlainField(LinesField):
    """A text field that Tab and Escape leave.

    Attributes:
        left: The field has lost the focus.
        escaped: The focus should return to where it was before.
    """

    left = Signal()
    escaped = Signal()

    def event(self, event: QEvent) -> bool:
        """Handle the keys that Qt's own field handles differently."""
        return handle_text_key(self, event) or super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether the copied data has a text."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the copied data as plain text. A picture alone leaves the selected text."""
        if text := plain_text(source):
            self.insert_copied(text)
        self.ensureCursorVisible()

    def insert_copied(self, text: str) -> None:
        """Insert a copied text that is plain already."""
        self.insertPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor at the end of the text when a key gives the field the focus."""
        super().focusInEvent(event)
        # A long text shows its beginning until an inspector continues it at its end.
        if event.reason() in BY_KEY and not self.isReadOnly():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit `left`, unless only a menu is open."""
        super().focusOutEvent(event)
        call_when_left(self, event, self.left.emit)
