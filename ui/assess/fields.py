"""Text fields for notes, evidence references and flags."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.text import clean
from ui.assess.offered_note import OfferedNote
from ui.style import text_line
from ui.widgets.input.composing import ComposedLine

_MOST_LINES = 6  # on a page that does not scroll, or is low
_MARGIN = 6
_EDGE = 2  # pixels of border and padding, from the style
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
# Spaces that only look like the usual ones.
_SPACES = str.maketrans("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}", "  ")


def plain_text(copied: QMimeData) -> str:
    """Return a copied text with its paragraphs and without its formatting."""
    text = copied.text() if copied.hasFormat("text/plain") else ""
    if not text and copied.hasHtml():
        text = QTextDocumentFragment.fromHtml(copied.html()).toPlainText()
    return clean(text).translate(_SPACES)


class OneLine(ComposedLine):
    """A text of one line.

    Attributes:
        left: The line has lost the focus.
        escaped: The focus should return to where it was before.
    """

    left = Signal()
    escaped = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor at the end of the text when a key gives the line the focus."""
        super().focusInEvent(event)
        # Qt selects the whole text after Tab, so the first letter that is typed would replace it.
        if event.reason() in BY_KEY:
            self.end(False)  # noqa: FBT003 - without marking

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the beginning of the text and emit `left`, unless only a menu is open."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)
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
        line = text_line(self.font())
        edges = self.contentsMargins()
        frame = max(2 * _EDGE, edges.top() + edges.bottom()) + round(2 * self.document().documentMargin())
        lines = max(1, min(max(_MOST_LINES, self._half_page() // line), round(self.document().size().height())))
        height = max(32, lines * line + frame + 2)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _half_page(self) -> int:
        """Return half of the height of the page that scrolls around the note; 0 if there is none."""
        around: QWidget | None = self.parentWidget()
        while around is not None and not isinstance(around, QAbstractScrollArea):
            around = around.parentWidget()
        return 0 if around is None else around.viewport().height() // 2

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
