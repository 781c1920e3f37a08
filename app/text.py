"""Text as people type, paste and look for it: made fit to record, and compared as a search compares it."""

from __future__ import annotations

import re
import unicodedata

# The patterns are compiled when the first text needs them, because the first page of the window needs none.
# Word writes a line break as a vertical tab and a page break as a form feed. The others end a line or a paragraph.
_LINE_END = "\r\n|[\r\v\f\x85\N{LINE SEPARATOR}\N{PARAGRAPH SEPARATOR}]"
# Characters that no reader can see. Overrides of the direction could even show a text in another order than it is
# recorded in. Format characters with a shape of their own, such as the Arabic number sign, are not among them.
_UNSEEN = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"
    "\N{SOFT HYPHEN}\N{COMBINING GRAPHEME JOINER}\N{ARABIC LETTER MARK}\N{MONGOLIAN VOWEL SEPARATOR}"
    "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}"
    "\N{LEFT-TO-RIGHT EMBEDDING}-\N{RIGHT-TO-LEFT OVERRIDE}\N{WORD JOINER}-\N{NOMINAL DIGIT SHAPES}"
    "\N{ZERO WIDTH NO-BREAK SPACE}\N{INTERLINEAR ANNOTATION ANCHOR}-\N{INTERLINEAR ANNOTATION TERMINATOR}]"
)
# Joiners shape the letters of many scripts, and emoji. Tags make the flag of Wales out of a black flag. Elsewhere
# nobody sees them.
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_STRAY_JOINER = f"(?<![\u0590-\u1fff\u2190-\U000dffff])[{_JOINERS}]+"
_STRAY_TAG = "(?<![\N{WAVING BLACK FLAG}\U000e0020-\U000e007f])[\U000e0001\U000e0020-\U000e007f]+"
_LINES = r"\s*\n\s*"
# Letters that do not decompose into a letter and its accent, and punctuation that a keyboard has in one form only.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "\N{LATIN SMALL LETTER DOTLESS I}": "i", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}", "'")
    | dict.fromkeys("\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}", '"')
    | dict.fromkeys("\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}", "-")
)


def clean(text: str) -> str:
    """Return text of one or more lines as it is recorded.

    Line ends of every kind become line breaks, and tabs stay. Control characters and other characters without a shape
    are removed. A character that UTF-8 cannot encode becomes `?`. Every character that can be seen stays.
    """
    if text.isprintable():
        return text
    text = re.sub(_LINE_END, "\n", text)
    for unseen in (_UNSEEN, _STRAY_JOINER, _STRAY_TAG):
        text = re.sub(unseen, "", text)
    return text.encode("utf-8", "replace").decode("utf-8")


def clean_line(text: str, between: str = " ") -> str:
    """Return text of one line as it is recorded.

    Args:
        text: the text; it may have been pasted with line breaks or tabs.
        between: what takes the place of line breaks. A separator that the line has already is not repeated.
    """
    text = clean(text).replace("\t", " ")
    if "\n" not in text:
        return text
    mark = between.strip()
    line = ""
    for part in filter(None, re.split(_LINES, text.strip())):
        there = bool(mark) and line.endswith(mark)
        line += (f" {part}" if there else f"{between}{part}") if line else part
    return line


def fold(text: str) -> str:
    """Return text as a search compares it: without case and accents, however its letters are composed."""
    text = text.casefold()
    if text.isascii():
        return text
    letters = (letter for letter in unicodedata.normalize("NFKD", clean(text)) if not unicodedata.combining(letter))
    # Some letters have another case only once they are decomposed.
    return "".join(letters).casefold().translate(_PLAIN).translate(_JOINED)


_JOINED = dict.fromkeys(map(ord, _JOINERS))


def find(text: str, word: str) -> int:
    """Return where a folded word begins in a text that is not folded; -1 where it has none."""
    place = fold(text).find(word)
    if place < 0:
        return -1
    length = 0
    for at, character in enumerate(text):
        length += len(fold(character))
        if length > place:
            return at
    return -1


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 code units of a text, as Qt counts: a letter outside the basic plane is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
