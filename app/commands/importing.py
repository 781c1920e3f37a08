"""Taking sheets in: the sample, answers, Asset ratings. All of a sheet, or nothing with every problem listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from app.analysis.allocating import CaseToAllocate
from app.commands.allocating import YOT_FIELD, person, why_not
from app.commands.answering import changed_judgement
from app.commands.drafting import keep_drafts
from app.commands.finding_tables import find_sample, refuse_errors, table_in
from app.commands.previewing import (
    ANSWER_HEADINGS,
    MOST_CASES,
    PREVIEW_ROWS,
    Preview,
    answer_row,
    cases_preview,
    ratings_preview,
)
from app.commands.remembered_columns import remember_columns
from app.errors import DataError, Problem
from app.exchange.importers.answers import ImportedAnswer, answers_wanted, parse_answers
from app.exchange.importers.cells import Book
from app.exchange.importers.ratings import parse_ratings, ratings_wanted
from app.exchange.importers.sample import SampleCase, parse_sample
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheets import Sheet
from app.exchange.importers.submissions import answers_of, submissions_wanted
from app.identity import printed
from app.message import Message
from app.records.allocation import ALLOCATION
from app.records.case import CASE
from app.records.fact import fact_key
from app.records.judgement import judgement_key
from app.records.key import RecordKey
from app.records.profile import PROFILE
from app.records.rating import rating_key
from app.records.registry import kind_of
from app.records.sample_fact import SAMPLE_FACT
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.journal import Act
from app.store.store import NewRecord


@dataclass(frozen=True, slots=True)
class Imported:
    """The effects of an import, or those that it would have in a dry run.

    `rows` read from the sheet; `new` cases, `updated` ones; `recorded` values; `kept` values that differ from the
    sheet's but were changed by an assessor since, and so stay; `allocation` how many of the sheet's cases each assessor
    has then, empty for nobody. `warnings` has notes on what was decided about the sheet
    too, and `table` is the table that was found in the file.
    """

    rows: int
    recorded: int
    new: int = 0
    updated: int = 0
    kept: int = 0
    warnings: tuple[Problem, ...] = ()
    changes: Changes = field(default=NOTHING)
    preview: Preview = field(default=Preview())
    allocation: Mapping[str, int] = field(default_factory=dict)


def import_sample(
    session: Session,
    source: Sheet | Book,
    *,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    dry_run: bool = False,
) -> Imported:
    """Take the sample in: profiles, recorded levels, allocation and facts.

    Done again, it changes what changed in the sheet, and nothing that an assessor has changed since.

    Args:
        session: the inspection.
        source: the file, or the table in it.
        mapping: the column heading of a field, by field. It is remembered for sheets of the same headings, and where it
            is None the remembered one is used.
        sheet: the sheet of a workbook. Without it, it is recognised by its headings.
        dry_run: write nothing.

    Raises:
        DataError: with every problem of the sheet, or this is no lead's laptop. Nothing was taken in.
        KnownError: the disk is full or read-only. Nothing was taken in.
    """
    session.refuse_unless_lead()
    chosen = mapping
    table, mapping = find_sample(session, source, mapping=mapping, sheet=sheet)
    cases, problems = parse_sample(table, session.framework, session.team, mapping)
    problems = (*problems, *_spelt_otherwise(session, cases), *_barred(session, cases))
    warnings = refuse_errors(table, problems, {case.row: case.reference for case in cases})
    cases = _as_known(session, cases)
    missing = sorted({case.id for case in session.sample()} - {case.reference for case in cases})
    if missing:
        what = Message(
            "Cases of the inspection that this sheet leaves out stay as they are: {cases}.", cases=tuple(missing)
        )
        warnings += (Problem(table.name, what, "", "warning"),)
    entries: list[NewRecord] = []
    kept = new = updated = 0
    for case in cases:
        wanted = _sample_values(session, case)
        changed, left = _differing(session, wanted)
        kept += left
        entries += changed
        if case.reference not in session.cases:
            new += 1
        elif changed:
            updated += 1
    preview = _sample_preview(session, cases)
    allocation = Counter(_allocated_to(session, case) or "" for case in cases)
    if not dry_run:
        remember_columns(session, table, chosen)
    changes = _record(session, entries, "sample", dry_run=dry_run)
    return Imported(len(cases), len(entries), new, updated, kept, warnings, changes, preview, allocation)


def _as_known(session: Session, cases: Iterable[SampleCase]) -> tuple[SampleCase, ...]:
    """Return cases under the references that they came with, however a later sheet writes them."""
    known = {printed(reference): reference for reference in session.cases}
    return tuple(replace(case, reference=known.get(printed(case.reference), case.reference)) for case in cases)


def sample_entries(session: Session, cases: Iterable[SampleCase]) -> list[NewRecord]:
    """Return the records of taking cases into the sample: those of an import, and that the cases are in it."""
    entries: list[NewRecord] = []
    for case in _as_known(session, cases):
        entries += _differing(session, _sample_values(session, case))[0]
        if case.reference in session.cases and not session.cases[case.reference].in_sample:
            entries = [entry for entry in entries if entry.key != CASE.key(case.reference)]
            entries.append(NewRecord(CASE.key(case.reference), value=True))
    return entries


def _barred(session: Session, cases: Iterable[SampleCase]) -> Iterator[Problem]:
    """Yield a warning for each case that the sheet allocates to somebody who may not have it."""
    for case in cases:
        if case.allocated_to is None:
            continue
        held_by = case.profile.get(YOT_FIELD) or session.area
        seen = CaseToAllocate(case.reference, yot=held_by, case_manager=case.profile.get("case_manager", ""))
        reason = why_not(person(session, case.allocated_to), seen)
        if case.allocated_to in session.departures and _is_new_for(session, case, case.allocated_to):
            reason = Message("{code} has left the team.", code=case.allocated_to)
        if reason is not None:
            where = Message("row {row}", row=case.row)
            yield Problem(where, reason, "Allocate the case to somebody else.", "warning")


def _is_new_for(session: Session, case: SampleCase, code: str) -> bool:
    existing = session.cases.get(case.reference)
    return existing is None or existing.allocated_to != code


def _spelt_otherwise(session: Session, cases: Iterable[SampleCase]) -> Iterator[Problem]:
    """Yield a warning for each case whose reference looks like one of the inspection, but has other characters."""
    known = {printed(reference): reference for reference in session.cases}
    for case in cases:
        name = known.get(printed(case.reference))
        if name is not None and name.casefold() != case.reference.casefold():
            what = Message('"{text}" looks like "{name}", and is taken for it.', text=case.reference, name=name)
            remedy = "Use the same dashes and letters in every sheet."
            yield Problem(Message("row {row}", row=case.row), what, remedy, "warning")


def _sample_preview(session: Session, cases: Sequence[SampleCase]) -> Preview:
    """Return the cases as they will be recorded: a value that an assessor changed since stays as it is."""
    shown: list[dict[str, str]] = []
    for case in cases[:MOST_CASES]:
        values = {"reference": case.reference}
        for key, value in _sample_values(session, case).items():
            current = session.store.current(key) if key.case_id in session.cases else None
            stays = current is not None and current.recorded != value and current.act != "sample"
            left = current.recorded if stays and current is not None else value
            name = "allocated_to" if key == ALLOCATION.key(case.reference) else key.item
            if name:
                values[name] = str(left or "")
        shown.append(values)
    return cases_preview(sample_fields(session.framework), shown)


def _sample_values(session: Session, case: SampleCase) -> dict[RecordKey, Any]:
    reference = case.reference
    values: dict[RecordKey, Any] = {CASE.key(reference): True}
    values.update({PROFILE.key(reference, name): value for name, value in case.profile.items()})
    if case.allocated_to is not None:
        values[ALLOCATION.key(reference)] = case.allocated_to
    owner = _allocated_to(session, case)
    if owner is not None:
        values.update({fact_key(reference, fact, owner): value for fact, value in case.facts.items()})
    else:
        # Facts are an assessor's own. The one who gets the case starts with these.
        values.update({SAMPLE_FACT.key(reference, fact): value for fact, value in case.facts.items()})
    return values


def _allocated_to(session: Session, case: SampleCase) -> str | None:
    """Whose case it is once the sheet is taken in: facts are theirs."""
    existing = session.cases.get(case.reference)
    if existing is None:
        return case.allocated_to
    current = session.store.current(ALLOCATION.key(case.reference))
    if case.allocated_to is None or (current is not None and current.act != "sample"):
        return existing.allocated_to
    return case.allocated_to


def _differing(session: Session, wanted: Mapping[RecordKey, Any]) -> tuple[list[NewRecord], int]:
    """Return the values that the sheet changes, and how many it leaves because an assessor changed them since."""
    entries: list[NewRecord] = []
    kept = 0
    for key, value in wanted.items():
        current = session.store.current(key) if key.case_id in session.cases else None
        if current is None:
            entries.append(NewRecord(key, value))
        elif current.recorded != value:
            if current.act == "sample":
                entries.append(NewRecord(key, value))
            else:
                kept += 1
    return entries, kept


def import_answers(
    session: Session,
    source: Sheet | Book,
    *,
    assessor: str | None = None,
    sheet: str | None = None,
    dry_run: bool = False,
) -> Imported:
    """Take answers in. Whose they are: the sheet's `assessor` column, else `assessor`, else as for an answer by hand.

    The file is a sheet of answers, or submissions of the form that `app.exchange.forms` makes of the framework.

    Args:
        session: the inspection.
        source: the file, or the table in it.
        assessor: whose the answers are where the sheet does not say.
        sheet: the sheet of a workbook. Without it, it is recognised by its headings.
        dry_run: write nothing.

    Raises:
        DataError: with every problem of the sheet. Nothing was taken in.
        KnownError: the disk is full or read-only. Nothing was taken in.
    """
    if assessor is not None:
        session.member(assessor)
    form = submissions_wanted(source, session.framework) if isinstance(source, Book) else None
    table = table_in(source, form or answers_wanted(), sheet)
    if form is not None:
        table = answers_of(table, session.framework)
    kept = NOTHING if dry_run else keep_drafts(session)
    answers, problems = parse_answers(table, session.framework, session.cases, session.team)
    entries: list[NewRecord] = []
    unclear: list[Problem] = []
    rows_of: dict[tuple[str, str, str], int] = {}
    shown: list[tuple[str, ...]] = []
    for answer in answers:
        place = Message("row {row}", row=answer.row)
        try:
            owner = session.assessor_for(session.case(answer.reference), answer.assessor or assessor)
        except DataError as refused:
            unclear.append(Problem(place, refused.message))
            continue
        # A blank in the assessor column may turn out to be somebody whom another row names.
        before = rows_of.setdefault((answer.reference, answer.item, owner), answer.row)
        if before != answer.row:
            what = Message(
                "{assessor} answers {item} of {case} here and in row {row}.",
                assessor=owner,
                item=answer.item,
                case=answer.reference,
                row=before,
            )
            unclear.append(Problem(place, what, "Keep one of the two."))
        found = _answer_entry(session, answer, owner)
        entries += found
        # Else the whole sheet would be refused without a word of where.
        too_long = next(filter(None, (kind_of(each.key).beyond_limits(each.key, each.value) for each in found)), None)
        if too_long is not None:
            unclear.append(Problem(place, Message("{fault}.", fault=too_long), "Shorten the text."))
        if len(shown) < PREVIEW_ROWS:
            shown.append(answer_row(answer, owner))
    warnings = refuse_errors(table, (*problems, *unclear))
    changes = kept.then(_record(session, entries, "import", dry_run=dry_run))
    preview = Preview(ANSWER_HEADINGS, tuple(shown))
    return Imported(len(answers), len(entries), warnings=warnings, changes=changes, preview=preview)


def _answer_entry(session: Session, answer: ImportedAnswer, owner: str) -> list[NewRecord]:
    if answer.is_fact:
        if session.cases[answer.reference].facts_of(owner).get(answer.item) == answer.answer:
            return []
        return [NewRecord(fact_key(answer.reference, answer.item, owner), answer.answer)]
    had = session.judgement(answer.reference, answer.item, owner)
    now = changed_judgement(
        had, answer=answer.answer, reasons=answer.reasons, note=answer.note, evidence=answer.evidence
    )
    if now == had:
        return []
    return [NewRecord(judgement_key(answer.reference, answer.item, owner), now)]


def import_ratings(
    session: Session, source: Sheet | Book, *, sheet: str | None = None, dry_run: bool = False
) -> Imported:
    """Take Asset ratings in, a row a case and stage. A blank cell changes nothing.

    Args:
        session: the inspection.
        source: the file, or the table in it.
        sheet: the sheet of a workbook. Without it, it is recognised by its headings.
        dry_run: write nothing.

    Raises:
        DataError: with every problem of the sheet. Nothing was taken in.
        KnownError: the disk is full or read-only. Nothing was taken in.
    """
    table = table_in(source, ratings_wanted(session.framework), sheet)
    ratings, problems = parse_ratings(table, session.framework, session.cases)
    warnings = refuse_errors(table, problems)
    entries = [
        NewRecord(rating_key(rating.reference, rating.stage, rating.item), rating.value)
        for rating in ratings
        if session.cases[rating.reference].rating(rating.stage, rating.item) != rating.value
    ]
    changes = _record(session, entries, "import", dry_run=dry_run)
    return Imported(len(ratings), len(entries), warnings=warnings, changes=changes, preview=ratings_preview(ratings))


def _record(session: Session, entries: list[NewRecord], act: Act, *, dry_run: bool) -> Changes:
    return NOTHING if dry_run else session.record(entries, act=act)
