"""Keep the settings of this laptop: answer keys, locking, language, size of text and colours."""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeVar, get_args

from PySide6.QtCore import QObject, Qt, Signal

from ui.local_preferences import ini

if TYPE_CHECKING:
    from app.framework.model import Answer

SchemeChoice = Literal["system", "light", "dark", "contrast"]
LanguageChoice = Literal["", "en", "cy"]
SMALLEST_TEXT, LARGEST_TEXT, TEXT_STEP = 100, 200, 10  # per cent of the system's size
SMALLEST_INTERVIEW, LARGEST_INTERVIEW, USUAL_INTERVIEW = 100, 160, 130  # per cent of the size of text
LONGEST_LOCK = 240  # minutes
_NUMBERS: tuple[tuple[Qt.Key, Answer], ...] = (
    (Qt.Key.Key_1, "yes"),
    (Qt.Key.Key_2, "no"),
    (Qt.Key.Key_3, "na"),
)
LETTERS_TAKEN = frozenset("RFG")  # keys of the lists in which letters answer
_MOST_DIGITS = 9
_GROUP = "choices"
_Word = TypeVar("_Word", bound=str)


@dataclass(frozen=True, slots=True)
class AnswerKeys:
    """The keys that answer: a letter for each answer, and the numbers 1 to 3.

    Attributes:
        yes: The letter for yes.
        no: The letter for no.
        na: The letter for not applicable.
        letters: Whether the letters answer.
        numbers: Whether 1, 2 and 3 answer yes, no and not applicable.
    """

    yes: str = "Y"
    no: str = "N"
    na: str = "A"
    letters: bool = True
    numbers: bool = True

    def answer_for(self, key: Qt.Key | int) -> Answer | None:
        """Return the answer that a key gives; None if it gives none."""
        code = int(key)
        if self.numbers:
            for number, answer in _NUMBERS:
                if code == number:
                    return answer
        if self.letters:
            for letter, answer in self.by_letter():
                if code == ord(letter):
                    return answer
        return None

    def by_letter(self) -> tuple[tuple[str, Answer], ...]:
        """Return each letter with its answer, whether or not letters answer."""
        return (self.yes, "yes"), (self.no, "no"), (self.na, "na")

    def shown(self, answer: Answer) -> str:
        """Return the keys that give `answer`, for example "Y, 1"; empty if none does."""
        letter = [each for each, gives in self.by_letter() if gives == answer and self.letters]
        number = [str(place) for place, (_, gives) in enumerate(_NUMBERS, 1) if gives == answer and self.numbers]
        return ", ".join(letter + number)

    def are_valid(self) -> bool:
        """Return whether each answer has a capital letter from A to Z of its own that has no other use."""
        letters = {letter for letter, _ in self.by_letter()}
        distinct = len(letters) == len(self.by_letter())
        return distinct and all(is_letter(each) for each in letters) and not letters & LETTERS_TAKEN


def is_letter(text: str) -> bool:
    """Return whether `text` is one capital letter from A to Z, which every keyboard has."""
    return len(text) == 1 and text.isascii() and text.isupper()


class Settings(QObject):
    """The settings, each a property.

    A value in the file that cannot be read or is out of bounds is replaced by the default, so every property is valid.
    Setting a property writes it to the file and emits `changed`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._file = ini()
        self._file.beginGroup(_GROUP)
        # Earlier versions wrote it here, where anybody can read it. It is in the store of each inspection now.
        self._file.remove("backup_folder")
        self._answer_keys = self._read_answer_keys()
        self._lock_minutes = self._number("lock_minutes", 0, LONGEST_LOCK, 5)
        self._language: LanguageChoice = self._one_of("language", get_args(LanguageChoice), "")
        self._text_percent = self._number("text_percent", SMALLEST_TEXT, LARGEST_TEXT, 100)
        self._interview_percent = self._number(
            "interview_percent", SMALLEST_INTERVIEW, LARGEST_INTERVIEW, USUAL_INTERVIEW
        )
        self._scheme: SchemeChoice = self._one_of("scheme", get_args(SchemeChoice), "system")

    @property
    def answer_keys(self) -> AnswerKeys:
        """The keys that answer."""
        return self._answer_keys

    @answer_keys.setter
    def answer_keys(self, keys: AnswerKeys) -> None:
        if not keys.are_valid():
            raise ValueError(keys)
        if keys != self._answer_keys:
            self._answer_keys = keys
            yes, no, na, letters, numbers = astuple(keys)
            self._write(answer_letters=yes + no + na, letters=int(letters), numbers=int(numbers))

    @property
    def lock_minutes(self) -> int:
        """The minutes without a key press or mouse movement after which the window locks; 0 for never."""
        return self._lock_minutes

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        minutes = max(0, min(LONGEST_LOCK, minutes))
        if minutes != self._lock_minutes:
            self._lock_minutes = minutes
            self._write(lock_minutes=minutes)

    @property
    def language(self) -> LanguageChoice:
        """The language of the window; empty for the system's."""
        return self._language

    @language.setter
    def language(self, language: LanguageChoice) -> None:
        if language != self._language:
            self._language = language
            self._write(language=language)

    @property
    def text_percent(self) -> int:
        """The size of text in per cent of the system's."""
        return self._text_percent

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        percent = max(SMALLEST_TEXT, min(LARGEST_TEXT, percent))
        if percent != self._text_percent:
            self._text_percent = percent
            self._write(text_percent=percent)

    @property
    def interview_percent(self) -> int:
        """The size of the question and the note in an interview, in per cent of the size of other text."""
        return self._interview_percent

    @interview_percent.setter
    def interview_percent(self, percent: int) -> None:
        percent = max(SMALLEST_INTERVIEW, min(LARGEST_INTERVIEW, percent))
        if percent != self._interview_percent:
            self._interview_percent = percent
            self._write(interview_percent=percent)

    @property
    def scheme(self) -> SchemeChoice:
        """The colour scheme; `system` for the one nearest to the system's."""
        return self._scheme

    @scheme.setter
    def scheme(self, scheme: SchemeChoice) -> None:
        if scheme != self._scheme:
            self._scheme = scheme
            self._write(scheme=scheme)

    @property
    def kept(self) -> bool:
        """Whether the settings are on disk. Settings that cannot be written hold until the program ends."""
        return self._file.status() == self._file.Status.NoError

    def _write(self, **values: str | int) -> None:
        for name, value in values.items():
            self._file.setValue(name, value)
        self._file.sync()
        self.changed.emit()

    def _read_answer_keys(self) -> AnswerKeys:
        default = AnswerKeys()
        letters = self._text("answer_letters")
        on = bool(self._number("letters", 0, 1, 1)), bool(self._number("numbers", 0, 1, 1))
        given = dict(zip(("yes", "no", "na"), letters, strict=False))
        keys = AnswerKeys(**given, letters=on[0], numbers=on[1])
        valid = len(letters) == len(given) and keys.are_valid()
        return keys if valid else replace(default, letters=on[0], numbers=on[1])

    def _text(self, name: str) -> str:
        value = self._file.value(name, "")
        return value if isinstance(value, str) else ""

    def _number(self, name: str, least: int, most: int, default: int) -> int:
        text = str(self._file.value(name, default))
        # int() raises for thousands of digits. No setting needs more than nine.
        number = int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else default
        return number if least <= number <= most else default

    def _one_of(self, name: str, words: tuple[_Word, ...], default: _Word) -> _Word:
        text = self._text(name)
        return next((word for word in words if word == text), default)


@cache
def settings() -> Settings:
    """Return the settings of this laptop, one object for the whole program."""
    return Settings()
