"""Bring the slot of an earlier version up to date when its passphrase is typed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.errors import KnownError
from app.store import key_file
from app.store.keyring import LOG_MEMORY, Secrets, seal
from app.store.lock import WriterLock


def raise_slot(folder: Path, key: bytes, secrets: Secrets, *, log_n: int = LOG_MEMORY) -> bool:
    """Seal the key again for the passphrase that has just opened it, if its slot takes less to guess than a new one.

    A folder that cannot be written, or that another process writes to, keeps its slot until the next time. Backups
    keep the slot that they were made with.

    Args:
        folder: The folder of the inspection.
        key: Its key, which the passphrase opened.
        secrets: The secrets that were given.
        log_n: The cost of the new slot, as for `seal`.

    Returns:
        Whether a new slot was written.
    """
    if not secrets.passphrase or secrets.recovery:
        # With two secrets it is not known which of them opened it.
        return False
    with suppress(KnownError):
        if not _is_outdated(key_file.read(folder)):
            return False
        lock = WriterLock.take(folder)
        try:
            keys = key_file.read(folder)
            if not _is_outdated(keys):
                return False
            slot = seal("passphrase", secrets.passphrase, key, keys.inspection, log_n=log_n)
            key_file.write(folder, key_file.with_slot(keys, slot))
        finally:
            lock.release()
        return True
    return False


def _is_outdated(keys: key_file.KeyFile) -> bool:
    return any(slot.kind == "passphrase" and slot.is_outdated for slot in keys.slots)
