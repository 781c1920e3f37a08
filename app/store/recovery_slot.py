"""The recovery slot as it was made, kept in the store: a damaged or removed one in the key file is noticed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.message import Message
from app.store import key_file
from app.store.keyring import Slot

if TYPE_CHECKING:
    from app.store.store import Store

# Local to a store.
_NOTED = "recovery slot"


def note_recovery_slot(store: Store, slot: Slot | None = None) -> None:
    """Keep the recovery slot in the store: `slot`, or the one in the key file if none is kept yet.

    Raises:
        KnownError: The disk is full or read-only.
    """
    if slot is None and store.local.text(_NOTED) is not None:
        return
    current = slot or _in_key_file(store)
    if current is not None:
        store.local.set_data(_NOTED, current.as_json())


def recovery_slot(store: Store) -> Slot | None:
    """Return the recovery slot as it was made: the one kept in the store, else the key file's."""
    try:
        noted = store.local.data(_NOTED)
        return Slot.from_json(noted) if noted is not None else _in_key_file(store)
    except (ValueError, KeyError, TypeError):
        return _in_key_file(store)


def recovery_fault(store: Store) -> Message | None:
    """Return what is wrong with the recovery slot in the key file; None where nothing is known to be."""
    kept = recovery_slot(store)
    if kept is None or kept == _in_key_file(store):
        return None
    if _in_key_file(store) is None:
        return Message("keys.json has no recovery slot, so the recovery key does not open the inspection")
    return Message("the recovery slot in keys.json is damaged, so the recovery key does not open the inspection")


def put_back(store: Store) -> bool:
    """Put the recovery slot back into the key file if it is damaged or missing; return whether it was.

    Raises:
        KnownError: The key file cannot be written.
    """
    kept = recovery_slot(store)
    if kept is None or recovery_fault(store) is None:
        return False
    store.keys = key_file.with_slot(store.keys, kept)
    key_file.write(store.folder, store.keys)
    return True


def _in_key_file(store: Store) -> Slot | None:
    return next((slot for slot in store.keys.slots if slot.kind == "recovery"), None)
