"""The commands that set an inspection up: the inspection itself, its team, and this laptop's passphrase."""

from __future__ import annotations

import argparse
import sys

from app.cli.command import TO_OPEN, Command, given_path
from app.cli.open_session import opened
from app.cli.output import hear_no_more, say, warn_of_place
from app.cli.secrets import NEW_PASSPHRASE, PASSPHRASE, add_suggest, chosen
from app.commands import inspecting
from app.commands.before_secrets import check_free
from app.commands.inspecting import DEFAULT_FRAMEWORK
from app.errors import KnownError, UsageError
from app.folders import resolve

_ROLE = "the role is lead or assessor"


def _member(text: str) -> tuple[str, str]:
    code, colon, role = text.partition(":")
    if not colon or not code or not role:
        raise UsageError(f"{text!r} is no member of a team. Write the code and the role, as in PA:assessor.")
    return code, role


def new(arguments: argparse.Namespace) -> int:
    """Set up an inspection, and print its recovery key."""
    team: dict[str, str] = {}
    for text in arguments.assessor:
        code, role = _member(text)
        if code in team:
            raise UsageError(f"{code} is named twice. Name each assessor once.")
        team[code] = role
    if arguments.me is not None and arguments.me not in team:
        raise UsageError(f"{arguments.me} is not in the team, so this laptop cannot be theirs. Name one of --assessor.")
    folder = resolve(arguments.inspection)
    check_free(folder)
    warn_of_place(folder)
    fieldwork = tuple(arguments.fieldwork) if arguments.fieldwork else None
    framework, source = inspecting.framework_named(arguments.framework)
    inspecting.check_set_up(
        area=arguments.area,
        team=team,
        framework=framework,
        framework_source=source,
        fieldwork=fieldwork,
        region=arguments.region,
    )
    made = inspecting.create_inspection(
        folder,
        area=arguments.area,
        team=team,
        passphrase=chosen(arguments, PASSPHRASE),
        framework=framework,
        framework_source=source,
        fieldwork=fieldwork,
        region=arguments.region,
    )
    try:
        if arguments.me is not None:
            made.session.set_current_assessor(arguments.me)
    finally:
        made.session.close()
    shown = sys.stdout is not None
    opens = "It opens this inspection and its files when a passphrase is forgotten, and is shown only now."
    try:
        say(f"The inspection of {arguments.area} is set up in {folder}.")
        say(f"Recovery key: {made.recovery_key}")
        say(f"{opens} Keep it apart.")
    except OSError:
        hear_no_more()
        shown = False
    if not shown:
        raise KnownError(
            f"The inspection is set up in {folder}, and its recovery key could not be shown and is kept nowhere. "
            "Remove the folder, and set it up again where it can."
        )
    return 0


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--area", required=True, metavar="NAME", help="the area that is inspected")
    parser.add_argument(
        "--assessor",
        required=True,
        action="append",
        metavar="CODE:ROLE",
        help=f"a member of the team; {_ROLE}; once for each",
    )
    parser.add_argument("--me", metavar="CODE", help="whose laptop this is: answers given here are theirs")
    parser.add_argument(
        "--framework",
        default=DEFAULT_FRAMEWORK,
        type=given_path,
        metavar="ID|FILE.toml",
        help=f"the questions asked: a framework of the program or a file of one (by default {DEFAULT_FRAMEWORK})",
    )
    parser.add_argument("--region", default="", metavar="NAME", help="the region of the area")
    parser.add_argument("--fieldwork", nargs=2, metavar=("FIRST", "LAST"), help="first and last day, as 2012-03-26")
    add_suggest(parser, PASSPHRASE)


def assessor_add(arguments: argparse.Namespace) -> int:
    """Add an assessor to the team, or change a role."""
    code, role = _member(arguments.member)
    with opened(arguments) as session:
        inspecting.add_assessor(session, code, role)
    say(f"{code} is in the team as {role}.")
    return 0


def _assessor_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("member", metavar="CODE:ROLE", help=_ROLE)


def passphrase(arguments: argparse.Namespace) -> int:
    """Change this laptop's passphrase."""
    with opened(arguments) as session:
        inspecting.change_passphrase(session, chosen(arguments, NEW_PASSPHRASE))
    say("The passphrase is changed. The recovery key stays as it was.")
    return 0


def _passphrase_arguments(parser: argparse.ArgumentParser) -> None:
    add_suggest(parser, NEW_PASSPHRASE)


COMMANDS = (
    Command("new", "set up an inspection", new, _new_arguments, (PASSPHRASE,)),
    Command("assessor add", "add an assessor to the team, or change a role", assessor_add, _assessor_arguments),
    Command(
        "passphrase", "change this laptop's passphrase", passphrase, _passphrase_arguments, (*TO_OPEN, NEW_PASSPHRASE)
    ),
)
