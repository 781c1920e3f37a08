"""Days of the timetable are set with a history, and go into a calendar file that is the same each time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar

from app.commands.editing_setup import edit_inspection
from app.commands.exporting import AlreadyThereError
from app.commands.timetabling import set_step_day, write_calendar
from app.commands.undoing import undo_reported
from app.errors import DataError, KnownError
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.calendar_file import calendar_of
from app.reporting.timetable import timetable_of
from app.session.session import Session
from tests.helpers.inspections import Clock, handed_out, joined, small_copy

DRAFT = "draft_report"


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead")
    edit_inspection(session, first="2011-10-10", last="2011-10-14")
    yield session
    session.close()


def _day(session: Session, step: str) -> str:
    return next(entry.day.isoformat() for entry in timetable_of(session) if entry.step.id == step)


def _events(data: bytes) -> list[dict[str, str]]:
    """The properties of each event, read without the library that wrote them."""
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    found: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found:
            found[-1][name.partition(";")[0]] = value
    return found


def test_a_day_is_set_undone_and_worked_out_again(lead: Session) -> None:
    set_step_day(lead, DRAFT, "2011-11-21")
    assert (_day(lead, DRAFT), _day(lead, "publication")) == ("2011-11-21", "2012-01-03")
    assert set_step_day(lead, DRAFT, "2011-11-21").keys == ()
    set_step_day(lead, DRAFT, "")
    assert _day(lead, DRAFT) == "2011-11-25"
    undo_reported(lead, (TIMETABLE_DATE,))
    assert _day(lead, DRAFT) == "2011-11-21"
    assert len(lead.store.history(TIMETABLE_DATE.key(item=DRAFT))) == 3


def test_there_is_no_timetable_without_days_of_fieldwork(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "other")
    assert timetable_of(session) == ()
    assert _events(calendar_of(session)) == []
    with pytest.raises(DataError, match="the days of fieldwork are not recorded"):
        write_calendar(session, tmp_path / "timetable.ics")
    session.close()


@pytest.mark.parametrize(
    ("step", "day", "sentence"),
    [
        ("party", "2011-11-21", r"There is no step party in the timetable\. Use one of: provisional_findings, "),
        (DRAFT, "21/11/2011", r"21/11/2011 is no day\. Write it as in 2012-03-26"),
        (DRAFT, "2011-02-30", r"2011-02-30 is no day\."),
    ],
)
def test_a_step_or_a_day_that_is_none_is_refused(lead: Session, step: str, day: str, sentence: str) -> None:
    with pytest.raises(DataError, match=sentence):
        set_step_day(lead, step, day)
    assert _day(lead, DRAFT) == "2011-11-25"


def test_only_a_lead_sets_days(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment"), tmp_path / "PA", assessor="PA")
    with pytest.raises(DataError, match="Only the lead's laptop may change"):
        set_step_day(laptop, DRAFT, "2011-11-21")
    assert _day(laptop, DRAFT) == "2011-11-25"
    laptop.close()


def test_the_calendar_file_has_an_event_for_each_step_and_for_the_fieldwork(lead: Session, tmp_path: Path) -> None:
    done = write_calendar(lead, tmp_path / "timetable.ics")
    data = done.path.read_bytes()
    found = {each["SUMMARY"]: (each["DTSTART"], each["DTEND"]) for each in _events(data)}
    assert len(Calendar.from_ical(data.decode()).walk("VEVENT")) == 5
    assert done.events == len(found) == 5
    assert found["Bromley: Fieldwork"] == ("20111010", "20111015")
    assert found["Bromley: Draft report for comment"] == ("20111125", "20111126")
    assert b"DESCRIPTION:From 2011-11-11 on." in data


def test_the_calendar_file_keeps_to_the_form_that_calendar_programs_read(lead: Session) -> None:
    data = calendar_of(lead, "cy")
    lines = data.decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert max(len(line.encode()) for line in lines) <= 75
    assert "\n" not in data.decode().replace("\r\n", "")
    assert sum(line == "DTSTART;VALUE=DATE:20111125" for line in lines) == 1
    assert "Bromley: Adroddiad drafft i gael sylwadau" in [each["SUMMARY"] for each in _events(data)]
    for each in _events(data):
        assert {"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY"} <= each.keys()


def test_the_same_record_gives_the_same_bytes_on_each_laptop(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "PA", assessor="PA", clock=Clock(9**13))
    assert calendar_of(lead) == calendar_of(lead) == calendar_of(laptop)
    laptop.close()


def test_a_later_file_moves_the_same_event(lead: Session) -> None:
    before = {each["SUMMARY"]: each for each in _events(calendar_of(lead))}
    set_step_day(lead, DRAFT, "2011-11-21")
    after = {each["SUMMARY"]: each for each in _events(calendar_of(lead))}
    assert {name: each["UID"] for name, each in before.items()} == {name: each["UID"] for name, each in after.items()}
    assert len({each["UID"] for each in after.values()}) == 5
    assert all(int(after[name]["SEQUENCE"]) > int(before[name]["SEQUENCE"]) for name in before)


def test_nobody_and_no_id_of_the_inspection_is_in_the_file(lead: Session) -> None:
    data = calendar_of(lead).decode()
    assert lead.store.inspection not in data
    assert not any(f":{code}" in data or f" {code} " in data for code in (*lead.team, *lead.cases))


def test_a_file_that_is_there_is_replaced_only_when_asked(lead: Session, tmp_path: Path) -> None:
    path = tmp_path / "timetable.ics"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(AlreadyThereError):
        write_calendar(lead, path)
    assert path.read_text(encoding="utf-8") == "mine"
    write_calendar(lead, path, replace=True)
    assert path.read_bytes() == calendar_of(lead)
    with pytest.raises(KnownError, match="inside the inspection's own folder"):
        write_calendar(lead, lead.folder / "timetable.ics")
