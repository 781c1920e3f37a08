"""The commands that undo and redo."""

from __future__ import annotations

import argparse

from app.cli.command import Command
from app.cli.open_session import opened
from app.cli.output import note, say
from app.commands import undoing
from app.errors import DataError, UsageError
from app.records.fact import fact_key
from app.records.judgement import judgement_key
from app.records.key import RecordKey
from app.records.rating import rating_key
from app.session.session import Session


def undo(arguments: argparse.Namespace) -> int:
    """Undo the newest change made here that still counts."""
    with opened(arguments) as session:
        key = _key_of(session, arguments.case, arguments.item) if arguments.item else None
        return _say_undone(undoing.undo(session, case_id=arguments.case, key=key))


def redo(arguments: argparse.Namespace) -> int:
    """Redo the last change that was undone here."""
    with opened(arguments) as session:
        return _say_undone(undoing.redo(session, case_id=arguments.case))


def _key_of(session: Session, case_id: str | None, item: str) -> RecordKey:
    """Return the key of a question, a fact or a rating (as stage/factor) of a case.

    Raises:
        UsageError: No case was named.
        DataError: The framework has no such item, or the case is not known.
    """
    if case_id is None:
        raise UsageError("--item needs --case: the reference of its case.")
    case, framework = session.case(case_id), session.framework
    if item in framework.question_by_id:
        return judgement_key(case.id, item, session.assessor_for(case))
    if item in framework.fact_by_id:
        return fact_key(case.id, item, session.assessor_for(case))
    stage, _, factor = item.partition("/")
    if stage in framework.asset.stages and factor in framework.asset.items:
        return rating_key(case.id, stage, factor)
    raise DataError("There is no question, fact or rating {item}. A rating is written as stage/factor.", item=item)


def _say_undone(done: undoing.Undone) -> int:
    for passed in done.passed_over:
        note(passed)
    say(done.sentence)
    return 0


def _undo_arguments(parser: argparse.ArgumentParser) -> None:
    _arguments(parser)
    parser.add_argument(
        "--item", metavar="ITEM", help="only the newest change of this question, fact or rating (stage/factor)"
    )


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", metavar="REF", help="in this case (by default the one changed last)")


COMMANDS = (
    Command("undo", "undo the newest change made here that still counts", undo, _undo_arguments),
    Command("redo", "redo the last change that was undone here", redo, _arguments),
)
