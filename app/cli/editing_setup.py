"""The commands that correct the set-up of an inspection, and record what the team declared."""

from __future__ import annotations

import argparse

from app.cli.command import Command, given_path
from app.cli.inspection_view import declared_line
from app.cli.open_session import opened
from app.cli.output import say
from app.commands.changing_framework import change_framework
from app.commands.editing_setup import declaration_of, declare, edit_inspection
from app.commands.inspecting import framework_named
from app.commands.leaving import bring_back, mark_left, reallocation_text, remove_person
from app.errors import UsageError
from app.message import Message


def inspection_edit(arguments: argparse.Namespace) -> int:
    """Correct the area, the region or the days of fieldwork."""
    given = (arguments.area, arguments.region, arguments.first, arguments.last)
    if all(each is None for each in given):
        raise UsageError("Say what to correct: --area, --region, --from or --to.")
    with opened(arguments) as session:
        changes = edit_inspection(
            session, area=arguments.area, region=arguments.region, first=arguments.first, last=arguments.last
        )
        about = session.metadata
    days = about.get("fieldwork_first"), about.get("fieldwork_last")
    parts = [about["area"], about.get("region"), f"{days[0]} to {days[1]}" if all(days) else ""]
    text = ", ".join(part for part in parts if part)
    say(f"{text}." if changes else f"{text} (it was so already).")
    return 0


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--area", metavar="NAME", help="the area that is inspected")
    parser.add_argument("--region", metavar="NAME", help="its region; an empty name removes it")
    parser.add_argument("--from", dest="first", metavar="DATE", help="the first day of fieldwork, as 2012-03-26")
    parser.add_argument("--to", dest="last", metavar="DATE", help="the last day of fieldwork")


def inspection_framework(arguments: argparse.Namespace) -> int:
    """Change the framework, while nothing is answered."""
    identity, source = framework_named(arguments.framework)
    with opened(arguments) as session:
        changed = change_framework(session, identity, source)
    say(f"The framework is {identity}." if changed else f"The framework is {identity} (it was so already).")
    return 0


def _framework_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "framework", type=given_path, metavar="FRAMEWORK", help="a framework of the program, or a file of one"
    )


def assessor_declare(arguments: argparse.Namespace) -> int:
    """Record a member's home YOT, and the case managers whom they know."""
    if arguments.home is None and arguments.knows is None:
        raise UsageError("Say what was declared: --home, --knows, or both.")
    with opened(arguments) as session:
        changes = declare(session, arguments.code, home_yot=arguments.home, knows=arguments.knows)
        line = declared_line(arguments.code, declaration_of(session, arguments.code))
    say(line if changes else f"{line} It was so already.")
    return 0


def _declare_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="a member of the team")
    parser.add_argument("--home", metavar="YOT", help="the YOT that they work for; an empty name removes it")
    parser.add_argument(
        "--knows", nargs="*", metavar="NAME", help="every case manager whom they know; without a name, none"
    )


def assessor_remove(arguments: argparse.Namespace) -> int:
    """Remove a person without any work from the team."""
    with opened(arguments) as session:
        done = remove_person(session, arguments.code, why=arguments.why)
    say(Message("{code} is removed from the team. {cases}", code=done.code, cases=reallocation_text(done)))
    return 0


def assessor_left(arguments: argparse.Namespace) -> int:
    """Record that a person has left, or takes part again."""
    with opened(arguments) as session:
        if arguments.back:
            bring_back(session, arguments.code)
            say(Message("{code} takes part again.", code=arguments.code))
            return 0
        done = mark_left(session, arguments.code, why=arguments.why)
    say(Message("{code} has left, and gets no more cases. {cases}", code=done.code, cases=reallocation_text(done)))
    return 0


def _leaving_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE", help="a member of the team")
    parser.add_argument("--why", default="", metavar="TEXT", help="the reason, which is in the history")


def _left_arguments(parser: argparse.ArgumentParser) -> None:
    _leaving_arguments(parser)
    parser.add_argument("--back", action="store_true", help="they take part again")


COMMANDS = (
    Command(
        "inspection framework",
        "change the framework while nothing is answered",
        inspection_framework,
        _framework_arguments,
    ),
    Command("inspection edit", "correct the area, the region or the days", inspection_edit, _edit_arguments),
    Command("assessor declare", "record a home YOT and known case managers", assessor_declare, _declare_arguments),
    Command("assessor remove", "remove a person without answers from the team", assessor_remove, _leaving_arguments),
    Command("assessor left", "record that a person has left the team", assessor_left, _left_arguments),
)
