"""Claims about the comparison of what two assessors judged in one case."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.assessment.second_opinions import assessors_of, compare_opinions, waits_for
from app.commands.answering import record_fact, record_judgement
from app.commands.completing import complete_cases
from app.commands.settling import set_counting_assessor
from app.session.session import Session
from tests.helpers.inspections import small_copy

CASE = "BRO-001"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    opened = small_copy(tmp_path / "lead")
    for code, answer in (("PA", "yes"), ("QA", "no")):
        record_fact(opened, case_id=CASE, fact="plan_required", value="yes", assessor=code)
        record_judgement(opened, case_id=CASE, question="1.1.01", answer=answer, assessor=code)
    return opened


def compared(session: Session) -> dict[str, list[tuple[str, str | None]]]:
    found = compare_opinions(session.framework, session.case(CASE))
    return {each.item: [(one.assessor, one.judgement.answer) for one in each.opinions] for each in found}


def test_only_what_two_assessors_answered_is_compared_the_one_who_counts_first(session: Session) -> None:
    assert compared(session) == {
        "plan_required": [("PA", "yes"), ("QA", "yes")],
        "1.1.01": [("PA", "yes"), ("QA", "no")],
    }
    record_judgement(session, case_id=CASE, question="1.1.03", answer="no", assessor="QA")
    assert "1.1.03" not in compared(session)
    assert [each.agree for each in compare_opinions(session.framework, session.case(CASE))] == [True, False]
    set_counting_assessor(session, case_id=CASE, item="1.1.01", assessor="QA", why="Seen.")
    (_, found) = compare_opinions(session.framework, session.case(CASE))
    assert [(one.assessor, one.counts) for one in found.opinions] == [("QA", True), ("PA", False)]
    assert found.ruled


def test_a_question_is_not_compared_where_it_does_not_apply(session: Session) -> None:
    record_fact(session, case_id=CASE, fact="plan_required", value="no", assessor="QA")
    assert compared(session) == {"plan_required": [("PA", "yes"), ("QA", "no")]}


def test_one_assessor_is_compared_with_nobody(session: Session) -> None:
    assert compare_opinions(session.framework, session.case("BRO-002")) == ()
    assert assessors_of(session.case("BRO-002")) == ()


def test_a_comparison_waits_for_whoever_has_not_completed_the_case(session: Session) -> None:
    assert waits_for(session.case(CASE)) == ("PA", "QA")
    complete_cases(session, [CASE], why="Enough.", assessor="QA")
    assert waits_for(session.case(CASE)) == ("PA",)
