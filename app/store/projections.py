"""The table `heads`, worked out from the journal: each key's versions that no other version replaces.

The version that counts comes first (rank 0). The table holds the numbers of the journal's rows and no values, so it is
the same for every kind of record, and a new kind needs no table.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from sys import intern
from typing import TYPE_CHECKING, Any, NamedTuple

from app.records.key import RecordKey
from app.records.registry import KINDS, kind_of
from app.store.journal import COLUMNS, Row, from_sql, heads
from app.store.journal import by_key as group_by_key

if TYPE_CHECKING:
    from sqlite3 import Connection

_OF_KEY = "scope=? AND kind=? AND item=? AND owner=?"
_FEW = 1000  # keys that are looked up one by one
_HAS_HEAD = f"SELECT 1 FROM heads WHERE {_OF_KEY} AND rank=0"  # noqa: S608 - our own names
_VERSIONS = f"SELECT hlc, store, hash, id, replaces FROM journal WHERE {_OF_KEY}"  # noqa: S608 - our own names
_HEADS_OF = """
SELECT journal.id, hash, value FROM heads JOIN journal ON journal.id = heads.row
WHERE heads.scope=? AND heads.kind=? AND heads.item=? AND heads.owner=? ORDER BY rank
"""
_PUT = """
INSERT INTO heads VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (scope, kind, item, owner, rank) DO UPDATE SET row=excluded.row
"""
# The rows of the version that counts, in the order of the journal: in the order of keys each one would cost a page.
_CONTENTS = """
SELECT kind, scope, item, owner, value, hash FROM journal WHERE id IN (SELECT row FROM heads WHERE rank=0)
"""
_ALL = """
SELECT heads.kind, heads.scope, heads.item, heads.owner, rank, hash
FROM heads LEFT JOIN journal ON journal.id = heads.row
ORDER BY heads.scope, heads.kind, heads.item, heads.owner, rank
"""
_RANKED = "SELECT DISTINCT kind, scope, item, owner FROM heads WHERE rank > 0"
_COUNTS = """
SELECT
    (SELECT count(*) FROM journal),
    (SELECT count(*) FROM heads WHERE rank = 0),
    (SELECT count(*) FROM heads JOIN journal ON journal.id = heads.row
    WHERE rank = 0 AND journal.scope = heads.scope AND journal.kind = heads.kind AND journal.item = heads.item
        AND journal.owner = heads.owner)
"""
_SEVERAL = """
SELECT heads.kind, heads.scope, heads.item, heads.owner, hash, value
FROM heads AS second JOIN heads USING (scope, kind, item, owner) JOIN journal ON journal.id = heads.row
WHERE second.rank = 1 ORDER BY heads.scope, heads.kind, heads.item, heads.owner, heads.rank
"""


class UnknownKindError(Exception):
    """The store holds a kind of record that this version of the program does not have."""


class Head(NamedTuple):
    """An unreplaced version of a key: the number of its row, its hash, and its value as JSON text."""

    row: int
    hash: bytes
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key whose unreplaced versions say different things; the first counts until ruled on."""

    key: RecordKey
    versions: tuple[bytes, ...]


def heads_of(connection: Connection, key: RecordKey) -> list[Head]:
    """Return the unreplaced versions of `key`, the one that counts first; empty where nothing is recorded."""
    return [Head(*found) for found in connection.execute(_HEADS_OF, _address(key))]


def current_row(connection: Connection, key: RecordKey) -> Row | None:
    """Return the version that counts for `key`; None where nothing is recorded."""
    found = connection.execute(
        f"SELECT {COLUMNS} FROM journal WHERE id = (SELECT row FROM heads WHERE {_OF_KEY} AND rank=0)",  # noqa: S608 - ours
        _address(key),
    ).fetchone()
    return from_sql(found)[0] if found else None


def replaced_by_default(key: RecordKey, versions: Sequence[Head]) -> tuple[bytes, ...]:
    """Return the versions that a new version of `key` replaces, the one that counts first.

    The new version is made by somebody who has seen the one that counts. Versions that agree with it are settled along
    with it; one that differs stays, since nobody who made the new one has seen it.
    """
    if len(versions) < 2 or not kind_of(key).can_conflict:
        return tuple(version.hash for version in versions)
    return tuple(version.hash for version in versions if version.value == versions[0].value)


