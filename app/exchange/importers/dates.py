"""Read a column of dates. The order of day and month is decided once for the whole column."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from app.day_names import MONTHS, MONTHS_WELSH
from app.exchange.importers.cells import Cell, Kind
from app.identity import identity
from app.message import Message

# Two digits are a year of this century, or of the last if that is at most so many years ago.
OLDEST_SHORT_YEAR = 1970
# Youth offending teams exist since the Crime and Disorder Act 1998, so no case of theirs was sentenced earlier.
EARLIEST_SENTENCE = 1998

_END_OF_CENTURY = dt.date(2099, 12, 31)

Order = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[Order, ...] = ("dmy", "mdy", "ymd")
ORDER_NAMES: Mapping[Order, Message] = {
    "dmy": Message("day first"),
    "mdy": Message("month first"),
    "ymd": Message("year first"),
}

# Spreadsheets add midnight, or the time of an export, to a date, so a time after the date is ignored.
_CLOCK = r"(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
_DAY_NAME = r"(?:(?P<name>[A-Za-z]{2,10})\.?,? )?"
_ISO = re.compile(rf"(?P<year>\d{{4}})([/.-])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){_CLOCK}", re.ASCII)
_NUMBERS = re.compile(rf"{_DAY_NAME}(?P<a>\d{{1,2}})([ /.-])(?P<b>\d{{1,2}})\3(?P<c>\d{{4}}|\d{{2}}){_CLOCK}", re.ASCII)
_DAY_WORD = re.compile(
    rf"{_DAY_NAME}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ /.-]+(?:of )?(?P<word>[A-Za-z]{{3,10}})\.?,?[ /.-]+"
    rf"(?P<year>\d{{4}}|\d{{2}}){_CLOCK}",
    re.ASCII | re.IGNORECASE,
)
_WORD_DAY = re.compile(
    rf"{_DAY_NAME}(?P<word>[A-Za-z]{{3,9}})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_CLOCK}",
    re.ASCII | re.IGNORECASE,
)
_MIDNIGHT = re.compile(r"[T ](?:0{1,2}[:.]00(?:[:.]00(?:[.,]0+)?)?|12[:.]00(?:[:.]00)? ?AM)", re.IGNORECASE)

_MONTHS = tuple((english.lower(), welsh.lower()) for english, welsh in zip(MONTHS, MONTHS_WELSH, strict=True))
_DAYS = (
    ("monday", "llun"), ("tuesday", "mawrth"), ("wednesday", "mercher"), ("thursday", "iau"), ("friday", "gwener"),
    ("saturday", "sadwrn"), ("sunday", "sul"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateColumn:
    """How the dates of a column are read.

    Attributes:
        order: the order of day, month and year in dates of three numbers.
        today: the last day that a year of two digits may give.
        refused: why a date cannot be read though it looks like one, by its text.
        decision: a sentence on the order for the `column` of a heading; None if there was nothing to decide.
    """

    order: Order
    today: dt.date
    refused: Mapping[str, Message]
    decision: Message | None

    def read(self, text: str) -> str | None:
        """Return a date as YYYY-MM-DD; None for anything else."""
        return None if text in self.refused else read_day(text, self.order, self.today)


def read_day(text: str, order: Order = "dmy", today: dt.date | None = None) -> str | None:
    """Return a date as YYYY-MM-DD; None for anything else.

    Args:
        text: the date: 2011-05-17, 17/05/2011, 17/05/11, 17 May 2011, or a date of a workbook.
        order: the order of day, month and year in a date of three numbers.
        today: the last day that a year of two digits may give. Without it such years are not read.
    """
    if isinstance(text, Cell) and text.kind is not Kind.DATE:
        return None
    text = identity(text)
    if found := _ISO.fullmatch(text):
        return _checked(found, found["year"], found["month"], found["day"], today)
    if found := _NUMBERS.fullmatch(text):
        parts = dict(zip(order, (found["a"], found["b"], found["c"]), strict=True))
        if len(found["c"]) == 4 and order == "ymd":
            return None
        return _checked(found, parts["y"], parts["m"], parts["d"], today)
    found = _DAY_WORD.fullmatch(text) or _WORD_DAY.fullmatch(text)
    month = _place(_MONTHS, found["word"]) if found else None
    if found is None or month is None:
        return None
    return _checked(found, found["year"], str(month + 1), found["day"], today)


def is_written_as_day(text: str) -> bool:
    """Return whether a text has the form of a date, such as 31/02/2012 or 31 February 2012, which is no day."""
    text = identity(text)
    if _ISO.fullmatch(text) or _NUMBERS.fullmatch(text):
        return True
    found = _DAY_WORD.fullmatch(text) or _WORD_DAY.fullmatch(text)
    return found is not None and _place(_MONTHS, found["word"]) is not None


def decide_dates(cells: Iterable[str], today: dt.date) -> DateColumn:
    """Return how the dates of a column are read: day first, as in the United Kingdom, if every date allows it.

    If a date can only be month first, day and month are exchanged somewhere, and the computer cannot know where. Then
    every date that could be read in both ways is refused.

    Args:
        cells: the cells of the column.
        today: the last day that a year of two digits may give.
    """
    texts = [cell for cell in cells if cell.strip()]
    numbers = [cell for cell in texts if not isinstance(cell, Cell) and _NUMBERS.fullmatch(identity(cell))]
    readings = {cell: {order: read_day(cell, order, today) for order in ORDERS} for cell in dict.fromkeys(numbers)}
    possible = {cell: read for cell, read in readings.items() if any(read.values())}
    refused: dict[str, Message] = {}
    impossible = [cell for cell, read in possible.items() if read["dmy"] is None]
    others = [order for order in ORDERS[1:] if all(read[order] for read in possible.values())]
    later = [cell for cell in impossible if read_day(cell, "dmy", _END_OF_CENTURY)]
    if impossible and later == impossible and not others:
        # All of the column is day first, but for the year of these.
        refused = {cell: _later_than_today(cell) for cell in later}
    elif impossible:
        proof = impossible[0]
        for cell, read in possible.items():
            if others:
                refused[cell] = Message(
                    "The column seems to be {order}, since {proof} can be nothing else, so {text} is not certain.",
                    order=ORDER_NAMES[others[0]],
                    proof=f'"{proof}"',
                    text=f'"{cell.strip()}"',
                )
            elif cell in impossible or len(set(filter(None, read.values()))) > 1:
                refused[cell] = Message(
                    "The column mixes day first and month first, since {proof} is not day first, so {text} is not "
                    "certain.",
                    proof=f'"{proof}"',
                    text=f'"{cell.strip()}"',
                )
    refused |= _exchanged(texts, possible)
    return DateColumn("dmy", today, refused, None if refused else _decision(possible))


def _later_than_today(cell: str) -> Message:
    return Message("{text} is later than today, read day first.", text=f'"{cell.strip()}"')


def _exchanged(texts: list[str], possible: Mapping[str, Mapping[Order, str | None]]) -> dict[str, Message]:
    """Refuse dates that a spreadsheet set to another country may have turned.

    Opened there, 06/05/2011 becomes the 5th of June, while 17/05/2011 stays text, since there is no 17th month. The
    column then holds dates up to the 12th, and texts from the 13th.
    """
    dates = [cell for cell in texts if isinstance(cell, Cell) and cell.kind is Kind.DATE]
    if not dates or not possible or not all(int(cell[8:10]) <= 12 for cell in dates):
        return {}
    if any(read["mdy"] for read in possible.values()):
        return {}
    what = Message(
        "Some dates of this column are text, and all that are dates are up to the 12th, so day and month of {date} "
        "may be exchanged."
    )
    return {cell: what.with_values(date=str(cell)) for cell in dates}


def _decision(possible: Mapping[str, Mapping[Order, str | None]]) -> Message | None:
    if not possible:
        return None
    certain = [cell for cell, read in possible.items() if read["mdy"] is None]
    doubtful = [cell for cell, read in possible.items() if read["mdy"] not in (read["dmy"], None)]
    text = (doubtful or certain or list(possible))[0]
    values = {"text": f'"{text.strip()}"', "date": possible[text]["dmy"] or ""}
    if doubtful and not certain:
        return Message(
            'The dates of column "{column}" are read day first, though none of them shows that: {text} is {date}.',
            **values,
        )
    return Message('The dates of column "{column}" are read day first: {text} is {date}.', **values)


def _checked(found: re.Match[str], year: str, month: str, day: str, today: dt.date | None) -> str | None:
    """Return a day that exists; None where it does not, or its name or its zone contradicts it."""
    if found["zone"] and not _MIDNIGHT.search(found[0]):
        # In another zone the day may be the one before or after.
        return None
    date = _date(int(year), int(month), int(day), len(year), today)
    if date is None:
        return None
    name = found.groupdict().get("name")
    if name and _place(_DAYS, name) != date.weekday():
        return None
    return date.isoformat()


def _date(year: int, month: int, day: int, digits: int, today: dt.date | None) -> dt.date | None:
    if digits == 2 and today is None:
        return None
    for each in (2000 + year, 1900 + year) if digits == 2 else (year,):
        try:
            date = dt.date(each, month, day)
        except ValueError:
            continue
        if digits > 2 or (today is not None and date <= today and each >= OLDEST_SHORT_YEAR):
            return date
    return None


def _place(names: tuple[tuple[str, ...], ...], word: str) -> int | None:
    """Return the place of a month or a day by its name or its first letters."""
    word = word.casefold().rstrip(".")
    for place, forms in enumerate(names):
        for form in forms:
            if word == form or (len(word) >= 3 and form.startswith(word) and len(word) <= 4):
                return place
    return None
