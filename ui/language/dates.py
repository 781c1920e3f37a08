"""Dates as people write them."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale


def fieldwork(first: str, last: str) -> str:
    """The days of fieldwork as people write them; empty where they are not known."""
    days = [QDate.fromString(day, "yyyy-MM-dd") for day in (first, last)]
    if not all(day.isValid() for day in days):
        return ""
    locale = QLocale()
    begins, ends = days
    if (begins.year(), begins.month()) == (ends.year(), ends.month()):
        return f"{begins.day()}\N{EN DASH}{locale.toString(ends, 'd MMMM yyyy')}"
    return f"{locale.toString(begins, 'd MMMM yyyy')} \N{EN DASH} {locale.toString(ends, 'd MMMM yyyy')}"
