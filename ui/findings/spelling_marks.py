"""Underline words that are spelt otherwise than in the list of British words, and offer others."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from functools import partial

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit

from app.reporting.spelling import Spelling
from ui.findings.chips import OBJECT
from ui.style import scheme_of
from ui.thread_results import ThreadResults


class SpellingMarks(QSyntaxHighlighter):
    """The marks in one document. There are none until `load` was called and the list of words is read."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spelling: Spelling | None = None
        self._on = True
        self._results = ThreadResults(self)
        self._results.came.connect(self._loaded)

    def load(self, known: Collection[str]) -> None:
        """Read the list of words on a thread, since that takes longer than a key press may.

        Args:
            known: Words besides those of the list.
        """
        give = self._results.giver()
        threading.Thread(target=lambda: give(Spelling(known)), name="spelling", daemon=True).start()

    @property
    def is_ready(self) -> bool:
        """Return whether the list of words is read."""
        return self._spelling is not None

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Mark words from now on, or none: there is a list of English words only."""
        self._on = on
        self.rehighlight()

    def _loaded(self, spelling: object) -> None:
        if isinstance(spelling, Spelling):
            self._spelling = spelling
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Underline the words of a paragraph that are not in the list."""
        if self._spelling is None or not self._on:
            return
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.setUnderlineColor(QColor(scheme_of(QApplication.palette()).below))
        for start, end in self._mistakes(text):
            self.setFormat(start, end - start, mark)

    def _mistakes(self, text: str) -> list[tuple[int, int]]:
        if self._spelling is None or not self._on:
            return []
        return list(self._spelling.mistakes(text.replace(OBJECT, " ")))

    def select_next(self, editor: QTextEdit) -> bool:
        """Select the next word after the cursor that is not in the list; return whether there is one."""
        cursor = editor.textCursor()
        begin = max(cursor.selectionEnd(), cursor.position())
        found = [
            (block.position() + start, block.position() + end)
            for block in self._blocks()
            for start, end in self._mistakes(block.text())
        ]
        place = next((each for each in found if each[0] >= begin), found[0] if found else None)
        if place is None:
            return False
        cursor.setPosition(place[0])
        cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        return True

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def offer(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put other spellings of the word at a cursor at the top of a menu."""
        block = cursor.block()
        at = cursor.position() - block.position()
        word = next(((s, e) for s, e in self._mistakes(block.text()) if s <= at <= e), None)
        if word is None or self._spelling is None:
            return
        chosen = QTextCursor(block)
        chosen.setPosition(block.position() + word[0])
        chosen.setPosition(block.position() + word[1], QTextCursor.MoveMode.KeepAnchor)
        before = menu.actions()[0]
        offered = self._spelling.suggestions(block.text()[word[0] : word[1]])
        for text in offered:
            action = menu.addAction(text)
            action.triggered.connect(partial(chosen.insertText, text))
            menu.insertAction(before, action)
        if offered:
            menu.insertSeparator(before)
