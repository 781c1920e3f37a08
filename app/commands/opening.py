"""Open an inspection on this laptop, detect that the program was cut off, and recover the drafts of that time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.commands.drafting import WHY, keep_drafts
from app.session.session import Session, session_on
from app.store.drafts import Draft
from app.store.journal import Row
from app.store.keyring import Secrets
from app.store.opening import open_store, unlock_store
from app.store.store import now_ms

# Local to a store while a person has it open.
_SITTING = "sitting"


def open_inspection(
    folder: Path, secrets: Secrets, *, read_only: bool = False, clock: Callable[[], int] = now_ms
) -> Session:
    """Unlock and open the inspection in `folder`.

    Raises:
        KnownError: it is missing, none of the secrets opens it, or another window has it.
    """
    return open_with_key(folder, unlock_store(folder, secrets), read_only=read_only, clock=clock)


def open_with_key(
    folder: Path, inspection_key: bytes, *, read_only: bool = False, clock: Callable[[], int] = now_ms
) -> Session:
    """Open the inspection in `folder` with a key that is known already, as a worker does.

    Raises:
        KnownError: as `open_inspection`.
    """
    return session_on(open_store(folder, inspection_key, read_only=read_only, clock=clock))


@dataclass(frozen=True, slots=True)
class Recovery:
    """The state that was found on opening an inspection.

    Attributes:
        cut_off: When the program was cut off, in milliseconds since 1970 (UTC); None where it was not.
        last: The last row that this laptop recorded of any case.
        drafts: The drafts that are recovered now.
    """

    cut_off: int | None
    last: Row | None
    drafts: tuple[Draft, ...]

    def __bool__(self) -> bool:
        return self.cut_off is not None or bool(self.drafts)


def recover(session: Session) -> list[Draft]:
    """Make the drafts of the time when the program was cut off into rows of the journal, and return those drafts.

    Raises:
        KnownError: the disk is full or read-only; the drafts stay where they are.
    """
    drafts = [draft for draft in session.store.drafts.all() if draft.field != WHY]
    keep_drafts(session)
    return drafts


def begin_sitting(session: Session) -> Recovery:
    """Note that a person has the inspection open from now on, and find out whether they were cut off the last time.

    Raises:
        KnownError: the disk is full or read-only; the drafts stay where they are.
    """
    store = session.store
    left: dict[str, Any] = store.local.data(_SITTING) or {}
    last, drafts = store.newest_row(), store.drafts.all()
    cut_off: int | None = None
    # A copy of the folder, a backup opened, holds the mark of where it was copied from.
    if left.get("folder") == str(store.folder.resolve()):
        known = [draft.at for draft in drafts] + ([last.at] if last is not None else [])
        # A change recorded after the last sign of life proves a later time. A change of an earlier sitting does not.
        cut_off = max([left["seen"], *(at for at in known if at >= left["seen"])])
    # Why something stays open waits over a proper end too.
    typed = (draft for draft in drafts if cut_off is not None or draft.field != WHY)
    found = Recovery(cut_off, last, tuple(typed))
    keep_drafts(session)
    still_sitting(session)
    return found


def still_sitting(session: Session) -> None:
    """Leave a sign of life: cut off after this, the program is known to have run until now.

    Raises:
        KnownError: the disk is full or read-only; nothing but the sign is lost.
    """
    store = session.store
    store.local.set_data(_SITTING, {"folder": str(store.folder.resolve()), "seen": store.clock()})


def end_sitting(session: Session) -> None:
    """Note that the person has closed the inspection, or that it was locked.

    Raises:
        KnownError: the disk is full or read-only; the next opening then reports a cut-off that did not happen.
    """
    session.store.local.drop(_SITTING)
