"""Let Enter press the focused button, as Space does, and keep held keys and the spaces of a word from pressing it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from ui.widgets.input.held_keys import HeldKeys
    from ui.widgets.input.typed_words import TypedWords

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSING = (*_ENTER, Qt.Key.Key_Space)


class EnterPresses(QObject):
    """Makes each push button that gets the focus an auto-default button.

    Outside a dialog Qt lets Enter press only a button with that property. Qt presses such a button again whenever a
    held Enter repeats, so the repetitions are swallowed here. A command may give the focus to another control, where
    they are swallowed too until the key is pressed again.

    Args:
        owner: The object with which the behaviour ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._entered: int | None = None  # the key that is down on the focused button
        QApplication.instance().focusChanged.connect(self._set_auto_default)  # type: ignore[union-attr]  # there is one

    def _set_auto_default(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton):
            if not now.autoDefault():
                now.setAutoDefault(True)
            now.installEventFilter(self)
        if isinstance(before, QPushButton):
            before.removeEventFilter(self)
            self._words.forget()
            self._held.forget()
            if self._entered is not None and now is not None:
                from ui.widgets.input.held_keys import ignore_held_key

                ignore_held_key(now, self._entered)
            self._entered = None

    @cached_property
    def _held(self) -> HeldKeys:
        # Imported here because the first page is shown sooner without it.
        from ui.widgets.input.held_keys import HeldKeys

        return HeldKeys()

    @cached_property
    def _words(self) -> TypedWords:
        # Imported here because the first page is shown sooner without it.
        from ui.widgets.input.typed_words import TypedWords

        return TypedWords()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the repetitions of a held Enter or Space, and pass on a space of a word."""
        if event.type() == QEvent.Type.FocusOut:
            # A menu that the button opens takes the release of the key.
            self._held.forget()
        elif isinstance(event, QKeyEvent) and event.key() in _PRESSING and self._is_repeated(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_space_of_word(event):
            around = watched.parent()
            if isinstance(around, QWidget):
                # The letters of the word went there too, because the button ignores them.
                QApplication.sendEvent(around, event)
            return True
        return super().eventFilter(watched, event)

    def _is_space_of_word(self, event: QKeyEvent) -> bool:
        """Return whether a press is a space that follows a letter without a pause, and note a letter."""
        from ui.widgets.input.typed_words import is_letter

        if is_letter(event):
            self._words.add(event, None, answers=False)
            return False
        return event.text() == " " and self._words.continues(event)

    def _is_repeated(self, event: QKeyEvent) -> bool:
        """Return whether this is the press of a key that is held down, and note which key is down."""
        if event.type() == QEvent.Type.KeyRelease:
            self._held.release(event)
            self._entered = None
        elif event.type() == QEvent.Type.KeyPress:
            if not self._held.press(event):
                return True
            self._entered = event.key() if event.key() in _ENTER else None
        return False
