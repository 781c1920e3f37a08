"""Making a store: whole, in a folder that only its owner can read, or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app.errors import DataError, KnownError
from app.folders import STORE_FILE
from app.logs import Event, log_event
from app.store import key_file
from app.store.database import connect, database_errors
from app.store.files import make_private_folder, reason, write_whole
from app.store.key_file import KeyFile
from app.store.keyring import Slot
from app.store.lock import WriterLock
from app.store.recovery_slot import note_recovery_slot
from app.store.safe_delete import LOCK, MARK, UNFINISHED, forget_unfinished, has_lost_its_keys, matches
from app.store.signing import new_signer
from app.store.store import Store, now_ms, store_key


def create_store(
    folder: Path,
    inspection: str,
    inspection_key: bytes,
    slots: Sequence[Slot],
    *,
    clock: Callable[[], int] = now_ms,
    fill: Callable[[Store], None],
) -> Store:
    """Make a new store in `folder` and `fill` it in one transaction; the key file comes last and makes it one.

    Raises:
        DataError: there is something in the folder already.
        KnownError: the folder cannot be made or written. None that was not there before is left.
    """
    refuse_taken(folder)
    made = _missing(folder)
    try:
        make_private_folder(folder)
        lock = WriterLock.take(folder)
        try:
            # Again, now that nobody else can: another process may have made one here in between.
            refuse_taken(folder)
            store = uuid.uuid4().hex
            keys = KeyFile(inspection, store, tuple(slots), new_signer(inspection_key, inspection, store))
            return _create_locked(folder, keys, inspection_key, lock, clock, fill)
        except BaseException:
            lock.release()
            if os.name == "nt" and folder in made:
                # Windows removes no open file, so those of the lock are left until now. It also keeps those that
                # another process has opened since.
                _remove_lock(folder)
            raise
    except BaseException:
        with suppress(OSError):
            for place in made:
                # Not where another process has put something meanwhile: the system refuses that.
                place.rmdir()
        raise


def _create_locked(
    folder: Path,
    keys: KeyFile,
    inspection_key: bytes,
    lock: WriterLock,
    clock: Callable[[], int],
    fill: Callable[[Store], None],
) -> Store:
    from app.store.migrations import migrate

    with suppress(OSError):
        # It may have been there before, open to everyone. Not every stick knows of owners.
        folder.chmod(0o700)
    _clear(folder)
    try:
        write_whole(folder / MARK, b"")
        connection = connect(folder / STORE_FILE, store_key(inspection_key, keys.store), create=True)
        store = Store(folder, keys, inspection_key, connection, lock, clock)
        try:
            migrate(connection, store.path)
            with store.writing():
                fill(store)
                note_recovery_slot(store)
            with database_errors(store.path):
                # A log that is lost later then costs the latest answers, and never the inspection's set-up.
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            key_file.write(folder, keys)
            forget_unfinished(folder)
        except BaseException:
            connection.close()
            raise
        log_event(Event.CREATED, inspection=keys.inspection, store=keys.store)
    except BaseException:
        # While the lock is held: nobody else can have begun in the same place.
        _clear(folder)
        _remove_lock(folder)
        raise
    return store


def _remove_lock(folder: Path) -> None:
    with suppress(OSError):
        for name in LOCK:
            (folder / name).unlink(missing_ok=True)


def _is_unfinished(file: Path) -> bool:
    return matches(file.name, UNFINISHED)


def refuse_taken(folder: Path) -> None:
    """Refuse a folder that something else is in already.

    Raises:
        DataError: it is not empty, or holds a store whose key file is missing.
        KnownError: it cannot be read.
    """
    try:
        taken = folder.exists() and (not folder.is_dir() or not all(map(_is_unfinished, folder.iterdir())))
        lost = folder.is_dir() and has_lost_its_keys(folder)
    except OSError as trouble:
        raise KnownError(
            "The folder {folder} could not be read: {reason}.", folder=folder, reason=reason(trouble)
        ) from trouble
    if lost:
        raise DataError(
            "{folder} holds an inspection whose keys.json is missing. Nothing was changed. Put keys.json back from a "
            "backup of that inspection, and choose another name for this one.",
            folder=folder,
        )
    if taken:
        raise DataError(
            "{folder} is there already and not empty. Nothing was changed; choose another name.", folder=folder
        )


def _missing(folder: Path) -> list[Path]:
    """Return `folder` and those of its parents that do not exist yet, the innermost first."""
    missing: list[Path] = []
    for place in (folder, *folder.parents):
        if place.exists():
            break
        missing.append(place)
    return missing


def _clear(folder: Path) -> None:
    """Remove the files that an unfinished creation has left, except the lock; the mark of it is removed last.

    Call it only for a folder that is no store.
    """
    with database_errors(folder):
        for file in sorted(folder.iterdir(), key=lambda file: file.name == MARK):
            if file.name not in LOCK and (_is_unfinished(file) or file.name == key_file.NAME):
                file.unlink(missing_ok=True)
