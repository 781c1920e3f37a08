"""Find the case or assessor that a cell names, and say where its spelling differs only to a computer."""

from __future__ import annotations

from collections.abc import Collection

from app.errors import Problem
from app.exchange.importers.columns import Columns
from app.exchange.importers.table import SheetRow
from app.exchange.importers.values import known_name, no_reference, reference_text, shown
from app.message import Message


class Twins:
    """Looks cases up by their reference."""

    def __init__(self, cases: Collection[str]) -> None:
        """Look up among these references."""
        self._read = known_name(cases)

    def case(self, columns: Columns, row: SheetRow) -> tuple[str | None, list[Problem]]:
        """Return the case that a row names, None if it is unknown, and the problems of its reference."""
        cell = columns.cell(row, "reference")
        found = self._read(cell)
        if found is not None:
            return found, spelt_otherwise(columns, row, "reference", found)
        kind = no_reference(cell) if cell else None
        if kind is not None:
            return None, [turned(columns, row, kind)]
        remedy = Message("Import it with the sample first, or correct the reference.")
        return None, [columns.unknown(row, "reference", Message("a case of this inspection"), remedy)]


def turned(columns: Columns, row: SheetRow, kind: Message) -> Problem:
    """Return the error that a reference is something else, which the spreadsheet may have made of it."""
    return columns.problem(
        row,
        "reference",
        Message("{text} is {kind}, not a reference.", text=shown(columns.cell(row, "reference")), kind=kind),
        Message("Format the column as text, and type the reference again."),
    )


def spelt_otherwise(columns: Columns, row: SheetRow, field: str, name: str) -> list[Problem]:
    """Return a warning if a cell spells a name in another way than here, and not only in another case."""
    text = reference_text(columns.cell(row, field))
    if text.casefold() == name.casefold():
        return []
    return [
        columns.problem(
            row,
            field,
            Message("{text} looks like {name}, and is taken for it.", text=shown(text), name=shown(name)),
            Message("Use the same dashes and letters in every sheet."),
            "warning",
        )
    ]
