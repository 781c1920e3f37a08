"""Check the spelling of English texts by a list of British words, and suggest others."""

from __future__ import annotations

import gzip
import re
import string
from collections.abc import Collection, Iterator
from functools import cache

import resources
from app.records.figure_code import codes

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")  # noqa: RUF001 - a typographic apostrophe
_POSSESSIVE = re.compile(r"'s?$")
_MOST_SUGGESTIONS = 6


@cache
def british_words() -> frozenset[str]:
    """Return the words of the list. Names and abbreviations have their capital letters. It takes some 40 ms once."""
    packed = (resources.FOLDER / "spelling" / "en-GB.txt.gz").read_bytes()
    return frozenset(gzip.decompress(packed).decode("utf-8").split())


class Spelling:
    """The spelling of English texts.

    Args:
        known: Words besides those of the list, such as the framework's own.
    """

    def __init__(self, known: Collection[str] = ()) -> None:
        self._words = british_words()
        self._known = frozenset(known)

    def is_word(self, word: str) -> bool:
        """Return whether a word is in the list, in this spelling or as the beginning of a sentence."""
        plain = _POSSESSIVE.sub("", word.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
        return not plain or any(
            each in found
            for found in (self._words, self._known)
            for each in (plain, plain.lower(), word, plain.capitalize() if plain.isupper() else plain)
        )

    def mistakes(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield where each word begins and ends that is not in the list. Codes and abbreviations are passed over."""
        for code in codes(text):
            text = text.replace(str(code), " " * len(str(code)))
        for match in _WORD.finditer(text):
            if not match[0].isupper() and not self.is_word(match[0]):
                yield match.span()

    def suggestions(self, word: str) -> list[str]:
        """Return words of the list that one slip of the keyboard leads from, in the word's own capitals."""
        lower = word.lower()
        found = sorted(
            {each for each in _one_slip(lower) if each in self._words or each in self._known},
            # A slip seldom changes the first letter, and seldom the length.
            key=lambda each: (each[:1] != lower[:1], abs(len(each) - len(lower)), each),
        )
        if word[:1].isupper():
            found = [each[:1].upper() + each[1:] for each in found]
        return found[:_MOST_SUGGESTIONS]


def _one_slip(word: str) -> Iterator[str]:
    """Yield what a word becomes by one letter left out, two exchanged, one replaced or one put in."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
        for letter in string.ascii_lowercase:
            if after:
                yield before + letter + after[1:]
            yield before + letter + after
