"""The figures of a calibration case in sentences; the window and the command line share them."""

from __future__ import annotations

from app.analysis.intervals import whole
from app.commands.agreeing import Compared
from app.commands.calibrating import CalibratedQuestion, CalibrationFigures
from app.message import Message, counted, in_digits
from app.records.answers import ANSWER_WORDS
from app.scoring.tally import percent

FEW_ASSESSORS = Message("With care: a few people on one case show where to talk, and do not measure anyone.")


def calibration_sentences(figures: CalibrationFigures) -> list[Message]:
    """Return how far a calibration case is, and how those who are complete agree with its definitive answers."""
    waiting = tuple(code for code in figures.begun if code not in figures.complete)
    if not figures.complete:
        found = [Message("{case}: no form is complete yet, so nothing is compared.", case=figures.case)]
    else:
        found = [
            Message(
                "{case}: {forms}, of {codes}.",
                case=figures.case,
                forms=counted(len(figures.complete), one="{n} complete form", many="{n} complete forms"),
                codes=figures.complete,
            ),
            *(assessor_sentence(each) for each in figures.assessors),
            FEW_ASSESSORS,
        ]
    if waiting:
        found.insert(1, Message("Begun and not complete: {codes}.", codes=waiting))
    return found


def assessor_sentence(found: Compared) -> Message:
    """Return "PA agrees with 71 of 84 definitive answers, 85% (75% to 91%)."."""
    figures = found.agreement
    share = percent(figures.agreed, figures.n)
    if share is None or figures.share_interval is None:
        return Message("{code} has no answer in common with the definitive ones.", code=found.id)
    return Message(
        "{code} agrees with {agreed} of {n} definitive answers, {share}% ({low}% to {high}%).",
        code=found.id,
        agreed=in_digits(figures.agreed),
        n=in_digits(figures.n),
        share=share,
        low=whole(figures.share_interval.low),
        high=whole(figures.share_interval.high),
    )


def answer_word(answer: str) -> Message:
    """Return an answer of a form in a word; without one, that there is none."""
    return ANSWER_WORDS.get(answer or None, Message("no answer"))


def differing_sentence(question: CalibratedQuestion) -> Message:
    """Return who answered otherwise and what, as "PA: no, LA: not applicable"."""
    return Message(
        "{given}",
        given=tuple(
            Message("{code}: {answer}", code=code, answer=answer_word(each)) for code, each in question.differed.items()
        ),
    )
