"""Taking a store's folder away: only what a store consists of, and never through a link that leads elsewhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.folders import STORE_FILE
from app.store import acknowledged, key_file
from app.store.database import database_errors
from app.store.files import sync_folder
from app.store.lock import WriterLock
from app.store.patience import remove

LOCK = (WriterLock.NAME, WriterLock.HOLDER)
# A creation writes this file first and removes it last. A database without a key file is the rest of a creation only
# beside this file. Without it, the key file was lost, and the database may hold everything that was recorded.
MARK = "unfinished"
_DATABASE = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-journal")
# The files that an interrupted creation may leave. Nothing in them was acknowledged.
UNFINISHED = (*_DATABASE, f"{STORE_FILE}-shm", *LOCK, MARK, f".{MARK}.*.part", f".{key_file.NAME}.*.part")
_OWN = (*UNFINISHED, key_file.NAME, acknowledged.NAME, f".{acknowledged.NAME}.*.part")


def is_link(path: Path) -> bool:
    """Return whether `path` leads elsewhere: a symbolic link, or what Windows calls a junction."""
    try:
        found = path.lstat()
    except OSError:
        return False
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
    return stat.S_ISLNK(found.st_mode) or (junction is not None and getattr(found, "st_reparse_tag", None) == junction)


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Return whether a file's name is one of `patterns`."""
    return any(Path(name).match(pattern) for pattern in patterns)


def has_lost_its_keys(folder: Path) -> bool:
    """Return whether `folder` holds a database without its key file, which no interrupted creation has left.

    Raises:
        OSError: The folder cannot be read.
    """
    if (folder / key_file.NAME).exists() or (folder / MARK).exists():
        return False
    return any((folder / name).exists() and (folder / name).stat().st_size > 0 for name in _DATABASE)


def forget_unfinished(folder: Path) -> None:
    """Remove the mark of an unfinished creation from a store that is whole.

    Raises:
        KnownError: The folder cannot be written.
    """
    mark = folder / MARK
    with database_errors(folder):
        if mark.is_file():
            mark.unlink()
            sync_folder(folder)


def is_stores_own(folder: Path, *, backups: str = "", also: Sequence[str] = ()) -> bool:
    """Return whether `folder` is no link, and holds only the files that a store consists of.

    It may also hold a folder of such folders, whose name is given by `backups`, and files of the names `also`.
    """
    if is_link(folder) or not folder.is_dir():
        return False
    with os.scandir(folder) as found:
        entries = list(found)
    files = [each for each in entries if each.name != backups]
    inside = folder / backups
    return all(matches(each.name, (*_OWN, *also)) and each.is_file(follow_symlinks=False) for each in files) and (
        len(files) == len(entries)
        or (not is_link(inside) and inside.is_dir() and all(map(is_stores_own, inside.iterdir())))
    )


def remove_stores_own(folder: Path, *, backups: str = "") -> None:
    """Remove a folder that holds only the files of a store (see `is_stores_own`); any other is left as it is.

    Raises:
        OSError: the disk is full or read-only. Some files may be removed already; the key file is removed last.
    """
    if not is_stores_own(folder, backups=backups):
        return
    for path in sorted(folder.iterdir(), key=lambda path: path.name == key_file.NAME):
        if path.name == backups:
            for each in path.iterdir():
                remove_stores_own(each)
            path.rmdir()
        else:
            remove(path)
    folder.rmdir()
