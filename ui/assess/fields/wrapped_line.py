"""Edit a text without line breaks in as many lines as it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.text import clean_line, utf16_length
from ui.assess.fields.fitted_height import FittedHeight
from ui.assess.fields.plain_field import PlainField
from ui.widgets.input.menu_focus import call_when_left, is_for_moment

_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_PAGING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class WrappedLine(PlainField):
    """A text without line breaks that is shown in as many lines as it needs, and is left with Escape, Enter or Tab.

    Args:
        between: The text that replaces the line breaks of a pasted text.

    Attributes:
        edited: A person changed the text. The argument is the text.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, between: str = " ") -> None:
        super().__init__(parent)
        self._between = between
        self._showing = False
        self._height = FittedHeight(self)
        self.textChanged.connect(self._change)

    def text(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Replace the text, without emitting `edited`."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    def least_height(self) -> int:
        """Return the height with one line of text, in pixels."""
        return self._height.least()

    def cursor_position(self) -> int:
        """Return the place of the cursor in the text, as an index of `text`."""
        before = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.textCursor().position()]
        return len(before.decode("utf-16-le", "surrogatepass"))

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace a part of the text between two indices, as if `text` were typed there."""
        cursor, there = self.textCursor(), self.text()
        cursor.setPosition(utf16_length(there[:start]))
        cursor.setPosition(utf16_length(there[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def setReadOnly(self, only_read: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Allow or forbid changes. Keys can still mark a text that is only read."""
        super().setReadOnly(only_read)
        if only_read:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def _change(self) -> None:
        if not self._showing:
            self.edited.emit(self.text())

    def insert_copied(self, text: str) -> None:
        """Insert a copied text in one line. A line break at its end separates it from the text after it."""
        cursor = self.textCursor()
        end = cursor.selectionEnd()
        cursor.setPosition(cursor.selectionStart())
        cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        # A letter takes the place of the text after it, so that the line break is not removed as one at the end is.
        after = "" if end == self.document().characterCount() - 1 else "x"
        line = clean_line(f"{cursor.selectedText()}{text}{after}", self._between).removesuffix(after)
        cursor.setPosition(0)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(line)
        self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines in the new width."""
        super().resizeEvent(event)
        self._height.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._height.fit_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `escaped` on Escape or Enter. Keys that would move the cursor out of the text do nothing.

        If the field is empty, they are ignored, so they move in the list around it.
        """
        key = Qt.Key(event.key())
        if key in _LEAVING:
            self.escaped.emit()
        elif key in _PAGING or (key in _ROWS and not self._has_line(_ROWS[key])):
            # The next letter would answer another question if they left a text.
            event.setAccepted(bool(self.text()))
        else:
            super().keyPressEvent(event)

    def _has_line(self, by: int) -> bool:
        """Return whether there is a line above (-1) or below (1) the line of the cursor."""
        cursor = self.textCursor()
        layout = cursor.block().layout()
        line: int = layout.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        return 0 <= line + by < layout.lineCount()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of the text, unless only a menu or another window is open."""
        call_when_left(self, event, lambda: self.moveCursor(QTextCursor.MoveOperation.Start), is_kept=is_for_moment)
        super().focusOutEvent(event)
