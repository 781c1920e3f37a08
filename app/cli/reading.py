"""The commands that read and change nothing: the history, and whether all is sound."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path

from app.cli.command import TO_OPEN, Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, changes, note, say
from app.cli.printing import history_line, row_json
from app.cli.secrets import HANDOUT, to_open, to_open_file
from app.commands import opening, sharing
from app.commands.before_secrets import check_files, check_inspection
from app.errors import DataError, UsageError
from app.folders import resolve
from app.message import Message
from app.records.key import RecordKey
from app.records.registry import kind_of
from app.store import assessment_file
from app.store.opening import open_store, unlock_store
from app.store.signing import fingerprint


def verify(arguments: argparse.Namespace) -> int:
    """Check everything in an inspection or in an assessment file."""
    from app.cli.repairing import damaged, say_findings, say_survey
    from app.commands.repairing import survey
    from app.store.verify import verify_store

    target = Path(arguments.target)
    folder = resolve(arguments.target)
    if target.suffix == ".assessment" or (target.is_file() and not folder.is_dir()):
        return _verify_file(arguments, target)
    if arguments.inspection is not None:
        raise UsageError("--inspection names the inspection whose key opens a file; without a file it has no meaning.")
    # Without a session: a record that cannot be read would keep it from opening, and is what verifying is for.
    check_inspection(folder)
    with closing(open_store(folder, unlock_store(folder, to_open(arguments)), read_only=True)) as store:
        findings = tuple(verify_store(store))
        unsound = any(finding.faults for finding in findings)
        left = survey(store) if unsound else None
    say_findings(findings)
    if left is not None:
        say_survey(left)
        raise damaged(folder, left)
    return 0


def _verify_file(arguments: argparse.Namespace, path: Path) -> int:
    sealed = assessment_file.read(path)
    if arguments.inspection is not None:
        folder = resolve(arguments.inspection)
        check_files(folder, [path])
        session = opening.open_with_key(folder, unlock_store(folder, to_open(arguments)), read_only=True)
        key, inspection = session.store.key, session.store.inspection
        session.close()
    else:
        alternative = "give the recovery key, or name the inspection it belongs to with --inspection"
        secrets = to_open_file(arguments, alternative=alternative)
        key, inspection = sealed.unlock(secrets), sealed.header.inspection
    file = sharing.check_file(path, key, inspection)
    say(Message("{path} holds: {changes}, whole and unaltered.", path=path, changes=changes(len(file.rows))))
    if file.signed is None:
        note(Message("{path} is unsigned: a version of the program before signatures wrote it.", path=path))
    else:
        own = fingerprint(file.signed.writer)
        note(Message("It is signed by the laptop with the fingerprint {fingerprint}.", fingerprint=own))
    return 0


def journal(arguments: argparse.Namespace) -> int:
    """Print who changed what, and when."""
    with opened(arguments, to_write=False) as session:
        if arguments.case is not None:
            session.case(arguments.case)
        known = session.framework.question_by_id.keys() | session.framework.fact_by_id.keys()
        if arguments.question is not None and arguments.question not in known:
            raise DataError(f"There is no question or fact {arguments.question} in {session.framework.title}.")
        rows = session.store.rows(scopes=None if arguments.case is None else [arguments.case])
        by_hash = {row.hash: row for row in rows}
        chosen_rows = [row for row in rows if _is_asked_for(arguments, row.key)]
        if arguments.json:
            as_json([row_json(row) for row in chosen_rows])
            return 0
        for row in sorted(chosen_rows, key=lambda row: row.order):
            before = by_hash.get(row.replaces[0]) if row.replaces else None
            say(history_line(session.framework, row, before))
        if not chosen_rows:
            say("Nothing is recorded there yet.")
    return 0


def _is_asked_for(arguments: argparse.Namespace, key: RecordKey) -> bool:
    return (
        arguments.question in (None, kind_of(key).subject(key.item))
        and arguments.item in (None, key.item)
        and arguments.kind in (None, key.kind)
        and arguments.assessor in (None, key.owner)
    )


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", type=given_path, metavar="INSPECTION|FILE.assessment", help="what to check")
    parser.add_argument("--inspection", metavar="INSPECTION", help="the inspection whose key opens the file")


def _journal_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--case", metavar="REF", help="of one case")
    parser.add_argument("--question", metavar="ID", help="of one question or fact")
    parser.add_argument("--item", metavar="ITEM", help="of one record: a rating as start/lifestyle, a profile's field")
    parser.add_argument("--kind", metavar="KIND", help="of one kind of record, such as rating, profile or completion")
    parser.add_argument("--assessor", metavar="CODE", help="of one assessor's own records")
    add_json(parser)


COMMANDS = (
    Command("verify", "check that all is sound", verify, _verify_arguments, (*TO_OPEN, HANDOUT), inspection=False),
    Command("journal", "print who changed what, and when", journal, _journal_arguments),
)
