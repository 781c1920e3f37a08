"""The command that repairs a damaged inspection."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command
from app.cli.open_session import existing
from app.cli.output import cases, changes, say
from app.cli.secrets import to_open
from app.commands.repairing import Survey, repair_and_survey
from app.errors import DataError
from app.message import Message, in_digits, joined
from app.store.opening import unlock_store
from app.store.verify import Finding

FAULTS_SHOWN = 20


def repair_inspection(arguments: argparse.Namespace) -> int:
    """Work out again from the journal everything that follows from it, and keep a copy."""
    folder = existing(arguments.inspection)
    key = unlock_store(folder, to_open(arguments))
    done = repair_and_survey(folder, key)
    say(f"A copy of the inspection as it was is in {done.copy}.")
    say_findings(done.findings)
    if done.left is None:
        say("Everything in the inspection is sound.")
        return 0
    say_survey(done.left)
    raise DataError(f"{folder} is repaired as far as that is possible, and is not sound. {_advice(done.left)}")


def say_findings(findings: tuple[Finding, ...]) -> None:
    """Print each check with its faults and notes."""
    for finding in findings:
        say(joined(": ", (finding.what, finding.faults[0] if finding.faults else "holds")))
        for fault in (*finding.faults[1:FAULTS_SHOWN], *finding.notes[:FAULTS_SHOWN]):
            say(joined("", ("    ", fault)))
        more = max(len(finding.faults) - FAULTS_SHOWN, 0) + max(len(finding.notes) - FAULTS_SHOWN, 0)
        if more:
            say(f"    and {in_digits(more)} more")


def say_survey(left: Survey) -> None:
    """Print what can still be used of a damaged inspection."""
    say(Message("Still readable: {changes} in {cases}.", changes=changes(left.changes), cases=cases(left.cases)))
    if left.backup is not None:
        say(f"The newest sound backup is {left.backup.path}.")


def _advice(left: Survey) -> str:
    if left.backup is None:
        return "Join the inspection again from a file."
    return "Restore the newest sound backup."


def damaged(folder: Path, left: Survey) -> DataError:
    """Return the error for a store that is not sound."""
    return DataError(
        f"{folder} is not sound. Repair it with `aboveline repair`. If that does not help: {_advice(left)}"
    )


COMMANDS = (Command("repair", "repair a damaged inspection, and keep a copy", repair_inspection),)
