"""Texts of an action as they are recorded: clean, and days as YYYY-MM-DD whatever way they are written."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from app.exchange.importers.dates import EARLIEST_SENTENCE, is_written_as_day, read_day
from app.records.plan_action import PlanAction
from app.text import clean, clean_line

# Spreadsheets show a date as such a number of five digits where its cell has lost its format.
_IN_NUMBERS = re.compile(r"\d{1,9}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,9}|\d{5,}(?:[.,]\d+)?", re.ASCII)
# A plan looks ahead, so two digits of a year are of this century.
_LAST_YEAR = dt.date(2099, 12, 31)


def time_as_recorded(text: str) -> str:
    """Return a time as it is recorded: a day as YYYY-MM-DD, and words as they are."""
    line = clean_line(text).strip()
    return read_day(line, today=_LAST_YEAR) or line


def is_no_day(text: str) -> bool:
    """Return whether a time is written as a day and is none, such as 31/2/2012: it would never be due.

    A day of a year long before or after any plan, such as 30/04/0212, is a typing error and none either.
    """
    line = clean_line(text).strip()
    day = read_day(line, today=_LAST_YEAR)
    if day is not None:
        return not EARLIEST_SENTENCE <= int(day[:4]) <= _LAST_YEAR.year
    return _IN_NUMBERS.fullmatch(line) is not None or is_written_as_day(line)


def action_as_recorded(given: PlanAction) -> PlanAction:
    """Return an action with its texts as they are recorded."""
    return replace(
        given,
        what=clean(given.what).strip(),
        who=clean_line(given.who).strip(),
        by=time_as_recorded(given.by),
        review=time_as_recorded(given.review),
        progress=clean(given.progress).strip(),
    )
