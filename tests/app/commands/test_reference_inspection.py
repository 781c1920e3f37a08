"""The reference inspection gives the published figures, however it travelled between laptops."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from app.commands.allocating import apply_balance, plan_balance
from app.commands.completing import cases_to_complete, complete_cases
from app.commands.editing_setup import declare
from app.commands.importing import import_answers, import_ratings, import_sample
from app.commands.inspecting import create_inspection
from app.commands.opening import open_inspection
from app.commands.sharing import apply_merge, plan_merge
from app.exchange.importers.sheets import Sheet, SheetRow
from app.scoring.table import score_rows
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import (
    LOG_N,
    NO_NOTES,
    PASSPHRASE,
    TEAM,
    Clock,
    demo_table,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    of_cases,
    reference_inspection,
    row_hashes,
    scores_are_exact,
    shown,
)
from tests.helpers.published import mismatches, published_figures

# One worker makes the fieldwork for all of them.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("reference inspection")]

LAPTOPS = ("LI", "PA", "LA")


def departures(session: Session) -> list[str]:
    """The published figures that the session's scores miss."""
    return mismatches(score_rows(session.framework, session.board))


@pytest.fixture(scope="module")
def fieldwork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the lead's inspection, sample handed out, and the three laptops' finished files."""
    folder = tmp_path_factory.mktemp("fieldwork")
    lead = reference_inspection(folder / "lead").session
    handout = handed_out(lead, folder / "all.assessment")
    lead.close()
    for code in LAPTOPS:
        laptop = joined(handout, folder / code, assessor=code)
        mine = {case.id for case in laptop.sample() if case.allocated_to == code}
        import_answers(laptop, of_cases(demo_table("judgements.csv"), mine))
        complete_cases(laptop, cases_to_complete(laptop), why=NO_NOTES)
        exported(laptop, folder / f"{code}.assessment")
        laptop.close()
    return folder


@pytest.fixture
def lead(fieldwork: Path, tmp_path: Path) -> Iterator[Session]:
    """The lead's laptop as it was when the files came back."""
    shutil.copytree(fieldwork / "lead", tmp_path / "lead")
    session = open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))
    yield session
    session.close()


def test_there_are_138_published_figures_and_an_empty_inspection_misses_them(lead: Session) -> None:
    assert len(published_figures()) == 138
    assert len(departures(lead)) == 138


def test_the_imported_inspection_gives_every_published_figure(tmp_path: Path) -> None:
    session = reference_inspection(tmp_path / "lead", answers=True).session
    assert departures(session) == []
    assert scores_are_exact(session)
    assert all(case.complete for case in session.sample())
    session.close()
    again = open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))
    assert departures(again) == []
    assert faults(again) == []
    again.close()


def test_second_opinions_change_no_score(tmp_path: Path) -> None:
    session = reference_inspection(tmp_path / "lead", answers=True).session
    before = score_rows(session.framework, session.board)
    imported = import_answers(session, demo_table("second_opinions.csv"))
    assert imported.recorded > 400
    assert score_rows(session.framework, session.board) == before
    assert departures(session) == []
    assert len([case for case in session.sample() if case.judgements_of("QA")]) == 3
    session.close()


@pytest.mark.parametrize("order", list(permutations(LAPTOPS)), ids="-".join)
def test_merging_the_laptops_files_in_any_order_gives_every_published_figure(
    lead: Session, fieldwork: Path, order: tuple[str, ...]
) -> None:
    files = [fieldwork / f"{code}.assessment" for code in order]
    for file in files:
        merge(lead, file)
    assert departures(lead) == []
    assert scores_are_exact(lead)
    assert all(case.complete for case in lead.sample())
    assert lead.conflicts() == []
    held = shown(lead), row_hashes(lead)
    for file in files:
        plan = plan_merge(lead, [file])
        assert (plan.rows, plan.changed, plan.differences) == ((), (), ())
        assert not apply_merge(lead, plan)
    assert (shown(lead), row_hashes(lead)) == held
    assert departures(lead) == []


