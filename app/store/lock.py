"""One writing process a store: a second one is refused, and the system frees the lock of one that died."""

from __future__ import annotations

import errno
import json
import os
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from app.errors import KnownError
from app.store.files import read_bytes, reason

# Each of these errors means that another process has the lock. Windows' C library under Wine gives no number.
_TAKEN = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK, 0)
_LONGEST_NAME = 253  # characters of a computer's name in a network


@dataclass(slots=True)
class _Held:
    """The lock on a folder that this process holds: the open file, and how many parts of the program share it."""

    file: int
    holders: int = 1


# By folder. The system's lock belongs to the open file, so a second one in this process would be refused.
_held_here: dict[Path, _Held] = {}
_changing = threading.Lock()


@dataclass(slots=True)
class WriterLock:
    """The lock on a store's folder. Within one process it is shared: the window and its worker both write.

    A file beside it names its holder: a process number, this laptop's name and a time. The file only serves the message
    to the person who is refused; the lock does not depend on it.
    """

    NAME: ClassVar[str] = "writer.lock"
    HOLDER: ClassVar[str] = "writer.json"
    _folder: Path
    _released: bool = False

    @classmethod
    def take(cls, folder: Path) -> WriterLock:
        """Take the lock of `folder`.

        Raises:
            KnownError: another process has it, or the folder cannot be written.
        """
        taken = cls(folder.resolve())
        with _changing:
            held = _held_here.get(taken._folder)
            if held is not None:
                held.holders += 1
                return taken
            try:
                file = _lock(taken._folder / cls.NAME)
            except OSError as trouble:
                raise KnownError(
                    "The folder {folder} cannot be written: {reason}. Nothing was changed.",
                    folder=folder,
                    reason=reason(trouble),
                ) from trouble
            if file is None:
                raise _held_elsewhere(folder)
            _held_here[taken._folder] = _Held(file)
        taken._say_who()
        return taken

    def release(self) -> None:
        """Release the lock; the last holder in this process also removes the file that names the holder."""
        with _changing:
            if self._released:
                return
            self._released = True
            held = _held_here[self._folder]
            held.holders -= 1
            if held.holders:
                return
            del _held_here[self._folder]
            with suppress(OSError):
                (self._folder / self.HOLDER).unlink()
            os.close(held.file)

    def _say_who(self) -> None:
        who = {"process": os.getpid(), "laptop": _laptop(), "since": time.strftime("%H:%M")}
        # On a full disk the lock holds all the same.
        holder = self._folder / self.HOLDER
        with suppress(OSError):
            # The file is removed and created again, because somebody may have made it a link to another file.
            holder.unlink(missing_ok=True)
            with holder.open("x", encoding="utf-8") as file:
                file.write(json.dumps(who))


def _lock(path: Path) -> int | None:
    """Return the file at `path`, created and locked until it is closed; None if another process has it.

    Raises:
        OSError: It cannot be created or locked, or is a link.
    """
    # Nothing else is opened in its place, and no program that is started here inherits it (Python's rule).
    file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as refused:
        os.close(file)
        if refused.errno in _TAKEN:
            return None
        raise
    return file


def _laptop() -> str:
    """Return the name of this computer in the network."""
    if sys.platform == "win32":
        import socket

        return socket.gethostname()
    return os.uname().nodename


def _held_elsewhere(folder: Path) -> KnownError:
    """Return the error for a lock that is held, which names the holder as far as it is known."""
    try:
        who = json.loads(read_bytes(folder / WriterLock.HOLDER, at_most=1 << 12))
        process, laptop, since = int(who["process"]), _word(who["laptop"]), _word(who["since"])
    except (KnownError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return KnownError(
            "The inspection in {folder} is open in another window or command. "
            "Nothing was changed; close that one first.",
            folder=folder,
        )
    if laptop != _laptop():
        return KnownError(
            "The inspection in {folder} is open on the computer {laptop}, since {since}. "
            "Nothing was changed; close it there first.",
            folder=folder,
            laptop=laptop,
            since=since,
        )
    return KnownError(
        "The inspection in {folder} is open in another window or command, since {since} (process {process}). "
        "Nothing was changed; close that one first.",
        folder=folder,
        process=process,
        since=since,
    )


def _word(text: object) -> str:
    """Return `text` if this program could have written it: one short line, without characters that reverse text.

    Raises:
        ValueError: it is not.
    """
    if not isinstance(text, str) or not text.isprintable() or len(text) > _LONGEST_NAME:
        raise ValueError("not the program's own")
    return text
