"""Claims about handing out: a file for each assessor, the log of them, and whose file is awaited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.completing import complete_cases
from app.commands.handing_out import assessors_to_hand_out, file_name, hand_out_each, prepare_each
from app.commands.settling import set_counting_assessor
from app.errors import DataError, KnownError
from app.records.allocation import ALLOCATION
from app.records.handout import HANDOUT, HandOut
from app.session.file_exchange import AssessorFiles, assessor_files
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.store import NewRecord
from tests.helpers.inspections import (
    LOG_N,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    small_copy,
)

SOON = 60_000


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lead(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead", clock=clock)
    yield session
    session.close()


def files_of(session: Session, code: str) -> AssessorFiles:
    (found,) = (each for each in assessor_files(session) if each.assessor == code)
    return found


def test_each_assessor_gets_a_file_with_their_cases_and_a_passphrase_of_its_own(lead: Session, tmp_path: Path) -> None:
    lead.set_current_assessor("LI")
    prepared = prepare_each(lead, tmp_path)
    assert [(each.assessor, each.cases) for each in prepared] == [("LA", ("BRO-002",)), ("PA", ("BRO-001",))]
    assert len({each.passphrase for each in prepared}) == 2
    assert not list(tmp_path.glob("*.assessment"))
    hand_out_each(lead, prepared, log_n=LOG_N)
    for each in prepared:
        session = joined(each.path, tmp_path / each.assessor, secrets=Secrets(handout=each.passphrase))
        assert (session.current_assessor, [case.id for case in session.sample()]) == (each.assessor, list(each.cases))
        session.close()


def test_a_hand_out_is_logged_with_whom_when_hash_and_cases(lead: Session, tmp_path: Path, clock: Clock) -> None:
    path = handed_out(lead, tmp_path / "pa.assessment", assessor="PA")
    (logged,) = lead.handouts.values()
    assert (logged.to, logged.at, logged.cases) == ("PA", clock.now, ("BRO-001",))
    import hashlib

    assert logged.hash == hashlib.sha256(path.read_bytes()).hexdigest()
    handed_out(lead, tmp_path / "all.assessment")
    everyone = max(lead.handouts.values(), key=lambda each: len(each.cases))
    assert (everyone.to, everyone.cases) == ("", ("BRO-001", "BRO-002", "BRO-003"))
    assert faults(lead) == []


def test_a_laptop_that_is_no_leads_hands_out_and_logs_nothing(lead: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(lead, tmp_path / "pa.assessment", assessor="PA"), tmp_path / "pa")
    handed_out(laptop, tmp_path / "second.assessment", assessor="PA")
    assert not laptop.handouts
    with pytest.raises(DataError, match="Only the lead's laptop"):
        laptop.record([NewRecord(HANDOUT.key(item="0a" * 16), HandOut("PA", 0, "0b" * 32, ()))])
    laptop.close()


def test_a_file_is_awaited_from_its_hand_out_until_one_is_merged(lead: Session, tmp_path: Path, clock: Clock) -> None:
    assert (files_of(lead, "PA").handed_out_at, files_of(lead, "PA").is_awaited) == (None, False)
    path = handed_out(lead, tmp_path / "pa.assessment", assessor="PA")
    out = files_of(lead, "PA")
    assert (out.handed_out, out.handed_out_at, out.is_awaited, out.gathered_at) == (
        ("BRO-001",),
        clock.now,
        True,
        None,
    )
    laptop = joined(path, tmp_path / "pa", clock=clock)
    clock.go_on(SOON)
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    complete_cases(laptop, ["BRO-001"], why="enough")
    merge(lead, exported(laptop, tmp_path / "export.assessment"))
    laptop.close()
    back = files_of(lead, "PA")
    assert (back.complete, back.is_awaited, back.gathered_at) == (("BRO-001",), False, clock.now)
    clock.go_on(SOON)
    handed_out(lead, tmp_path / "again.assessment", assessor="PA")
    assert files_of(lead, "PA").is_awaited


def test_a_case_that_moved_after_the_hand_out_goes_out_again_to_both(
    lead: Session, tmp_path: Path, clock: Clock
) -> None:
    first = handed_out(lead, tmp_path / "pa.assessment", assessor="PA")
    handed_out(lead, tmp_path / "la.assessment", assessor="LA")
    assert (files_of(lead, "PA").changed, files_of(lead, "LA").changed) == ((), ())
    laptop = joined(first, tmp_path / "pa", clock=clock)
    clock.go_on(SOON)
    lead.record([NewRecord(ALLOCATION.key("BRO-001"), "LA")], act="sample")
    assert files_of(lead, "PA").changed == ("BRO-001",)
    assert files_of(lead, "LA").changed == ("BRO-001",)
    clock.go_on(SOON)
    late = handed_out(lead, tmp_path / "late.assessment", assessor="PA")
    handed_out(lead, tmp_path / "late-la.assessment", assessor="LA")
    merge(laptop, late)
    assert laptop.case("BRO-001").allocated_to == "LA"
    laptop.close()
    assert (files_of(lead, "PA").changed, files_of(lead, "LA").changed) == ((), ())


def test_a_ruling_after_the_hand_out_is_a_late_change(lead: Session, tmp_path: Path, clock: Clock) -> None:
    handed_out(lead, tmp_path / "la.assessment", assessor="LA")
    clock.go_on(SOON)
    set_counting_assessor(lead, case_id="BRO-002", assessor="PA", why="Joint reading.")
    assert files_of(lead, "LA").changed == ("BRO-002",)


def test_nothing_is_written_where_one_of_the_files_cannot_be(lead: Session, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no folder"):
        prepare_each(lead, tmp_path / "missing")
    (tmp_path / file_name(lead, "PA")).write_text("somebody's")
    (tmp_path / file_name(lead, "LA")).mkdir()
    with pytest.raises(DataError) as refused:
        prepare_each(lead, tmp_path)
    assert len(refused.value.problems) == 1
    with pytest.raises(DataError, match="There is no assessor ZZ"):
        raise DataError(prepare_refusal(lead, tmp_path))


def prepare_refusal(lead: Session, folder: Path) -> str:
    with pytest.raises(DataError) as refused:
        prepare_each(lead, folder, assessors=["ZZ"])
    return str(refused.value.problems[0])


def test_a_hand_out_that_is_stopped_leaves_the_files_before_it_logged(lead: Session, tmp_path: Path) -> None:
    prepared = prepare_each(lead, tmp_path)

    def stop(_file: object, number: int) -> None:
        if number == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hand_out_each(lead, prepared, log_n=LOG_N, step=stop)
    assert [each.to for each in lead.handouts.values()] == [prepared[0].assessor]
    assert not prepared[1].path.exists()


def test_nobody_gets_a_file_before_anything_is_allocated(lead: Session, tmp_path: Path) -> None:
    for case in ("BRO-001", "BRO-002", "BRO-003"):
        lead.record([NewRecord(ALLOCATION.key(case), None)], act="sample")
    assert assessors_to_hand_out(lead) == []
    with pytest.raises(DataError, match="Allocate first"):
        prepare_each(lead, tmp_path)


def test_a_ruling_on_work_that_is_back_asks_for_no_other_hand_out(lead: Session, tmp_path: Path, clock: Clock) -> None:
    laptop = joined(handed_out(lead, tmp_path / "la.assessment", assessor="LA"), tmp_path / "la", clock=clock)
    clock.go_on(SOON)
    record_judgement(laptop, case_id="BRO-002", question="1.1.01", answer="yes")
    merge(lead, exported(laptop, tmp_path / "export.assessment"))
    laptop.close()
    clock.go_on(SOON)
    set_counting_assessor(lead, case_id="BRO-002", assessor="PA", why="Joint reading.")
    assert files_of(lead, "LA").changed == ()
    lead.record([NewRecord(ALLOCATION.key("BRO-002"), "PA")], act="sample")
    assert files_of(lead, "LA").changed == ("BRO-002",)
