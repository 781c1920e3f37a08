"""Stores that somebody with the key has forged: each ends in a sentence, and a repair loses no answer."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection, DatabaseError

import pytest
from sqlcipher3 import dbapi2 as driver

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.commands.repairing import survey
from app.commands.undoing import undo
from app.errors import BugError, DataError, KnownError
from app.folders import STORE_FILE
from app.store.backup import back_up
from app.store.database import connect
from app.store.expected_schema import GUARDS, expected_parts
from app.store.opening import open_store
from app.store.repair import repair
from app.store.store import store_key
from app.store.verify import verify_store
from tests.helpers.inspections import shown, small_copy

SECONDS = 10
TABLES = [part.name for part in expected_parts().values() if part.kind == "table"]
# Tables of this laptop only. Their contents are not checked, and their loss costs no answer.
LOCAL = {name for name in TABLES if name not in ("journal", "heads", "chain_heads", "clock", "framework")}


@dataclass(frozen=True)
class Base:
    """A sound store with answers and a backup, to copy and forge; its key, its id, and what it shows."""

    folder: Path
    key: bytes
    store: str
    shown: dict[object, object]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    session = small_copy(tmp_path_factory.mktemp("base") / "lead")
    for answer in ("yes", "no", "na"):
        record_judgement(session, case_id="BRO-001", question="1.1.01", answer=answer, note="Seen.")
    undo(session, case_id="BRO-001")
    back_up(session.store)
    made = Base(session.folder, session.store.key, session.store.id, shown(session))
    session.close()
    return made


def columns() -> list[tuple[str, str]]:
    connection = driver.connect(":memory:", isolation_level=None)
    for part in expected_parts().values():
        if part.kind == "table":
            connection.execute(part.sql)
    found = [
        (table, name)
        for table in TABLES
        for (name,) in connection.execute(f"SELECT name FROM pragma_table_info('{table}')")
    ]
    connection.close()
    return found


def again(table: str, column: str, instead: str) -> list[str]:
    """Make a table again without its rules, with another expression, or none, in place of a column."""
    others = [name for at, name in columns() if at == table and name != column]
    listed = ", ".join([*others, *([f"{instead} AS {column}"] if instead else [])])
    return [
        f"CREATE TABLE forged AS SELECT {listed} FROM {table}",
        f"DROP TABLE {table}",
        f"ALTER TABLE forged RENAME TO {table}",
    ]


def forgeries() -> Iterator[tuple[str, list[str]]]:
    for table in TABLES:
        yield f"without the table {table}", [f"DROP TABLE {table}"]
        yield f"a view {table}", [f"DROP TABLE {table}", f"CREATE VIEW {table} AS SELECT 1 AS id"]
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
        named = ", ".join(f"i AS {name}" for at, name in columns() if at == table)
        yield (
            f"an endless view {table}",
            [f"DROP TABLE {table}", f"CREATE VIEW {table} AS {endless} SELECT {named} FROM n"],
        )
        yield f"an empty {table}", [f"DELETE FROM {table}"]
        yield (
            f"a trigger on {table}",
            [f"CREATE TRIGGER lost BEFORE INSERT ON {table} BEGIN SELECT raise(IGNORE); END"],
        )
        yield f"one more column of {table}", [f"ALTER TABLE {table} ADD COLUMN more TEXT"]
    for table, column in columns():
        yield f"{table} without {column}", again(table, column, "")
        for what, instead in (("text", "'x'"), ("bytes", "x'ff00'"), ("nothing", "NULL"), ("a huge number", "1 << 62")):
            yield f"{what} as {table}.{column}", again(table, column, instead)
    for part in expected_parts().values():
        if part.kind in ("index", "trigger"):
            yield f"without the {part.kind} {part.name}", [f"DROP {part.kind.upper()} {part.name}"]
    yield "one more table", ["CREATE TABLE more (x)"]
    yield (
        "a guard that guards nothing",
        [
            "DROP TRIGGER journal_is_kept",
            "CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT 1; END",
        ],
    )
    yield "ranks without an end", ["UPDATE heads SET rank=4611686018427387904"]
    yield "a chain that leads to itself", ["UPDATE journal SET prev=hash WHERE seq > 1"]
    yield (
        "chains in a circle",
        [
            (
                "UPDATE journal SET prev=(SELECT hash FROM journal AS after WHERE after.scope=journal.scope "
                "AND after.store=journal.store ORDER BY seq DESC LIMIT 1), seq=seq+1"
            )
        ],
    )
    yield "versions that replace themselves", ["UPDATE journal SET replaces=json_array(lower(hex(hash)))"]
    yield (
        "values nested a thousand deep",
        [f"UPDATE journal SET value='{'[' * 1000 + ']' * 1000}' WHERE kind='judgement'"],
    )
    yield "text that is no UTF-8", ["UPDATE journal SET why=CAST(x'fffe' AS TEXT)"]
    yield "a framework of brackets", [f"UPDATE framework SET source='{'[' * 100_000}'"]
    yield "a kind of no version", ["UPDATE journal SET kind='nonsense'"]


FORGERIES = dict(forgeries())


def forged(base: Base, folder: Path, statements: list[str]) -> Path:
    shutil.copytree(base.folder, folder)
    connection: Connection = connect(folder / STORE_FILE, store_key(base.key, base.store))
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA recursive_triggers=OFF")
    guards = [expected_parts()[name].sql for name in GUARDS]
    with closing(connection):
        if any(statement.startswith(("UPDATE journal", "DELETE FROM journal")) for statement in statements):
            for name in GUARDS:
                connection.execute(f"DROP TRIGGER {name}")
            statements = [*statements, *guards]
        elif any("RENAME TO journal" in statement for statement in statements):
            statements = [*statements, *guards]
        for statement in statements:
            try:
                connection.execute(statement)
            except DatabaseError as trouble:
                pytest.fail(f"{statement}: {trouble}")
            except driver.DatabaseError as trouble:
                pytest.fail(f"{statement}: {trouble}")
    return folder


def test_there_are_more_than_a_hundred_kinds_of_forged_stores() -> None:
    assert len(FORGERIES) >= 300


@pytest.mark.parametrize("what", FORGERIES)
def test_a_forged_store_ends_in_a_sentence_within_seconds(base: Base, tmp_path: Path, what: str) -> None:
    folder = forged(base, tmp_path / "forged", FORGERIES[what])
    began = time.monotonic()
    said: list[str] = []
    try:
        with closing(open_store(folder, base.key, read_only=True)) as store:
            findings = verify_store(store)
            said = [str(text) for each in findings for text in (*each.faults, *each.notes)]
            left = survey(store)
            assert left.backup is not None
    except KnownError as refused:
        said = [str(refused)]
    assert time.monotonic() - began < SECONDS
    assert said or changes_nothing(what), "what is wrong is named"
    try:
        session = open_with_key(folder, base.key)
        try:
            shown(session)
        finally:
            session.close()
    except BugError as bug:
        pytest.fail(str(bug))
    except (KnownError, DataError):
        pass
    try:
        repaired = repair(folder, base.key)
    except KnownError:
        return
    assert (repaired.copy / STORE_FILE).is_file()
    if repaired.is_sound:
        again_open = open_with_key(folder, base.key)
        assert shown(again_open) == base.shown
        again_open.close()


def changes_nothing(what: str) -> bool:
    """Return whether a forgery only empties what is this laptop's own."""
    return what in {f"an empty {table}" for table in LOCAL}
