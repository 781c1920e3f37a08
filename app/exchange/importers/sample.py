"""Read a sample of cases from a spreadsheet: profile, recorded levels, allocation, case facts and every problem."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.assessment.inconsistencies import inconsistencies
from app.errors import Problem
from app.exchange.importers.columns import Columns, match_columns
from app.exchange.importers.dates import EARLIEST_SENTENCE, DateColumn, decide_dates
from app.exchange.importers.field_labels import field_label
from app.exchange.importers.sample_fields import PROFILE_FIELDS, FieldKind, field_kinds, sample_fields
from app.exchange.importers.sheet_choice import Wanted, wanted
from app.exchange.importers.table import Sheet, SheetRow
from app.exchange.importers.twins import spelt_otherwise, turned
from app.exchange.importers.values import no_reference, reference_text, shown
from app.framework.model import Framework
from app.identity import printed
from app.message import Message, counted, verbatim

MAX_REFERENCE_LENGTH = 40

_REMEDY_FOR_DATES = Message("Give every date of the column as 2011-05-17.")


@dataclass(frozen=True, slots=True)
class SampleCase:
    """A case of a sample. `profile` and `facts` hold only the values in the file; facts are yes or no."""

    row: int
    reference: str
    profile: Mapping[str, str]
    allocated_to: str | None
    facts: Mapping[str, str]


def sample_wanted(framework: Framework, mapping: Mapping[str, str] | None = None) -> Wanted:
    """Return the columns by which a sample is recognised.

    Args:
        framework: the facts.
        mapping: headings that the user chose, by field.
    """
    return wanted(sample_fields(framework), ("reference",), mapping=mapping)


def parse_sample(
    table: Sheet,
    framework: Framework,
    assessors: Collection[str],
    mapping: Mapping[str, str] | None = None,
    *,
    today: dt.date | None = None,
    whole_caseload: bool = False,
) -> tuple[tuple[SampleCase, ...], tuple[Problem, ...]]:
    """Return the cases of `table` and every error and warning in it, in row order.

    Rows with errors give no case.

    Args:
        table: the sheet.
        framework: the sample rules and the facts.
        assessors: the codes of the inspection's assessors.
        mapping: headings by field, for columns whose heading is not the field's name.
        today: the date after which a sentence date is in the future. The default is this computer's date.
        whole_caseload: the sheet is the caseload from which a sample is drawn, of any size and allocated to nobody.
    """
    today = today or dt.datetime.now().astimezone().date()
    fields = sample_fields(framework)
    labels = {field: field_label(framework, field) for field in fields}
    columns, found = match_columns(table, fields, required=("reference",), mapping=mapping, labels=labels)
    problems = list(found)
    if "allocated_to" not in columns and not whole_caseload:
        problems.append(
            Problem(
                Message("row {row}", row=table.heading_row),
                'There is no column "{field}", so no case is allocated.',
                "Add it, or allocate the cases later.",
                "warning",
                field=labels["allocated_to"],
            )
        )
    kinds = field_kinds(framework, assessors)
    dates = decide_dates([columns.cell(row, "sentence_date") for row in table.rows], today)
    if dates.decision is not None:
        decision = dates.decision.with_values(column=columns.heading("sentence_date"))
        problems.append(Problem(table.name, decision, severity="note"))
    problems += columns.missing_words(tuple(kinds))
    rows_of: dict[str, tuple[int, str]] = {}
    cases: list[SampleCase] = []
    for row in table.rows:
        wrong = columns.flaws(row)
        reference = reference_text(columns.cell(row, "reference"))
        if "reference" in columns and not _has_flaw(wrong, columns, row, "reference"):
            wrong += _reference_problems(columns, row, reference, rows_of)
        values, unread = _values(columns, row, kinds, dates)
        wrong += unread
        case = _case(framework, row, reference, values)
        problems += wrong
        problems += _date_warnings(columns, row, case, today)
        if not whole_caseload:
            problems += _unallocated(columns, row)
        problems += _fact_warnings(row, case, framework)
        if "allocated_to" in values:
            problems += spelt_otherwise(columns, row, "allocated_to", values["allocated_to"])
        if not wrong and reference:
            cases.append(case)
    if not whole_caseload:
        problems += _size_problem(table, framework)
    return tuple(cases), tuple(problems)


def _values(
    columns: Columns, row: SheetRow, kinds: Mapping[str, FieldKind], dates: DateColumn
) -> tuple[dict[str, str], list[Problem]]:
    """Return the values of a row by field, and the problems of the cells that cannot be read."""
    values: dict[str, str] = {}
    problems: list[Problem] = []
    for field, kind in kinds.items():
        cell = columns.text(row, field)
        if not cell:
            continue
        value = dates.read(cell) if field == "sentence_date" else kind.read(cell)
        if value is not None:
            values[field] = value
        elif field == "sentence_date" and cell in dates.refused:
            problems.append(columns.problem(row, field, dates.refused[cell], _REMEDY_FOR_DATES))
        else:
            problems.append(columns.unknown(row, field, kind.noun, kind.allowed))
    return values, problems


def _has_flaw(problems: Collection[Problem], columns: Columns, row: SheetRow, field: str) -> bool:
    return any(problem.where == columns.problem(row, field, Message("")).where for problem in problems)


def _reference_problems(
    columns: Columns, row: SheetRow, reference: str, rows_of: dict[str, tuple[int, str]]
) -> list[Problem]:
    """Return the problems of a case's reference.

    Args:
        columns: the columns of the sheet.
        row: the row of the case.
        reference: its reference.
        rows_of: the row and the spelling of each reference so far, by what it looks like on paper. This one is added.
    """

    def problem(what: Message, remedy: Message) -> list[Problem]:
        return [columns.problem(row, "reference", what, remedy)]

    if not reference:
        return problem(Message("The case has no reference."), Message("Give each case a different reference."))
    kind = no_reference(columns.cell(row, "reference"))
    if kind is not None:
        return [turned(columns, row, kind)]
    if "\N{REPLACEMENT CHARACTER}" in reference:
        return problem(
            Message("{text} has lost a letter.", text=shown(reference)), Message("Type the reference again.")
        )
    if len(reference) > MAX_REFERENCE_LENGTH:
        return problem(
            Message("{text} is {length} characters long.", text=shown(reference), length=len(reference)),
            Message("Use at most {most} characters.", most=MAX_REFERENCE_LENGTH),
        )
    first, spelling = rows_of.setdefault(printed(reference), (row.number, reference))
    if first == row.number:
        return []
    if spelling.casefold() != reference.casefold():
        return problem(
            Message("{text} looks like {other} of row {row}.", text=shown(reference), other=shown(spelling), row=first),
            Message("If they are one case, keep one row. Else give them references that differ on paper."),
        )
    return problem(
        Message("{text} is the reference of row {row} too.", text=shown(reference), row=first),
        Message("Give each case a different reference."),
    )


def _case(framework: Framework, row: SheetRow, reference: str, values: Mapping[str, str]) -> SampleCase:
    profile = {field: values[field] for field in PROFILE_FIELDS if field in values}
    facts = {fact: values[fact] for fact in framework.fact_by_id if fact in values}
    return SampleCase(row.number, reference, profile, values.get("allocated_to"), facts)


def _date_warnings(columns: Columns, row: SheetRow, case: SampleCase, today: dt.date) -> list[Problem]:
    found: list[Problem] = []
    date = case.profile.get("sentence_date")
    if date and dt.date.fromisoformat(date) > today:
        found.append(
            columns.problem(
                row,
                "sentence_date",
                Message("The sentence date {date} is in the future.", date=date),
                Message("Check the date."),
                "warning",
            )
        )
    if date and dt.date.fromisoformat(date).year < EARLIEST_SENTENCE:
        found.append(
            columns.problem(
                row,
                "sentence_date",
                Message("The sentence date {date} is too long ago for a case of a youth offending team.", date=date),
                Message("Check the year."),
                "warning",
            )
        )
    return found


def _fact_warnings(row: SheetRow, case: SampleCase, framework: Framework) -> list[Problem]:
    return [
        Problem(Message("row {row}", row=row.number), verbatim(odd.text), "Check these facts.", "warning")
        for odd in inconsistencies(framework, case.facts, {})
    ]


def _unallocated(columns: Columns, row: SheetRow) -> list[Problem]:
    if "allocated_to" not in columns or columns.text(row, "allocated_to"):
        return []
    what, remedy = Message("The case is not allocated."), Message("Allocate it later.")
    return [columns.problem(row, "allocated_to", what, remedy, "warning")]


def _size_problem(table: Sheet, framework: Framework) -> list[Problem]:
    rules, count = framework.sample, len(table.rows)
    if rules.smallest <= count <= rules.largest:
        return []
    return [
        Problem(
            table.name,
            "A sample has {smallest} to {largest} cases, but this file has {count}.",
            "Check that the file is complete.",
            "warning",
            smallest=rules.smallest,
            largest=rules.largest,
            count=counted(count, one="{n} case", many="{n} cases"),
        )
    ]
