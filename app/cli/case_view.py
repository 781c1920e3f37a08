"""The command that shows a case: how far it is, flags, interviews, time spent, and what is open."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from app.assessment.asset import entered
from app.assessment.case import Case
from app.assessment.open_items import OpenCounts, OpenItem
from app.cli.command import Command, add_assessor, add_case, add_json
from app.cli.interviewing import interview_json, interview_text
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.message import counted
from app.records.flag import FLAGS, Flag
from app.session.blindness import refuse_blind
from app.session.session import Session

_SAID = {"ask": "ask", "check": "check", "good_practice": "good practice", "lead": "query for the lead"}


def case_show(arguments: argparse.Namespace) -> int:
    """Print how far a case is, its flags and interviews, and what is open in it."""
    with opened(arguments, to_write=False) as session:
        case = session.case(arguments.case)
        assessor = session.assessor_for(case, arguments.assessor)
        refuse_blind(session, case, assessor)
        if arguments.json:
            as_json(case_json(session, case, assessor))
        else:
            for line in _lines(session, case, assessor):
                say(line)
    return 0


def flag_text(flag: Flag) -> str:
    """Return a flag on one line: its kind, its place and its text."""
    settled = " (settled)" if flag.settled else ""
    return f"{_SAID[flag.kind]}, {flag.question or 'the case'}: {flag.text or 'no text'}{settled}"


def _flags(case: Case, assessor: str) -> list[Flag]:
    found = case.flags_of(assessor).values()
    return sorted(found, key=lambda flag: (flag.question, FLAGS.index(flag.kind)))


def _ratings_text(session: Session, case: Case) -> str:
    rated = entered(session.framework.asset, case.ratings)
    ratings = counted(rated.of, one="{done} of {n} rating is entered.", many="{done} of {n} ratings are entered.")
    return str(ratings.with_values(done=rated.done))


def _gap_line(gap: OpenItem) -> str:
    flags = [f"flag {_SAID[flag.kind]}" for flag in gap.flags]
    what = ", ".join([*(kind for kind in gap.tags if kind != "flag"), *flags])
    return f"  {gap.id or 'the case'} ({what}): {gap.text or 'no text'}"


def _verdict(counts: OpenCounts) -> str:
    if not counts.total:
        return "Nothing is left to answer or look at."
    return f"{counts.unanswered} to answer, {counts.waiting} waiting, {counts.to_look_at} to look at."


def _lines(session: Session, case: Case, assessor: str) -> Iterable[str]:
    form = session.form_now(case.id, assessor)
    done, counts = form.progress(), form.counts
    completion = case.completion(assessor)
    why = f" ({completion.why})" if completion is not None and completion.why else ""
    yield f"{case.id} of {assessor}: {form.state}{why}."
    pending = f", {done.pending} pending" if done.pending else ""
    questions = counted(done.applicable, one="{n} question that applies", many="{n} questions that apply")
    yield f"Answered: {done.answered} of {questions!s}{pending}."
    yield f"Time spent: {case.time_of(assessor) // 60} min."
    for flag in _flags(case, assessor):
        yield f"Flag: {flag_text(flag)}"
    yield from map(interview_text, case.interviews_of(assessor))
    yield _ratings_text(session, case)
    yield _verdict(counts)
    # The ratings have their line above.
    yield from (_gap_line(gap) for gap in form.open_items() if gap.kind != "ratings")


def case_json(session: Session, case: Case, assessor: str) -> dict[str, Any]:
    """Return a case as one assessor sees it, for output as JSON."""
    form = session.form_now(case.id, assessor)
    done, counts = form.progress(), form.counts
    completion = case.completion(assessor)
    rated = entered(session.framework.asset, case.ratings)
    return {
        "case": case.id,
        "assessor": assessor,
        "state": form.state,
        "why": completion.why or None if completion is not None else None,
        "answered": done.answered,
        "applicable": done.applicable,
        "pending": done.pending,
        "seconds": case.time_of(assessor),
        "flags": [
            {"kind": flag.kind, "question": flag.question or None, "text": flag.text, "settled": flag.settled}
            for flag in _flags(case, assessor)
        ],
        "interviews": [interview_json(each) for each in case.interviews_of(assessor)],
        "counts": {
            "to_answer": counts.unanswered,
            "waiting": counts.waiting,
            "to_look_at": counts.to_look_at,
        },
        "ratings": {"entered": rated.done, "of": rated.of},
        "open": [
            {
                "part": gap.part,
                "id": gap.id or None,
                "text": _ratings_text(session, case) if gap.kind == "ratings" else gap.text,
                "tags": list(gap.tags),
                "flags": [flag.kind for flag in gap.flags],
            }
            for gap in form.open_items()
        ],
    }


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_assessor(parser, "whose form")
    add_json(parser)


COMMANDS = (Command("case show", "show how far a case is, and what is open in it", case_show, _show_arguments),)
