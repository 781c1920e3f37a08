"""A dry run of a draw: the columns of the sheet, the caseload in it, the cases that would be drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.analysis.drawing import Minimum
from app.commands.finding_tables import find_sample
from app.commands.sampling import Caseload, DrawPlan, plan_draw, read_caseload
from app.errors import AbovelineError
from app.exchange.importers.columns import match_columns
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheets import read_book
from app.session.session import Session


@dataclass(frozen=True, slots=True)
class Wish:
    """The draw that is asked for. A size of 0 is the one of the rules."""

    size: int
    seed: str
    minimums: tuple[Minimum, ...]
    replace: bool


@dataclass(frozen=True, slots=True)
class Tried:
    """The result of a dry run.

    Attributes:
        headings: The columns of the sheet.
        found: The column of each field that has one.
        mapping: The columns that were chosen by field, now or for a sheet of the same headings before.
        caseload: The caseload; None if the sheet has errors.
        plan: The draw; None if it is refused.
        refused: Why there is no caseload or no draw; None if there are both.
    """

    headings: tuple[str, ...]
    found: Mapping[str, str]
    mapping: Mapping[str, str]
    caseload: Caseload | None = None
    plan: DrawPlan | None = None
    refused: AbovelineError | None = None


def try_draw(session: Session, file: Path, mapping: Mapping[str, str] | None, wish: Wish) -> Tried:
    """Return the result of drawing from a sheet, without writing anything.

    Args:
        session: The inspection.
        file: The sheet.
        mapping: The columns that the user chose, by field; None where the remembered ones are used.
        wish: The draw.

    Raises:
        DataError: There is no table in the file, or this is no lead's laptop.
        KnownError: The file cannot be read.
    """
    session.refuse_unless_lead()
    table, mapping = find_sample(session, read_book(file, (mapping or {}).values()), mapping=mapping)
    columns, _ = match_columns(table, sample_fields(session.framework), required=(), mapping=mapping)
    found = {name: table.headings[place] for name, place in columns.places.items()}
    caseload: Caseload | None = None
    try:
        caseload = read_caseload(session, table, mapping=mapping)
        plan = plan_draw(
            session,
            caseload,
            size=wish.size or None,
            seed=wish.seed,
            minimums=wish.minimums,
            replace=wish.replace,
        )
    except AbovelineError as refused:
        return Tried(table.headings, found, mapping, caseload, refused=refused)
    return Tried(table.headings, found, mapping, caseload, plan)
