"""Taking a store's folder away: only what a store consists of, and never through a link that leads elsewhere."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from app.store import key_file
from app.store.lock import WriterLock
from app.store.store import STORE_FILE

LOCK = (WriterLock.NAME, WriterLock.HOLDER)
# The files that an interrupted creation may leave. Without a key file they are no store, and nothing in them was
# acknowledged.
UNFINISHED = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", *LOCK, f".{key_file.NAME}.*.part")
_OWN = (*UNFINISHED, f"{STORE_FILE}-journal", key_file.NAME)


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


def is_stores_own(folder: Path, *, backups: str = "") -> bool:
    """Return whether `folder` is no link, and holds only the files that a store consists of.

    It may also hold a folder of such folders, whose name is given by `backups`.
    """
    if is_link(folder) or not folder.is_dir():
        return False
    with os.scandir(folder) as found:
        entries = list(found)
    files = [each for each in entries if each.name != backups]
    inside = folder / backups
    return all(matches(each.name, _OWN) and each.is_file(follow_symlinks=False) for each in files) and (
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
            path.unlink()
    folder.rmdir()
