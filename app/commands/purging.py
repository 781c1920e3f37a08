"""Purge: remove an inspection from this laptop for good, once receipts of a lead's laptop cover everything in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.commands.backing_up import backup_folders
from app.commands.plain_files import remove_left, still_noted
from app.errors import BugError, DataError, KnownError, Problem
from app.folders import forgetters, is_being_purged
from app.message import counted
from app.records.assessor import LEAD
from app.session.session import Session
from app.store import assessment_file, purge
from app.store.backup import backups_of, unfinished_of
from app.store.damage import UNREADABLE
from app.store.database import database_errors
from app.store.lock import WriterLock
from app.store.purge import Purged
from app.store.receipts import Receipt, covered_by, read_receipt
from app.store.restore import opened_backup, unfinished_restorations
from app.store.store import Store
from app.store.trust import is_leads, load_trust


@dataclass(frozen=True, slots=True)
class PurgePlan:
    """A purge that may be done.

    Attributes:
        folder: The inspection's folder.
        backups: Its backups in other folders, with what interrupted backups and restorations have left.
        changes: How many changes it holds; the receipts cover all of them.
        last_row: The number of the last of them.
    """

    folder: Path
    backups: tuple[Path, ...]
    changes: int
    last_row: int


def plan_purge(session: Session, paths: Sequence[Path], *, leave_backups: bool = False) -> PurgePlan:
    """Check that nothing would be lost by a purge. Nothing is changed.

    Args:
        session: The open inspection.
        paths: The files of receipts.
        leave_backups: Whether backups, and what an export that was cut off has left unencrypted, are left where their
            folders are not there now.

    Raises:
        DataError: A file is no receipt of this inspection by a lead's laptop; or something is in no receipt: changes,
            text that is being typed, or changes that only a backup holds.
        KnownError: A file is missing, a folder of backups is not there, or the folder holds other files.
    """
    receipts = _checked(session, paths)
    store = session.store
    rows = {row.hash: row for row in store.rows()}
    covered = covered_by(receipts, rows)
    problems = [
        *_uncovered(row.key.case_id for row in rows.values() if row.hash not in covered),
        *_drafts(session),
    ]
    backups = _backups(store, leave=leave_backups)
    for backup in (*purge.copies_inside(store.folder), *backups):
        problems += _only_in_backup(backup, store, covered)
    if problems:
        raise DataError("Nothing was removed, because the receipts do not cover everything here.", problems)
    left = _unfinished(store)
    purge.refuse_foreign([store.folder, *backups, *left])
    _refuse_plain(store, leave=leave_backups)
    return PurgePlan(store.folder, (*backups, *left), len(rows), store.last_row())


def _checked(session: Session, paths: Iterable[Path]) -> list[Receipt]:
    trust = load_trust(session.store, session.current_assessor)
    leads = [code for code, role in session.team.items() if role == LEAD]
    found: list[Receipt] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            receipt = read_receipt(path)
        except DataError as refused:
            problems.append(Problem("", refused.message))
            continue
        if receipt.inspection != session.store.inspection:
            problems.append(Problem(str(path), "is a receipt of another inspection."))
        elif receipt.key == trust.own_key or not is_leads(
            trust.identities.get(receipt.key), session.store.founder(), leads
        ):
            problems.append(
                Problem(
                    str(path),
                    "is not of a lead's laptop that this laptop knows.",
                    "Merge the lead's newest file, or ask for a receipt of the lead's laptop.",
                )
            )
        else:
            found.append(receipt)
    if problems:
        raise DataError("Nothing was removed, because of the receipts.", problems)
    if not found:
        raise DataError("Nothing was removed. Give the receipts that the lead's laptop wrote for this laptop's files.")
    return found


def _uncovered(cases: Iterable[str]) -> list[Problem]:
    by_case: dict[str, int] = {}
    for case in cases:
        by_case[case] = by_case.get(case, 0) + 1
    return [
        Problem(
            case,
            counted(number, one="{n} change is in no receipt.", many="{n} changes are in no receipt."),
            "Export again, and ask the lead for the receipt of that file.",
        )
        for case, number in sorted(by_case.items())
    ]


def _drafts(session: Session) -> list[Problem]:
    cases = dict.fromkeys(draft.case_id for draft in session.store.drafts.all())
    return [
        Problem(case, "has text that was being typed and is not recorded yet.", "Open the case, or use `drafts keep`.")
        for case in cases
    ]


def _backups(store: Store, *, leave: bool) -> list[Path]:
    found: list[Path] = []
    for folder in backup_folders(store):
        if folder.is_dir():
            found += backups_of(store.id, folder)
        elif not leave:
            raise KnownError(
                "{folder}, where backups of this inspection are, is not there. Nothing was removed. Connect the stick, "
                "or leave those backups with --leave-backups.",
                folder=folder,
            )
    return found


def _unfinished(store: Store) -> list[Path]:
    """Return the encrypted copies that a kill left unfinished, which hold nothing that the store does not."""
    with database_errors(store.folder.parent):
        found = unfinished_restorations(store.folder)
    for folder in backup_folders(store):
        found += unfinished_of(store.id, folder)
    return found


def _refuse_plain(store: Store, *, leave: bool) -> None:
    """Remove what exports that were cut off have left unencrypted; refuse a purge while some cannot be reached."""
    remove_left(store)
    away = still_noted(store)
    if away and not leave:
        raise KnownError(
            "{path} was left unencrypted by an export that was cut off, and its folder is not there now. Nothing was "
            "removed. Connect the stick, or leave it there with --leave-backups.",
            path=away[0],
        )


def _only_in_backup(backup: Path, store: Store, covered: set[bytes]) -> list[Problem]:
    try:
        with opened_backup(backup, store.key) as copy, database_errors(backup):
            rows = [row for row in copy.rows() if row.hash not in covered]
    except (KnownError, BugError, *UNREADABLE):
        what = "cannot be read, so nobody can say what is in it."
        return [Problem(str(backup), what, "Move it elsewhere, or remove it.")]
    if not rows:
        return []
    return [
        Problem(
            str(backup),
            counted(
                len(rows),
                one="holds {n} change that is in no receipt.",
                many="holds {n} changes that are in no receipt.",
            ),
            "Restore it to another folder, and export from there.",
        )
    ]


def purge_inspection(session: Session, plan: PurgePlan) -> Purged:
    """Close an inspection and remove it for good, as planned.

    Raises:
        KnownError: Something was recorded since, or a file cannot be removed. In the second case the keys may be gone
            already; `finish_purge` removes what is left.
    """
    lock = WriterLock.take(plan.folder)
    try:
        if session.store.last_row() != plan.last_row or session.store.drafts.all():
            raise KnownError("Something was recorded since the receipts were compared. Nothing was removed.")
        session.close()
        purge.begin(plan.folder, plan.backups)
        done = purge.finish(plan.folder)
    finally:
        lock.release()
    _gone(plan.folder)
    return done


def finish_purge(folder: Path) -> Purged:
    """Remove what a purge that was cut off has left. It takes no secret, since the keys may be gone.

    Raises:
        KnownError: No purge was begun there, the inspection is open elsewhere, or a file cannot be removed.
    """
    if not is_being_purged(folder):
        raise KnownError("No purge of {folder} was begun. Nothing was removed.", folder=folder)
    lock = WriterLock.take(folder)
    try:
        done = purge.finish(folder)
    finally:
        lock.release()
    _gone(folder)
    return done


def _gone(folder: Path) -> None:
    purge.remove_folder(folder)
    for forget in forgetters:
        forget(folder)


def files_left(inspection: str, folders: Iterable[Path]) -> list[Path]:
    """Return the assessment files of an inspection in some folders, which a purge does not remove."""
    found: list[Path] = []
    for folder in dict.fromkeys(folders):
        for path in sorted(folder.glob("*.assessment")) if folder.is_dir() else ():
            try:
                if assessment_file.read(path).header.inspection == inspection:
                    found.append(path)
            except (DataError, KnownError):
                continue
    return found
