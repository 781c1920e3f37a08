"""Repair a damaged store: keep a copy, then work out again from the journal everything that follows from it."""

from __future__ import annotations

import datetime as dt
import os
import secrets
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import KnownError
from app.folders import STORE_FILE
from app.store import acknowledged, key_file, projections
from app.store.acknowledged import note_acknowledged
from app.store.backup import FOLDER
from app.store.damage import UNREADABLE
from app.store.database import database_errors
from app.store.expected_schema import columns_of, expected_parts, schema_parts, unreadable_tables
from app.store.files import make_private_folder, sync_folder
from app.store.journal import Row, clamp_clock
from app.store.loss import forget_loss
from app.store.opening import open_store
from app.store.recovery_slot import put_back
from app.store.store import Store
from app.store.verify import Finding, rows_that_read, verify_store

if TYPE_CHECKING:
    from sqlite3 import Connection

# Tables that follow from the journal alone, and are emptied and filled again.
_WORKED_OUT = ("heads", "chain_heads")


@dataclass(frozen=True, slots=True)
class Repaired:
    """A repaired store: the folder of the copy made before, and everything that `verify` finds now."""

    copy: Path
    findings: tuple[Finding, ...]

    @property
    def is_sound(self) -> bool:
        """Return whether nothing is wrong any more."""
        return not any(finding.faults for finding in self.findings)


def repair(folder: Path, key: bytes) -> Repaired:
    """Repair the store in `folder`. The journal's rows stay as they are, also those that cannot be read.

    Raises:
        KnownError: The journal or the framework is missing, another window has the store, or the disk is full. The
            store is unchanged.
    """
    store = open_store(folder, key)
    try:
        copy = _keep_copy(store)
        with database_errors(store.path):
            try:
                _repair(store)
            except UNREADABLE as trouble:
                raise _beyond_repair(store, "journal") from trouble
            put_back(store)
            with suppress(KnownError):
                # Something else may have the count's place. `verify` says so.
                note_acknowledged(store.connection, store.folder, store.key, store.id, store.clock())
            return Repaired(copy, tuple(verify_store(store)))
    finally:
        store.close()


def _keep_copy(store: Store) -> Path:
    """Copy the store's files as they lie on the disk, damaged pages among them; return the copy's folder."""
    taken = dt.datetime.fromtimestamp(clamp_clock(store.clock()) / 1000, dt.UTC)
    make_private_folder(store.folder / FOLDER)
    copy = store.folder / FOLDER / f"before-repair-{taken:%Y-%m-%dT%H%M%S}-{secrets.token_hex(2)}"
    with database_errors(copy):
        copy.mkdir(mode=0o700)
        for name in (STORE_FILE, f"{STORE_FILE}-wal", acknowledged.NAME, key_file.NAME):
            if (store.folder / name).is_file():
                shutil.copyfile(store.folder / name, copy / name)
                with (copy / name).open("rb+") as file:
                    os.fsync(file.fileno())
        sync_folder(copy)
        sync_folder(copy.parent)
    return copy


def _repair(store: Store) -> None:
    connection = store.connection
    expected, held = expected_parts(), schema_parts(connection)
    for name in ("journal", "framework"):
        if name not in held or held[name].form != expected[name].form:
            raise _beyond_repair(store, name)
    # While tables are made again, rows refer to what is not there yet.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with store.writing():
            _put_schema_right(connection)
            _work_out(store)
            forget_loss(store)
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def _beyond_repair(store: Store, table: str) -> KnownError:
    return KnownError(
        "{path} cannot be repaired, because the table {table} is not what this version makes. Restore the newest sound "
        "backup.",
        path=store.path,
        table=table,
    )


def _put_schema_right(connection: Connection) -> None:
    expected, unreadable = expected_parts(), unreadable_tables(connection)
    for name, part in schema_parts(connection).items():
        right = expected.get(name)
        if right is not None and (right.kind, right.form) == (part.kind, part.form):
            continue
        quoted = name.replace('"', '""')
        kept: list[Any] = []
        if right is not None and right.kind == part.kind == "table" and name not in (*_WORKED_OUT, *unreadable):
            columns = ", ".join(columns_of(name))
            kept = connection.execute(f"SELECT {columns} FROM {name}").fetchall()  # noqa: S608 - our own names
        connection.execute(f'DROP {part.kind.upper()} IF EXISTS "{quoted}"')
        if right is not None and right.kind == "table":
            connection.execute(right.sql)
            # A row that breaks the table's rules is this laptop's own, and no answer.
            marks = ", ".join("?" * len(columns_of(name)))
            connection.executemany(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", kept)  # noqa: S608 - as above
    held = schema_parts(connection)
    for name, part in expected.items():
        if name not in held:
            connection.execute(part.sql)
    connection.execute("INSERT OR IGNORE INTO clock VALUES (1, 0)")


def _work_out(store: Store) -> None:
    connection = store.connection
    numbers: dict[bytes, int] = {}
    rows: list[Row] = []
    for number, row, stored in rows_that_read(store):
        if row is not None and row.hash == stored:
            numbers[row.hash] = number
            rows.append(row)
    connection.execute("DELETE FROM heads")
    projections.put_all(connection, rows, numbers)
    ends: dict[str, Row] = {}
    for row in rows:
        if row.store == store.id and (row.key.case_id not in ends or row.seq > ends[row.key.case_id].seq):
            ends[row.key.case_id] = row
    before = dict(connection.execute("SELECT scope, hash FROM chain_heads"))
    connection.execute("DELETE FROM chain_heads")
    followed = {row.prev for row in rows}
    by_hash = {row.hash: row for row in rows}
    for scope, end in ends.items():
        # A copy of the folder shares the store's id and may have gone its own way, so a noted end that fits is kept.
        noted = by_hash.get(before.get(scope, b""))
        fits = noted is not None and noted.key.case_id == scope and noted.hash not in followed
        last = noted if noted is not None and fits else end
        connection.execute("INSERT INTO chain_heads VALUES (?, ?, ?)", (scope, last.seq, last.hash))
    latest = max((row.hlc for row in rows), default=0)
    connection.execute("UPDATE clock SET hlc=max(hlc, ?)", (latest,))
