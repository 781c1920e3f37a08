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
# What a creation that was cut off may leave: without its key file it is no store, and nothing in it was acknowledged.
UNFINISHED = (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", *LOCK, f".{key_file.NAME}.*.part")
_OWN = (*UNFINISHED, f"{STORE_FILE}-journal", key_file.NAME)


def is_link(path: Path) -> bool:
    """Whether `path` leads elsewhere: a symbolic link, or what Windows calls a junction."""
    try:
        found = path.lstat()
    except OSError:
        return False
    junction = getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None)
    return stat.S_ISLNK(found.st_mode) or (junction is not None and getattr(found, "st_reparse_tag", None) == junction)


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Whether a file's name is one of `patterns`."""
    return any(Path(name).match(pattern) for pattern in patterns)


def is_stores_own(folder: Path, *, backups: str = "") -> bool:
    """Whether `folder` is a folder itself, and nothing is in it but what a store consists of; a folder of this name
    with such folders in it is none the less its own."""
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
    """Remove a folder in which there is nothing but what a store consists of (see `is_stores_own`); any other is left
    as it is.

    Raises:
        OSError: the disk stands in the way. Something may be gone, the key file last.
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
