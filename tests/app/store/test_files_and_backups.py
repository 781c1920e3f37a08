"""Files appear whole or not at all, full and read-only disks lose nothing, and backups open like the store."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2 as driver

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection, open_with_key
from app.commands.sharing import export
from app.errors import BugError, DataError, KnownError
from app.session import Session
from app.store.backup import KEPT, back_up
from app.store.creation import create_store
from app.store.database import SCHEMA_VERSION, connect, transaction, translating
from app.store.files import write_whole
from app.store.keyring import Secrets
from app.store.store import STORE_FILE, store_key
from tests.helpers.inspections import (
    DAY,
    PASSPHRASE,
    Clock,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    shown,
    small_inspection,
)

ROOT = Path(__file__).parents[3]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    made = small_inspection(tmp_path / "lead", clock=clock).session
    yield made
    made.close()


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond a few bytes, as on a disk that is full.

    Around the few calls it is about and no more: the limit holds for the test runner's own output too.
    """
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_refuses_an_answer_and_memory_and_disk_stay_as_they_were(session: Session) -> None:
    before, rows = shown(session), row_hashes(session)
    for _ in range(2):
        with full_disk(), pytest.raises(KnownError, match="What was saved before is safe"):
            record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
        assert session.judgement("BRO-001", "1.1.01", "PA").answer is None
        assert (shown(session), row_hashes(session)) == (before, rows)
        assert scores_are_exact(session)


@pytest.mark.parametrize(("free", "told"), [(0, "the disk is full"), (1 << 30, "the disk reports an error")])
def test_an_error_of_a_disk_is_told_as_what_it_is(
    session: Session, monkeypatch: pytest.MonkeyPatch, free: int, told: str
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=free))
    with pytest.raises(KnownError, match=told), translating(session.store.path):
        raise driver.OperationalError("disk I/O error")


def test_once_there_is_room_again_the_answer_is_taken(session: Session, tmp_path: Path) -> None:
    with full_disk(), pytest.raises(KnownError):
        record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    assert faults(session) == []


