"""The plan out to the YOT as a document, and back: read, compared, and taken once a person has seen the changes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.commands.exporting import AlreadyThereError
from app.commands.target import check_target
from app.errors import DataError
from app.reporting.plan import Plan, plan_of
from app.reporting.plan_changes import PlanUpdate, compare_plan
from app.reporting.plan_docx import plan_as_docx
from app.reporting.plan_file import FilledPlan, read_plan_file
from app.reporting.plan_layout import LANGUAGES, LaidPlan, lay_out_plan
from app.reporting.plan_rules import plan_rules
from app.reporting.plan_xlsx import plan_as_xlsx
from app.reporting.printable import printable
from app.reporting.working_days import add_working_days
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.files import write_whole

WRITERS = {".docx": plan_as_docx, ".xlsx": plan_as_xlsx}


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A plan that came back, and what taking it would change. `take` asks for the same again."""

    filled: FilledPlan
    update: PlanUpdate
    take_both: bool


def write_plan(session: Session, path: Path, *, language: str = "en", replace: bool = False) -> Plan:
    """Write the plan for the YOT to fill in.

    Args:
        session: The open inspection.
        path: The file; its name ends in .docx or .xlsx.
        language: `en` or `cy`.
        replace: Whether a file that is there is replaced.

    Returns:
        The plan that was written.

    Raises:
        DataError: The name has another ending, there is no such language, or a file is there that is not replaced.
        KnownError: The file cannot be written.
    """
    if path.suffix.lower() not in WRITERS:
        raise DataError(
            "{path} is written as no kind of document. Give it a name that ends in .docx or .xlsx.", path=path
        )
    check_target(session, path)
    if path.exists() and not replace:
        raise AlreadyThereError("{path} is there already, so nothing was written. Choose another name.", path=path)
    write_whole(path, plan_document(session, path.suffix.lower(), language))
    return plan_of(session)


def plan_document(session: Session, suffix: str, language: str) -> bytes:
    """Return the file of the plan for the YOT to fill in.

    Args:
        session: The open inspection.
        suffix: A suffix of `WRITERS`.
        language: `en` or `cy`.

    Raises:
        DataError: There is no such language.
    """
    return WRITERS[suffix](printable(_laid_out(session, language)))


def read_plan(session: Session, path: Path, *, take_both: bool = False) -> ReadBack:
    """Return what a filled-in plan would change here. Nothing is recorded.

    Args:
        session: The open inspection.
        path: The document or workbook that came back.
        take_both: Whether the file's text is taken where it was changed here too.

    Raises:
        DataError: The file is no plan of this inspection, or somebody has restructured it; with every place.
        KnownError: The file cannot be read.
    """
    return again(session, read_plan_file(path, plan_rules()), take_both=take_both)


def again(session: Session, filled: FilledPlan, *, take_both: bool) -> ReadBack:
    """Return what a plan that was read would change by now.

    Raises:
        DataError: It is no plan of this inspection.
    """
    known = [line for language in LANGUAGES for line in _laid_out(session, language).lines]
    return ReadBack(filled, compare_plan(session, filled, known_text=known, take_both=take_both), take_both)


def take_plan(session: Session, seen: ReadBack) -> Changes:
    """Take the changes of a plan that came back, exactly those that a person has seen.

    Raises:
        DataError: The plan here was changed since they were shown, or this is no lead's laptop. Nothing was recorded.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    now = compare_plan(session, seen.filled, take_both=seen.take_both)
    if now.entries != seen.update.entries or now.both != seen.update.both:
        raise DataError(
            "The plan was changed here since these changes were shown. Nothing was recorded. Read it again."
        )
    return session.record(now.entries, act="import") if now.entries else NOTHING


def _laid_out(session: Session, language: str) -> LaidPlan:
    if language not in LANGUAGES:
        raise DataError("A plan is written in one of {languages}, not in {given}.", languages=LANGUAGES, given=language)
    return lay_out_plan(session, language, plan_rules(), add_working_days)
