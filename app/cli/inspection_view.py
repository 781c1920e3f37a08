"""The command that shows an inspection: its area, days, team and cases."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, cases, note, say
from app.commands.sharing import own_fingerprint
from app.message import Message


def show(arguments: argparse.Namespace) -> int:
    """Print what an inspection is about, its team, and whose laptop this is."""
    with opened(arguments, to_write=False) as session:
        about = session.metadata
        days = about.get("fieldwork_first"), about.get("fieldwork_last")
        sample = session.sample()
        team, me, area, folder = dict(session.team), session.current_assessor, session.area, session.folder
        title = session.framework.title
        own = own_fingerprint(session)
    complete = sum(case.complete for case in sample)
    if arguments.json:
        as_json(
            {
                "area": area,
                "fieldwork": list(days) if all(days) else None,
                "framework": title,
                "team": team,
                "assessor": me,
                "fingerprint": own or None,
                "cases": {"total": len(sample), "complete": complete},
                "folder": str(folder),
            }
        )
        return 0
    say(f"{area}, {days[0]} to {days[1]}." if all(days) else f"{area}.")
    say(f"{title}.")
    say(f"The team: {', '.join(f'{code} ({role})' for code, role in sorted(team.items()))}.")
    say(f"This is {me}'s laptop." if me else "This is nobody's laptop in particular.")
    if own:
        note(f"The fingerprint of this laptop is {own}.")
    say(Message("{cases}, {complete} complete.", cases=cases(len(sample)), complete=complete))
    return 0


COMMANDS = (Command("show", "show what an inspection is about, and its team", show, add_json),)
