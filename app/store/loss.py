"""Changes that were acknowledged and are gone: found by the count beside the keys, and said until a repair."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass

from app.errors import KnownError
from app.message import Message, counted
from app.store.acknowledged import is_counted, note_acknowledged, read_acknowledged
from app.store.database import database_errors
from app.store.journal import clamp_clock, local_minute
from app.store.store import Store

# Local to a store.
_LOST = "lost"


@dataclass(frozen=True, slots=True)
class Loss:
    """How many acknowledged changes are gone, and when the last of them was known to be there.

    No rows mean that the count itself is gone or damaged, so that nobody can tell.
    """

    rows: int
    at: int


def find_loss(store: Store) -> Loss | None:
    """Return the loss that the count shows now; None where every acknowledged row is in the store."""
    counted = read_acknowledged(store.folder, store.key, store.id)
    if counted is None:
        with database_errors(store.path):
            return Loss(0, clamp_clock(store.clock())) if is_counted(store.connection) else None
    with database_errors(store.path):
        at_row = store.connection.execute("SELECT hash FROM journal WHERE id=?", (counted.row,)).fetchone()
        if at_row is not None and (not isinstance(at_row[0], bytes) or at_row[0].hex() == counted.hash):
            return None
        (last,) = store.connection.execute("SELECT ifnull(max(id), 0) FROM journal").fetchone()
    return Loss(max(counted.row - last, 1), counted.at)


def note_loss(store: Store) -> None:
    """Keep a loss in the store before the count goes on, so that it is said until the store is repaired.

    Raises:
        KnownError: The disk is full or read-only.
    """
    found = find_loss(store)
    if found is None:
        return
    before = noted_loss(store)
    if before is not None and before.rows:
        found = Loss(found.rows + before.rows, found.at if found.rows else before.at)
    store.local.set_data(_LOST, asdict(found))
    with suppress(KnownError):
        note_acknowledged(store.connection, store.folder, store.key, store.id, store.clock())


def noted_loss(store: Store) -> Loss | None:
    """Return the loss that was found on an earlier opening; None where there was none."""
    try:
        noted = store.local.data(_LOST)
        return Loss(int(noted["rows"]), int(noted["at"])) if noted else None
    except (ValueError, KeyError, TypeError):
        return None


def forget_loss(store: Store) -> None:
    """Say no more of a loss.

    Raises:
        KnownError: The disk is full or read-only.
    """
    store.local.drop(_LOST)


def loss_text(loss: Loss) -> Message:
    """Return the sentence about changes that were acknowledged and are gone."""
    if not loss.rows:
        return Message(
            "the count of saved changes (the file acknowledged) was removed or damaged before {when}, so changes may "
            "be missing",
            when=local_minute(loss.at),
        )
    return counted(
        loss.rows,
        one="at least {n} change that was saved by {when} is gone",
        many="at least {n} changes that were saved by {when} are gone",
        when=local_minute(loss.at),
    )
