"""Filled inspections of any size, the reference cases over and over under new references."""

from __future__ import annotations

from pathlib import Path

from app.commands.importing import import_answers, import_ratings, import_sample
from app.commands.inspecting import create_inspection
from app.exchange.importers.sheets import Sheet, SheetRow, read_table
from app.session.session import Session

PASSPHRASE = "a passphrase for measuring"
DEMO = Path(__file__).parent.parent.parent / "resources" / "demo"
TEAM = {"LI": "lead", "PA": "assessor", "LA": "assessor"}


def repeated(table: Sheet, cases: int) -> Sheet:
    """`table` about `cases` cases: its own, then copies of them from the first on."""
    column = table.headings.index("reference")
    own = list(dict.fromkeys(row.cells[column] for row in table.rows))
    by_case: dict[str, list[SheetRow]] = {}
    for row in table.rows:
        by_case.setdefault(row.cells[column], []).append(row)
    rows: list[SheetRow] = []
    for number in range(cases):
        for row in by_case[own[number % len(own)]]:
            cells = list(row.cells)
            cells[column] = f"BRO-{number + 1:03}"
            rows.append(SheetRow(len(rows) + 2, tuple(cells)))
    return Sheet(table.name, table.headings, tuple(rows))


def filled(folder: Path, cases: int) -> Session:
    """A new inspection in `folder` with that many cases, every question of each answered."""
    session = create_inspection(
        folder, area="Bromley", team=TEAM, passphrase=PASSPHRASE, fieldwork=("2011-11-28", "2011-12-02")
    ).session
    import_sample(session, repeated(read_table(DEMO / "sample.csv"), cases))
    import_ratings(session, repeated(read_table(DEMO / "asset_ratings.csv"), cases))
    import_answers(session, repeated(read_table(DEMO / "judgements.csv"), cases))
    return session
