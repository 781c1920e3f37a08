"""The command that flags a question or a case."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.case_view import flag_text
from app.cli.command import Command, add_assessor, add_case
from app.cli.open_session import opened
from app.cli.output import say
from app.commands import flagging
from app.errors import UsageError
from app.records.flag import FLAGS, Flag, FlagKind
from app.session.session import Session


def flag(arguments: argparse.Namespace) -> int:
    """Set, settle or remove a flag."""
    kind: FlagKind
    (kind,) = (each for each in FLAGS if getattr(arguments, each) is not None)
    text: str = getattr(arguments, kind)
    place: dict[str, Any] = {"case_id": arguments.case, "question": arguments.question, "assessor": arguments.assessor}
    if arguments.remove and text:
        raise UsageError("A flag that is taken away has no text. Leave the text out.")
    with opened(arguments) as session:
        if arguments.remove:
            changes = flagging.remove_flag(session, kind=kind, **place)
        else:
            had = _flag(session, arguments, kind)
            if not text and had is not None:
                text = had.text
            changes = flagging.record_flag(session, kind=kind, text=text, settled=arguments.settle, **place)
        now = _flag(session, arguments, kind)
        said = f"{arguments.question or arguments.case}: no such flag" if now is None else flag_text(now)
        say(said if changes else f"{said} (it was so already)")
    return 0


def _flag(session: Session, arguments: argparse.Namespace, kind: FlagKind) -> Flag | None:
    case = session.case(arguments.case)
    owner = session.assessor_for(case, arguments.assessor)
    return case.flags_of(owner).get((arguments.question, kind))


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("question", nargs="?", default="", metavar="QUESTION", help="the id of a question")
    kinds = parser.add_mutually_exclusive_group(required=True)
    for option, text in (
        ("--ask", "a question to the case manager"),
        ("--check", "something to check in the file"),
        ("--good-practice", "good practice worth telling"),
        ("--lead", "a query for the lead"),
    ):
        kinds.add_argument(option, nargs="?", const="", metavar="TEXT", help=f"{text}; without text it keeps its own")
    ends = parser.add_mutually_exclusive_group()
    ends.add_argument("--settle", action="store_true", help="it is settled; without this it is open")
    ends.add_argument("--remove", action="store_true", help="take it away")
    add_assessor(parser, "whose flag it is")


COMMANDS = (Command("flag", "flag a question, or a case as a whole", flag, _arguments),)
