"""The commands on interviews about a case, and on the time spent on it."""

from __future__ import annotations

import argparse
import datetime as dt

from app.cli.command import Command, add_assessor, add_case, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands import interviewing, timing
from app.message import Message, counted
from app.records.interview import Interview

_BEGAN = "day and time on this laptop's clock, as 2012-03-26T14:30"


def interview_begin(arguments: argparse.Namespace) -> int:
    """Begin an interview, and print its number."""
    began = arguments.began or dt.datetime.now().astimezone().strftime("%Y-%m-%dT%H:%M")
    with opened(arguments) as session:
        number, _ = interviewing.begin_interview(
            session, case_id=arguments.case, person=arguments.person, began=began, assessor=arguments.assessor
        )
    say(f"Interview {number} of {arguments.case} begins {began.replace('T', ' ')}.")
    return 0


def _begin_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("--person", default="", metavar="TEXT", help="who is interviewed")
    parser.add_argument("--began", metavar="WHEN", help=f"{_BEGAN} (by default now)")
    add_assessor(parser, "whose interview it is")


def interview_record(arguments: argparse.Namespace) -> int:
    """Record who was interviewed, when the interview began, or how long it took."""
    with opened(arguments) as session:
        changes = interviewing.record_interview(
            session,
            case_id=arguments.case,
            number=arguments.number,
            person=arguments.person,
            began=arguments.began,
            minutes=arguments.minutes,
            assessor=arguments.assessor,
        )
        case = session.case(arguments.case)
        owner = session.assessor_for(case, arguments.assessor)
        now = next(each for each in case.interviews_of(owner) if each.number == arguments.number)
    say(interview_text(now) if changes else f"Interview {now.number} of {arguments.case} was so already.")
    return 0


def _record_arguments(parser: argparse.ArgumentParser) -> None:
    _add_number(parser)
    parser.add_argument("--person", metavar="TEXT", help="who was interviewed")
    parser.add_argument("--began", metavar="WHEN", help=_BEGAN)
    parser.add_argument("--minutes", type=int, metavar="N", help="how long it took so far")
    add_assessor(parser, "whose interview it is")


def interview_list(arguments: argparse.Namespace) -> int:
    """Print the interviews about a case."""
    with opened(arguments, to_write=False) as session:
        case = session.case(arguments.case)
        owner = session.assessor_for(case, arguments.assessor)
        found = case.interviews_of(owner)
    if arguments.json:
        as_json([interview_json(each) for each in found])
        return 0
    for each in found:
        say(interview_text(each))
    if not found:
        say(f"{owner} has no interview on {case.id}.")
    return 0


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_assessor(parser, "whose interviews")
    add_json(parser)


def interview_remove(arguments: argparse.Namespace) -> int:
    """Remove an interview. Its number is not given again."""
    with opened(arguments) as session:
        interviewing.remove_interview(
            session, case_id=arguments.case, number=arguments.number, assessor=arguments.assessor
        )
    say(f"Interview {arguments.number} of {arguments.case} is removed.")
    return 0


def _remove_arguments(parser: argparse.ArgumentParser) -> None:
    _add_number(parser)
    add_assessor(parser, "whose interview it is")


def _add_number(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("number", type=int, metavar="NUMBER", help="the number of an interview")


def interview_text(interview: Interview) -> str:
    """Return an interview on one line."""
    who, began = interview.person or "nobody named", interview.began.replace("T", " ")
    return f"Interview {interview.number}: {who}, {began}, {interview.minutes} min"


def interview_json(interview: Interview) -> dict[str, str | int]:
    """Return an interview for programs."""
    return {
        "number": interview.number,
        "person": interview.person,
        "began": interview.began,
        "minutes": interview.minutes,
    }


def time_add(arguments: argparse.Namespace) -> int:
    """Add time to what an assessor has spent on a case."""
    with opened(arguments) as session:
        timing.add_time(session, case_id=arguments.case, seconds=arguments.minutes * 60, assessor=arguments.assessor)
        case = session.case(arguments.case)
        owner = session.assessor_for(case, arguments.assessor)
        spent = case.time_of(owner)
    minutes = counted(spent // 60, one="{n} minute", many="{n} minutes")
    say(Message("{case} of {owner}: {minutes} spent.", case=case.id, owner=owner, minutes=minutes))
    return 0


def _time_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("minutes", type=int, metavar="MINUTES", help="how many more")
    add_assessor(parser, "whose time it is")


COMMANDS = (
    Command("interview begin", "begin an interview", interview_begin, _begin_arguments),
    Command("interview record", "record more of an interview", interview_record, _record_arguments),
    Command("interview list", "show a case's interviews", interview_list, _list_arguments),
    Command("interview remove", "remove an interview", interview_remove, _remove_arguments),
    Command("time", "add time spent on a case", time_add, _time_arguments),
)
