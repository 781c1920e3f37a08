"""A sample is drawn from a caseload, can be drawn again, and is compared with it by group."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.analysis.drawing import Minimum
from app.assessment.sample_groups import DIMENSIONS
from app.commands.allocating import allocate
from app.commands.answering import record_judgement
from app.commands.changing_sample import add_case, remove_case
from app.commands.importing import import_sample
from app.commands.inspecting import create_inspection
from app.commands.remembered_columns import remembered_columns
from app.commands.sampling import apply_draw, draw_again, plan_draw, read_caseload, record_caseload
from app.commands.sampling_rules import read_rules, sampling_rules
from app.errors import DataError, UsageError
from app.exchange.importers.sheets import Sheet, SheetRow
from app.records.draw import DRAW
from app.session.sample_view import caseload, group_label, representation
from app.session.session import Session
from tests.helpers.inspections import (
    LOG_N,
    PASSPHRASE,
    TEAM,
    Clock,
    demo_table,
    exported,
    faults,
    handed_out,
    joined,
    row_hashes,
    scores_are_exact,
)

WOMEN = [Minimum("sex", ("female",), 5)]


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    """A new inspection without a sample."""
    made = create_inspection(
        tmp_path / "new", area="Bromley", team=TEAM, passphrase=PASSPHRASE, clock=Clock(), log_n=LOG_N
    )
    yield made.session
    assert faults(made.session) == []
    made.session.close()


def without(sheet: Sheet, *names: str) -> Sheet:
    """A sheet without some of its columns."""
    kept = [place for place, heading in enumerate(sheet.headings) if heading not in names]
    rows = tuple(SheetRow(row.number, tuple(row.cells[place] for place in kept)) for row in sheet.rows)
    return Sheet(sheet.name, tuple(sheet.headings[place] for place in kept), rows)


@pytest.fixture
def sheet() -> Sheet:
    """The cases of the reference inspection as a caseload, which is allocated to nobody."""
    return without(demo_table("sample.csv"), "allocated_to")


def drawn(session: Session, sheet: Sheet, size: int = 12, seed: str = "north door") -> tuple[str, ...]:
    plan = plan_draw(session, read_caseload(session, sheet), size=size, seed=seed, minimums=WOMEN)
    apply_draw(session, plan)
    return plan.drawn


def test_a_drawn_sample_is_recorded_with_all_that_is_needed_to_draw_it_again(lead: Session, sheet: Sheet) -> None:
    references = drawn(lead, sheet)
    assert tuple(case.id for case in lead.sample()) == references
    recorded = lead.value(DRAW.key())
    assert (recorded.seed, recorded.size, recorded.drawn) == ("north door", 12, references)
    assert lead.store.history(DRAW.key())[-1].why == "Drawn with the seed north door"
    assert sum(case.profile["gender"] == "female" for case in lead.sample()) == 5
    again = draw_again(lead, read_caseload(lead, sheet))
    assert (again.same, again.same_caseload, again.removed, again.added) == (True, True, (), ())


def test_facts_of_a_drawn_case_wait_for_its_assessor(lead: Session, sheet: Sheet) -> None:
    references = drawn(lead, sheet)
    assert lead.case(references[0]).facts == {}
    allocate(lead, "PA", references)
    assert all(len(case.facts_of("PA")) == 14 for case in lead.sample())
    assert scores_are_exact(lead)


def test_the_cases_of_the_caseload_that_are_not_drawn_are_nowhere_in_the_record(
    lead: Session, sheet: Sheet, tmp_path: Path
) -> None:
    references = drawn(lead, sheet)
    others = {row.cells[0] for row in sheet.rows} - set(references)
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    for session in (lead, laptop):
        text = "\n".join(row.value + row.key.case_id for row in session.store.rows())
        assert len(others) == 26
        assert not [reference for reference in others if reference in text]
    assert representation(laptop) == representation(lead)
    laptop.close()


def test_a_change_by_hand_is_seen_beside_the_draw(lead: Session, sheet: Sheet) -> None:
    references = drawn(lead, sheet)
    other = next(row.cells[0] for row in sheet.rows if row.cells[0] not in references)
    remove_case(lead, references[0], why="The file is missing.")
    add_case(lead, other, why="In its place.")
    again = draw_again(lead, read_caseload(lead, sheet))
    assert (again.same, again.removed, again.added) == (True, references[:1], (other,))


def test_another_caseload_is_recognised(lead: Session, sheet: Sheet) -> None:
    drawn(lead, sheet)
    fewer = Sheet(sheet.name, sheet.headings, sheet.rows[1:])
    assert not draw_again(lead, read_caseload(lead, fewer)).same_caseload
    with pytest.raises(DataError, match="1 problem, so nothing was imported"):
        read_caseload(lead, without(sheet, "reference"))


def test_a_draw_never_takes_cases_out_of_a_sample_unasked_and_never_one_that_was_begun(
    lead: Session, sheet: Sheet
) -> None:
    first = drawn(lead, sheet)
    before = row_hashes(lead)
    whole = read_caseload(lead, sheet)
    with pytest.raises(DataError, match="already that would not be drawn"):
        plan_draw(lead, whole, size=12, seed="another", minimums=[])
    plan = plan_draw(lead, whole, size=12, seed="another", minimums=[], replace=True)
    assert set(plan.leaving) == set(first) - set(plan.drawn)
    assert row_hashes(lead) == before
    allocate(lead, "PA", first)
    record_judgement(lead, case_id=plan.leaving[0], question="1.1.01", answer="yes")
    with pytest.raises(DataError, match=f"Somebody has begun {plan.leaving[0]}, so a new draw cannot"):
        plan_draw(lead, whole, size=12, seed="another", minimums=[], replace=True)


def test_a_draw_that_replaces_the_sample_puts_a_case_back_that_was_removed_by_hand(lead: Session, sheet: Sheet) -> None:
    references = drawn(lead, sheet)
    remove_case(lead, references[0], why="By mistake.")
    apply_draw(lead, plan_draw(lead, read_caseload(lead, sheet), size=12, seed="north door", minimums=WOMEN))
    assert tuple(case.id for case in lead.sample()) == references


def test_the_rules_give_the_size_and_a_new_seed_is_made(lead: Session, sheet: Sheet) -> None:
    plan = plan_draw(lead, read_caseload(lead, sheet))
    assert (plan.size, len(plan.drawn), len(plan.seed)) == (38, 38, 16)
    assert plan.seed != plan_draw(lead, read_caseload(lead, sheet)).seed
    with pytest.raises(UsageError, match="A sample has at least one case"):
        plan_draw(lead, read_caseload(lead, sheet), size=0)


def test_a_minimum_that_cannot_be_met_is_said(lead: Session, sheet: Sheet) -> None:
    plan = plan_draw(lead, read_caseload(lead, sheet), size=12, minimums=[Minimum("rosh", ("very high",), 3)])
    ((shortage),) = plan.shortages
    assert (shortage.drawn, shortage.there) == (1, 1)


def test_the_sample_is_compared_with_the_caseload_in_every_dimension(lead: Session, sheet: Sheet) -> None:
    record_caseload(lead, read_caseload(lead, sheet))
    import_sample(lead, demo_table("sample.csv"))
    found = representation(lead)
    assert list(found) == list(DIMENSIONS)
    for shares in found.values():
        assert sum(each.sample for each in shares) == 38
        assert {each.verdict for each in shares} == {""}
        assert all(each.caseload == each.sample == each.expected for each in shares)
    assert caseload(lead, "sex") == {"female": 7, "male": 31}
    record_caseload(lead, read_caseload(lead, sheet))
    assert len(lead.store.history(DRAW.key())) == 0


def test_groups_are_recorded_in_the_frameworks_words_and_shown_in_those_of_the_session(
    lead: Session, sheet: Sheet
) -> None:
    lead.set_language("cy")
    drawn(lead, sheet)
    assert caseload(lead, "ethnic_group") is not None
    assert "White" in (caseload(lead, "ethnic_group") or {})
    assert str(group_label(lead, "ethnic_group", "White")) != "White"
    lead.set_language("en")
    assert str(group_label(lead, "ethnic_group", "White")) == "White"
    assert str(group_label(lead, "stratum", "first-tier")) == "First tier"
    assert str(group_label(lead, "looked_after", "yes")) == "yes"
    assert str(group_label(lead, "case_manager", "")) == "Not known"
    with pytest.raises(ValueError, match="moon"):
        group_label(lead, "moon", "full")


def test_chosen_columns_are_remembered_for_sheets_of_the_same_headings(lead: Session, sheet: Sheet) -> None:
    strange = Sheet("export.csv", ("Case no.", "Sex?", *sheet.headings[2:]), sheet.rows)
    mapping = {"reference": "Case no."}
    with pytest.raises(DataError):
        import_sample(lead, strange)
    assert import_sample(lead, strange, mapping=mapping, dry_run=True).rows == 38
    assert remembered_columns(lead, strange) == {}, "a dry run remembers nothing"
    import_sample(lead, strange, mapping=mapping)
    assert import_sample(lead, strange).rows == 38
    other = Sheet("other.csv", ("Case no.", *sheet.headings[1:]), sheet.rows)
    assert remembered_columns(lead, other) == {}


def test_an_assessor_draws_nothing(lead: Session, sheet: Sheet, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    with pytest.raises(DataError, match="Only the lead's laptop may change"):
        read_caseload(laptop, sheet)
    assert exported(laptop, tmp_path / "pa.assessment").exists()
    laptop.close()


def test_a_person_may_have_rules_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "sampling.toml"
    monkeypatch.setattr("app.commands.sampling_rules.own_sampling_rules", lambda: own)
    assert (sampling_rules().size_for(100), sampling_rules().size_for(5000), sampling_rules().file) == (38, 99, None)
    assert sampling_rules().size_for(20) == 20
    own.write_text('[[size]]\nsample = 40\n[[minimum]]\ndimension = "sex"\ngroups = ["female"]\ncases = 3\n')
    rules = sampling_rules()
    assert (rules.size_for(1000), rules.minimums, rules.file) == (40, (Minimum("sex", ("female",), 3),), own)
    own.write_bytes(b"\xff")
    with pytest.raises(DataError, match="cannot be read"):
        sampling_rules()


def test_every_mistake_in_the_rules_is_listed_with_its_place() -> None:
    source = """
[[size]]
caseload = 200
sample = 40
[[size]]
caseload = 100
sample = 50
[[size]]
sample = -1
[[minimum]]
dimension = "moon"
[[minimum]]
dimension = "sex"
groups = []
[[minimum]]
dimension = "sex"
groups = ["female"]
cases = "five"
[other]
"""
    with pytest.raises(DataError) as refused:
        read_rules(source, "mine.toml")
    assert [str(each).split(":")[0] for each in refused.value.problems] == [
        "other", "[[size]] 2", "[[size]] 3", "[[minimum]] 1", "[[minimum]] 2", "[[minimum]] 3"
    ]  # fmt: skip
    with pytest.raises(DataError, match="have mistakes"):
        read_rules("", "mine.toml")
