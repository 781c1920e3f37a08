"""The command that looks for a newer version of the program on a stick."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command, given_path
from app.cli.output import say
from app.commands.updating import find_update
from app.message import Message
from app.version import VERSION


def update(arguments: argparse.Namespace) -> int:
    """Say which newer version is in a folder, and whether it is whole."""
    found = find_update(Path(arguments.place))
    if found is None:
        say(
            Message("There is nothing newer than version {version} in {place}.", version=VERSION, place=arguments.place)
        )
        return 0
    say(Message("Version {version} is in {path}; this is {own}.", version=found.version, path=found.path, own=VERSION))
    say(f"SHA-256: {found.sha256}")
    if found.signed:
        say("It is signed by the publisher of this program. Close Aboveline, and start it.")
    else:
        say("The list beside it has this hash. Compare it with the release notes, close Aboveline, and start it.")
    return 0


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("place", type=given_path, metavar="PLACE", help="a folder, such as of a stick, or the file")


COMMANDS = (Command("update", "look for a newer version on a stick", update, _arguments, (), inspection=False),)
