"""Verify passes on a sound store, and each of its checks fails where what it looks at was tampered with."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.commands.undoing import undo
from app.folders import STORE_FILE
from app.message import Message
from app.records.key import RecordKey
from app.session.session import Session
from app.store.database import connect
from app.store.journal import COLUMNS, Row, from_sql, row_named, to_sql
from app.store.opening import open_store
from app.store.store import store_key
from app.store.verify import _pages_in_log, verify_store
from tests.helpers.inspections import Clock, exported, faults, handed_out, joined, merge, small_copy
from tests.helpers.small_framework import spoilt

CHECKS = ["encryption", "integrity", "references", "chains", "projections", "framework"]


class Tampered:
    """A store whose bytes someone changes who has the key and SQL, and does not mind triggers or checks."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        session = small_copy(folder)
        for answer in ("yes", "no", "na"):
            record_judgement(session, case_id="BRO-001", question="1.1.01", answer=answer, note="Seen.")
        undo(session, case_id="BRO-001")
        self.key, self.store = session.store.key, session.store.id
        assert faults(session) == []
        session.close()

    def sql(self, statement: str, *values: object) -> None:
        connection = self.connection()
        for trigger in ("journal_is_kept", "journal_stands"):
            connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
        connection.execute(statement, values)
        connection.close()

    def connection(self) -> Connection:
        connection = connect(self.folder / STORE_FILE, store_key(self.key, self.store))
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA ignore_check_constraints=ON")
        return connection

    def row(self, where: str) -> Row:
        connection = self.connection()
        found = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE {where} ORDER BY id DESC").fetchone()
        connection.close()
        return from_sql(found)[0]

    def failing(self) -> dict[str, str]:
        """The first fault of each check that fails."""
        store = open_store(self.folder, self.key, clock=Clock())
        findings = verify_store(store)
        store.close()
        assert [str(finding.what) for finding in findings] == CHECKS
        return {str(finding.what): str(finding.faults[0]) for finding in findings if finding.faults}


@pytest.fixture
def tampered(tmp_path: Path) -> Tampered:
    return Tampered(tmp_path / "lead")


def test_a_sound_store_passes_every_check(tampered: Tampered) -> None:
    assert tampered.failing() == {}


LATEST = "item='1.1.01' AND kind='judgement'"


def test_a_changed_value_fails_the_chains(tampered: Tampered) -> None:
    latest = tampered.row(LATEST)
    tampered.sql("UPDATE journal SET value=? WHERE hash=?", '{"answer":"yes"}', latest.hash)
    assert "is not what its hash says" in tampered.failing()["chains"]


@pytest.mark.parametrize("column", ["author", "why", "owner", "item"])
def test_any_other_changed_word_of_a_row_fails_the_chains(tampered: Tampered, column: str) -> None:
    tampered.sql(f"UPDATE journal SET {column}={column} || 'x' WHERE {LATEST} AND seq > 1")
    assert "is not what its hash says" in tampered.failing()["chains"]


@pytest.mark.parametrize("column", ["hlc", "at", "seq"])
def test_any_changed_number_of_a_row_fails_the_chains(tampered: Tampered, column: str) -> None:
    tampered.sql(f"UPDATE journal SET {column}={column} + 1 WHERE hash=?", tampered.row(LATEST).hash)
    assert "is not what its hash says" in tampered.failing()["chains"]


def test_a_removed_row_fails_the_chains_and_the_references(tampered: Tampered) -> None:
    latest = tampered.row(LATEST)
    tampered.sql("DELETE FROM journal WHERE hash=?", latest.prev)
    failing = tampered.failing()
    assert "follows a row that is missing" in failing["chains"]
    assert failing["references"].startswith("journal")


def test_a_removed_newest_row_fails_the_chains(tampered: Tampered) -> None:
    tampered.sql("DELETE FROM journal WHERE hash=?", tampered.row("scope='BRO-001'").hash)
    assert "does not end where it was left" in tampered.failing()["chains"]


def test_a_row_put_in_with_a_right_hash_and_wrong_links_fails_the_chains(tampered: Tampered) -> None:
    latest = tampered.row(LATEST)
    forged = Row(
        latest.store, latest.seq + 5, latest.hash, latest.hlc + 1, latest.at, "PA", latest.key, '{"answer":"yes"}',
        (), "edit",
    )  # fmt: skip
    tampered.sql(f"INSERT INTO journal ({COLUMNS}) VALUES ({', '.join('?' * 16)})", *to_sql(forged))
    failing = tampered.failing()
    assert "follows a row of another chain" in failing["chains"]
    assert "is not what the journal gives" in failing["projections"]


