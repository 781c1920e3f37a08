"""Find the table of an import in a file, and refuse one with errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.commands.remembered_columns import remembered_columns
from app.errors import DataError, Problem
from app.exchange.importers.cells import Book
from app.exchange.importers.problem_groups import grouped
from app.exchange.importers.sample import sample_wanted
from app.exchange.importers.sheet_choice import Wanted
from app.exchange.importers.table import Sheet
from app.exchange.importers.table_finder import find_table
from app.message import counted
from app.session.session import Session


def find_sample(
    session: Session, source: Sheet | Book, *, mapping: Mapping[str, str] | None = None, sheet: str | None = None
) -> tuple[Sheet, Mapping[str, str]]:
    """Return the table of a sample in a file, and the column heading of each field that has another one than its name.

    Args:
        session: the inspection, whose framework names the columns.
        source: the file.
        mapping: the column heading of a field, by field. Where it is None, the columns that were chosen for a sheet of
            the same headings before are used.
        sheet: the sheet of a workbook. Without it, it is recognised by its headings.

    Raises:
        DataError: there is no such table, or several sheets could be it.
    """
    table = table_in(source, sample_wanted(session.framework, mapping), sheet)
    if mapping is not None:
        return table, mapping
    remembered = remembered_columns(session, table)
    if not remembered:
        return table, {}
    # The row of the headings is certain once the headings are known.
    return table_in(source, sample_wanted(session.framework, remembered), sheet), remembered


def table_in(source: Sheet | Book, expected: Wanted, sheet: str | None) -> Sheet:
    """Return the table in a file, or the table itself.

    Raises:
        DataError: there is no such table, or several sheets could be it.
    """
    return source if isinstance(source, Sheet) else find_table(source, expected, sheet)


def refuse_errors(
    table: Sheet, problems: Sequence[Problem], names: Mapping[int, str] | None = None
) -> tuple[Problem, ...]:
    """Return the warnings and notes among `problems`, each once with all its rows.

    Args:
        table: the table.
        problems: its problems.
        names: the case of each row, which problems name beside the row.

    Raises:
        DataError: there are errors; with all the problems.
    """
    groups = grouped(problems, names)
    errors = sum(problem.severity == "error" for problem in groups)
    if errors:
        count = counted(errors, one="{n} problem", many="{n} problems")
        if table.others:
            raise DataError(
                'The sheet "{sheet}" of {name} has {count}, so nothing was imported.',
                groups,
                name=table.name,
                sheet=table.sheet,
                count=count,
            )
        raise DataError("{name} has {count}, so nothing was imported.", groups, name=table.name, count=count)
    return groups
