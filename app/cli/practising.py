"""The commands that make inspections to practise on."""

from __future__ import annotations

import argparse
import sys

from app.cli.command import Command
from app.cli.demo import PASSPHRASE, demo_folder, make_demo
from app.cli.output import note, say
from app.cli.printing import scores_table
from app.commands import opening


def demo(arguments: argparse.Namespace) -> int:
    """Make the reference inspection where there is none yet, and open it in the window or print its scores."""
    folder = demo_folder(arguments.dir)
    made = make_demo(folder, progress=note)
    say(f"The reference inspection is in {made.inspection}.")
    say(f"Its passphrase is: {PASSPHRASE}")
    if not arguments.headless:
        return int(arguments.open_window(made.inspection, made.secrets))
    session = opening.open_inspection(made.inspection, made.secrets, read_only=True)
    try:
        for line in scores_table(session, None):
            say(line)
    finally:
        session.close()
    say(f"The merged file is {made.merged}.")
    sys.stdout.flush()
    return 0


def _demo_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dir", metavar="DIR", help="where to make it (by default in your own data folder)")
    parser.add_argument("--headless", action="store_true", help="without a window: print its scores instead")


COMMANDS = (Command("demo", "make the reference inspection and open it", demo, _demo_arguments, (), inspection=False),)
