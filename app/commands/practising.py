"""A practice inspection: invented cases to try everything on, made in a moment, thrown away as easily.

Every open window asks whether its inspection is one, so imports of sheets load only when one is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from app.errors import KnownError
from app.session.session import Session
from app.store import key_file
from app.store.backup import FOLDER as BACKUPS
from app.store.files import reason
from app.store.keyring import LOG_MEMORY_RANGE, Secrets
from app.store.lock import WriterLock
from app.store.opening import unlock_store
from app.store.safe_delete import is_link, is_stores_own, remove_stores_own

if TYPE_CHECKING:
    from app.exchange.importers.sheets import Sheet

PASSPHRASE = "practice"  # noqa: S105 - shown to everyone: nothing in it is real
ME = "PA"
_AREA = "Practice"
_TEAM = {"LI": "lead", ME: "assessor"}
_MARK = "practice"
# An order in the community, one with vulnerability, one with time in custody.
_CASES = {"BRO-001": "PRACTICE-1", "BRO-018": "PRACTICE-2", "BRO-017": "PRACTICE-3"}
FIRST_CASE = "PRACTICE-1"


def demo_sheet(name: str) -> Sheet:
    """Return one of the sheets of invented cases that come with the program."""
    from app.exchange.importers.sheets import read_table

    return read_table(resources.FOLDER / "demo" / name)


def make_practice(folder: Path) -> bytes:
    """Make the practice inspection in `folder`, in place of one that is there; its key.

    Its facts are recorded, so that the first question is open. Guessing its passphrase costs little: it is known.

    Raises:
        KnownError: the folder cannot be written.
    """
    from app.commands.importing import import_ratings, import_sample
    from app.commands.inspecting import create_inspection

    remove_practice(folder)
    made = create_inspection(
        folder, area=_AREA, team=_TEAM, passphrase=PASSPHRASE, log_n=min(LOG_MEMORY_RANGE), passphrase_is_public=True
    ).session
    try:
        made.set_current_assessor(ME)
        import_sample(made, _renamed(demo_sheet("sample.csv"), {"allocated_to": ME}))
        import_ratings(made, _renamed(demo_sheet("asset_ratings.csv"), {}))
        made.store.places.set_text(_MARK, "1")
        return made.store.key
    finally:
        made.close()


def practice_key(folder: Path) -> bytes:
    """Return the key of the practice inspection in `folder`, which is made if there is none.

    Raises:
        KnownError: it can be neither read nor made.
    """
    if (folder / "keys.json").is_file():
        return unlock_store(folder, Secrets(passphrase=PASSPHRASE))
    return make_practice(folder)


def is_practice(session: Session) -> bool:
    """Return whether this is a practice inspection."""
    return session.store.places.text(_MARK) is not None


def remove_practice(folder: Path) -> None:
    """Throw the practice inspection in `folder` away, if there is one.

    Raises:
        KnownError: it cannot be removed, as when another window has it open; or what is there is something else.
    """
    try:
        if not (folder / key_file.NAME).is_file() and not is_link(folder):
            # The next making clears the files that an unfinished one may have left.
            if folder.exists() and not is_stores_own(folder):
                raise _no_practice(folder)
            return
        if not is_stores_own(folder, backups=BACKUPS) or not _opens(folder):
            raise _no_practice(folder)
        # An inspection that is open elsewhere is locked, so it is refused before anything of it is removed.
        WriterLock.take(folder).release()
        remove_stores_own(folder, backups=BACKUPS)
    except OSError as trouble:
        raise KnownError(
            "The practice inspection in {folder} cannot be removed: {reason}.", folder=folder, reason=reason(trouble)
        ) from trouble


def _opens(folder: Path) -> bool:
    """Return whether the passphrase that everyone is shown opens what is there: nobody's secrets are in that."""
    try:
        unlock_store(folder, Secrets(passphrase=PASSPHRASE))
    except KnownError:
        return False
    return True


def _no_practice(folder: Path) -> KnownError:
    return KnownError(
        "What is in {folder} is not a practice inspection, or not only that. Nothing was changed; move it to another "
        "place.",
        folder=folder,
    )


def _renamed(sheet: Sheet, instead: Mapping[str, str]) -> Sheet:
    """Return the rows of the practice cases under their own names, with other cells in the columns of `instead`."""
    column = sheet.headings.index("reference")
    rows = []
    for row in sheet.rows:
        name = _CASES.get(row.cells[column])
        if name is not None:
            cells = zip(sheet.headings, row.cells, strict=True)
            known = {"reference": name, **instead}
            rows.append(replace(row, cells=tuple(known.get(heading, cell) for heading, cell in cells)))
    return replace(sheet, rows=tuple(rows))
