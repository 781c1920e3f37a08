"""Read the journal as it was at a moment: the records that counted then, and the rows that were made since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.registry import kind_of
from app.store.database import database_errors
from app.store.journal import COLUMNS, Order, Row, from_sql, last_clock_of
from app.store.store import Store

_VERSIONS = "SELECT kind, scope, item, owner, value, hlc, store, hash, replaces FROM journal WHERE hlc <= ?"
_MADE_SINCE = f"SELECT {COLUMNS} FROM journal WHERE hlc > ? ORDER BY hlc, store, hash"  # noqa: S608 - our own names
_TIMES = "SELECT scope, item, owner, at FROM journal WHERE kind = ?"
# A row of this store that was made later has a lower number than one that arrived after it.
_LATE = """
SELECT count(*) FROM journal WHERE hlc <= :last
AND id > (SELECT min(id) FROM journal WHERE hlc > :last AND store = :own)
"""


class Version(NamedTuple):
    """One version of a record, as far as it takes to find out which one counts.

    `value` is JSON text, and `replaces` the hashes of the versions that it replaces.
    """

    key: RecordKey
    value: str
    order: Order
    replaces: tuple[bytes, ...]


def version_of(row: Row) -> Version:
    """Return a row as a version."""
    return Version(row.key, row.value, row.order, row.replaces)


def counting_values(versions: Iterable[Version]) -> Iterator[tuple[RecordKey, Any]]:
    """Yield each key with the value that memory shows for it, by the rules of merging, from all its versions.

    Raises:
        ValueError, TypeError, LookupError: A value is of a shape that its kind does not have.
        BugError: This version of the program has no such kind of record.
    """
    by_key: dict[RecordKey, list[Version]] = {}
    for version in versions:
        by_key.setdefault(version.key, []).append(version)
    decoded: dict[tuple[str, str, str], Any] = {}

    def value_of(version: Version) -> Any:
        kind = kind_of(version.key)
        # Most texts come many times over, as `{"answer":"yes"}` does: each is decoded once, and its value shared.
        same = (kind.tag, version.key.item if kind.item_in_value else "", version.value)
        if same not in decoded:
            decoded[same] = kind.from_plain(version.key.item, json.loads(version.value))
        return decoded[same]

    for key, each in by_key.items():
        if len(each) == 1:
            yield key, value_of(each[0])
            continue
        replaced = {link for version in each for link in version.replaces}
        ends = [version for version in each if version.order.hash not in replaced]
        combine = kind_of(key).combine
        if combine is None or len(ends) < 2:
            yield key, value_of(max(ends, key=lambda version: version.order))
        else:
            ordered = sorted(each, key=lambda version: version.order)
            yield key, combine([(one.order.hash, one.replaces, value_of(one)) for one in ordered])


def contents_at(store: Store, at: int) -> Iterator[tuple[RecordKey, Any]]:
    """Yield each key with the value that counted at a moment, by when the changes were made.

    Args:
        store: The open store.
        at: The moment in milliseconds since 1970 (UTC). Changes of that millisecond are in it.
    """
    with database_errors(store.path):
        found = store.connection.execute(_VERSIONS, (last_clock_of(at),)).fetchall()
    return counting_values(
        Version(
            RecordKey(*columns[:4]),
            columns[4],
            Order(*columns[5:8]),
            tuple(map(bytes.fromhex, json.loads(columns[8]))) if columns[8] != "[]" else (),
        )
        for columns in found
    )


def made_since(store: Store, at: int) -> list[Row]:
    """Return the rows that were made after a moment (milliseconds since 1970, UTC), the oldest first."""
    with database_errors(store.path):
        return [from_sql(columns)[0] for columns in store.connection.execute(_MADE_SINCE, (last_clock_of(at),))]


def arrived_later(store: Store, at: int) -> int:
    """Return how many rows that were made by a moment are known to have reached this laptop after it.

    A row is known to have, if this laptop had recorded something after the moment before the row arrived.
    """
    values = {"last": last_clock_of(at), "own": store.id}
    with database_errors(store.path):
        (number,) = store.connection.execute(_LATE, values).fetchone()
    return int(number)


def times_of(store: Store, kind: RecordKind[Any]) -> dict[RecordKey, list[int]]:
    """Return when each record of a kind was recorded (milliseconds since 1970, UTC, by the clocks of the laptops)."""
    found: dict[RecordKey, list[int]] = {}
    with database_errors(store.path):
        for case_id, item, owner, at in store.connection.execute(_TIMES, (kind.tag,)):
            found.setdefault(kind.key(case_id, item, owner), []).append(at)
    return found
