"""The commands of calibration: seal definitive answers, open them, and see who agrees."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from app.cli.agreeing import figures_json
from app.cli.command import Command, add_assessor, add_case, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.commands.calibrating import (
    CalibrationFigures,
    calibration_cases,
    calibration_figures,
    open_answers,
    seal_answers,
)
from app.commands.calibration_words import answer_word, calibration_sentences, differing_sentence
from app.exchange.importers.sheets import read_book
from app.message import Message, counted


def seal(arguments: argparse.Namespace) -> int:
    """Seal the definitive answers of a calibration case."""
    book = read_book(Path(arguments.file))
    with opened(arguments) as session:
        count = seal_answers(session, book, case_id=arguments.case, sheet=arguments.sheet).answers
    answers = counted(count, one="{n} definitive answer", many="{n} definitive answers")
    say(Message("{answers} of {case} are sealed.", answers=answers, case=arguments.case))
    say("They travel in every hand-out, and open on a laptop once its person's own form of the case is complete.")
    return 0


def _seal_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    parser.add_argument(
        "file", type=given_path, metavar="FILE", help="a sheet of answers; a note is the reason for its answer"
    )
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook, where several could be meant")


def show(arguments: argparse.Namespace) -> int:
    """Print the definitive answers of a case, once one's own form of it is complete."""
    with opened(arguments, to_write=False) as session:
        right = open_answers(session, arguments.case, arguments.assessor)
        order = [question.id for question in session.framework.in_order if question.id in right.judgements]
    if arguments.json:
        as_json(
            {
                "facts": dict(right.facts),
                "judgements": {
                    each: {
                        "answer": right.judgements[each].answer,
                        "reasons": list(right.judgements[each].reasons),
                        "note": right.judgements[each].note,
                    }
                    for each in order
                },
            }
        )
        return 0
    for fact, value in right.facts.items():
        say(Message("{item}: {answer}", item=fact, answer=answer_word(value)))
    for each in order:
        judgement = right.judgements[each]
        parts = [f"reasons: {', '.join(judgement.reasons)}"] if judgement.reasons else []
        parts += [f"note: {judgement.note}"] if judgement.note else []
        say("; ".join([f"{each}: {answer_word(judgement.answer or '')!s}", *parts]))
    return 0


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    add_case(parser)
    add_assessor(parser, "whose form of the case is complete")
    add_json(parser)


def figures(arguments: argparse.Namespace) -> int:
    """Print how the complete forms of each calibration case agree with its definitive answers."""
    with opened(arguments, to_write=False) as session:
        found = [calibration_figures(session, case.id) for case in calibration_cases(session)]
    if arguments.json:
        as_json([_figures_json(each) for each in found])
        return 0
    for each in found:
        for sentence in calibration_sentences(each):
            say(sentence)
        for line in _lines(each):
            say(line)
    if not found:
        say("There is no calibration case. `calibration seal` makes one.")
    return 0


def _lines(found: CalibrationFigures) -> Iterable[str | Message]:
    for question in found.questions if found.complete else ():
        agreed, of = len(question.agreed), len(question.agreed) + len(question.differed)
        answer = answer_word(question.answer)
        if question.differed:
            yield Message(
                "{item}: {answer}; {agreed} of {of} agree; {others}",
                item=question.id,
                answer=answer,
                agreed=agreed,
                of=of,
                others=differing_sentence(question),
            )


def _figures_json(found: CalibrationFigures) -> dict[str, Any]:
    return {
        "case": found.case,
        "complete": list(found.complete),
        "begun": list(found.begun),
        "overall": figures_json(found.overall),
        "assessors": [{"assessor": each.id, **figures_json(each)} for each in found.assessors],
        "questions": [
            {
                "id": each.id,
                "answer": each.answer,
                "n": len(each.agreed) + len(each.differed),
                "agreed": list(each.agreed),
                "differed": {code: answer or None for code, answer in each.differed.items()},
            }
            for each in found.questions
            if found.complete
        ],
    }


COMMANDS = (
    Command("calibration seal", "seal the definitive answers of a calibration case", seal, _seal_arguments),
    Command("calibration show", "show them, once one's own form is complete", show, _show_arguments),
    Command("calibration figures", "show how complete forms agree with them", figures, add_json),
)
