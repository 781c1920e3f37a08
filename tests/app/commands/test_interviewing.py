"""Interviews and time: who was spoken to and when, how long a case took, and what undo leaves of both."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.interviewing import begin_interview, record_interview, remove_interview
from app.commands.opening import open_with_key
from app.commands.settling import choose_version
from app.commands.timing import add_time
from app.commands.undoing import redo, undo
from app.errors import DataError
from app.records.interview import Interview
from app.records.key import RecordKey
from app.records.registry import fault_in
from app.records.time_spent import time_key
from app.session.changes import NOTHING
from app.session.session import Session
from tests.helpers.inspections import (
    HOUR,
    Clock,
    exported,
    handed_out,
    joined,
    merge,
    row_hashes,
)

CASE = "BRO-001"
BEGAN = "2012-03-26T14:30"


pytestmark = pytest.mark.usefixtures("sound_in_the_end")


def test_an_interview_is_begun_and_gone_on_with(session: Session) -> None:
    number, changes = begin_interview(session, case_id=CASE, person="The case manager", began=BEGAN)
    assert (number, changes.keys) == (1, session.case(CASE).interview_keys("PA"))
    record_interview(session, case_id=CASE, number=1, minutes=40)
    assert record_interview(session, case_id=CASE, number=1, minutes=40) == NOTHING
    assert session.case(CASE).interviews_of("PA") == (Interview(1, "The case manager", BEGAN, 40),)
    assert session.case(CASE).interviews_of("LI") == ()


def test_the_number_of_a_removed_interview_is_not_used_again(session: Session) -> None:
    for person in ("A", "B"):
        begin_interview(session, case_id=CASE, person=person, began=BEGAN)
    remove_interview(session, case_id=CASE, number=2)
    number, _ = begin_interview(session, case_id=CASE, person="C", began=BEGAN)
    assert number == 3
    assert [each.person for each in session.case(CASE).interviews_of("PA")] == ["A", "C"]


def test_what_cannot_be_an_interview_is_refused(session: Session) -> None:
    begin_interview(session, case_id=CASE, began=BEGAN)
    before = row_hashes(session)
    for began in ("", "yesterday", "2012-03-26", "2012-03-26T25:00", "2012-02-30T10:00", "2012-03-26T14:30:00"):
        with pytest.raises(DataError, match="is no day and time"):
            begin_interview(session, case_id=CASE, began=began)
    for minutes in (-1, 100_000):
        with pytest.raises(DataError, match="An interview cannot take"):
            record_interview(session, case_id=CASE, number=1, minutes=minutes)
    for number in (0, 2):
        with pytest.raises(DataError, match=f"There is no interview {number} of PA on BRO-001"):
            record_interview(session, case_id=CASE, number=number, minutes=5)
    assert row_hashes(session) == before


def test_an_interview_is_not_undone_and_blocks_no_undo(session: Session) -> None:
    begin_interview(session, case_id=CASE, person="The case manager", began=BEGAN)
    record_judgement(session, case_id=CASE, question="1.1.01", note="Says it was late.")
    record_interview(session, case_id=CASE, number=1, minutes=40)
    undone = undo(session, case_id=CASE)
    assert (undone.key.item, undone.passed_over) == ("1.1.01", ())
    record_interview(session, case_id=CASE, number=1, minutes=41)
    assert redo(session, case_id=CASE).key.item == "1.1.01"
    assert session.case(CASE).interviews_of("PA") == (Interview(1, "The case manager", BEGAN, 41),)


def test_time_adds_up_over_laptops_and_is_never_contested(session: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    for each in (session, laptop):
        add_time(each, case_id=CASE, seconds=60)
    add_time(laptop, case_id=CASE, seconds=30)
    merge(session, exported(laptop, tmp_path / "laptop.assessment"))
    merge(laptop, exported(session, tmp_path / "lead.assessment"))
    assert session.case(CASE).time_of("PA") == laptop.case(CASE).time_of("PA") == 150
    assert session.conflicts() == []
    laptop.close()


def two_copies(session: Session, folder: Path) -> tuple[Session, Session]:
    """PA's laptop with a minute counted and an interview, and a copy of it, as a restored backup is one."""
    laptop = joined(handed_out(session, folder / "all.assessment"), folder / "laptop", assessor="PA")
    add_time(laptop, case_id=CASE, seconds=60)
    laptop.close()
    shutil.copytree(folder / "laptop", folder / "copy")
    clock = Clock()
    clock.go_on(HOUR)
    first, second = (open_with_key(folder / name, laptop.store.key, clock=clock) for name in ("laptop", "copy"))
    return first, second


def test_time_of_a_lost_laptop_and_of_its_restored_backup_adds_up(session: Session, tmp_path: Path) -> None:
    lost, restored = two_copies(session, tmp_path)
    add_time(lost, case_id=CASE, seconds=4260)
    add_time(restored, case_id=CASE, seconds=120)
    add_time(restored, case_id=CASE, seconds=60)
    for name, laptop in (("lost", lost), ("restored", restored)):
        merge(session, exported(laptop, tmp_path / f"{name}.assessment"))
    assert (session.case(CASE).time_of("PA"), session.conflicts()) == (4500, [])
    merge(restored, exported(session, tmp_path / "lead.assessment"))
    add_time(restored, case_id=CASE, seconds=30)
    merge(session, exported(restored, tmp_path / "again.assessment"))
    for each in (session, restored):
        assert each.case(CASE).time_of("PA") == 4530
        assert Session(each.store).cases == each.cases
    for each in (lost, restored):
        each.close()


