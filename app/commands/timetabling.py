"""Set days of the timetable, let them be worked out again, and write the timetable as a calendar file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.commands.exporting import AlreadyThereError
from app.commands.target import check_target
from app.errors import DataError
from app.framework.questionnaires import ENGLISH
from app.records.limits import is_day
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.timetable import timetable_of, timetable_steps
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.files import write_whole
from app.store.store import NewRecord


@dataclass(frozen=True, slots=True)
class WrittenCalendar:
    """A calendar file that was written: its path, and the number of its events."""

    path: Path
    events: int


def set_step_day(session: Session, step: str, day: str) -> Changes:
    """Set the day of a step. Steps after it are worked out from it.

    Args:
        session: The inspection.
        step: The id of the step.
        day: The day, as YYYY-MM-DD; empty for the day that is worked out.

    Raises:
        DataError: There is no such step or day, or this is no lead's laptop. Nothing was recorded.
        KnownError: The disk is full or read-only.
    """
    known = tuple(each.id for each in timetable_steps())
    if step not in known:
        raise DataError("There is no step {step} in the timetable. Use one of: {known}.", step=step, known=known)
    if day and not is_day(day):
        raise DataError(
            "{day} is no day. Write it as in 2012-03-26, or leave it blank for the day that is worked out.", day=day
        )
    session.refuse_unless_lead()
    key = TIMETABLE_DATE.key(item=step)
    if (session.value(key) or "") == day:
        return NOTHING
    return session.record([NewRecord(key, day or None)])


def write_calendar(session: Session, path: Path, *, language: str = ENGLISH, replace: bool = False) -> WrittenCalendar:
    """Write the timetable as a calendar file. It is not encrypted, and names the area and nobody.

    Args:
        session: The inspection.
        path: The file to write.
        language: The language of the events.
        replace: Whether a file that is there already is replaced.

    Raises:
        DataError: The days of fieldwork are not recorded, or (AlreadyThereError) the file is there already.
        KnownError: The file cannot be written, or lies inside the inspection's own folder.
    """
    from app.reporting.calendar_file import calendar_of, events_in

    check_target(session, path)
    entries = timetable_of(session)
    if not entries:
        raise DataError(
            "There is no timetable yet, because the days of fieldwork are not recorded. Record them in the set-up of "
            "the inspection first."
        )
    if path.exists() and not replace:
        raise AlreadyThereError("{path} is there already, so nothing was written. Choose another name.", path=path)
    write_whole(path, calendar_of(session, language))
    return WrittenCalendar(path, events_in(entries))
