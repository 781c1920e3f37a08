"""The commands by which an inspection travels between laptops: hand out, join, export, merge."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.open_session import opened
from app.cli.output import as_json, cases, changes, say
from app.cli.printing import difference_lines, merge_json
from app.cli.secrets import HANDOUT, PASSPHRASE, chosen, to_open_file
from app.commands import sharing
from app.errors import KnownError
from app.folders import resolve
from app.message import Message, joined
from app.store import assessment_file


def _out(text: str) -> Path:
    """Where a file is to be written. An earlier one there is replaced; anything else there is not.

    Raises:
        KnownError: what is there is not an assessment file.
    """
    path = Path(text)
    if path.is_dir():
        raise KnownError(f"{path} is a folder. Give the file a name.")
    if path.exists():
        try:
            ours = path.is_file() and _start(path) in (b"", assessment_file.MAGIC)
        except OSError as trouble:
            raise KnownError(f"{path} is there and cannot be read. Choose another name.") from trouble
        if not ours:
            raise KnownError(f"{path} is there and is no assessment file, so it is not replaced. Choose another name.")
    return path


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(assessment_file.MAGIC))


def handout(arguments: argparse.Namespace) -> int:
    out = _out(arguments.out)
    with opened(arguments) as session:
        secret = chosen(arguments, HANDOUT)
        written = sharing.hand_out(session, out, passphrase=secret, assessor=arguments.assessor)
    say(
        Message("{path} carries {cases}. Tell its passphrase in person.", path=written.path, cases=cases(written.cases))
    )
    return 0


def join(arguments: argparse.Namespace) -> int:
    folder = resolve(arguments.inspection)
    secrets = to_open_file(arguments)
    own = chosen(arguments, PASSPHRASE)
    session = sharing.join_inspection(
        Path(arguments.file), folder, secrets=secrets, passphrase=own, assessor=arguments.assessor
    )
    try:
        whose = (
            f"{session.current_assessor}'s laptop" if session.current_assessor else "a laptop of nobody's in particular"
        )
        count = cases(len(session.sample()))
        say(
            Message("{area}: {cases} in {folder}, {whose}.", area=session.area, cases=count, folder=folder, whose=whose)
        )
    finally:
        session.close()
    return 0


def export_file(arguments: argparse.Namespace) -> int:
    out = _out(arguments.out)
    with opened(arguments) as session:
        written = sharing.export(session, out)
    all_of_it = joined(", ", (cases(written.cases), changes(written.rows)))
    say(Message("{path} carries all this laptop has: {all}.", path=written.path, all=all_of_it))
    return 0


def merge(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
        plan = sharing.plan_merge(session, [Path(file) for file in arguments.files])
        sharing.apply_merge(session, plan)
        if arguments.json:
            as_json(merge_json(plan))
            return 0
        for file in plan.files:
            say(Message("{path}: {new} new of {changes}.", path=file.path, new=file.new, changes=changes(file.rows)))
        say(f"Cases changed: {len(plan.cases)}. Records that differ: {len(plan.differences)}.")
        for difference in plan.differences:
            for line in difference_lines(session.framework, difference):
                say(line)
        waiting = len(session.conflicts())
        if waiting > len(plan.differences):
            say(f"Records that differ since earlier merges and wait for a ruling: {waiting - len(plan.differences)}.")
    return 0
