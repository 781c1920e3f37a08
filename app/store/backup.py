"""Copies of a store that are encrypted like it and open with the same secrets."""

from __future__ import annotations

import datetime as dt
import os
import secrets
from pathlib import Path
from sqlite3 import Connection

from app.store import key_file
from app.store.database import connect, translating
from app.store.files import make_private_folder, sync_folder
from app.store.store import STORE_FILE, Store, store_key

FOLDER = "backups"
KEPT = 3


def back_up(store: Store, into: Path | None = None) -> Path:
    """Copy the store as it stands into a new folder under `into`, keeping the latest few; by default in its `backups`.

    A backup is a folder like the store's own and is opened the same way.

    Raises:
        KnownError: the place cannot be written. The store is untouched.
    """
    parent = into or store.folder / FOLDER
    make_private_folder(parent)
    taken = dt.datetime.fromtimestamp(store.clock() / 1000, dt.UTC)
    target = parent / f"{taken:%Y-%m-%dT%H%M%S}-{secrets.token_hex(2)}"
    part = parent / f".{target.name}.part"
    make_private_folder(part)
    with translating(part):
        copy = connect(part / STORE_FILE, store_key(store.key, store.id), create=True)
        try:
            _copy(store.connection, copy)
        finally:
            copy.close()
        key_file.write(part, store.keys)
        with (part / STORE_FILE).open("rb+") as file:
            os.fsync(file.fileno())
        sync_folder(part)
        part.rename(target)
        sync_folder(parent)
        _forget_old(parent)
    return target


def _copy(source: Connection, target: Connection) -> None:
    # Pages are read decrypted and written encrypted with the target's key. The source must be between
    # transactions, else this never ends.
    assert not source.in_transaction, "a backup inside a transaction would wait for itself"  # noqa: S101 - see above
    source.backup(target)
    target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    target.execute("PRAGMA journal_mode=DELETE")


def _forget_old(parent: Path) -> None:
    finished = sorted(path for path in parent.iterdir() if path.is_dir() and not path.name.startswith("."))
    for old in finished[:-KEPT]:
        for file in old.iterdir():
            file.unlink()
        old.rmdir()
