"""The commands that list cases, and search all that is written in them."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from app.assessment.case import Case
from app.assessment.form_state import STATES, Progress, State
from app.assessment.open_items import OpenCounts
from app.assessment.search import Found, Sees, text_of, texts_with
from app.cli.command import Command, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.session.blindness import may_see
from app.session.session import Session
from app.text import fold


@dataclass(frozen=True, slots=True)
class Listed:
    """One case of the list, in the form of the assessor whose judgements count."""

    case: Case
    assessor: str
    state: State
    progress: Progress
    open: OpenCounts
    flags: int
    conflicts: int


_Chosen = Callable[[Session, Listed], bool]


def _in_state(state: State) -> _Chosen:
    return lambda _, listed: listed.state == state


_ONLY: Mapping[str, _Chosen] = {
    "mine": lambda session, listed: (
        session.current_assessor in (listed.case.allocated_to, listed.case.second_assessor, listed.assessor)
    ),
    "open": lambda _, listed: listed.state != "complete",
    "flagged": lambda _, listed: bool(listed.flags),
    "differing": lambda _, listed: bool(listed.conflicts),
    **{state.replace(" ", "-"): _in_state(state) for state in STATES},
}


def case_list(arguments: argparse.Namespace) -> int:
    """Print the cases of the sample, and how far each is."""
    with opened(arguments, to_write=False) as session:
        chosen = _ONLY.get(arguments.only or "")
        found = [each for each in _listed(session) if chosen is None or chosen(session, each)]
        if arguments.json:
            as_json([_as_json(each) for each in found])
            return 0
        for each in found:
            say(_line(each))
        if not found:
            say("There are no such cases.")
    return 0


def _listed(session: Session) -> Iterable[Listed]:
    conflicts = Counter(conflict.key.case_id for conflict in session.conflicts())
    for case in session.sample():
        assessor = case.counting_assessor() or session.current_assessor or ""
        form = session.form_now(case.id, assessor)
        yield Listed(
            case=case,
            assessor=assessor,
            state=form.state,
            progress=form.progress(),
            open=form.counts,
            flags=len(case.open_flags(assessor)),
            conflicts=conflicts[case.id],
        )


def _line(listed: Listed) -> str:
    done, counts = listed.progress, listed.open
    parts = [f"{listed.state}, {done.answered} of {done.applicable} answered"]
    parts += [f"to look at: {counts.to_look_at}"] if counts.to_look_at else []
    parts += [f"open flags: {listed.flags}"] if listed.flags else []
    parts += [f"versions that differ: {listed.conflicts}"] if listed.conflicts else []
    return f"{listed.case.id}  {listed.case.allocated_to or 'nobody'}  {', '.join(parts)}"


def _as_json(listed: Listed) -> dict[str, str | int | None]:
    return {
        "case": listed.case.id,
        "allocated_to": listed.case.allocated_to,
        "assessor": listed.assessor or None,
        "state": listed.state,
        "answered": listed.progress.answered,
        "applicable": listed.progress.applicable,
        "pending": listed.progress.pending,
        "to_answer": listed.open.unanswered,
        "waiting": listed.open.waiting,
        "to_look_at": listed.open.to_look_at,
        "open_flags": listed.flags,
        "conflicts": listed.conflicts,
        "seconds": listed.case.time_of(listed.assessor),
    }


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--only", choices=list(_ONLY), metavar="WHICH", help=f"one of {', '.join(_ONLY)}")
    add_json(parser)


def search(arguments: argparse.Namespace) -> int:
    """Print the cases that have every word, in their profile or in anything written in them, and where."""
    words = [word for text in arguments.words for word in fold(text).split()]
    with opened(arguments, to_write=False) as session:
        cases = [case for case in session.sample() if _has_all(session, case, words)]
        found = [(case, texts_with(case, words, _sees(session, case))) for case in cases]
    if arguments.json:
        as_json([{"case": case.id, "found": [_found_json(each) for each in texts]} for case, texts in found])
        return 0
    for case, texts in found:
        for each in texts:
            say(f"{case.id}  {each.kind}, {each.question or 'the case'}: {each.text}")
        if not texts:
            say(case.id)
    if not found:
        say("No case has all of these words.")
    return 0


def _has_all(session: Session, case: Case, words: Iterable[str]) -> bool:
    order = session.value_label("order", case.profile.get("order_type", ""))
    row = fold(" ".join([case.id, case.allocated_to or "", order, *map(str, case.profile.values())]))
    text = text_of(case, _sees(session, case))
    return all(word in row or word in text for word in words)


def _sees(session: Session, case: Case) -> Sees:
    return partial(may_see, session, case)


def _found_json(found: Found) -> dict[str, str | None]:
    return {"kind": found.kind, "question": found.question or None, "text": found.text}


def _search_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="WORD", help="a word, or a part of one; all have to be there")
    add_json(parser)


COMMANDS = (
    Command("case list", "list the cases, and how far each is", case_list, _list_arguments),
    Command("search", "search the cases and all that is written in them", search, _search_arguments),
)
