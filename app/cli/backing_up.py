"""The commands on backups: where they go, make one, list them, look into one, restore one."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path

from app.cli.command import Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, cases, changes, say, warn_of_place
from app.cli.secrets import to_open
from app.commands.backing_up import back_up_to, changes_since, last_backup, note_backup
from app.commands.before_secrets import check_free
from app.commands.choosing_backups import choose_backup_folder, chosen_backup_folder, stop_backups
from app.commands.restoring import Contents, Found, find_backups, look_into, restore_backup
from app.errors import DataError, UsageError
from app.folders import absolute, resolve
from app.message import Message

_BACKUP = "a backup, as `backup list` shows it"


def backup_choose(arguments: argparse.Namespace) -> int:
    """Choose the folder that backups go to, or stop making backups."""
    if arguments.none:
        with opened(arguments) as session:
            stop_backups(session)
        say("Backups go nowhere from now on. Those that were made stay.")
        return 0
    folder = absolute(Path(arguments.folder))
    with opened(arguments) as session:
        choose_backup_folder(session, folder)
    say(f"Backups go to {folder} from now on.")
    return 0


def _choose_arguments(parser: argparse.ArgumentParser) -> None:
    whither = parser.add_mutually_exclusive_group(required=True)
    whither.add_argument(
        "folder", type=given_path, metavar="FOLDER", nargs="?", help="a folder, best on a stick or another disk"
    )
    whither.add_argument("--none", action="store_true", help="make no backups from now on")


def backup_make(arguments: argparse.Namespace) -> int:
    """Make a backup in the folder that was chosen."""
    with opened(arguments) as session:
        folder = chosen_backup_folder(session.store)
        if folder is None:
            raise UsageError("No folder is chosen for backups. `aboveline backup choose` chooses one.")
        made = back_up_to(session.store, folder)
        note_backup(session.store, made)
    say(f"Backed up to {folder}.")
    return 0


def backup_list(arguments: argparse.Namespace) -> int:
    """Print the backups in a folder, newest first. No secret is needed."""
    folder = _folder(arguments.folder)
    found = [each for each in find_backups(folder) if each.path != folder]
    if arguments.json:
        as_json(
            [
                {
                    "path": str(each.path),
                    "made": each.made.isoformat(timespec="seconds"),
                    "bytes": each.size,
                    "inspection": each.inspection or None,
                    "store": each.store or None,
                }
                for each in found
            ]
        )
        return 0
    for each in found:
        say(f"{_local(each.made)}  {max(1, round(each.size / 1000))} kB  {each.path}")
    if not found:
        say(f"There are no backups in {folder}.")
    return 0


def _list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=given_path, metavar="FOLDER", help="a folder of backups, or an inspection")
    add_json(parser)


def backup_show(arguments: argparse.Namespace) -> int:
    """Check a backup, and print what it holds."""
    found = _found(arguments.backup)
    _, contents = look_into(found, to_open(arguments))
    if arguments.json:
        latest = contents.latest
        as_json(
            {
                "area": contents.area,
                "assessor": contents.me,
                "cases": contents.cases,
                "changes": contents.changes,
                "latest": None if latest is None else _moment(latest).isoformat(timespec="seconds"),
            }
        )
        return 0
    say(_contents_text(contents))
    return 0


def _show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=given_path, metavar="BACKUP", help=_BACKUP)
    add_json(parser)


def backup_restore(arguments: argparse.Namespace) -> int:
    """Restore a backup into a new folder, which becomes an inspection of its own."""
    found = _found(arguments.backup)
    folder = resolve(arguments.inspection)
    check_free(folder)
    warn_of_place(folder)
    key, contents = look_into(found, to_open(arguments))
    restore_backup(found.path, key, folder)
    say(_contents_text(contents))
    say(f"It is restored into {folder}, and opens with the backup's secrets.")
    return 0


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", type=given_path, metavar="BACKUP", help=_BACKUP)
    parser.add_argument(
        "inspection", type=given_path, metavar="INSPECTION", help="the folder to restore it into, which may not exist"
    )


def backup_state(arguments: argparse.Namespace) -> int:
    """Print where backups go, when the last one was made, and how many changes there are since."""
    with opened(arguments, to_write=False) as session:
        folder, last = chosen_backup_folder(session.store), last_backup(session.store)
        since = changes_since(session.store, last)
    if arguments.json:
        made = None if last is None else _moment(last.at).isoformat(timespec="seconds")
        as_json({"folder": str(folder) if folder else None, "last": made, "changes_since": since})
        return 0
    say(f"Backups go to {folder}." if folder else "No folder is chosen for backups.")
    say(f"The last one was made {_local(_moment(last.at))}." if last else "None has been made yet.")
    say(Message("Since then: {changes}.", changes=changes(since)))
    return 0


def _folder(text: str) -> Path:
    return absolute(Path(text)) if Path(text).is_dir() else resolve(text)


def _found(text: str) -> Found:
    folder = _folder(text)
    found = next((each for each in find_backups(folder) if each.path == folder), None)
    if found is None:
        raise DataError(f"{folder} is no backup. `aboveline backup list` shows those in a folder.")
    return found


def _contents_text(contents: Contents) -> Message:
    latest = "none" if contents.latest is None else _local(_moment(contents.latest))
    return Message(
        "{area}: {cases}, {changes}, the last one {latest}. Everything in it is sound.",
        area=contents.area,
        cases=cases(contents.cases),
        changes=changes(contents.changes),
        latest=latest,
    )


def _moment(milliseconds: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC)


def _local(moment: dt.datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")


COMMANDS = (
    Command("backup choose", "choose the folder that backups go to", backup_choose, _choose_arguments),
    Command("backup make", "make a backup in the folder chosen", backup_make),
    Command("backup state", "show where backups go, and the last one", backup_state, add_json),
    Command("backup list", "show the backups in a folder", backup_list, _list_arguments, (), inspection=False),
    Command("backup show", "check a backup and show its contents", backup_show, _show_arguments, inspection=False),
    Command(
        "backup restore",
        "restore a backup as an inspection of its own",
        backup_restore,
        _restore_arguments,
        inspection=False,
    ),
)
