"""The files that were merged into this store, whose laptops they are from, and what a lead recorded since a time."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.records.registry import KINDS
from app.records.ruling import RULING
from app.store.database import database_errors
from app.store.journal import canonical
from app.store.store import Store

_GATHERED = "SELECT file, store, max(merged_at), max(rows), sum(new) FROM receipts GROUP BY file ORDER BY 3, file"
_CHANGED = """
SELECT DISTINCT scope FROM journal
WHERE scope != '' AND at > ? AND store=? AND kind IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A file that was merged here.

    Attributes:
        file: Its random id.
        store: The store that wrote it.
        at: When it was last merged here, in milliseconds since 1970 (UTC).
        rows: How many rows it holds.
        new: How many of them were new here.
    """

    file: str
    store: str
    at: int
    rows: int
    new: int


def gathered_files(store: Store) -> list[Gathered]:
    """Return every file that was merged here, the first one first."""
    with database_errors(store.path):
        return [Gathered(*found) for found in store.connection.execute(_GATHERED)]


def people_of_stores(store: Store) -> dict[str, tuple[str, ...]]:
    """Return whose laptop each store is that this one knows, by the store's id."""
    with database_errors(store.path):
        found = store.connection.execute("SELECT store, people FROM identities ORDER BY key").fetchall()
    return {name: tuple(json.loads(people)) for name, people in found}


def changed_by_leads(store: Store, since: int, *, rulings: bool = True) -> set[str]:
    """Return the cases of which this store recorded something that only a lead may, after a time.

    Args:
        store: A lead's store.
        since: Milliseconds since 1970 (UTC).
        rulings: Whether a ruling on whose judgement counts is such a change.
    """
    of_leads = [kind for kind in KINDS.values() if kind.lead_only and kind.of_case]
    kinds = canonical([kind.tag for kind in of_leads if rulings or kind is not RULING])
    with database_errors(store.path):
        rows = store.connection.execute(_CHANGED, (since, store.id, kinds)).fetchall()
    return {scope for (scope,) in rows}
