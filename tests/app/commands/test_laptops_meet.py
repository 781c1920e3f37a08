"""Claims about merging a lead's changes after a hand-out with an assessor's work: nothing is lost in either order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.commands.answering import record_judgement
from app.commands.importing import import_sample
from app.commands.inspecting import NewInspection, add_assessor
from app.commands.settling import choose_version
from app.commands.sharing import apply_merge, own_fingerprint, plan_merge
from app.records.case import CASE
from app.records.key import RecordKey
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.store import NewRecord
from tests.helpers.inspections import (
    HOUR,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    shown,
    small_inspection,
    table,
)


@pytest.fixture
def made(tmp_path: Path, clock: Clock) -> Iterator[NewInspection]:
    made = small_inspection(tmp_path / "lead", clock=clock)
    yield made
    made.session.close()


@pytest.fixture
def laptop(made: NewInspection, tmp_path: Path, clock: Clock) -> Iterator[Session]:
    """PA's, handed BRO-001 before the lead changed anything."""
    file = handed_out(made.session, tmp_path / "PA.assessment", assessor="PA")
    session = joined(file, tmp_path / "PA", clock=clock)
    yield session
    session.close()


def change_the_inspection(lead: Session, clock: Clock) -> None:
    """A new assessor takes BRO-001 over, and PA is given a new case."""
    clock.go_on(HOUR)
    add_assessor(lead, "NEW", "assessor")
    rows = [("BRO-001", "NEW", "yes"), ("BRO-002", "LA", "yes"), ("BRO-003", "LI", "yes"), ("BRO-004", "PA", "no")]
    import_sample(lead, table("sample.csv", ("reference", "allocated_to", "plan_required"), *rows))


def test_what_was_answered_before_the_lead_changed_the_inspection_is_merged(
    made: NewInspection, laptop: Session, tmp_path: Path, clock: Clock
) -> None:
    lead = made.session
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    change_the_inspection(lead, clock)
    merge(lead, exported(laptop, tmp_path / "done.assessment"))
    assert lead.judgement("BRO-001", "1.1.01", "PA").answer == "yes"
    assert lead.cases["BRO-001"].allocated_to == "NEW"
    assert (faults(lead), lead.conflicts(), scores_are_exact(lead)) == ([], [], True)


def test_a_second_hand_out_is_merged_on_the_laptop_and_everything_comes_back(
    made: NewInspection, laptop: Session, tmp_path: Path, clock: Clock
) -> None:
    lead = made.session
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    first = exported(laptop, tmp_path / "first.assessment")
    change_the_inspection(lead, clock)
    again = handed_out(lead, tmp_path / "again.assessment", assessor="PA")
    merge(laptop, again)
    assert sorted(laptop.cases) == ["BRO-001", "BRO-004"]
    assert "NEW" in laptop.team
    record_judgement(laptop, case_id="BRO-004", question="1.1.01", answer="no")
    merge(lead, exported(laptop, tmp_path / "second.assessment"), first, again)
    # The second hand-out carries the case that PA had before too, so PA's laptop knows that it is another's now.
    assert laptop.cases["BRO-001"].allocated_to == "NEW"
    merge(laptop, exported(lead, tmp_path / "all.assessment"))
    assert laptop.cases["BRO-001"].allocated_to == "NEW"
    assert (shown(laptop), row_hashes(laptop)) == (shown(lead), row_hashes(lead))
    assert faults(laptop) == faults(lead) == []


def test_two_leads_who_differ_are_both_listed_until_one_rules_and_a_third_laptop_has_it_all(
    made: NewInspection, tmp_path: Path, clock: Clock
) -> None:
    lead, recovery = made.session, Secrets(recovery=made.recovery_key)
    place: dict[str, Any] = {"assessor": "LI", "secrets": recovery, "clock": clock}
    other = joined(exported(lead, tmp_path / "1.assessment"), tmp_path / "other", **place)
    add_assessor(lead, "NEW", "assessor")
    clock.go_on(HOUR)
    add_assessor(other, "NEW", "lead")
    merge(lead, exported(other, tmp_path / "2.assessment"), confirmed=[own_fingerprint(other)])
    third = joined(exported(lead, tmp_path / "3.assessment"), tmp_path / "third", **place)
    for session in (lead, third):
        assert [found.key for found in session.conflicts()] == [RecordKey("assessor", "", "NEW")]
        assert session.team["NEW"] == "lead"
    counting = third.conflicts()[0].versions[0]
    choose_version(third, RecordKey("assessor", "", "NEW"), version=counting, why="Asked both.")
    ruled = exported(third, tmp_path / "4.assessment")
    for session in (lead, other):
        merge(session, ruled, confirmed=[own_fingerprint(third)])
        assert (session.conflicts(), faults(session)) == ([], [])
    for session in (other, third):
        session.close()


def test_a_case_that_looks_like_another_on_paper_is_said_before_merging(
    made: NewInspection, laptop: Session, tmp_path: Path
) -> None:
    lead = made.session
    lead.record([NewRecord(CASE.key("BRO\N{EN DASH}001"), True)], act="sample")
    plan = plan_merge(laptop, [exported(lead, tmp_path / "lead.assessment")])
    (notice,) = plan.notices
    assert str(notice).startswith("The references BRO-001 and BRO\N{EN DASH}001 look the same on paper, and are ")
    apply_merge(laptop, plan)
    assert plan_merge(laptop, [exported(lead, tmp_path / "again.assessment")]).notices == ()
