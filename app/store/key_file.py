"""The small file beside a store that holds the slots of its inspection key, and random ids, in the clear."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import KnownError
from app.folders import KEY_FILE, STORE_FILE, is_being_purged
from app.store.files import read_bytes, write_whole
from app.store.keyring import Slot, slots_from_json
from app.store.signing import SealedSigner

NAME = KEY_FILE
FORMAT = 2
_WITHOUT_ARGON2 = 1  # what versions before Argon2id read


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Which inspection and which store this is (random ids), and the slots around the inspection key.

    `signing` is the store's own key pair; None in a store that only versions before signatures have opened. `renewed`
    shows that the recovery slot was renewed with the inspection's key (see `app.store.recovery_slot`).
    """

    inspection: str
    store: str
    slots: tuple[Slot, ...]
    signing: SealedSigner | None = None
    renewed: str | None = None


def with_slot(keys: KeyFile, slot: Slot) -> KeyFile:
    """Return `keys` with `slot` in place of the slot of the same kind."""
    others = tuple(other for other in keys.slots if other.kind != slot.kind)
    return replace(keys, slots=(slot, *others))


def write(folder: Path, keys: KeyFile) -> None:
    """Write the key file, whole or not at all.

    Raises:
        KnownError: the folder cannot be written; the old file is unchanged.
    """
    data: dict[str, Any] = {
        "format": FORMAT if any(slot.argon2 for slot in keys.slots) else _WITHOUT_ARGON2,
        "inspection": keys.inspection,
        "store": keys.store,
        "slots": [slot.as_json() for slot in keys.slots],
    }
    if keys.signing is not None:
        data["signing"] = keys.signing.as_json()
    if keys.renewed is not None:
        data["renewed"] = keys.renewed
    write_whole(folder / NAME, (json.dumps(data, indent=1) + "\n").encode())


def read(folder: Path) -> KeyFile:
    """Return the key file in `folder`.

    Raises:
        KnownError: there is none, or it cannot be read as one.
    """
    path = folder / NAME
    if is_being_purged(folder):
        raise KnownError(
            "The inspection in {folder} is being removed for good, and that is not finished. Finish it with `aboveline "
            "purge` and the folder, or open the folder in the window.",
            folder=folder,
        )
    if not path.exists() and (folder / STORE_FILE).exists():
        raise KnownError(
            "The inspection in {folder} has lost its keys.json, so it cannot be unlocked. Nothing was changed. Put "
            "keys.json back from the newest of its backups, as from the folder `backups` there.",
            folder=folder,
        )
    if not path.is_file():
        raise KnownError(
            "There is no inspection at {folder}. Look at the path, or make one with `new` or `join`.", folder=folder
        )
    try:
        data = json.loads(read_bytes(path, at_most=1 << 20))
        if data["format"] > FORMAT:
            raise KnownError("{folder} was made by a newer version of the program. Nothing was changed.", folder=folder)
        if data["format"] not in range(1, FORMAT + 1):
            # Of no version that there was.
            raise ValueError("not a key file")  # noqa: TRY301 - one place says what a damaged file is
        keys = KeyFile(
            checked_id(data["inspection"]),
            checked_id(data["store"]),
            slots_from_json(data["slots"]),
            SealedSigner.from_json(data["signing"]) if "signing" in data else None,
            str(data["renewed"]) if "renewed" in data else None,
        )
    except (ValueError, KeyError, TypeError, RecursionError) as trouble:
        raise KnownError(
            "{path} is damaged, so the store cannot be unlocked. Put a copy of it back from a backup.", path=path
        ) from trouble
    return keys


def checked_id(text: str) -> str:
    """Return `text`, if it is a random id: 16 bytes in hexadecimal.

    Raises:
        ValueError: it is none.
    """
    if len(bytes.fromhex(text)) != 16 or len(text) != 32:
        raise ValueError("not an id")
    return text
