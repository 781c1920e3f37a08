"""The commands on the profile of a case: what the YOT recorded of it, the levels among it."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_case, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.profiling import set_profile_field
from app.errors import UsageError
from app.exchange.importers.sample_fields import PROFILE_FIELDS


def profile_set(arguments: argparse.Namespace) -> int:
    """Record one field of a case's profile, or clear it."""
    if (arguments.value is None) != arguments.clear:
        raise UsageError("Give the field's value, or use --clear.")
    with opened(arguments) as session:
        changes = set_profile_field(session, case_id=arguments.case, field=arguments.field, text=arguments.value)
        value = session.case(arguments.case).profile.get(arguments.field)
    place = f"{arguments.field} of {arguments.case}"
    say(f"{place}: {value or 'nothing recorded'}." if changes else f"{place} was so already.")
    return 0


def _set_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("field", metavar="FIELD", help=f"one of {', '.join(PROFILE_FIELDS)}")
    parser.add_argument("value", nargs="?", metavar="VALUE", help="the value, as in a sample sheet")
    parser.add_argument("--clear", action="store_true", help="nothing is recorded there")


def profile_show(arguments: argparse.Namespace) -> int:
    """Print the profile of a case."""
    with opened(arguments, to_write=False) as session:
        profile = session.case(arguments.case).profile
        found = {field: profile.get(field) or None for field in PROFILE_FIELDS}
    if arguments.json:
        as_json({"case": arguments.case, "fields": found})
        return 0
    for field, value in found.items():
        say(f"{field}: {value or 'nothing recorded'}")
    return 0


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_json(parser)


COMMANDS = (
    Command("profile set", "record one field of a case's profile", profile_set, _set_arguments),
    Command("profile show", "show a case's profile", profile_show, _show_arguments),
)
