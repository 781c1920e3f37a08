"""The commands that hand out an inspection, and list what was handed out."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import TO_OPEN, Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, cases, note, say
from app.cli.printing import iso
from app.cli.secrets import HANDOUT, add_suggest, chosen, show_once
from app.cli.target_files import OUT, add_replace, check_replaceable, out_file
from app.commands import handing_out
from app.commands.handing_out import Prepared
from app.errors import UsageError
from app.message import Message, in_digits
from app.session.file_exchange import AssessorFiles, assessor_files
from app.store.journal import local_minute


def handout(arguments: argparse.Namespace) -> int:
    """Write the inspection for other laptops to join."""
    if arguments.assessor is None and not arguments.everyone and not arguments.each:
        raise UsageError(
            "Who is this file for? Give --assessor CODE for one assessor's cases, --each for a file for every "
            "assessor, or --everyone for every case. Nothing was written."
        )
    return _each(arguments) if arguments.each else _one(arguments)


def _one(arguments: argparse.Namespace) -> int:
    out = out_file(arguments.out)
    with opened(arguments) as session:
        handing_out.cases_to_hand_out(session, arguments.assessor)
        check_replaceable(session, out, arguments)
        secret = chosen(arguments, HANDOUT)
        written = handing_out.hand_out(
            session, out, passphrase=secret, assessor=arguments.assessor, replace=arguments.replace
        )
    say(
        Message("{path} carries {cases}. Tell its passphrase in person.", path=written.path, cases=cases(written.cases))
    )
    return 0


def _each(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
        prepared = handing_out.prepare_each(session, Path(arguments.out), replace=arguments.replace)

        def show(file: Prepared, _number: int) -> None:
            text = Message(
                "{assessor}: {path}, {cases}. Passphrase: {passphrase}",
                assessor=file.assessor,
                path=file.path,
                cases=cases(len(file.cases)),
                passphrase=file.passphrase,
            )
            show_once(HANDOUT, text)

        handing_out.hand_out_each(session, prepared, replace=arguments.replace, step=show)
    say("The passphrases are shown only now. Tell each one in person, and never send it with the file.")
    return 0


def handouts(arguments: argparse.Namespace) -> int:
    """List the files that were handed out, and which assessor's file is awaited."""
    with opened(arguments, to_write=False) as session:
        logged = sorted(session.handouts.items(), key=lambda each: (each[1].at, each[0]))
        files = assessor_files(session)
        if arguments.json:
            as_json(
                {
                    "handouts": [
                        {
                            "file": file,
                            "assessor": each.to or None,
                            "at": iso(each.at),
                            "hash": each.hash,
                            "cases": list(each.cases),
                        }
                        for file, each in logged
                    ],
                    "assessors": [_files_json(each) for each in files],
                }
            )
            return 0
        for _, each in logged:
            to = each.to or Message("everyone")
            say(
                Message(
                    "{at}  {to}: {cases}, hash {hash}",
                    at=local_minute(each.at),
                    to=to,
                    cases=cases(len(each.cases)),
                    hash=each.hash[:12],
                )
            )
        if not logged:
            say("Nothing has been handed out yet.")
        for of in files:
            say(_files_text(of))
            if of.changed:
                note(
                    Message(
                        "{assessor}: changed since the last hand-out, so hand out again: {cases}.",
                        assessor=of.assessor,
                        cases=of.changed,
                    )
                )
    return 0


def _files_text(files: AssessorFiles) -> Message:
    """Return the state of one assessor's files in a sentence."""
    state = _state(files)
    return Message(
        "{assessor}: {complete} of {total} complete, {state}.",
        assessor=files.assessor,
        complete=in_digits(files.assessments_complete),
        total=cases(files.assessments),
        state=Message("{state}, has left", state=state) if files.has_left else state,
    )


def _state(files: AssessorFiles) -> Message:
    if files.is_here:
        return Message("on this laptop")
    if files.handed_out_at is None:
        return Message("nothing handed out")
    out = local_minute(files.handed_out_at)
    if files.is_awaited:
        return Message("handed out {out}, file awaited", out=out)
    return Message("handed out {out}, gathered {gathered}", out=out, gathered=local_minute(files.gathered_at or 0))


def _files_json(files: AssessorFiles) -> dict[str, object]:
    return {
        "assessor": files.assessor,
        "cases": list(files.cases),
        "complete": list(files.complete),
        "second": list(files.seconds),
        "second_complete": list(files.seconds_complete),
        "handed_out": list(files.handed_out),
        "handed_out_at": iso(files.handed_out_at),
        "changed": list(files.changed),
        "gathered_at": iso(files.gathered_at),
        "awaited": files.is_awaited,
        "here": files.is_here,
        "left": files.has_left,
    }


def _handout_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=given_path, metavar="OUT", help=f"{OUT}; with --each, the folder for the files")
    add_replace(parser)
    # A file with every case discloses the most, so it is never the default.
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument("--assessor", metavar="CODE", help="only this assessor's cases")
    whom.add_argument(
        "--each",
        action="store_true",
        help="a file for each assessor who has cases, in the folder OUT, each with a new passphrase that is shown once",
    )
    whom.add_argument("--everyone", action="store_true", help="every case")
    add_suggest(parser, HANDOUT)


COMMANDS = (
    Command("handout", "write the inspection for other laptops", handout, _handout_arguments, (*TO_OPEN, HANDOUT)),
    Command("handouts", "list what was handed out, and whose file is awaited", handouts, add_json),
)
