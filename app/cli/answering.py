"""The command that answers a question or records a fact."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_assessor, add_case
from app.cli.explaining import add_why_changed, explain
from app.cli.open_session import opened
from app.cli.output import say
from app.commands import answering
from app.commands.explaining import refuse_unexplained
from app.errors import UsageError


def answer(arguments: argparse.Namespace) -> int:
    """Answer a question or record a fact, and print the criteria whose scores changed."""
    with opened(arguments) as session:
        refuse_unexplained(session, arguments.case, arguments.assessor, arguments.why)
        if arguments.question in session.framework.fact_by_id:
            _refuse_extras(arguments)
            changes = answering.record_fact(
                session,
                case_id=arguments.case,
                fact=arguments.question,
                value=arguments.answer,
                assessor=arguments.assessor,
            )
        else:
            changes = answering.record_judgement(
                session,
                case_id=arguments.case,
                question=arguments.question,
                answer=arguments.answer,
                assessor=arguments.assessor,
                note=arguments.note,
                reasons=arguments.reason,
                evidence=arguments.evidence,
            )
        if not changes:
            say(f"{arguments.question} of {arguments.case} was so already.")
            return 0
        explain(session, arguments.case, arguments.assessor, arguments.why)
        say(f"{arguments.question} of {arguments.case}: {arguments.answer}.")
        for change in changes.scores:
            if change.case_id is None and change.level == "criterion":
                was, now = change.before.percent, change.after.percent
                say(f"{change.id}: {'no score' if was is None else was} to {'no score' if now is None else now}")
    return 0


def _refuse_extras(arguments: argparse.Namespace) -> None:
    if arguments.note or arguments.reason or arguments.evidence:
        raise UsageError(f"{arguments.question} is a fact: it takes no note, reason or evidence.")


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("question", metavar="QUESTION", help="the id of a question or a fact")
    parser.add_argument(
        "answer", choices=["yes", "no", "na", "clear"], help="clear takes the answer away and leaves the note"
    )
    add_assessor(parser, "whose answer it is")
    parser.add_argument("--note", metavar="TEXT", help="a note, with an answer or with clear")
    parser.add_argument(
        "--reason",
        nargs="+",
        action="extend",
        metavar="ID",
        help="why not: one or more of the question's reasons, with a no",
    )
    parser.add_argument("--evidence", metavar="TEXT", help="where in the record it is")
    add_why_changed(parser)


COMMANDS = (Command("answer", "answer one question, or record one fact", answer, _arguments),)
