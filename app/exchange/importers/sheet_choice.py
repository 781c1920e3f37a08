"""Choose the sheet of a workbook that holds the table, and the row of its headings."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from app.errors import DataError, SheetChoiceError
from app.exchange.importers.cells import Book, Cell, Grid
from app.exchange.importers.folding import fold
from app.identity import identity
from app.message import Message

# Headings are looked for in the first rows that are not blank.
_ROWS_SEARCHED = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """The columns by which a table is recognised.

    Attributes:
        names: fields by their folded headings: their own names, aliases, and headings that the user chose.
        required: the fields without which it is not the table. The first names the row.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    required: tuple[str, ...] = ()


def wanted(
    fields: Sequence[str],
    required: Sequence[str],
    *,
    aliases: Mapping[str, str] | None = None,
    mapping: Mapping[str, str] | None = None,
) -> Wanted:
    """Return the columns of a kind of sheet.

    Args:
        fields: the fields that may have a column.
        required: the fields that must have one.
        aliases: fields by their other names.
        mapping: the headings that the user chose, by field.
    """
    names = {fold(name): name for name in fields}
    names |= {fold(alias): name for alias, name in (aliases or {}).items()}
    chosen = {fold(heading): names.get(fold(name), name) for name, heading in (mapping or {}).items()}
    # A field with a chosen column is not read from the column of its own name.
    names = {key: name for key, name in names.items() if name not in chosen.values()}
    return Wanted(names | chosen, tuple(required))


def sheet_names(book: Book) -> tuple[str, ...]:
    """Return the names of the sheets that can be read. A text file has none."""
    return tuple(grid.name for grid in book.grids if grid.visible and grid.rows and grid.name)


def chosen_grid(book: Book, sheet: str) -> Grid:
    """Return the sheet that the user named.

    Raises:
        DataError: there is no such sheet, or it is empty.
    """
    grids = [grid for grid in book.grids if grid.name == sheet]
    key = identity(sheet).casefold()
    grids = grids or [grid for grid in book.grids if identity(grid.name).casefold() == key]
    if len(grids) != 1:
        names = sheet_names(book)
        remedy = Message("Its sheets: {names}.", names=tuple(f'"{name}"' for name in names))
        if not names:
            remedy = Message("Only workbooks have sheets.")
        raise DataError('{name} has no sheet "{sheet}". {remedy}', name=book.name, sheet=sheet, remedy=remedy)
    if not grids[0].rows:
        raise DataError('The sheet "{sheet}" of {name} is empty.', name=book.name, sheet=sheet)
    return grids[0]


def recognised_grid(book: Book, expected: Wanted) -> Grid:
    """Return the only visible sheet with the headings of the table.

    Raises:
        DataError: there is no sheet with content, or several could be the table.
    """
    grids = [grid for grid in book.grids if grid.visible and grid.rows]
    if not grids:
        if book.separator:
            raise DataError("{name} is empty. Choose the file that holds the table.", name=book.name)
        raise DataError(
            "{name} has no visible sheet with content. Choose the file that holds the table.", name=book.name
        )
    fitting = [grid for grid in grids if _has(grid, expected, expected.required)]
    fitting = fitting or [grid for grid in grids if _has(grid, expected, expected.required[:1])]
    if len(fitting) > 1 and expected.required:
        raise SheetChoiceError(
            "Several sheets of {name} could be the table: {sheets}. Choose one of them.",
            name=book.name,
            sheets=tuple(f'"{grid.name}"' for grid in fitting),
        )
    return (fitting or grids)[0]


def is_in(book: Book, expected: Wanted) -> bool:
    """Return whether a visible sheet has all required columns of a kind of sheet."""
    return any(grid.visible and grid.rows and _has(grid, expected, expected.required) for grid in book.grids)


def _has(grid: Grid, expected: Wanted, required: Collection[str]) -> bool:
    row = grid.rows[heading_row(grid, expected)]
    return set(required) <= {expected.names.get(fold(cell)) for cell in row.cells.values()}


def heading_row(grid: Grid, expected: Wanted) -> int:
    """Return the place of the row that has most of the headings, the required ones before the others."""
    best, most = 0, (0, 0)
    for at, row in enumerate(grid.rows[:_ROWS_SEARCHED] if expected.names else ()):
        fields = {expected.names[key] for cell in row.cells.values() if (key := fold(cell)) in expected.names}
        score = (len(fields.intersection(expected.required)), len(fields))
        if score > most:
            best, most = at, score
    if most == (0, 0) and expected.names:
        return _first_full_row(grid)
    return best


def _first_full_row(grid: Grid) -> int:
    """Return the place of the first row that is as full as most rows, and all of text."""
    counts = sorted(len(row.cells) for row in grid.rows)
    usual = max(2, counts[len(counts) // 2] * 2 // 3)
    for at, row in enumerate(grid.rows[:_ROWS_SEARCHED]):
        if len(row.cells) >= usual and not any(isinstance(cell, Cell) for cell in row.cells.values()):
            return at
    return 0
