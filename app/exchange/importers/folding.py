"""Compare headings and values as their words: what only changes their look is left out."""

from __future__ import annotations

import unicodedata

from app.identity import PRINTED, identity


def fold(text: str) -> str:
    """Reduce a heading to lower-case letters and digits, so that "Looked-after?" equals "looked_after"."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    letters = "".join(character for character in text.casefold() if character.isalnum())
    return letters or text.strip()


def fold_value(text: str) -> str:
    """Reduce a value to what its words say. Spaces, hyphens and underscores between words are one; marks stay.

    Punctuation carries meaning in a value: "yes?" is not "yes", and "-1" is not "1".
    """
    words = identity(text).casefold()
    if not words.isascii():
        words = words.translate(PRINTED)
    return " ".join("".join(" " if _joins(words, place) else words[place] for place in range(len(words))).split())


def _joins(text: str, place: int) -> bool:
    """Return whether a hyphen or an underscore is between two words."""
    if text[place] not in "-_":
        return False
    before, after = text[:place].rstrip(), text[place + 1 :].lstrip()
    return before[-1:].isalnum() and after[:1].isalnum()
