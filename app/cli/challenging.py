"""The commands on challenges of the YOT: record, list, change, decide, and the pack to hand over."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.command import Command, add_case, add_dry_run, add_json, add_why, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands import challenging
from app.commands.challenge_pack import challenge_pack, effect_words, moves_words, write_pack
from app.commands.exporting import AlreadyThereError
from app.errors import DataError
from app.message import Message
from app.records.registry import describe
from app.session.challenges import CaseChallenge, all_challenges, challenge_named
from app.session.session import Session


def challenge_add(arguments: argparse.Namespace) -> int:
    """Record that the YOT disputes a judgement."""
    with opened(arguments) as session:
        found, _ = challenging.add_challenge(
            session,
            case_id=arguments.case,
            question=arguments.question,
            grounds=arguments.grounds,
            raised_by=arguments.by,
            raised_on=arguments.on,
        )
    say(f"Challenge {found.name} to {found.question} of {found.case_id} is recorded.")
    return 0


def challenge_list(arguments: argparse.Namespace) -> int:
    """Print the challenges: those to decide first."""
    with opened(arguments, to_write=False) as session:
        session.refuse_unless_lead()
        found = [each for each in all_challenges(session) if not arguments.open or each.value.outcome == "open"]
        if arguments.json:
            as_json([_as_json(each) for each in found])
            return 0
        for each in found:
            say(_line(session, each))
        if not found:
            say("There are no challenges." if not arguments.open else "Every challenge is decided.")
    return 0


def _line(session: Session, each: CaseChallenge) -> Message:
    mark = Message(" (another answer counts now)") if each.differs else Message("")
    return Message(
        "{name}  {case}  {question}  {day}  {text}{mark}",
        name=each.name,
        case=each.case_id,
        question=each.question,
        day=each.value.raised_on,
        text=describe(session.framework, each.key, each.value),
        mark=mark,
    )


def _as_json(each: CaseChallenge) -> dict[str, Any]:
    value = each.value
    return {
        "challenge": each.name,
        "case": each.case_id,
        "question": each.question,
        "raised_by": value.raised_by or None,
        "raised_on": value.raised_on,
        "grounds": value.grounds,
        "disputed": value.disputed,
        "outcome": value.outcome,
        "answer": value.answer,
        "why": value.why or None,
        "counts_now": each.judgement.answer,
        "effect": [
            {
                "level": one.level,
                "id": one.id,
                "before": {"yes": one.yes_before, "no": one.no_before},
                "after": {"yes": one.yes_after, "no": one.no_after},
            }
            for one in value.effect
        ],
    }


def challenge_edit(arguments: argparse.Namespace) -> int:
    """Change what was recorded of a challenge."""
    with opened(arguments) as session:
        changes = challenging.edit_challenge(
            session, arguments.challenge, grounds=arguments.grounds, raised_by=arguments.by, raised_on=arguments.on
        )
    say("The challenge is changed." if changes else "Nothing changes.")
    return 0


def challenge_settle(arguments: argparse.Namespace) -> int:
    """Decide about a challenge, or print what a decision would do to the scores."""
    with opened(arguments, to_write=not arguments.dry_run) as session:
        if arguments.dry_run:
            effect = challenging.effect_of_decision(session, arguments.challenge, arguments.answer)
            say(Message("It would do this: {effect}", effect=moves_words(session, effect)))
            return 0
        challenging.settle_challenge(
            session, arguments.challenge, outcome=arguments.outcome, why=arguments.why, answer=arguments.answer
        )
        found = challenge_named(session, arguments.challenge)
        say(describe(session.framework, found.key, found.value))
        if found.value.effect:
            say(effect_words(session, found.value))
    return 0


def challenge_reopen(arguments: argparse.Namespace) -> int:
    """Open a challenge that was decided."""
    with opened(arguments) as session:
        challenging.reopen_challenge(session, arguments.challenge, why=arguments.why)
    say("The challenge is open again. The answer that counts stays until it is decided.")
    return 0


def challenge_remove(arguments: argparse.Namespace) -> int:
    """Remove a challenge that was recorded by mistake."""
    with opened(arguments) as session:
        challenging.remove_challenge(session, arguments.challenge)
    say("The challenge is removed. The history keeps it.")
    return 0


def challenge_pack_command(arguments: argparse.Namespace) -> int:
    """Print the pack about a challenge, or write it as a page."""
    with opened(arguments, to_write=False) as session:
        if arguments.out is not None:
            path = Path(arguments.out)
            try:
                write_pack(session, arguments.challenge, path, replace=arguments.replace)
            except AlreadyThereError as refused:
                raise DataError("{refused} --replace writes over it.", refused=refused.message) from None
            say(Message("{path} holds the pack. It is not encrypted.", path=path))
            return 0
        pack = challenge_pack(session, arguments.challenge)
    if arguments.json:
        as_json(
            {
                "title": str(pack.title),
                "parts": [
                    {"heading": str(part.heading), "rows": [[str(name), str(text)] for name, text in part.rows]}
                    for part in pack.parts
                ],
            }
        )
        return 0
    say(pack.title)
    for part in pack.parts:
        say()
        say(part.heading)
        for name, text in part.rows:
            say(Message("  {name}: {text}", name=name, text=text))
    return 0


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("challenge", metavar="CHALLENGE", help="its name, or the beginning of it, as the list shows it")


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("question", metavar="QUESTION", help="the id of a question")
    parser.add_argument("--grounds", required=True, metavar="TEXT", help="why the YOT disputes the judgement")
    parser.add_argument("--by", default="", metavar="NAME", help="who raises it, and their role")
    parser.add_argument("--on", default="", metavar="DAY", help="the day, as 2012-03-26; by default today")


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--open", action="store_true", help="only those that are not decided")
    add_json(parser)


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--grounds", metavar="TEXT", help="why the YOT disputes the judgement")
    parser.add_argument("--by", metavar="NAME", help="who raises it, and their role")
    parser.add_argument("--on", metavar="DAY", help="the day, as 2012-03-26")


def _settle_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("outcome", choices=("kept", "changed", "withdrawn"), help="the decision")
    parser.add_argument("--answer", choices=("yes", "no", "na"), help="the answer that counts then, if it changes")
    parser.add_argument("--why", default="", metavar="TEXT", help="the reason, which is in the history")
    add_dry_run(parser)


def _reopen_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    add_why(parser)


def _pack_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--out", type=given_path, metavar="FILE", help="write it as a page of HTML, unencrypted")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")
    add_json(parser)


COMMANDS = (
    Command("challenge add", "record that the YOT disputes a judgement", challenge_add, _add_arguments),
    Command("challenge list", "show the challenges and what was decided", challenge_list, _list_arguments),
    Command("challenge edit", "change what was recorded of a challenge", challenge_edit, _edit_arguments),
    Command("challenge settle", "decide about a challenge", challenge_settle, _settle_arguments),
    Command("challenge reopen", "open a challenge that was decided", challenge_reopen, _reopen_arguments),
    Command("challenge remove", "remove a challenge recorded by mistake", challenge_remove, _add_name),
    Command("challenge pack", "show or write the pack about a challenge", challenge_pack_command, _pack_arguments),
)
