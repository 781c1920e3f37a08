"""Days are named in English, whatever language the system speaks."""

from __future__ import annotations

import calendar
import datetime as dt

from app.day_names import MONTHS, month_of, weekday_of


def test_each_day_of_a_year_has_the_english_names_of_its_month_and_weekday() -> None:
    with calendar.different_locale(("C", None)):
        names = [each.strftime("%B %A") for each in days()]
    assert [f"{month_of(each)} {weekday_of(each)}" for each in days()] == names
    assert len(set(MONTHS)) == 12


def days() -> list[dt.date]:
    """Every day of a leap year."""
    return [dt.date(2012, 1, 1) + dt.timedelta(number) for number in range(366)]
