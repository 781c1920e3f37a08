"""What answering records on the open form, and what a screen reader hears of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.commands.answering import CLEAR, record_fact, record_judgement
from app.commands.flagging import record_flag
from app.framework.model import Fact, Question
from app.records.flag import Flag
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.labels import answer_word, translate
from ui.settings import settings
from ui.widgets.speaking import announce


def answer_question(desk: CaseController, form: CaseForm, question: Question, answer: str, teller: QWidget) -> bool:
    """Record yes, no, na or clear; whether it was recorded. `teller` is where it is told from."""
    session = desk.context.session

    def record() -> Changes:
        changes = record_judgement(
            session, case_id=form.case_id, question=question.id, assessor=form.assessor, answer=answer
        )
        # Before the scores say where they moved to.
        announce(teller, f"{question.id} {_heard(answer)}")
        return changes

    return desk.execute(record)


def tick_reasons(desk: CaseController, form: CaseForm, question: Question, reasons: Sequence[str]) -> bool:
    """Record which reasons are ticked; whether it was recorded."""
    session = desk.context.session
    return desk.execute(
        lambda: record_judgement(
            session, case_id=form.case_id, question=question.id, assessor=form.assessor, reasons=reasons
        )
    )


def answer_fact(desk: CaseController, form: CaseForm, fact: Fact, answer: str, teller: QWidget) -> bool:
    """Record yes, no or clear; whether it was recorded."""
    session = desk.context.session
    recorded = desk.execute(
        lambda: record_fact(session, case_id=form.case_id, fact=fact.id, value=answer, assessor=form.assessor)
    )
    if recorded:
        announce(teller, _heard(answer))
    return recorded


def put_up(desk: CaseController, form: CaseForm, flag: Flag) -> bool:
    """Record a flag as it is given, in place of the one of its kind that stands there; whether it went through."""
    return desk.execute(
        lambda: record_flag(
            desk.context.session,
            case_id=form.case_id,
            kind=flag.kind,
            question=flag.question,
            text=flag.text,
            settled=flag.settled,
            assessor=form.assessor,
        )
    )


def how_to_go_on() -> str:
    """What the keys do while they are on the reasons of a no."""
    keys = settings().answer_keys
    text = translate("assess", "Numbers tick why not. Enter goes on, with a reason or without.")
    return f"{text} {translate('assess', '{no} goes on too.').format(no=keys.no)}" if keys.letters else text


def _heard(answer: str) -> str:
    return translate("assess", "No answer") if answer == CLEAR else answer_word(answer)
