"""Plan the days of fieldwork: how many cases an assessor takes on each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

FEWEST, MOST = 2, 3
"""Cases that an assessor takes in a day."""

_LONGEST = 366


def working_days(first: str, last: str) -> tuple[dt.date, ...]:
    """Return the days from the first to the last one of fieldwork, without Saturdays and Sundays.

    Args:
        first: The first day, as YYYY-MM-DD; empty where it is not known.
        last: The last day.
    """
    if not first or not last:
        return ()
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    count = min((end - begin).days + 1, _LONGEST)
    days = (begin + dt.timedelta(number) for number in range(count))
    return tuple(day for day in days if day.weekday() < 5)


def days_needed(cases: int, a_day: int) -> int:
    """Return how many days `cases` take at `a_day` cases a day."""
    return -(-cases // a_day)


def plan(cases: int, days: int, most: int = MOST) -> tuple[int, ...]:
    """Return the cases of each day: as even as can be, the fuller days first, and at most `most` on any.

    Args:
        cases: How many cases an assessor has.
        days: How many days there are. More are planned where they do not suffice.
        most: How many cases a day has at most.
    """
    days = max(days, days_needed(cases, most))
    return tuple(cases // days + (number < cases % days) for number in range(days)) if days else ()


def dated(references: Sequence[str], days: Sequence[dt.date], most: int = MOST) -> dict[str, dt.date | None]:
    """Return the day of each case, in their order; None where the days do not suffice."""
    found: dict[str, dt.date | None] = {}
    at = 0
    for number, count in enumerate(plan(len(references), len(days), most)):
        day = days[number] if number < len(days) else None
        for reference in references[at : at + count]:
            found[reference] = day
        at += count
    return found
