"""The commands by which a lead gathers files from a folder, and an assessor's laptop is purged after a receipt."""

from __future__ import annotations

import argparse
import threading
from collections.abc import Iterable
from pathlib import Path

from app.cli.command import Command, add_dry_run, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, cases, changes, note, say
from app.cli.printing import difference_lines, iso, merge_json
from app.cli.sharing import add_confirming, note_news
from app.commands import gathering, purging
from app.commands.gathering import FolderWatch, Refused
from app.errors import KnownError, UsageError
from app.folders import is_being_purged, resolve
from app.message import Message, in_digits
from app.session.session import Session
from app.store.journal import local_minute
from app.store.merge import MergePlan
from app.store.purge import Purged
from app.store.receipts import Receipt

_EVERY_SECONDS = 2.0


def gather(arguments: argparse.Namespace) -> int:
    """Merge the new files in a folder, and write a receipt beside each."""
    folder = Path(arguments.folder)
    if arguments.watch and (arguments.json or arguments.dry_run):
        raise UsageError("--watch goes on until it is stopped. Leave --json and --dry-run out with it.")
    with opened(arguments, to_write=not arguments.dry_run) as session:
        if arguments.watch:
            return _watch(session, folder, arguments)
        found = gathering.sort_files(gathering.known_files(session), gathering.assessment_paths(folder))
        plan, refused = _take(session, found.new, arguments)
        refused = [*found.refused, *refused]
        if arguments.json:
            as_json(
                {
                    **(merge_json(plan) if plan is not None else {"files": []}),
                    "before": [str(path) for path in found.known],
                    "refused": [{"path": str(each.path), "reason": str(each.trouble)} for each in refused],
                    "merged": plan is not None and not arguments.dry_run,
                }
            )
        else:
            _note_refused(refused)
            if plan is None:
                say(Message("No new file of this inspection is in {folder}.", folder=folder))
            if found.known:
                say(f"Merged or handed out before: {in_digits(len(found.known))}.")
    return 1 if refused else 0


def _watch(session: Session, folder: Path, arguments: argparse.Namespace) -> int:
    """Look again and again, until the command is stopped."""
    watch = FolderWatch(folder)
    seen: set[tuple[Path, int]] = set()
    say(Message("Watching {folder}. Stop with Ctrl+C.", folder=folder))
    try:
        while True:
            settled = _settled(watch)
            fresh = [path for path in settled if (path, path.stat().st_mtime_ns) not in seen]
            seen |= {(path, path.stat().st_mtime_ns) for path in fresh}
            if fresh:
                found = gathering.sort_files(gathering.known_files(session), fresh)
                _, refused = _take(session, found.new, arguments)
                _note_refused([*found.refused, *refused])
            threading.Event().wait(_EVERY_SECONDS)
    except KeyboardInterrupt:
        say("Stopped. Everything merged is kept.")
        return 0


def _settled(watch: FolderWatch) -> list[Path]:
    """Return the files that settled; none while the stick is out."""
    try:
        return watch.look()[0]
    except KnownError:
        return []


def _take(
    session: Session, paths: Iterable[Path], arguments: argparse.Namespace
) -> tuple[MergePlan | None, list[Refused]]:
    plan, refused = gathering.plan_gathering(
        session, list(paths), confirmed=arguments.confirm, unsigned=arguments.unsigned
    )
    if plan is None:
        return None, refused
    note_news(plan)
    if not arguments.json:
        _say_plan(session, plan)
    if arguments.dry_run:
        return plan, refused
    into = Path(arguments.receipts) if arguments.receipts else None
    _, written, unwritten = gathering.take_in(session, plan, into=into)
    if not arguments.json:
        for path in written:
            say(Message("Receipt: {path}", path=path))
    for each in unwritten:
        note(
            Message(
                "{trouble} The file is merged. Write its receipt with `receipts --to FOLDER`.",
                trouble=each.trouble.message,
            )
        )
    return plan, refused


def _say_plan(session: Session, plan: MergePlan) -> None:
    for file in plan.files:
        say(
            Message(
                "{path}: {whose}, {cases}, {complete} complete; {new} new of {changes}.",
                path=file.path,
                whose=file.assessor or Message("for everyone"),
                cases=cases(file.cases),
                complete=in_digits(file.complete),
                new=in_digits(file.new),
                changes=changes(file.rows),
            )
        )
    differing = in_digits(len(plan.differences))
    say(f"Cases changed: {in_digits(len(plan.cases))}. Records that differ: {differing}.")
    for difference in plan.differences:
        for line in difference_lines(session.framework, difference, plan.ahead, full=True):
            say(line)


