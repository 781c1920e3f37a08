"""The commands by which the lead rules: whose judgement counts, and which of several versions."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from app.cli.command import Command, add_case, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.printing import conflict_json, version_lines
from app.commands.settling import choose_version, set_counting_assessor
from app.errors import DataError
from app.session.session import Session
from app.store.journal import Row
from app.store.merge import Conflict

_SHORTEST = 6  # characters of a version's hash that name it
_ALLOCATED = "allocated"


def conflicts(arguments: argparse.Namespace) -> int:
    """Print the records of which versions differ and wait for a ruling."""
    with opened(arguments, to_write=False) as session:
        found = _conflicts(session)
        if arguments.json:
            as_json([conflict_json(each) for each in found])
            return 0
        for each in found:
            for line in version_lines(session.framework, each):
                say(line)
        if not found:
            say("No versions differ.")
    return 0


def _conflicts(session: Session) -> list[Conflict]:
    row = session.store.row
    return [Conflict(each.key, tuple(map(row, each.versions))) for each in session.conflicts()]


def ruling_version(arguments: argparse.Namespace) -> int:
    """Rule which of several versions counts."""
    with opened(arguments) as session:
        conflict, row = _version(_conflicts(session), arguments.version)
        choose_version(session, conflict.key, version=row.hash, why=arguments.why)
        place = conflict.key.case_id or "the inspection"
    say(f"Version {row.hash.hex()[:8]} counts in {place} from now on.")
    return 0


def _version(found: Iterable[Conflict], named: str) -> tuple[Conflict, Row]:
    """Return the version that a person named by the beginning of its hash, and its conflict.

    Raises:
        DataError: No version, or more than one, begins like that.
    """
    fitting = [
        (conflict, row) for conflict in found for row in conflict.versions if row.hash.hex().startswith(named.lower())
    ]
    if len(named) < _SHORTEST or len(fitting) != 1:
        raise DataError(
            f"{named!r} names no version, or several. `aboveline conflicts` shows each with the beginning of its hash."
        )
    return fitting[0]


def _version_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", metavar="VERSION", help="the beginning of its hash, as `conflicts` shows it")
    _add_why(parser)


def ruling_counts(arguments: argparse.Namespace) -> int:
    """Rule whose judgement counts in a case, or on one of its questions or facts."""
    assessor = None if arguments.assessor == _ALLOCATED else arguments.assessor
    with opened(arguments) as session:
        set_counting_assessor(
            session, case_id=arguments.case, item=arguments.question, assessor=assessor, why=arguments.why
        )
        counts = session.case(arguments.case).counting_assessor(arguments.question) or "nobody"
    place = f"{arguments.question} of {arguments.case}" if arguments.question else arguments.case
    say(f"The judgement of {counts} counts in {place}.")
    return 0


def _counts_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("assessor", metavar="CODE", help=f"whose counts, or {_ALLOCATED} to take a ruling back")
    parser.add_argument("--question", default="", metavar="ID", help="on this question or fact only")
    _add_why(parser)


def ruling_list(arguments: argparse.Namespace) -> int:
    """Print the rulings on whose judgement counts."""
    with opened(arguments, to_write=False) as session:
        found = list(_rulings(session))
    if arguments.json:
        as_json([{"case": case, "item": item or None, "assessor": assessor} for case, item, assessor in found])
        return 0
    for case, item, assessor in found:
        say(f"The judgement of {assessor} counts in {f'{item} of {case}' if item else case}.")
    if not found:
        say("There is no ruling. The allocated assessor's judgements count.")
    return 0


def _rulings(session: Session) -> Iterable[tuple[str, str, str]]:
    for case in session.sample():
        for item, assessor in sorted(case.rulings.items()):
            if assessor:
                yield case.id, item, assessor


def _add_why(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--why", required=True, metavar="TEXT", help="the reason, which is in the history")


COMMANDS = (
    Command("conflicts", "show which versions differ and wait for a ruling", conflicts, add_json),
    Command("ruling version", "rule which of several versions counts", ruling_version, _version_arguments),
    Command("ruling counts", "rule whose judgement counts", ruling_counts, _counts_arguments),
    Command("ruling list", "show the rulings on whose judgement counts", ruling_list, add_json),
)
