"""Names of months and days of the week, whatever the language of the system is, which `strftime` follows."""

from __future__ import annotations

import datetime as dt

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTHS_WELSH = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
)  # fmt: skip
_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def month_of(day: dt.date) -> str:
    """Return the English name of the month of a day."""
    return MONTHS[day.month - 1]


def weekday_of(day: dt.date) -> str:
    """Return the English name of the day of the week."""
    return _WEEK[day.weekday()]
