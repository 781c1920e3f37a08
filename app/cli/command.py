"""A command of the command line: its name, its arguments, and the function that runs it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from app.cli.secrets import PASSPHRASE, RECOVERY, Source

Run: TypeAlias = Callable[[argparse.Namespace], int]
Arguments: TypeAlias = Callable[[argparse.ArgumentParser], None]

TO_OPEN = (PASSPHRASE, RECOVERY)


def no_arguments(_parser: argparse.ArgumentParser) -> None:
    """Add no arguments to those that every command has."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: One word, or two where the first one names a group, such as "case show".
        about: What it does, for `--help`: a few words that begin with a verb.
        run: Runs it and returns the exit code.
        arguments: Adds its own arguments to its parser.
        secrets: The secrets that it takes.
        inspection: Whether its first argument is an inspection.
    """

    name: str
    about: str
    run: Run
    arguments: Arguments = no_arguments
    secrets: tuple[Source, ...] = TO_OPEN
    inspection: bool = True


INSPECTION = "the inspection's folder; a bare name is looked up in your own data folder"


def given_path(text: str) -> str:
    """Return the text of an argument that names a file or a folder.

    An empty one would mean the folder in which the command runs, as it does where a script's variable is not set.

    Raises:
        ArgumentTypeError: It is empty.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty; give a path")
    return text


def add_case(parser: argparse.ArgumentParser) -> None:
    """Add the case that a command is about."""
    parser.add_argument("case", metavar="CASE", help="the reference of a case")


def add_assessor(parser: argparse.ArgumentParser, whose: str = "whose record it is") -> None:
    """Add the assessor whose record a command reads or writes."""
    parser.add_argument(
        "--assessor",
        metavar="CODE",
        help=f"{whose} (by default this laptop's person's, else the allocated assessor's)",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the choice of JSON."""
    parser.add_argument("--json", action="store_true", help="for programs")


def add_as_of(parser: argparse.ArgumentParser) -> None:
    """Add the moment as of which something is shown."""
    parser.add_argument(
        "--as-of",
        metavar="TIME",
        help='as it stood at this local time: "2011-11-18 17:00", or a day, which means its end',
    )


def add_why(parser: argparse.ArgumentParser) -> None:
    """Add the reason that a command needs."""
    parser.add_argument("--why", required=True, metavar="TEXT", help="the reason, which is in the history")


def add_dry_run(parser: argparse.ArgumentParser) -> None:
    """Add the choice to change nothing."""
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")
