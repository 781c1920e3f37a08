"""One writing process a store: a second one is refused, and the system frees the lock of one that died."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from app.errors import KnownError
from app.store.files import reason

if TYPE_CHECKING:
    from filelock import BaseFileLock


@dataclass(slots=True)
class WriterLock:
    """The lock on a store's folder. Within one process it is shared: the window and its worker both write."""

    NAME: ClassVar[str] = "writer.lock"
    _lock: BaseFileLock

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
            raise KnownError(
                "The inspection in {folder} is open in another window or command. Nothing was changed; close that "
                "one first.",
                folder=folder,
            ) from None
        except OSError as trouble:
            raise KnownError(
                "The folder {folder} cannot be written: {reason}. Nothing was changed.",
                folder=folder,
                reason=reason(trouble),
            ) from trouble
        return cls(lock)

    def release(self) -> None:
        self._lock.release()
