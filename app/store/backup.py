"""Back up a store: write encrypted copies that open with the same secrets, check them, and keep a few."""

from __future__ import annotations

import datetime as dt
import os
import re
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AbovelineError, BugError, KnownError
from app.folders import STORE_FILE
from app.store import key_file
from app.store.acknowledged import drop_mark
from app.store.database import connect, database_errors
from app.store.files import make_private_folder, sync_folder
from app.store.journal import clamp_clock
from app.store.key_file import KeyFile
from app.store.keyring import Slot
from app.store.patience import rename
from app.store.recovery_slot import note_recovery_slot, with_renewed_slot
from app.store.safe_delete import is_link, is_stores_own, remove_stores_own
from app.store.store import Store, store_key

if TYPE_CHECKING:
    from sqlite3 import Connection

FOLDER = "backups"
NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}-[0-9a-f]{4}")
UNFINISHED_NAME = re.compile(rf"\.{NAME.pattern}\.[0-9a-f]{{8}}\.part")


@dataclass(frozen=True, slots=True)
class Keeping:
    """The backups of a store that are kept in a folder: the newest ones, and the last of each of the latest days."""

    newest: int
    days: int = 0


BESIDE = Keeping(newest=3)  # in the inspection's own folder, each made before a merge or a new version
ELSEWHERE = Keeping(newest=5, days=7)  # in a folder of choice, made every few minutes


def back_up(store: Store, into: Path | None = None) -> Path:
    """Copy the store into a new folder under `into`, by default its own `backups`.

    The copy is checked, and only the latest backups are kept. A backup is a folder like the store's own and
    is opened the same way.

    Raises:
        KnownError: The place is missing or cannot be written, or the copy reads differently. The store is unchanged,
            and no partial copy is left.
    """
    parent = into or store.folder / FOLDER
    if into is None:
        make_private_folder(parent)
    elif not parent.is_dir():
        raise KnownError("The backup folder {folder} is not there.", folder=parent)
    taken = dt.datetime.fromtimestamp(clamp_clock(store.clock()) / 1000, dt.UTC)
    target = parent / f"{taken:%Y-%m-%dT%H%M%S}-{secrets.token_hex(2)}"
    part = _unfinished(target, store.id)
    with database_errors(part):
        try:
            _fill(part, store)
            _bring_slots_up_to_date(part, store)
            rename(part, target)
            sync_folder(parent)
        except BaseException:
            _remove(part)
            raise
        _forget_old(parent, target, store, BESIDE if into is None else ELSEWHERE)
    return target


def change_slot(store: Store, slot: Slot, elsewhere: Iterable[Path] = ()) -> None:
    """Replace the slot of the same kind by `slot`, in the store and in its backups.

    These are the backups in the store's folder and in those folders of `elsewhere` that can be reached. Nothing else
    in them is changed.

    Raises:
        KnownError: the key file cannot be written, and nothing was changed; or a backup's cannot, and it keeps the
            old slot.
    """

    def changed(keys: KeyFile) -> KeyFile:
        if slot.kind == "recovery":
            return with_renewed_slot(keys, slot, store.key)
        return key_file.with_slot(keys, slot)

    keys = changed(store.keys)
    key_file.write(store.folder, keys)
    store.keys = keys
    if slot.kind == "recovery":
        note_recovery_slot(store, slot)
    for folder in (store.folder / FOLDER, *elsewhere):
        for backup in backups_of(store.id, folder):
            try:
                key_file.write(backup, changed(key_file.read(backup)))
            except KnownError as trouble:
                raise KnownError(
                    "The {kind} is changed, but the backup in {backup} still opens with the old one: {trouble}",
                    kind=slot.kind,
                    backup=backup,
                    trouble=trouble.message,
                ) from trouble


def backups_of(store: str, folder: Path) -> list[Path]:
    """Return the backups of the store with this id in `folder`, by name; none where there is no such folder.

    A link to another place is no backup.

    Raises:
        KnownError: the folder cannot be read.
    """
    with database_errors(folder):
        found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [
        path
        for path in found
        if NAME.fullmatch(path.name) and path.is_dir() and not is_link(path) and _is_of(path, store)
    ]


def unfinished_of(store: str, folder: Path) -> list[Path]:
    """Return what interrupted backups of the store with this id have left in `folder`, by name.

    Raises:
        KnownError: the folder cannot be read.
    """
    with database_errors(folder):
        found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [path for path in found if UNFINISHED_NAME.fullmatch(path.name) and path.name.endswith(f".{store[:8]}.part")]


def connect_backup(backup: Path, key: bytes) -> Connection:
    """Return a read-only connection to a backup, with the inspection's key.

    Raises:
        KnownError: it is damaged, or from a newer version.
    """
    return connect(backup / STORE_FILE, store_key(key, key_file.read(backup).store), read_only=True)


