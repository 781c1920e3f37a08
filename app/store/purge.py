"""Remove a store and its backups for good: first the keys, then the data, so that a kill in between can be finished.

Without the key files the databases cannot be read, by anybody. Each file is overwritten, forced to disk, read back,
and removed. A mark in the inspection's folder is written first and removed last. While it is there, the inspection is
not opened, and the removal can be finished without any secret.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import KnownError
from app.folders import PURGE_MARK
from app.store import key_file
from app.store.backup import NAME as BACKUP_NAME
from app.store.backup import UNFINISHED_NAME
from app.store.files import part_name, read_bytes, reason, sync_folder, write_whole
from app.store.patience import remove
from app.store.safe_delete import LOCK, is_link, is_stores_own

MARK = PURGE_MARK
_PIECE = 1 << 20  # bytes
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Purged:
    """The files that a purge removed, each read back after it was overwritten.

    Attributes:
        keys: How many key files.
        files: How many files in all.
        bytes: The bytes in them.
        folders: The folders that are gone.
    """

    keys: int
    files: int
    bytes: int
    folders: tuple[Path, ...]


def refuse_foreign(folders: Sequence[Path]) -> None:
    """Refuse to remove folders that hold anything else than stores.

    Raises:
        KnownError: One is a link, or holds a file that is not the program's. Nothing was removed.
    """
    for folder in folders:
        if is_link(folder):
            raise KnownError("{folder} is a link. Nothing was removed; name the folder itself.", folder=folder)
        if not is_stores_own(folder, backups="backups", also=(MARK, f".{MARK}.*.part")):
            raise KnownError(
                "{folder} holds files that are not the program's. Nothing was removed; move them elsewhere first.",
                folder=folder,
            )


def begin(folder: Path, backups: Sequence[Path]) -> None:
    """Write the mark with the backups in other folders. From here on the inspection can only be removed.

    Raises:
        KnownError: The folder cannot be written. Nothing was removed.
    """
    text = json.dumps({"purge": _FORMAT, "backups": [str(path) for path in backups]})
    write_whole(folder / MARK, text.encode())


def finish(folder: Path) -> Purged:
    """Remove the files that a purge which was begun has left, but the mark and the lock's files; see `remove_folder`.

    Raises:
        KnownError: A file cannot be overwritten or removed. The rest can be removed later in the same way.
    """
    places = [folder, *copies_inside(folder), *(path for path in _elsewhere(folder) if path.is_dir())]
    refuse_foreign(places)
    keys = [place / key_file.NAME for place in places if (place / key_file.NAME).is_file()]
    files, size = 0, 0
    try:
        for path in keys:
            size += _destroy(path)
        for place in reversed(places):
            for path in _files(place):
                size += _destroy(path)
                files += 1
            if place != folder:
                _remove_folder(place)
        if (folder / "backups").is_dir():
            _remove_folder(folder / "backups")
    except OSError as trouble:
        raise _not_removed(folder, trouble) from trouble
    return Purged(len(keys), files + len(keys), size, tuple(places))


def remove_folder(folder: Path) -> None:
    """Remove the folder of an inspection of which `finish` has left only the mark and the lock's files.

    Call it without the lock: no system removes a file that is locked, or a folder with such a file, everywhere.

    Raises:
        KnownError: The folder cannot be removed, or something is in it.
    """
    try:
        for name in LOCK:
            (folder / name).unlink(missing_ok=True)
        _destroy(folder / MARK)
        _remove_folder(folder)
    except OSError as trouble:
        raise _not_removed(folder, trouble) from trouble
    if folder.exists():
        raise KnownError("{folder} is still there. Purge again to remove what is left.", folder=folder)


def _not_removed(folder: Path, trouble: OSError) -> KnownError:
    return KnownError(
        "{path} could not be removed: {reason}. Purge again to remove what is left.",
        path=str(trouble.filename or folder),
        reason=reason(trouble),
    )


def _elsewhere(folder: Path) -> list[Path]:
    """Return the copies elsewhere that the mark names: folders named as a backup is, or as an unfinished copy is.

    Raises:
        KnownError: The mark cannot be read.
    """
    try:
        data = json.loads(read_bytes(folder / MARK, at_most=1 << 20))
        found = [Path(str(path)) for path in data["backups"]]
    except (ValueError, KeyError, TypeError, RecursionError) as trouble:
        raise KnownError("{path} is damaged. Nothing was removed.", path=folder / MARK) from trouble
    forms = (BACKUP_NAME, UNFINISHED_NAME, part_name(folder))
    return [path for path in found if any(form.fullmatch(path.name) for form in forms)]


def copies_inside(folder: Path) -> list[Path]:
    """Return the copies of the store in its own folder of backups, those before a repair among them."""
    own = folder / "backups"
    return sorted(path for path in own.iterdir() if path.is_dir()) if own.is_dir() else []


def _files(place: Path) -> Iterator[Path]:
    """Yield the files of a store, the database first, without the mark of the purge and the lock."""
    yield from sorted(
        (path for path in place.iterdir() if path.is_file() and path.name not in (MARK, *LOCK)),
        key=lambda path: (not path.name.startswith("store.db"), path.name),
    )


def _destroy(path: Path) -> int:
    """Overwrite a file with random bytes, read them back, and remove it; return its size.

    Raises:
        OSError: It cannot be written or removed, or does not hold what was written.
    """
    size = path.stat().st_size
    with suppress(OSError):
        path.chmod(0o600)
    with path.open("r+b", buffering=0) as file:
        for start in range(0, size, _PIECE):
            piece = secrets.token_bytes(min(_PIECE, size - start))
            file.seek(start)
            file.write(piece)
            os.fsync(file.fileno())
            file.seek(start)
            if file.read(len(piece)) != piece:
                raise OSError(None, "the disk does not keep what is written", str(path))
        file.truncate(0)
        os.fsync(file.fileno())
    remove(path)
    sync_folder(path.parent)
    return size


def _remove_folder(folder: Path) -> None:
    folder.rmdir()
    sync_folder(folder.parent)
