"""Cases are allocated by hand and in balance, within what the team declared; facts of the sample go with them."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.commands.allocating import (
    NOBODY,
    BalancePlan,
    allocate,
    apply_balance,
    begun_by,
    person,
    plan_balance,
    to_allocate,
    why_not,
)
from app.commands.answering import record_judgement
from app.commands.editing_setup import declare
from app.commands.importing import import_sample
from app.commands.leaving import mark_left
from app.commands.profiling import set_profile_field
from app.commands.undoing import undo
from app.errors import AbovelineError, DataError
from app.session.changes import NOTHING
from app.session.session import Session
from tests.helpers.inspections import (
    Clock,
    copy_reference,
    exported,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    table,
)

CASE, OTHER = "BRO-001", "BRO-002"


@pytest.fixture
def whole(tmp_path: Path) -> Session:
    """The reference inspection with its sample, nothing answered."""
    from app.commands.opening import open_inspection
    from app.store.keyring import Secrets
    from tests.helpers.inspections import PASSPHRASE

    return open_inspection(copy_reference(tmp_path / "whole"), Secrets(passphrase=PASSPHRASE), clock=Clock())


def said(plan: BalancePlan) -> list[str]:
    return [str(each) for each in plan.warnings]


@pytest.mark.usefixtures("sound_in_the_end")
def test_a_case_goes_to_another_assessor_with_the_facts_of_the_sample(session: Session) -> None:
    allocate(session, "LA", [CASE], why="PA is ill.")
    case = session.case(CASE)
    assert (case.allocated_to, case.counting_assessor()) == ("LA", "LA")
    assert case.facts_of("LA") == case.facts_of("PA") == {"plan_required": "yes"}
    assert allocate(session, "LA", [CASE]) == NOTHING
    allocate(session, NOBODY, [CASE])
    assert session.case(CASE).allocated_to is None
    assert scores_are_exact(session)


@pytest.mark.usefixtures("sound_in_the_end")
def test_facts_of_a_case_without_an_assessor_wait_for_one(session: Session) -> None:
    import_sample(session, table("more.csv", ("reference", "plan_required"), ("BRO-004", "no")))
    assert session.case("BRO-004").facts == {}
    allocate(session, "PA", ["BRO-004"])
    assert session.case("BRO-004").facts_of("PA") == {"plan_required": "no"}


@pytest.mark.usefixtures("sound_in_the_end")
def test_a_fact_that_the_new_assessor_has_recorded_stays(session: Session) -> None:
    from app.commands.answering import record_fact

    record_fact(session, case_id=CASE, fact="plan_required", value="no", assessor="LA")
    allocate(session, "LA", [CASE])
    assert session.case(CASE).facts_of("LA") == {"plan_required": "no"}


def test_a_later_import_of_the_sample_leaves_the_allocation_as_it_was_changed(session: Session) -> None:
    allocate(session, "LA", [CASE])
    sheet = table("sample.csv", ("reference", "allocated_to", "plan_required"), (CASE, "PA", "yes"))
    assert import_sample(session, sheet).kept == 1
    assert session.case(CASE).allocated_to == "LA"


def test_undo_reverses_no_allocation(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    allocate(session, "LA", [CASE])
    undo(session)
    assert session.case(CASE).allocated_to == "LA"


@pytest.mark.parametrize(
    ("code", "cases", "second", "sentences"),
    [
        ("LA", [CASE, OTHER], False, ["LA cannot have 2 of the cases", f"{CASE}: LA works for Bromley YOT."]),
        ("QA", [CASE, OTHER], False, ["QA cannot have 1 of the cases", f"{CASE}: QA knows the case manager Siân."]),
        ("PA", [CASE], True, ["PA cannot have 1 of the cases", f"{CASE}: PA makes the other assessment of this case."]),
        ("XY", [CASE], False, ["There is no assessor XY"]),
        (
            "PA",
            [CASE, "BRO-077", "BRO-078"],
            False,
            ["BRO-077, BRO-078 are not in the sample. Look at the references."],
        ),
    ],
)
def test_a_case_that_somebody_may_not_have_is_refused_with_the_reason_and_nothing_is_allocated(
    session: Session, code: str, cases: list[str], second: bool, sentences: list[str]
) -> None:
    declare(session, "LA", home_yot="Bromley YOT")
    declare(session, "QA", knows=["SIAN"])
    set_profile_field(session, case_id=CASE, field="case_manager", text="Siân")
    before = row_hashes(session)
    with pytest.raises(AbovelineError) as refused:
        allocate(session, code, cases, second=second)
    problems = refused.value.problems if isinstance(refused.value, DataError) else ()
    text = "\n".join([str(refused.value), *map(str, problems)])
    assert all(sentence in text for sentence in sentences), text
    assert row_hashes(session) == before


def test_a_case_of_another_yot_may_be_had_by_somebody_who_works_for_this_one(session: Session) -> None:
    declare(session, "LA", home_yot="Bromley")
    set_profile_field(session, case_id=CASE, field="youth_offending_team", text="Bexley")
    allocate(session, "LA", [CASE])
    with pytest.raises(DataError, match="LA cannot have 1 of the cases"):
        allocate(session, "LA", [OTHER])


def test_the_reference_sample_is_balanced_already_and_no_case_moves(whole: Session) -> None:
    plan = plan_balance(whole, among=["LI", "PA", "LA"])
    assert sorted(plan.allocation.loads.values()) == [12, 13, 13]
    assert plan.allocation.spread == 1
    assert plan.warnings == ()


def test_a_balance_is_recorded_as_it_was_planned_and_is_then_left_alone(whole: Session) -> None:
    declare(whole, "LA", home_yot="Bexley", knows=["CM09", "CM04"])
    plan = plan_balance(whole, among=["LI", "PA", "LA"], second=6, second_among=["QA", "LI"])
    before = row_hashes(whole)
    assert plan_balance(whole, among=["LI", "PA", "LA"], second=6, second_among=["QA", "LI"]) == plan
    assert row_hashes(whole) == before
    apply_balance(whole, plan)
    assert {case.id: case.allocated_to for case in whole.sample()} == plan.allocation.assessor_of
    seconds = {case.id: case.second_assessor for case in whole.sample() if case.second_assessor}
    assert seconds == plan.seconds
    assert len(seconds) == 6
    assert all(whole.case(case).allocated_to != code for case, code in seconds.items())
    assert not any(
        case.profile["case_manager"] in ("CM09", "CM04") for case in whole.sample() if case.allocated_to == "LA"
    )
    for case in whole.sample():
        for code in filter(None, (case.allocated_to, case.second_assessor)):
            assert len(case.facts_of(code)) == 14
    again = plan_balance(whole, among=["LI", "PA", "LA"], second=6, second_among=["QA", "LI"])
    assert (again.moved, again.seconds) == ({}, {})
    assert scores_are_exact(whole)


def test_cases_that_nobody_may_have_are_named_with_every_reason(whole: Session) -> None:
    declare(whole, "LI", knows=["CM05"])
    declare(whole, "PA", home_yot="Bromley")
    plan = plan_balance(whole, among=["LI", "PA"])
    theirs = [case.id for case in whole.sample() if case.profile["case_manager"] == "CM05"]
    assert list(plan.allocation.nobody) == theirs
    reasons = "Nobody who takes part may have this case: LI knows the case manager CM05., PA works for Bromley."
    assert said(plan)[: len(theirs)] == [f"{case}: {reasons} Let somebody else take part." for case in theirs]
    assert said(plan)[len(theirs)].startswith("PA: PA has 0 cases, where another has 36.")


def test_a_case_that_was_begun_stays_and_a_declaration_since_is_said(whole: Session) -> None:
    record_judgement(whole, case_id="BRO-001", question="1.1.01", answer="yes", assessor="LI")
    declare(whole, "LI", knows=["CM04"])
    plan = plan_balance(whole, among=["PA", "LA"])
    assert plan.allocation.assessor_of["BRO-001"] == "LI"
    assert said(plan) == [
        "BRO-001: LI knows the case manager CM04. The case was begun, so it stays. Allocate it by hand to move it."
    ]


def test_second_assessments_that_nobody_can_make_are_said(session: Session) -> None:
    plan = plan_balance(session, among=["PA", "LA"], second=3, second_among=["PA"])
    assert len(plan.seconds) < 3
    assert plan.missing_seconds == 3 - len(plan.seconds)
    assert "cannot be made: nobody else may have a case" in said(plan)[-1]


def test_an_inspection_without_a_sample_has_nothing_to_balance(session: Session) -> None:
    from app.commands.changing_sample import remove_case

    for case in session.sample():
        remove_case(session, case.id, why="All wrong.")
    with pytest.raises(DataError, match="The sample has no cases yet"):
        plan_balance(session)


def test_a_second_assessor_gets_the_case_in_their_file_and_a_late_change_merges(
    session: Session, tmp_path: Path
) -> None:
    allocate(session, "LA", [CASE], second=True)
    laptop = joined(handed_out(session, tmp_path / "la.assessment", assessor="LA"), tmp_path / "la")
    assert [case.id for case in laptop.sample()] == [CASE, OTHER]
    assert laptop.case(CASE).facts_of("LA") == {"plan_required": "yes"}
    allocate(session, "LI", [OTHER], why="LA has too many.")
    merge(laptop, exported(session, tmp_path / "late.assessment"))
    assert laptop.case(OTHER).allocated_to == "LI"
    with pytest.raises(DataError, match="Only the lead's laptop may change"):
        allocate(laptop, "LA", [OTHER])
    laptop.close()


@pytest.mark.parametrize("seed", range(12))
def test_constraints_hold_or_the_plan_names_every_case_and_person_that_cannot(whole: Session, seed: int) -> None:
    chance = random.Random(seed)
    managers = sorted({case.profile.get("case_manager", "") for case in whole.sample()} - {""})
    for code in whole.team:
        home = "Bromley YOT" if chance.random() < seed / 24 else ""
        declare(whole, code, home_yot=home, knows=chance.sample(managers, chance.randint(0, len(managers))))
    for case in chance.sample(whole.sample(), 5):
        if case.allocated_to:
            record_judgement(whole, case_id=case.id, question="1.1.01", answer="yes", assessor=case.allocated_to)
    if seed % 3 == 0:
        mark_left(whole, "LA")
    plan = plan_balance(whole)
    named = {str(each.where) for each in plan.warnings}
    loads = plan.allocation.loads
    assert set(loads) == set(whole.taking_part)
    for case in whole.sample():
        whose = plan.allocation.assessor_of.get(case.id)
        if whose is None:
            assert case.id in named
            assert all(why_not(person(whole, code), to_allocate(whole, case)) for code in loads)
        elif why_not(person(whole, whose), to_allocate(whole, case)) is not None:
            assert begun_by(whole, case, whose)
            assert case.id in named
    assert {code for code, load in loads.items() if load < max(loads.values()) - 1} <= named
    apply_balance(whole, plan)
    assert plan_balance(whole).moved == {}
