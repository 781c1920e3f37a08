"""Claims that every place counts the open items of a case alike: list, header, outline, review and command line."""

from __future__ import annotations

import json
import random
import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assessment.form_state import OpenCounts
from app.cli.case_view import case_json
from app.commands.answering import record_fact, record_judgement
from app.commands.flagging import record_flag
from app.framework.applicability import Applicability
from app.session.session import Session
from ui.assess.case_form import REVIEW
from ui.assess.outline_model import OPEN
from ui.assess.page import AssessPage
from ui.cases.columns import TO_LOOK_AT, UNANSWERED
from ui.cases.model import CaseModel
from ui.context import Context
from ui.widgets.count_button import CountButton

CASES = 12
EDITS = 25


@pytest.fixture
def edited(filled: Context) -> Session:
    """The reference inspection after some hundred random answers, facts and flags by each case's assessor."""
    session, pick = filled.session, random.Random(7)
    for case in session.sample()[:CASES]:
        assessor = session.assessor_for(case)
        for _ in range(EDITS):
            question = pick.choice(session.framework.questions)
            answer = pick.choice(("yes", "no", "na", "clear", "clear"))
            record_judgement(session, case_id=case.id, question=question.id, answer=answer, assessor=assessor)
        for fact in pick.sample(session.framework.facts, 3):
            value = pick.choice(("yes", "no", "clear"))
            record_fact(session, case_id=case.id, fact=fact.id, value=value, assessor=assessor)
        record_flag(session, case_id=case.id, kind=pick.choice(("ask", "check", "lead")), text="Look.")
    return session


def counted(session: Session, case_id: str) -> OpenCounts:
    """The open items of the counting assessor's form, counted once more from what is recorded alone."""
    case = session.case(case_id)
    form = session.form_now(case_id, session.assessor_for(case))
    board = form.board
    unanswered = sum(board.facts.get(fact.id) is None for fact in session.framework.facts)
    waiting = to_look_at = 0
    for question in session.framework.questions:
        status, judgement = board.statuses[question.id], board.judgements.get(question.id)
        waiting += status is Applicability.PENDING
        if status is not Applicability.APPLIES:
            continue
        if judgement is None or judgement.answer is None:
            unanswered += 1
        elif judgement.answer == "no":
            to_look_at += not (judgement.reasons if question.reasons else judgement.note.strip())
            to_look_at += not judgement.evidence.strip()
    to_look_at += len(form.inconsistencies())
    flags = case.flags_of(form.assessor).values()
    return OpenCounts(
        unanswered, waiting, to_look_at + sum(f.kind in ("ask", "check") and not f.settled for f in flags)
    )


def test_every_place_agrees_for_every_case(edited: Session, filled: Context, qtbot: QtBot) -> None:
    model = CaseModel(edited)
    page = AssessPage(filled)
    qtbot.addWidget(page)
    page.show()
    seen: Counter[str] = Counter()
    for case in edited.sample():
        counts = counted(edited, case.id)
        row = model.rows[model.index_of(case.id).row()]
        assert row.open == counts
        assert [model.text(row, column) or "0" for column in (UNANSWERED, TO_LOOK_AT)] == [
            str(counts.unanswered),
            str(counts.to_look_at),
        ]
        page.open_case(case.id, {"page": REVIEW})
        QApplication.processEvents()
        header = page.header.findChild(CountButton, "openCount")
        assert header is not None
        assert header.count == counts.unanswered
        outline = page.outline.entries
        assert outline.entries[outline.row_of(OPEN)].count == str(counts.unanswered)
        assert in_review(page) == counts
        printed = json.loads(json.dumps(case_json(edited, case, edited.assessor_for(case))))
        assert printed["counts"] == {
            "to_answer": counts.unanswered,
            "waiting": counts.waiting,
            "to_look_at": counts.to_look_at,
        }
        assert len(printed["open"]) == counts.total
        seen.update({"unanswered": counts.unanswered, "waiting": counts.waiting, "to look at": counts.to_look_at})
    assert all(seen.values()), "nothing of one part was open anywhere: this claims nothing"


def in_review(page: AssessPage) -> OpenCounts:
    """The counts that the review's headings show, by part."""
    found: Counter[str] = Counter()
    for line in page.review.list.lines.lines:
        if line.kind == "heading" and (number := re.search(r"\d+", line.text)):
            found[line.key.removeprefix("/")] = int(number[0])
    to_look_at = sum(found[name] for name in ("reason", "note", "evidence", "odd", "flags"))
    return OpenCounts(found["unanswered"], found["pending"], to_look_at)
