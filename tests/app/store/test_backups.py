"""Backups open like the store, and the latest few are kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection, open_with_key
from app.commands.sharing import export
from app.errors import KnownError
from app.session import Session
from app.store.backup import KEPT, back_up
from app.store.database import SCHEMA_VERSION
from app.store.keyring import Secrets
from app.store.store import STORE_FILE
from tests.helpers.inspections import (
    DAY,
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
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    backup = back_up(session.store)
    held = shown(session), row_hashes(session)
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="no")
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
    assert KEPT == 3
    assert backups(session) == made[-3:]


def test_a_backup_made_after_the_clock_was_set_back_is_kept(session: Session, clock: Clock) -> None:
    for _ in range(4):
        clock.go_on(DAY)
        back_up(session.store)
    clock.go_on(-30 * DAY)
    newest = back_up(session.store)
    assert newest in backups(session)
    assert len(backups(session)) == KEPT


def test_a_backup_elsewhere_removes_nobody_elses_folders(session: Session, tmp_path: Path, clock: Clock) -> None:
    stick = tmp_path / "stick"
    (stick / "A letter").mkdir(parents=True)
    (stick / "A letter" / "letter.txt").write_text("Dear")
    other = small_inspection(tmp_path / "other").session
    theirs = back_up(other.store, stick)
    other.close()
    for _ in range(5):
        clock.go_on(DAY)
        back_up(session.store, stick)
    assert (stick / "A letter" / "letter.txt").read_text() == "Dear"
    assert (theirs / STORE_FILE).is_file()
    assert len(list(stick.iterdir())) == 2 + KEPT


def test_a_backup_that_was_cut_off_is_cleared_by_the_next(session: Session) -> None:
    left = session.folder / "backups" / ".2012-03-26T090000-00ff.part"
    left.mkdir(parents=True)
    (left / STORE_FILE).write_bytes(b"half")
    back_up(session.store)
    assert not left.exists()
    assert len(backups(session)) == 1


def test_a_merge_makes_a_backup_first_and_one_that_brings_nothing_makes_none(session: Session, tmp_path: Path) -> None:
    handout = handed_out(session, tmp_path / "all.assessment")
    merge(session, handout)
    assert not (session.folder / "backups").exists()
    laptop = joined(handout, tmp_path / "laptop", assessor="PA")
    record_judgement(laptop, case="BRO-001", question="1.1.01", answer="yes")
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
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    export(session, tmp_path / "since.assessment")
    restored = open_inspection(backup, Secrets(passphrase=PASSPHRASE))
    record_judgement(restored, case="BRO-001", question="1.1.01", assessor="PA", answer="no")
    merge(restored, tmp_path / "since.assessment")
    assert row_hashes(restored) > row_hashes(session)
    assert len(restored.contested()) == 1
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