def test_a_clock_set_back_behind_the_journal_fails_the_chains(tampered: Tampered) -> None:
    tampered.sql("UPDATE clock SET hlc=1")
    assert "the store's clock is behind its newest row" in tampered.failing()["chains"]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM heads WHERE item='1.1.01'",
        "DELETE FROM heads WHERE kind='allocation'",
        "DELETE FROM heads WHERE kind='case' AND scope='BRO-001'",
        "DELETE FROM heads WHERE kind='assessor' AND item='PA'",
        "DELETE FROM heads WHERE kind='inspection' AND item='area'",
        "UPDATE heads SET row=(SELECT min(id) FROM journal WHERE item='1.1.01') WHERE item='1.1.01'",
        "UPDATE heads SET row=1 WHERE item='1.1.01'",
        "UPDATE heads SET rank=1 WHERE item='1.1.01'",
        "UPDATE heads SET item='1.1.02' WHERE item='1.1.01'",
        "UPDATE heads SET owner='LA' WHERE item='1.1.01'",
        "INSERT INTO heads SELECT 'BRO-001', 'rating', 'start/lifestyle', '', 0, min(id) FROM journal",
        "INSERT INTO heads SELECT 'BRO-001', 'completion', '', 'PA', 0, min(id) FROM journal",
        "INSERT INTO heads SELECT 'BRO-001', 'counting', '', '', 0, min(id) FROM journal",
        "INSERT INTO heads SELECT scope, kind, item, owner, 1, id FROM journal WHERE item='1.1.01' LIMIT 1",
    ],
)
def test_a_changed_projection_fails_the_projections_and_nothing_else(tampered: Tampered, statement: str) -> None:
    tampered.sql(statement)
    assert list(tampered.failing()) == ["projections"]


@pytest.mark.parametrize(
    ("statement", "check", "outcome"),
    [
        ("DELETE FROM journal WHERE scope='' AND seq=(SELECT seq FROM chain_heads WHERE scope='')",
         "chains", "the chain of the inspection does not end where it was left"),
        ("UPDATE heads SET row=1 WHERE kind='assessor' AND item='PA'",
         "projections", "assessor PA of the inspection is not what the journal gives"),
        ("INSERT INTO heads SELECT scope, kind, item, owner, 1, row FROM heads WHERE kind='inspection' AND item='area'",
         "projections", "whether versions of inspection area of the inspection differ is not what the journal gives"),
    ],
)  # fmt: skip
def test_a_fault_of_the_inspection_itself_names_the_inspection(
    tampered: Tampered, statement: str, check: str, outcome: str
) -> None:
    tampered.sql(statement)
    assert tampered.failing()[check] == outcome


def test_a_reference_to_nothing_fails_the_references(tampered: Tampered) -> None:
    tampered.sql("UPDATE heads SET row=1000")
    assert tampered.failing()["references"].startswith("heads")


def test_a_damaged_page_fails_the_encryption(tampered: Tampered) -> None:
    connection = tampered.connection()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    # A page that nobody needs for opening the store.
    connection.execute("CREATE TABLE spare (text TEXT)")
    connection.execute("INSERT INTO spare VALUES (?)", ("x" * 3 * size,))
    connection.close()
    path = tampered.folder / STORE_FILE
    with path.open("r+b") as file:
        file.seek((pages + 2) * size + 100)
        file.write(b"\0" * 16)
    assert "encryption" in tampered.failing()


