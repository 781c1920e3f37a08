"""The note in a store of the key that it signs with, so that a key removed from the key file is missed.

With a new key, the lead would take the laptop for another one, and nobody would know why.
"""

from __future__ import annotations

from app.message import Message
from app.store.store import Store

# Local to a store.
_NOTED = "signing key"


def note_key(store: Store) -> None:
    """Note the key that the store signs with, unless one is noted.

    Raises:
        KnownError: The disk is full or read-only.
    """
    if store.keys.signing is not None and not had_key(store):
        store.local.set_text(_NOTED, store.keys.signing.public)


def had_key(store: Store) -> bool:
    """Return whether a key is noted."""
    return store.local.text(_NOTED) is not None


def key_fault(store: Store) -> Message | None:
    """Return what is wrong with the store's own key; None where nothing is."""
    noted = store.local.text(_NOTED)
    if noted is None or (store.keys.signing is not None and store.keys.signing.public == noted):
        return None
    return Message(
        "the key that this laptop signs with was removed from keys.json or replaced; put a copy of keys.json back from "
        "a backup"
    )
