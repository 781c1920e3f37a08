"""Find the column of each field of a table, however the file spells its headings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.errors import Problem
from app.exchange.importers.sheets import Sheet, SheetRow, fold
from app.exchange.importers.values import shown
from app.message import NO_TEXT, Message, verbatim

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Columns:
    """The recognised columns of `table`, by field."""

    table: Sheet
    places: Mapping[str, int]

    def __contains__(self, field: str) -> bool:
        return field in self.places

    def text(self, row: SheetRow, field: str) -> str:
        """Return the trimmed cell of `field` in `row`, or an empty text if the table has no such column."""
        place = self.places.get(field)
        return "" if place is None else row.cells[place].strip()

    def problem(
        self, row: SheetRow, field: str, what: Message, remedy: Message = NO_TEXT, severity: Severity = "error"
    ) -> Problem:
        """Return a problem at the cell of `field` in `row`, named by the file's own heading."""
        where = Message("row {row}", row=row.number)
        if field in self.places:
            where = _at(row.number, self.table.headings[self.places[field]])
        return Problem(where, what, remedy, severity)

    def unknown(self, row: SheetRow, field: str, noun: Message, remedy: Message) -> Problem:
        """Return the error that the cell of `field` is not `noun`, such as "an age", or is blank but required."""
        text = self.text(row, field)
        what = Message("{text} is not {noun}.", text=shown(text), noun=noun)
        blank = Message("The cell is blank where {noun} should be.", noun=noun)
        return self.problem(row, field, what if text else blank, remedy)


def match_columns(
    table: Sheet,
    fields: Sequence[str],
    *,
    required: Collection[str],
    mapping: Mapping[str, str] | None = None,
    aliases: Mapping[str, str] | None = None,
    labels: Mapping[str, Message] | None = None,
    unknown: Severity = "warning",
) -> tuple[Columns, tuple[Problem, ...]]:
    """Find the column of each field by its name, an alias or a mapping.

    Case, spaces and punctuation of headings do not matter.

    Args:
        table: the sheet.
        fields: the fields that may have a column.
        required: the fields that must have a column.
        mapping: headings by field. They take precedence over the field's own name.
        aliases: fields by their other names.
        labels: the names of fields in problems, where they are not the fields' ids.
        unknown: the severity of the one problem that lists the columns of no field.
    """
    known = {fold(field): field for field in fields}
    headings = {fold(heading): place for place, heading in enumerate(table.headings)}
    named = {field: (labels or {}).get(field, verbatim(field)) for field in fields}
    places, problems = _mapped(table, known, headings, mapping or {}, named)
    known |= {fold(alias): field for alias, field in (aliases or {}).items()}
    top = Message("row {row}", row=table.heading_row)
    for key, place in headings.items():
        field = known.get(key)
        if field is None or (field in places and place not in places.values()):
            continue
        other = next((name for name, taken in places.items() if taken == place and name != field), None)
        if other is not None:
            problems.append(_two_fields(_at(table.heading_row, table.headings[place]), named[other], named[field]))
        elif field not in places:
            places[field] = place
    problems += [
        Problem(
            top,
            'There is no column "{field}".',
            "Add it, or choose the column that holds it. {columns}",
            field=named[field],
            columns=_columns_there(table),
        )
        for field in fields
        if field in required and field not in places and not _tried(field, mapping or {})
    ]
    spare = [heading for place, heading in enumerate(table.headings) if place not in places.values()]
    if spare:
        what = Message(
            "This column is not recognised: {headings}."
            if len(spare) == 1
            else "These columns are not recognised: {headings}.",
            headings=tuple(f'"{heading}"' for heading in spare),
        )
        remedy = Message("Remove it, or rename it to one of: {fields}.", fields=tuple(fields))
        if unknown == "warning":
            remedy = Message("Unrecognised columns are not imported. To import one, choose it for a field.")
        problems.append(Problem(top, what, remedy, unknown))
    return Columns(table, places), tuple(problems)


def _mapped(
    table: Sheet,
    known: Mapping[str, str],
    headings: Mapping[str, int],
    mapping: Mapping[str, str],
    named: Mapping[str, Message],
) -> tuple[dict[str, int], list[Problem]]:
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for name, heading in mapping.items():
        where = Message("column mapping {field}={heading}", field=name, heading=heading)
        field = known.get(fold(name))
        place = headings.get(fold(heading))
        if field is None:
            problems.append(
                Problem(
                    where,
                    'There is no field "{field}".',
                    "Use one of: {fields}.",
                    field=name,
                    fields=tuple(known.values()),
                )
            )
        if place is None:
            problems.append(Problem(where, 'There is no column "{heading}".', _columns_there(table), heading=heading))
        if field is None or place is None:
            continue
        other = next((taken for taken, at in places.items() if at == place and taken != field), None)
        if field in places:
            problems.append(
                Problem(where, 'Two columns are chosen for "{field}".', "Keep one of the two.", field=named[field])
            )
        elif other is not None:
            problems.append(_two_fields(where, named[other], named[field]))
        else:
            places[field] = place
    return places, problems


def _tried(field: str, mapping: Mapping[str, str]) -> bool:
    """Return whether the mapping names `field`, so that _mapped has already reported its problem."""
    return fold(field) in map(fold, mapping)


def _two_fields(where: Message, one: Message, other: Message) -> Problem:
    return Problem(
        where,
        '"{one}" and "{other}" would both be read from this column.',
        "Choose a different column for each, or rename the column.",
        one=one,
        other=other,
    )


def _at(row: int, heading: str) -> Message:
    return Message('row {row}, column "{heading}"', row=row, heading=heading)


def _columns_there(table: Sheet) -> Message:
    return Message("{name} has these columns: {headings}.", name=table.name, headings=table.headings)
