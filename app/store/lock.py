"""One writing process a store: a second one is refused, and the system frees the lock of one that died."""

from __future__ import annotations

import json
import os
import platform
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from app.errors import KnownError
from app.store.files import read_bytes, reason

if TYPE_CHECKING:
    from filelock import BaseFileLock

_LONGEST_NAME = 253  # characters of a computer's name in a network


@dataclass(slots=True)
class WriterLock:
    """The lock on a store's folder. Within one process it is shared: the window and its worker both write.

    A file beside it names its holder: a process number, this laptop's name and a time. The file only serves the message
    to the person who is refused; the lock does not depend on it.
    """

    NAME: ClassVar[str] = "writer.lock"
    HOLDER: ClassVar[str] = "writer.json"
    _lock: BaseFileLock
    _folder: Path

    @classmethod
    def take(cls, folder: Path) -> WriterLock:
        """Take the lock of `folder`.

        Raises:
            KnownError: another process has it, or the folder cannot be written.
        """
        from filelock import FileLock, Timeout

        lock = FileLock(folder.resolve() / cls.NAME, timeout=0, thread_local=False, is_singleton=True)
        try:
            lock.acquire()
        except Timeout:
            raise _held(folder) from None
        except OSError as trouble:
            raise KnownError(
                "The folder {folder} cannot be written: {reason}. Nothing was changed.",
                folder=folder,
                reason=reason(trouble),
            ) from trouble
        taken = cls(lock, folder.resolve())
        if lock.lock_counter == 1:
            taken._say_who()
        return taken

    def release(self) -> None:
        """Release the lock; the last holder in this process also removes the file that names the holder."""
        if self._lock.lock_counter == 1:
            with suppress(OSError):
                (self._folder / self.HOLDER).unlink()
        self._lock.release()

    def _say_who(self) -> None:
        who = {"process": os.getpid(), "laptop": platform.node(), "since": time.strftime("%H:%M")}
        # On a full disk the lock holds all the same.
        holder = self._folder / self.HOLDER
        with suppress(OSError):
            # The file is removed and created again, because somebody may have made it a link to another file.
            holder.unlink(missing_ok=True)
            with holder.open("x", encoding="utf-8") as file:
                file.write(json.dumps(who))


def _held(folder: Path) -> KnownError:
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
    if laptop != platform.node():
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
