"""The commands on Asset ratings of one case: record one, and show what they come to."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from app.assessment.asset import asset_total, intervention_level
from app.assessment.case import Case
from app.cli.command import Command, add_case, add_json
from app.cli.explaining import add_why_changed, explain
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.answering import record_rating
from app.commands.explaining import refuse_unexplained
from app.errors import UsageError
from app.session.session import Session

_ROSH, _LEVEL = "rosh_recorded", "intervention_level_recorded"
_CLEAR = "clear"


def rate(arguments: argparse.Namespace) -> int:
    """Record one rating of a case, or clear it."""
    value: int | None = None
    if arguments.score != _CLEAR:
        if not (arguments.score.isascii() and arguments.score.isdecimal()):
            raise UsageError(f"{arguments.score!r} is no score. A score is a whole number, or clear.")
        value = int(arguments.score)
    with opened(arguments) as session:
        # Ratings are the case's: whoever counts for it has called it complete.
        whose = session.case(arguments.case).counting_assessor()
        if whose:
            refuse_unexplained(session, arguments.case, whose, arguments.why)
        changes = record_rating(
            session, case_id=arguments.case, stage=arguments.stage, item=arguments.factor, value=value
        )
        if changes and whose and session.records_for(whose):
            explain(session, arguments.case, whose, arguments.why)
    place = f"{arguments.factor} of {arguments.case} at {arguments.stage}"
    say(f"{place}: {arguments.score}." if changes else f"{place} was so already.")
    return 0


def _rate_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("stage", metavar="STAGE", help="start or latest")
    parser.add_argument("factor", metavar="FACTOR", help="the id of a factor or a static factor")
    parser.add_argument("score", metavar="SCORE", help="a whole number, or clear")
    add_why_changed(parser)


def ratings_show(arguments: argparse.Namespace) -> int:
    """Print the ratings of a case, their totals, and the intervention level that they call for."""
    with opened(arguments, to_write=False) as session:
        case = session.case(arguments.case)
        if arguments.json:
            as_json(
                {"case": case.id, "stages": [_stage(session, case, each) for each in session.framework.asset.stages]}
            )
        else:
            for line in _lines(session, case):
                say(line)
    return 0


def _stage(session: Session, case: Case, stage: str) -> dict[str, Any]:
    asset = session.framework.asset
    ratings = case.ratings_at(stage)
    total = asset_total(asset, ratings)
    return {
        "stage": stage,
        "ratings": {item: ratings.get(item) for item in asset.items},
        "static": total.static,
        "dynamic": total.dynamic,
        "total": total.total,
        "missing": len(total.missing),
        "level": intervention_level(asset, total, case.profile.get(_ROSH)),
        "level_recorded": case.profile.get(_LEVEL) or None,
    }


def _lines(session: Session, case: Case) -> Iterable[str]:
    titles = session.framework.asset.titles
    for stage in session.framework.asset.stages:
        found = _stage(session, case, stage)
        yield f"{case.id}, {stage}:"
        for item, value in found["ratings"].items():
            yield f"  {titles[item]} ({item}): {'not rated' if value is None else value}"
        least = "at least " if found["missing"] else ""
        yield f"  Static {found['static']}, dynamic {found['dynamic']}, total {least}{found['total']}."
        level, recorded = found["level"] or "not known yet", found["level_recorded"] or "none"
        yield f"  Intervention level: {level}; recorded: {recorded}."


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_json(parser)


COMMANDS = (
    Command("rate", "record one Asset rating", rate, _rate_arguments),
    Command("ratings show", "show a case's Asset ratings and what they come to", ratings_show, _show_arguments),
)
