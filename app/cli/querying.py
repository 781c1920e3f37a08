"""The commands on queries: ask, list, answer, ask again, close."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.assessment.queries import Query
from app.cli.command import Command, add_case, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.printing import when
from app.commands import querying
from app.message import counted
from app.records.query import Step
from app.session.queries import all_queries, query_named
from app.session.session import Session

_STEPS: dict[Step, str] = {"ask": "asks", "return": "sends the case back to", "answer": "answers", "close": "closes"}


def query(arguments: argparse.Namespace) -> int:
    """Ask a person about a question or a case."""
    to, text = arguments.to
    with opened(arguments) as session:
        changes = querying.ask_query(
            session, case_id=arguments.case, question=arguments.question, to=to, text=text, assessor=arguments.assessor
        )
        (key,) = changes.keys
        name = next(each.name for each in all_queries(session) if key in [entry.key for entry in each.entries])
    say(f"Query {name} to {to}.")
    return 0


def _query_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument("question", nargs="?", default="", metavar="QUESTION", help="the id of a question")
    parser.add_argument(
        "--to", nargs=2, required=True, metavar=("CODE", "TEXT"), help="who is asked, and what; give both"
    )
    _add_author(parser)


def queries_list(arguments: argparse.Namespace) -> int:
    """Print the queries: those that wait for an answer first."""
    with opened(arguments, to_write=False) as session:
        found = [
            each
            for each in all_queries(session, case_id=arguments.case)
            if arguments.waiting_for is None or each.waits_for(arguments.waiting_for)
        ]
        if arguments.json:
            as_json([_query_json(session, each) for each in found])
            return 0
        for each in found:
            for line in _lines(session, each):
                say(line)
        if not found:
            say("There are no queries." if arguments.waiting_for is None else "No query waits.")
    return 0


def _lines(session: Session, each: Query) -> Iterator[str]:
    place = f"{each.question} of {each.case_id}" if each.question else each.case_id
    yield f"{each.name}  {each.state}  {place}"
    for entry in each.entries:
        at = session.store.current(entry.key)
        to = f" {entry.entry.to}" if entry.entry.to else ""
        text = f": {entry.entry.text}" if entry.entry.text else ""
        yield f"    {when(at) if at else ''}  {entry.author} {_STEPS[entry.entry.step]}{to}{text}"


def _query_json(session: Session, each: Query) -> dict[str, Any]:
    entries = []
    for entry in each.entries:
        row = session.store.current(entry.key)
        entries.append(
            {
                "number": entry.number,
                "step": entry.entry.step,
                "author": entry.author,
                "to": entry.entry.to or None,
                "text": entry.entry.text,
                "at": when(row) if row else None,
            }
        )
    return {
        "query": each.name,
        "case": each.case_id,
        "question": each.question or None,
        "state": each.state,
        "asked_by": each.asked_by,
        "to": each.to or None,
        "entries": entries,
    }


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", metavar="REF", help="about one case")
    parser.add_argument("--waiting-for", metavar="CODE", help="those in which it is this person's turn")
    add_json(parser)


def queries_answer(arguments: argparse.Namespace) -> int:
    """Answer a query."""
    with opened(arguments) as session:
        querying.answer_query(session, arguments.query, text=arguments.text, assessor=arguments.assessor)
        _say_state(session, arguments.query)
    return 0


def queries_ask(arguments: argparse.Namespace) -> int:
    """Ask again in a query, closed or not."""
    with opened(arguments) as session:
        to = arguments.to or ""
        querying.ask_again(session, arguments.query, text=arguments.text, to=to, assessor=arguments.assessor)
        _say_state(session, arguments.query)
    return 0


def queries_close(arguments: argparse.Namespace) -> int:
    """Close queries, with or without a last word."""
    with opened(arguments) as session:
        names = list(dict.fromkeys(arguments.queries))
        # A wrong name among them is reported before the first is closed.
        found = [query_named(session, each) for each in names]
        for each in found:
            querying.close_query(session, each.name, text=arguments.text, assessor=arguments.assessor)
    say(counted(len(found), one="{n} query is closed.", many="{n} queries are closed."))
    return 0


def _say_state(session: Session, name: str) -> None:
    found = query_named(session, name)
    say(f"Query {found.name} is {found.state}.")


def _add_query(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", help="its name, or the beginning of it, as `queries list` shows it")


def _answer_arguments(parser: argparse.ArgumentParser) -> None:
    _add_query(parser)
    parser.add_argument("text", metavar="TEXT", help="the answer")
    _add_author(parser)


def _ask_arguments(parser: argparse.ArgumentParser) -> None:
    _add_query(parser)
    parser.add_argument("text", metavar="TEXT", help="what is asked")
    parser.add_argument("--to", metavar="CODE", help="who is asked; by default who was asked last")
    _add_author(parser)


def _close_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("queries", nargs="+", metavar="QUERY", help="their names, or the beginnings of them")
    parser.add_argument("--text", default="", metavar="TEXT", help="a last word")
    _add_author(parser)


def _add_author(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--assessor", metavar="CODE", help="who says it; by default this laptop's person")


COMMANDS = (
    Command("query", "ask a person about a question or a case", query, _query_arguments),
    Command("queries list", "show the queries and their answers", queries_list, _list_arguments),
    Command("queries answer", "answer a query", queries_answer, _answer_arguments),
    Command("queries ask", "ask again in a query", queries_ask, _ask_arguments),
    Command("queries close", "close queries", queries_close, _close_arguments),
)
