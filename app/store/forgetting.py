"""Forget another store that was wrongly believed: what it recorded stays, and no new row of it is believed."""

from __future__ import annotations

from collections.abc import Mapping

from app.store.journal import Row
from app.store.signatures import ChainSignature, signed_chain
from app.store.store import Store
from app.store.trust import PUT_SIGNATURE, Identity, refuse_key


def forget_store(store: Store, identity: Identity) -> None:
    """Forget a store and refuse its key from now on, until somebody confirms it again.

    This lead's store vouches for the rows that were merged already, so that they stay signed and can be passed on.

    Args:
        store: The open store of a lead.
        identity: The store to forget.

    Raises:
        KnownError: The disk is full or read-only, or this store's own key is missing. Nothing was changed.
    """
    signer = store.signer()
    rows = {row.hash: row for row in store.rows() if row.store == identity.store}
    vouched = [
        signed_chain(
            signer, store.inspection, row.store, row.key.case_id, first=_first(row, rows), seq=row.seq, head=row.hash
        )
        for row in _ends(rows)
    ]
    with store.writing():
        execute = store.connection.execute
        execute("DELETE FROM identities WHERE key=?", (identity.key,))
        execute("DELETE FROM confirmations WHERE key=?", (identity.key,))
        execute("DELETE FROM signatures WHERE key=?", (identity.key,))
        for each in vouched:
            execute(PUT_SIGNATURE, _as_row(each))
        refuse_key(store, identity.key)


def _ends(rows: Mapping[bytes, Row]) -> list[Row]:
    followed = {row.prev for row in rows.values()}
    return [row for row in rows.values() if row.hash not in followed]


def _first(end: Row, rows: Mapping[bytes, Row]) -> int:
    first = end
    while first.prev is not None and first.prev in rows:
        first = rows[first.prev]
    return first.seq


def _as_row(signed: ChainSignature) -> tuple[object, ...]:
    return signed.scope, signed.store, signed.key, signed.head, signed.first, signed.seq, signed.signature
