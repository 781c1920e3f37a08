"""Files that appear whole or not at all, and folders that only their owner can read."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.errors import KnownError
from app.ordinary_file import fault_text, read_ordinary
from app.store.patience import patiently, rename

ABANDONED_SECONDS = 600  # one write takes seconds


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path` under a temporary name, force it to disk, then rename it into place.

    A reader of `path` sees the old file or the whole new one.

    Raises:
        KnownError: the disk is full, the folder is missing or read-only. The old file is unchanged.
    """
    part = part_of(path)
    _remove_abandoned(path)
    try:
        _write_and_sync(part, data)
        rename(part, path)
        sync_folder(path.parent)
    except OSError as trouble:
        # The fault that stopped the writing may stop this too. Nothing was written then.
        with suppress(OSError):
            part.unlink()
        raise KnownError(
            "{path} could not be written: {reason}. What was there before is unchanged; choose another folder or "
            "make room.",
            path=path,
            reason=reason(trouble),
        ) from trouble


@contextmanager
def made_whole(path: Path, *, folder: bool = False, before: Callable[[Path], None] | None = None) -> Iterator[Path]:
    """Yield a new name beside `path`, and rename what the block makes there to `path` once it is on the disk.

    If the block fails, what it made is removed.

    Args:
        path: Where the result appears. A file that is there is replaced; a folder is not.
        folder: Whether the block fills a folder, which only its owner can read.
        before: Called with the new name before anything is there.

    Raises:
        KnownError: The disk is full, the folder is missing or read-only. A file that was at `path` is unchanged.
    """
    part = part_of(path)
    _remove_abandoned(path)
    if before is not None:
        before(part)
    try:
        if folder:
            part.mkdir(mode=0o700)
        yield part
        made = [each for each in part.iterdir() if each.is_file()] if folder else [part]
        for file in made:
            _make_durable(file)
        rename(part, path)
        sync_folder(path.parent)
    except OSError as trouble:
        raise KnownError(
            "{path} could not be written: {reason}. What was there before is unchanged; choose another folder or "
            "make room.",
            path=path,
            reason=reason(trouble),
        ) from trouble
    finally:
        # The random name is this call's own, so nothing of anybody else is in it.
        with suppress(OSError):
            if folder:
                shutil.rmtree(part, ignore_errors=True)
            else:
                patiently(lambda: part.unlink(missing_ok=True))


def _make_durable(path: Path) -> None:
    path.chmod(0o600)
    # Windows flushes only what is open for writing.
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove_abandoned(path: Path) -> None:
    """Remove what killed writes of the same file or folder have left beside it, if nobody writes to it any more."""
    with suppress(OSError):
        for left in parts_of(path):
            if is_abandoned(left):
                remove_part(left)


def remove_part(part: Path) -> bool:
    """Remove what has a name of `part_of`, with what SQLite left beside it; return whether there was anything.

    A link is removed, and never what it leads to.

    Raises:
        OSError: It cannot be removed.
    """
    left = [each for each in part.parent.iterdir() if each.name in (part.name, *_journals(part.name))]
    for each in left:
        if stat.S_ISDIR(each.lstat().st_mode):
            shutil.rmtree(each)
        else:
            each.unlink(missing_ok=True)
    if left:
        sync_folder(part.parent)
    return bool(left)


def _journals(name: str) -> list[str]:
    return [f"{name}{suffix}" for suffix in ("-journal", "-wal", "-shm")]


def part_of(path: Path) -> Path:
    """Return a new name beside `path`, for what is not whole yet."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def parts_of(path: Path) -> list[Path]:
    """Return what has a name of `part_of` beside `path`: something that is being made, or was left by a killed process.

    Raises:
        OSError: The folder cannot be read.
    """
    form = part_name(path)
    return [left for left in path.parent.iterdir() if form.fullmatch(left.name)]


def part_name(path: Path) -> re.Pattern[str]:
    """Return the form of the names that `part_of` gives for `path`."""
    return re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{8}}\.part")


def is_abandoned(part: Path) -> bool:
    """Return whether `part` was last changed long ago. If not, another process may be making it this moment.

    Raises:
        OSError: It cannot be looked at.
    """
    inside = part.rglob("*") if stat.S_ISDIR(part.lstat().st_mode) else ()
    return all(abs(time.time() - each.lstat().st_mtime) > ABANDONED_SECONDS for each in (part, *inside))


def _write_and_sync(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Force a folder's list of names to disk, where the system lets a folder be opened at all."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_private_folder(folder: Path) -> None:
    """Make `folder`, with those it lies in, readable by its owner only; what is made is there after a power cut too.

    Raises:
        KnownError: it cannot be made there.
    """
    try:
        made = [place for place in (folder, *folder.parents) if not place.exists()]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for place in made:
            sync_folder(place.parent)
    except OSError as trouble:
        raise KnownError(
            "The folder {folder} could not be made: {reason}.", folder=folder, reason=reason(trouble)
        ) from trouble


def read_bytes(path: Path, *, at_most: int) -> bytes:
    """Return the whole of `path`, which may not be larger than `at_most` bytes.

    Raises:
        KnownError: it is missing, unreadable or larger.
    """
    try:
        # Not by its size beforehand: some files of the system state none, and a file may grow.
        data = patiently(lambda: read_ordinary(path, at_most + 1))
    except OSError as trouble:
        raise KnownError("{path} could not be read: {reason}.", path=path, reason=reason(trouble)) from trouble
    if len(data) > at_most:
        raise KnownError("{path} is larger than any file of this kind. Nothing was taken from it.", path=path)
    return data


def resolved(path: Path) -> Path:
    """Return the absolute path that `path` leads to through links.

    Raises:
        KnownError: a link leads to itself, or a folder on the way cannot be read.
    """
    try:
        return path.resolve()
    except RuntimeError:
        raise KnownError("{path} is a link that leads to itself.", path=path) from None
    except OSError as trouble:
        raise KnownError("{path} cannot be used: {reason}.", path=path, reason=reason(trouble)) from trouble


def reason(trouble: OSError) -> str:
    """Return the system's text for the fault, in lower case and without its number."""
    text = fault_text(trouble)
    return text[:1].lower() + text[1:]
