"""Backups open like the store, and the latest few are kept."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection, open_with_key
from app.commands.sharing import export
from app.errors import KnownError
from app.folders import STORE_FILE
from app.session.session import Session
from app.store.backup import BESIDE, ELSEWHERE, back_up
from app.store.database import SCHEMA_VERSION
from app.store.keyring import Secrets
from tests.helpers.inspections import (
    DAY,
    HOUR,
    PASSPHRASE,
    Clock,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    shown,
    small_inspection,
)


def backups(session: Session) -> list[Path]:
    return sorted((session.folder / "backups").iterdir())


def test_a_backup_opens_with_the_same_secrets_and_holds_what_the_store_held(tmp_path: Path) -> None:
    made = small_inspection(tmp_path / "lead")
    session = made.session
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    backup = back_up(session.store)
    held = shown(session), row_hashes(session)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="no")
    assert sorted(file.name for file in backup.iterdir()) == ["keys.json", STORE_FILE]
    for secrets in (Secrets(passphrase=PASSPHRASE), Secrets(recovery=made.recovery_key)):
        copy = open_inspection(backup, secrets)
        assert (shown(copy), row_hashes(copy)) == held
        assert faults(copy) == []
        copy.close()
    session.close()


def test_the_latest_three_backups_are_kept(session: Session, clock: Clock) -> None:
    made = []
    for _ in range(5):
        clock.go_on(DAY)
        made.append(back_up(session.store))
    assert BESIDE.newest == 3
    assert backups(session) == made[-3:]


def test_a_backup_made_after_the_clock_was_set_back_is_kept(session: Session, clock: Clock) -> None:
    for _ in range(4):
        clock.go_on(DAY)
        back_up(session.store)
    clock.go_on(-30 * DAY)
    newest = back_up(session.store)
    assert newest in backups(session)
    assert len(backups(session)) == BESIDE.newest


def test_a_backup_elsewhere_removes_nobody_elses_folders(session: Session, tmp_path: Path, clock: Clock) -> None:
    stick = tmp_path / "stick"
    (stick / "A letter").mkdir(parents=True)
    (stick / "A letter" / "letter.txt").write_text("Dear")
    other = small_inspection(tmp_path / "other").session
    theirs = back_up(other.store, stick)
    other.close()
    for _ in range(12):
        clock.go_on(DAY)
        back_up(session.store, stick)
    assert (stick / "A letter" / "letter.txt").read_text() == "Dear"
    assert (theirs / STORE_FILE).is_file()
    assert len(list(stick.iterdir())) == 2 + ELSEWHERE.days


@pytest.mark.slow
def test_elsewhere_the_newest_five_are_kept_and_the_last_of_each_of_seven_days(
    session: Session, tmp_path: Path, clock: Clock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made: list[list[Path]] = []
    for _ in range(9):
        made.append([])
        for _ in range(6):
            clock.go_on(HOUR)
            made[-1].append(back_up(session.store, stick))
        clock.go_on(DAY - 6 * HOUR)
    assert sorted(stick.iterdir()) == [day[-1] for day in made[-7:-1]] + made[-1][-5:]


def test_newer_is_what_holds_later_changes_and_not_what_the_clock_said(
    session: Session, tmp_path: Path, clock: Clock
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for _ in range(5):
        clock.go_on(HOUR)
        back_up(session.store, stick)
    clock.go_on(-DAY)
    newer = []
    for answer in ("yes", "no", "na", "yes", "no"):
        record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer=answer)
        newer.append(back_up(session.store, stick))
    assert set(newer) <= set(stick.iterdir())
    assert len(list(stick.iterdir())) == ELSEWHERE.newest + 1


def test_a_backup_that_holds_a_change_of_its_own_is_not_removed(session: Session, tmp_path: Path, clock: Clock) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    branch = back_up(session.store, stick)
    copy = open_inspection(branch, Secrets(passphrase=PASSPHRASE))
    record_judgement(copy, case_id="BRO-001", question="1.1.01", assessor="PA", answer="no")
    copy.close()
    for _ in range(12):
        clock.go_on(DAY)
        record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", note=str(clock.now))
        back_up(session.store, stick)
    assert branch.is_dir()


def test_a_folder_of_choice_that_is_not_there_is_not_made(session: Session, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is not there"):
        back_up(session.store, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_what_a_stick_wrote_wrongly_is_no_backup(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(file: int) -> None:
        if stat.S_ISREG(os.fstat(file).st_mode):
            os.lseek(file, 4096 * 3, os.SEEK_SET)
            os.write(file, b"\0" * 64)

    monkeypatch.setattr("app.store.backup.os.fsync", spoil)
    with pytest.raises(KnownError, match=r"reads differently|damaged|decrypted"):
        back_up(session.store, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lead"]


def test_a_backup_that_was_cut_off_is_cleared_by_the_next(session: Session) -> None:
    left = session.folder / "backups" / f".2012-03-26T090000-00ff.{session.store.id[:8]}.part"
    others = left.with_name(".2012-03-26T090000-00ff.00000000.part")
    for part in (left, others):
        part.mkdir(parents=True)
        (part / STORE_FILE).write_bytes(b"half")
    made = back_up(session.store)
    assert backups(session) == sorted([others, made])


def test_a_merge_makes_a_backup_first_and_one_that_brings_nothing_makes_none(session: Session, tmp_path: Path) -> None:
    handout = handed_out(session, tmp_path / "all.assessment")
    merge(session, handout)
    assert not (session.folder / "backups").exists()
    laptop = joined(handout, tmp_path / "laptop", assessor="PA")
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    export(laptop, tmp_path / "laptop.assessment")
    laptop.close()
    before = row_hashes(session)
    merge(session, tmp_path / "laptop.assessment")
    (backup,) = backups(session)
    copy = open_with_key(backup, session.store.key)
    assert row_hashes(copy) == before
    copy.close()


def test_a_backup_is_restored_by_putting_it_in_the_stores_place(session: Session, tmp_path: Path) -> None:
    backup = back_up(session.store)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    export(session, tmp_path / "since.assessment")
    restored = open_inspection(backup, Secrets(passphrase=PASSPHRASE))
    record_judgement(restored, case_id="BRO-001", question="1.1.01", assessor="PA", answer="no")
    merge(restored, tmp_path / "since.assessment")
    assert row_hashes(restored) > row_hashes(session)
    assert len(restored.conflicts()) == 1
    assert faults(restored) == []
    restored.close()


def test_an_older_store_is_backed_up_and_brought_up_to_date(session: Session) -> None:
    folder, key, rows = session.folder, session.store.key, row_hashes(session)
    session.store.connection.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")
    with pytest.raises(KnownError, match="older version of the program"):
        open_with_key(folder, key, read_only=True)
    again = open_with_key(folder, key)
    assert row_hashes(again) == rows
    assert faults(again) == []
    assert len(backups(again)) == 1
    again.close()
