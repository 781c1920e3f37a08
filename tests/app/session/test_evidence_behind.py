"""Claims about the evidence behind scores: every yes and no that counts is there once, with what it rests on."""

from __future__ import annotations

import datetime as dt

from app.commands.answering import record_judgement
from app.commands.interviewing import begin_interview, record_interview
from app.session.evidence_behind import evidence_behind
from app.session.past import score_keys
from app.session.session import Session
from tests.helpers.inspections import Clock

CASE = "BRO-001"


def answer(
    session: Session, question: str, answer: str, *, note: str | None = None, evidence: str | None = None
) -> None:
    record_judgement(
        session, case_id=CASE, question=question, answer=answer, assessor="PA", note=note, evidence=evidence
    )


def test_the_judgements_of_a_score_add_up_to_it(session: Session) -> None:
    answer(session, "1.1.01", "yes", evidence="RMP")
    answer(session, "1.1.02", "no", evidence="Interview with case manager")
    answer(session, "1.1.03", "yes")
    found = evidence_behind(session)
    scores = {each.key: each for each in (*found.scores, *found.questions.values())}
    for level, each in score_keys(session.framework):
        tally = session.board.tally(level, each)
        assert (scores[level, each].counts.all.yes, scores[level, each].counts.all.no) == (tally.yes, tally.no)
    assert [(each.question, each.basis) for each in found.judgements] == [
        ("1.1.01", "record"),
        ("1.1.02", "interview"),
        ("1.1.03", "nothing"),
    ]
    assert not session.framework.question_by_id["1.1.03"].scored
    assert found.behind(session.framework, ("criterion", "1.1"), "nothing") == ()
    assert len(found.behind(session.framework, ("criterion", "1.1"), "interview")) == 1
    assert len(found.behind(session.framework, ("question", "1.1.03"), "nothing")) == 1


def test_a_note_of_an_interview_is_its_basis(session: Session, clock: Clock) -> None:
    answer(session, "1.1.01", "yes")
    answer(session, "1.1.02", "yes")
    clock.go_on(3_600_000)
    local = session.store.clock() // 60_000 * 60
    began = dt.datetime.fromtimestamp(local).astimezone().strftime("%Y-%m-%dT%H:%M")
    number, _ = begin_interview(session, case_id=CASE, began=began, assessor="PA")
    clock.go_on(60_000)
    answer(session, "1.1.02", "yes", note="She explained it.")
    record_interview(session, case_id=CASE, number=number, minutes=5, assessor="PA")
    bases = {each.question: each.basis for each in evidence_behind(session).judgements}
    assert bases == {"1.1.01": "nothing", "1.1.02": "interview"}
