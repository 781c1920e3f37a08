"""Find out from the keys pressed in a list whether they give answers or spell a word."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from unicodedata import normalize

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# With one of these, a key is a shortcut and types no letter.
NOT_WITH_LETTERS = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_NumLock)
# The combining characters of the keys that put an accent on the next letter.
_ACCENTS = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Macron: "\u0304",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Abovering: "\u030a",
    Qt.Key.Key_Dead_Caron: "\u030c",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
}
# Letters that follow each other within this time may belong to one word. Answers may follow faster.
_GAP_MS = 1000
# A person may pause for this time inside a phrase, after a letter that shows that it is one.
_PAUSE_MS = 4000
# No word begins with more letters of the usual answer keys (as in "Anna" and "yyyy").
_LONGEST_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class Word:
    """The beginning of a word that was typed where keys give answers.

    Attributes:
        text: The letters typed so far.
        place: The key of the row that was open when the word began; None if none was.
        answered: The keys of the rows that its letters answered, in order.
        commands: The letters of it that did something else.
    """

    text: str
    place: str | None
    answered: tuple[str, ...]
    commands: str


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter, the key of the row on which it was pressed, and that of the row that it answered."""

    text: str
    place: str | None
    answered: str | None = None


class TypedWords:
    """Collects the letters that are typed without a pause."""

    def __init__(self) -> None:
        """Begin with no letter."""
        self._letters: list[_Letter] = []
        self._last_ms = 0.0
        self._in_word = False
        self._accent = ""

    def forget(self) -> None:
        """Take the next letter as the first one, after a key that belongs to no word."""
        self._letters.clear()
        self._in_word = False
        self._accent = ""

    def leave_reported(self) -> None:
        """Take the next letter as the beginning of something new, after the word that was reported went elsewhere."""
        self._in_word = False

    def is_rest(self, event: QKeyEvent) -> bool:
        """Return whether a key goes on with a word that was reported. A pause ends it."""
        if self._in_word:
            self._in_word = self.follows(event) and event.text() >= " "
        return self._in_word

    def follows(self, event: QKeyEvent) -> bool:
        """Return whether a key follows the one before it without a pause, and note its time."""
        now = float(event.timestamp() or monotonic() * 1000)
        follows = 0 <= now - self._last_ms <= self._gap(event)
        self._last_ms = now
        if not follows:
            self._letters.clear()
        return follows

    def _gap(self, event: QKeyEvent) -> int:
        """Return the longest time, in milliseconds, in which a key may follow the one before it."""
        last = self._letters[-1].text if self._letters else ""
        in_phrase = last == " " or (last.isupper() and (event.text().islower() or event.text() == " "))
        return _PAUSE_MS if in_phrase else _GAP_MS

    def continues(self, event: QKeyEvent) -> bool:
        """Return whether a key follows a letter of a word without a pause."""
        return self._last_letter(event) != ""

    def begins_accent(self, event: QKeyEvent) -> bool:
        """Note a key that puts an accent on the next letter, and return whether it is one.

        A list takes no text, so the system leaves the two keys as they are and does not make one letter of them.
        """
        accent = _ACCENTS.get(Qt.Key(event.key()), "")
        # Shift may be pressed between the two keys.
        self._accent = accent or self._accent
        return accent != ""

    def ends_with_number(self, event: QKeyEvent) -> bool:
        """Return whether a key follows a digit without a pause."""
        return self._last_letter(event).isdigit()

    def spells(self, event: QKeyEvent) -> bool:
        """Return whether a letter is part of a word even if it is an answer key.

        Answers are given without spaces and accents, and none in small letters follows one in capitals.
        """
        last = self._last_letter(event)
        return is_letter(event) and (last == " " or self._accent != "" or (last.isupper() and event.text().islower()))

    def _last_letter(self, event: QKeyEvent) -> str:
        """Return the letter that a key follows without a pause; empty if there is none."""
        return self._letters[-1].text if self.follows(event) and self._letters else ""

    def add(self, event: QKeyEvent, place: str | None, *, answers: bool, begins_on: str | None = None) -> None:
        """Note a letter that gives an answer or does something else.

        Args:
            event: The key.
            place: The key of the row that is open when it is pressed, or that it answers.
            answers: Whether it gives an answer.
            begins_on: The key of the row on which it is pressed, if that is another one.
        """
        self.follows(event)
        self._letters.append(_Letter(event.text(), begins_on or place, place if answers else None))

    def word(self, event: QKeyEvent, place: str | None) -> Word:
        """Return the word to which a letter that has no meaning of its own belongs, and forget its letters.

        A word begins with its last capital, if small letters come before it. A run of answers that no word can begin
        with is a rhythm, of which only the last letter may be the word's. A rhythm has no spaces, so a run with one is
        words from its first letter, or from a capital before that space.

        Args:
            event: The key.
            place: The key of the row that is open.
        """
        self.follows(event)
        self._in_word = True
        letters = [*self._letters, _Letter(normalize("NFC", event.text() + self._accent), place)]
        self._letters.clear()
        self._accent = ""
        before = len(letters) - 1
        spaced = next((at for at, letter in enumerate(letters) if letter.text == " "), None)
        first = before if spaced is None else spaced
        start = next((at for at in range(first, 0, -1) if _begins_with_capital(letters, at)), 0)
        if spaced is None and before - start > _LONGEST_BEGINNING:
            start = before - 1
        word = letters[start:]
        return Word(
            "".join(letter.text for letter in word),
            word[0].place,
            tuple(letter.answered for letter in word if letter.answered is not None),
            "".join(letter.text for letter in word[:-1] if letter.answered is None and not letter.text.isspace()),
        )


def is_letter(event: QKeyEvent) -> bool:
    """Return whether a key types a letter, a digit or a sign. Delete has a text too, which is a control character."""
    return event.text() > " " and event.text().isprintable()


def is_modifier(event: QKeyEvent) -> bool:
    """Return whether a key is one that is held while another is pressed, as Shift is for a capital."""
    return event.key() in _MODIFIERS


def _begins_with_capital(letters: list[_Letter], at: int) -> bool:
    return letters[at].text.isupper() and letters[at - 1].text.islower()