def test_merging_all_files_together_gives_the_same_as_one_by_one(
    lead: Session, fieldwork: Path, tmp_path: Path
) -> None:
    files = [fieldwork / f"{code}.assessment" for code in LAPTOPS]
    merge(lead, *files)
    assert departures(lead) == []
    shutil.copytree(fieldwork / "lead", tmp_path / "other")
    other = open_inspection(tmp_path / "other", Secrets(passphrase=PASSPHRASE))
    for file in reversed(files):
        merge(other, file)
    assert shown(other) == shown(lead)
    assert row_hashes(other) == row_hashes(lead)
    assert faults(other) == faults(lead) == []
    other.close()


def test_a_merged_inspection_can_itself_be_merged(lead: Session, fieldwork: Path, tmp_path: Path) -> None:
    merge(lead, *(fieldwork / f"{code}.assessment" for code in LAPTOPS))
    whole = exported(lead, tmp_path / "whole.assessment")
    second = joined(fieldwork / "all.assessment", tmp_path / "second", assessor="QA")
    assert len(departures(second)) == 138
    merge(second, whole)
    assert departures(second) == []
    assert shown(second) == shown(lead)
    assert row_hashes(second) == row_hashes(lead)
    assert faults(second) == []
    second.close()


def test_a_handout_of_one_assessors_cases_comes_back_whole(lead: Session, tmp_path: Path) -> None:
    for code in LAPTOPS:
        handout = handed_out(lead, tmp_path / f"for-{code}.assessment", assessor=code)
        laptop = joined(handout, tmp_path / f"only-{code}")
        assert laptop.current_assessor == code
        assert {case.allocated_to for case in laptop.sample()} == {code}
        import_answers(laptop, of_cases(demo_table("judgements.csv"), set(laptop.cases)))
        complete_cases(laptop, cases_to_complete(laptop), why=NO_NOTES)
        assert faults(laptop) == []
        merge(lead, exported(laptop, tmp_path / f"from-{code}.assessment"))
        laptop.close()
    assert departures(lead) == []
    assert faults(lead) == []


def test_a_sample_under_strange_headings_allocated_by_balance_gives_every_published_figure(tmp_path: Path) -> None:
    """The lead's whole way: set up, map the columns, balance within the declarations, hand out, gather."""
    sheet = demo_table("sample.csv")
    left_out = sheet.headings.index("allocated_to")
    strange = {"reference": "Case no.", "order_type": "Disposal", "case_manager": "Worker", "gender": "M/F"}
    kept = [place for place in range(len(sheet.headings)) if place != left_out]
    headings = tuple(strange.get(sheet.headings[place], sheet.headings[place]) for place in kept)
    rows = tuple(SheetRow(row.number, tuple(row.cells[place] for place in kept)) for row in sheet.rows)
    made = create_inspection(
        tmp_path / "lead", area="Bromley", team=TEAM, passphrase=PASSPHRASE, clock=Clock(), log_n=LOG_N
    )
    lead = made.session
    import_sample(lead, Sheet("export.csv", headings, rows), mapping=strange)
    declare(lead, "LA", home_yot="Bexley", knows=["CM04", "CM09"])
    declare(lead, "QA", home_yot="Bromley")
    plan = plan_balance(lead, among=LAPTOPS, second=3, second_among=["LI", "PA"])
    apply_balance(lead, plan)
    assert (plan.warnings, plan.allocation.spread) == ((), 1)
    import_ratings(lead, demo_table("asset_ratings.csv"))
    for code in LAPTOPS:
        file = handed_out(lead, tmp_path / f"for-{code}.assessment", assessor=code)
        laptop = joined(file, tmp_path / code)
        mine = {case.id for case in laptop.sample() if case.allocated_to == code}
        import_answers(laptop, of_cases(demo_table("judgements.csv"), mine))
        complete_cases(laptop, sorted(mine), why=NO_NOTES)
        merge(lead, exported(laptop, tmp_path / f"{code}.assessment"))
        laptop.close()
    assert departures(lead) == []
    assert scores_are_exact(lead)
    assert all(case.complete for case in lead.sample())
    assert sum(case.second_assessor is not None for case in lead.sample()) == 3
    assert faults(lead) == []
    lead.close()
