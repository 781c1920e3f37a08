"""Claims about text on every way into the record: it comes in without what no reader could see."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.commands.answering import record_judgement, record_profile
from app.commands.completing import complete_cases
from app.commands.drafting import keep_drafts, save_draft
from app.commands.flagging import record_flag
from app.commands.importing import import_answers
from app.commands.interviewing import begin_interview, record_interview
from app.commands.settling import set_counting_assessor
from app.session.session import Session
from tests.helpers.inspections import table

CASE, QUESTION, WHOSE = "BRO-001", "1.1.01", "PA"
LINES = "one\x0btwo \x1b[31mred \x07bell\u200b\u202e"
AS_LINES = "one\ntwo [31mred bell"
LINE = "Case \x07man\u00adager\u202e\x7f"
AS_LINE = "Case manager"


def by_hand(session: Session) -> str:
    record_judgement(session, case_id=CASE, question=QUESTION, assessor=WHOSE, note=LINES)
    return session.judgement(CASE, QUESTION, WHOSE).note


def typed(session: Session) -> str:
    save_draft(session, case_id=CASE, question=QUESTION, field="note", text=LINES, assessor=WHOSE)
    keep_drafts(session)
    return session.judgement(CASE, QUESTION, WHOSE).note


def from_a_sheet(session: Session) -> str:
    sheet = table("a.csv", ("reference", "question", "answer", "note"), (CASE, QUESTION, "no", LINES))
    import_answers(session, sheet, assessor=WHOSE)
    return session.judgement(CASE, QUESTION, WHOSE).note


def flagged(session: Session) -> str:
    record_flag(session, case_id=CASE, kind="ask", text=LINES, assessor=WHOSE)
    return session.case(CASE).flags_of(WHOSE)["", "ask"].text


def explained(session: Session) -> str:
    complete_cases(session, [CASE], why=LINES, assessor=WHOSE)
    completion = session.case(CASE).completion(WHOSE)
    assert completion is not None
    return completion.why


def ruled(session: Session) -> str:
    set_counting_assessor(session, case_id=CASE, assessor=WHOSE, why=LINES)
    return next(row.why for row in session.store.rows() if row.act == "ruling")


@pytest.mark.parametrize("way", [by_hand, typed, from_a_sheet, flagged, explained, ruled])
def test_text_of_several_lines_keeps_its_lines(session: Session, way: Callable[[Session], str]) -> None:
    assert way(session) == AS_LINES


def test_evidence_becomes_one_line_with_its_references_apart(session: Session) -> None:
    pasted = "Diary 3 May\r\nRMP 4 June\x07"
    record_judgement(session, case_id=CASE, question=QUESTION, assessor=WHOSE, evidence=pasted)
    assert session.judgement(CASE, QUESTION, WHOSE).evidence == "Diary 3 May; RMP 4 June"
    sheet = table("a.csv", ("reference", "question", "answer", "evidence"), (CASE, "1.1.03", "no", pasted))
    import_answers(session, sheet, assessor=WHOSE)
    assert session.judgement(CASE, "1.1.03", WHOSE).evidence == "Diary 3 May; RMP 4 June"


def test_a_name_and_a_field_of_the_profile_are_one_line(session: Session) -> None:
    number, _ = begin_interview(session, case_id=CASE, person=LINE, began="2012-03-26T14:30", assessor=WHOSE)
    record_profile(session, case_id=CASE, field="case_manager", value=LINE)
    assert session.case(CASE).interviews_of(WHOSE)[0].person == AS_LINE
    assert session.case(CASE).profile["case_manager"] == AS_LINE
    record_interview(session, case_id=CASE, number=number, person=f"{LINE}\nPA", assessor=WHOSE)
    assert session.case(CASE).interviews_of(WHOSE)[0].person == f"{AS_LINE} PA"
