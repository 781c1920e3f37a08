"""The commands that write: set up, take sheets in, answer, undo, complete; and the demo. Each says what was done."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.case_view import said_of
from app.cli.open_session import opened
from app.cli.output import cases, hear_no_more, list_problems, note, say
from app.cli.printing import scores_table
from app.cli.secrets import NEW_PASSPHRASE, PASSPHRASE, chosen
from app.commands import answering, completing, flagging, inspecting, opening, undoing
from app.errors import DataError, KnownError, UsageError
from app.folders import resolve
from app.message import Message, counted
from app.records.flag import FLAGS, Flag, FlagKind
from app.session.session import Session

if TYPE_CHECKING:
    from app.commands.importing import Imported


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
    shown = sys.stdout is not None
    opens = "It opens this inspection and its files when a passphrase is forgotten, and is shown only now."
    try:
        say(f"The inspection of {arguments.area} is set up in {folder}.")
        say(f"Recovery key: {made.recovery_key}")
        say(f"{opens} Keep it apart.")
    except OSError:
        hear_no_more()
        shown = False
    if not shown:
        raise KnownError(
            f"The inspection is set up in {folder}, and its recovery key could not be shown and is kept nowhere. "
            "Remove the folder, and set it up again where it can."
        )
    return 0


def assessor_add(arguments: argparse.Namespace) -> int:
    code, role = _member(arguments.member)
    with opened(arguments) as session:
        inspecting.add_assessor(session, code, role)
    say(f"{code} is in the team as {role}.")
    return 0


def passphrase(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
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
    from app.exchange.importers.sheets import read_table

    mapping = _mapping(arguments.map)
    table = read_table(Path(arguments.file))
    with opened(arguments, to_write=not arguments.dry_run) as session:
        done = importing.import_sample(session, table, mapping=mapping, dry_run=arguments.dry_run)
    list_problems(done.warnings)
    would = "Would take in" if arguments.dry_run else "Took in"
    say(
        Message(
            "{would} {cases}: {new} new, {updated} changed; {values}.",
            would=would,
            cases=cases(done.rows),
            new=done.new,
            updated=done.updated,
            values=_values(done.recorded),
        )
    )
    if done.kept:
        say(Message("Left as they were changed here since: {values}.", values=_values(done.kept)))
    return 0


def ratings_import(arguments: argparse.Namespace) -> int:
    from app.commands import importing
    from app.exchange.importers.sheets import read_table

    table = read_table(Path(arguments.file))
    with opened(arguments) as session:
        done = importing.import_ratings(session, table)
    return _say_imported(done, counted(done.rows, one="{n} rating", many="{n} ratings"))


def answers_import(arguments: argparse.Namespace) -> int:
    from app.commands import importing
    from app.exchange.importers.sheets import read_table

    table = read_table(Path(arguments.file))
    with opened(arguments) as session:
        done = importing.import_answers(session, table, assessor=arguments.assessor)
    return _say_imported(done, counted(done.rows, one="{n} answer", many="{n} answers"))


def _values(number: int) -> Message:
    return counted(number, one="{n} value", many="{n} values")


def _say_imported(done: Imported, what: Message) -> int:
    list_problems(done.warnings)
    say(Message("Took in {what}: {recorded} new or changed.", what=what, recorded=done.recorded))
    return 0


def answer(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
        if arguments.question in session.framework.fact_by_id:
            _refuse_extras(arguments)
            changes = answering.record_fact(
                session,
                case_id=arguments.case,
                fact=arguments.question,
                value=arguments.answer,
                assessor=arguments.assessor,
            )
        else:
            changes = answering.record_judgement(
                session,
                case_id=arguments.case,
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
            if change.case_id is None and change.level == "criterion":
                was, now = change.before.percent, change.after.percent
                say(f"{change.id}: {'no score' if was is None else was} to {'no score' if now is None else now}")
    return 0


def _refuse_extras(arguments: argparse.Namespace) -> None:
    if arguments.note or arguments.reason or arguments.evidence:
        raise UsageError(f"{arguments.question} is a fact: it takes no note, reason or evidence.")


def flag(arguments: argparse.Namespace) -> int:
    kind: FlagKind
    (kind,) = (each for each in FLAGS if getattr(arguments, each) is not None)
    text: str = getattr(arguments, kind)
    place: dict[str, Any] = {"case_id": arguments.case, "question": arguments.question, "assessor": arguments.assessor}
    if arguments.remove and text:
        raise UsageError("A flag that is taken away has no text. Leave the text out.")
    with opened(arguments) as session:
        if arguments.remove:
            changes = flagging.remove_flag(session, kind=kind, **place)
        else:
            had = _flag(session, arguments, kind)
            if not text and had is not None:
                text = had.text
            changes = flagging.record_flag(session, kind=kind, text=text, settled=arguments.settle, **place)
        now = _flag(session, arguments, kind)
        said = f"{arguments.question or arguments.case}: no such flag" if now is None else said_of(now)
        say(said if changes else f"{said} (it was so already)")
    return 0


def _flag(session: Session, arguments: argparse.Namespace, kind: FlagKind) -> Flag | None:
    case = session.case(arguments.case)
    owner = session.assessor_for(case, arguments.assessor)
    return case.flags_of(owner).get((arguments.question, kind))


def undo(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
        return _say_undone(undoing.undo(session, case_id=arguments.case))


def redo(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
        return _say_undone(undoing.redo(session, case_id=arguments.case))


def _say_undone(done: undoing.Undone) -> int:
    for passed in done.passed_over:
        note(passed)
    say(done.sentence)
    return 0


def case_complete(arguments: argparse.Namespace) -> int:
    if bool(arguments.cases) == arguments.all:
        raise UsageError("Name the cases, or use --all.")
    with opened(arguments) as session:
        references = completing.cases_to_complete(session) if arguments.all else arguments.cases
        try:
            completing.complete_cases(session, references, why=arguments.why)
        except completing.UnexplainedError as refused:
            raise DataError("{refused} --why takes the reason.", refused.problems, refused=refused.message) from None
    say(f"Complete: {len(set(references))}.")
    return 0


def case_reopen(arguments: argparse.Namespace) -> int:
    with opened(arguments) as session:
        for case in dict.fromkeys(arguments.cases):
            completing.reopen_case(session, case)
            say(f"{case} is open again.")
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
