"""Edit a note, in which a typed word may be offered as its text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from ui.assess.fields.plain_field import PlainField


class OfferedNote(PlainField):
    """A note. While a typed word is offered as its text, Enter accepts it and Escape declines it.

    Undo declines it too, if it would remove the word. The word is still in the note when `declined` is emitted.

    Attributes:
        accepted: The offered word should stay.
        declined: The offered word should be removed.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = False
        self._before = ""

    def offer(self, text: str) -> None:
        """Append a word on a new line and take the focus. It is offered until `end_offer` is called."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._offered = True
        self.moveCursor(QTextCursor.MoveOperation.End)
        if self.toPlainText():
            self.insertPlainText("\n")
        self._before = self.toPlainText()
        # Undo removes the word as a whole then, and nothing of the text before it.
        self.document().clearUndoRedoStacks()
        self.insertPlainText(text)

    def end_offer(self) -> None:
        """Let Enter, Escape and undo do what they do in every note."""
        self._offered = False

    def decline_offer(self) -> bool:
        """Decline the word that is offered. Return False if none is."""
        if not self._offered:
            return False
        self.declined.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Accept or decline an offered word, emit `escaped` on Escape, and type every other key."""
        if self._handle_offer_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif not (event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)):
            # The Enter that gave the note the focus may still be held down. It must not add lines.
            self.type_key(event)

    def type_key(self, event: QKeyEvent) -> None:
        """Handle a key as every text field does."""
        super().keyPressEvent(event)

    def _handle_offer_key(self, event: QKeyEvent) -> bool:
        """Accept or decline the word, if one is offered and the key is for that. Return whether it was."""
        if not self._offered:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
            self._decline_what_undo_removed()
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Let Undo of the context menu do the same as its keys."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.findChildren(QAction, "edit-undo"):
            action.triggered.connect(self._decline_what_undo_removed)
        menu.popup(event.globalPos())

    def _decline_what_undo_removed(self) -> None:
        if self._offered and self.toPlainText() == self._before:
            self.redo()
            self.declined.emit()
