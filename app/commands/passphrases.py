"""The rule for every passphrase that a person chooses, an estimate of its strength, and suggestions from a word list.

The rule applies where a passphrase is chosen. A passphrase that was chosen before there was a rule still opens
everything.
"""

from __future__ import annotations

import math
import secrets
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

import resources
from app.errors import DataError
from app.message import NO_TEXT, Message

if TYPE_CHECKING:
    from app.session.session import Session

LEAST_CHARACTERS = 12
LEAST_WORDS = 4
# zxcvbn's own limit for attacks on a slow hash, such as scrypt here: its highest score, 4, begins at it.
LEAST_GUESSES = 10**10
SUGGESTED_WORDS = 5
RULE = Message("Use at least 12 characters, or four words, that are hard to guess.")
# An estimate of a long text of signs that replace letters takes seconds, so the characters after these are left out.
_ESTIMATED = 48
_NAMES = ("surnames", "male_names", "female_names")


class WeakPassphraseError(DataError):
    """A passphrase was chosen that is too short, or too easy to guess."""


def check_passphrase(passphrase: str, about: Iterable[str] = ()) -> None:
    """Refuse a passphrase that somebody chooses, unless it follows the rule.

    Args:
        passphrase: The passphrase.
        about: Texts that an attacker knows, such as the area of the inspection.

    Raises:
        WeakPassphraseError: It is too short, or too easy to guess.
    """
    trouble = weakness(passphrase, about)
    if trouble:
        raise WeakPassphraseError(trouble)


def weakness(passphrase: str, about: Iterable[str] = ()) -> Message:
    """Return why a passphrase does not follow the rule, in a sentence; an empty message if it does.

    The first call imports the library that estimates, which takes 30 ms. An estimate takes about 1 ms, and for a text
    in which signs replace letters up to a second.

    Args:
        passphrase: The passphrase.
        about: Texts that an attacker knows, such as the area of the inspection.
    """
    text = normalized(passphrase)
    if not text:
        return Message("Enter a passphrase. Use at least 12 characters, or four words.")
    if missing_characters(text):
        return Message("The passphrase is too short. Use at least 12 characters, or four words.")
    from zxcvbn import zxcvbn

    known = ["aboveline", "inspection", "passphrase", *_words_of(about)]
    found = zxcvbn(text[:_ESTIMATED], user_inputs=known)
    if found["guesses"] >= LEAST_GUESSES:
        return NO_TEXT
    return Message(
        "The passphrase is too easy to guess: {reason}. Add another word or two.", reason=_reason(found["sequence"])
    )


def known_words(session: Session) -> tuple[str, ...]:
    """Return the words of an open inspection that an attacker knows: its area and the codes of its team."""
    return (session.area, *session.team)


def missing_characters(passphrase: str) -> int:
    """Return how many characters a passphrase lacks; 0 where it is long enough or has enough words."""
    text = normalized(passphrase)
    return 0 if len(text.split()) >= LEAST_WORDS else max(0, LEAST_CHARACTERS - len(text))


def normalized(passphrase: str) -> str:
    """Return a passphrase as it is judged: composed as keys are derived from it, and without spaces around it."""
    return unicodedata.normalize("NFC", passphrase).strip()


def suggest_passphrase() -> str:
    """Return a new passphrase: five different words of the word list, chosen at random; see `suggested_bits`."""
    return " ".join(secrets.SystemRandom().sample(_word_list(), SUGGESTED_WORDS))


def suggested_bits() -> float:
    """Return the entropy of a suggested passphrase in bits."""
    return math.log2(math.perm(len(_word_list()), SUGGESTED_WORDS))


@cache
def _word_list() -> tuple[str, ...]:
    return tuple((resources.FOLDER / "words" / "eff-short.txt").read_text(encoding="ascii").split())


def _words_of(about: Iterable[str]) -> list[str]:
    return [word for text in about for word in (text, *text.split()) if word]


def _reason(sequence: Sequence[Mapping[str, object]]) -> Message:
    """Return what makes a passphrase easy to guess, from the longest part that the estimate recognized."""
    part = max(sequence, key=lambda each: len(str(each["token"])))
    match part["pattern"]:
        case "repeat":
            return Message("it repeats itself")
        case "sequence":
            return Message("it contains a sequence, such as abc or 123")
        case "spatial":
            return Message("it follows a row of keys")
        case "date" | "regex":
            return Message("it contains a date or a year")
        case "dictionary" if part["dictionary_name"] == "user_inputs":
            return Message("it contains a word from this inspection")
        case "dictionary" if part["dictionary_name"] == "passwords":
            return Message("it is close to a common password")
        case "dictionary" if part["dictionary_name"] in _NAMES:
            return Message("it contains a common name")
    return Message("it has too few words")
