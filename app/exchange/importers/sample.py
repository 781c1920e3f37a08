"""Read a sample of cases from a spreadsheet: profile, recorded levels, allocation, case facts and every problem."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from app.assessment.inconsistencies import inconsistencies
from app.errors import Problem
from app.exchange.importers.columns import Columns, match_columns
from app.exchange.importers.field_labels import field_label
from app.exchange.importers.sheets import Sheet, SheetRow
from app.exchange.importers.values import (
    Reader,
    choice,
    day,
    has_invisible,
    known_name,
    one_line,
    shown,
    whole_number,
    yes_no,
)
from app.framework.model import Framework
from app.message import Message, counted, verbatim

MAX_REFERENCE_LENGTH = 40
MAX_TEXT_LENGTH = 200

# Fields that the YOT recorded about a case. The program compares the recorded intervention level with its own result.
PROFILE_FIELDS = (
    "age_at_sentence",
    "gender",
    "ethnicity",
    "looked_after",
    "order_type",
    "principal_offence",
    "sentence_date",
    "case_status",
    "case_manager",
    "rosh_recorded",
    "vulnerability_recorded",
    "intervention_level_recorded",
)


@dataclass(frozen=True, slots=True)
class SampleCase:
    """A case of a sample. `profile` and `facts` hold only the values in the file; facts are yes or no."""

    row: int
    reference: str
    profile: Mapping[str, str]
    allocated_to: str | None
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class FieldKind:
    """The reader of a field, a noun for its value (such as "an age"), and the remedy for a wrong value."""

    read: Reader
    noun: Message
    allowed: Message


def sample_fields(framework: Framework) -> tuple[str, ...]:
    """Return the fields that a sample may have: reference, profile, allocation and the framework's facts."""
    return ("reference", *PROFILE_FIELDS, "allocated_to", *framework.fact_by_id)


def parse_sample(
    table: Sheet,
    framework: Framework,
    assessors: Collection[str],
    mapping: Mapping[str, str] | None = None,
    *,
    today: dt.date | None = None,
) -> tuple[tuple[SampleCase, ...], tuple[Problem, ...]]:
    """Return the cases of `table` and every error and warning in it, in row order.

    Rows with errors give no case.

    Args:
        table: the sheet.
        framework: the sample rules and the facts.
        assessors: the codes of the inspection's assessors.
        mapping: headings by field, for columns whose heading is not the field's name.
        today: the date after which a sentence date is in the future. The default is this computer's date.
    """
    today = today or dt.datetime.now().astimezone().date()
    fields = sample_fields(framework)
    labels = {field: field_label(framework, field) for field in fields}
    columns, found = match_columns(table, fields, required=("reference",), mapping=mapping, labels=labels)
    problems = list(found)
    if "allocated_to" not in columns:
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
    rows_of: dict[str, int] = {}
    cases: list[SampleCase] = []
    for row in table.rows:
        reference = columns.text(row, "reference")
        wrong = _reference_problems(columns, row, reference, rows_of) if "reference" in columns else []
        values: dict[str, str] = {}
        for field, kind in kinds.items():
            text = columns.text(row, field)
            value = kind.read(text) if text else None
            if value is not None:
                values[field] = value
            elif text:
                wrong.append(columns.unknown(row, field, kind.noun, kind.allowed))
        case = _case(framework, row, reference, values)
        problems += wrong
        problems += _warnings(columns, row, case, framework, today)
        if not wrong and reference:
            cases.append(case)
    problems += _size_problem(table, framework)
    return tuple(cases), tuple(problems)


