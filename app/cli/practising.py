"""The commands that make inspections to practise on."""

from __future__ import annotations

import argparse

from app.cli.command import Command, given_path
from app.cli.demo import PASSPHRASE, demo_folder, make_demo
from app.cli.output import note, say
from app.cli.printing import scores_table
from app.commands import opening, practising
from app.folders import practice_folder

_PUBLIC = "Everyone is shown it, so it is held to no rule. Keep nothing real in there."


def demo(arguments: argparse.Namespace) -> int:
    """Make the reference inspection where there is none yet, and open it in the window or print its scores."""
    folder = demo_folder(arguments.dir)
    made = make_demo(folder, progress=note)
    say(f"The reference inspection is in {made.inspection}.")
    say(f"Its passphrase is: {PASSPHRASE}")
    say(_PUBLIC)
    if not arguments.headless:
        return int(arguments.open_window(made.inspection, made.secrets))
    session = opening.open_inspection(made.inspection, made.secrets, read_only=True)
    try:
        for line in scores_table(session, None):
            say(line)
    finally:
        session.close()
    say(f"The merged file is {made.merged}.")
    return 0


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--dir", type=given_path, metavar="DIR", help="where to make it (by default in your own data folder)"
    )
    parser.add_argument("--headless", action="store_true", help="without a window: print its scores instead")


def practice_make(arguments: argparse.Namespace) -> int:
    """Make the practice inspection where there is none yet, or make it again."""
    folder = practice_folder()
    if arguments.again:
        practising.make_practice(folder)
    else:
        practising.practice_key(folder)
    say(f"The practice inspection is in {folder}.")
    say(f"Its passphrase is: {practising.PASSPHRASE}")
    say(_PUBLIC)
    return 0


def _practice_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--again", action="store_true", help="throw away the one that is there")


def practice_remove(_arguments: argparse.Namespace) -> int:
    """Remove the practice inspection."""
    practising.remove_practice(practice_folder())
    say("The practice inspection is removed.")
    return 0


COMMANDS = (
    Command("demo", "make the reference inspection and open it", demo, _demo_arguments, (), inspection=False),
    Command(
        "practice make",
        "make an inspection of invented cases to practise on",
        practice_make,
        _practice_arguments,
        (),
        inspection=False,
    ),
    Command("practice remove", "remove the practice inspection", practice_remove, secrets=(), inspection=False),
)
