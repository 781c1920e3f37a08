"""Stores as versions of the program before wrote them: their schemas and tables, frozen here as SQL.

`tests/data/version-3` holds a store and an assessment file that the program of schema 3 itself wrote.
`tests/data/version-4` holds the lead's and PA's stores and PA's file of the program before files were signed.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from sqlite3 import Connection
from unittest.mock import patch

from app.folders import STORE_FILE
from app.records import registry
from app.store import key_file
from app.store.database import connect
from app.store.migrations import schema
from app.store.schema_library import Database
from app.store.store import store_key

VERSION_4 = Path(__file__).parents[1] / "data" / "version-4"
VERSION_3 = Path(__file__).parents[1] / "data" / "version-3"
# It opens what is in that folder. The rule that a passphrase chosen today has to follow would refuse it.
VERSION_3_PASSPHRASE = "correct horse"
_FIRST_STEP_AFTER = {
    1: "m002_flags_interviews_and_times",
    2: "m003_drafts_of_why_something_stays_open",
    3: "m004_one_table_of_heads",
    4: "m005_signatures",
    5: "m006_receipts",
    6: "m007_drafts_of_reasons_for_changes",
}
_KEPT = ("journal", "local", "clock", "framework", "drafts", "places", "receipts")
# The columns of each table, of the row that counts for a key.
_TABLES = {
    "inspection": ("inspection", "item, value ->> '$'"),
    "assessors": ("assessor", "item, value ->> '$.role'"),
    "cases": ("case", "scope, value ->> '$'"),
    "profiles": ("profile", "scope, item, value ->> '$'"),
    "allocations": ("allocation", "scope, value ->> '$'"),
    "rulings": ("counting", "scope, item, value ->> '$'"),
    "facts": ("fact", "scope, item, owner, value ->> '$'"),
    "judgements": (
        "judgement",
        """scope, item, owner, value ->> '$.answer', ifnull(value -> '$.reasons', '[]'),
        ifnull(value ->> '$.note', ''), ifnull(value ->> '$.evidence', '')""",
    ),
    "ratings": ("rating", "scope, item, value ->> '$'"),
    "completions": ("completion", "scope, owner, ifnull(value ->> '$.complete', 0), ifnull(value ->> '$.why', '')"),
    "flags": ("flag", "scope, item, owner, value ->> '$.text', value ->> '$.settled'"),
    "interviews": (
        "interview",
        "scope, CAST(item AS INTEGER), owner, value ->> '$.person', value ->> '$.began', value ->> '$.minutes'",
    ),
    "times": ("time", "scope, item, owner, value ->> '$'"),
}


@contextmanager
def without_later_kinds() -> Iterator[None]:
    """Within the block the program is one that had the first kinds of record only, and their file format."""
    # Put back as a whole afterwards, because the order of the kinds is that of the merge pages.
    with patch.dict(registry.KINDS), patch.object(registry, "SIGNED_SINCE", 1):
        for tag in [tag for tag, kind in registry.KINDS.items() if kind.since > 1]:
            del registry.KINDS[tag]
        yield


def copy_of_version_3(folder: Path) -> Path:
    """A copy of the store that the program of schema 3 wrote."""
    shutil.copytree(VERSION_3, folder, ignore=shutil.ignore_patterns("*.assessment"))
    return folder


def take_back_to(version: int, folder: Path, key: bytes) -> None:
    """Make the closed store in `folder` one of an earlier schema, with the same rows."""
    raw = store_key(key, key_file.read(folder).store)
    path, made = folder / STORE_FILE, folder / f"{STORE_FILE}.new"
    with closing(connect(path, raw)) as now, closing(connect(made, raw, create=True)) as then:
        schema.apply(Database(then), stop_before=_FIRST_STEP_AFTER[version])
        then.execute("PRAGMA foreign_keys=OFF")
        then.execute("BEGIN")
        then.execute("DELETE FROM clock")
        for table in _KEPT:
            _copy(now, then, table, table)
        if version < 4:
            _copy(now, then, "chain_heads", "heads")
            _fill(then, now.execute("SELECT scope, kind, item, owner, rank, row FROM heads ORDER BY rank").fetchall())
        else:
            _copy(now, then, "chain_heads", "chain_heads")
            _copy(now, then, "heads", "heads")
        then.execute("DELETE FROM local WHERE name IN ('unsigned before', 'signing key', 'counted')")
        then.execute("COMMIT")
        then.execute(f"PRAGMA user_version={version}")
        assert then.execute("PRAGMA foreign_key_check").fetchall() == []
        then.execute("PRAGMA journal_mode=DELETE")
    for left in (f"{STORE_FILE}-wal", f"{STORE_FILE}-shm"):
        (folder / left).unlink(missing_ok=True)
    made.replace(path)
    # The versions before signatures gave a store no key of its own.
    key_file.write(folder, replace(key_file.read(folder), signing=None))


def _copy(now: Connection, then: Connection, source: str, target: str) -> None:
    rows = now.execute(f"SELECT * FROM {source}").fetchall()
    if rows:
        then.executemany(f"INSERT INTO {target} VALUES ({', '.join('?' * len(rows[0]))})", rows)


def _fill(then: Connection, heads: list[tuple[str, str, str, str, int, int]]) -> None:
    counting = ", ".join(str(row) for *_, rank, row in heads if rank == 0)
    known = {name for (name,) in then.execute("SELECT name FROM pragma_table_list")}
    for table, (kind, columns) in _TABLES.items():
        if table in known:
            then.execute(
                f"INSERT INTO {table} SELECT {columns}, hash FROM journal WHERE kind='{kind}' AND id IN ({counting})"
            )
    by_key: dict[tuple[str, ...], list[int]] = {}
    for *key, _, row in heads:
        by_key.setdefault(tuple(map(str, key)), []).append(row)
    for (scope, kind, item, owner), rows in by_key.items():
        if len(rows) > 1:
            of_rows = ", ".join(map(str, rows))
            then.execute(
                "INSERT INTO open_ends SELECT ?, ?, ?, ?, json_group_array(lower(hex(hash)) ORDER BY hlc DESC), "
                f"count(DISTINCT value) > 1 AND kind != 'time' FROM journal WHERE id IN ({of_rows})",
                (kind, scope, item, owner),
            )
