"""Working days leave out weekends and the bank holidays of England and Wales."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reporting.working_days import (
    LONGEST,
    add_working_days,
    bank_holidays,
    is_working_day,
    on_or_after,
    working_days_between,
)

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31))


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_the_bank_holidays_of_2011_are_those_that_were_proclaimed() -> None:
    days = {"01-03", "04-22", "04-25", "04-29", "05-02", "05-30", "08-29", "12-26", "12-27"}
    assert {f"{day:%m-%d}" for day in bank_holidays(2011) if day.weekday() < 5} == days


def test_the_holidays_of_scotland_and_northern_ireland_do_not_count() -> None:
    assert is_working_day(_day("2012-01-03"))
    assert is_working_day(_day("2011-03-17"))
    assert is_working_day(_day("2011-11-30"))


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2011-11-18", 20, "2011-12-16"),
        ("2011-12-09", 20, "2012-01-11"),
        ("2011-04-21", 1, "2011-04-26"),
        ("2011-04-26", -1, "2011-04-21"),
        ("2011-11-19", 1, "2011-11-21"),
        ("2011-11-19", 0, "2011-11-19"),
    ],
)
def test_working_days_are_counted_past_weekends_and_bank_holidays(start: str, count: int, end: str) -> None:
    assert add_working_days(_day(start), count) == _day(end)


@given(DAYS, st.integers(-60, 60))
def test_counting_on_and_back_agrees_with_counting_the_days_between(day: dt.date, count: int) -> None:
    start = on_or_after(day)
    end = add_working_days(start, count)
    assert is_working_day(end)
    assert add_working_days(end, -count) == start
    if count >= 0:
        assert working_days_between(start, end) == count
    else:
        assert working_days_between(end, start) == -count
        assert working_days_between(start, end) == count


@given(DAYS)
def test_the_next_working_day_is_the_day_itself_or_the_first_after_it(day: dt.date) -> None:
    found = on_or_after(day)
    assert is_working_day(found)
    assert found == day if is_working_day(day) else found == add_working_days(day, 1)


def test_a_count_beyond_the_bound_is_refused() -> None:
    with pytest.raises(ValueError, match="more than"):
        add_working_days(_day("2011-11-18"), LONGEST + 1)


def test_the_library_is_loaded_with_the_first_question() -> None:
    code = "import sys, app.reporting.working_days; sys.exit('holidays' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
