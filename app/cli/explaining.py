"""The reason why a complete case changes: for the commands that change one, and afterwards."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_assessor, add_case, add_why
from app.cli.open_session import opened
from app.cli.output import say
from app.commands.explaining import explain_change, is_complete
from app.session.session import Session


def add_why_changed(parser: argparse.ArgumentParser) -> None:
    """Add the reason for a change after completion."""
    parser.add_argument(
        "--why", default="", metavar="TEXT", help="why a complete case changes; needed once after each completion"
    )


def explain(session: Session, case_id: str, assessor: str | None, why: str) -> None:
    """Record the reason for a change that was just made, where the case is complete and one is given."""
    if why.strip() and is_complete(session, case_id, assessor):
        explain_change(session, case_id=case_id, why=why, assessor=assessor)


def case_explain(arguments: argparse.Namespace) -> int:
    """Record why a complete case has changed."""
    with opened(arguments) as session:
        explain_change(session, case_id=arguments.case, why=arguments.why, assessor=arguments.assessor)
    say(f"Recorded why {arguments.case} has changed.")
    return 0


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_why(parser)
    add_assessor(parser, "whose form has changed")


COMMANDS = (Command("case explain", "say why a complete case has changed", case_explain, _arguments),)
