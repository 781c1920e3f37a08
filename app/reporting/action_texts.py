"""Texts of an action as they are recorded: clean, and days as YYYY-MM-DD whatever way they are written."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from app.exchange.importers.dates import read_day
from app.records.plan_action import PlanAction
from app.text import clean, clean_line

# A plan looks ahead, so two digits of a year are of this century.
_LAST_YEAR = dt.date(2099, 12, 31)


def time_as_recorded(text: str) -> str:
    """Return a time as it is recorded: a day as YYYY-MM-DD, and words as they are."""
    line = clean_line(text).strip()
    return read_day(line, today=_LAST_YEAR) or line


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
