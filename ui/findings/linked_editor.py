"""Edit a text with linked figures: words are typed, figures are chips, and slips of spelling are underlined."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from app.records.figure_code import Code
from app.reporting.wording import Run
from ui.findings.chips import OBJECT, ChipPainter, code_of, insert_chip, register_chips
from ui.findings.spelling_marks import SpellingMarks
from ui.style import GRID
from ui.widgets.input.menu_focus import call_when_left

_MIN_LINES = 3
RunsOf = Callable[[str], Iterator[Run]]


class LinkedEditor(QTextEdit):
    """An editor of one linked text.

    `edited` is emitted at each change by a person, and `left` when the focus leaves.

    Attributes:
        runs_of: Returns the pieces of a text with codes, as they are shown.
    """

    edited = Signal()
    left = Signal()
    escaped = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.runs_of: RunsOf = lambda text: iter([Run(text)] if text else [])
        self._painter = ChipPainter(self)
        register_chips(self.document(), self._painter)
        self.marks = SpellingMarks(self.document())
        self._filling = False
        self._text = ""
        self.document().setDocumentMargin(GRID)
        self.setMinimumHeight(_MIN_LINES * self.fontMetrics().lineSpacing() + GRID * 3)
        self.textChanged.connect(self._changed)

    def show_text(self, text: str) -> None:
        """Show a text with codes. The cursor stays where it is, as far as the text goes."""
        at = self.textCursor().position()
        self._filling = True
        try:
            self.document().clear()
            self._insert(QTextCursor(self.document()), text)
            self.document().clearUndoRedoStacks()
        finally:
            self._filling = False
            self._text = self.coded_text()
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.marks.rehighlight()

    def coded_text(self) -> str:
        """Return the text with the codes of its chips."""
        return _coded(self.document())

    def insert_code(self, code: Code) -> None:
        """Insert the chip of a figure at the cursor, in place of what is selected."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._insert(cursor, str(code))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        for run in self.runs_of(text):
            if run.code is None:
                cursor.insertText(run.text)
            else:
                insert_chip(cursor, run, chip_text(run))

    def _changed(self) -> None:
        if self._filling:
            return
        # Marks of spelling change the document too, and nothing that is recorded.
        text = self.coded_text()
        if text != self._text:
            self._text = text
            self.edited.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the selection as plain text, with chips as their codes."""
        selected = QTextDocument()
        QTextCursor(selected).insertFragment(self.textCursor().selection())
        data = QMimeData()
        data.setText(_coded(selected))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept plain text."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert pasted text, with codes as chips."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._insert(cursor, source.text().replace(OBJECT, ""))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, and go to the next slip of spelling with F7."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_F7:
            self.marks.select_next(self)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer other spellings of the word at the cursor above the usual menu."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = self.createStandardContextMenu()
        self.marks.offer(menu, self.textCursor())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit `left`, except when a menu opens."""
        super().focusOutEvent(event)
        call_when_left(self, event, self.left.emit)


def chip_text(run: Run) -> str:
    """Return the text on the chip of a figure: what it shows, and what it was where that differs."""
    if run.was is None:
        return run.text
    return QCoreApplication.translate("LinkedEditor", "{now} (was {was})").format(now=run.text, was=run.was)


def _coded(document: QTextDocument) -> str:
    lines: list[str] = []
    block = document.begin()
    while block.isValid():
        parts: list[str] = []
        # Not a Python iterator: Qt's has its own.
        at = block.begin()
        while not at.atEnd():
            fragment = at.fragment()
            code = code_of(fragment.charFormat())
            # Equal chips side by side are one fragment of several characters.
            parts.append(fragment.text() if code is None else code * len(fragment.text()))
            at += 1
        lines.append("".join(parts).replace("\N{LINE SEPARATOR}", "\n"))
        block = block.next()
    return "\n".join(lines)


def shown_in_full(text: str, runs_of: RunsOf) -> str:
    """Return a text as a sentence for reading aloud, with each changed figure and what it was."""
    return "".join(run.text if run.code is None else chip_text(run) for run in runs_of(text))