def test_an_unencrypted_log_fails_the_encryption(session: Session, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE notes (text TEXT)")
    plain = (tmp_path / "plain.db-wal").read_bytes()
    connection.close()
    log = session.folder / f"{STORE_FILE}-wal"
    kept = log.read_bytes()
    log.write_bytes(plain)
    found = {str(finding.what): finding.faults for finding in verify_store(session.store)}
    log.write_bytes(kept)
    assert str(found["encryption"][0]) == "store.db-wal is not encrypted"


def test_an_index_that_disagrees_with_its_table_fails_the_integrity(tampered: Tampered) -> None:
    connection = tampered.connection()
    connection.execute("PRAGMA writable_schema=ON")
    otherwise = "CREATE INDEX journal_by_key ON journal (scope, kind, owner, item)"
    connection.execute("UPDATE sqlite_schema SET sql=? WHERE name='journal_by_key'", (otherwise,))
    connection.close()
    assert "journal_by_key" in tampered.failing()["integrity"]


def test_another_framework_fails_the_framework(tampered: Tampered) -> None:
    source = spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"'))
    tampered.sql("UPDATE framework SET source=?", source)
    assert tampered.failing() == {"framework": "the framework is not the one the inspection was made with"}


def test_a_framework_that_the_journal_does_not_name_fails_the_framework(tampered: Tampered) -> None:
    from app.framework.canonical import framework_hash
    from app.framework.load import parse_framework

    source = spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"'))
    digest = framework_hash(parse_framework(source, name="small-1"))
    tampered.sql("UPDATE framework SET source=?, hash=?", source, digest)
    assert tampered.failing() == {"framework": "the journal does not name the framework that the store holds"}


def put_in(tampered: Tampered, key: RecordKey, value: str) -> None:
    """A row of its own chain, sound but for its content, as the journal and the projections should have it."""
    sound = tampered.row("scope='BRO-001'")
    row = Row("cd" * 16, 1, None, sound.hlc, sound.at, "PA", key, value, (), "edit")
    tampered.sql(f"INSERT INTO journal ({COLUMNS}) VALUES ({', '.join('?' * 16)})", *to_sql(row))


def test_an_answer_that_the_framework_has_no_room_for_fails_the_framework(tampered: Tampered) -> None:
    put_in(tampered, RecordKey("judgement", "BRO-001", "9.9.99", "PA"), '{"answer":"yes"}')
    failing = tampered.failing()
    assert "holds a value that judgement '9.9.99' cannot have" in failing["framework"]
    assert "projections" in failing


BROKEN: dict[str, Callable[[Tampered], None]] = {
    "a kind unheard of": lambda tampered: put_in(tampered, RecordKey("verdict", "BRO-001"), "7"),
    "a role by half": lambda tampered: put_in(tampered, RecordKey("assessor", "", "XX"), "{}"),
    "a list for an answer": lambda tampered: put_in(tampered, RecordKey("judgement", "BRO-001", "1.1.02", "PA"), "[1]"),
    "versions in no hexadecimal": lambda tampered: tampered.sql(
        "UPDATE journal SET replaces=? WHERE item='1.1.01'", json.dumps(["not a hash"])
    ),
    "a value that is no JSON": lambda tampered: tampered.sql("UPDATE journal SET value='{' WHERE item='1.1.01'"),
}


@pytest.mark.parametrize("broken", BROKEN)
def test_records_of_shapes_never_written_are_faults_and_no_traceback(tampered: Tampered, broken: str) -> None:
    BROKEN[broken](tampered)
    assert tampered.failing()


def test_verify_writes_nothing(session: Session) -> None:
    before = session.store.data_version(), session.store.connection.total_changes
    verify_store(session.store)
    assert (session.store.data_version(), session.store.connection.total_changes) == before


def test_verify_sees_one_moment_while_another_connection_writes(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store import verify

    other = open_with_key(session.folder, session.store.key, clock=Clock())
    sound = verify._projections

    def meanwhile(store: object, rows: list[Row]) -> Iterator[Message]:
        record_judgement(other, case_id="BRO-001", question="1.1.01", answer="yes")
        return sound(session.store, rows)

    monkeypatch.setattr(verify, "_projections", meanwhile)
    assert faults(session) == []
    other.close()


def test_a_page_that_a_power_cut_tore_is_no_fault_where_the_log_holds_it_whole(session: Session) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    log = session.store.path.with_name(f"{STORE_FILE}-wal")
    in_log = _pages_in_log(log)
    pages = session.store.path.stat().st_size // 4096
    replaced = max(page for page in in_log if page <= pages)
    untouched = next(page for page in range(pages, 1, -1) if page not in in_log)
    data = bytearray(session.store.path.read_bytes())
    data[(replaced - 1) * 4096 + 512 : replaced * 4096] = bytes(4096 - 512)
    session.store.path.write_bytes(data)
    assert faults(session) == []
    data[(untouched - 1) * 4096 + 512 : untouched * 4096] = bytes(4096 - 512)
    session.store.path.write_bytes(data)
    assert any(f"page {untouched}" in fault for fault in faults(session))


def test_a_row_of_another_laptop_that_was_rewritten_with_its_chain_is_found(session: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
    merge(session, exported(laptop, tmp_path / "1.assessment"))
    (row,) = laptop.store.rows(own=True)
    laptop.close()
    assert faults(session) == []
    other = replace(row, value='{"answer":"no"}')
    execute = session.store.connection.execute
    execute("PRAGMA foreign_keys=OFF")
    execute("DROP TRIGGER journal_stands")
    execute("UPDATE journal SET value=?, hash=? WHERE hash=?", (other.value, other.hash, row.hash))
    unsigned = f"chains: {row_named(other)!s} is not signed by the laptop that it names"
    assert faults(session)[1:] == ["chains: a signature over the chain of BRO-001 is not sound", unsigned]
    execute("DELETE FROM signatures WHERE store=?", (row.store,))
    assert faults(session) == [unsigned]
