"""Limits of recorded text and of the parts of a key. Each kind of record states its own with these.

A person can record up to a limit. A file or a backup may bring `FROM_FILES` times as much, since earlier versions had
no limits. A record that is in a store already is never refused: `verify` names it.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.message import Message, in_digits
from app.records.key import RecordKey

T = TypeVar("T")

LONGEST_TEXT = 200_000  # characters: about a hundred pages
LONGEST_NAME = 500
LONGEST_FIELD = 200
LONGEST_REFERENCE = 40
LONGEST_CODE = 20
LONGEST_ITEM = 80
FROM_FILES = 10
_REFERENCE = Message("the reference")
_CODE = Message("the assessor's code")
_ITEM = Message("the name of the record")
# Such a character in a reference or code has no shape, or breaks the line.
_SHAPELESS = frozenset({"Cc", "Zl", "Zp", "Cs"})


@dataclass(frozen=True, slots=True)
class TextPart(Generic[T]):
    """A text in a record's value: what a person calls it, its greatest length in characters, and the text itself."""

    name: Message
    most: int
    of: Callable[[T], str]

    def fault(self, value: T, times: int) -> Message | None:
        """Return the sentence that says that the text is too long; None where it is not."""
        return too_long(self.name, self.of(value), self.most * times)


def too_long(name: Message, text: str, most: int) -> Message | None:
    """Return the sentence that says that `text` is longer than `most` characters; None where it is not."""
    if len(text) <= most:
        return None
    return Message(
        "{name} has {length} characters, and the most is {most}",
        name=name,
        length=in_digits(len(text)),
        most=in_digits(most),
    )


def key_fault(key: RecordKey, times: int) -> Message | None:
    """Return what is wrong with the names in a key; None where nothing is."""
    for name, text, most in (
        (_REFERENCE, key.case_id, LONGEST_REFERENCE),
        (_CODE, key.owner, LONGEST_CODE),
        (_ITEM, key.item, LONGEST_ITEM),
    ):
        if text.isascii() and text.isprintable() and text.strip() == text and len(text) <= most:
            continue
        fault = too_long(name, text, most * times)
        if fault is None and text and is_shapeless(text):
            fault = Message("{name} is blank or holds characters that cannot be seen", name=name)
        if fault is not None:
            return fault
    return None


def is_shapeless(text: str) -> bool:
    """Return whether `text` is blank, or holds a control character or a line break."""
    return not text.strip() or any(unicodedata.category(character) in _SHAPELESS for character in text)


def is_day(text: str) -> bool:
    """Return whether `text` is an existing day, as YYYY-MM-DD."""
    try:
        return len(text) == 10 and dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
