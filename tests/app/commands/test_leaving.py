"""Claims about people who leave the team: removed while they have no work, else gone with their work kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.allocating import allocate, apply_balance, plan_balance
from app.commands.answering import record_judgement
from app.commands.flagging import record_flag
from app.commands.handing_out import assessors_to_hand_out
from app.commands.importing import import_sample
from app.commands.inspecting import add_assessor
from app.commands.leaving import bring_back, mark_left, remove_person
from app.errors import DataError
from app.session.session import Session
from app.session.setup_history import setup_history
from tests.helpers.inspections import exported, faults, handed_out, joined, merge, small_copy, table

FIRST, SECOND = "BRO-001", "BRO-002"


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead")
    allocate(session, "PA", [FIRST])
    allocate(session, "QA", [SECOND])
    allocate(session, "QA", [FIRST], second=True)
    yield session
    session.close()


def test_a_person_without_work_is_removed_and_their_cases_are_free(lead: Session) -> None:
    done = remove_person(lead, "QA", why="Never came.")
    assert (done.first, done.second) == ((SECOND,), (FIRST,))
    assert "QA" not in lead.team
    assert lead.case(SECOND).allocated_to is None
    assert lead.case(FIRST).second_assessor is None
    assert str(setup_history(lead)[0].after) == "removed from the team"
    with pytest.raises(DataError, match="no assessor QA"):
        allocate(lead, "QA", [FIRST])
    assert faults(lead) == []
    add_assessor(lead, "QA", "assessor")
    assert "QA" in lead.team
    assert "QA" in lead.taking_part


def test_a_person_with_answers_is_not_removed_but_may_have_left(lead: Session) -> None:
    record_judgement(lead, case_id=FIRST, question="1.1.01", answer="yes", assessor="PA")
    with pytest.raises(DataError, match="PA has answered in 1 case"):
        remove_person(lead, "PA")
    done = mark_left(lead, "PA")
    assert done.first == (FIRST,)
    assert "PA" in lead.team
    with pytest.raises(DataError, match="has left the team"):
        allocate(lead, "PA", [SECOND])
    assert "PA" not in assessors_to_hand_out(lead)
    apply_balance(lead, plan_balance(lead))
    assert "PA" not in {case.allocated_to for case in lead.sample()}
    assert lead.case(FIRST).judgements_of("PA")["1.1.01"].answer == "yes"
    bring_back(lead, "PA")
    assert "PA" in lead.taking_part
    allocate(lead, "PA", [SECOND])


def test_another_role_does_not_bring_back_somebody_who_has_left(lead: Session) -> None:
    record_judgement(lead, case_id=FIRST, question="1.1.01", answer="yes", assessor="PA")
    mark_left(lead, "PA")
    add_assessor(lead, "PA", "lead")
    assert lead.team["PA"] == "lead"
    assert "PA" not in lead.taking_part


def test_somebody_who_was_removed_is_in_the_team_once_any_work_of_theirs_arrives(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment"), tmp_path / "PA", assessor="PA")
    record_flag(laptop, case_id=FIRST, kind="ask", question="1.1.01", text="Who wrote it?")
    file = exported(laptop, tmp_path / "PA-done.assessment")
    laptop.close()
    remove_person(lead, "PA")
    assert "PA" not in lead.team
    merge(lead, file)
    assert "PA" in lead.team


def test_a_departure_reaches_other_laptops_and_later_answers_keep_their_author(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "QA.assessment", assessor="QA"), tmp_path / "qa")
    record_judgement(laptop, case_id=SECOND, question="1.1.01", answer="no", note="x")
    remove_person(lead, "QA")
    merge(lead, exported(laptop, tmp_path / "QA-done.assessment"))
    # Their answers came in after all, so they are in the record.
    assert "QA" in lead.team
    assert "QA" not in lead.taking_part
    merge(laptop, handed_out(lead, tmp_path / "again.assessment"))
    assert dict(laptop.departures) == {"QA": "removed"}
    assert faults(lead) == faults(laptop) == []
    laptop.close()


def test_the_only_lead_and_the_person_of_the_laptop_stay(lead: Session) -> None:
    with pytest.raises(DataError, match="LI is the only lead"):
        remove_person(lead, "LI")
    with pytest.raises(DataError, match="no assessor ZZ"):
        mark_left(lead, "ZZ")
    with pytest.raises(DataError, match="takes part"):
        bring_back(lead, "PA")


def test_a_lead_who_has_left_is_not_the_lead_whom_others_turn_to(lead: Session) -> None:
    add_assessor(lead, "AA", "lead")
    assert lead.lead == "AA"
    mark_left(lead, "AA")
    assert lead.lead == "LI"
    lead.current_assessor = None
    # On a laptop of nobody in particular, what the lead does is by the lead who is there.
    allocate(lead, "PA", [SECOND])
    newest = lead.store.newest_row()
    assert newest is not None
    assert newest.author == "LI"


def test_a_sheet_that_gives_a_case_to_somebody_who_has_left_is_warned_of(lead: Session) -> None:
    mark_left(lead, "QA")
    rows = (("BRO-001", "PA"), (SECOND, "QA"), ("BRO-003", "QA"))
    sheet = table("sample.csv", ("reference", "allocated_to"), *rows)
    warnings = import_sample(lead, sheet, dry_run=True).warnings
    # The second case was theirs before, and their work on it stays.
    assert [str(each.where) for each in warnings if str(each.what) == "QA has left the team."] == ["BRO-003 (row 4)"]
