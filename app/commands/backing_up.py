"""Rolling backups to a folder of choice, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import KnownError
from app.store.backup import back_up
from app.store.database import database_errors
from app.store.files import write_whole
from app.store.store import Store

# Local to a store: where it was backed up, and what the last backup held.
_NOTED = "backups"
# Marks the folder of choice. An empty folder at the same path, as while the stick is out, has no mark.
MARK = "Aboveline backups.txt"
_MARK_TEXT = "Aboveline writes backups of inspections into this folder. They are encrypted.\n"


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup of a store in a folder of choice.

    Attributes:
        folder: The folder of choice.
        at: When the backup was made, in milliseconds since 1970 (UTC).
        row: The number of the last row that the backup holds.
    """

    folder: Path
    at: int
    row: int


def last_backup(store: Store) -> LastBackup | None:
    """Return the last backup in a folder of choice; None where there never was one."""
    noted = _noted(store)
    last = noted.get("last")
    return LastBackup(Path(last["folder"]), last["at"], last["row"]) if last else None


def changes_since(store: Store, last: LastBackup | None) -> int:
    """Return how many changes no backup in a folder of choice holds."""
    return store.rows_after(last.row if last else 0)


def backup_folders(store: Store) -> list[Path]:
    """Return the folders that this store was ever backed up to."""
    return [Path(folder) for folder in _noted(store).get("folders", [])]


def back_up_to(store: Store, into: Path) -> LastBackup:
    """Write a backup of an open store into a folder of choice and check it; not noted yet. May run on a worker.

    Raises:
        KnownError: the folder is not there, is not the one that was chosen, or cannot be written.
    """
    with database_errors(into):
        return _back_up_to(store, into)


def _back_up_to(store: Store, into: Path) -> LastBackup:
    if not into.is_dir():
        raise KnownError("The backup folder {folder} is not there.", folder=into)
    mark = into / MARK
    if not mark.is_file():
        if into in backup_folders(store):
            # A stick's mount point may be there without the stick: a backup in it would be none.
            raise KnownError(
                "The backup folder {folder} is not the one that was chosen: what marked it is gone. Put the stick "
                "in, or choose the folder again.",
                folder=into,
            )
        mark_folder(into)
    row = store.last_row()
    back_up(store, into)
    return LastBackup(into, store.clock(), row)


def mark_folder(into: Path) -> None:
    """Mark a folder as the one that was chosen for backups.

    Raises:
        KnownError: it cannot be written.
    """
    write_whole(into / MARK, _MARK_TEXT.encode())


def note_backup(store: Store, made: LastBackup) -> None:
    """Keep in the store when and where it was last backed up.

    Raises:
        KnownError: the disk is full or read-only.
    """
    folders = dict.fromkeys([*map(str, backup_folders(store)), str(made.folder)])
    last = {"folder": str(made.folder), "at": made.at, "row": made.row}
    store.local.set_data(_NOTED, {"folders": list(folders), "last": last})


def _noted(store: Store) -> dict[str, Any]:
    found: dict[str, Any] = store.local.data(_NOTED) or {}
    return found
