"""The commands by which an inspection travels between laptops: join, export, merge."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import INSPECTION, TO_OPEN, Command, add_dry_run, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, cases, changes, note, say, warn_of_place
from app.cli.printing import difference_lines, merge_json
from app.cli.secrets import HANDOUT, PASSPHRASE, RECOVERY, add_suggest, chosen, to_open_file, will_ask
from app.cli.target_files import OUT, add_replace, check_replaceable, out_file
from app.commands import sharing
from app.commands.before_secrets import check_files, check_free
from app.folders import resolve
from app.message import Message, in_digits, joined
from app.store import assessment_file
from app.store.confirming import laptop_of
from app.store.merge import MergePlan
from app.store.signing import fingerprint


def join(arguments: argparse.Namespace) -> int:
    """Make this laptop's copy of an inspection from a file."""
    folder, path = resolve(arguments.inspection), Path(arguments.file)
    assessment_file.read(path)
    check_free(folder)
    warn_of_place(folder)
    opened_file = sharing.open_to_join(path, to_open_file(arguments))
    opened_file.check_member(arguments.assessor)
    own = chosen(arguments, PASSPHRASE)
    session = sharing.join_from(opened_file, folder, passphrase=own, assessor=arguments.assessor)
    try:
        whose = (
            f"{session.current_assessor}'s laptop" if session.current_assessor else "a laptop of nobody's in particular"
        )
        count = cases(len(session.sample()))
        say(
            Message("{area}: {cases} in {folder}, {whose}.", area=session.area, cases=count, folder=folder, whose=whose)
        )
        note(Message("The fingerprint of this laptop is {own}.", own=sharing.own_fingerprint(session)))
        signed = opened_file.file.signed
        if signed is None:
            note("The file is unsigned: a version of the program before signatures wrote it.")
        else:
            of = fingerprint(signed.writer)
            note(Message("The file is from the laptop with the fingerprint {of}. Compare it in person.", of=of))
    finally:
        session.close()
    return 0


def export_file(arguments: argparse.Namespace) -> int:
    """Write everything that this laptop has."""
    out = out_file(arguments.out)
    with opened(arguments) as session:
        check_replaceable(session, out, arguments)
        written = sharing.export(session, out, replace=arguments.replace)
        own = sharing.own_fingerprint(session)
    all_of_it = joined(", ", (cases(written.cases), changes(written.rows)))
    say(Message("{path} carries all this laptop has: {all}.", path=written.path, all=all_of_it))
    note(Message("It is signed by this laptop, whose fingerprint is {fingerprint}.", fingerprint=own))
    return 0


def merge(arguments: argparse.Namespace) -> int:
    """Merge other laptops' files, or say what they would bring."""
    if will_ask(arguments, *TO_OPEN):
        check_files(resolve(arguments.inspection), [Path(file) for file in arguments.files])
    with opened(arguments, to_write=not arguments.dry_run) as session:
        plan = sharing.plan_merge(
            session,
            [Path(file) for file in arguments.files],
            confirmed=arguments.confirm,
            unsigned=arguments.unsigned,
        )
        note_news(plan)
        if not arguments.dry_run:
            sharing.apply_merge(session, plan)
        if arguments.json:
            as_json(merge_json(plan))
            return 0
        for file in plan.files:
            say(
                Message(
                    "{path}: {new} new of {changes}.",
                    path=file.path,
                    new=in_digits(file.new),
                    changes=changes(file.rows),
                )
            )
        differing = in_digits(len(plan.differences))
        say(f"Cases changed: {in_digits(len(plan.cases))}. Records that differ: {differing}.")
        for difference in plan.differences:
            for line in difference_lines(session.framework, difference, plan.ahead):
                say(line)
        if arguments.dry_run:
            say("Nothing was merged.")
            return 0
        waiting = len(session.conflicts())
        if waiting > len(plan.differences):
            before = in_digits(waiting - len(plan.differences))
            say(f"Records that differ since earlier merges and wait for a ruling: {before}.")
    return 0


def note_news(plan: MergePlan) -> None:
    """Print whose laptops are believed from now on, and what is odd about the files, before anything is merged."""
    for notice in plan.notices:
        note(Message("warning: {notice}", notice=notice))
    if plan.admission.unsigned:
        note(
            Message("warning: {changes} are unsigned: no laptop signed them.", changes=changes(plan.admission.unsigned))
        )
    for each in plan.admission.introduced:
        note(
            Message(
                "{laptop} is confirmed, with the fingerprint {fingerprint}."
                if each.compared
                else "{laptop} introduces itself, with the fingerprint {fingerprint}. Compare it in person.",
                laptop=laptop_of(each.people),
                fingerprint=each.fingerprint,
            )
        )


def _join_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=given_path, metavar="FILE.assessment", help="a hand-out, or any other assessment file"
    )
    parser.add_argument("inspection", metavar="INSPECTION", help=INSPECTION)
    parser.add_argument(
        "--assessor", metavar="CODE", help="whose laptop this is (by default the one the file was handed out for)"
    )
    add_suggest(parser, PASSPHRASE)


def _export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=given_path, metavar="OUT.assessment", help=OUT)
    add_replace(parser)


def _merge_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=given_path, metavar="FILE.assessment", help="files that other laptops exported"
    )
    add_confirming(parser)
    add_dry_run(parser)
    add_json(parser)


def add_confirming(parser: argparse.ArgumentParser) -> None:
    """Add a person's answers on whose a laptop is, and on unsigned changes."""
    parser.add_argument(
        "--confirm",
        action="append",
        default=[],
        metavar="FINGERPRINT",
        help="a laptop whose fingerprint its person has said; once for each",
    )
    parser.add_argument(
        "--unsigned", action="store_true", help="merge changes from before laptops signed, which nobody can attribute"
    )


COMMANDS = (
    Command(
        "join",
        "make this laptop's copy from a hand-out",
        join,
        _join_arguments,
        (PASSPHRASE, HANDOUT, RECOVERY),
        inspection=False,
    ),
    Command("export", "write all this laptop has, for the lead", export_file, _export_arguments),
    Command("merge", "merge other laptops' files", merge, _merge_arguments),
)
