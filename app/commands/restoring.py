"""Coming back to a backup: what a folder has of them, what one holds, and an inspection made from it.

Apart from making backups, since an inspection that is in use needs none of the checks of a damaged one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import KnownError
from app.message import verbatim
from app.session.session import session_on
from app.store import key_file
from app.store.keyring import Secrets, unlock
from app.store.restore import DamagedError, Found, check_backup, find_backups, opened_backup, restore

__all__ = ["Contents", "DamagedError", "Found", "find_backups", "look_into", "restore_backup"]


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents of a backup, as they are shown before it is restored.

    `latest` is when the last of its changes was made, in milliseconds since 1970 (UTC); None where there is none.
    """

    area: str
    me: str | None
    cases: int
    changes: int
    latest: int | None


def look_into(backup: Found, secrets: Secrets) -> tuple[bytes, Contents]:
    """Open a backup and look at everything in it: the inspection's key, and what it holds.

    Raises:
        KnownError: none of the secrets opens it.
        DamagedError: it is not what it was.
    """
    try:
        keys = key_file.read(backup.path)
    except KnownError as trouble:
        raise DamagedError(trouble.message) from trouble
    key = unlock(keys.slots, keys.inspection, secrets, what=verbatim(str(backup.path)))
    check_backup(backup.path, key)
    with opened_backup(backup.path, key) as store:
        session = session_on(store)
        newest = store.newest_row()
        return key, Contents(
            area=session.area,
            me=session.current_assessor,
            cases=len(session.sample()),
            changes=store.rows_after(0),
            latest=newest.at if newest else None,
        )


def restore_backup(backup: Path, key: bytes, folder: Path, *, say: Callable[[], None] = lambda: None) -> None:
    """Make an inspection in `folder` from a backup, never over another one. It opens with the backup's secrets.

    It is the same store at an earlier moment: where the later one is found again, a merge of its export unites both.

    Raises:
        DataError: something is there already.
        KnownError: the backup is damaged, or the folder cannot be written. Nothing half made is left.
    """
    restore(backup, key, folder, say=say)
