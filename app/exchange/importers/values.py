"""Read cells as values: tolerant of how they are written, strict about their meaning."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping

from app.exchange.importers.sheets import fold
from app.text import clean

# Control and format characters (invisible marks among them), line and paragraph separators.
INVISIBLE_CATEGORIES = ("Cc", "Cf", "Zl", "Zp")

YES_NO: Mapping[str, str] = {
    "yes": "yes", "y": "yes", "true": "yes", "1": "yes",
    "no": "no", "n": "no", "false": "no", "0": "no",
}  # fmt: skip
ANSWER_WORDS: Mapping[str, str] = {**YES_NO, "na": "na", "notapplicable": "na"}

# Spreadsheets add midnight, or the time of an export, to a date, so a time after the date is ignored.
TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
ISO_DAY = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}}){TIME}", re.ASCII)
BRITISH_DAY = re.compile(rf"(?P<day>\d{{1,2}})([/.-])(?P<month>\d{{1,2}})\2(?P<year>\d{{4}}){TIME}", re.ASCII)
WHOLE = re.compile(r"(\d{1,9})(?:\.0*)?", re.ASCII)

Reader = Callable[[str], str | None]


def yes_no(text: str) -> str | None:
    """Read `yes` or `no`, however written; None for anything else."""
    return YES_NO.get(fold(text))


def whole_number(text: str) -> int | None:
    """Read a whole number of 0 or more, written without a sign; None for anything else."""
    match = WHOLE.fullmatch(text)
    return int(match[1]) if match else None


def day(text: str) -> str | None:
    """Read a date written 2011-05-17 or 17/05/2011, as YYYY-MM-DD; None for anything else."""
    match = ISO_DAY.fullmatch(text) or BRITISH_DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return dt.date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None


def one_line(most: int) -> Reader:
    """Return a reader of text on one line, of at most `most` characters. Line breaks and tabs are refused."""

    def read(text: str) -> str | None:
        line = " ".join(filter(None, clean(text).split(" ")))
        return None if len(line) > most or has_invisible(line) else line

    return read


def has_invisible(text: str) -> bool:
    """Return whether `text` holds control or other invisible characters."""
    return not text.isprintable() and any(unicodedata.category(character) in INVISIBLE_CATEGORIES for character in text)


def choice(allowed: Iterable[str], synonyms: Mapping[str, str] | None = None, *, initials: bool = False) -> Reader:
    """Return a reader of allowed values that ignores case and punctuation.

    Args:
        allowed: the values.
        synonyms: values by other ways to write them.
        initials: accept a first letter that only one value has.
    """
    values = tuple(allowed)
    table = {fold(name): value for name, value in (synonyms or {}).items()}
    if initials:
        letters = [value[:1].casefold() for value in values]
        table |= {letter: value for letter, value in zip(letters, values, strict=True) if letters.count(letter) == 1}
    table |= {fold(value): value for value in values}
    return lambda text: table.get(fold(text))


def known_name(names: Collection[str]) -> Reader:
    """Return a reader of known names: an exact match, else the only name that matches in another case."""
    exact = frozenset(names)
    loose: dict[str, str | None] = {}
    for name in exact:
        key = name.casefold()
        loose[key] = None if key in loose else name

    def read(text: str) -> str | None:
        return text if text in exact else loose.get(text.casefold())

    return read


def shown(text: str) -> str:
    """Return `text` in quotation marks, on one line and shortened, for use in a message."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return f'"{line[:57]}..."' if len(line) > 60 else f'"{line}"'