def test_a_full_disk_refuses_an_export_and_the_old_file_still_stands(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "out.assessment"
    path.write_bytes(b"old")
    with full_disk(), pytest.raises(KnownError, match="What was there before is unchanged"):
        export(session, path)
    assert path.read_bytes() == b"old"
    assert [left.name for left in tmp_path.iterdir() if left.name.endswith(".part")] == []


def test_a_full_disk_refuses_a_backup_and_leaves_nothing_half_made(session: Session) -> None:
    with full_disk(), pytest.raises(KnownError):
        back_up(session.store)
    assert list((session.folder / "backups").iterdir()) == []


def test_a_full_disk_refuses_a_new_inspection_and_the_place_can_be_used_later(tmp_path: Path) -> None:
    with full_disk(), pytest.raises(KnownError):
        small_inspection(tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_new_inspection_that_failed_leaves_no_folder_that_was_not_there_before(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    for folder in (tmp_path / "mine", tmp_path / "mine" / "a" / "b"):
        with full_disk(), pytest.raises(KnownError):
            small_inspection(folder)
    assert list(tmp_path.rglob("*")) == [tmp_path / "mine"]


def test_a_new_inspection_is_its_owners_alone_wherever_it_is_put(tmp_path: Path) -> None:
    (tmp_path / "open to all").mkdir(mode=0o755)
    for folder in (tmp_path / "open to all", tmp_path / "new"):
        small_inspection(folder).session.close()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_failed_new_inspection_removes_nothing_of_one_begun_in_its_place_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store.lock import WriterLock

    def refuse(folder: Path) -> object:
        # Another process has the lock, and no more yet.
        (folder / "writer.lock").touch()
        raise KnownError("The inspection is open in another window or command.")

    monkeypatch.setattr(WriterLock, "take", refuse)
    with pytest.raises(KnownError, match="another window"):
        small_inspection(tmp_path / "new")
    assert (tmp_path / "new" / "writer.lock").is_file()


def test_a_new_inspection_after_a_full_disk(tmp_path: Path) -> None:
    test_folder = tmp_path / "new"
    test_folder.mkdir()
    for left in (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", "writer.lock", ".keys.json.12ab34cd.part"):
        (test_folder / left).write_bytes(b"left behind")
    made = small_inspection(test_folder)
    assert faults(made.session) == []
    assert not (test_folder / ".keys.json.12ab34cd.part").exists()
    made.session.close()


def test_a_disk_that_fails_at_the_moment_of_commit_undoes_the_whole_transaction(session: Session) -> None:
    # A reference to nothing is only found at the end of the transaction, as a full disk may be.
    with pytest.raises(BugError), session.store.writing():
        session.store.connection.execute("INSERT INTO allocations SELECT 'BRO-999', NULL, hash FROM journal LIMIT 1")
    assert not session.store.connection.in_transaction
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    assert faults(session) == []


def test_a_transaction_that_ended_by_itself_says_why(session: Session) -> None:
    connection = session.store.connection

    def end_it() -> None:
        connection.execute("ROLLBACK")
        raise RuntimeError("the reason")

    with pytest.raises(RuntimeError, match="the reason"), transaction(connection):
        end_it()


def test_a_read_only_store_is_one_sentence(session: Session) -> None:
    session.store.connection.execute("PRAGMA query_only=ON")
    with pytest.raises(KnownError, match=r"read-only\. What was saved before is safe"):
        record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    assert session.judgement("BRO-001", "1.1.01", "PA").answer is None


def write_protect(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a stick with its switch set. Permissions alone would not hold where the tests run as root."""
    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.W_OK)


def test_a_write_protected_inspection_is_read_without_a_file_made(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    folder, key, held = session.folder, session.store.key, shown(session)
    session.close()
    write_protect(monkeypatch)
    reader = open_with_key(folder, key, read_only=True)
    assert (shown(reader), faults(reader)) == (held, [])
    assert sorted(path.name for path in folder.iterdir()) == ["keys.json", STORE_FILE, "writer.lock"]
    reader.close()


def test_a_write_protected_inspection_whose_log_is_not_yet_copied_back_says_what_to_do(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    write_protect(monkeypatch)
    with pytest.raises(KnownError, match=r"write-protected.*copy the folder to where it may be written"):
        open_with_key(session.folder, session.store.key, read_only=True)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC, errno.ENOTDIR])
def test_a_folder_that_cannot_be_written_is_one_sentence(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    for call in ("open", "unlink", "mkdir"):
        monkeypatch.setattr(f"os.{call}", refuse)
    with pytest.raises(KnownError, match=os.strerror(number).lower()):
        export(session, tmp_path / "out.assessment")
    with pytest.raises(KnownError, match=os.strerror(number).lower()):
        back_up(session.store)
    with pytest.raises(KnownError, match=os.strerror(number).lower()):
        small_inspection(tmp_path / "other")
    monkeypatch.undo()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lead"]


def test_a_place_beneath_a_file_is_one_sentence(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError, match="not a directory"):
        export(session, tmp_path / "file" / "out.assessment")
    with pytest.raises((KnownError, DataError)):
        small_inspection(tmp_path / "file" / "new")
    with pytest.raises(DataError, match="is there already"):
        small_inspection(tmp_path / "file")


def test_an_export_goes_to_no_folder_and_not_into_the_inspection(session: Session, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is a folder"):
        export(session, tmp_path)
    with pytest.raises(KnownError, match="inside the inspection's own folder"):
        export(session, session.folder / "out.assessment")
    assert not (session.folder / "out.assessment").exists()


def test_a_new_inspection_takes_no_folder_that_is_used(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear")
    with pytest.raises(DataError, match=r"not empty\. Nothing was changed"):
        small_inspection(tmp_path / "mine")
    session = small_inspection(tmp_path / "lead").session
    session.close()
    with pytest.raises(DataError, match=r"not empty\. Nothing was changed"):
        small_inspection(tmp_path / "lead")
    open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE)).close()


def test_two_that_make_an_inspection_in_one_place_do_not_remove_each_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store.lock import WriterLock

    sound = WriterLock.take
    made: list[Path] = []

    def take(folder: Path) -> object:
        # Another process is done with its own inspection just before this one gets the lock.
        if not made:
            made.append(folder)
            small_inspection(folder).session.close()
        return sound(folder)

    monkeypatch.setattr(WriterLock, "take", take)
    with pytest.raises(DataError, match="not empty"):
        small_inspection(tmp_path / "new")
    monkeypatch.undo()
    session = open_inspection(tmp_path / "new", Secrets(passphrase=PASSPHRASE))
    assert faults(session) == []
    session.close()


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_file_that_fails_at_any_step_leaves_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(f"os.{ {'write': 'fdopen'}.get(step, step) }", fail)
    with pytest.raises(KnownError, match="unchanged"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_second_writer_is_refused_and_a_reader_is_not(session: Session) -> None:
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    program = """
import sys
from pathlib import Path
from app.commands.opening import open_with_key
from app.errors import KnownError
folder, key = Path(sys.argv[1]), bytes.fromhex(sys.argv[2])
try:
    open_with_key(folder, key)
except KnownError as refused:
    print(refused)
reader = open_with_key(folder, key, read_only=True)
print(reader.judgement("BRO-001", "1.1.01", "PA").answer)
reader.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(session.folder), session.store.key.hex()],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    refusal, answer = done.stdout.splitlines()
    assert "is open in another window or command. Nothing was changed; close that one first." in refusal
    assert answer == "yes"
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="no")


def test_a_reader_cannot_write(session: Session) -> None:
    reader = open_with_key(session.folder, session.store.key, read_only=True)
    with pytest.raises(BugError, match="opened for reading"):
        record_judgement(reader, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    reader.close()


def test_a_worker_of_the_same_process_writes_beside_the_window(session: Session, tmp_path: Path) -> None:
    worker = open_with_key(session.folder, session.store.key, clock=Clock())
    record_judgement(worker, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    worker.close()
    assert session.judgement("BRO-001", "1.1.01", "PA").answer is None
    assert session.refresh()
    assert session.judgement("BRO-001", "1.1.01", "PA").answer == "yes"
    assert not session.refresh()
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="no")
    assert faults(session) == []


def test_a_commit_between_a_sessions_reads_is_taken_up_by_its_next_refresh(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store import projections

    sound = projections.contents

    def meanwhile(connection: object) -> Iterator[object]:
        monkeypatch.undo()
        yield from sound(session.store.connection)
        record_judgement(worker, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")

    worker = open_with_key(session.folder, session.store.key, clock=Clock())
    monkeypatch.setattr("app.store.projections.contents", meanwhile)
    reader = Session(session.store)
    assert reader.judgement("BRO-001", "1.1.01", "PA").answer is None
    assert reader.refresh()
    assert reader.judgement("BRO-001", "1.1.01", "PA").answer == "yes"
    worker.close()


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


def test_a_store_of_a_newer_version_is_left_alone(session: Session) -> None:
    session.store.connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    for read_only in (False, True):
        with pytest.raises(KnownError, match=r"newer version of the program\. Nothing was changed"):
            open_with_key(session.folder, session.store.key, read_only=read_only)


def test_a_store_that_is_not_ours_is_left_alone(session: Session) -> None:
    session.store.connection.execute("PRAGMA application_id=1")
    with pytest.raises(KnownError, match="is not a store of this program"):
        open_with_key(session.folder, session.store.key)


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


def test_every_table_is_strict_and_the_settings_hold(session: Session) -> None:
    connection = session.store.connection
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema='main'").fetchall()
    own = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite"))}
    assert len(own) == 19
    assert set(own.values()) == {1}
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store", "trusted_schema")
    }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }


BREACHES = {
    "an answer unheard of": "UPDATE judgements SET answer='maybe'",
    "reasons that are no list": "UPDATE judgements SET reasons='{}'",
    "a role unheard of": "UPDATE assessors SET role='king'",
    "a fact that is na": "UPDATE facts SET answer='na'",
    "a rating of five": "INSERT INTO ratings SELECT 'BRO-001', 'start/lifestyle', 5, hash FROM journal LIMIT 1",
    "a rating of nothing": "INSERT INTO ratings SELECT 'BRO-001', 'lifestyle', 1, hash FROM journal LIMIT 1",
    "a word for a number": "UPDATE cases SET in_sample='often'",
    "an answer on no case": "UPDATE judgements SET reference='BRO-999'",
    "an answer by nobody": "UPDATE judgements SET assessor='ZZ'",
    "a version of nothing": "UPDATE judgements SET version=zeroblob(32)",
    "a row changed": "UPDATE journal SET author='ZZ'",
    "a row removed": "DELETE FROM journal WHERE id=1",
    "a second clock": "INSERT INTO clock VALUES (2, 0)",
    "a draft of a reason": "INSERT INTO drafts VALUES ('BRO-001', '1.1.01', 'PA', 'reason', 'x', 1)",
}


@pytest.mark.parametrize("breach", BREACHES)
def test_the_schema_refuses(session: Session, breach: str) -> None:
    record_judgement(session, case="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    with pytest.raises(BugError, match="The store refused a record"), session.store.writing():
        session.store.connection.execute(BREACHES[breach])
    assert faults(session) == []


def found_out(folder: Path, key: bytes) -> bool:
    """Whether damage is told in a sentence: when the store is opened, or by verify."""
    try:
        damaged = open_with_key(folder, key)
    except KnownError as refused:
        return "damaged" in str(refused) or "could not be decrypted" in str(refused)
    found = faults(damaged)
    damaged.close()
    return bool(found)


def test_a_damaged_store_is_one_sentence(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    key = session.store.key
    session.close()
    path = tmp_path / "lead" / STORE_FILE
    sound = path.read_bytes()
    for place in range(0, len(sound), 4096):
        path.write_bytes(sound[:place] + bytes(64) + sound[place + 64 :])
        assert found_out(tmp_path / "lead", key)
    path.write_bytes(sound[: len(sound) // 2])
    with pytest.raises(KnownError):
        open_with_key(tmp_path / "lead", key).close()
    path.write_bytes(b"")
    with pytest.raises(KnownError):
        open_with_key(tmp_path / "lead", key).close()


def test_a_new_store_does_not_hang_on_its_log(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead", allocation={}).session
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("keys.json", STORE_FILE):
        (copy / name).write_bytes((tmp_path / "lead" / name).read_bytes())
    again = open_with_key(copy, session.store.key)
    assert (shown(again), faults(again)) == (shown(session), [])
    again.close()
    session.close()


def test_a_store_that_has_lost_everything_is_one_sentence(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    key = session.store.key
    with session.store.writing():
        session.store.connection.execute("DELETE FROM framework")
    session.close()
    with pytest.raises(KnownError, match=r"is damaged: .*Restore a backup of it, or join the inspection again"):
        open_with_key(tmp_path / "lead", key)


def test_a_missing_store_is_one_sentence(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    key = session.store.key
    session.close()
    (tmp_path / "lead" / STORE_FILE).unlink()
    with pytest.raises(KnownError, match="There is no inspection"):
        open_with_key(tmp_path / "lead", key)


def test_a_store_whose_filling_fails_is_not_made(tmp_path: Path) -> None:
    def fail(_: object) -> None:
        raise KnownError("No.")

    with pytest.raises(KnownError, match="No"):
        create_store(tmp_path / "new", "00" * 16, bytes(32), (), fill=fail)
    assert not (tmp_path / "new").exists()
    small_inspection(tmp_path / "new").session.close()


def test_another_key_does_not_open_the_database(session: Session) -> None:
    with pytest.raises(KnownError, match="could not be decrypted"):
        connect(session.store.path, store_key(bytes(32), session.store.id))
