"""The fields in which a note, an evidence reference and a flag are typed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.widgets.composing import ComposedLine

_MOST_LINES = 6
_MARGIN = 6
_EDGE = 2  # the border and padding that the style gives a text, in pixels
BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
# Line ends of every kind to one, and spaces that only look like spaces to those that are.
_LINE_ENDS = (
    ("\r\n", "\n"),
    ("\r", "\n"),
    ("\N{LINE SEPARATOR}", "\n"),
    ("\N{PARAGRAPH SEPARATOR}", "\n"),
    ("\N{NO-BREAK SPACE}", " "),
    ("\N{NARROW NO-BREAK SPACE}", " "),
    ("\N{ZERO WIDTH NO-BREAK SPACE}", ""),
)


def plain_text(copied: QMimeData) -> str:
    """What was copied elsewhere, as text with its paragraphs and without its formatting."""
    text = copied.text() if copied.hasFormat("text/plain") else ""
    if not text and copied.hasHtml():
        text = QTextDocumentFragment.fromHtml(copied.html()).toPlainText()
    for given, wanted in _LINE_ENDS:
        text = text.replace(given, wanted)
    return text


class OneLine(ComposedLine):
    """A text of one line: `left` tells that the keys have gone elsewhere, `escaped` asks for them to go back."""

    left = Signal()
    escaped = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Gone on with at its end: chosen whole, as fields are that Tab comes to, the first letter would replace it.
        if event.reason() in BY_KEY:
            self.end(False)  # noqa: FBT003 - without marking

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.setCursorPosition(0)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class NoteEdit(QPlainTextEdit):
    """A note that grows with its text, is left with Escape or Tab, and says when it is left."""

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_MARGIN)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(plain_text(source))
        self.ensureCursorVisible()

    def _fit(self) -> None:
        lines = max(1, min(_MOST_LINES, round(self.document().size().height())))
        frame = 2 * max(_EDGE, self.frameWidth()) + round(2 * self.document().documentMargin())
        height = max(32, lines * self.fontMetrics().lineSpacing() + frame + 2)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        if event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # The Enter that led here, leant on.
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # A long note shows its beginning, and is gone on with at its end.
        if event.reason() in BY_KEY and not self.isReadOnly():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
