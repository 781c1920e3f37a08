"""Find the change that an undo or a redo reverses, from the rows of this store's own chain alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.records.key import RecordKey
from app.records.registry import kind_of
from app.store.database import unreadable_record
from app.store.journal import Row
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Reversal:
    """The row to reverse, the row whose value counts again, and newer changes that were passed over.

    `back_to` is None where nothing was recorded before. A change is passed over where another laptop's version counts
    now.
    """

    row: Row
    back_to: Row | None
    passed_over: tuple[Row, ...]


def own_chain(store: Store, scope: str) -> list[Row]:
    """Return a store's own rows of `scope`, oldest first.

    A copy of the folder that went its own way shares the store's id, so the chain is followed back from its end here.

    Raises:
        KnownError: A row of the chain is missing.
    """
    link = store.chain_head(scope)
    by_hash = {row.hash: row for row in store.rows(scopes=[scope], own=True)}
    chain: list[Row] = []
    while link is not None:
        # Each row is taken once, since a forged chain may lead back to itself.
        row = by_hash.pop(link, None)
        if row is None:
            raise unreadable_record(store.path)
        chain.append(row)
        link = row.prev
    return chain[::-1]


def next_undo(
    rows: Sequence[Row],
    current: Callable[[RecordKey], Row | None],
    find: Callable[[bytes], Row],
    *,
    only: RecordKey | None = None,
) -> Reversal | None:
    """Return the newest change among this store's own `rows` that still counts, and what it replaced.

    Args:
        rows: The store's own chain of a case, as `own_chain` returns it.
        current: Gives the version that counts for a key.
        find: Gives any row by hash.
        only: The one record whose changes are undone; None for any.

    Returns:
        None where nothing is left to undo.
    """
    done, _ = _stacks(rows)
    passed: list[Row] = []
    for row in reversed(done):
        if only not in (None, row.key):
            continue
        counting = current(row.key)
        if counting is not None and _change_shown_by(counting, find) == row.hash:
            before = find(row.replaces[0]) if row.replaces else None
            return Reversal(row, before, tuple(passed))
        passed.append(row)
    return None


def next_redo(
    rows: Sequence[Row], current: Callable[[RecordKey], Row | None], find: Callable[[bytes], Row]
) -> Reversal | None:
    """Return the change that was undone last and is still undone.

    Args:
        rows: The store's own chain of a case, as `own_chain` returns it.
        current: Gives the version that counts for a key.
        find: Gives any row by hash.

    Returns:
        None where a newer change came since, or none was undone.
    """
    _, undone = _stacks(rows)
    if not undone:
        return None
    row, undo = undone[-1]
    counting = current(row.key)
    # Compared by the change whose value each shows: a change redone before this one may have replaced the undo.
    if counting is None or _change_shown_by(counting, find) != _change_shown_by(undo, find):
        return None
    return Reversal(row, row, ())


def _stacks(rows: Sequence[Row]) -> tuple[list[Row], list[tuple[Row, Row]]]:
    """Return the changes not undone, oldest first; and those undone and not redone, each with its undo."""
    done: list[Row] = []
    undone: list[tuple[Row, Row]] = []
    for row in rows:
        if row.act == "undo":
            position = next(at for at, change in enumerate(done) if change.hash == row.reverses)
            undone.append((done.pop(position), row))
        elif row.act == "redo":
            # A redo takes the place of its change, so that it can be undone again.
            change, _ = undone.pop()
            done.append(change)
        elif row.act in ("edit", "import") and kind_of(row.key).undoable:
            done.append(row)
            undone.clear()
    return done, undone


def _change_shown_by(row: Row | None, find: Callable[[bytes], Row]) -> bytes | None:
    """Return the hash of the change whose value `row` shows: its own, or what it went back to or restored."""
    while row is not None and row.act in ("undo", "redo"):
        reversed_row = find(row.reverses or b"")
        if row.act == "redo":
            return reversed_row.hash
        row = find(reversed_row.replaces[0]) if reversed_row.replaces else None
    return row.hash if row is not None else None
