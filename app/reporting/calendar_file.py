"""Make a calendar file (iCalendar, RFC 5545) of the timetable, which calendar programs open.

The same record gives the same bytes: times in the file are those of the record, and the id of an event stays the same
in later files, so that a calendar program moves the event rather than adding another.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.framework.questionnaires import ENGLISH, WELSH
from app.records.inspection import INSPECTION
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.timetable import FIELDWORK, TimetableEntry, fieldwork_of, timetable_of, timetable_steps
from app.session.session import Session
from app.store.journal import Row
from app.version import VERSION

if TYPE_CHECKING:
    from icalendar import Event

_WORDS = {
    ENGLISH: ("Fieldwork", "{area}: {step}", "From {day} on."),
    WELSH: ("Gwaith maes", "{area}: {step}", "O {day} ymlaen."),
}
_DAY = dt.timedelta(days=1)
# The end of the year 2999: a laptop's clock may be wrong by any number of years.
_LATEST = 32_503_679_999_000


def calendar_of(session: Session, language: str = ENGLISH) -> bytes:
    """Return the calendar file of an inspection's fieldwork and timetable; without an event while no days are recorded.

    It names the area and the steps, and nobody.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Aboveline//Aboveline {VERSION}//{language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    rows = _rows(session)
    newest = max((row.at for row in rows), default=0)
    changed = dt.datetime.fromtimestamp(min(max(newest, 0), _LATEST) // 1000, dt.UTC)
    for name, first, last, summary, said in _events(session, language):
        calendar.add_component(_event(session, name, first, last, summary, said, changed, len(rows)))
    return bytes(calendar.to_ical())


def _events(session: Session, language: str) -> Iterator[tuple[str, dt.date, dt.date, str, str]]:
    """Yield for each event its name, its first and last day, its title and its description."""
    fieldwork = fieldwork_of(session)
    if fieldwork is None:
        return
    title, pattern, from_day = _WORDS[language]
    yield FIELDWORK, *fieldwork, pattern.format(area=session.area, step=title), ""
    for entry in timetable_of(session):
        said = "" if entry.earliest is None else from_day.format(day=entry.earliest.isoformat())
        summary = pattern.format(area=session.area, step=entry.step.text(language))
        yield entry.step.id, entry.day, entry.day, summary, said


def _event(
    session: Session,
    name: str,
    first: dt.date,
    last: dt.date,
    summary: str,
    said: str,
    changed: dt.datetime,
    count: int,
) -> Event:
    from icalendar import Event

    event = Event()
    # A hash, since the inspection's own id is in no file that is not encrypted.
    event.add("uid", hashlib.sha256(f"{session.store.inspection}/{name}".encode()).hexdigest()[:32] + "@aboveline")
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", count)
    event.add("dtstart", first)
    event.add("dtend", last + _DAY if last < dt.date.max else last)
    event.add("summary", summary)
    if said:
        event.add("description", said)
    event.add("transp", "TRANSPARENT")
    return event


def _rows(session: Session) -> list[Row]:
    """Return every version of the days of fieldwork and of the days that were set."""
    keys = [INSPECTION.key(item=item) for item in ("area", "fieldwork_first", "fieldwork_last")]
    keys += [TIMETABLE_DATE.key(item=step.id) for step in timetable_steps()]
    return [row for key in keys for row in session.store.history(key)]


def events_in(entries: tuple[TimetableEntry, ...]) -> int:
    """Return how many events the file of a timetable has: one a step, and the fieldwork."""
    return len(entries) + 1 if entries else 0
