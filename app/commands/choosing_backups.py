"""The folder of choice that backups of an inspection go to."""

from __future__ import annotations

from pathlib import Path

from app.commands.backing_up import last_backup, mark_folder
from app.errors import KnownError
from app.session.session import Session
from app.store.files import resolved
from app.store.store import Store

# Local to a store: the folder that was chosen; empty where backups were stopped.
_CHOSEN = "backup folder"


def choose_backup_folder(session: Session, folder: Path) -> None:
    """Let backups go to `folder` from now on.

    The choice belongs to this laptop and never travels. It is encrypted, because a folder's name may say something.

    Raises:
        KnownError: The folder is not there, is inside the inspection's own folder, or cannot be written.
    """
    mark_backup_folder(session, folder)
    session.store.local.set_text(_CHOSEN, str(resolved(folder)))


def stop_backups(session: Session) -> None:
    """Let no backups go anywhere from now on. Those that were made stay.

    Raises:
        KnownError: The disk is full or read-only.
    """
    session.store.local.set_text(_CHOSEN, "")


def mark_backup_folder(session: Session, folder: Path) -> None:
    """Mark a folder as one for backups of this inspection.

    Raises:
        KnownError: The folder is not there, is inside the inspection's own folder, or cannot be written.
    """
    if resolved(folder).is_relative_to(resolved(session.folder)):
        raise KnownError(
            "{folder} is inside the inspection's own folder, so a fault there would damage both. "
            "Choose another folder, if possible on another disk.",
            folder=folder,
        )
    if not folder.is_dir():
        raise KnownError("The backup folder {folder} is not there.", folder=folder)
    mark_folder(folder)


def chosen_backup_folder(store: Store) -> Path | None:
    """Return the folder that was chosen here, else that of the last backup, else None; None after `stop_backups`."""
    chosen = store.local.text(_CHOSEN)
    if chosen is not None:
        return Path(chosen) if chosen else None
    last = last_backup(store)
    return last.folder if last else None
