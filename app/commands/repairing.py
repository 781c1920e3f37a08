"""Repair a damaged inspection, and find what can be restored instead."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from app.commands.backing_up import backup_folders
from app.errors import AbovelineError
from app.message import Message
from app.store.opening import open_store
from app.store.repair import repair
from app.store.restore import Found, check_backup, find_backups
from app.store.store import Store
from app.store.verify import Finding, rows_that_read

__all__ = ["Outcome", "Survey", "newest_sound_backup", "repair_and_survey", "survey"]


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
    backup: Found | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a repair.

    Attributes:
        copy: The folder of the copy that was made before.
        findings: Everything that `verify` finds now.
        left: What can still be used where the inspection is not sound; None where it is.
    """

    copy: Path
    findings: tuple[Finding, ...]
    left: Survey | None

    @property
    def fault(self) -> Message:
        """Return the first thing that is still wrong."""
        return next(fault for finding in self.findings for fault in finding.faults)


def repair_and_survey(folder: Path, key: bytes) -> Outcome:
    """Repair the store in `folder`, and look for what can be used instead where that is not enough.

    Raises:
        KnownError: It is beyond repair, another window has it, or the disk is full. It is unchanged.
    """
    done = repair(folder, key)
    if done.is_sound:
        return Outcome(done.copy, done.findings, None)
    with closing(open_store(folder, key, read_only=True)) as store:
        return Outcome(done.copy, done.findings, survey(store))


def survey(store: Store) -> Survey:
    """Return what can still be used of a damaged store."""
    changes, cases = 0, set[str]()
    with suppress(AbovelineError), store.reading():
        for _, row, stored in rows_that_read(store):
            if row is not None and row.hash == stored:
                changes += 1
                cases.add(row.key.case_id)
    return Survey(changes, len(cases - {""}), newest_sound_backup(store))


def newest_sound_backup(store: Store) -> Found | None:
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
            return each
    return None