def put_first(
    connection: Connection, key: RecordKey, row: int, before: Sequence[Head], replaced: Sequence[bytes]
) -> None:
    """Let the newest row, which replaces some of the heads there were `before`, count for `key`."""
    remaining = [version.row for version in before if version.hash not in replaced]
    if len(before) < 2 and not remaining:
        connection.execute(_PUT, (*_address(key), 0, row))
    else:
        _put_heads(connection, key, [row, *remaining])


def split_keys(connection: Connection, kind: str) -> list[RecordKey]:
    """Return the keys of a kind of record that have several unreplaced versions."""
    found = connection.execute("SELECT kind, scope, item, owner FROM heads WHERE rank=1 AND kind=?", (kind,))
    return [RecordKey(*columns) for columns in found]


def versions_of(connection: Connection, key: RecordKey) -> list[Row]:
    """Return every version of `key`, oldest first."""
    found = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE {_OF_KEY}", _address(key))  # noqa: S608 - ours
    return sorted((from_sql(columns)[0] for columns in found), key=lambda row: row.order)


def rebuild_projections(connection: Connection, keys: Iterable[RecordKey]) -> list[Row]:
    """Work out the heads of `keys` from the journal; return the rows that count now."""
    counting: list[Row] = []
    for key in keys:
        versions = connection.execute(_VERSIONS, _address(key)).fetchall()
        replaced = {link for *_, replaces in versions if replaces != "[]" for link in json.loads(replaces)}
        # As `app.store.journal.heads` orders them.
        ends = sorted((found for found in versions if found[2].hex() not in replaced), reverse=True)
        _put_heads(connection, key, [number for _, _, _, number, _ in ends])
        found = connection.execute(f"SELECT {COLUMNS} FROM journal WHERE id=?", (ends[0][3],)).fetchone()  # noqa: S608 - ours
        counting.append(from_sql(found)[0])
    return counting


def project_arrived(connection: Connection, rows: Sequence[Row], before: int) -> list[Row]:
    """Work out the heads of the keys of `rows`, which have just been added; return the rows that count there now.

    Args:
        connection: The database, in a transaction.
        rows: The rows in the order in which they were added.
        before: The number of the row that was the last one until then.
    """
    touched = group_by_key(rows)
    had = _keys_with_heads(connection, touched)
    arrived = connection.execute("SELECT count(*), max(id) FROM journal WHERE id > ?", (before,)).fetchone()
    if arrived != (len(rows), before + len(rows)):
        # Some were here already, so the numbers are not known.
        return rebuild_projections(connection, touched)
    numbers = {row.hash: number for number, row in enumerate(rows, before + 1)}
    ends = {
        key: versions if len(versions) == 1 else heads(versions) for key, versions in touched.items() if key not in had
    }
    # In the order of the table, so that each page is written once.
    connection.executemany(
        _PUT,
        sorted(
            (*_address(key), rank, numbers[row.hash])
            for key, versions in ends.items()
            for rank, row in enumerate(versions)
        ),
    )
    return [*(versions[0] for versions in ends.values()), *rebuild_projections(connection, had)]


def _keys_with_heads(connection: Connection, keys: Mapping[RecordKey, object]) -> list[RecordKey]:
    """Return those of `keys` that have a version in the table."""
    if len(keys) < _FEW:
        return [key for key in keys if connection.execute(_HAS_HEAD, _address(key)).fetchone()]
    held = set(connection.execute("SELECT kind, scope, item, owner FROM heads WHERE rank=0"))
    return [key for key in keys if key in held]


