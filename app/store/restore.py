"""Backups to come back to: found in a folder, looked into with a secret, and made an inspection of their own again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.errors import AbovelineError, DataError, KnownError
from app.folders import STORE_FILE
from app.store import key_file
from app.store.backup import NAME, connect_backup, write_copy
from app.store.database import SCHEMA_VERSION, database_errors
from app.store.files import make_private_folder, part_of, parts_of, reason, sync_folder, write_whole
from app.store.opening import open_store
from app.store.patience import rename
from app.store.safe_delete import MARK, forget_unfinished, is_link, remove_stores_own
from app.store.store import Store
from app.store.verify import verify_store


class DamagedError(KnownError):
    """A backup that its secret opens, and that is not what it was."""


@dataclass(frozen=True, slots=True)
class Found:
    """A backup as its folder shows it without a key.

    Attributes:
        path: The backup's folder.
        inspection: A random id; empty where the file that holds it is damaged.
        store: A random id; empty where the file that holds it is damaged.
        made: When the backup was made (UTC).
        size: Its size in bytes.
    """

    path: Path
    inspection: str
    store: str
    made: dt.datetime
    size: int


def find_backups(folder: Path) -> list[Found]:
    """Return the backups in `folder`, newest first.

    They are the folder itself, the backups in it, or those in an inspection's own folder.

    Raises:
        KnownError: the folder is not there or cannot be read.
    """
    try:
        inside = sorted(folder.iterdir())
        own = folder / "backups"
        inside += sorted(own.iterdir()) if own.is_dir() else []
    except OSError as trouble:
        raise KnownError("{folder} could not be read: {reason}.", folder=folder, reason=reason(trouble)) from trouble
    found: list[Found] = []
    for path in (folder, *inside):
        with suppress(OSError):
            if not path.name.startswith(".") and (path / STORE_FILE).is_file():
                file = (path / STORE_FILE).stat()
                found.append(Found(path, *_ids(path), _made(path, file.st_mtime), file.st_size))
    return sorted(found, key=lambda each: (each.made, each.path.name), reverse=True)


def _ids(path: Path) -> tuple[str, str]:
    try:
        keys = key_file.read(path)
    except KnownError:
        return "", ""
    return keys.inspection, keys.store


def _made(path: Path, changed: float) -> dt.datetime:
    if NAME.fullmatch(path.name):
        # A name may be of the right shape and no time.
        with suppress(ValueError):
            return dt.datetime.strptime(path.name[:17], "%Y-%m-%dT%H%M%S").replace(tzinfo=dt.UTC)
    return dt.datetime.fromtimestamp(changed, dt.UTC)


@contextmanager
def opened_backup(backup: Path, key: bytes) -> Iterator[Store]:
    """Open a backup as a store to read, and close it after the block; the backup is unchanged.

    A backup of an earlier version is read from a copy, encrypted like it, that is brought up to date in a
    temporary folder.

    Raises:
        KnownError: it is damaged, or from a newer version.
    """
    source = connect_backup(backup, key)
    try:
        (version,) = source.execute("PRAGMA user_version").fetchone()
        if version == SCHEMA_VERSION:
            with closing(open_store(backup, key, read_only=True)) as store:
                yield store
            return
        with database_errors(backup), TemporaryDirectory(prefix="aboveline-") as temporary:
            keys = key_file.read(backup)
            copy = Path(temporary)
            write_copy(source, copy, key, keys.store)
            key_file.write(copy, keys)
            with closing(open_store(copy, key)) as store:
                yield store
    finally:
        source.close()


def check_backup(backup: Path, key: bytes) -> None:
    """Look at everything in a backup; reads only.

    Raises:
        DamagedError: it is not what it was, and how.
    """
    try:
        with opened_backup(backup, key) as store:
            faults = [fault for finding in verify_store(store) for fault in finding.faults]
    except AbovelineError as trouble:
        faults = [trouble.message]
    if faults:
        raise DamagedError(
            "The backup in {backup} is damaged ({fault}). Nothing of it was restored.",
            backup=backup,
            fault=faults[0],
        )


def restore(backup: Path, key: bytes, folder: Path, *, say: Callable[[], None] = lambda: None) -> None:
    """Make an inspection in `folder`, which may not be there yet, from a backup, with the same secrets and the same id.

    `say` is called before anything is written, and may raise to call it off.

    Raises:
        DataError: there is something in the folder's place already.
        KnownError: the folder cannot be written, or (DamagedError) the backup is damaged. Nothing half made is left.
    """
    if folder.exists():
        raise DataError("{folder} is there already. Nothing was changed; choose another name.", folder=folder)
    check_backup(backup, key)
    say()
    keys = key_file.read(backup)
    part = part_of(folder)
    make_private_folder(part.parent)
    with database_errors(part):
        _clear_left(folder)
        try:
            part.mkdir(mode=0o700)
            write_whole(part / MARK, b"")
            source = connect_backup(backup, key)
            try:
                write_copy(source, part, key, keys.store)
            finally:
                source.close()
            key_file.write(part, keys)
            forget_unfinished(part)
            rename(part, folder)
            sync_folder(folder.parent)
        except BaseException:
            _clear(part)
            raise


def _clear_left(folder: Path) -> None:
    """Remove the folders that interrupted restorations into `folder` left, which have a mark; no other folder."""
    for left in unfinished_restorations(folder):
        _clear(left)


def unfinished_restorations(folder: Path) -> list[Path]:
    """Return the folders that interrupted restorations into `folder` have left beside it. They have a mark.

    Raises:
        OSError: The folder around it cannot be read.
    """
    return [left for left in parts_of(folder) if (left / MARK).is_file() and not is_link(left)]


def _clear(part: Path) -> None:
    """Remove a folder that this program was filling, if it holds nothing else."""
    with suppress(OSError):
        remove_stores_own(part)
