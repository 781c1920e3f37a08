"""The command that shows the inspection as stages, as the lead's home page does."""

from __future__ import annotations

import argparse
import datetime as dt

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.day_names import weekday_of
from app.message import Message
from app.session.file_exchange import AssessorFiles, assessor_files
from app.session.stages import STATE_WORDS, person_line, stages


def inspection_stages(arguments: argparse.Namespace) -> int:
    """Print the stages of the inspection, each with its state and next step, and each person's files."""
    with opened(arguments, to_write=False) as session:
        people = assessor_files(session)
        found = stages(session, people)
    if arguments.json:
        as_json(
            {
                "stages": [
                    {
                        "name": each.name,
                        "state": each.state,
                        "summary": str(each.summary),
                        "next": str(each.next_step) or None,
                    }
                    for each in found
                ],
                "people": [_person_json(each) for each in people],
            }
        )
        return 0
    for each in found:
        state = STATE_WORDS[each.state]
        text = Message("{title} ({state}): {summary}", title=each.title, state=state, summary=each.summary)
        say(f"{text!s} {each.next_step!s}".rstrip())
    for person in people:
        say(person_line(person, _when))
    return 0


def _when(at: int) -> str:
    moment = dt.datetime.fromtimestamp(at / 1000, dt.UTC).astimezone()
    return f"{weekday_of(moment)} {moment:%Y-%m-%d %H:%M}"


def _person_json(person: AssessorFiles) -> dict[str, object]:
    return {
        "assessor": person.assessor,
        "cases": list(person.cases),
        "complete": list(person.complete),
        "second": list(person.seconds),
        "second_complete": list(person.seconds_complete),
        "handed_out": list(person.handed_out),
        "handed_out_at": person.handed_out_at,
        "changed": list(person.changed),
        "gathered_at": person.gathered_at,
        "awaited": person.is_awaited,
        "left": person.has_left,
    }


COMMANDS = (Command("inspection stages", "show how far each stage is, and the next step", inspection_stages, add_json),)
