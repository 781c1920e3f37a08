"""Show a list whose keys answer and move, and notice a word that is typed where keys answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QElapsedTimer, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from ui.settings import settings
from ui.widgets.input.held_keys import HeldKeys, ignore_while_held
from ui.widgets.input.typed_words import NOT_WITH_LETTERS, TypedWords, is_letter

NUMBERS_WAIT_MS = 2000  # in which a number after the key of the reasons is none of an answer
CLEARING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}
_FAR = 10_000  # more rows than any list has
_ENDS = {Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


def answer_for(key: Qt.Key) -> str | None:
    """Return what a key does to the open row: the answer set for it, "clear", or None for nothing."""
    return "clear" if key in CLEARING_KEYS else settings().answer_keys.answer_for(key)


def is_answer(event: QKeyEvent) -> bool:
    """Return whether a key types a letter that is set for an answer."""
    return is_letter(event) and settings().answer_keys.answer_for(Qt.Key(event.key())) is not None


class KeyedList(QListView):
    """A list whose keys work on one row. Answer keys emit `answer_pressed`, the others move or do something else.

    A key counts once until it is let go. A letter that has no meaning or is plainly part of a word emits `word_typed`
    with the Word. Letters that follow it without a pause do nothing, unless the focus is moved.
    """

    answer_pressed = Signal(str)
    enter_pressed = Signal()
    reasons_pressed = Signal()
    flags_pressed = Signal()
    guidance_pressed = Signal()
    fold_pressed = Signal(str)
    word_typed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = HeldKeys()
        self._words = TypedWords()
        self._no_reasons = QElapsedTimer()  # since the key of the reasons found none

    @property
    def open_key(self) -> str | None:
        """The key of the row on which keys work; None if there is none."""
        raise NotImplementedError

    @property
    def open_is_fold(self) -> bool:
        """Whether keys work on a row that unfolds other rows."""
        raise NotImplementedError

    def step(self, by: int) -> bool:
        """Go to the row `by` rows below (negative: above), or the last one before the end; return whether it moved."""
        raise NotImplementedError

    def answer_of(self, key: Qt.Key) -> str | None:
        """Return what a key answers on the open row; None if it answers nothing."""
        return answer_for(key)

    def commands(self) -> Mapping[Qt.Key, SignalInstance]:
        """Return the signals of the letters that do something else than answering."""
        return {
            Qt.Key.Key_R: self.reasons_pressed,
            Qt.Key.Key_F: self.flags_pressed,
            Qt.Key.Key_G: self.guidance_pressed,
        }

    def keyboardSearch(self, search: str) -> None:
        """Do nothing, because letters give answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, answer, or do what the key is for."""
        key = Qt.Key(event.key())
        new = self._held.press(event)
        steps = _STEPS.get(key) or _ENDS.get(key)
        if event.modifiers() & NOT_WITH_LETTERS:
            event.ignore()
        elif steps is not None:
            self.leave_word()
            self.step(steps)
        elif new and not self._words.is_rest(event):
            self._act(key, event)
            ignore_while_held(self, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note that a key was let go."""
        self._held.release(event)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the next letter as the beginning of something new, after a word was typed elsewhere."""
        super().focusInEvent(event)
        self._words.leave_reported()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take every key as let go."""
        super().focusOutEvent(event)
        self._held.forget()

    def keep_numbers_back(self) -> None:
        """Answer nothing with numbers for a moment: they were pressed for reasons, and there are none."""
        self._no_reasons.start()

    def leave_word(self) -> None:
        """Take the next letter as the beginning of something new."""
        self._words.forget()

    def share_words(self, words: TypedWords) -> None:
        """Collect letters together with another control, to which a word may go over."""
        self._words = words

    def note_letter(self, event: QKeyEvent, place: str | None) -> None:
        """Note a letter that answers the open row, but was pressed on `place`. It may be the beginning of a word."""
        self._words.add(event, self.open_key, answers=True, begins_on=place)

    def _act(self, key: Qt.Key, event: QKeyEvent) -> None:
        commands = self.commands()
        answer = self.answer_of(key)
        if event.text().isdigit() and self._no_reasons.isValid() and self._no_reasons.elapsed() <= NUMBERS_WAIT_MS:
            self._note_letter(event, answers=False)
            self.reasons_pressed.emit()
            return
        self._no_reasons.invalidate()
        if key in _OPENERS and self.open_is_fold:
            self.fold_pressed.emit(self.open_key)
        elif self._words.spells(event):
            self._spell(event)
        elif answer is not None:
            self._note_letter(event, answers=answer != "clear")
            self.answer_pressed.emit(answer)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave_word()
            self.enter_pressed.emit()
        elif key in commands:
            self._note_letter(event, answers=False)
            commands[key].emit()
        else:
            self._spell(event)

    def _spell(self, event: QKeyEvent) -> None:
        """Report a word, or go on with what may become one: a space is part of a word only after a letter of it."""
        if event.text() == " " and self._words.continues(event):
            self._words.add(event, self.open_key, answers=False)
        elif is_letter(event):
            self.word_typed.emit(self._words.word(event, self.open_key))
        elif not self._words.begins_accent(event):
            event.ignore()

    def _note_letter(self, event: QKeyEvent, *, answers: bool) -> None:
        if is_letter(event):
            self._words.add(event, self.open_key, answers=answers)
        else:
            self.leave_word()
