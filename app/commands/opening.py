"""Opening an inspection on this laptop, and taking up what was being typed when it was last cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.commands.drafting import keep_drafts
from app.session import Session, session_on
from app.store.keyring import Secrets
from app.store.opening import open_store, unlock_store
from app.store.store import Draft, now_ms


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


def recover(session: Session) -> list[Draft]:
    """Make what was being typed when the program was cut off into rows of the journal; the drafts that were.

    Raises:
        KnownError: the disk stands in the way; the drafts stay where they are.
    """
    drafts = session.store.drafts()
    keep_drafts(session)
    return drafts
