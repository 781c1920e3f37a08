"""The reason why a complete case changes, for the commands that change one."""

from __future__ import annotations

import argparse

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
