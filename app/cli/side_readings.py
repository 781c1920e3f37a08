"""The commands of side readings: read a case together with its assessor, or dip into it."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from app.cli.command import Command, add_case, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.side_readings import allocate_side_reading, side_readings
from app.records.side_reading import DIP, PURPOSES

NOBODY = "nobody"
_WORDS = {"paired": "read together with", "dip": "a dip sample of"}


def beside(arguments: argparse.Namespace) -> int:
    """Allocate a case to somebody beside its own assessor, or take that back."""
    assessor = None if arguments.assessor == NOBODY else arguments.assessor
    with opened(arguments) as session:
        allocate_side_reading(session, case_id=arguments.case, purpose=arguments.purpose, assessor=assessor)
        own = session.case(arguments.case).allocated_to or NOBODY
    if assessor is None:
        say(f"Nobody reads {arguments.case} beside {own} for that purpose any more.")
    elif arguments.purpose == DIP:
        say(f"{assessor} dips into {arguments.case} of {own}. The judgements of {own} count.")
    else:
        say(f"{assessor} reads {arguments.case} beside {own}. The judgements of {own} count.")
    return 0


def _beside_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("assessor", metavar="CODE", help=f"who reads it, or {NOBODY} to take that back")
    parser.add_argument(
        "--purpose", choices=PURPOSES, default=PURPOSES[0], help="a paired reading (by default), or a dip sample"
    )


def listed(arguments: argparse.Namespace) -> int:
    """Print who reads which case beside its own assessor."""
    with opened(arguments, to_write=False) as session:
        found = side_readings(session)
    if arguments.json:
        as_json([asdict(each) for each in found])
        return 0
    for each in found:
        say(f"{each.case}: {each.assessor}, {_WORDS[each.purpose]} {each.allocated_to or NOBODY}.")
    if not found:
        say("Nobody reads a case beside its own assessor.")
    return 0


COMMANDS = (
    Command("case beside", "allocate a case for a paired reading or a dip sample", beside, _beside_arguments),
    Command("case readers", "show paired readings and dip samples", listed, add_json),
)
