"""Make the signatures of a file to write: this store's own, and those of others that it passes on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from app.store.admission import set_up_by
from app.store.journal import Row
from app.store.signatures import ChainSignature, Introduction, Signatures, introduced, signed_chain
from app.store.signing import Signer
from app.store.store import Store
from app.store.trust import Trust, covering, load_trust, rows_under


def sign_rows(store: Store, rows: Sequence[Row], *, person: str | None, is_lead: bool) -> tuple[Signatures, Signer]:
    """Return everything signed about `rows`, and the key that signs the file itself.

    Args:
        store: The open store.
        rows: The rows to write, in whole chains.
        person: Whose laptop this is; None where it is nobody's in particular.
        is_lead: Whether it is a lead's store, which vouches for rows that nobody signed.

    Raises:
        KnownError: The store's own key is missing or damaged.
    """
    signer = store.signer()
    trust = load_trust(store, person)
    by_hash = {row.hash: row for row in rows}
    scopes = {row.key.case_id for row in rows}
    known = [signed for signed in trust.chains if signed.head in by_hash]
    chains = [*covering([*_own_chains(store, signer, trust, scopes), *known], by_hash)]
    if is_lead:
        chains += _vouched_for(store, signer, by_hash, chains)
    met = (each.introduction for each in trust.identities.values())
    own = _introduce(store, signer, trust, rows, person=person, is_lead=is_lead)
    others = [each for each in met if each is not None and each.key != own.key]
    keys = {own.key, *(each.key for each in others)}
    confirmations = tuple(each for each in trust.confirmations if each.key in keys)
    return Signatures(signer.public, (own, *others), confirmations, tuple(chains)), signer


def _introduce(
    store: Store, signer: Signer, trust: Trust, rows: Iterable[Row], *, person: str | None, is_lead: bool
) -> Introduction:
    if person is not None:
        people = [person]
    elif is_lead:
        # A lead's store records for anybody, so it is not the laptop of those whose records it holds.
        people = []
    else:
        own = [row for row in rows if row.store == store.id]
        people = sorted({code for row in own for code in (row.key.owner, row.author)} - {""})
    whole = trust.whole or set_up_by(rows) != store.id
    return introduced(signer, store.inspection, store.id, people, whole=whole)


def _own_chains(store: Store, signer: Signer, trust: Trust, scopes: Collection[str]) -> Iterable[ChainSignature]:
    for scope, seq, head in store.connection.execute("SELECT scope, seq, hash FROM chain_heads"):
        first = trust.own_unsigned.get(scope, 0) + 1
        if scope in scopes and first <= seq:
            yield signed_chain(signer, store.inspection, store.id, scope, first=first, seq=seq, head=head)


def _vouched_for(
    store: Store, signer: Signer, rows: Mapping[bytes, Row], signed: Iterable[ChainSignature]
) -> Iterable[ChainSignature]:
    """Yield this lead's own signatures over rows that nobody signed: those of versions before signatures."""
    covered = {row.hash for each in signed for row in rows_under(each, rows)}
    left = {row.hash: row for row in rows.values() if row.hash not in covered}
    followed = {row.prev for row in left.values()}
    for row in left.values():
        if row.hash not in followed:
            first = row
            while first.prev is not None and first.prev in left:
                first = left[first.prev]
            place = (store.inspection, row.store, row.key.case_id)
            yield signed_chain(signer, *place, first=first.seq, seq=row.seq, head=row.hash)
