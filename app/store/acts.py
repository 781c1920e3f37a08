"""The acts of the versions that count: whether a value is still the sample's, or a person has changed it since."""

from __future__ import annotations

from typing import Any

from app.records.kind import RecordKind
from app.store.database import database_errors
from app.store.store import Store

_ACTS = """
SELECT heads.item, heads.owner, act FROM heads JOIN journal ON journal.id = heads.row
WHERE heads.scope=? AND heads.kind=? AND rank=0
"""


def acts_of(store: Store, case_id: str, kind: RecordKind[Any]) -> dict[tuple[str, str], str]:
    """Return the act of the counting version of each record of a kind in a case, by item and owner."""
    with database_errors(store.path):
        rows = store.connection.execute(_ACTS, (case_id, kind.tag)).fetchall()
    return {(item, owner): act for item, owner, act in rows}
