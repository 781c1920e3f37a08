"""Edit the note of an interview. Text added to an older note begins a new paragraph."""

from __future__ import annotations

from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.assess.fields.offered_note import OfferedNote
from ui.style import GRID

_MIN_LINES = 4


class NoteBox(OfferedNote):
    """A note box that fills its space. While `continues` is set, text typed at the end begins a new paragraph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.continues = False
        self.document().setDocumentMargin(GRID)
        self._fit_minimum_height()

    def show_text(self, text: str, *, continues: bool) -> None:
        """Show this text. `continues` means that it is older than this interview."""
        if self.toPlainText() != text:
            self.setPlainText(text)
        self.continues = continues

    def offer(self, text: str) -> None:
        """Append a word on a new line. It is no addition to an older note, which would begin a paragraph."""
        self.continues = False
        super().offer(text)

    @property
    def from_end(self) -> int:
        """The cursor's distance from the end, in characters, which stays valid if the text grows before it."""
        return self.document().characterCount() - 1 - self.textCursor().position()

    def set_from_end(self, characters: int) -> None:
        """Move the cursor to this many characters before the end."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.movePosition(QTextCursor.MoveOperation.Left, n=max(0, min(characters, cursor.position())))
        self.setTextCursor(cursor)

    def set_text_font(self, font: QFont) -> None:
        """Set the font of the text, and fit the height to it."""
        self.setFont(font)
        self._fit_minimum_height()

    def _fit_minimum_height(self) -> None:
        self.setMinimumHeight(_MIN_LINES * self.fontMetrics().lineSpacing() + GRID * 3)

    def _begin_paragraph(self) -> None:
        """Begin a new paragraph, once, if text is about to be added to the end of an older note."""
        cursor = self.textCursor()
        if self.continues and cursor.atEnd() and not cursor.hasSelection():
            # Inserting a block emits textChanged, so the flag is cleared first.
            self.continues = False
            if cursor.block().text():
                cursor.insertBlock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore the repetitions of the letter that began an offered word and is still held down."""
        if not (self._offered and event.isAutoRepeat()):
            super().keyPressEvent(event)

    def type_key(self, event: QKeyEvent) -> None:
        """Begin a paragraph before a typed character if necessary."""
        # With Control, text() is empty or a control character, and PlainField ignores letters with Alt, so shortcuts do
        # not begin a paragraph.
        if event.text().isprintable() and event.text():
            self._begin_paragraph()
        super().type_key(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Begin a paragraph before composed text if necessary."""
        if event.commitString() or event.preeditString():
            self._begin_paragraph()
        super().inputMethodEvent(event)

    def insert_copied(self, text: str) -> None:
        """Begin a paragraph before pasted text if necessary."""
        self._begin_paragraph()
        super().insert_copied(text)
