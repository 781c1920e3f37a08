"""Work the timetable out: the days by which findings, report, publication and improvement plan are due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from app.framework.questionnaires import ENGLISH
from app.framework.rule_files import shipped_rules
from app.message import Message
from app.records.limits import is_day
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.working_days import SATURDAY, is_working_day, on_or_after
from app.session.session import Session

FIELDWORK = "fieldwork"
_WELSH = "welsh"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableStep:
    """One step of the timetable.

    Attributes:
        id: Its id.
        texts: Its name by language.
        after: The id of the step from which its weeks count; `FIELDWORK` for the last day of fieldwork.
        weeks: How many weeks after that it is due.
        from_weeks: From how many weeks on it can be done; None where it has no span.
    """

    id: str
    texts: Mapping[str, str]
    after: str
    weeks: int
    from_weeks: int | None

    def text(self, language: str = ENGLISH) -> str:
        """Return its name in a language."""
        return self.texts.get(language) or self.texts[ENGLISH]


@dataclass(frozen=True, slots=True)
class TimetableEntry:
    """One step with its days.

    Attributes:
        step: The step.
        worked_out: The day that its weeks give.
        earliest: The first day of its span; None where it has none, or its day was set.
        set_to: The day that the lead has set; None where the one that is worked out counts.
    """

    step: TimetableStep
    worked_out: dt.date
    earliest: dt.date | None
    set_to: dt.date | None

    @property
    def day(self) -> dt.date:
        """The day that counts."""
        return self.set_to or self.worked_out


@lru_cache(maxsize=1)
def timetable_steps() -> tuple[TimetableStep, ...]:
    """Return the steps of the timetable in their order."""
    return tuple(_step(each) for each in shipped_rules("timetable.toml")["step"])


def _step(data: Mapping[str, Any]) -> TimetableStep:
    return TimetableStep(
        id=data["id"],
        texts={ENGLISH: data["text"], "cy": data[_WELSH]},
        after=data["after"],
        weeks=data["weeks"],
        from_weeks=data.get("from_weeks"),
    )


def work_out(last_day: dt.date, set_days: Mapping[str, dt.date]) -> tuple[TimetableEntry, ...]:
    """Return every step with its days.

    Args:
        last_day: The last day of fieldwork.
        set_days: The days that the lead has set, by step. Steps after one of these count from it.
    """
    days = {FIELDWORK: last_day}
    entries: list[TimetableEntry] = []
    for step in timetable_steps():
        start = days[step.after]
        set_to = set_days.get(step.id)
        earliest = None if step.from_weeks is None or set_to is not None else _after(start, step.from_weeks)
        entry = TimetableEntry(step, _after(start, step.weeks), earliest, set_to)
        days[step.id] = entry.day
        entries.append(entry)
    return tuple(entries)


def _after(day: dt.date, weeks: int) -> dt.date:
    try:
        return on_or_after(day + dt.timedelta(weeks=weeks))
    except OverflowError:
        # A year that was mistyped as 9999 shows an odd timetable, which is where it is seen and corrected.
        return dt.date.max


def doubts_about(entry: TimetableEntry, entries: Sequence[TimetableEntry], last_day: dt.date) -> tuple[Message, ...]:
    """Return what is odd about the day of a step, in sentences; none where nothing is.

    Args:
        entry: The step.
        entries: The whole timetable.
        last_day: The last day of fieldwork.
    """
    start = next((each.day for each in entries if each.step.id == entry.step.after), last_day)
    found: list[Message] = []
    if entry.day.weekday() >= SATURDAY:
        found.append(Message("It falls on a weekend."))
    elif not is_working_day(entry.day):
        found.append(Message("It is a bank holiday."))
    if entry.day <= start:
        found.append(Message("It is not after the step that it follows."))
    return tuple(found)


def fieldwork_of(session: Session) -> tuple[dt.date, dt.date] | None:
    """Return the first and the last day of fieldwork; None where they are not recorded."""
    first, last = (session.metadata.get(f"fieldwork_{name}", "") for name in ("first", "last"))
    return (dt.date.fromisoformat(first), dt.date.fromisoformat(last)) if is_day(first) and is_day(last) else None


def set_days_of(session: Session) -> dict[str, dt.date]:
    """Return the days that the lead has set, by step."""
    return {step: dt.date.fromisoformat(day) for step, day in session.records_of(TIMETABLE_DATE).items()}


def timetable_of(session: Session) -> tuple[TimetableEntry, ...]:
    """Return the timetable of an inspection; empty while its days of fieldwork are not recorded."""
    fieldwork = fieldwork_of(session)
    return () if fieldwork is None else work_out(fieldwork[1], set_days_of(session))
