"""Read a plan that the YOT has filled in: a Word document or a workbook, as its rows, or refused with every reason.

A plan whose columns, references or tables were changed cannot be read back without guessing, so it is refused whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import DataError, Problem
from app.exchange.importers.cells import Cell, Kind
from app.exchange.importers.folding import fold
from app.exchange.importers.formats.docx import DOCUMENT, WordText, read_docx
from app.exchange.importers.formats.package import ZIP_FILE, Package
from app.exchange.importers.sheets import bytes_of, read_book
from app.message import Message
from app.reporting.plan_layout import NEW, REFERENCE
from app.reporting.plan_rules import COLUMNS, SIGNING, TO_READ, Column, PlanRules

_REMEDY = Message("Write the plan again, copy the texts into it, and leave its columns and references as they are.")


@dataclass(frozen=True, slots=True)
class FilledRow:
    """A row of the plan as it came back.

    Attributes:
        where: Its place, for people.
        recommendation: The item of its recommendation.
        action: The name of its action; empty where somebody inserted the row.
        version: The first digits of the version that was written; empty for a row that was blank.
        texts: The texts of the columns that the YOT fills in.
    """

    where: Message
    recommendation: str
    action: str
    version: str
    texts: Mapping[Column, str]

    @property
    def is_blank(self) -> bool:
        """Whether nothing is filled in."""
        return not any(text.strip() for text in self.texts.values())


@dataclass(slots=True)
class FilledPlan:
    """A plan as it came back.

    Attributes:
        rows: Its rows.
        signed: Who signed it: name, designation, date.
        outside: Text outside of the tables.
        beside: Comments and notes.
        pictures: How many pictures and objects are in the tables.
    """

    rows: list[FilledRow] = field(default_factory=list)
    signed: tuple[str, str, str] | None = None
    outside: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the file.

    Attributes:
        name: Its name, for people.
        rows: Its rows with their numbers.
        fault: A reason for which it cannot be read.
        exact: Whether it is of a document: each row has a cell for each column, and all are of one recommendation.
    """

    name: Message
    rows: Sequence[tuple[int, Sequence[str]]]
    fault: Message | None
    exact: bool


def read_plan_file(path: Path, rules: PlanRules) -> FilledPlan:
    """Return the plan in a file.

    Args:
        path: A .docx document, or a workbook.
        rules: The rules, which have the headings of the columns in each language.

    Raises:
        DataError: The file is no plan, or somebody has restructured it; with every place.
        KnownError: The file cannot be read.
    """
    data = bytes_of(path)
    found = FilledPlan()
    package = Package(path.name, data) if data.startswith(ZIP_FILE) else None
    if package is not None and DOCUMENT in package:
        text = read_docx(path.name, package)
        found.outside, found.beside, found.pictures = text.paragraphs, text.beside, text.pictures
        tables = list(_of_document(text))
    else:
        tables = list(_of_workbook(path))
    problems: list[Problem] = []
    for table in tables:
        _take(table, rules, found, problems)
    problems += _twice(found.rows)
    if problems:
        raise DataError(
            "{name} is not read, because the plan in it was restructured. Nothing was changed.",
            problems,
            name=path.name,
        )
    if not found.rows:
        raise DataError(
            "{name} has no table of the plan. Choose the file in which the plan was filled in.", name=path.name
        )
    return found


def _of_document(text: WordText) -> Iterator[_Table]:
    for number, table in enumerate(text.tables, 1):
        fault = None
        if table.merged:
            fault = Message("It has merged cells.")
        elif table.nested:
            fault = Message("It has a table in a cell.")
        yield _Table(Message("table {number}", number=number), list(enumerate(table.rows, 1)), fault, exact=True)


def _of_workbook(path: Path) -> Iterator[_Table]:
    for grid in read_book(path).grids:
        rows = []
        for row in grid.rows:
            width = max(row.cells, default=-1) + 1
            rows.append((row.number, [row.cells.get(column, "") for column in range(width)]))
        fault = Message("It has merged cells.") if grid.merged else None
        yield _Table(Message("sheet {name}", name=f'"{grid.name}"'), rows, fault, exact=False)


