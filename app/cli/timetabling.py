"""The commands on the timetable: print it, set a day of it, write it as a calendar file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.cli.command import Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands import timetabling, undoing
from app.commands.exporting import AlreadyThereError
from app.errors import DataError, UsageError
from app.framework.questionnaires import ENGLISH, WELSH
from app.message import Message, counted
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.timetable import TimetableEntry, doubts_about, fieldwork_of, timetable_of, timetable_steps
from app.session.session import Session


def timetable(arguments: argparse.Namespace) -> int:
    """Print the timetable, set a day of it, or write it as a calendar file."""
    if arguments.undo and arguments.set:
        raise UsageError("--set and --undo are two things. Give one of them.")
    to_write = bool(arguments.set) or arguments.undo
    with opened(arguments, to_write=to_write) as session:
        if arguments.set:
            step, day = arguments.set
            timetabling.set_step_day(session, step, "" if day == "worked-out" else day)
        if arguments.undo:
            say(undoing.undo_reported(session, (TIMETABLE_DATE,)).sentence)
        if arguments.ics is not None:
            return _write(session, arguments)
        if arguments.json:
            as_json(_json(session, arguments.language))
        else:
            for line in _lines(session, arguments.language):
                say(line)
    return 0


def _write(session: Session, arguments: argparse.Namespace) -> int:
    try:
        done = timetabling.write_calendar(
            session, Path(arguments.ics), language=arguments.language, replace=arguments.replace
        )
    except AlreadyThereError as refused:
        raise DataError("{refused} --replace writes over it.", refused=refused.message) from None
    events = counted(done.events, one="{n} event", many="{n} events")
    say(Message("{path} holds {events}. It is not encrypted.", path=done.path, events=events))
    return 0


def _lines(session: Session, language: str) -> Iterator[str | Message]:
    fieldwork = fieldwork_of(session)
    entries = timetable_of(session)
    if fieldwork is None:
        yield "There is no timetable yet: record the days of fieldwork with `aboveline inspection edit`."
        return
    yield f"Fieldwork: {fieldwork[0]} to {fieldwork[1]}"
    for entry in entries:
        doubts = "".join(f" {doubt!s}" for doubt in doubts_about(entry, entries, fieldwork[1]))
        yield f"{entry.step.text(language)}: {_days(entry)}{doubts}"


def _days(entry: TimetableEntry) -> str:
    if entry.set_to is not None:
        return f"{entry.day}, set; worked out it is {entry.worked_out}."
    weeks = f"{entry.step.weeks} weeks after {_START.get(entry.step.after, entry.step.after)}."
    if entry.earliest is not None:
        return f"{entry.earliest} to {entry.day}, {entry.step.from_weeks} to {weeks}"
    return f"{entry.day}, {weeks}"


_START = {
    "fieldwork": "the fieldwork",
    "draft_report": "the draft report",
    "publication": "publication",
}


def _json(session: Session, language: str) -> dict[str, Any]:
    fieldwork = fieldwork_of(session)
    entries = timetable_of(session)
    return {
        "fieldwork": None if fieldwork is None else [day.isoformat() for day in fieldwork],
        "steps": [
            {
                "step": entry.step.id,
                "title": entry.step.text(language),
                "day": entry.day.isoformat(),
                "earliest": entry.earliest.isoformat() if entry.earliest else None,
                "worked_out": entry.worked_out.isoformat(),
                "set": entry.set_to is not None,
                "doubts": [str(doubt) for doubt in doubts_about(entry, entries, fieldwork[1])] if fieldwork else [],
            }
            for entry in entries
        ],
    }


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--ics", type=given_path, metavar="OUT", help="write it as a calendar file")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")
    parser.add_argument("--language", choices=(ENGLISH, WELSH), default=ENGLISH, help="the language of the steps")
    steps = ", ".join(step.id for step in timetable_steps())
    parser.add_argument(
        "--set",
        nargs=2,
        metavar=("STEP", "DAY"),
        help=f"set the day of a step, as 2012-03-26, or worked-out; the steps: {steps}",
    )
    parser.add_argument("--undo", action="store_true", help="undo your newest change of a day")
    add_json(parser)


COMMANDS = (Command("timetable", "print, change or write out the timetable", timetable, _arguments),)
