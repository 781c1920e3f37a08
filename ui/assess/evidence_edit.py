"""The evidence reference: one line, completed from the references already used in the case."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

BETWEEN = ";"
_MOST_SHOWN = 8


class EvidenceEdit(QLineEdit):
    """One line, left with Escape, Enter or Tab. What is offered fits the reference at the cursor.

    `references` tells what was used in the case so far, best first. Down opens the list; Enter takes what is chosen
    in it, and leaves where nothing is.
    """

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.references: Callable[[], Sequence[str]] = tuple
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(_MOST_SHOWN)
        self._completer.setWidget(self)
        self._list = QListView()
        self._list.setObjectName("evidenceUsed")
        self._list.setAccessibleName(self.tr("Evidence used in this case"))
        self._completer.setPopup(self._list)
        self._completer.activated.connect(self.take)
        self.textEdited.connect(lambda _: self._offer())

    @property
    def offered(self) -> tuple[str, ...]:
        """What the list offers now; nothing where it is closed."""
        model = self._completer.completionModel()
        shown = self._list.isVisible()
        return tuple(str(model.index(row, 0).data()) for row in range(model.rowCount())) if shown else ()

    def take(self, reference: str) -> None:
        """Put `reference` in place of the one at the cursor."""
        start, end = self._part()
        before = self.text()[:start]
        spaced = f"{before} " if before else before
        # As typing: what stands here is kept, and can be taken back.
        self.setSelection(start, end - start)
        self.insert(f"{spaced[start:]}{reference}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self._list.currentIndex() if self._list.isVisible() else None
            self._list.hide()
            if chosen is not None and chosen.isValid():
                self.take(str(chosen.data()))
            else:
                self.escaped.emit()
        elif event.key() == Qt.Key.Key_Escape:
            if self._list.isVisible():
                self._list.hide()
            else:
                self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._offer(every=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _part(self) -> tuple[int, int]:
        """Where the reference at the cursor begins and ends, separators outside."""
        text, at = self.text(), self.cursorPosition()
        end = text.find(BETWEEN, at)
        return text.rfind(BETWEEN, 0, at) + 1, len(text) if end < 0 else end

    def _offer(self, *, every: bool = False) -> None:
        if self.isReadOnly():
            return
        start, end = self._part()
        typed = "" if every else self.text()[start:end].strip()
        there = {part.strip().casefold() for part in self.text().split(BETWEEN)}
        self._offered.setStringList([each for each in self.references() if each.casefold() not in there])
        self._completer.setCompletionPrefix(typed)
        if (typed or every) and self._completer.completionCount():
            self._completer.complete()
        else:
            self._list.hide()
