"""A dry run of a sample's import: the sheets of the file, the table, its problems, and the changes that it makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.commands.finding_tables import find_sample
from app.commands.importing import Imported, import_sample
from app.errors import DataError, Problem
from app.exchange.importers.cells import Book
from app.exchange.importers.columns import match_columns
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheet_choice import sheet_names
from app.exchange.importers.table import Sheet
from app.session.session import Session
from ui.language.messages import translated


@dataclass(frozen=True, slots=True)
class DryRun:
    """The result of a dry run.

    Attributes:
        name: the name of the file.
        sheets: the sheets of a workbook that can be read.
        table: the table; None if none was found.
        mapping: the columns that were chosen by field, now or for a sheet of the same headings before.
        found: the column of each field that has one.
        imported: the changes that an import would make; None if the sheet has errors.
        refused: the errors; None if the sheet can be imported.
    """

    name: str
    sheets: tuple[str, ...] = ()
    table: Sheet | None = None
    found: dict[str, str] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=dict)
    imported: Imported | None = None
    refused: DataError | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Errors and warnings of the sheet."""
        return tuple(problem for problem in self._all if problem.severity != "note")

    @property
    def notes(self) -> tuple[Problem, ...]:
        """Notes on the decisions about the file and the table."""
        return tuple(problem for problem in self._all if problem.severity == "note")

    @property
    def _all(self) -> tuple[Problem, ...]:
        if self.refused is not None:
            return self.refused.problems
        return self.imported.warnings if self.imported is not None else ()


def dry_run(session: Session, book: Book, mapping: Mapping[str, str] | None, sheet: str | None) -> DryRun:
    """Return the result of importing the sample in `book` without writing anything.

    Args:
        session: the inspection.
        book: the file.
        mapping: the columns that the user chose, by field; None where the remembered ones are used.
        sheet: the sheet that the user chose.

    Raises:
        DataError: this is no lead's laptop.
    """
    session.refuse_unless_lead()
    sheets = sheet_names(book)
    try:
        table, mapping = find_sample(session, book, mapping=mapping, sheet=sheet)
    except DataError as refused:
        return DryRun(book.name, sheets, refused=refused)
    columns, _ = match_columns(table, sample_fields(session.framework), required=(), mapping=mapping)
    found = {name: table.headings[place] for name, place in columns.places.items()}
    try:
        imported = import_sample(session, table, mapping=mapping, dry_run=True)
    except DataError as refused:
        return DryRun(book.name, sheets, table, found, mapping, refused=refused)
    return DryRun(book.name, sheets, table, found, mapping, imported)


def problem_rows(
    session: Session, problems: tuple[Problem, ...], error: str, warning: str
) -> list[tuple[str | int, ...]]:
    """Return a table row for each problem, errors first.

    Args:
        session: the window's session. Its language words inconsistencies, which the worker found in the framework's.
        problems: the problems.
        error: the word for an error.
        warning: the word for a warning.
    """
    ordered = sorted(problems, key=lambda problem: problem.severity != "error")
    return [
        (
            translated(each.where),
            session.translate_inconsistency(translated(each.what)),
            translated(each.remedy),
            error if each.severity == "error" else warning,
        )
        for each in ordered
    ]
