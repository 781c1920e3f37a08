"""The command that shows what has moved since a moment, each move with its judgement."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from app.assessment.case import Case
from app.cli.command import Command, add_json
from app.cli.drilldown import score_named
from app.cli.open_session import opened
from app.cli.output import as_json, changes, say
from app.cli.printing import iso, judgement_text, when
from app.commands.as_of import moment_from
from app.framework.model import Framework
from app.message import Message, in_digits
from app.records.judgement import Judgement
from app.scoring.counts import ScoreChange
from app.scoring.tally import Tally, band
from app.session.blindness import may_see
from app.session.past import Move, Since, since
from app.session.session import Session


def moved(arguments: argparse.Namespace) -> int:
    """Print the scores that have moved since a moment, and the judgements that they moved by."""
    at = moment_from(arguments.since)
    with opened(arguments, to_write=False) as session:
        found = since(session, at)
        scores, moves = list(found.scores), [each for each in found.moves if _may_show(session, each)]
        if arguments.score is not None:
            key = score_named(session.framework, arguments.score)
            scores = [each for each in scores if (each.level, each.id) == key]
            behind = found.behind(session.framework, key)
            moves = [each for each in moves if each in behind]
        if arguments.json:
            as_json(_as_json(session.framework, found, scores, moves))
            return 0
        for line in _lines(session.framework, found, scores, moves):
            say(line)
    return 0


def _may_show(session: Session, move: Move) -> bool:
    case: Case = session.case(move.case_id)
    return may_see(session, case, case.counting_assessor(move.question) or "")


def _lines(framework: Framework, found: Since, scores: list[ScoreChange], moves: list[Move]) -> Iterator[str | Message]:
    complete, total = sum(case.complete for case in found.then.sample), len(found.then.sample)
    yield f"Then {in_digits(complete)} of {in_digits(total)} cases were complete."
    yield f"Now {in_digits(found.complete)} of {in_digits(found.sample)} cases are complete."
    if found.late:
        yield Message(
            "{changes} made by then reached this laptop later, and count as made then.", changes=changes(found.late)
        )
    if not scores:
        yield "No score has moved."
    for each in scores:
        if each.level != "question":
            yield f"{_name(framework, each)}: {_score(framework, each.before)} -> {_score(framework, each.after)}"
    for move in moves:
        question = framework.question_by_id[move.question]
        mark = "" if move.moves_scores else "  (no score)"
        yield f"{move.case_id}  {move.question}  {question.text}{mark}"
        for name, judgement in (("then", move.before), ("now", move.after)):
            text = judgement_text(question, judgement) if judgement is not None else Message("does not count")
            yield Message("    {name}: {text}", name=name, text=text)
        for row in move.causes:
            why = f" because: {row.why}" if row.why else ""
            yield f"    {when(row)}  {row.key.kind} {row.key.item}, by {row.author or 'nobody named'}{why}"


def _name(framework: Framework, each: ScoreChange) -> str:
    titles = {one.id: one.title for one in framework.headlines}
    return titles.get(each.id, each.id)


def _score(framework: Framework, tally: Tally) -> str:
    found = band(framework, tally.percent)
    return (
        "no score"
        if found is None
        else f"{tally.percent}% ({in_digits(tally.yes)} of {in_digits(tally.judged)}), {found.label}"
    )


def _as_json(framework: Framework, found: Since, scores: list[ScoreChange], moves: list[Move]) -> dict[str, Any]:
    return {
        "since": iso(found.at),
        "cases": {
            "then": {"total": len(found.then.sample), "complete": sum(each.complete for each in found.then.sample)},
            "now": {"total": found.sample, "complete": found.complete},
        },
        "arrived_later": found.late,
        "scores": [
            {"level": each.level, "id": each.id, "then": _tally_json(framework, each.before)}
            | {"now": _tally_json(framework, each.after)}
            for each in scores
        ],
        "moves": [
            {
                "case": each.case_id,
                "question": each.question,
                "moves_scores": each.moves_scores,
                "then": _judgement_json(each.before),
                "now": _judgement_json(each.after),
                "changes": [row.hash.hex() for row in each.causes],
            }
            for each in moves
        ],
    }


def _tally_json(framework: Framework, tally: Tally) -> dict[str, Any]:
    found = band(framework, tally.percent)
    return {"yes": tally.yes, "no": tally.no, "percent": tally.percent, "band": found.id if found else None}


def _judgement_json(judgement: Judgement | None) -> dict[str, Any] | None:
    if judgement is None:
        return None
    return {
        "answer": judgement.answer,
        "reasons": list(judgement.reasons),
        "note": judgement.note,
        "evidence": judgement.evidence,
    }


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("since", metavar="TIME", help='local time as "2011-11-18 17:00", or a day, which means its end')
    parser.add_argument("--score", metavar="ID", help="of one headline, section, criterion or question")
    add_json(parser)


COMMANDS = (Command("moved", "show what has moved since a moment, and by which judgements", moved, _arguments),)