def field_kinds(framework: Framework, assessors: Collection[str]) -> dict[str, FieldKind]:
    """Return how each field of a sample is read, by its name."""
    rules, asset = framework.sample, framework.asset
    ethnicities = {text: code.id for code in rules.ethnicities for text in (code.text, f"{code.id} {code.text}")}
    orders = tuple(order for stratum in rules.strata for order in stratum.orders)
    levels = tuple(level.id for level in asset.intervention_levels)
    codes = tuple(code.id for code in rules.ethnicities)
    text = FieldKind(
        one_line(MAX_TEXT_LENGTH),
        Message("plain text on one line"),
        Message("Give up to {most} characters on one line.", most=MAX_TEXT_LENGTH),
    )
    ages = Message("Give whole years from {youngest} to {oldest}.", youngest=rules.youngest, oldest=rules.oldest)
    answer = FieldKind(
        yes_no, Message("yes or no"), Message("Give yes or no, or leave the cell blank if it is not known.")
    )
    kinds = {
        "age_at_sentence": FieldKind(_age(rules.youngest, rules.oldest), Message("an age in the sample's range"), ages),
        "gender": FieldKind(
            choice(rules.genders, initials=True), Message("a gender known here"), _one_of(rules.genders)
        ),
        "ethnicity": FieldKind(choice(codes, ethnicities), Message("an ethnicity code"), _one_of(codes)),
        "looked_after": answer,
        "order_type": FieldKind(choice(orders), Message("an order type known here"), _one_of(orders)),
        "principal_offence": text,
        "sentence_date": FieldKind(day, Message("a date"), Message("Give it as 2011-05-17 or 17/05/2011.")),
        "case_status": FieldKind(choice(rules.case_statuses), Message("a case status"), _one_of(rules.case_statuses)),
        "case_manager": text,
        "rosh_recorded": FieldKind(choice(asset.rosh_levels), Message("a RoSH level"), _one_of(asset.rosh_levels)),
        "vulnerability_recorded": FieldKind(
            choice(asset.vulnerability_levels), Message("a vulnerability level"), _one_of(asset.vulnerability_levels)
        ),
        "intervention_level_recorded": FieldKind(choice(levels), Message("an intervention level"), _one_of(levels)),
        "allocated_to": FieldKind(
            known_name(assessors),
            Message("an assessor of this inspection"),
            Message("Add the assessor first. {allowed}", allowed=_one_of(assessors)),
        ),
    }
    return kinds | dict.fromkeys(framework.fact_by_id, answer)


def _age(youngest: int, oldest: int) -> Reader:
    def read(text: str) -> str | None:
        age = whole_number(text)
        return str(age) if age is not None and youngest <= age <= oldest else None

    return read


def _one_of(allowed: Collection[str]) -> Message:
    return Message("Use one of: {values}.", values=tuple(allowed)) if allowed else Message("There are none yet.")


def _reference_problems(columns: Columns, row: SheetRow, reference: str, rows_of: dict[str, int]) -> list[Problem]:
    """Return the problems of a case's reference, and add it to `rows_of`, the row of each reference so far."""

    def problem(what: Message, remedy: Message) -> list[Problem]:
        return [columns.problem(row, "reference", what, remedy)]

    if not reference:
        return problem(Message("The case has no reference."), Message("Give each case a different reference."))
    if has_invisible(reference):
        return problem(
            Message("{text} has invisible characters.", text=shown(reference)),
            Message("Type the reference again."),
        )
    if len(reference) > MAX_REFERENCE_LENGTH:
        return problem(
            Message("{text} is {length} characters long.", text=shown(reference), length=len(reference)),
            Message("Use at most {most} characters.", most=MAX_REFERENCE_LENGTH),
        )
    first = rows_of.setdefault(reference.casefold(), row.number)
    if first != row.number:
        return problem(
            Message("{text} is the reference of row {row} too.", text=shown(reference), row=first),
            Message("Give each case a different reference."),
        )
    return []


def _case(framework: Framework, row: SheetRow, reference: str, values: Mapping[str, str]) -> SampleCase:
    profile = {field: values[field] for field in PROFILE_FIELDS if field in values}
    facts = {fact: values[fact] for fact in framework.fact_by_id if fact in values}
    return SampleCase(row.number, reference, profile, values.get("allocated_to"), facts)


def _warnings(columns: Columns, row: SheetRow, case: SampleCase, framework: Framework, today: dt.date) -> list[Problem]:
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
    if "allocated_to" in columns and not columns.text(row, "allocated_to"):
        found.append(
            columns.problem(
                row,
                "allocated_to",
                Message("The case is not allocated."),
                Message("Allocate it later."),
                "warning",
            )
        )
    found += [
        Problem(Message("row {row}", row=row.number), verbatim(odd.text), "Check these facts.", "warning")
        for odd in inconsistencies(framework, case.facts, {})
    ]
    return found


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
