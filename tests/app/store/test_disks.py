"""Disks that are full, read-only or failing lose nothing, and are reported in a sentence."""

from __future__ import annotations

import errno
import os
import stat
from io import FileIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2 as driver

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.commands.sharing import export
from app.errors import BugError, DataError, KnownError
from app.folders import STORE_FILE
from app.session.session import Session
from app.store.backup import back_up
from app.store.database import connect, database_errors, transaction
from app.store.files import write_whole
from tests.helpers.disks import full_disk
from tests.helpers.inspections import faults, row_hashes, scores_are_exact, shown, small_inspection


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_full_disk_refuses_an_answer_and_memory_and_disk_stay_as_they_were(session: Session) -> None:
    before, rows = shown(session), row_hashes(session)
    for _ in range(2):
        with full_disk(), pytest.raises(KnownError, match="What was saved before is safe"):
            record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
        assert session.judgement("BRO-001", "1.1.01", "PA").answer is None
        assert (shown(session), row_hashes(session)) == (before, rows)
        assert scores_are_exact(session)


@pytest.mark.parametrize(("free", "message"), [(0, "the disk is full"), (1 << 30, "the disk reports an error")])
def test_an_error_of_a_disk_is_reported_as_such(
    session: Session, monkeypatch: pytest.MonkeyPatch, free: int, message: str
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=free))
    with pytest.raises(KnownError, match=message), database_errors(session.store.path):
        raise refused(driver.SQLITE_IOERR)


def refused(code: int) -> driver.OperationalError:
    """Return an error of the database library as it is in any language: a code, and a text that says nothing."""
    error = driver.OperationalError("?")
    error.sqlite_errorcode = code
    return error


IOERR_FSYNC = 10 | 4 << 8  # an extended code: the primary one is in its lowest byte


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (driver.SQLITE_NOTADB, "could not be decrypted"),
        (driver.SQLITE_CORRUPT, "is damaged"),
        (driver.SQLITE_BUSY, "in use by another program"),
        (driver.SQLITE_LOCKED, "in use by another program"),
        (driver.SQLITE_PROTOCOL, "in use by another program"),
        (driver.SQLITE_FULL, "the disk is full"),
        (driver.SQLITE_READONLY, "it is read-only"),
        (driver.SQLITE_CANTOPEN, "could not be opened"),
        (IOERR_FSYNC, "the disk reports an error"),
    ],
)
def test_an_error_is_known_by_its_code_whatever_its_text(tmp_path: Path, code: int, said: str) -> None:
    with pytest.raises(KnownError, match=said), database_errors(tmp_path / STORE_FILE):
        raise refused(code)


def test_an_error_that_no_disk_explains_is_a_fault_of_the_program_whatever_its_text(tmp_path: Path) -> None:
    unlike = driver.OperationalError("no such table: disk is full")
    unlike.sqlite_errorcode = driver.SQLITE_ERROR
    for error in (unlike, driver.ProgrammingError("Cannot operate on a closed database: malformed")):
        with pytest.raises(BugError), database_errors(tmp_path / STORE_FILE):
            raise error


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_copy_of_the_pages_that_a_full_disk_refuses_is_known_though_the_library_gives_no_code(
    session: Session, tmp_path: Path
) -> None:
    target = connect(tmp_path / STORE_FILE, bytes(32), create=True)
    safe = "What was saved before is safe"
    with pytest.raises(KnownError, match=safe) as shown_error, full_disk(), database_errors(tmp_path / STORE_FILE):
        session.store.connection.backup(target)
    assert not hasattr(shown_error.value.__cause__, "sqlite_errorcode")
    target.close()


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_the_library_gives_a_code_with_each_error_that_a_disk_causes(session: Session, tmp_path: Path) -> None:
    session.store.connection.execute("CREATE TABLE scratch (content BLOB)")
    with pytest.raises(driver.DatabaseError) as full, full_disk():
        session.store.connection.execute("INSERT INTO scratch VALUES (zeroblob(1000000))")
    with pytest.raises(driver.DatabaseError) as wrong_key:
        driver.connect(str(session.store.path)).execute("SELECT * FROM journal")
    with pytest.raises(driver.DatabaseError) as missing:
        driver.connect(str(tmp_path / "nowhere" / "store.db"))
    codes = [error.value.sqlite_errorcode for error in (full, wrong_key, missing)]
    assert codes[0] in (driver.SQLITE_FULL, driver.SQLITE_IOERR)
    assert codes[1:] == [driver.SQLITE_NOTADB, driver.SQLITE_CANTOPEN]


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_once_there_is_room_again_the_answer_is_taken(session: Session, tmp_path: Path) -> None:
    with full_disk(), pytest.raises(KnownError):
        record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    assert faults(session) == []


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_full_disk_refuses_an_export_and_the_old_file_remains(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "out.assessment"
    path.write_bytes(b"old")
    with full_disk(), pytest.raises(KnownError, match="What was there before is unchanged"):
        export(session, path)
    assert path.read_bytes() == b"old"
    assert [left.name for left in tmp_path.iterdir() if left.name.endswith(".part")] == []


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_full_disk_refuses_a_backup_and_leaves_nothing_half_made(session: Session) -> None:
    with full_disk(), pytest.raises(KnownError):
        back_up(session.store)
    assert list((session.folder / "backups").iterdir()) == []


def test_a_disk_that_fails_at_the_moment_of_commit_undoes_the_whole_transaction(session: Session) -> None:
    # A reference to nothing is only found at the end of the transaction, as a full disk may be.
    with pytest.raises(BugError), session.store.writing():
        session.store.connection.execute("UPDATE heads SET row=1000")
    assert not session.store.connection.in_transaction
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
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
        record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    assert session.judgement("BRO-001", "1.1.01", "PA").answer is None


def write_protect(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a stick with its switch set. Permissions alone would not hold where the tests run as root."""
    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.W_OK)


def test_a_write_protected_inspection_is_read_without_a_file_made(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    folder, key, held = session.folder, session.store.key, shown(session)
    session.close()
    write_protect(monkeypatch)
    reader = open_with_key(folder, key, read_only=True)
    assert (shown(reader), faults(reader)) == (held, [])
    assert sorted(path.name for path in folder.iterdir()) == ["acknowledged", "keys.json", STORE_FILE, "writer.lock"]
    reader.close()


def test_a_write_protected_inspection_whose_log_is_not_yet_copied_back_says_what_to_do(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
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
    with pytest.raises(KnownError, match=r"not a directory|no such file or directory"):
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


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_a_file_that_fails_at_any_step_leaves_the_old_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    class Full(FileIO):
        def write(self, _data: object, /) -> int:
            fail()
            return 0

    if step == "write":
        monkeypatch.setattr(os, "fdopen", Full)
    else:
        monkeypatch.setattr(os, step, fail)
    with pytest.raises(KnownError, match="unchanged"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    # On Windows the folder of the person has the rights.
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
