"""The days of fieldwork are planned with two or three cases each."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from app.analysis.days import MOST, dated, days_needed, plan, working_days


def test_a_weekend_is_no_time_for_fieldwork() -> None:
    days = working_days("2012-03-23", "2012-03-27")
    assert [day.isoformat() for day in days] == ["2012-03-23", "2012-03-26", "2012-03-27"]
    assert working_days("", "") == ()
    assert len(working_days("2012-01-01", "9999-12-31")) <= 366


def test_thirteen_cases_take_five_days_at_three_a_day() -> None:
    assert (days_needed(13, 3), days_needed(13, 2)) == (5, 7)
    assert plan(13, 5) == (3, 3, 3, 2, 2)
    assert plan(0, 0) == ()
    assert plan(4, 1) == (2, 2), "more days than there are"


@given(st.integers(0, 99), st.integers(0, 20))
def test_every_case_has_its_day_and_no_day_has_too_many(cases: int, days: int) -> None:
    planned = plan(cases, days)
    assert sum(planned) == cases
    assert max(planned, default=0) <= MOST
    assert not planned or max(planned) - min(planned) <= 1


def test_a_case_beyond_the_days_has_none() -> None:
    monday = dt.date(2012, 3, 26)
    assert dated(["A", "B", "C", "D"], [monday]) == {"A": monday, "B": monday, "C": None, "D": None}