def _note_refused(refused: Iterable[Refused]) -> None:
    for each in refused:
        note(Message("Not merged: {trouble}", trouble=each.trouble.message))
        for problem in getattr(each.trouble, "problems", ()):
            note(f"  {problem!s}")


def receipts(arguments: argparse.Namespace) -> int:
    """List the receipts that this laptop gave, or write them again."""
    with opened(arguments, to_write=False) as session:
        if arguments.to:
            for path in gathering.write_receipts(session, Path(arguments.to)):
                say(Message("Receipt: {path}", path=path))
            return 0
        given = gathering.given_receipts(session)
        if arguments.json:
            as_json([_receipt_json(receipt) for receipt in given])
            return 0
        for receipt in given:
            say(
                Message(
                    "{at}  file {file}, hash {hash}: {cases}, {new} new of {changes}",
                    at=local_minute(receipt.at),
                    file=receipt.file[:8],
                    hash=receipt.hash[:12],
                    cases=cases(receipt.cases),
                    new=in_digits(receipt.new),
                    changes=changes(receipt.rows),
                )
            )
        if not given:
            say("No file was merged here yet.")
    return 0


def _receipt_json(receipt: Receipt) -> dict[str, object]:
    return {
        "file": receipt.file,
        "hash": receipt.hash,
        "at": iso(receipt.at),
        "cases": receipt.cases,
        "rows": receipt.rows,
        "new": receipt.new,
        "store": receipt.store,
        "chains": len(receipt.heads),
    }


def purge(arguments: argparse.Namespace) -> int:
    """Remove the inspection from this laptop for good."""
    folder = resolve(arguments.inspection)
    paths = [Path(each) for each in arguments.receipt]
    if is_being_purged(folder):
        _say_purged(folder, purging.finish_purge(folder))
        return 0
    if not paths:
        raise UsageError("Give the receipts of the lead's laptop with --receipt FILE. Nothing was removed.")
    with opened(arguments, to_write=True) as session:
        inspection = session.store.inspection
        plan = purging.plan_purge(session, paths, leave_backups=arguments.leave_backups)
        if arguments.dry_run:
            say(Message("The receipts cover all {changes}. Nothing was removed.", changes=changes(plan.changes)))
            return 0
        done = purging.purge_inspection(session, plan)
    _say_purged(folder, done)
    for path in purging.files_left(inspection, [folder.parent, Path.cwd(), *(each.parent for each in paths)]):
        note(Message("{path} holds this inspection too. Remove it where it is not needed.", path=path))
    return 0


def _say_purged(folder: Path, done: Purged) -> None:
    say(
        Message(
            "{folder} is removed for good: {keys} key files first, then {files} files in all ({size} kB) in {folders} "
            "folders. Each was overwritten, read back and removed.",
            folder=folder,
            keys=in_digits(done.keys),
            files=in_digits(done.files),
            size=in_digits(done.bytes // 1000),
            folders=in_digits(len(done.folders)),
        )
    )


def _gather_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "folder", type=given_path, metavar="FOLDER", help="a stick or a shared folder with files of other laptops"
    )
    parser.add_argument("--watch", action="store_true", help="look again every two seconds, until stopped")
    parser.add_argument(
        "--receipts", type=given_path, metavar="FOLDER", help="where the receipts go (by default beside each file)"
    )
    add_confirming(parser)
    add_dry_run(parser)
    add_json(parser)


def _receipts_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=given_path, metavar="FOLDER", help="write every receipt into this folder")
    add_json(parser)


def _purge_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--receipt",
        action="append",
        default=[],
        type=given_path,
        metavar="FILE",
        help="a receipt of the lead's laptop; once for each. Not needed to finish a purge that was cut off",
    )
    parser.add_argument(
        "--leave-backups", action="store_true", help="leave backups in folders that are not there now, as on a stick"
    )
    add_dry_run(parser)


COMMANDS = (
    Command("gather", "merge the new files in a folder, and write receipts", gather, _gather_arguments),
    Command("receipts", "list the receipts for files merged here", receipts, _receipts_arguments),
    Command("purge", "remove an inspection for good, after receipts", purge, _purge_arguments),
)
