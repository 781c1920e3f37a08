"""Values that several unreplaced versions of a record give together, such as the times of two copies of a store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from app.records.key import RecordKey
from app.records.registry import KINDS, kind_of
from app.store import projections
from app.store.journal import Row
from app.store.store import Store


def shown_value(store: Store, row: Row) -> Any:
    """Return the value that memory shows where `row` counts: its own, or the one that several combine to."""
    combine = kind_of(row.key).combine
    if combine is None or len(projections.heads_of(store.connection, row.key)) < 2:
        return row.recorded
    return combine([(each.hash, each.replaces, each.recorded) for each in store.history(row.key)])


def shown_values(store: Store, rows: Iterable[Row]) -> Iterator[tuple[RecordKey, Any]]:
    """Yield the key and the value that memory shows of each of `rows`, which count. A value of several is shared."""
    decoded: dict[tuple[str, str, str], Any] = {}
    for row in rows:
        kind = kind_of(row.key)
        if kind.combine is not None:
            yield row.key, shown_value(store, row)
            continue
        same = (kind.tag, row.key.item if kind.item_in_value else "", row.value)
        if same not in decoded:
            decoded[same] = row.recorded
        yield row.key, decoded[same]


def combined_values(store: Store) -> Iterator[tuple[RecordKey, Any]]:
    """Yield the records of which several versions count together, each with their common value."""
    for tag, kind in KINDS.items():
        if kind.combine is not None:
            for key in projections.split_keys(store.connection, tag):
                counting = store.current(key)
                if counting is not None:
                    yield key, shown_value(store, counting)
