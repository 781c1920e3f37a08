"""The command that shows the judgements behind a score."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from app.assessment.case import Case
from app.cli.command import Command, add_as_of, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.printing import judgement_text
from app.commands.as_of import moment_from
from app.errors import DataError
from app.framework.model import Framework, Question
from app.message import Message, in_digits
from app.scoring.counts import ScoreKey
from app.scoring.drilldown import CountedJudgement, counted_judgements, noes_first, questions_behind, worst_first
from app.scoring.scoreboard import Scoreboard
from app.scoring.tally import Tally
from app.session.blindness import may_see
from app.session.past import past_state
from app.session.session import Session


def judgements(arguments: argparse.Namespace) -> int:
    """Print the questions behind a score, worst first, and under each the judgements that count, noes first."""
    at = None if arguments.as_of is None else moment_from(arguments.as_of)
    with opened(arguments, to_write=False) as session:
        key = score_named(session.framework, arguments.score)
        past = None if at is None else past_state(session, at)
        cases, board = (session.cases, session.board) if past is None else (past.cases, past.board)
        case: str | None = arguments.case
        if case is not None and session.case(case).id not in board.cases:
            state = "is not" if past is None else "was not"
            raise DataError(f"{case} {state} in the sample, so it has no scores.")
        ranked = worst_first(
            questions_behind(session.framework, key), lambda each: board.tally("question", each, case=case)
        )
        chosen = [cases[each] for each in sorted(board.cases) if case in (None, each)]
        found = [(question, tally, _behind(session, board, question, chosen)) for question, tally in ranked]
        if arguments.json:
            as_json([_as_json(*each) for each in found])
            return 0
        for question, tally, counted in found:
            score = "no score" if tally.percent is None else f"{tally.percent}%"
            yes, no, na = map(in_digits, (tally.yes, tally.no, tally.na))
            say(f"{question.id} {question.text} {score}, yes {yes}, no {no}, not applicable {na}")
            for each in counted:
                say(
                    Message("  {case}: {judgement}", case=each.case, judgement=judgement_text(question, each.judgement))
                )
    return 0


def score_named(framework: Framework, identity: str) -> ScoreKey:
    """Return the score of this id.

    Raises:
        DataError: There is none.
    """
    if identity in {each.id for each in framework.headlines}:
        return "headline", identity
    if identity in {each.id for each in framework.sections}:
        return "section", identity
    if identity in framework.criterion_by_id:
        return "criterion", identity
    if identity in framework.question_by_id:
        return "question", identity
    raise DataError(f"There is no score {identity} in {framework.title}. `aboveline scores` shows their ids.")


def _behind(session: Session, board: Scoreboard, question: Question, cases: Iterable[Case]) -> list[CountedJudgement]:
    shown = [each.id for each in cases if may_see(session, each, each.counting_assessor(question.id) or "")]
    return noes_first(counted_judgements(board.case(each), question.id) for each in shown)


def _as_json(question: Question, tally: Tally, counted: list[CountedJudgement]) -> dict[str, Any]:
    return {
        "question": question.id,
        "text": question.text,
        "yes": tally.yes,
        "no": tally.no,
        "na": tally.na,
        "percent": tally.percent,
        "judgements": [
            {
                "case": each.case,
                "answer": each.judgement.answer,
                "reasons": list(each.judgement.reasons),
                "note": each.judgement.note,
                "evidence": each.judgement.evidence,
            }
            for each in counted
        ],
    }


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("score", metavar="SCORE", help="the id of a headline, section, criterion or question")
    parser.add_argument("--case", metavar="REF", help="of one case")
    add_as_of(parser)
    add_json(parser)


COMMANDS = (Command("judgements", "show the judgements behind a score", judgements, _arguments),)
