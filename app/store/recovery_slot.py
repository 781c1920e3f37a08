"""The recovery slot as it was made, kept in the store: a damaged or removed one in the key file is noticed by it."""

from __future__ import annotations

import hmac
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from app.message import Message
from app.store import key_file
from app.store.key_file import KeyFile
from app.store.keyring import Slot, derive

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
    kept, found = recovery_slot(store), _in_key_file(store)
    if kept is None or kept == found:
        return None
    # A backup's database still has the slot of the recovery key before the present one.
    if found is not None and hmac.compare_digest(store.keys.renewed or "", _mark(store.key, store.keys, found)):
        return None
    if found is None:
        return Message("keys.json has no recovery slot, so the recovery key does not open the inspection")
    return Message("the recovery slot in keys.json is damaged, so the recovery key does not open the inspection")


def with_renewed_slot(keys: KeyFile, slot: Slot, key: bytes) -> KeyFile:
    """Return `keys` with a new recovery slot, and with the mark that only a holder of the inspection's key can make."""
    return replace(key_file.with_slot(keys, slot), renewed=_mark(key, keys, slot))


def put_back(store: Store) -> bool:
    """Put the recovery slot back into the key file if it is damaged or missing; return whether it was.

    Raises:
        KnownError: The key file cannot be written.
    """
    kept = recovery_slot(store)
    if kept is None or recovery_fault(store) is None:
        return False
    store.keys = with_renewed_slot(store.keys, kept, store.key)
    key_file.write(store.folder, store.keys)
    return True


def _in_key_file(store: Store) -> Slot | None:
    return next((slot for slot in store.keys.slots if slot.kind == "recovery"), None)


def _mark(key: bytes, keys: KeyFile, slot: Slot) -> str:
    text = json.dumps(slot.as_json(), sort_keys=True).encode()
    return hmac.new(derive(key, bytes.fromhex(keys.store), "renewed recovery slot"), text, "sha256").hexdigest()
