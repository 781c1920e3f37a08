"""Read cells as values: tolerant of how they are written, strict about their meaning."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping

from app.exchange.importers.cells import Cell, Kind
from app.exchange.importers.dates import read_day
from app.exchange.importers.folding import fold_value
from app.exchange.importers.formats.number_format import is_scientific
from app.identity import identity, printed
from app.message import Message
from app.text import clean, clean_line

# Control and format characters (invisible marks among them), line and paragraph separators.
INVISIBLE_CATEGORIES = ("Cc", "Cf", "Zl", "Zp")

YES_NO: Mapping[str, str] = {
    "yes": "yes", "y": "yes", "true": "yes", "1": "yes",
    "no": "no", "n": "no", "false": "no", "0": "no",
}  # fmt: skip
ANSWER_WORDS: Mapping[str, str] = {
    **YES_NO, "na": "na", "n/a": "na", "n.a.": "na", "n a": "na", "notapplicable": "na", "not applicable": "na",
}  # fmt: skip

# Words that programs write for a missing value: R, pandas and databases.
MISSING = frozenset(("NA", "NULL", "null", "Null", "nan", "NaN", "NAN", "None", "<NA>", "NaT", "(null)"))
# Texts that spreadsheets show in place of a value. They are saved to text files as they are.
ERROR_TEXT = re.compile(
    r"#(?:N/A|REF!|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)"
    r"|Err:\d{3}|#{3,}"
)
# The way in which Excel writes 1-3 or March 11 once it has taken them for dates.
_TURNED_DATE = re.compile(
    r"\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)-\d{2}"
)
# Excel keeps 15 digits of a number and makes the others 0.
MAX_EXACT_DIGITS = 15

WHOLE = re.compile(r"(\d{1,9})(?:\.0*|,0{1,2})?", re.ASCII)

Reader = Callable[[str], str | None]


def seen(read: Callable[[str], str | None]) -> Reader:
    """Return a reader that takes a number only if what the spreadsheet shows of it says nothing else."""

    def reader(text: str) -> str | None:
        value = read(text)
        if not isinstance(text, Cell) or value is None or text.shown is None:
            return value
        other = read(text.shown)
        return value if other in (None, value) else None

    return reader


def yes_no(text: str) -> str | None:
    """Read `yes` or `no`, however written; None for anything else."""
    return YES_NO.get(fold_value(text))


def whole_number(text: str) -> int | None:
    """Read a whole number of 0 or more, written without a sign; None for anything else."""
    match = WHOLE.fullmatch(text.strip())
    return int(match[1]) if match else None


def seen_whole_number(text: str) -> int | None:
    """Read a whole number as `whole_number` does, if the spreadsheet shows no other."""
    if isinstance(text, Cell) and text.kind is not Kind.NUMBER:
        return None
    value = seen(lambda each: None if (number := whole_number(each)) is None else str(number))(text)
    return None if value is None else int(value)


def day(text: str) -> str | None:
    """Read a date written 2011-05-17 or 17/05/2011, as YYYY-MM-DD; None for anything else."""
    return read_day(text)


def one_line(most: int) -> Reader:
    """Return a reader of text on one line, of at most `most` characters. A line break becomes a space.

    Characters that only change how text looks are dropped.
    """

    def read(text: str) -> str | None:
        if isinstance(text, Cell):
            if text.kind is not Kind.NUMBER or text.shown is None:
                return None
            text = text.shown
        line = " ".join(filter(None, clean_line(text).split(" ")))
        return None if len(line) > most or not line else line

    return read


def lines(text: str) -> str | None:
    """Return text of several lines as it is recorded; None if there is none."""
    if isinstance(text, Cell) and text.shown is not None:
        text = text.shown
    return clean(text.replace("\r\n", "\n")).strip() or None


def references(text: str) -> str | None:
    """Return references to evidence on one line, with "; " between them; None if there are none."""
    if isinstance(text, Cell) and text.shown is not None:
        text = text.shown
    return clean_line(text.strip(), "; ").strip() or None


def has_invisible(text: str) -> bool:
    """Return whether `text` holds control or other invisible characters."""
    return not text.isprintable() and any(unicodedata.category(character) in INVISIBLE_CATEGORIES for character in text)


def choice(allowed: Iterable[str], synonyms: Mapping[str, str] | None = None, *, initials: bool = False) -> Reader:
    """Return a reader of allowed values that ignores case, and hyphens between words.

    Args:
        allowed: the values.
        synonyms: values by other ways to write them.
        initials: accept a first letter that only one value has.
    """
    values = tuple(allowed)
    table = {fold_value(name): value for name, value in (synonyms or {}).items()}
    if initials:
        letters = [value[:1].casefold() for value in values]
        table |= {letter: value for letter, value in zip(letters, values, strict=True) if letters.count(letter) == 1}
    table |= {fold_value(value): value for value in values}
    return lambda text: None if isinstance(text, Cell) and text.kind is Kind.TRUTH else table.get(fold_value(text))


def known_name(names: Collection[str]) -> Reader:
    """Return a reader of known names: an exact match, else the only name that looks the same on paper."""
    exact = frozenset(names)
    loose: dict[str, str | None] = {}
    for name in exact:
        key = printed(name)
        loose[key] = None if key in loose else name

    def read(text: str) -> str | None:
        text = reference_text(text)
        return text if text in exact else loose.get(printed(text))

    return read


def reference_text(text: str) -> str:
    """Return a reference or code as it is recorded: as the spreadsheet shows it, with plain single spaces."""
    if isinstance(text, Cell) and text.kind is Kind.NUMBER and text.shown is not None:
        return identity(text.shown)
    return identity(text)


def no_reference(text: str) -> Message | None:
    """Return what a cell is instead of a reference, such as a date; None if it can be one."""
    if isinstance(text, Cell):
        return _KINDS.get(text.kind) if text.kind is not Kind.NUMBER else _no_number(text)
    text = identity(text)
    found = (
        (is_scientific(text), Message("a number in scientific notation")),
        (ERROR_TEXT.fullmatch(text), Message("an error of the spreadsheet")),
        (text in MISSING, Message("a word for a missing value")),
        # Spreadsheets show what a formula gives. The sign before a text makes it stay a text there.
        (text.startswith("="), Message("a formula")),
        (text.startswith("'"), Message("a text behind the sign ' that a spreadsheet does not show")),
        (text.casefold() in ("true", "false"), Message("a truth value")),
        (_TURNED_DATE.fullmatch(text) or read_day(text), Message("a date")),
    )
    return next((kind for is_it, kind in found if is_it), None)


def _no_number(cell: Cell) -> Message | None:
    """Return why a number is no reference; None if its digits are certain."""
    if is_scientific(cell):
        return Message("a number in scientific notation")
    if len(cell.lstrip("-")) > MAX_EXACT_DIGITS:
        return Message("a number too long to be exact")
    return Message("a number whose format is not known here") if cell.shown is None else None


_KINDS: Mapping[Kind, Message] = {
    Kind.DATE: Message("a date"),
    Kind.TIME: Message("a time"),
    Kind.TRUTH: Message("a truth value"),
    Kind.ERROR: Message("an error of the spreadsheet"),
}


def shown(text: str) -> str:
    """Return `text` in quotation marks, on one line and shortened, for use in a message."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return f'"{line[:57]}..."' if len(line) > 60 else f'"{line}"'
