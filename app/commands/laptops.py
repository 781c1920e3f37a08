"""The other laptops that this one knows, and forgetting one that was wrongly believed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.errors import DataError
from app.records.key import RecordKey
from app.session.session import Session
from app.store.forgetting import forget_store
from app.store.signing import same_fingerprint
from app.store.trust import Identity, load_trust


@dataclass(frozen=True, slots=True)
class KnownLaptop:
    """Another laptop of the inspection.

    Attributes:
        identity: Its key, and whose it is.
        changes: How many of its changes are here.
        counting: The records whose version that counts is one of those changes.
        is_founder: Whether it made the inspection.
    """

    identity: Identity
    changes: int
    counting: tuple[RecordKey, ...]
    is_founder: bool


def known_laptops(session: Session) -> list[KnownLaptop]:
    """Return the other laptops that this one believes, by their people."""
    store = session.store
    trust = load_trust(store, session.current_assessor)
    others = [each for each in trust.identities.values() if each.store != store.id]
    changes: dict[str, int] = {}
    counting: dict[str, list[RecordKey]] = {}
    counted = {version for _, _, version in store.contents()}
    for row in store.rows():
        changes[row.store] = changes.get(row.store, 0) + 1
        if row.hash in counted:
            counting.setdefault(row.store, []).append(row.key)
    founder = store.founder()
    return [
        KnownLaptop(each, changes.get(each.store, 0), tuple(counting.get(each.store, ())), each.store == founder)
        for each in sorted(others, key=lambda each: (each.people, each.key))
    ]


def forget_laptop(session: Session, fingerprint: str) -> KnownLaptop:
    """Forget a laptop that was wrongly believed, and return what was known of it.

    Its changes that were merged stay in the record, as all do. New ones are refused until its fingerprint is confirmed.

    Args:
        session: The inspection, on a lead's laptop.
        fingerprint: The fingerprint of the laptop to forget.

    Raises:
        DataError: This is no lead's laptop, or no laptop that can be forgotten has this fingerprint.
        KnownError: The disk is full or read-only. Nothing was changed.
    """
    session.refuse_unless_lead()
    found = _with_fingerprint(known_laptops(session), fingerprint)
    if found.is_founder:
        raise DataError("The laptop that made the inspection cannot be forgotten. Nothing was changed.")
    forget_store(session.store, found.identity)
    return found


def _with_fingerprint(laptops: Sequence[KnownLaptop], fingerprint: str) -> KnownLaptop:
    for each in laptops:
        if same_fingerprint(fingerprint, each.identity.key):
            return each
    known = tuple(each.identity.fingerprint for each in laptops) or ("-",)
    raise DataError(
        "No other laptop with the fingerprint {fingerprint} is known here. Known are: {known}.",
        fingerprint=fingerprint,
        known=known,
    )
