"""Repair a damaged inspection, and find what can be restored instead."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.commands.backing_up import backup_folders
from app.errors import AbovelineError
from app.store.repair import Repaired, repair
from app.store.restore import check_backup, find_backups
from app.store.store import Store
from app.store.verify import rows_that_read

__all__ = ["Repaired", "Survey", "newest_sound_backup", "repair", "survey"]


@dataclass(frozen=True, slots=True)
class Survey:
    """The parts that can still be used of a damaged inspection.

    Attributes:
        changes: How many changes can be read.
        cases: How many cases they are of.
        backup: The newest backup that is sound; None where none was found.
    """

    changes: int
    cases: int
    backup: Path | None


def survey(store: Store) -> Survey:
    """Return what can still be used of a damaged store."""
    changes, cases = 0, set[str]()
    with suppress(AbovelineError), store.reading():
        for _, row, stored in rows_that_read(store):
            if row is not None and row.hash == stored:
                changes += 1
                cases.add(row.key.case_id)
    return Survey(changes, len(cases - {""}), newest_sound_backup(store))


def newest_sound_backup(store: Store) -> Path | None:
    """Return the newest sound backup of a store, in its own folder and in those that it was backed up to."""
    folders = [store.folder]
    with suppress(AbovelineError, ValueError, KeyError, TypeError):
        folders += backup_folders(store)
    found = []
    for folder in folders:
        with suppress(AbovelineError):
            found += [each for each in find_backups(folder) if each.path != store.folder and each.store == store.id]
    for each in sorted(found, key=lambda each: each.made, reverse=True):
        with suppress(AbovelineError):
            check_backup(each.path, store.key)
            return each.path
    return None
