"""One process writes and others read. A damaged store, or one of another kind or version, is reported."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.errors import BugError, KnownError
from app.folders import STORE_FILE
from app.session.session import Session
from app.store.database import SCHEMA_VERSION, connect
from app.store.lock import WriterLock
from app.store.store import store_key
from tests.helpers.inspections import Clock, faults, small_inspection

ROOT = Path(__file__).parents[3]


def test_a_second_writer_is_refused_and_a_reader_is_not(session: Session) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
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
    assert "is open in another window or command, since " in refusal
    assert f"(process {os.getpid()}). Nothing was changed; close that one first." in refusal
    assert answer == "yes"
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="no")


@pytest.mark.parametrize(
    "forged",
    [
        '{"process": 1e999, "laptop": "x", "since": "09:00"}',
        "[" * 4000,
        '{"process": 1, "laptop": "\\u202eevil", "since": "09:00"}',
        '{"process": 1, "laptop": "evil\\n\\nCall 0123", "since": "09:00"}',
        '{"process": 1, "laptop": "' + "x" * 3000 + '", "since": "09:00"}',
        '{"process": 1, "laptop": ["x"], "since": "09:00"}',
        "9" * 5000,
        "null",
    ],
)
def test_what_somebody_wrote_in_place_of_who_holds_it_is_not_passed_on(session: Session, forged: str) -> None:
    (session.folder / WriterLock.HOLDER).write_text(forged, encoding="utf-8")
    program = "import sys; from pathlib import Path; from app.store.lock import WriterLock\n"
    program += "try: WriterLock.take(Path(sys.argv[1]))\nexcept Exception as refused: print(refused)"
    done = subprocess.run(
        [sys.executable, "-c", program, str(session.folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    (line,) = done.stdout.splitlines()
    assert line.endswith("is open in another window or command. Nothing was changed; close that one first.")


def test_who_holds_it_is_written_over_no_other_file(session: Session, tmp_path: Path) -> None:
    folder, key = session.folder, session.store.key
    session.close()
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear")
    (folder / WriterLock.HOLDER).symlink_to(letter)
    again = open_with_key(folder, key)
    assert letter.read_text() == "Dear"
    assert not (folder / WriterLock.HOLDER).is_symlink()
    again.close()


def test_a_reader_cannot_write(session: Session) -> None:
    reader = open_with_key(session.folder, session.store.key, read_only=True)
    with pytest.raises(BugError, match="opened for reading"):
        record_judgement(reader, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    reader.close()


def test_a_worker_of_the_same_process_writes_beside_the_window(session: Session, tmp_path: Path) -> None:
    worker = open_with_key(session.folder, session.store.key, clock=Clock())
    record_judgement(worker, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    worker.close()
    assert session.judgement("BRO-001", "1.1.01", "PA").answer is None
    assert session.refresh()
    assert session.judgement("BRO-001", "1.1.01", "PA").answer == "yes"
    assert not session.refresh()
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="no")
    assert faults(session) == []


def test_a_commit_between_a_sessions_reads_is_read_by_its_next_refresh(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store import projections

    sound = projections.contents

    def meanwhile(connection: object) -> Iterator[object]:
        monkeypatch.undo()
        yield from sound(session.store.connection)
        record_judgement(worker, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")

    worker = open_with_key(session.folder, session.store.key, clock=Clock())
    monkeypatch.setattr("app.store.projections.contents", meanwhile)
    reader = Session(session.store)
    assert reader.judgement("BRO-001", "1.1.01", "PA").answer is None
    assert reader.refresh()
    assert reader.judgement("BRO-001", "1.1.01", "PA").answer == "yes"
    worker.close()


def test_a_store_of_a_newer_version_is_left_alone(session: Session) -> None:
    session.store.connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    for read_only in (False, True):
        with pytest.raises(KnownError, match=r"newer version of the program\. Nothing was changed"):
            open_with_key(session.folder, session.store.key, read_only=read_only)


def test_a_store_that_is_not_ours_is_left_alone(session: Session) -> None:
    session.store.connection.execute("PRAGMA application_id=1")
    with pytest.raises(KnownError, match="is not a store of this program"):
        open_with_key(session.folder, session.store.key)


def test_every_table_is_strict_and_the_settings_hold(session: Session) -> None:
    connection = session.store.connection
    tables = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema='main'").fetchall()
    own = {name: strict for name, strict in tables if not name.startswith(("sqlite_", "_sqlite"))}
    assert len(own) == 15
    assert set(own.values()) == {1}
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "fullfsync", "foreign_keys", "temp_store", "trusted_schema")
    }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "trusted_schema": 0,
    }


BREACHES = {
    "a version of nothing": "UPDATE heads SET row=1000",
    "a rank above the highest": "UPDATE heads SET rank=-1",
    "a word for a row": "UPDATE heads SET row='first'",
    "two versions that count": "INSERT INTO heads SELECT * FROM heads",
    "a row changed": "UPDATE journal SET author='ZZ'",
    "a row removed": "DELETE FROM journal WHERE id=1",
    "a second clock": "INSERT INTO clock VALUES (2, 0)",
    "a note on the case itself": "INSERT INTO drafts VALUES ('BRO-001', '', 'PA', 'note', 'x', 1)",
    "a draft of a reason": "INSERT INTO drafts VALUES ('BRO-001', '1.1.01', 'PA', 'reason', 'x', 1)",
    "a reason for changing an answer": "INSERT INTO drafts VALUES ('BRO-001', '1.1.01', 'PA', 'change_reason', '', 1)",
}


@pytest.mark.parametrize("breach", BREACHES)
def test_the_schema_refuses(session: Session, breach: str) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    with pytest.raises(BugError, match="The store refused a record"), session.store.writing():
        session.store.connection.execute(BREACHES[breach])
    assert faults(session) == []


def found_out(folder: Path, key: bytes) -> bool:
    """Whether damage is reported in a sentence: when the store is opened, or by verify."""
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


def test_another_key_does_not_open_the_database(session: Session) -> None:
    with pytest.raises(KnownError, match="could not be decrypted"):
        connect(session.store.path, store_key(bytes(32), session.store.id))
