"""The command that shows an inspection: its area, days, team and cases."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, cases, note, say
from app.commands.editing_setup import declaration_of
from app.commands.sharing import own_fingerprint
from app.message import Message, in_digits
from app.records.declaration import NOT_DECLARED, Declaration


def declared_line(code: str, declared: Declaration) -> str:
    """Return a sentence on what a member of the team declared."""
    home = f"works for {declared.home_yot}" if declared.home_yot else "works for no YOT that is known here"
    knows = f"knows {', '.join(declared.knows)}" if declared.knows else "knows no case manager"
    return f"{code} {home}, and {knows}."


def show(arguments: argparse.Namespace) -> int:
    """Print what an inspection is about, its team, and whose laptop this is."""
    with opened(arguments, to_write=False) as session:
        about = session.metadata
        days = about.get("fieldwork_first"), about.get("fieldwork_last")
        sample = session.sample()
        team, me, area, folder = dict(session.team), session.current_assessor, session.area, session.folder
        title = session.framework.title
        own = own_fingerprint(session)
        declared = {code: declaration_of(session, code) for code in team}
    complete = sum(case.complete for case in sample)
    if arguments.json:
        as_json(
            {
                "area": area,
                "region": about.get("region") or None,
                "fieldwork": list(days) if all(days) else None,
                "framework": title,
                "team": team,
                "declarations": {
                    code: {"home_yot": each.home_yot or None, "knows": list(each.knows)}
                    for code, each in declared.items()
                },
                "assessor": me,
                "fingerprint": own or None,
                "cases": {"total": len(sample), "complete": complete},
                "folder": str(folder),
            }
        )
        return 0
    say(f"{area}, {days[0]} to {days[1]}." if all(days) else f"{area}.")
    if about.get("region"):
        say(f"The region is {about['region']}.")
    say(f"{title}.")
    say(f"The team: {', '.join(f'{code} ({role})' for code, role in sorted(team.items()))}.")
    for code, each in declared.items():
        if each != NOT_DECLARED:
            say(declared_line(code, each))
    say(f"This is {me}'s laptop." if me else "This is nobody's laptop in particular.")
    if own:
        note(f"The fingerprint of this laptop is {own}.")
    say(Message("{cases}, {complete} complete.", cases=cases(len(sample)), complete=in_digits(complete)))
    return 0


COMMANDS = (Command("show", "show what an inspection is about, and its team", show, add_json),)
