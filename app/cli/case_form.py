"""The commands that show a case's form, and a question with its guidance."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import Any

from app.assessment.case import Case
from app.cli.command import Command, add_assessor, add_case, add_json
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.printing import judgement_text
from app.errors import DataError
from app.framework.applicability import Applicability
from app.framework.model import Condition, Question
from app.message import Message
from app.records.judgement import BLANK, Judgement
from app.scoring.scoreboard import CaseBoard
from app.session.blindness import refuse_blind
from app.session.session import Session


def case_form(arguments: argparse.Namespace) -> int:
    """Print an assessor's form of a case: the facts, and every question that is asked or may be."""
    with opened(arguments, to_write=False) as session:
        case = session.case(arguments.case)
        assessor = session.assessor_for(case, arguments.assessor)
        refuse_blind(session, case, assessor)
        form = session.form_now(case.id, assessor).board
        if arguments.json:
            as_json(_form_json(session, case, assessor, form))
        else:
            for line in _form_lines(session, case, assessor, form):
                say(line)
    return 0


def _form_lines(session: Session, case: Case, assessor: str, form: CaseBoard) -> Iterable[str | Message]:
    yield f"{case.id} of {assessor}."
    yield "Facts"
    for fact in session.framework.facts:
        yield f"  {fact.id}: {form.facts.get(fact.id) or 'not recorded'}. {fact.text}"
    for each in session.framework.question_sets:
        yield each.title
        for question in session.framework.in_order:
            if question.question_set == each.id and form.statuses[question.id] is not Applicability.HIDDEN:
                pending = " (pending)" if form.statuses[question.id] is Applicability.PENDING else ""
                yield f"  {question.id}{pending}: {question.text}"
                yield Message("    {judgement}", judgement=judgement_text(question, _judgement(form, question)))


def _judgement(form: CaseBoard, question: Question) -> Judgement:
    return form.judgements.get(question.id, BLANK)


def _form_json(session: Session, case: Case, assessor: str, form: CaseBoard) -> dict[str, Any]:
    return {
        "case": case.id,
        "assessor": assessor,
        "facts": [
            {"id": fact.id, "text": fact.text, "value": form.facts.get(fact.id)} for fact in session.framework.facts
        ],
        "questions": [_question_json(form, question) for question in session.framework.in_order],
    }


def _question_json(form: CaseBoard, question: Question) -> dict[str, Any]:
    judgement = _judgement(form, question)
    return {
        "id": question.id,
        "set": question.question_set,
        "text": question.text,
        "applies": form.statuses[question.id].value,
        "answer": judgement.answer,
        "reasons": list(judgement.reasons),
        "note": judgement.note,
        "evidence": judgement.evidence,
    }


def _form_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_assessor(parser, "whose form")
    add_json(parser)


def question(arguments: argparse.Namespace) -> int:
    """Print a question: its text, when it is asked, the reasons of a no, and its guidance."""
    with opened(arguments, to_write=False) as session:
        found = session.framework.question_by_id.get(arguments.question)
        if found is None:
            raise DataError(f"There is no question {arguments.question} in {session.framework.title}.")
        guidance = session.guidance(found.id)
    if arguments.json:
        as_json(
            {
                "id": found.id,
                "text": found.text,
                "criterion": found.criterion,
                "set": found.question_set,
                "scored": found.scored,
                "when": [{"on": each.on, "is": each.wanted} for each in found.when],
                "reasons": [{"id": each.id, "text": each.text} for each in found.reasons],
                "guidance": str(guidance),
            }
        )
        return 0
    say(f"{found.id} {found.text}")
    if found.when:
        say(f"Asked when {' and '.join(map(_condition, found.when))}.")
    for reason in found.reasons:
        say(f"Reason {reason.id}: {reason.text}")
    if guidance:
        say(Message("Guidance: {guidance}", guidance=guidance))
    return 0


def _condition(condition: Condition) -> str:
    return f"{condition.on} is {condition.wanted}"


def _question_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", metavar="QUESTION", help="the id of a question")
    add_json(parser)


COMMANDS = (
    Command("case form", "show the facts, questions and answers of a case", case_form, _form_arguments),
    Command("question", "show a question, its reasons and its guidance", question, _question_arguments),
)
