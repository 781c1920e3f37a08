"""The commands on recommendations: list, suggest, add, edit, move and remove."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands import recommending
from app.commands.recommending import (
    RecommendationParts,
    drafted_from,
    question_wording,
    recommendation_named,
    suggestions,
)
from app.errors import UsageError
from app.message import in_digits
from app.records.recommendation import SOURCES, Recommendation
from app.reporting.plan import NumberedRecommendation, plan_of
from app.session.session import Session


def recommendation_list(arguments: argparse.Namespace) -> int:
    """Print the recommendations."""
    with opened(arguments, to_write=False) as session:
        plan = plan_of(session)
        if arguments.json:
            as_json([recommendation_json(session, each) for each in plan.recommendations])
            return 0
        for each in plan.recommendations:
            say(recommendation_line(each))
            for line in _lines(session, each.recommendation):
                say(f"    {line}")
        if not plan.recommendations:
            say("There are no recommendations yet. `recommendation suggest` shows the weakest questions.")
    return 0


def recommendation_line(each: NumberedRecommendation) -> str:
    """Return a line with a recommendation's number, text and who is responsible."""
    value = each.recommendation
    return f"{each.number}  {value.text}  ({value.responsible or 'nobody is responsible yet'})"


def _lines(session: Session, value: Recommendation) -> list[str]:
    lines = []
    if value.outcome or value.regulation:
        lines.append(f"outcome {value.outcome or '-'}, regulation {value.regulation or '-'}")
    if value.sent:
        lines.append(f"sent {value.sent}, " + (f"replied {value.replied}" if value.replied else "no reply yet"))
    lines += [f"rests on finding {each}" for each in value.findings]
    lines += [f"rests on {each} “{question_wording(session, each)}”" for each in value.questions]
    return lines


def recommendation_json(session: Session, each: NumberedRecommendation) -> dict[str, Any]:
    """Return a recommendation for programs."""
    value = each.recommendation
    return {
        "number": each.number,
        "id": each.item,
        "text": value.text,
        "responsible": value.responsible or None,
        "source": value.source,
        "findings": list(value.findings),
        "questions": [{"id": each, "text": question_wording(session, each)} for each in value.questions],
        "outcome": value.outcome or None,
        "regulation": value.regulation or None,
        "sent": value.sent or None,
        "replied": value.replied or None,
    }


def recommendation_suggest(arguments: argparse.Namespace) -> int:
    """Print the weakest key questions that no recommendation rests on."""
    with opened(arguments, to_write=False) as session:
        found = suggestions(session)
        if arguments.json:
            as_json(
                [
                    {
                        "question": each.question.id,
                        "text": question_wording(session, each.question.id),
                        "yes": each.tally.yes,
                        "judged": each.tally.judged,
                        "percent": each.tally.percent,
                        "draft": drafted_from(session, each.question.id),
                    }
                    for each in found
                ]
            )
            return 0
        for each in found:
            tally = each.tally
            figure = f"{in_digits(tally.yes)} of {in_digits(tally.judged)} ({tally.percent}%)"
            say(f"{each.question.id}  {figure}  {question_wording(session, each.question.id)}")
        if not found:
            say("No question is weak enough, on enough judgements, that no recommendation rests on already.")
    return 0


def recommendation_add(arguments: argparse.Namespace) -> int:
    """Add a recommendation."""
    parts = _parts(arguments)
    if "text" not in parts and not arguments.question:
        raise UsageError("Give --text, or --question for the first wording of a question.")
    with opened(arguments) as session:
        if "text" not in parts:
            parts["text"] = drafted_from(session, arguments.question[0])
        changes = recommending.add_recommendation(session, **parts)
        _say_one(session, changes.keys[0].item)
    return 0


def recommendation_edit(arguments: argparse.Namespace) -> int:
    """Change a recommendation."""
    parts = _parts(arguments)
    if not parts:
        raise UsageError("Say what to change: --text, --responsible, --question, --finding and so on.")
    with opened(arguments) as session:
        item = recommendation_named(session, arguments.recommendation).item
        changes = recommending.edit_recommendation(session, arguments.recommendation, **parts)
        _say_one(session, item, "" if changes else "It was so already.")
    return 0


def recommendation_move(arguments: argparse.Namespace) -> int:
    """Move a recommendation up or down."""
    with opened(arguments) as session:
        item = recommendation_named(session, arguments.recommendation).item
        changes = recommending.move_recommendation(session, arguments.recommendation, up=arguments.way == "up")
        _say_one(session, item, "" if changes else "It stays where it is.")
    return 0


def recommendation_remove(arguments: argparse.Namespace) -> int:
    """Remove a recommendation."""
    with opened(arguments) as session:
        recommending.remove_recommendation(session, arguments.recommendation)
    say(f"Recommendation {arguments.recommendation} is removed. The journal keeps it, and plan undo brings it back.")
    return 0


def _say_one(session: Session, item: str, more: str = "") -> None:
    found = next(each for each in plan_of(session).recommendations if each.item == item)
    say(" ".join(filter(None, (recommendation_line(found), more))))


def _parts(arguments: argparse.Namespace) -> RecommendationParts:
    """Return the parts that were given."""
    parts: RecommendationParts = {}
    for name in ("text", "responsible", "outcome", "regulation", "sent", "replied"):
        value = getattr(arguments, name)
        if value is not None:
            parts[name] = value
    if arguments.source is not None:
        parts["source"] = arguments.source
    if arguments.finding is not None:
        parts["findings"] = tuple(filter(None, arguments.finding))
    if arguments.question is not None:
        parts["questions"] = tuple(filter(None, arguments.question))
    return parts


def _part_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--text", metavar="TEXT", help="what should be done")
    parser.add_argument("--responsible", metavar="WHO", help="who is responsible for it")
    parser.add_argument("--source", choices=SOURCES, help="where it comes from")
    parser.add_argument("--finding", nargs="+", metavar="ID", help="the findings that it rests on; an empty one: none")
    parser.add_argument("--question", nargs="+", metavar="ID", help="the questions that it rests on, in the same way")
    parser.add_argument("--outcome", metavar="NUMBER", help="the outcome, of a health recommendation")
    parser.add_argument("--regulation", metavar="NUMBER", help="the regulation, of a health recommendation")
    parser.add_argument("--sent", metavar="DATE", help="the day on which a health recommendation was sent")
    parser.add_argument("--replied", metavar="DATE", help="the day on which its reply came")


def add_recommendation_name(parser: argparse.ArgumentParser) -> None:
    """Add the recommendation that a command is about."""
    parser.add_argument("recommendation", metavar="RECOMMENDATION", help="its number, such as 2 or H1, or its id")


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    add_recommendation_name(parser)
    _part_arguments(parser)


def _move_arguments(parser: argparse.ArgumentParser) -> None:
    add_recommendation_name(parser)
    parser.add_argument("way", choices=("up", "down"), help="one place up or down")


COMMANDS = (
    Command("recommendation list", "print the recommendations", recommendation_list, add_json),
    Command("recommendation suggest", "print the weakest key questions", recommendation_suggest, add_json),
    Command("recommendation add", "add a recommendation", recommendation_add, _part_arguments),
    Command("recommendation edit", "change a recommendation", recommendation_edit, _edit_arguments),
    Command("recommendation move", "move a recommendation up or down", recommendation_move, _move_arguments),
    Command("recommendation remove", "remove a recommendation", recommendation_remove, add_recommendation_name),
)
