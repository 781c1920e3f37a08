"""The commands on the texts of the report, and on examples of good practice."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.command import Command, add_json
from app.cli.findings import add_language, add_texts, linked_json, marked, shown_runs
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands import good_practice
from app.commands.findings import set_report_text
from app.errors import UsageError
from app.records.good_practice import GoodPractice
from app.records.linked_text import LinkedText
from app.records.report_text import REPORT_TEXT, report_places
from app.reporting.identifying import Identifying, Suspect
from app.reporting.ordered import examples_of
from app.session.session import Session

_ANSWERS = {True: "It is recorded.", False: "It was so already."}


def report_text_list(arguments: argparse.Namespace) -> int:
    """Print the texts of the report by their places."""
    with opened(arguments, to_write=False) as session:
        written = session.records_of(REPORT_TEXT)
        places = report_places(session.framework)
        if arguments.json:
            as_json([{"place": place} | linked_json(session, written.get(place, LinkedText())) for place in places])
            return 0
        for place in places:
            text = marked(shown_runs(session, written[place], arguments.language)) if place in written else "-"
            say(f"{place}  {text}")
    return 0


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    add_language(parser)
    add_json(parser)


def report_text_set(arguments: argparse.Namespace) -> int:
    """Write a text of the report."""
    if arguments.text is None and arguments.welsh is None:
        raise UsageError("Give the text: --text, --welsh, or both. An empty text removes it.")
    with opened(arguments) as session:
        say(_ANSWERS[bool(set_report_text(session, arguments.place, text=arguments.text, welsh=arguments.welsh))])
    return 0


def _set_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("place", metavar="PLACE", help="foreword, context, users, or section/ and the id of a section")
    add_texts(parser)


def good_practice_list(arguments: argparse.Namespace) -> int:
    """Print the flags of good practice, and the examples with what could tell somebody."""
    with opened(arguments, to_write=False) as session:
        if arguments.json:
            as_json({"flags": _flags_json(session), "examples": _examples_json(session)})
            return 0
        for flag in good_practice.flagged_practice(session):
            place = f"{flag.question} of {flag.case_id}" if flag.question else flag.case_id
            say(f"flag  {place}  {flag.assessor}  {flag.item or 'not used'}  {flag.text or '-'}")
        identifying = Identifying(session)
        for item, each in _examples(session):
            say(f"{each.criterion}  {item}  {marked(shown_runs(session, each.words, arguments.language))}")
            suspects = identifying.suspects_in(each)
            for suspect in suspects:
                say(f"    {suspect.trace}: {suspect.text}")
            if suspects:
                say("    checked: it may be published" if each.checked else "    to be altered or checked")
    return 0


def _examples(session: Session) -> list[tuple[str, GoodPractice]]:
    return [pair for criterion in session.framework.criteria for pair in examples_of(session, criterion.id)]


def _flags_json(session: Session) -> list[dict[str, Any]]:
    return [
        {
            "case": flag.case_id,
            "question": flag.question or None,
            "assessor": flag.assessor,
            "criterion": flag.criterion or None,
            "text": flag.text,
            "example": flag.item or None,
        }
        for flag in good_practice.flagged_practice(session)
    ]


def _examples_json(session: Session) -> list[dict[str, Any]]:
    identifying = Identifying(session)
    return [
        {
            "example": item,
            "criterion": each.criterion,
            "case": each.case_id or None,
            "question": each.question or None,
            "checked": each.checked,
            "suspects": [_suspect_json(suspect) for suspect in identifying.suspects_in(each)],
        }
        | linked_json(session, each.words)
        for item, each in _examples(session)
    ]


def _suspect_json(suspect: Suspect) -> dict[str, Any]:
    return {"trace": suspect.trace, "text": suspect.text, "start": suspect.start, "end": suspect.end}


def good_practice_add(arguments: argparse.Namespace) -> int:
    """Add an example of good practice."""
    with opened(arguments) as session:
        changes = good_practice.add_example(
            session,
            criterion=arguments.criterion,
            text=arguments.text,
            welsh=arguments.welsh or "",
            case_id=arguments.case or "",
            question=arguments.question or "",
            assessor=arguments.assessor or "",
        )
        item = changes.keys[0].item
        say(f"Example {item}.")
        for suspect in Identifying(session).suspects_in(good_practice.example_named(session, item)):
            say(f"    {suspect.trace}: {suspect.text}")
    return 0


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("criterion", metavar="CRITERION", help="the id of a criterion")
    parser.add_argument("text", metavar="TEXT", help="the text, with names, places and dates altered")
    parser.add_argument("--welsh", metavar="TEXT", help="the Welsh text")
    parser.add_argument("--case", metavar="REF", help="the case of the flag that it comes from")
    parser.add_argument("--question", metavar="ID", help="the question of that flag")
    parser.add_argument("--assessor", metavar="CODE", help="whose flag it is")


def good_practice_edit(arguments: argparse.Namespace) -> int:
    """Reword an example."""
    if arguments.text is None and arguments.welsh is None:
        raise UsageError("Give the new text: --text, --welsh, or both.")
    with opened(arguments) as session:
        changes = good_practice.edit_example(session, arguments.example, text=arguments.text, welsh=arguments.welsh)
        say(_ANSWERS[bool(changes)])
    return 0


def _edit_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    add_texts(parser)


def _add_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("example", metavar="EXAMPLE", help="the name of an example, as good-practice list shows it")


def good_practice_move(arguments: argparse.Namespace) -> int:
    """Move an example to another place."""
    with opened(arguments) as session:
        say(_ANSWERS[bool(good_practice.move_example(session, arguments.example, arguments.place - 1))])
    return 0


def _move_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("place", type=int, metavar="N", help="its place among those of its criterion, from 1 on")


def good_practice_check(arguments: argparse.Namespace) -> int:
    """Record that an example identifies nobody, or take that back."""
    with opened(arguments) as session:
        changes = good_practice.check_example(session, arguments.example, checked=not arguments.undo)
        say(_ANSWERS[bool(changes)])
    return 0


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    _add_name(parser)
    parser.add_argument("--undo", action="store_true", help="it is unchecked again")


def good_practice_remove(arguments: argparse.Namespace) -> int:
    """Remove an example."""
    with opened(arguments) as session:
        good_practice.remove_example(session, arguments.example)
        say(f"Example {arguments.example} is removed. The journal keeps it, and finding undo brings it back.")
    return 0


COMMANDS = (
    Command("report-text list", "print the texts of the report", report_text_list, _list_arguments),
    Command("report-text set", "write a text of the report", report_text_set, _set_arguments),
    Command("good-practice list", "print flags and examples of good practice", good_practice_list, _list_arguments),
    Command("good-practice add", "add an example of good practice", good_practice_add, _add_arguments),
    Command("good-practice edit", "reword an example", good_practice_edit, _edit_arguments),
    Command("good-practice move", "put an example in another place", good_practice_move, _move_arguments),
    Command("good-practice check", "record that an example identifies nobody", good_practice_check, _check_arguments),
    Command("good-practice remove", "remove an example", good_practice_remove, _add_name),
)
