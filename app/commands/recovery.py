"""A new recovery key for an inspection on this laptop, and the end of the one before."""

from __future__ import annotations

from dataclasses import dataclass

from app.commands.backing_up import backup_folders
from app.session.session import Session
from app.store.backup import change_slot
from app.store.keyring import Slot, new_recovery_key, seal


@dataclass(frozen=True, slots=True)
class PreparedKey:
    """A recovery key that opens nothing yet: its text, which is shown once, and the slot that it opens."""

    text: str
    slot: Slot


def prepare_recovery_key(session: Session) -> PreparedKey:
    """Return a new recovery key. The one before stays valid until `use_recovery_key`, so that this one can be noted."""
    text = new_recovery_key()
    return PreparedKey(text, seal("recovery", text, session.store.key, session.store.inspection))


def use_recovery_key(session: Session, prepared: PreparedKey) -> None:
    """Let the new recovery key open this laptop's inspection and its backups, and the one before no more.

    Files and backups that are elsewhere keep the slot that they were made with, and so do other laptops.

    Raises:
        KnownError: the key file cannot be written, and the key before still opens all; or a backup could not be
            reached, and still opens with the key before.
    """
    store = session.store
    change_slot(store, prepared.slot, backup_folders(store))
