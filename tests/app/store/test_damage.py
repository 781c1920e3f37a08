"""Damage is noticed: a lost end of the log, a lost recovery slot, and an unsound store before a merge or a backup."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import mark_opened, open_with_key
from app.commands.sharing import apply_merge, export, plan_merge
from app.errors import KnownError
from app.folders import STORE_FILE
from app.session.session import Session
from app.store import assessment_file
from app.store.acknowledged import NAME, read_acknowledged
from app.store.backup import back_up
from app.store.opening import checkpoint, open_store
from app.store.recovery_slot import recovery_fault
from app.store.repair import repair
from app.store.restore import check_backup, restore
from app.store.verify import verify_store
from tests.helpers.inspections import Clock, exported, faults, handed_out, joined, small_copy, small_inspection


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return small_copy(tmp_path / "lead")


def answer(session: Session, count: int) -> None:
    for number in range(count):
        record_judgement(session, case_id="BRO-001", question="1.1.01", answer=("yes", "no")[number % 2])


def found(session: Session) -> list[str]:
    return [str(fault) for finding in verify_store(session.store) for fault in finding.faults]


def test_a_lost_end_of_the_log_is_said_with_its_count_and_its_minute(session: Session, tmp_path: Path) -> None:
    folder, key = session.folder, session.store.key
    answer(session, 2)
    checkpoint(folder, key)
    killed = tmp_path / "killed"
    answer(session, 4)
    checkpoint(folder, key)
    # The pages that the log held before the last four answers, as where a bit of the log is flipped.
    shutil.copytree(folder, killed)
    session.close()
    earlier = small_copy(tmp_path / "earlier")
    earlier.close()
    for name in (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm"):
        (killed / name).unlink(missing_ok=True)
    count = read_acknowledged(killed, key, session.store.id)
    assert count is not None
    shutil.copy(tmp_path / "earlier" / STORE_FILE, killed / STORE_FILE)
    with_loss = open_with_key(killed, key, clock=Clock())
    assert any("at least 6 changes that were saved by " in fault for fault in found(with_loss))
    recovery = mark_opened(with_loss)
    assert recovery.loss is not None
    assert "at least 6 changes that were saved by " in str(recovery.loss)
    # The loss is said again after new answers, though the count goes on from them.
    answer(with_loss, 8)
    with_loss.close()
    again = open_with_key(killed, key, clock=Clock())
    assert any("at least 6 changes that were saved by " in fault for fault in found(again))
    again.close()


def test_the_count_is_written_in_quiet_moments_and_on_closing_and_never_with_an_answer(session: Session) -> None:
    folder, key, store = session.folder, session.store.key, session.store.id
    before = read_acknowledged(folder, key, store)
    answer(session, 3)
    assert read_acknowledged(folder, key, store) == before
    checkpoint(folder, key)
    counted = read_acknowledged(folder, key, store)
    assert counted is not None
    assert counted.row == session.store.last_row()
    answer(session, 1)
    last = session.store.last_row()
    session.close()
    closed = read_acknowledged(folder, key, store)
    assert closed is not None
    assert closed.row == last


def test_the_count_says_nothing_to_whoever_has_no_key(session: Session) -> None:
    answer(session, 1)
    session.close()
    data = (session.folder / NAME).read_bytes()
    assert b"row" not in data
    assert read_acknowledged(session.folder, bytes(32), session.store.id) is None


COUNT_GONE = "the count of saved changes (the file acknowledged) was removed or damaged before "


@pytest.mark.parametrize("left", [None, b"", b"\0" * 60])
def test_a_removed_or_damaged_count_is_said_until_a_repair_and_begun_again(
    session: Session, left: bytes | None
) -> None:
    folder, key = session.folder, session.store.key
    answer(session, 1)
    session.close()
    (folder / NAME).unlink()
    if left is not None:
        (folder / NAME).write_bytes(left)
    for _ in range(2):
        again = open_with_key(folder, key)
        assert any(COUNT_GONE in fault for fault in found(again))
        assert COUNT_GONE in str(mark_opened(again).loss)
        again.close()
        assert (folder / NAME).is_file()
    assert repair(folder, key).is_sound


def test_a_count_that_was_removed_hides_no_loss_that_was_found_before(session: Session) -> None:
    folder, key = session.folder, session.store.key
    session.store.local.set_data("lost", {"rows": 6, "at": 1_331_560_000_000})
    session.close()
    (folder / NAME).unlink()
    again = open_with_key(folder, key)
    assert any("at least 6 changes that were saved by " in fault for fault in found(again))
    again.close()


def test_a_store_of_a_version_without_a_count_and_a_backup_miss_none(session: Session, tmp_path: Path) -> None:
    folder, key = session.folder, session.store.key
    checkpoint(folder, key)
    backup = back_up(session.store)
    assert not (backup / NAME).exists()
    check_backup(backup, key)
    restore(backup, key, tmp_path / "restored")
    with_none = open_with_key(tmp_path / "restored", key)
    assert faults(with_none) == []
    with_none.close()
    session.store.local.drop("counted")
    session.store.connection.close()
    assert session.store.lock is not None
    session.store.lock.release()
    (folder / NAME).unlink()
    earlier = open_with_key(folder, key)
    assert faults(earlier) == []
    earlier.close()


@pytest.mark.parametrize("how", ["damaged", "removed"])
def test_a_damaged_or_removed_recovery_slot_is_noticed_and_not_passed_on(
    session: Session, tmp_path: Path, how: str
) -> None:
    sound = next(slot for slot in session.store.keys.slots if slot.kind == "recovery")
    session.close()
    path = session.folder / "keys.json"
    data = json.loads(path.read_text())
    for slot in list(data["slots"]):
        if slot["kind"] == "recovery":
            data["slots"].remove(slot) if how == "removed" else slot.update(sealed="00" * 48)
    path.write_text(json.dumps(data))
    again = open_with_key(session.folder, session.store.key)
    fault = recovery_fault(again.store)
    assert fault is not None
    assert "the recovery key does not open the inspection" in str(fault)
    assert str(fault) in found(again)
    export(again, tmp_path / "x.assessment")
    assert assessment_file.read(tmp_path / "x.assessment").header.slots == (sound,)
    again.close()


def spoil(session: Session) -> None:
    session.store.connection.execute("DELETE FROM heads WHERE kind='judgement'")


def test_nothing_is_merged_into_a_damaged_store(tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    answer(laptop, 1)
    answer(lead, 1)
    file = exported(laptop, tmp_path / "pa.assessment")
    laptop.close()
    plan = plan_merge(lead, [file])
    spoil(lead)
    before = lead.store.last_row()
    with pytest.raises(
        KnownError, match=r"Nothing was merged, because this inspection is damaged \(judgement 1\.1\.01"
    ):
        apply_merge(lead, plan)
    assert lead.store.last_row() == before
    lead.close()


def test_backups_of_a_damaged_store_push_no_sound_one_out(session: Session) -> None:
    clock = Clock()
    session.store.clock = clock
    sound = []
    for _ in range(3):
        clock.go_on(60_000)
        answer(session, 1)
        sound.append(back_up(session.store))
    spoil(session)
    for _ in range(4):
        clock.go_on(60_000)
        back_up(session.store)
    assert all(path.is_dir() for path in sound)
    for path in sound:
        store = open_store(path, session.store.key, read_only=True)
        assert all(not finding.faults for finding in verify_store(store))
        store.close()
    session.close()


def test_a_trigger_that_ignores_an_answer_keeps_it_from_being_acknowledged(session: Session) -> None:
    session.store.connection.execute(
        "CREATE TRIGGER lost BEFORE INSERT ON journal WHEN NEW.kind='judgement' BEGIN SELECT raise(IGNORE); END"
    )
    assert "the trigger lost is not the program's" in found(session)
    with pytest.raises(KnownError, match="it does not keep what is recorded"):
        answer(session, 1)
    assert session.judgement("BRO-001", "1.1.01", "PA").answer is None
    session.close()


def test_a_signing_key_that_was_removed_is_said_and_no_other_takes_its_place(session: Session, tmp_path: Path) -> None:
    folder, key = session.folder, session.store.key
    session.close()
    path = folder / "keys.json"
    whole = path.read_text()
    open_with_key(folder, key).close()
    data = json.loads(whole)
    del data["signing"]
    path.write_text(json.dumps(data))
    again = open_with_key(folder, key)
    answer(again, 1)
    assert any("the key that this laptop signs with was removed from keys.json" in fault for fault in found(again))
    with pytest.raises(KnownError):
        export(again, tmp_path / "x.assessment")
    again.close()
    assert "signing" not in json.loads(path.read_text())
    path.write_text(whole)
    restored = open_with_key(folder, key)
    assert faults(restored) == []
    restored.close()


def test_a_repair_goes_on_where_something_else_has_the_place_of_the_count(session: Session) -> None:
    folder, key = session.folder, session.store.key
    session.close()
    (folder / NAME).unlink()
    (folder / NAME).mkdir()
    done = repair(folder, key)
    assert not done.is_sound
    assert any(COUNT_GONE in str(fault) for finding in done.findings for fault in finding.faults)