def contents(connection: Connection) -> Iterator[tuple[RecordKey, Any, bytes]]:
    """Yield the key, value and hash of every version that counts, in the journal's order.

    Raises:
        UnknownKindError: A newer version of the program recorded something that this one has no kind for.
        ValueError, TypeError, LookupError: A value is of a shape that no version of the program writes.
    """
    # Most texts come many times over, as `{"answer":"yes"}` does: each is decoded once, and its value shared.
    decoded: dict[tuple[str, str, str], Any] = {}
    for tag, scope, item, owner, text, version in connection.execute(_CONTENTS):
        kind = KINDS.get(tag)
        if kind is None:
            raise UnknownKindError(tag)
        same = (tag, item if kind.item_in_value else "", text)
        if same not in decoded:
            decoded[same] = kind.from_plain(item, json.loads(text))
        # Ids and references come many times over too: the memory keeps one of each, and not one a row.
        yield RecordKey(tag, intern(scope), intern(item), intern(owner)), decoded[same], version


def heads_of_all(connection: Connection) -> dict[RecordKey, tuple[bytes | None, ...]]:
    """Return the hashes of each key's unreplaced versions as the table holds them, the one that counts first.

    A hash is None where the table names a row that the journal does not have, or leaves ranks out.
    """
    found: dict[RecordKey, tuple[bytes | None, ...]] = {}
    for kind, scope, item, owner, rank, version in connection.execute(_ALL):
        key = RecordKey(kind, scope, item, owner)
        if rank == 0:
            found[key] = (version,)
            continue
        higher = found.get(key, ())
        found[key] = (*higher, *[None] * min(rank - len(higher), 1), version)
    return found


def wrong_heads(
    connection: Connection, rows: Sequence[Row]
) -> Iterator[tuple[RecordKey, tuple[bytes, ...], tuple[bytes | None, ...]]]:
    """Yield each key whose heads are not those that `rows`, the whole journal, give: the right ones, then those held.

    Almost every key has one version. SQLite counts the keys for which a row of their own comes first. If these are all
    keys, one with a single version is right unless it has further ranks.
    """
    versions = group_by_key(rows)
    counts = connection.execute(_COUNTS).fetchone()
    if counts == (len(rows), len(versions), len(versions)):
        keys = {key for key, found in versions.items() if len(found) > 1}
        keys.update(RecordKey(*found) for found in connection.execute(_RANKED))
    else:
        keys = set(versions)
    held: dict[RecordKey, tuple[bytes | None, ...]]
    if len(keys) < len(versions) // 8:
        held = {key: tuple([head.hash for head in heads_of(connection, key)]) for key in keys}
    else:
        held = heads_of_all(connection)
        keys |= held.keys()
    for key in keys:
        should, does = tuple([row.hash for row in heads(versions.get(key, ()))]), held.get(key, ())
        if should != does:
            yield key, should, does


def conflicts_of(connection: Connection) -> list[Conflict]:
    """Return the keys that wait for a ruling, in the order of case and item."""
    several: dict[RecordKey, dict[bytes, str]] = defaultdict(dict)
    for *key, version, value in connection.execute(_SEVERAL):
        several[RecordKey(*key)][version] = value
    return [
        Conflict(key, tuple(versions))
        for key, versions in several.items()
        if len(set(versions.values())) > 1 and kind_of(key).can_conflict
    ]


def put_all(connection: Connection, rows: Iterable[Row], numbers: Mapping[bytes, int]) -> None:
    """Fill the empty table from the journal's rows, whose numbers are given by hash."""
    for key, ends in project(rows).items():
        _put_heads(connection, key, [numbers[version] for version in ends])


def project(rows: Iterable[Row]) -> dict[RecordKey, tuple[bytes, ...]]:
    """Return the hashes of each key's unreplaced versions that a journal of `rows` gives, from scratch."""
    return {key: tuple([row.hash for row in heads(versions)]) for key, versions in group_by_key(rows).items()}


def _address(key: RecordKey) -> tuple[str, str, str, str]:
    """Return a key in the order of the table's columns: case first, so that a case's records lie together."""
    return key.case_id, key.kind, key.item, key.owner


def _put_heads(connection: Connection, key: RecordKey, rows: Sequence[int]) -> None:
    address = _address(key)
    connection.execute(f"DELETE FROM heads WHERE {_OF_KEY} AND rank >= ?", (*address, len(rows)))  # noqa: S608 - ours
    connection.executemany(_PUT, [(*address, rank, row) for rank, row in enumerate(rows)])
