"""Copies of a store that are encrypted like it and open with the same secrets."""

from __future__ import annotations

import datetime as dt
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection

from app.errors import KnownError
from app.store import key_file
from app.store.database import connect, translating
from app.store.files import make_private_folder, sync_folder
from app.store.journal import sane
from app.store.keyring import Slot
from app.store.store import STORE_FILE, Store, store_key

FOLDER = "backups"
KEPT = 3
_NAME = re.compile(r"\.?\d{4}-\d\d-\d\dT\d{6}-[0-9a-f]{4}(\.part)?")


def back_up(store: Store, into: Path | None = None) -> Path:
    """Copy the store as it stands into a new folder under `into`, keeping the latest few; by default in its `backups`.

    A backup is a folder like the store's own and is opened the same way.

    Raises:
        KnownError: the place cannot be written. The store is untouched, and nothing half made is left.
    """
    parent = into or store.folder / FOLDER
    make_private_folder(parent)
    taken = dt.datetime.fromtimestamp(sane(store.clock()) / 1000, dt.UTC)
    target = parent / f"{taken:%Y-%m-%dT%H%M%S}-{secrets.token_hex(2)}"
    part = parent / f".{target.name}.part"
    with translating(part):
        try:
            _fill(part, store)
            part.rename(target)
            sync_folder(parent)
        except BaseException:
            _remove(part)
            raise
        _forget_old(parent, target, store.id)
    return target


def change_slot(store: Store, slot: Slot) -> None:
    """Put `slot` in place of the one of its kind, for the store and for its backups; nothing else of them is touched.

    Raises:
        KnownError: the key file cannot be written, and nothing was changed; or a backup's cannot, and it keeps the
            old slot.
    """
    keys = key_file.with_slot(store.keys, slot)
    key_file.write(store.folder, keys)
    store.keys = keys
    for backup in _backups_of(store):
        try:
            key_file.write(backup, key_file.with_slot(key_file.read(backup), slot))
        except KnownError as trouble:
            raise KnownError(
                "The {kind} is changed, but the backup in {backup} still opens with the old one: {trouble}",
                kind=slot.kind,
                backup=backup,
                trouble=trouble,
            ) from trouble


def _backups_of(store: Store) -> list[Path]:
    folder = store.folder / FOLDER
    with translating(folder):
        found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [path for path in found if _NAME.fullmatch(path.name) and path.is_dir() and _is_of(path, store.id)]


def _fill(part: Path, store: Store) -> None:
    make_private_folder(part)
    copy = connect(part / STORE_FILE, store_key(store.key, store.id), create=True)
    try:
        _copy(store.connection, copy)
    finally:
        copy.close()
    key_file.write(part, store.keys)
    with (part / STORE_FILE).open("rb+") as file:
        os.fsync(file.fileno())
    sync_folder(part)


def _copy(source: Connection, target: Connection) -> None:
    # Pages are read decrypted and written encrypted with the target's key. The source must be between
    # transactions, else this never ends.
    assert not source.in_transaction, "a backup inside a transaction would wait for itself"  # noqa: S101 - see above
    source.backup(target)
    target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    target.execute("PRAGMA journal_mode=DELETE")


def _forget_old(parent: Path, newest: Path, store: str) -> None:
    """Remove all but the latest backups of this store, and what one that was cut off left behind.

    The one just made stays whatever its name says: the clock may have been set back since the others.
    """
    named = [path for path in parent.iterdir() if _NAME.fullmatch(path.name) and path.is_dir()]
    for left in (path for path in named if path.name.startswith(".")):
        _remove(left)
    older = [path for path in named if not path.name.startswith(".") and path != newest and _is_of(path, store)]
    for old in sorted(older)[: max(0, len(older) - (KEPT - 1))]:
        _remove(old)


def _is_of(folder: Path, store: str) -> bool:
    try:
        return key_file.read(folder).store == store
    except KnownError:
        return False


def _remove(folder: Path) -> None:
    # What cannot be removed now is tried again after the next backup.
    with suppress(OSError):
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
