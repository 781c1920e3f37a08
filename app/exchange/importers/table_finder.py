"""Find the table in a file: its sheet, its headings, where its rows end, and what is outside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.errors import DataError, Problem
from app.exchange.importers.cells import Book, Cell, Grid, column_letters
from app.exchange.importers.folding import fold
from app.exchange.importers.formats.limits import MAX_ROWS, too_many_rows
from app.exchange.importers.joined_rows import joined_rows
from app.exchange.importers.rows_outside import rows_outside
from app.exchange.importers.sheet_choice import Wanted, chosen_grid, heading_row, recognised_grid, sheet_names
from app.exchange.importers.table import Sheet, SheetRow, rows_named
from app.identity import identity
from app.message import Message, verbatim


def find_table(book: Book, expected: Wanted, sheet: str | None = None) -> Sheet:
    """Return the table in a file.

    Args:
        book: the file.
        expected: the columns by which the table is recognised.
        sheet: the name of the sheet that the user chose.

    Raises:
        DataError: there is no table, or several sheets could be it.
    """
    grid = chosen_grid(book, sheet) if sheet else recognised_grid(book, expected)
    at = heading_row(grid, expected)
    others = tuple(name for name in sheet_names(book) if name != grid.name)
    notes: list[Message] = []
    if others:
        notes.append(
            Message(
                'The sheet "{sheet}" is read. The others are not: {others}.',
                sheet=grid.name,
                others=tuple(f'"{name}"' for name in others),
            )
        )
    above = [row.number for row in grid.rows[:at]]
    if above:
        notes.append(
            Message(
                "The headings are in row {heading}. Above them, this is passed over: {rows}.",
                heading=grid.rows[at].number,
                rows=rows_named(above),
            )
        )
    found = _Table(book, grid, at, expected).read()
    made = (Problem(book.name, note, severity="note") for note in notes)
    return replace(found, others=others, problems=(*book.problems, *made, *found.problems))


class _Table:
    """Reads the table under a row of headings."""

    def __init__(self, book: Book, grid: Grid, at: int, expected: Wanted) -> None:
        self._book = book
        self._grid = grid
        self._expected = expected
        self._heading = grid.rows[at]
        self._body = grid.rows[at + 1 :]
        self._problems: list[Problem] = []

    def read(self) -> Sheet:
        columns = self._columns()
        self._check_widths()
        places = {column: place for place, column in enumerate(columns)}
        headings = tuple(self._text(self._heading.cells[column]) for column in columns)
        self._warn_of_columns_without_heading()
        rows = list(self._rows(columns, headings))
        if not rows:
            raise DataError(
                "{name} has headings but no rows. Choose the file that holds the rows.", name=self._book.name
            )
        hidden = [row.number for row in rows if row.hidden]
        if hidden:
            what = Message("The spreadsheet hides {rows}, which is imported all the same.", rows=rows_named(hidden))
            if len(hidden) > 1:
                what = Message(
                    "The spreadsheet hides {count} rows, which are imported all the same: {rows}.",
                    count=len(hidden),
                    rows=rows_named(hidden),
                )
            self._warn(what, Message("Show the rows, and delete those that are not meant."))
        last = {row.number for row in rows}
        merged = tuple(
            (max(top, self._heading.number + 1), bottom, places[column])
            for top, bottom, left, right in self._grid.merged
            if bottom > self._heading.number and (bottom > top or right > left)
            for column in columns
            if left <= column <= right
            and (bottom > top or column > left)
            and not last.isdisjoint(range(top, bottom + 1))
        )
        return Sheet(
            name=self._book.name,
            headings=headings,
            rows=tuple(rows),
            heading_row=self._heading.number,
            sheet=self._grid.name,
            letters=tuple(map(column_letters, columns)),
            hidden_columns=frozenset(places[column] for column in self._grid.hidden_columns if column in places),
            merged=merged,
            problems=tuple(self._problems),
        )

    def _columns(self) -> list[int]:
        """Return the columns of the table in their order: those with a heading of their own.

        Raises:
            DataError: There are no headings, or two columns have the same one and it is not clear which is meant.
        """
        cells = {column: self._text(self._heading.cells[column]) for column in sorted(self._heading.cells)}
        cells = {column: heading for column, heading in cells.items() if heading}
        name, number = self._book.name, self._heading.number
        if not any(character.isalpha() for heading in cells.values() for character in heading):
            raise DataError(
                "{name} has no heading row. Put the names of the columns in row {number}.", name=name, number=number
            )
        first: dict[str, int] = {}
        errors: list[Problem] = []
        left_out: set[int] = set()
        for column, heading in cells.items():
            key = fold(heading)
            if first.setdefault(key, column) == column:
                continue
            meant = not self._expected.names or key in self._expected.names
            problem = Problem(
                Message('row {row}, column "{heading}"', row=number, heading=heading),
                'Two columns have the heading "{seen}".',
                "Rename or remove one of them.",
                "error" if meant else "warning",
                seen=cells[first[key]],
            )
            (errors if meant else self._problems).append(problem)
            left_out |= {column, first[key]}
        if errors:
            raise DataError("{name} cannot be read because its headings are not clear.", errors, name=name)
        return [column for column in cells if column not in left_out]

    def _check_widths(self) -> None:
        """Refuse rows of a text file that are in a cell, or have more cells than headings.

        The cells of the latter may be under the wrong headings.

        Raises:
            DataError: There are such rows.
        """
        if not self._book.separator:
            return
        width = max(self._heading.width, max(self._heading.cells) + 1)
        joined = list(joined_rows((self._heading, *self._body), width, self._book.separator))
        self._problems += [problem for problem in joined if problem.severity == "warning"]
        errors = [problem for problem in joined if problem.severity == "error"]
        if errors:
            raise DataError(
                "{name} is not imported. In some cells there may be rows of the table.", errors, name=self._book.name
            )
        problems = [
            Problem(
                Message("row {row}", row=row.number),
                "This row has more cells ({cells}) than there are headings ({headings}).",
                "Put quotation marks around text that holds the separator, give every column a heading, "
                "and remove rows above the headings.",
                cells=max(row.cells) + 1,
                headings=width,
            )
            for row in self._body
            if max(row.cells) >= width
        ]
        if problems:
            raise DataError(
                "{name} is not a table. Some rows have more cells than there are headings.",
                problems,
                name=self._book.name,
            )
        short = [row.number for row in self._body if 1 < row.width < self._heading.width]
        if short:
            self._warn(
                Message("There are fewer cells than headings in {rows}.", rows=rows_named(short)),
                Message("Check that no separator is missing and no cell is on two lines without quotation marks."),
            )

    def _warn_of_columns_without_heading(self) -> None:
        outside: dict[int, list[int]] = {}
        for row in self._body:
            for column in row.cells.keys() - self._heading.cells.keys():
                outside.setdefault(column, []).append(row.number)
        if not outside:
            return
        columns = tuple(
            Message("{column} ({rows})", column=column_letters(column), rows=rows_named(outside[column], 3))
            for column in sorted(outside)[:10]
        )
        what = Message(
            "Cells under no heading are not imported, in column {columns}."
            if len(outside) <= len(columns)
            else "Cells under no heading are not imported, in column {columns} and others.",
            columns=columns,
        )
        self._warn(what, Message("Give the column a heading if it belongs to the table."))

    def _rows(self, columns: Sequence[int], headings: Sequence[str]) -> Iterator[SheetRow]:
        """Yield the rows of the table. Totals, remarks and repeated headings are passed over, with a warning."""
        keys = [fold(heading) for heading in headings]
        body = [row for row in self._body if not row.cells.keys().isdisjoint(columns)]
        key = next((at for at, each in enumerate(keys) if self._names_the_row(each)), None)
        outside: set[int] = set()
        if key is not None:
            outside, found = rows_outside(body, columns, columns[key])
            self._problems += found
        repeated: list[int] = []
        count = 0
        for row in body:
            cells = tuple(row.cells.get(column, "") for column in columns)
            if row.number in outside:
                continue
            if len(cells) > 1 and [fold(cell) for cell in cells] == keys:
                repeated.append(row.number)
                continue
            if key is not None and len(cells) > 1 and fold(cells[key]) == keys[key]:
                self._problems.append(
                    Problem(
                        Message("row {row}", row=row.number),
                        "The headings of another table begin here.",
                        "Keep one table in the sheet.",
                    )
                )
                continue
            count += 1
            if count > MAX_ROWS:
                raise too_many_rows(self._book.name)
            yield SheetRow(row.number, cells, row.hidden)
        if repeated:
            self._warn(
                Message("The headings are repeated, and passed over, in {rows}.", rows=rows_named(repeated)),
                Message("Nothing needs to be done if they only begin a printed page."),
            )

    def _names_the_row(self, key: str) -> bool:
        return bool(self._expected.required) and self._expected.names.get(key) == self._expected.required[0]

    @staticmethod
    def _text(cell: str) -> str:
        shown = cell.shown if isinstance(cell, Cell) else cell
        return identity(shown if shown is not None else cell)

    def _warn(self, what: Message, remedy: Message) -> None:
        where = verbatim(self._book.name)
        self._problems.append(Problem(where, what, remedy, "warning"))
