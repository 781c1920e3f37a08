"""The commands about the other laptops of an inspection."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, changes, say
from app.commands.laptops import KnownLaptop, forget_laptop, known_laptops
from app.message import Message, in_digits
from app.records.key import RecordKey
from app.records.registry import kind_of
from app.session.session import Session
from app.store.confirming import laptop_of

_MOST_SHOWN = 20


def laptop_list(arguments: argparse.Namespace) -> int:
    """Print the other laptops that this one believes, with their fingerprints."""
    with opened(arguments, to_write=False) as session:
        found = known_laptops(session)
    if arguments.json:
        as_json([_as_json(each) for each in found])
        return 0
    for each in found:
        say(_line(each))
    if not found:
        say("No other laptop is known here yet.")
    return 0


def laptop_forget(arguments: argparse.Namespace) -> int:
    """Forget a laptop that was wrongly believed."""
    with opened(arguments) as session:
        found = forget_laptop(session, arguments.fingerprint)
        named = [_named(session, key) for key in found.counting[:_MOST_SHOWN]]
    say(
        Message(
            "{laptop} with the fingerprint {fingerprint} is forgotten. New changes of it are refused until it is "
            "confirmed.",
            laptop=laptop_of(found.identity.people),
            fingerprint=found.identity.fingerprint,
        )
    )
    say("Other leads' laptops forget it for themselves.")
    if found.counting:
        say(Message("Merged before, and counting: {changes}. Look at each:", changes=changes(len(found.counting))))
        for line in named:
            say(Message("  {record}", record=line))
        if len(found.counting) > _MOST_SHOWN:
            say(f"  and {in_digits(len(found.counting) - _MOST_SHOWN)} more")
    return 0


def _named(session: Session, key: RecordKey) -> Message:
    return Message("{record} of {case}", record=kind_of(key).name_of(session.framework, key), case=key.case_id or "-")


def _line(each: KnownLaptop) -> Message:
    return Message(
        "{fingerprint}  {laptop}, {compared}, {changes}",
        fingerprint=each.identity.fingerprint,
        laptop=laptop_of(each.identity.people),
        compared="compared" if each.identity.compared else "not compared",
        changes=changes(each.changes),
    )


def _as_json(each: KnownLaptop) -> dict[str, object]:
    return {
        "fingerprint": each.identity.fingerprint,
        "assessors": list(each.identity.people),
        "compared": each.identity.compared,
        "changes": each.changes,
        "counting": len(each.counting),
    }


def _forget_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("fingerprint", metavar="FINGERPRINT", help="as `laptop list` shows it")


COMMANDS = (
    Command("laptop list", "show the other laptops and their fingerprints", laptop_list, add_json),
    Command("laptop forget", "believe a laptop no more", laptop_forget, _forget_arguments),
)