def _take(table: _Table, rules: PlanRules, found: FilledPlan, problems: list[Problem]) -> None:
    """Take the rows of a table. A table that is no part of the plan is left."""
    for at, (_, row) in enumerate(table.rows):
        heads = [fold(text) for text in row]
        for texts in rules.texts.values():
            if [head for head in heads if head] == [fold(texts[name]) for name in SIGNING]:
                found.signed = _signed(table, at)
                return
            columns = _columns(heads, texts)
            if columns is not None:
                fault = table.fault or _fault_of(heads, columns)
                if fault is None:
                    _take_rows(table, at, columns, found, problems)
                else:
                    problems.append(Problem(table.name, fault, _REMEDY))
                return
    if any(REFERENCE.search("".join(cell.split())) for _, row in table.rows for cell in row):
        problems.append(Problem(table.name, "Its headings were changed.", _REMEDY))


def _signed(table: _Table, head: int) -> tuple[str, str, str] | None:
    for _, cells in table.rows[head + 1 : head + 2]:
        name, designation, day = (*cells, "", "", "")[:3]
        return name, designation, day
    return None


def _columns(heads: Sequence[str], texts: Mapping[str, str]) -> dict[str, int] | None:
    """Return the column of each heading; None where the row is not the heading row of a plan."""
    known = {fold(texts[name]): name for name in (*COLUMNS, *TO_READ)}
    found = {known[head]: at for at, head in enumerate(heads) if head in known}
    return found if len(found) > len(COLUMNS) // 2 else None


def _fault_of(heads: Sequence[str], columns: Mapping[str, int]) -> Message | None:
    if not columns.keys() >= set(COLUMNS):
        return Message("A column of the plan is missing, or its heading was changed.")
    if len([head for head in heads if head]) > len(columns):
        return Message("It has a column that the plan does not have.")
    return None


def _take_rows(
    table: _Table, head: int, columns: Mapping[str, int], found: FilledPlan, problems: list[Problem]
) -> None:
    width = len(table.rows[head][1])
    rows = table.rows[head + 1 :]
    # A row that was inserted above the others has no reference before it.
    owner = next((match[1] for _, row in rows if (match := _reference(row, columns))), "")
    first = owner
    for number, row in rows:
        where = Message("{table}, row {row}", table=table.name, row=number)
        match = _reference(row, columns)
        fault: Message | None = None
        if len(row) > width or (table.exact and len(row) < width):
            fault = Message("It has another number of cells than the headings.")
        elif match is None and row[columns["reference"] :] and row[columns["reference"]].strip():
            fault = Message("Its reference was changed.")
        elif table.exact and match is not None and match[1] != first:
            fault = Message("It is of another recommendation than the rows above it.")
        if fault is not None:
            problems.append(Problem(where, fault, _REMEDY))
            continue
        cells = [*row, *[""] * (width - len(row))]
        unread = list(_unread(where, {name: cells[columns[name]] for name in COLUMNS[2:]}))
        if unread:
            problems += unread
            continue
        texts = {name: cells[columns[name]] for name in COLUMNS[2:]}
        owner, name, version = match.groups() if match is not None else (owner, "", "")
        filled = FilledRow(where, owner, name, "" if version == NEW else version, texts)
        if match is None and filled.is_blank:
            continue
        if owner:
            found.rows.append(filled)
        else:
            problems.append(Problem(where, "It belongs to no recommendation.", _REMEDY))


def _unread(where: Message, texts: Mapping[Column, str]) -> Iterator[Problem]:
    """Yield the cells that hold no text to read, though the spreadsheet shows something there."""
    for text in texts.values():
        kind = text.kind if isinstance(text, Cell) else None
        if kind is Kind.FORMULA:
            what = Message("A cell holds a formula that was never calculated.")
            yield Problem(where, what, Message("Write the text itself into the cell."))
        elif kind is Kind.ERROR:
            what = Message("The spreadsheet shows the error {error} in a cell.", error=f'"{text}"')
            yield Problem(where, what, Message("Write the text itself into the cell."))


def _reference(row: Sequence[str], columns: Mapping[str, int]) -> re.Match[str] | None:
    at = columns["reference"]
    return REFERENCE.fullmatch("".join(row[at].split())) if at < len(row) else None


def _twice(rows: Sequence[FilledRow]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if row.action and (row.recommendation, row.action) in seen:
            yield Problem(row.where, "Its reference is there twice.", _REMEDY)
        seen.add((row.recommendation, row.action))
