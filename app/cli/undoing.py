"""The commands that undo and redo."""

from __future__ import annotations

import argparse

from app.cli.command import Command
from app.cli.open_session import opened
from app.cli.output import note, say
from app.commands import undoing


def undo(arguments: argparse.Namespace) -> int:
    """Undo the newest change made here that still counts."""
    with opened(arguments) as session:
        return _say_undone(undoing.undo(session, case_id=arguments.case))


def redo(arguments: argparse.Namespace) -> int:
    """Redo the last change that was undone here."""
    with opened(arguments) as session:
        return _say_undone(undoing.redo(session, case_id=arguments.case))


def _say_undone(done: undoing.Undone) -> int:
    for passed in done.passed_over:
        note(passed)
    say(done.sentence)
    return 0


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", metavar="REF", help="in this case (by default the one changed last)")


COMMANDS = (
    Command("undo", "undo the newest change made here that still counts", undo, _arguments),
    Command("redo", "redo the last change that was undone here", redo, _arguments),
)
