"""Opening a store that is there: its key from a secret, the writer's lock, an older store brought up to date."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.errors import KnownError
from app.folders import STORE_FILE
from app.logs import Event, timed
from app.message import Message
from app.store import key_file
from app.store.acknowledged import note_acknowledged
from app.store.damage import UNREADABLE
from app.store.database import SCHEMA_VERSION, connect, database_errors
from app.store.key_file import KeyFile
from app.store.keyring import Secrets, unlock
from app.store.lock import WriterLock
from app.store.loss import note_loss
from app.store.own_key import had_key, note_key
from app.store.recovery_slot import note_recovery_slot
from app.store.safe_delete import forget_unfinished
from app.store.signing import new_signer
from app.store.store import Store, now_ms, store_key


def checkpoint(folder: Path, inspection_key: bytes) -> None:
    """Copy the write-ahead log back into the database, on a connection of its own, and count what is acknowledged.

    It never makes a writer wait, and may be called from any thread of the process that has the inspection open.

    Raises:
        KnownError: the disk is full or read-only; everything is safe in the log.
    """
    keys = key_file.read(folder)
    path = folder / STORE_FILE
    connection = connect(path, store_key(inspection_key, keys.store))
    with database_errors(path):
        try:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            with suppress(KnownError):
                note_acknowledged(connection, folder, inspection_key, keys.store, now_ms())
        finally:
            connection.close()


def unlock_store(folder: Path, secrets: Secrets) -> bytes:
    """Return the inspection key of the store in `folder`.

    Raises:
        KnownError: there is no store, or none of the secrets opens it.
    """
    keys = key_file.read(folder)
    return unlock(keys.slots, keys.inspection, secrets, what=Message("the inspection in {folder}", folder=folder))


def open_store(
    folder: Path, inspection_key: bytes, *, read_only: bool = False, clock: Callable[[], int] = now_ms
) -> Store:
    """Open the store in `folder` with its inspection key.

    Raises:
        KnownError: it is missing, damaged, from a newer version, or (to write) open in another process.
    """
    keys = key_file.read(folder)
    with timed(Event.OPENED, inspection=keys.inspection, store=keys.store, read_only=read_only):
        return _open(folder, keys, inspection_key, read_only=read_only, clock=clock)


def _open(folder: Path, keys: KeyFile, inspection_key: bytes, *, read_only: bool, clock: Callable[[], int]) -> Store:
    lock = None if read_only else WriterLock.take(folder)
    try:
        path = folder / STORE_FILE
        connection = connect(path, store_key(inspection_key, keys.store), read_only=read_only)
        store = Store(folder, keys, inspection_key, connection, lock, clock)
        try:
            if lock is not None:
                forget_unfinished(folder)
            _bring_up_to_date(store)
            if lock is not None:
                _complete(store)
        except BaseException:
            connection.close()
            raise
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return store


def _complete(store: Store) -> None:
    """Write down beside the rows what earlier versions did not, and what was found to be lost."""
    with suppress(*UNREADABLE):
        if store.keys.signing is None and not had_key(store):
            _give_key(store)
        note_key(store)
    # A table that is missing or altered is reported by the first to read it.
    with suppress(*UNREADABLE):
        note_loss(store)
        note_recovery_slot(store)


def _give_key(store: Store) -> None:
    """Give a store that a version before signatures made a key of its own. The database has marked its rows by now."""
    pair = new_signer(store.key, store.inspection, store.id)
    keys = replace(store.keys, signing=pair)
    key_file.write(store.folder, keys)
    store.keys = keys


def _bring_up_to_date(store: Store) -> None:
    (version,) = store.connection.execute("PRAGMA user_version").fetchone()
    if version == SCHEMA_VERSION:
        return
    if store.lock is None:
        raise KnownError(
            "{folder} was made by an older version of the program. Open it once in the window first.",
            folder=store.folder,
        )
    from app.store.backup import back_up
    from app.store.migrations import migrate

    back_up(store)
    migrate(store.connection, store.path)
