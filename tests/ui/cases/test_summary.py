"""Claims about the line under the list of cases: it is made of sentences with the right plurals."""

from __future__ import annotations

from dataclasses import replace

from app.records.flag import Flag
from ui.cases.rows import case_row
from ui.cases.summary import summary
from ui.context import Context


def test_cases_states_and_open_work_are_counted(small: Context) -> None:
    row = case_row(small.session, "BRO-001")
    flagged = replace(row, state="ready", flags=(Flag("ask", "", "Who?"),), conflicts=2)
    looked_at = replace(row, open=replace(row.open, to_look_at=1))
    assert summary([row, flagged, looked_at], 3) == (
        "3 cases. 1 ready, 2 not started. 1 flag, 1 item to look at, 2 conflicts."
    )


def test_a_filter_says_how_many_cases_are_shown(small: Context) -> None:
    row = case_row(small.session, "BRO-001")
    assert summary([row], 1) == "1 case. 1 not started."
    assert summary([row], 0) == "0 of 1 case shown. Of all cases, 1 not started."


def test_without_cases_there_is_nothing_to_sum_up() -> None:
    assert summary([], 0) == ""