def test_interviews_of_two_laptops_of_one_assessor_both_stay(session: Session, tmp_path: Path) -> None:
    first, second = two_copies(session, tmp_path)
    for laptop, person in ((first, "Ann"), (second, "Ben"), (session, "Cat")):
        assert begin_interview(laptop, case_id=CASE, person=person, began=BEGAN)[0] == 1
    for name, laptop in (("first", first), ("second", second)):
        merge(session, exported(laptop, tmp_path / f"{name}.assessment"))
    held = session.case(CASE).interviews_of("PA")
    assert ([each.number for each in held], session.conflicts()) == ([1, 2, 3], [])
    assert {each.person for each in held} == {"Ann", "Ben", "Cat"}
    for each in held:
        record_interview(session, case_id=CASE, number=each.number, person=f"{each.person} Lee", minutes=each.number)
    removed = next(each for each in held if each.person == "Ben")
    remove_interview(session, case_id=CASE, number=removed.number)
    merge(first, exported(session, tmp_path / "lead.assessment"))
    for laptop in (session, first):
        left = laptop.case(CASE).interviews_of("PA")
        assert {(each.person, each.minutes) for each in left} == {
            (f"{each.person} Lee", each.number) for each in held if each is not removed
        }
        assert laptop.case(CASE).interview_numbers("PA") == (1, 2, 3)
    assert begin_interview(session, case_id=CASE, began=BEGAN)[0] == 4
    for each_laptop in (first, second):
        each_laptop.close()


def test_an_interview_that_two_copies_changed_waits_for_a_ruling_and_the_others_stay(
    session: Session, tmp_path: Path
) -> None:
    first, second = two_copies(session, tmp_path)
    begin_interview(first, case_id=CASE, person="Ann", began=BEGAN)
    merge(second, exported(first, tmp_path / "1.assessment"))
    record_interview(first, case_id=CASE, number=1, minutes=10)
    record_interview(second, case_id=CASE, number=1, minutes=20)
    begin_interview(second, case_id=CASE, person="Ben", began=BEGAN)
    for name, laptop in (("first", first), ("second", second)):
        merge(session, exported(laptop, tmp_path / f"{name}.assessment"))
        laptop.close()
    (found,) = session.conflicts()
    choose_version(session, found.key, version=found.versions[1], why="Asked.")
    assert [(each.number, each.person) for each in session.case(CASE).interviews_of("PA")] == [(1, "Ann"), (2, "Ben")]


def test_time_is_not_undone_and_blocks_no_undo(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    add_time(session, case_id=CASE, seconds=60)
    add_time(session, case_id="BRO-002", seconds=60)
    undone = undo(session)
    assert (undone.key.item, undone.passed_over) == ("1.1.01", ())
    add_time(session, case_id=CASE, seconds=60)
    assert redo(session).key.item == "1.1.01"
    assert session.case(CASE).time_of("PA") == 120
    with pytest.raises(DataError, match="nothing to undo in BRO-002"):
        undo(session, case_id="BRO-002")


def test_where_only_time_was_spent_nothing_was_recorded_to_undo(session: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    add_time(laptop, case_id=CASE, seconds=60)
    with pytest.raises(DataError, match="nothing was recorded here yet"):
        undo(laptop)
    laptop.close()


def test_time_moves_no_score_and_no_time_is_no_record(session: Session) -> None:
    changes = add_time(session, case_id=CASE, seconds=60)
    assert changes.keys == (time_key(CASE, session.store.id, "PA"),)
    assert (changes.scores, changes.forms, changes.rescored) == ((), (), False)
    assert add_time(session, case_id=CASE, seconds=0) == NOTHING
    with pytest.raises(DataError, match="cannot be spent"):
        add_time(session, case_id=CASE, seconds=-1)


@pytest.mark.parametrize(
    ("key", "content"),
    [
        (RecordKey("interview", CASE, "0", "PA"), None),
        (RecordKey("interview", CASE, "01", "PA"), None),
        (RecordKey("interview", CASE, "one", "PA"), None),
        (RecordKey("interview", CASE, "1", ""), None),
        (RecordKey("interview", CASE, "1", "PA"), {"person": "", "began": BEGAN}),
        (RecordKey("interview", CASE, "1", "PA"), {"person": "", "began": BEGAN, "minutes": True}),
        (RecordKey("interview", CASE, "1", "PA"), {"person": "", "began": BEGAN, "minutes": -1}),
        (RecordKey("interview", CASE, "1", "PA"), {"person": 1, "began": BEGAN, "minutes": 1}),
        (RecordKey("interview", CASE, "1", "PA"), {"person": "", "began": "then", "minutes": 1}),
        (RecordKey("time", CASE, "s", "PA"), None),
        (RecordKey("time", CASE, "s", "PA"), -1),
        (RecordKey("time", CASE, "s", "PA"), 1.5),
        (RecordKey("time", CASE, "s", "PA"), 1 << 40),
        (RecordKey("time", CASE, "", "PA"), 1),
        (RecordKey("time", CASE, "s", ""), 1),
    ],
)
def test_a_file_cannot_bring_what_is_no_interview_and_no_time(
    session: Session, key: RecordKey, content: object
) -> None:
    assert fault_in(session.framework, key, content) is not None
