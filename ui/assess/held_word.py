"""Show words that were typed where there is no note for them, so that none of their letters does anything else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.input.menu_focus import call_when_left, is_for_moment
from ui.widgets.input.text_keys import TextLine
from ui.widgets.screen_reader import SpokenLabel


class HeldWord(QWidget):
    """A sentence over a field that has the words. The field takes the rest of the phrase until Enter or Escape.

    Attributes:
        accepted: Enter was pressed, so work continues where the words began.
        declined: Escape or undo was pressed, so what the keys recorded should be restored.
    """

    accepted = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = SpokenLabel()
        self._told.setObjectName("heldWordText")
        self._told.setWordWrap(True)
        self._field = _Field()
        self._field.setObjectName("heldWord")
        self._field.setAccessibleName(self.tr("Words that are not recorded"))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addWidget(self._told)
        column.addWidget(self._field)
        self._field.accepted.connect(lambda: self._end(self.accepted))
        self._field.declined.connect(lambda: self._end(self.declined))
        self._field.left.connect(self.hide)
        self.hide()

    def hold(self, text: str, told: str) -> None:
        """Show the beginning of the words with the cursor after it, and the sentence `told` over them."""
        self._told.setText(told)
        self._field.setText(text)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.setCursorPosition(len(text))

    def decline(self) -> bool:
        """Do what Escape does. Return False if no words are shown."""
        shown = not self.isHidden()
        if shown:
            self._end(self.declined)
        return shown

    def _end(self, how: SignalInstance) -> None:
        self.hide()
        how.emit()


class _Field(TextLine):
    accepted = Signal()
    declined = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the words with Enter, Escape, or undo where it would remove nothing that was typed since."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape or (
            event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        ):
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End the words when the focus goes elsewhere in the window."""
        super().focusOutEvent(event)
        call_when_left(self, event, self.left.emit, is_kept=is_for_moment)
