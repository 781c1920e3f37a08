"""The set-up is corrected later and the journal keeps what was before; the sample is changed by hand with a reason."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.commands.changing_sample import add_case, remove_case, replace_case
from app.commands.editing_setup import declaration_of, declare, edit_inspection
from app.commands.importing import import_sample
from app.errors import AbovelineError, DataError, UsageError
from app.records.case import CASE
from app.records.declaration import Declaration
from app.records.inspection import INSPECTION
from app.session.changes import NOTHING
from app.session.session import Session
from tests.helpers.inspections import exported, handed_out, joined, merge, row_hashes, scores_are_exact, table

pytestmark = pytest.mark.usefixtures("sound_in_the_end")


def test_every_detail_is_corrected_and_the_journal_keeps_what_was_before(session: Session) -> None:
    edit_inspection(session, area="Bexley", region="London", first="2012-03-26", last="2012-03-30")
    edit_inspection(session, last="2012-03-31", region="")
    about = session.metadata
    assert (about["area"], about["region"]) == ("Bexley", "")
    assert (about["fieldwork_first"], about["fieldwork_last"]) == ("2012-03-26", "2012-03-31")
    versions = session.store.history(INSPECTION.key(item="area"))
    assert [(row.recorded, row.act, row.author) for row in versions] == [
        ("Bromley", "setup", "LI"),
        ("Bexley", "setup", "LI"),
    ]
    assert edit_inspection(session, area="Bexley") == NOTHING


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ({"area": " "}, "The area has no name. Say which area is inspected."),
        ({"area": "x" * 201}, "Nothing was recorded: the area's name has 201 characters, and the most is 200."),
        ({"region": "x" * 201}, "Nothing was recorded: the region's name has 201 characters, and the most is 200."),
        ({"first": "2012-03-26"}, "Fieldwork needs its first and its last day. Give both."),
        (
            {"first": "2012-03-26", "last": "2012-03-25"},
            "Fieldwork cannot end on 2012-03-25 before it begins on 2012-03-26.",
        ),
        ({"first": "soon", "last": "2012-03-25"}, "soon to 2012-03-25 are no dates. Write them as 2012-03-26."),
    ],
)
def test_a_detail_that_cannot_be_is_refused_in_a_sentence(
    session: Session, wanted: dict[str, str], sentence: str
) -> None:
    before = row_hashes(session)
    with pytest.raises(UsageError) as refused:
        edit_inspection(session, **wanted)
    assert str(refused.value) == sentence
    assert row_hashes(session) == before


def test_a_declaration_is_recorded_in_order_without_repetitions_and_corrected_later(session: Session) -> None:
    declare(session, "PA", home_yot=" Bexley ", knows=["CM07", "cm02", "CM07", " "])
    assert declaration_of(session, "PA") == Declaration("Bexley", ("cm02", "CM07"))
    declare(session, "PA", knows=[])
    assert declaration_of(session, "PA") == Declaration("Bexley")
    assert declaration_of(session, "LA") == Declaration()
    assert declare(session, "PA", home_yot="Bexley") == NOTHING
    with pytest.raises(DataError, match="There is no assessor XY"):
        declare(session, "XY", home_yot="Bexley")
    with pytest.raises(DataError, match="would know 51 case managers, and the most is 50"):
        declare(session, "PA", knows=[f"CM{number}" for number in range(51)])
    with pytest.raises(DataError, match="the name of the YOT has 201 characters"):
        declare(session, "PA", home_yot="x" * 201)


def test_the_set_up_travels_to_an_assessor_who_may_not_change_it(session: Session, tmp_path: Path) -> None:
    edit_inspection(session, region="London")
    declare(session, "PA", home_yot="Bexley")
    laptop = joined(handed_out(session, tmp_path / "pa.assessment", assessor="PA"), tmp_path / "pa")
    assert laptop.metadata["region"] == "London"
    assert declaration_of(laptop, "PA").home_yot == "Bexley"
    before = row_hashes(laptop)
    changes: list[Callable[[], object]] = [
        partial(edit_inspection, laptop, region="Wales"),
        partial(declare, laptop, "PA", home_yot="Bromley"),
        partial(remove_case, laptop, "BRO-001", why="Mine."),
        partial(add_case, laptop, "BRO-009", why="Mine."),
        partial(replace_case, laptop, "BRO-001", "BRO-009", why="Mine."),
    ]
    for change in changes:
        with pytest.raises(DataError, match="Only the lead's laptop may change the team, the sample"):
            change()
    assert row_hashes(laptop) == before
    laptop.close()


def test_a_case_taken_out_keeps_its_work_and_no_import_brings_it_back(session: Session) -> None:
    remove_case(session, "BRO-001", why="The case was closed in error.")
    assert [case.id for case in session.sample()] == ["BRO-002", "BRO-003"]
    assert session.case("BRO-001").facts_of("PA")
    assert session.store.history(CASE.key("BRO-001"))[-1].why == "The case was closed in error."
    sheet = table("sample.csv", ("reference", "allocated_to"), ("BRO-001", "PA"), ("BRO-002", "LA"))
    assert import_sample(session, sheet).kept == 1
    assert not session.case("BRO-001").in_sample
    add_case(session, "bro-001", why="It was not.")
    assert session.case("BRO-001").in_sample
    assert scores_are_exact(session)


def test_a_case_in_place_of_another_goes_to_the_same_assessor_and_travels(session: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    replace_case(session, "BRO-001", "BRO-009", why="The file is missing.")
    assert session.case("BRO-009").allocated_to == "PA"
    merge(laptop, exported(session, tmp_path / "late.assessment"))
    assert [case.id for case in laptop.sample() if case.allocated_to == "PA"] == ["BRO-009"]
    laptop.close()


@pytest.mark.parametrize(
    ("reference", "by", "why", "sentence"),
    [
        ("BRO-077", "BRO-009", "Why.", "There is no case BRO-077 in this inspection. Look at the reference."),
        ("BRO-001", "bro-002", "Why.", "BRO-002 is in the sample already. Nothing was recorded."),
        ("BRO-001", " ", "Why.", '"" is blank, not a reference. Nothing was recorded.'),
        ("BRO-001", "2012-03-26", "Why.", '"2012-03-26" is a date, not a reference. Nothing was recorded.'),
        ("BRO-001", "BRO-009", " ", "A change of the sample needs a reason. Say why. Nothing was recorded."),
    ],
)
def test_a_change_of_the_sample_that_cannot_be_is_refused_in_a_sentence(
    session: Session, reference: str, by: str, why: str, sentence: str
) -> None:
    before = row_hashes(session)
    with pytest.raises(AbovelineError) as refused:
        replace_case(session, reference, by, why=why)
    assert (str(refused.value), row_hashes(session)) == (sentence, before)
