"""The command that makes a new recovery key and revokes the one before."""

from __future__ import annotations

import argparse
import sys

from app.cli.command import Command
from app.cli.open_session import opened
from app.cli.output import hear_no_more, say
from app.commands.recovery import prepare_recovery_key, use_recovery_key
from app.errors import KnownError


def recovery_key(arguments: argparse.Namespace) -> int:
    """Make a new recovery key, print it, and revoke the one before."""
    with opened(arguments) as session:
        prepared = prepare_recovery_key(session)
        # It is printed before it is used. If it cannot be, the key before stays valid.
        shown = sys.stdout is not None
        try:
            say(f"Recovery key: {prepared.text}")
            say("It is shown only now. Write it down, and keep it apart from the laptop.")
        except OSError:
            hear_no_more()
            shown = False
        if not shown:
            raise KnownError("The new recovery key could not be shown, so the one before stays valid.")
        use_recovery_key(session, prepared)
    say("The old recovery key opens this laptop and its backups no more.")
    say("Files and backups that are elsewhere, and other laptops, still open with the old key.")
    return 0


COMMANDS = (Command("recovery-key", "make a new recovery key, and revoke the one before", recovery_key),)
