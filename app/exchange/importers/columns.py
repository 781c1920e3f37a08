"""Find the column of each field of a table, however the file spells its headings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.errors import Problem, Severity
from app.exchange.importers.cells import Cell, Kind
from app.exchange.importers.folding import fold
from app.exchange.importers.table import Sheet, SheetRow, rows_named
from app.exchange.importers.values import ERROR_TEXT, MISSING, shown
from app.message import NO_TEXT, Message, verbatim


@dataclass(frozen=True, slots=True)
class Columns:
    """The recognised columns of `table`, by field."""

    table: Sheet
    places: Mapping[str, int]

    def __contains__(self, field: str) -> bool:
        return field in self.places

    def cell(self, row: SheetRow, field: str) -> str:
        """Return the cell of `field` in `row`; an empty text if there is no such column, or for an error or a flaw."""
        place = self.places.get(field)
        if place is None:
            return ""
        cell = row.cells[place]
        if isinstance(cell, Cell):
            return (
                "" if cell.kind in (Kind.ERROR, Kind.FORMULA) or (not cell.shown and cell.shown is not None) else cell
            )
        return cell.strip()

    def text(self, row: SheetRow, field: str) -> str:
        """Return the text of a cell, as `cell` does. A word for a missing value is no text."""
        text = self.cell(row, field)
        return "" if text in MISSING else text

    def heading(self, field: str) -> str:
        """Return the heading of the column of `field`."""
        return self.table.headings[self.places[field]]

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
        text = self.cell(row, field)
        what = Message("{text} is not {noun}.", text=shown(text), noun=noun)
        if isinstance(text, Cell) and text.shown not in (None, str(text)):
            what = Message(
                "The cell shows {shown} and holds {text}, which is not {noun}.",
                shown=shown(text.shown or ""),
                text=shown(text),
                noun=noun,
            )
        blank = Message("The cell is blank where {noun} should be.", noun=noun)
        return self.problem(row, field, what if text else blank, remedy)

    def flaws(self, row: SheetRow) -> list[Problem]:
        """Return the problems of cells that have no value to read: errors, formulas without a result, hidden values."""
        found: list[Problem] = []
        for field, place in self.places.items():
            cell = row.cells[place]
            if isinstance(cell, Cell):
                what = _flaw(cell)
            elif cell.startswith(("#", "Err:")) and ERROR_TEXT.fullmatch(cell.strip()):
                what = _ERROR
            else:
                continue
            if what is not None:
                text = cell.shown if isinstance(cell, Cell) and cell.shown else cell
                found.append(self.problem(row, field, what[0].with_values(text=shown(text)), what[1]))
        return found

    def missing_words(self, fields: Collection[str], *, besides: Collection[str] = ()) -> list[Problem]:
        """Return a warning for each word that programs write for a missing value, with the rows that have it.

        Args:
            fields: the fields whose columns are looked through.
            besides: words that mean something in these columns.
        """
        places: dict[str, dict[str, list[int]]] = {}
        for field in fields:
            place = self.places.get(field)
            for row in self.table.rows if place is not None else ():
                word = row.cells[place or 0].strip()
                if word in MISSING and word not in besides:
                    places.setdefault(word, {}).setdefault(field, []).append(row.number)
        return [self._missing(word, columns) for word, columns in places.items()]

    def _missing(self, word: str, columns: Mapping[str, list[int]]) -> Problem:
        count = sum(map(len, columns.values()))
        places = tuple(
            Message('"{heading}" ({rows})', heading=self.heading(field), rows=rows_named(rows))
            for field, rows in columns.items()
        )
        what = Message("1 cell says {word}, which is read as blank: {places}.", word=word, places=places)
        if count > 1:
            what = Message(
                "{count} cells say {word}, which is read as blank: {places}.", count=count, word=word, places=places
            )
        return Problem(verbatim(self.table.name), what, "Fill these cells in if they mean something.", "warning")


_ERROR = (
    Message("The spreadsheet shows the error {text} here."),
    Message("Correct the formula or the cell in the spreadsheet."),
)
_FORMULA = (
    Message("The cell holds a formula that was never calculated."),
    Message("Open the workbook in a spreadsheet program, save it, and use that file."),
)
_UNSEEN = (
    Message("The spreadsheet hides what is in this cell."),
    Message("Show the value, or delete it."),
)


def _flaw(cell: Cell) -> tuple[Message, Message] | None:
    if cell.kind is Kind.ERROR:
        return _ERROR
    if cell.kind is Kind.FORMULA:
        return _FORMULA
    return _UNSEEN if cell.shown is not None and not cell.shown.strip() else None


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
    columns = Columns(table, places)
    return columns, (*table.problems, *problems, *_hidden(columns), *_merged(columns))


def _hidden(columns: Columns) -> list[Problem]:
    """Return the warning that the spreadsheet hides columns that are read."""
    table = columns.table
    hidden = [place for place in columns.places.values() if place in table.hidden_columns]
    if not hidden:
        return []
    what = Message(
        "The spreadsheet hides columns that are imported all the same: {headings}.",
        headings=tuple(f'"{table.headings[place]}" ({table.letter(place)})' for place in sorted(hidden)),
    )
    return [Problem(verbatim(table.name), what, "Show them, and check what is in them.", "warning")]


def _merged(columns: Columns) -> list[Problem]:
    """Return an error for each group of merged cells, of which only the first has the value."""
    table = columns.table
    return [
        Problem(
            Message("cells {cells}", cells=f"{table.letter(place)}{top}-{table.letter(place)}{bottom}"),
            "These cells are merged, so only one of them has the value.",
            "Unmerge them in the spreadsheet, and fill each of them in.",
        )
        for top, bottom, place in table.merged
        if place in columns.places.values()
    ]


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
