"""The commands that call cases complete, and open them again."""

from __future__ import annotations

import argparse

from app.cli.command import Command
from app.cli.open_session import opened
from app.cli.output import say
from app.commands import completing
from app.errors import DataError, UsageError
from app.message import in_digits


def case_complete(arguments: argparse.Namespace) -> int:
    """Call cases complete, all of them or none."""
    if bool(arguments.cases) == arguments.all:
        raise UsageError("Name the cases, or use --all.")
    with opened(arguments) as session:
        references = completing.cases_to_complete(session) if arguments.all else arguments.cases
        try:
            completing.complete_cases(session, references, why=arguments.why)
        except completing.UnexplainedError as refused:
            raise DataError("{refused} --why takes the reason.", refused.problems, refused=refused.message) from None
    say(f"Complete: {in_digits(len(set(references)))}.")
    return 0


def _complete_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cases", nargs="*", metavar="CASE", help="references of cases; or use --all")
    parser.add_argument("--all", action="store_true", help="all that are this laptop's to complete")
    parser.add_argument("--why", default="", metavar="TEXT", help="why gaps stay open; travels with the file")


def case_reopen(arguments: argparse.Namespace) -> int:
    """Open complete cases again."""
    with opened(arguments) as session:
        for case in dict.fromkeys(arguments.cases):
            completing.reopen_case(session, case)
            say(f"{case} is open again.")
    return 0


def _reopen_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("cases", nargs="+", metavar="CASE", help="references of cases")


COMMANDS = (
    Command("case complete", "call cases complete", case_complete, _complete_arguments),
    Command("case reopen", "open complete cases again", case_reopen, _reopen_arguments),
)
