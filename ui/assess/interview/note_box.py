"""The big box for what is said at the table: an older note is gone on with in a paragraph of its own."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.assess.fields import plain_text
from ui.style import GRID

_LEAST_LINES = 5
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class NoteBox(QPlainTextEdit):
    """Takes all the room there is. While `continues`, what is written at the end begins a new paragraph."""

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.continues = False
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(GRID)
        self._make_room()

    def show_text(self, text: str, *, continues: bool) -> None:
        """Hold this text, which was there before where it `continues`."""
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.continues = continues

    @property
    def from_end(self) -> int:
        """How many characters before the end the cursor is: a text that grew at its end keeps it there."""
        return self.document().characterCount() - 1 - self.textCursor().position()

    def go_back(self, characters: int) -> None:
        """Put the cursor so many characters before the end."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=max(0, min(characters, cursor.position())))
        self.setTextCursor(cursor)

    def write_in(self, font: QFont) -> None:
        """Write in this font."""
        self.setFont(font)
        self._make_room()

    def _make_room(self) -> None:
        self.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing() + GRID * 3)

    def _begin_paragraph(self) -> None:
        """Begin a new one where something older stands and is about to be written on, once."""
        cursor = self.textCursor()
        if self.continues and cursor.atEnd() and not cursor.hasSelection():
            # Before the text is changed, which tells of itself.
            self.continues = False
            if cursor.block().text():
                cursor.insertBlock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        # What is pressed with Control or Alt is told as a control character or not at all.
        if event.text().isprintable() and event.text():
            self._begin_paragraph()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self._begin_paragraph()
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._begin_paragraph()
        self.insertPlainText(plain_text(source))
        self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY and not self.isReadOnly():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
