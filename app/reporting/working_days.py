"""Working days in England and Wales: Monday to Friday, without bank holidays.

The `holidays` library knows the bank holidays of every year, also the single ones that were proclaimed until its
version was made. Loading it takes a fifth of a second, so it is loaded with the first question.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

_DAY = dt.timedelta(days=1)
SATURDAY = 5
"""The first day of the weekend, as `date.weekday` numbers it."""

LONGEST = 1000
"""The most working days that are counted at once."""


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[dt.date]:
    """Return the bank holidays of a year in England and Wales, with the days in lieu of those at a weekend."""
    from holidays import country_holidays

    return frozenset(country_holidays("GB", subdiv="ENG", years=year, expand=False))


def is_working_day(day: dt.date) -> bool:
    """Return whether a day is neither a Saturday, a Sunday nor a bank holiday."""
    return day.weekday() < SATURDAY and day not in bank_holidays(day.year)


def add_working_days(day: dt.date, count: int) -> dt.date:
    """Return the day that is `count` working days after a day; before it, where `count` is negative.

    The day itself is not counted, and need not be a working day. A count of 0 returns the day itself.

    Args:
        day: The day from which the count begins.
        count: How many working days, at most `LONGEST` in either direction.

    Raises:
        ValueError: The count is larger than `LONGEST`.
        OverflowError: The day is outside the years that a date can have.
    """
    if abs(count) > LONGEST:
        raise ValueError(f"{count} working days are more than {LONGEST}")
    step = _DAY if count > 0 else -_DAY
    left = abs(count)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def on_or_after(day: dt.date) -> dt.date:
    """Return the day itself if it is a working day, else the first working day after it."""
    while not is_working_day(day):
        day += _DAY
    return day


def working_days_between(first: dt.date, last: dt.date) -> int:
    """Return how many working days there are after `first`, up to and including `last`; negative if it lies before.

    `add_working_days(first, working_days_between(first, last))` is `last`, where `last` is a working day.
    """
    if last < first:
        return -sum(is_working_day(last + _DAY * number) for number in range((first - last).days))
    return sum(is_working_day(first + _DAY * number) for number in range(1, (last - first).days + 1))
