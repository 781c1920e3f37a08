"""Text fields for notes, evidence references and flags."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QWidget

from app.text import clean, clean_line
from ui.assess.offered_note import OfferedNote
from ui.style import CONTROL, line_margin, text_line

_MOST_LINES = 6  # on a page that does not scroll, or is low
_MARGIN = 6
_EDGE = 2  # pixels of border and padding, from the style
_LEAVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_PAGING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
# Spaces that only look like the usual ones.
_SPACES = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")


def plain_text(copied: QMimeData) -> str:
    """Return a copied text with its paragraphs and without its formatting."""
    text = copied.text() if copied.hasFormat("text/plain") else ""
    if not text and copied.hasHtml():
        text = QTextDocumentFragment.fromHtml(copied.html()).toPlainText()
    return clean(text).translate(_SPACES)


class WrappedLine(QPlainTextEdit):
    """A text without line breaks that is shown in as many lines as it needs, and is left with Escape, Enter or Tab.

    Args:
        between: The text that replaces the line breaks of a pasted text.

    Attributes:
        edited: A person changed the text. The argument is the text.
        left: The field has lost the focus.
        escaped: The focus should return to where it was before.
    """

    edited = Signal(str)
    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None, *, between: str = " ") -> None:
        super().__init__(parent)
        self._between = between
        self._showing = False
        self._fitted = (0, 0)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(line_margin(self.font()))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._change)
        self._fit()

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
        return _height(self, text_line(self.font()))

    def cursor_position(self) -> int:
        """Return the place of the cursor in the text."""
        return self.textCursor().position()

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace a part of the text, as if `text` were typed there."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def setReadOnly(self, only_read: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Allow or forbid changes. Keys can still mark a text that is only read."""
        super().setReadOnly(only_read)
        if only_read:
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether the copied data has a text."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the copied data as plain text."""
        self.insertPlainText(plain_text(source))
        self.ensureCursorVisible()

    def _change(self) -> None:
        if self._showing:
            return
        text = self.text()
        cleaned = clean_line(text, self._between)
        if cleaned == text:
            self.edited.emit(text)
            return
        # Joined to the pasting, so that one undo reverses both. Qt calls this method again for the change.
        cursor = self.textCursor()
        cursor.joinPreviousEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(cleaned)
        cursor.endEditBlock()

    def _fit(self) -> None:
        self._fitted = _fit_height(self, self._fitted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines in the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDocumentMargin(line_margin(self.font()))
            self._fitted = (0, 0)
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `escaped` on Escape or Enter, and ignore keys that would move the cursor out of the text."""
        key = Qt.Key(event.key())
        if key in _LEAVING:
            self.escaped.emit()
        elif key in _PAGING or (key in _ROWS and not self._has_line(_ROWS[key])):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _has_line(self, by: int) -> bool:
        """Return whether there is a line above (-1) or below (1) the line of the cursor."""
        cursor = self.textCursor()
        layout = cursor.block().layout()
        line: int = layout.lineForTextPosition(cursor.positionInBlock()).lineNumber()
        return 0 <= line + by < layout.lineCount()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor at the end of the text when a key gives the field the focus."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of the text and emit `left`, unless only a menu is open."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.moveCursor(QTextCursor.MoveOperation.Start)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class NoteEdit(OfferedNote):
    """A note that grows with its text to half of the page, and is left with Escape or Tab.

    Attributes:
        left: The note has lost the focus.
        escaped: The focus should return to where it was before.
    """

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted = (0, 0)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._keep_glyphs)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Return whether the copied data has a text."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert the copied data as plain text."""
        self.insertPlainText(plain_text(source))
        self.ensureCursorVisible()

    def _keep_glyphs(self) -> None:
        """Have Qt keep the glyphs of the paragraph with the cursor.

        Otherwise Qt shapes that paragraph three times for each letter: to break it into lines, to place the cursor and
        to paint it.
        """
        paragraph = self.textCursor().block().layout()
        if not paragraph.cacheEnabled():
            paragraph.setCacheEnabled(True)

    def _fit(self) -> None:
        self._fitted = _fit_height(self, self._fitted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines in the new width."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Emit `escaped` when Escape is pressed, and type every other key."""
        if self.handle_offer_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Enter that gave the note the focus is still held down. It must not add lines.
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor at the end of the text when a key gives the note the focus."""
        super().focusInEvent(event)
        # A long note shows its beginning until an inspector continues it at its end.
        if event.reason() in BY_KEY and not self.isReadOnly():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit `left`, unless only a menu is open."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def _fit_height(field: QPlainTextEdit, fitted: tuple[int, int]) -> tuple[int, int]:
    """Give a field the height of its text, up to half of the page, unless it has the height already.

    Qt reports the size of a text several times for each change.

    Args:
        field: The field.
        fitted: The lines and the height of the font for which the height was set.

    Returns:
        The lines and the height of the font now.
    """
    lines = round(field.document().size().height())
    now = lines, field.fontMetrics().height()
    if now != fitted or lines > _MOST_LINES:
        line = text_line(field.font())
        shown = max(1, min(max(_MOST_LINES, _half_page(field) // line), lines))
        height = _height(field, shown * line)
        if height != field.height() or field.minimumHeight() != height:
            field.setFixedHeight(height)
    return now


def _height(field: QPlainTextEdit, text: int) -> int:
    """Return the height of a field around a text of this height."""
    edges = field.contentsMargins()
    frame = max(2 * _EDGE, edges.top() + edges.bottom()) + round(2 * field.document().documentMargin())
    return max(CONTROL, text + frame + 2)


def _half_page(field: QWidget) -> int:
    """Return half of the height of the page that scrolls around a field; 0 if there is none."""
    around: QWidget | None = field.parentWidget()
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    return 0 if around is None else around.viewport().height() // 2
