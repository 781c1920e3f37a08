"""Open an inspection on this laptop, detect that the program was cut off, and recover the drafts of that time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Any

from app.commands.drafting import WAITING, keep_drafts, keep_report_texts
from app.commands.plain_files import left_text, remove_left
from app.errors import KnownError
from app.message import Message
from app.session.session import Session, session_on
from app.store.drafts import Draft
from app.store.journal import Row
from app.store.keyring import Secrets
from app.store.loss import loss_text, noted_loss
from app.store.opening import open_store, unlock_store
from app.store.slots import raise_slot
from app.store.store import Store, now_ms

# Local to a store while a person has it open.
_OPEN_MARK = "sitting"
# The state that a cut left behind, noted before another process writes.
_FOUND = "cut off"


def open_inspection(
    folder: Path, secrets: Secrets, *, read_only: bool = False, clock: Callable[[], int] = now_ms
) -> Session:
    """Unlock and open the inspection in `folder`.

    Raises:
        KnownError: it is missing, none of the secrets opens it, or another window has it.
    """
    key = unlock_store(folder, secrets)
    if not read_only:
        raise_slot(folder, key, secrets)
    return open_with_key(folder, key, read_only=read_only, clock=clock)


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
        last: The last row that this laptop recorded of any case by then.
        drafts: The drafts that are recovered now, or were by a command since.
        loss: The changes that were saved and are gone, in a few words; None where there are none.
        removed: What is said of unencrypted files that an export left when it was cut off; None where there were none.
    """

    cut_off: int | None
    last: Row | None
    drafts: tuple[Draft, ...]
    loss: Message | None = None
    removed: Message | None = None

    def __bool__(self) -> bool:
        return self.cut_off is not None or bool(self.drafts) or self.loss is not None or self.removed is not None


def recover(session: Session) -> list[Draft]:
    """Make the drafts of the time when the program was cut off into rows of the journal, and return those drafts.

    The state after the cut is noted for the next time that a person opens the inspection, because the rows of this
    process are the newest ones then.

    Raises:
        KnownError: the disk is full or read-only; the drafts stay where they are.
    """
    _note_cut_off(session)
    drafts = [draft for draft in session.store.drafts.all() if draft.field not in WAITING]
    keep_drafts(session)
    keep_report_texts(session)
    return drafts if session.sign_off is None else []


def mark_opened(session: Session) -> Recovery:
    """Note that a person has the inspection open from now on, and find out whether they were cut off the last time.

    Raises:
        KnownError: the disk is full or read-only; the drafts stay where they are.
    """
    found = _find_cut_off(session.store)
    lost = noted_loss(session.store)
    if lost is not None:
        found = replace(found, loss=loss_text(lost))
    found = replace(found, removed=remove_plain_files(session))
    keep_drafts(session)
    keep_report_texts(session)
    mark_still_open(session)
    return found


def remove_plain_files(session: Session) -> Message | None:
    """Remove the unencrypted files that an export left when it was cut off; return what to say of it, or None.

    Files that cannot be removed do not keep the inspection from being opened, and are named.
    """
    try:
        removed = remove_left(session.store)
    except KnownError as trouble:
        return trouble.message
    return left_text(removed) if removed else None


def _note_cut_off(session: Session) -> None:
    """Note the state that a cut left behind. Only one process writes, so the earlier one has ended."""
    store = session.store
    if _mark_of(store) is None or store.local.data(_FOUND) is not None:
        return
    found = _find_cut_off(store)
    # The texts become rows of the journal now, so only their places are kept.
    places = [astuple(replace(draft, text="")) for draft in found.drafts]
    last = found.last.hash.hex() if found.last is not None else None
    store.local.set_data(_FOUND, {"cut_off": found.cut_off, "last": last, "drafts": places})


def _find_cut_off(store: Store) -> Recovery:
    mark = _mark_of(store)
    noted = store.local.data(_FOUND) if mark is not None else None
    if noted is not None:
        last = store.row(bytes.fromhex(noted["last"])) if noted["last"] is not None else None
        return Recovery(noted["cut_off"], last, tuple(Draft(*columns) for columns in noted["drafts"]))
    drafts = store.drafts.all()
    if mark is None:
        # Some drafts remain when the inspection is closed, so they are no sign of a cut.
        return Recovery(None, store.newest_row(), tuple(draft for draft in drafts if draft.field not in WAITING))
    # A row after the last renewal of the mark is later, whatever the clock said then.
    seen = store.newest_write_after(mark["row"]) if "row" in mark else None
    at = mark["seen"] if seen is None else seen
    return Recovery(max([at, *(draft.at for draft in drafts)]), store.newest_row(), tuple(drafts))


def _mark_of(store: Store) -> dict[str, Any] | None:
    """Return the mark that is left where the program was cut off; None without one."""
    mark: dict[str, Any] | None = store.local.data(_OPEN_MARK)
    # A copy of the folder, or a backup that is opened, holds the mark of where it was copied from.
    return mark if mark is not None and mark.get("folder") == str(store.folder.resolve()) else None


def mark_still_open(session: Session) -> None:
    """Renew the time in the mark: if the program is cut off later, it is known to have run until now.

    Raises:
        KnownError: the disk is full or read-only; only the new time is lost.
    """
    store = session.store
    mark = {"folder": str(store.folder.resolve()), "seen": store.clock(), "row": store.last_row()}
    with store.writing():
        store.local.set_data(_OPEN_MARK, mark)
        store.local.drop(_FOUND)


def mark_closed(session: Session) -> None:
    """Note that the person has closed the inspection, or that it was locked.

    Raises:
        KnownError: the disk is full or read-only; the next opening then reports a cut-off that did not happen.
    """
    session.store.local.drop(_OPEN_MARK)
