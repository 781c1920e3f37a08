"""The commands on drafts: text that was being typed and is not recorded yet."""

from __future__ import annotations

import argparse
import datetime as dt

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.drafting import REASON


def drafts_list(arguments: argparse.Namespace) -> int:
    """Print the drafts, and record none of them."""
    with opened(arguments, to_write=False) as session:
        found = session.store.drafts.all()
    if arguments.json:
        as_json(
            [
                {
                    "case": draft.case_id,
                    "question": draft.question or None,
                    "assessor": draft.assessor,
                    "field": draft.field,
                    "text": draft.text,
                    "at": dt.datetime.fromtimestamp(draft.at / 1000, dt.UTC).isoformat(timespec="milliseconds"),
                }
                for draft in found
            ]
        )
        return 0
    for draft in found:
        place = f"{draft.question} of {draft.case_id}" if draft.question else draft.case_id
        say(f"{draft.field}, {place}, by {draft.assessor}: {draft.text}")
    if not found:
        say("Nothing is being typed.")
    return 0


def drafts_keep(arguments: argparse.Namespace) -> int:
    """Record the drafts. Opening to write does it, and says what it recorded."""
    with opened(arguments) as session:
        waiting = session.store.drafts.all()
    for draft in waiting:
        if draft.field == REASON:
            say(f"Waits for `case explain {draft.case_id}`, or Enter in the window: {draft.text}")
        else:
            say(f"Waits until {draft.case_id} is marked as complete: {draft.text}")
    say("All else that was being typed is recorded." if waiting else "All that was being typed is recorded.")
    return 0


COMMANDS = (
    Command("drafts list", "show what is being typed and not recorded yet", drafts_list, add_json),
    Command("drafts keep", "record what is being typed", drafts_keep),
)
