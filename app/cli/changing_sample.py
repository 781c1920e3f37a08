"""The commands that change the sample by hand, each with a reason."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_case, add_why
from app.cli.open_session import opened
from app.cli.output import say
from app.commands import changing_sample
from app.message import in_digits


def case_remove(arguments: argparse.Namespace) -> int:
    """Take a case out of the sample."""
    with opened(arguments) as session:
        changing_sample.remove_case(session, arguments.case, why=arguments.why)
        left = len(session.sample())
    say(f"{arguments.case} is out of the sample, which has {in_digits(left)} cases now. What is recorded of it stays.")
    return 0


def case_add(arguments: argparse.Namespace) -> int:
    """Add a case to the sample, or put one back."""
    with opened(arguments) as session:
        changing_sample.add_case(session, arguments.case, why=arguments.why)
        left = len(session.sample())
    say(f"{arguments.case} is in the sample, which has {in_digits(left)} cases now.")
    return 0


def case_replace(arguments: argparse.Namespace) -> int:
    """Replace a case of the sample by another one."""
    with opened(arguments) as session:
        changing_sample.replace_case(session, arguments.case, arguments.by, why=arguments.why)
        whose = session.case(arguments.by).allocated_to or "nobody"
    say(f"{arguments.by} is in the sample in place of {arguments.case}, allocated to {whose}.")
    return 0


def _why(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_why(parser)


def _replace_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("by", metavar="NEW", help="the reference of the case in its place")
    add_why(parser)


COMMANDS = (
    Command("case remove", "take a case out of the sample", case_remove, _why),
    Command("case add", "add a case to the sample", case_add, _why),
    Command("case replace", "replace a case of the sample by another", case_replace, _replace_arguments),
)
