"""The timetable follows from the fieldwork, from days that were set, and from bank holidays."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reporting.timetable import doubts_about, timetable_steps, work_out
from app.reporting.working_days import is_working_day

STEPS = [step.id for step in timetable_steps()]
DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2060, 12, 31))


def _days(last: str, **set_days: str) -> dict[str, str]:
    found = work_out(dt.date.fromisoformat(last), {step: dt.date.fromisoformat(day) for step, day in set_days.items()})
    return {entry.step.id: entry.day.isoformat() for entry in found}


def test_the_steps_are_two_four_to_six_six_and_four_weeks_apart() -> None:
    assert _days("2011-10-14") == {
        "provisional_findings": "2011-10-28",
        "draft_report": "2011-11-25",
        "publication": "2012-01-06",
        "improvement_plan": "2012-02-03",
    }
    (span,) = [entry for entry in work_out(dt.date(2011, 10, 14), {}) if entry.earliest is not None]
    assert (span.step.id, span.earliest) == ("draft_report", dt.date(2011, 11, 11))


def test_a_step_that_would_be_on_a_bank_holiday_or_at_a_weekend_comes_on_the_next_working_day() -> None:
    assert _days("2012-03-23")["provisional_findings"] == "2012-04-10", "Good Friday, a weekend, and Easter Monday"
    assert _days("2011-12-03")["provisional_findings"] == "2011-12-19"


def test_steps_after_a_day_that_was_set_are_worked_out_from_it() -> None:
    found = _days("2011-10-14", draft_report="2011-11-21")
    assert found["publication"] == "2012-01-03"
    assert found["improvement_plan"] == "2012-01-31"
    assert found["provisional_findings"] == "2011-10-28"


@given(DAYS, st.dictionaries(st.sampled_from(STEPS), DAYS))
def test_every_worked_out_day_is_a_working_day_in_the_week_of_its_weeks(
    last: dt.date, set_days: dict[str, dt.date]
) -> None:
    entries = work_out(last, set_days)
    days = {"fieldwork": last}
    for entry in entries:
        due = days[entry.step.after] + dt.timedelta(weeks=entry.step.weeks)
        assert is_working_day(entry.worked_out)
        assert due <= entry.worked_out <= due + dt.timedelta(days=6)
        assert entry.day == set_days.get(entry.step.id, entry.worked_out)
        assert entry.earliest is None or entry.earliest < entry.day
        days[entry.step.id] = entry.day
    assert [entry.step.id for entry in entries] == STEPS


@pytest.mark.parametrize(
    ("day", "doubt"),
    [
        ("2011-10-29", "It falls on a weekend."),
        ("2011-12-26", "It is a bank holiday."),
        ("2011-10-14", "It is not after the step that it follows."),
        ("2011-10-31", ""),
    ],
)
def test_an_odd_day_is_named_and_kept(day: str, doubt: str) -> None:
    last = dt.date(2011, 10, 14)
    entries = work_out(last, {"provisional_findings": dt.date.fromisoformat(day)})
    assert entries[0].day.isoformat() == day
    assert [str(each) for each in doubts_about(entries[0], entries, last)] == ([doubt] if doubt else [])


def test_the_last_year_that_a_date_can_have_is_no_error() -> None:
    assert work_out(dt.date.max, {})[-1].day == dt.date.max
