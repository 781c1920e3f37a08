"""Claims about calibration: sealed answers open with one's own complete form, and count in no score."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.agreeing import agreement_figures
from app.commands.answering import record_fact, record_judgement
from app.commands.calibrating import calibration_cases, calibration_figures, open_answers, seal_answers
from app.commands.calibration_words import calibration_sentences
from app.commands.completing import complete_cases, reopen_case
from app.commands.handing_out import assessors_to_hand_out
from app.errors import DataError
from app.exchange.importers.sheets import Sheet
from app.session.session import Session
from tests.helpers.inspections import exported, faults, handed_out, joined, merge, small_copy, small_inspection, table

CASE = "CAL-1"
HEADINGS = ("reference", "question", "answer", "reasons", "note")
RIGHT = table(
    "right.csv",
    HEADINGS,
    (CASE, "plan_required", "yes", "", ""),
    (CASE, "1.1.01", "no", "thin", "The plan of May names no dates."),
    (CASE, "1.1.03", "yes", "", ""),
)


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead")
    yield session
    session.close()


@pytest.fixture
def laptop(lead: Session, tmp_path: Path) -> Iterator[Session]:
    """PA's laptop, joined from a hand-out with PA's own cases and the calibration case."""
    seal_answers(lead, RIGHT)
    session = joined(handed_out(lead, tmp_path / "pa.assessment", assessor="PA"), tmp_path / "pa")
    yield session
    session.close()


def assess(session: Session, code: str, **answers: str) -> None:
    """Answer the calibration case and call it complete; `plan_required` is a fact, the others are 1.1.01 and 1.1.03."""
    record_fact(session, case_id=CASE, fact="plan_required", value=answers.pop("plan", "yes"), assessor=code)
    for question, answer in (("1.1.01", answers.get("one")), ("1.1.03", answers.get("three"))):
        if answer is not None:
            record_judgement(session, case_id=CASE, question=question, answer=answer, assessor=code)
    complete_cases(session, [CASE], why="For practice.", assessor=code)


def test_a_calibration_case_is_in_no_sample_and_moves_no_score(lead: Session) -> None:
    before = lead.board.tally("section", "1")
    assert seal_answers(lead, RIGHT).answers == 3
    assert [case.id for case in calibration_cases(lead)] == [CASE]
    assert CASE not in [case.id for case in lead.sample()]
    for code in ("PA", "QA"):
        assess(lead, code, one="no", three="yes")
    assert lead.board.tally("section", "1") == before
    assert agreement_figures(lead).overall.agreement.n == 0


def test_the_journal_shows_nothing_of_the_answers(lead: Session) -> None:
    seal_answers(lead, RIGHT)
    shown = json.dumps([[row.value, row.why] for row in lead.store.rows()])
    assert "names no dates" not in shown
    assert "thin" not in shown


def test_answers_open_only_when_ones_own_form_is_complete(laptop: Session) -> None:
    with pytest.raises(DataError, match="stay sealed until PA's own form of it is complete"):
        open_answers(laptop, CASE)
    record_judgement(laptop, case_id=CASE, question="1.1.01", answer="yes")
    with pytest.raises(DataError, match="stay sealed"):
        open_answers(laptop, CASE)
    complete_cases(laptop, [CASE], why="For practice.")
    right = open_answers(laptop, CASE)
    assert right.facts == {"plan_required": "yes"}
    assert right.judgements["1.1.01"].reasons == ("thin",)
    assert right.judgements["1.1.01"].note == "The plan of May names no dates."
    reopen_case(laptop, CASE)
    with pytest.raises(DataError, match="stay sealed"):
        open_answers(laptop, CASE)


def test_a_colleagues_complete_form_opens_nothing_for_me(lead: Session, laptop: Session) -> None:
    assess(lead, "QA", one="no")
    lead.set_current_assessor("LI")
    with pytest.raises(DataError, match="LI's own form"):
        open_answers(lead, CASE)


def test_the_lead_sees_agreement_by_question_once_forms_come_back(
    lead: Session, laptop: Session, tmp_path: Path
) -> None:
    assess(laptop, "PA", one="yes", three="yes")
    assess(lead, "QA", one="no", three="yes")
    record_judgement(lead, case_id=CASE, question="1.1.01", answer="yes", assessor="LA")
    merge(lead, exported(laptop, tmp_path / "back.assessment"))
    figures = calibration_figures(lead, CASE)
    assert (figures.complete, figures.begun) == (("PA", "QA"), ("LA", "PA", "QA"))
    assert (figures.overall.agreement.n, figures.overall.agreement.agreed) == (4, 3)
    by_id = {each.id: each for each in figures.questions}
    assert by_id["plan_required"].agreed == ("PA", "QA")
    assert (by_id["1.1.01"].agreed, by_id["1.1.01"].differed) == (("QA",), {"PA": "yes"})
    said = list(map(str, calibration_sentences(figures)))
    assert said[:2] == ["CAL-1: 2 complete forms, of PA, QA.", "Begun and not complete: LA."]
    assert "PA agrees with 1 of 2 definitive answers, 50% (9% to 91%)." in said


def test_a_wrong_fact_shows_as_that_fact_and_not_as_its_questions(lead: Session) -> None:
    seal_answers(lead, RIGHT)
    assess(lead, "QA", plan="no", three="yes")
    figures = calibration_figures(lead, CASE)
    assert (figures.overall.agreement.n, figures.overall.agreement.agreed) == (1, 1)
    by_id = {each.id: each.differed for each in figures.questions}
    assert by_id == {"plan_required": {"QA": "no"}, "1.1.01": {"QA": ""}, "1.1.03": {}}


def test_an_assessors_laptop_compares_only_its_own_person(laptop: Session) -> None:
    assert calibration_figures(laptop, CASE).complete == ()
    assess(laptop, "PA", one="no", three="no")
    assert calibration_figures(laptop, CASE).complete == ("PA",)


def test_only_a_lead_seals_and_never_a_case_of_the_sample(lead: Session, laptop: Session) -> None:
    with pytest.raises(DataError, match="lead"):
        seal_answers(laptop, RIGHT)
    with pytest.raises(DataError, match="BRO-001 is in the sample"):
        seal_answers(lead, table("right.csv", HEADINGS, ("BRO-001", "1.1.03", "yes", "", "")))
    with pytest.raises(DataError, match="needs a reference"):
        seal_answers(lead, RIGHT, case_id=" ")


@pytest.mark.parametrize(
    "wrong",
    [
        table("right.csv", HEADINGS, (CASE, "1.1.01", "perhaps", "", "")),
        table("right.csv", HEADINGS, ("CAL-2", "1.1.01", "yes", "", "")),
        table("right.csv", HEADINGS, (CASE, "1.1.01", "", "", "")),
    ],
)
def test_a_sheet_with_a_fault_seals_nothing(lead: Session, wrong: Sheet) -> None:
    before = len(list(lead.store.rows()))
    with pytest.raises(DataError):
        seal_answers(lead, wrong, case_id=CASE)
    assert len(list(lead.store.rows())) == before


def test_answers_can_be_sealed_again(lead: Session) -> None:
    seal_answers(lead, RIGHT)
    seal_answers(lead, table("right.csv", HEADINGS, (CASE, "1.1.03", "na", "", "")))
    assess(lead, "QA", three="na")
    assert [each.id for each in calibration_figures(lead, CASE).questions] == ["1.1.03"]


def test_a_case_without_sealed_answers_has_no_figures(lead: Session) -> None:
    with pytest.raises(DataError, match="has no definitive answers"):
        calibration_figures(lead, "BRO-001")
    with pytest.raises(DataError, match="has no definitive answers"):
        open_answers(lead, "BRO-001")


def test_a_calibration_case_is_handed_out_before_any_case_is_allocated(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "new", allocation={}).session
    assert not any(case.allocated_to for case in session.cases.values())
    with pytest.raises(DataError, match="nothing to hand out"):
        handed_out(session, tmp_path / "pa.assessment", assessor="PA")
    assert assessors_to_hand_out(session) == []
    seal_answers(session, RIGHT)
    assert set(assessors_to_hand_out(session)) == set(session.team) - {session.current_assessor}
    laptop = joined(handed_out(session, tmp_path / "pa.assessment", assessor="PA"), tmp_path / "pa")
    assess(laptop, "PA", one="no", three="yes")
    assert open_answers(laptop, CASE).judgements["1.1.01"].answer == "no"
    merge(session, exported(laptop, tmp_path / "pa-done.assessment"))
    assert calibration_figures(session, CASE).complete == ("PA",)
    assert faults(session) == []
    for each in (session, laptop):
        each.close()
