"""Blind second assessments: the file of a hand-out has no byte of the other form until both are complete."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.commands.allocating import allocate
from app.commands.answering import record_fact, record_judgement
from app.commands.completing import complete_cases
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.commands.settling import set_blind
from app.commands.sharing import apply_merge, plan_merge
from app.errors import DataError
from app.session.session import Session
from app.store import assessment_file
from tests.helpers.inspections import Clock, exported, faults, handed_out, joined, merge, small_copy

CASE, NOTE = "BRO-001", "Read by PA only"


@pytest.fixture
def lead(tmp_path: Path) -> Session:
    """A lead whose case is assessed by PA, whose answers are merged, and by QA after them."""
    made = small_copy(tmp_path / "lead", clock=Clock())
    allocate(made, "PA", [CASE])
    allocate(made, "QA", [CASE], second=True)
    set_blind(made, blind=True)
    return made


@pytest.fixture
def first(lead: Session, tmp_path: Path) -> Session:
    made = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    record_judgement(made, case_id=CASE, question="1.1.01", answer="no", note=NOTE)
    merge(lead, exported(made, tmp_path / "PA-1.assessment"))
    return made


def owners(path: Path, key: bytes) -> set[str]:
    file = assessment_file.open_sealed(assessment_file.read(path), key)
    assert not any(NOTE in row.value for row in file.rows if row.key.owner != "PA")
    return {row.key.owner for row in file.rows if row.key.case_id == CASE and row.act != "sample"} - {""}


def test_the_second_assessors_file_has_nothing_of_the_first_form(lead: Session, first: Session, tmp_path: Path) -> None:
    path = handed_out(lead, tmp_path / "QA.assessment", assessor="QA")
    assert owners(path, lead.store.key) == set()
    laptop = joined(path, tmp_path / "qa")
    assert laptop.case(CASE).judgements_of("PA") == {}
    assert laptop.case(CASE).second_assessor == "QA"
    assert faults(laptop) == []


def test_a_form_of_flags_interviews_or_facts_alone_is_left_out_too(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    begins: tuple[Callable[[], object], ...] = (
        lambda: record_fact(laptop, case_id=CASE, fact="custody_phase", value="no"),
        lambda: record_flag(laptop, case_id=CASE, kind="ask", text=NOTE),
        lambda: begin_interview(laptop, case_id=CASE, person=NOTE, began="2011-11-30T10:15"),
    )
    for number, begin in enumerate(begins):
        begin()
        merge(lead, exported(laptop, tmp_path / f"PA-{number}.assessment"))
        path = handed_out(lead, tmp_path / f"QA-{number}.assessment", assessor="QA")
        assert owners(path, lead.store.key) == set()
    with pytest.raises(DataError, match="a file for everybody would show"):
        handed_out(lead, tmp_path / "all.assessment")


def test_neither_has_the_first_assessor_of_the_second_until_both_are_complete(
    lead: Session, first: Session, tmp_path: Path
) -> None:
    second = joined(handed_out(lead, tmp_path / "QA.assessment", assessor="QA"), tmp_path / "qa")
    record_judgement(second, case_id=CASE, question="1.1.01", answer="yes")
    complete_cases(second, [CASE], why="x")
    merge(lead, exported(second, tmp_path / "QA-1.assessment"))
    assert owners(handed_out(lead, tmp_path / "PA-2.assessment", assessor="PA"), lead.store.key) == {"PA"}
    complete_cases(first, [CASE], why="x")
    merge(lead, exported(first, tmp_path / "PA-3.assessment"))
    for code, laptop in (("PA", first), ("QA", second)):
        path = handed_out(lead, tmp_path / f"{code}-4.assessment", assessor=code)
        assert owners(path, lead.store.key) == {"PA", "QA"}
        apply_merge(laptop, plan_merge(laptop, [path]))
        assert faults(laptop) == []
        assert set(laptop.case(CASE).judgements) >= {"PA", "QA"}


def test_a_file_for_everybody_is_refused_and_one_without_blindness_is_whole(
    lead: Session, first: Session, tmp_path: Path
) -> None:
    with pytest.raises(DataError, match="a file for everybody would show") as refused:
        handed_out(lead, tmp_path / "all.assessment")
    assert [str(each.where) for each in refused.value.problems] == [CASE]
    set_blind(lead, blind=False)
    assert owners(handed_out(lead, tmp_path / "QA.assessment", assessor="QA"), lead.store.key) == {"PA"}


def test_answers_that_the_lead_recorded_for_the_first_keep_the_case_from_being_handed_out(
    lead: Session, tmp_path: Path
) -> None:
    record_judgement(lead, case_id=CASE, question="1.1.01", answer="no", note=NOTE, assessor="PA")
    with pytest.raises(DataError, match="without the other form") as refused:
        handed_out(lead, tmp_path / "QA.assessment", assessor="QA")
    assert "PA's answers are among the lead's own changes" in str(refused.value.problems[0])
    assert not (tmp_path / "QA.assessment").exists()