def write_copy(source: Connection, folder: Path, key: bytes, store: str) -> None:
    """Write what `source` holds into a new database in `folder`, forced to disk, and read it again from there.

    Raises:
        KnownError: The copy reads differently.
    """
    path = folder / STORE_FILE
    copy = connect(path, store_key(key, store), create=True)
    try:
        _copy(source, copy, path)
        written = _sum(copy)
    finally:
        copy.close()
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            # The pages leave memory, so that the check below reads the disk.
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    again = connect(path, store_key(key, store), read_only=True)
    try:
        sound = [found for (found,) in again.execute("PRAGMA integrity_check")] == ["ok"]
        if not sound or again.execute("PRAGMA cipher_integrity_check").fetchone() or _sum(again) != written:
            raise KnownError(
                "The backup in {folder} reads differently from its original, so it was removed. Use another stick.",
                folder=folder.parent,
            )
    finally:
        again.close()


def _fill(part: Path, store: Store) -> None:
    make_private_folder(part)
    write_copy(store.connection, part, store.key, store.id)
    key_file.write(part, store.keys)
    sync_folder(part)


def _bring_slots_up_to_date(part: Path, store: Store) -> None:
    # The passphrase may have been changed on another connection since this one was opened.
    now = key_file.read(store.folder)
    if now != key_file.read(part):
        key_file.write(part, now)


def _sum(connection: Connection) -> tuple[object, ...]:
    """Return the values that distinguish two copies of one store: the number of rows, and the last row."""
    counted = connection.execute("SELECT count(*), max(id) FROM journal").fetchone()
    return (*counted, connection.execute("SELECT hash FROM journal ORDER BY id DESC LIMIT 1").fetchone())


def _copy(source: Connection, target: Connection, path: Path) -> None:
    # Pages are read decrypted and written encrypted with the target's key. The source must be between
    # transactions, else this never ends.
    assert not source.in_transaction, "a backup inside a transaction would wait for itself"  # noqa: S101 - see above
    source.backup(target)
    with suppress(BugError), database_errors(path):
        drop_mark(target)
    target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    target.execute("PRAGMA journal_mode=DELETE")


def _forget_old(parent: Path, newest: Path, store: Store, keeping: Keeping) -> None:
    """Remove all of this store's backups except those to keep, and the files that an interrupted backup left.

    The newer backup is the one with later changes, whatever its name: the clock may have been set back. A backup with a
    change that the store does not have is never removed, and neither is a backup that cannot be read. While the store
    is damaged, none is removed.
    """
    for left in unfinished_of(store.id, parent):
        _remove(left)
    reached: list[tuple[int, str, Path]] = []
    for backup in backups_of(store.id, parent):
        with suppress(AbovelineError):
            reached.append((_latest_change(backup, store.key), backup.name, backup))
    newest_first = [backup for _, _, backup in sorted(reached, reverse=True)]
    # Of two that hold the same, the one just made is newer though the clock may have been set back.
    newest_first.sort(key=lambda backup: backup != newest)
    kept = set(newest_first[: keeping.newest])
    days: set[str] = set()
    for backup in newest_first:
        day = backup.name[:10]
        if day not in days and len(days) < keeping.days:
            days.add(day)
            kept.add(backup)
    from app.store.verify import first_fault

    if kept.issuperset(newest_first) or first_fault(store) is not None:
        # The copy of a damaged store is no reason to remove a sound one.
        return
    for old in newest_first:
        if old not in kept and _holds_nothing_else(old, store):
            _take_away(old, store.id)


def _latest_change(backup: Path, key: bytes) -> int:
    """Return the store's clock (hybrid, see the journal) when the backup was made."""
    connection = connect_backup(backup, key)
    try:
        with database_errors(backup):
            (hlc,) = connection.execute("SELECT hlc FROM clock").fetchone()
    finally:
        connection.close()
    return int(hlc)


def _holds_nothing_else(backup: Path, store: Store) -> bool:
    try:
        connection = connect_backup(backup, store.key)
        try:
            with database_errors(backup):
                theirs = {row for (row,) in connection.execute("SELECT hash FROM journal")}
        finally:
            connection.close()
    except AbovelineError:
        return False
    return theirs <= {row for (row,) in store.connection.execute("SELECT hash FROM journal")}


def _is_of(folder: Path, store: str) -> bool:
    try:
        return key_file.read(folder).store == store
    except KnownError:
        return False


def _unfinished(target: Path, store: str) -> Path:
    """Return the name that a folder has while it is filled or removed.

    A folder of this name is no backup. The store's id in it distinguishes it from the folders of other stores.
    """
    return target.with_name(f".{target.name}.{store[:8]}.part")


def _take_away(backup: Path, store: str) -> None:
    # The folder is renamed first, so a half-removed one does not look like a backup. A removal that fails is tried
    # again after the next backup. A folder that holds other files too is kept.
    with suppress(OSError):
        if is_stores_own(backup):
            aside = _unfinished(backup, store)
            rename(backup, aside)
            _remove(aside)


def _remove(folder: Path) -> None:
    with suppress(OSError):
        remove_stores_own(folder)
