"""Let Enter press the focused button, as Space does, and keep the spaces of a word from pressing it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from ui.widgets.input.typed_words import TypedWords


class EnterPresses(QObject):
    """Makes each push button that gets the focus an auto-default button.

    Outside a dialog Qt lets Enter press only a button with that property.

    Args:
        owner: The object with which the behaviour ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        QApplication.instance().focusChanged.connect(self._set_auto_default)  # type: ignore[union-attr]  # there is one

    def _set_auto_default(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton):
            if not now.autoDefault():
                now.setAutoDefault(True)
            now.installEventFilter(self)
        if isinstance(before, QPushButton):
            before.removeEventFilter(self)
            self._words.forget()

    @cached_property
    def _words(self) -> TypedWords:
        # Imported here because the first page is shown sooner without it.
        from ui.widgets.input.typed_words import TypedWords

        return TypedWords()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a space that follows a letter without a pause."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            from ui.widgets.input.typed_words import is_letter

            if is_letter(event):
                self._words.add(event, None, answers=False)
            elif event.text() == " " and self._words.continues(event):
                return True
        return super().eventFilter(watched, event)
