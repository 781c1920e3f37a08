"""Fill in a plan with LibreOffice, and read it back: `python3 packaging/dev.py plans`.

The document and the workbook are written, filled in and saved by LibreOffice, and must come back with exactly these
changes. `dev.py plans --keep` puts the filled-in files into tests/data/plans, for the tests that read them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from app.commands.exchanging_plan import read_plan, write_plan
from app.errors import DataError
from maintenance.plans.office import Edit, Missing, fill_in
from tests.helpers.inspections import small_inspection
from tests.helpers.plans import FILLED, FILLED_IN, record_plan, shown_changes

DOCUMENT = (
    Edit(0, "G2", "In use\\nin two teams"),
    Edit(0, "E3", "30 September 2012"),
    Edit(0, "C4", "A list for the panel"),
    Edit(0, "E4", "By the end of May 2012"),
    Edit(1, "insert", "1"),
    Edit(1, "C2", "A row of our own"),
    Edit(1, "H3", "Yes"),
    Edit(2, "C2", "Nurses have the system"),
    Edit(3, "A2", "B. Head"),
    Edit(3, "B2", "Head of service"),
    Edit(3, "C2", "1 May 2012"),
)
WORKBOOK = (
    Edit(0, "I5", "In use\\nin two teams"),
    Edit(0, "G6", "2012-09-30"),
    Edit(0, "E7", "A list for the panel"),
    Edit(0, "G7", "By the end of May 2012"),
    # After the last row of the recommendation before: it belongs to the row above it.
    Edit(0, "insert", "10"),
    Edit(0, "E11", "A row of our own"),
    Edit(0, "J10", "Yes"),
    Edit(0, "E15", "Nurses have the system"),
    Edit(1, "A4", "B. Head"),
    Edit(1, "B4", "Head of service"),
    Edit(1, "C4", "1/5/2012"),
)
# The suffix of what is written, that of what LibreOffice saves, and the edits.
FORMATS = ((".docx", ".docx", DOCUMENT), (".xlsx", ".xlsx", WORKBOOK), (".xlsx", ".ods", WORKBOOK))


def main() -> int:
    """Write, fill in and read back in every format; print what differs."""
    wrong = 0
    with TemporaryDirectory() as folder:
        session = small_inspection(Path(folder) / "lead").session
        record_plan(session)
        for source, target, edits in FORMATS:
            made = Path(folder) / f"plan{source}"
            write_plan(session, made, replace=True)
            filled = fill_in(made, Path(folder) / f"filled{target}", edits, Path(folder))
            if "--keep" in sys.argv:
                FILLED.mkdir(exist_ok=True)
                (FILLED / filled.name).write_bytes(filled.read_bytes())
            try:
                update = read_plan(session, filled).update
            except DataError as refused:
                print(refused, *map(str, refused.problems), sep="\n")
                raise
            found = sorted(shown_changes(update))
            good = found == sorted(FILLED_IN) and not update.notes and not update.both
            wrong += not good
            print(f"{source} saved as {target}: {'as filled in' if good else 'DIFFERS'}")
            if not good:
                print(*found, *map(str, update.notes), sep="\n")
        session.close()
    return min(wrong, 1)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Missing as trouble:
        sys.exit(str(trouble))
