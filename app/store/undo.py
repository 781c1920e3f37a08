"""Which change an undo or a redo reverses: read off the rows of one chain, never kept anywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.records.key import RecordKey
from app.store.journal import Row

# What a person does to a case; the lead's own records are changed where they were made, and time only goes on: that of
# an interview too, which would stand between an undo and what was noted in it.
UNDOABLE = frozenset({"fact", "judgement", "rating", "completion", "profile", "flag"})


@dataclass(frozen=True, slots=True)
class Reversal:
    """The row to reverse, the content that counts again (None: nothing recorded), and newer changes passed over
    because another laptop's version counts there now."""

    row: Row
    back_to: Row | None
    passed_over: tuple[Row, ...]


def next_undo(
    rows: Sequence[Row], current: Callable[[RecordKey], Row | None], find: Callable[[bytes], Row]
) -> Reversal | None:
    """The newest change among this store's own `rows` (oldest first) that is still current, and what it replaced.

    None where nothing is left to undo. `current` gives the version that counts for a key, `find` any row by hash.
    """
    done, _ = _stacks(rows)
    passed: list[Row] = []
    for row in reversed(done):
        counting = current(row.key)
        if counting is not None and _stands_for(counting, find) == row.hash:
            before = find(row.replaces[0]) if row.replaces else None
            return Reversal(row, before, tuple(passed))
        passed.append(row)
    return None


def next_redo(
    rows: Sequence[Row], current: Callable[[RecordKey], Row | None], find: Callable[[bytes], Row]
) -> Reversal | None:
    """The change that was undone last and is still undone. None where a newer change came since, or none was undone."""
    _, undone = _stacks(rows)
    if not undone:
        return None
    row, undo = undone[-1]
    counting = current(row.key)
    # By what it stands for: a change redone before this one may have taken the undo's place.
    if counting is None or _stands_for(counting, find) != _stands_for(undo, find):
        return None
    return Reversal(row, row, ())


def _stacks(rows: Sequence[Row]) -> tuple[list[Row], list[tuple[Row, Row]]]:
    """The changes that stand, oldest first; and those undone and not redone, each with its undo."""
    done: list[Row] = []
    undone: list[tuple[Row, Row]] = []
    for row in rows:
        if row.act == "undo":
            position = next(at for at, change in enumerate(done) if change.hash == row.reverses)
            undone.append((done.pop(position), row))
        elif row.act == "redo":
            # A redo stands where its change stood, so that it can be undone again.
            change, _ = undone.pop()
            done.append(change)
        elif row.act in ("edit", "import") and row.key.kind in UNDOABLE:
            done.append(row)
            undone.clear()
    return done, undone


def _stands_for(row: Row | None, find: Callable[[bytes], Row]) -> bytes | None:
    """The hash of the change whose content `row` shows: its own, or what an undo went back to or a redo put back."""
    while row is not None and row.act in ("undo", "redo"):
        reversed_row = find(row.reverses or b"")
        if row.act == "redo":
            return reversed_row.hash
        row = find(reversed_row.replaces[0]) if reversed_row.replaces else None
    return row.hash if row is not None else None
