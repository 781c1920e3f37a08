"""Cells read as values: tolerant of how they are written, strict about what they mean."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping

from app.exchange.importers.sheets import fold

# Control and format characters (invisible marks among them), line and paragraph separators.
UNSEEN = ("Cc", "Cf", "Zl", "Zp")

YES_NO: Mapping[str, str] = {
    "yes": "yes", "y": "yes", "true": "yes", "1": "yes",
    "no": "no", "n": "no", "false": "no", "0": "no",
}  # fmt: skip
ANSWER_WORDS: Mapping[str, str] = {**YES_NO, "na": "na", "notapplicable": "na"}

# A time after the date is let go: spreadsheets add midnight to a day, or the moment of an export.
TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
ISO_DAY = re.compile(rf"(?P<year>\d{{4}})-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}}){TIME}", re.ASCII)
BRITISH_DAY = re.compile(rf"(?P<day>\d{{1,2}})([/.-])(?P<month>\d{{1,2}})\2(?P<year>\d{{4}}){TIME}", re.ASCII)
WHOLE = re.compile(r"(\d{1,9})(?:\.0*)?", re.ASCII)

Reader = Callable[[str], str | None]


def yes_no(text: str) -> str | None:
    """`yes` or `no`, however written; None for anything else."""
    return YES_NO.get(fold(text))


def whole_number(text: str) -> int | None:
    """A whole number from 0 up, written without sign; None for anything else."""
    match = WHOLE.fullmatch(text)
    return int(match[1]) if match else None


def day(text: str) -> str | None:
    """A date, written 2011-05-17 or 17/05/2011, as YYYY-MM-DD; None for anything else."""
    match = ISO_DAY.fullmatch(text) or BRITISH_DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return dt.date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return None


def one_line(most: int) -> Reader:
    """A reader of text on one line, of at most `most` characters, with nothing invisible in it."""

    def read(text: str) -> str | None:
        line = " ".join(filter(None, text.split(" ")))
        return None if len(line) > most or has_unseen(line) else line

    return read


def has_unseen(text: str) -> bool:
    """Whether `text` holds control or other invisible characters."""
    return not text.isprintable() and any(unicodedata.category(character) in UNSEEN for character in text)


def choice(allowed: Iterable[str], synonyms: Mapping[str, str] | None = None, *, initials: bool = False) -> Reader:
    """A reader that gives the allowed value a text stands for, whatever its case and punctuation.

    `synonyms` are further ways to write a value; with `initials`, a first letter that only one value has.
    """
    values = tuple(allowed)
    table = {fold(name): value for name, value in (synonyms or {}).items()}
    if initials:
        letters = [value[:1].casefold() for value in values]
        table |= {letter: value for letter, value in zip(letters, values, strict=True) if letters.count(letter) == 1}
    table |= {fold(value): value for value in values}
    return lambda text: table.get(fold(text))


def known_name(names: Collection[str]) -> Reader:
    """A reader that gives the known name a text stands for: as it is, else in another case if only one fits."""
    exact = frozenset(names)
    loose: dict[str, str | None] = {}
    for name in exact:
        key = name.casefold()
        loose[key] = None if key in loose else name

    def read(text: str) -> str | None:
        return text if text in exact else loose.get(text.casefold())

    return read


def shown(text: str) -> str:
    """`text` in quotation marks, short and on one line, fit for a message."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return f'"{line[:57]}..."' if len(line) > 60 else f'"{line}"'
