"""The state of a record: a hash that two laptops with the same rows share."""

from __future__ import annotations

import hashlib

from app.store.database import database_errors
from app.store.store import Store


def record_state(store: Store) -> tuple[str, int]:
    """Return the SHA-256 of the hashes of all rows in order of hash, and the time of the latest row.

    Laptops with the same rows give the same hash. The time is in milliseconds since 1970, UTC; 0 without a row.
    """
    digest = hashlib.sha256()
    with database_errors(store.path):
        for (version,) in store.connection.execute("SELECT hash FROM journal ORDER BY hash"):
            digest.update(version)
        (latest,) = store.connection.execute("SELECT ifnull(max(at), 0) FROM journal").fetchone()
    return digest.hexdigest(), int(latest)
