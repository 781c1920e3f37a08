"""What the tables show, worked out from the journal: each row names the version it shows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any, cast

from app.records.key import NEVER_CONTESTED, RecordKey, RecordKindName
from app.store.journal import COLUMNS, Row, conflicts, from_sql, heads
from app.store.tables import TABLES

_UPSERT = {kind: table.upsert for kind, table in TABLES.items()}
_SELECT_VERSION = {kind: table.select_version for kind, table in TABLES.items()}


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key whose unreplaced versions say different things; the first counts until ruled on."""

    key: RecordKey
    versions: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """The unreplaced versions of one key, the one that counts first, and whether they say different things."""

    versions: tuple[bytes, ...]
    conflicting: bool


def current_version(connection: Connection, key: RecordKey) -> bytes | None:
    """The hash of the version that counts for `key` now; None where nothing is recorded."""
    found = connection.execute(_SELECT_VERSION[key.kind], TABLES[key.kind].address(key)).fetchone()
    return found[0] if found else None


def show(connection: Connection, row: Row) -> None:
    """Make `row` the version that its key's table shows."""
    table = TABLES[row.key.kind]
    connection.execute(_UPSERT[row.key.kind], (*table.address(row.key), *table.encode(row.content), row.hash))


def contents(connection: Connection) -> Iterator[tuple[RecordKey, Any, bytes]]:
    """Everything the tables show: key, content and version, the kinds in the order of `KINDS`."""
    for table in TABLES.values():
        width = len(table.key_columns)
        for columns in connection.execute(table.select_all):
            yield table.key(*columns[:width]), table.decode(*columns[width:-1]), columns[-1]


def versions_of(connection: Connection, key: RecordKey) -> list[Row]:
    """Every version of `key`, oldest first."""
    found = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE scope=? AND kind=? AND item=? AND owner=?",  # noqa: S608 - ours
        (key.case_id, key.kind, key.item, key.owner),
    )
    return sorted((from_sql(columns)[0] for columns in found), key=lambda row: row.order)


def rebuild_projections(connection: Connection, keys: Iterable[RecordKey]) -> list[Row]:
    """Work out `keys` afresh from the journal, contested ones included; the rows that now count."""
    counting: list[Row] = []
    for key in keys:
        ends = heads(versions_of(connection, key))
        show(connection, ends[0])
        note_heads(connection, key, ends)
        counting.append(ends[0])
    return counting


def replaced_by_edit(connection: Connection, key: RecordKey) -> list[Row]:
    """The versions that a new one of `key` replaces, the one that counts first.

    Versions that agree with the one that counts are settled along with it; one that differs stays open, since
    whoever gives the new one has not seen it. Empty where nothing is recorded.
    """
    ends = heads(versions_of(connection, key))
    return [row for row in ends if row.value == ends[0].value or key.kind in NEVER_CONTESTED]


def has_several_heads(connection: Connection, key: RecordKey) -> bool:
    """Whether several versions of `key` stand unreplaced, agreeing or not."""
    found = connection.execute("SELECT 1 FROM open_ends WHERE kind=? AND scope=? AND item=? AND owner=?", key)
    return found.fetchone() is not None


def note_heads(connection: Connection, key: RecordKey, ends: Sequence[Row]) -> None:
    """Note which versions of `key` stand unreplaced, where that is more than one."""
    if len(ends) > 1:
        hashes = json.dumps([row.hash.hex() for row in ends])
        connection.execute(
            "INSERT OR REPLACE INTO open_ends VALUES (?, ?, ?, ?, ?, ?)", (*key, hashes, conflicts(ends))
        )
    else:
        connection.execute("DELETE FROM open_ends WHERE kind=? AND scope=? AND item=? AND owner=?", key)


def heads_of_all(connection: Connection) -> dict[RecordKey, Heads]:
    """The keys of which several versions stand unreplaced, in the order of case and item."""
    found = connection.execute(
        "SELECT kind, scope, item, owner, versions, contested FROM open_ends ORDER BY scope, kind, item, owner"
    )
    return {
        RecordKey(cast("RecordKindName", kind), scope, item, owner): Heads(
            tuple(bytes.fromhex(version) for version in json.loads(versions)), bool(differ)
        )
        for kind, scope, item, owner, versions, differ in found
    }


def conflicts_of(connection: Connection) -> list[Conflict]:
    """The keys that wait for a ruling, in the order of case and item."""
    return [Conflict(key, ends.versions) for key, ends in heads_of_all(connection).items() if ends.conflicting]


def project(rows: Iterable[Row]) -> tuple[dict[RecordKey, tuple[Any, bytes]], dict[RecordKey, Heads]]:
    """What the tables should show for a journal of `rows`, and which keys should have open ends, from scratch."""
    by_key: dict[RecordKey, list[Row]] = defaultdict(list)
    for row in rows:
        by_key[row.key].append(row)
    shown: dict[RecordKey, tuple[Any, bytes]] = {}
    several: dict[RecordKey, Heads] = {}
    for key, versions in by_key.items():
        ends = heads(versions)
        table = TABLES[key.kind]
        # Through the table's own form, so that equal contents compare equal however they were written.
        shown[key] = (table.decode(*table.encode(ends[0].content)), ends[0].hash)
        if len(ends) > 1:
            several[key] = Heads(tuple(row.hash for row in ends), conflicts(ends))
    return shown, several
