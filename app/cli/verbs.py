"""The commands of the command line: each opens what it needs, calls what the window calls too, says what was done."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import as_json, counted, list_problems, note, say
from app.cli.printing import (
    difference_lines,
    history_line,
    merge_json,
    row_json,
    scores_json,
    scores_table,
)
from app.cli.secrets import HANDOUT, NEW_PASSPHRASE, PASSPHRASE, chosen, to_open, to_open_file
from app.commands import answering, completing, inspecting, opening, sharing, undoing
from app.errors import DataError, KnownError, UsageError
from app.places import resolve
from app.session import Session
from app.store import assessment_file
from app.store.store import unlock_store

if TYPE_CHECKING:
    from app.commands.importing import Imported

FAULTS_SHOWN = 20


@contextmanager
def _open(arguments: argparse.Namespace, *, to_write: bool = True) -> Iterator[Session]:
    session = opening.open_inspection(resolve(arguments.inspection), to_open(arguments), read_only=not to_write)
    try:
        if to_write:
            for draft in opening.recover(session):
                note(f"Recovered the {draft.field} that was being typed at {draft.question} of {draft.reference}.")
        yield session
    finally:
        session.close()


def _member(text: str) -> tuple[str, str]:
    code, colon, role = text.partition(":")
    if not colon or not code or not role:
        raise UsageError(f"{text!r} is no member of a team. Write the code and the role, as in PA:assessor.")
    return code, role


def new(arguments: argparse.Namespace) -> int:
    team: dict[str, str] = {}
    for text in arguments.assessor:
        code, role = _member(text)
        if code in team:
            raise UsageError(f"{code} is named twice. Name each assessor once.")
        team[code] = role
    folder = resolve(arguments.inspection)
    made = inspecting.create_inspection(
        folder,
        area=arguments.area,
        team=team,
        passphrase=chosen(arguments, PASSPHRASE),
        framework=arguments.framework,
        fieldwork=tuple(arguments.fieldwork) if arguments.fieldwork else None,
    )
    made.session.close()
    say(f"The inspection of {arguments.area} is set up in {folder}.")
    say(f"Recovery key: {made.recovery_key}")
    say("It opens this inspection and its files when a passphrase is forgotten, and is shown only now. Keep it apart.")
    return 0


def assessor_add(arguments: argparse.Namespace) -> int:
    code, role = _member(arguments.member)
    with _open(arguments) as session:
        inspecting.add_assessor(session, code, role)
    say(f"{code} is in the team as {role}.")
    return 0


def passphrase(arguments: argparse.Namespace) -> int:
    with _open(arguments) as session:
        inspecting.change_passphrase(session, chosen(arguments, NEW_PASSPHRASE))
    say("The passphrase is changed. The recovery key stays as it was.")
    return 0


def _mapping(texts: Sequence[str]) -> Mapping[str, str]:
    mapping: dict[str, str] = {}
    for text in texts:
        name, equals, column = text.partition("=")
        if not equals or not name or not column:
            raise UsageError(f"{text!r} maps nothing. Write the field and its column, as in reference=Case no.")
        if name in mapping:
            raise UsageError(f"The field {name} is mapped twice. Map it once.")
        mapping[name] = column
    return mapping


def sample_import(arguments: argparse.Namespace) -> int:
    from app.commands import importing
    from app.exchange.tables import read_table

    mapping = _mapping(arguments.map)
    table = read_table(Path(arguments.file))
    with _open(arguments, to_write=not arguments.dry_run) as session:
        done = importing.import_sample(session, table, mapping=mapping, dry_run=arguments.dry_run)
    list_problems(done.warnings)
    would = "Would take in" if arguments.dry_run else "Took in"
    values = counted(done.recorded, "value")
    say(f"{would} {counted(done.rows, 'case')}: {done.new} new, {done.updated} changed; {values}.")
    if done.kept:
        say(f"Left as they were changed here since: {counted(done.kept, 'value')}.")
    return 0


def ratings_import(arguments: argparse.Namespace) -> int:
    from app.commands import importing
    from app.exchange.tables import read_table

    table = read_table(Path(arguments.file))
    with _open(arguments) as session:
        return _say_imported(importing.import_ratings(session, table), "rating")


def answers_import(arguments: argparse.Namespace) -> int:
    from app.commands import importing
    from app.exchange.tables import read_table

    table = read_table(Path(arguments.file))
    with _open(arguments) as session:
        return _say_imported(importing.import_answers(session, table, assessor=arguments.assessor), "answer")


def _say_imported(done: Imported, what: str) -> int:
    list_problems(done.warnings)
    say(f"Took in {counted(done.rows, what)}: {done.recorded} new or changed.")
    return 0


def answer(arguments: argparse.Namespace) -> int:
    with _open(arguments) as session:
        if arguments.question in session.framework.fact_by_id:
            _refuse_extras(arguments)
            changes = answering.record_fact(
                session,
                case=arguments.case,
                fact=arguments.question,
                value=arguments.answer,
                assessor=arguments.assessor,
            )
        else:
            changes = answering.record_judgement(
                session,
                case=arguments.case,
                question=arguments.question,
                answer=arguments.answer,
                assessor=arguments.assessor,
                note=arguments.note,
                reasons=arguments.reason,
                evidence=arguments.evidence,
            )
        if not changes:
            say(f"{arguments.question} of {arguments.case} was so already.")
            return 0
        say(f"{arguments.question} of {arguments.case}: {arguments.answer}.")
        for change in changes.scores:
            if change.case is None and change.level == "criterion":
                was, now = change.before.percent, change.after.percent
                say(f"{change.id}: {'no score' if was is None else was} to {'no score' if now is None else now}")
    return 0


def _refuse_extras(arguments: argparse.Namespace) -> None:
    if arguments.note or arguments.reason or arguments.evidence:
        raise UsageError(f"{arguments.question} is a fact: it takes no note, reason or evidence.")


def undo(arguments: argparse.Namespace) -> int:
    with _open(arguments) as session:
        return _say_undone(undoing.undo(session, case=arguments.case))


def redo(arguments: argparse.Namespace) -> int:
    with _open(arguments) as session:
        return _say_undone(undoing.redo(session, case=arguments.case))


def _say_undone(done: undoing.Undone) -> int:
    for passed in done.passed_over:
        note(passed)
    say(done.sentence)
    return 0


def case_complete(arguments: argparse.Namespace) -> int:
    if bool(arguments.cases) == arguments.all:
        raise UsageError("Name the cases, or use --all.")
    with _open(arguments) as session:
        cases = completing.cases_to_complete(session) if arguments.all else arguments.cases
        completing.complete_cases(session, cases, why=arguments.why)
    say(f"Complete: {len(set(cases))}.")
    return 0


def case_reopen(arguments: argparse.Namespace) -> int:
    with _open(arguments) as session:
        for case in dict.fromkeys(arguments.cases):
            completing.reopen_case(session, case)
            say(f"{case} is open again.")
    return 0


def scores(arguments: argparse.Namespace) -> int:
    with _open(arguments, to_write=False) as session:
        if arguments.case is not None and not session.case(arguments.case).in_sample:
            raise DataError(f"{arguments.case} is not in the sample, so it has no scores.")
        if arguments.json:
            as_json(scores_json(session, arguments.case))
        else:
            for line in scores_table(session, arguments.case):
                say(line)
    return 0


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
    with _open(arguments) as session:
        secret = chosen(arguments, HANDOUT)
        written = sharing.hand_out(session, out, passphrase=secret, assessor=arguments.assessor)
    say(f"{written.path} carries {counted(written.cases, 'case')}. Tell its passphrase in person.")
    return 0


def join(arguments: argparse.Namespace) -> int:
    folder = resolve(arguments.inspection)
    secrets = to_open_file(arguments)
    own = chosen(arguments, PASSPHRASE)
    session = sharing.join_inspection(
        Path(arguments.file), folder, secrets=secrets, passphrase=own, assessor=arguments.assessor
    )
    try:
        whose = f"{session.me}'s laptop" if session.me else "a laptop of nobody's in particular"
        say(f"{session.area}: {counted(len(session.sample()), 'case')} in {folder}, {whose}.")
    finally:
        session.close()
    return 0


def export_file(arguments: argparse.Namespace) -> int:
    out = _out(arguments.out)
    with _open(arguments) as session:
        written = sharing.export(session, out)
    all_of_it = f"{counted(written.cases, 'case')}, {counted(written.rows, 'change')}"
    say(f"{written.path} carries all this laptop has: {all_of_it}.")
    return 0


def merge(arguments: argparse.Namespace) -> int:
    with _open(arguments) as session:
        plan = sharing.plan_merge(session, [Path(file) for file in arguments.files])
        sharing.take_merge(session, plan)
        if arguments.json:
            as_json(merge_json(plan))
            return 0
        for file in plan.files:
            say(f"{file.path}: {file.new} new of {counted(file.rows, 'change')}.")
        say(f"Cases changed: {len(plan.cases)}. Records that differ: {len(plan.differences)}.")
        for difference in plan.differences:
            for line in difference_lines(session.framework, difference):
                say(line)
        waiting = len(session.contested())
        if waiting > len(plan.differences):
            say(f"Records that differ since earlier merges and wait for a ruling: {waiting - len(plan.differences)}.")
    return 0


def verify(arguments: argparse.Namespace) -> int:
    from app.store.verify import verify_store

    target = Path(arguments.target)
    folder = resolve(arguments.target)
    if target.suffix == ".assessment" or (target.is_file() and not folder.is_dir()):
        return _verify_file(arguments, target)
    if arguments.inspection is not None:
        raise UsageError("--inspection names the inspection whose key opens a file; without a file it has no meaning.")
    session = opening.open_inspection(folder, to_open(arguments), read_only=True)
    try:
        findings = verify_store(session.store)
    finally:
        session.close()
    for finding in findings:
        say(f"{finding.what}: {'holds' if not finding.faults else finding.faults[0]}")
        for fault in finding.faults[1:FAULTS_SHOWN]:
            say(f"    {fault}")
        if len(finding.faults) > FAULTS_SHOWN:
            say(f"    and {len(finding.faults) - FAULTS_SHOWN} more")
    if any(finding.faults for finding in findings):
        raise DataError(f"{folder} is not sound. Restore a backup, or join the inspection again from a file.")
    return 0


def _verify_file(arguments: argparse.Namespace, path: Path) -> int:
    sealed = assessment_file.read(path)
    if arguments.inspection is not None:
        folder = resolve(arguments.inspection)
        session = opening.open_with_key(folder, unlock_store(folder, to_open(arguments)), read_only=True)
        key, inspection = session.store.key, session.store.inspection
        session.close()
    else:
        alternative = "give the recovery key, or name the inspection it belongs to with --inspection"
        secrets = to_open_file(arguments, alternative=alternative)
        key, inspection = sealed.unlock(secrets), sealed.header.inspection
    file = sharing.check_file(path, key, inspection)
    say(f"{path} holds: {counted(len(file.rows), 'change')}, whole and unaltered.")
    return 0


def journal(arguments: argparse.Namespace) -> int:
    with _open(arguments, to_write=False) as session:
        if arguments.case is not None:
            session.case(arguments.case)
        known = session.framework.question_by_id.keys() | session.framework.fact_by_id.keys()
        if arguments.question is not None and arguments.question not in known:
            raise DataError(f"There is no question or fact {arguments.question} in {session.framework.title}.")
        rows = session.store.rows(scopes=None if arguments.case is None else [arguments.case])
        by_hash = {row.hash: row for row in rows}
        chosen_rows = [
            row
            for row in rows
            if arguments.question is None
            or (row.key.item == arguments.question and row.key.kind in ("judgement", "fact", "counting"))
        ]
        if arguments.json:
            as_json([row_json(row) for row in chosen_rows])
            return 0
        for row in sorted(chosen_rows, key=lambda row: row.order):
            before = by_hash.get(row.replaces[0]) if row.replaces else None
            say(history_line(session.framework, row, before))
        if not chosen_rows:
            say("Nothing is recorded there yet.")
    return 0


def demo(arguments: argparse.Namespace) -> int:
    """Make the demo where it is not there yet; the window is opened by the caller, who knows of windows."""
    from app.cli.demo import PASSPHRASE as DEMO_PASSPHRASE
    from app.cli.demo import demo_folder, make_demo

    folder = demo_folder(arguments.dir)
    made = make_demo(folder, progress=note)
    say(f"The reference inspection is in {made.inspection}.")
    say(f"Its passphrase is: {DEMO_PASSPHRASE}")
    if not arguments.headless:
        return int(arguments.open_window(made.inspection, made.secrets))
    session = opening.open_inspection(made.inspection, made.secrets, read_only=True)
    try:
        for line in scores_table(session, None):
            say(line)
    finally:
        session.close()
    say(f"The merged file is {made.merged}.")
    sys.stdout.flush()
    return 0
