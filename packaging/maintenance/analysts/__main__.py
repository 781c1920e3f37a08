"""Export the reference inspection and open it in other programs: `python3 packaging/dev.py analysts [OUT]`.

`python3 packaging/dev.py analysts --spark DATASET` compares the figures of local Spark with those of DuckDB instead.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from app.commands.exporting_data import export_data
from app.commands.rolling_up import Keys, roll_up
from maintenance.analysts.exports import datasette, libreoffice
from maintenance.analysts.spark import compare
from tests.helpers.inspections import PASSPHRASE, reference_inspection


def main() -> int:
    """Open everything; return 1 if a program shows something else than the export holds."""
    parser = argparse.ArgumentParser(prog="dev.py analysts", description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, help="a folder for pictures of the workbook")
    parser.add_argument("--spark", type=Path, metavar="DATASET", help="compare the engines on this dataset only")
    options = parser.parse_args()
    faults = compare(options.spark) if options.spark else _everything(options.out)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def _everything(out: Path | None) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="aboveline-analysts-") as temporary:
        folder = Path(temporary)
        session = reference_inspection(folder / "bromley", answers=True).session
        export_data(session, "sqlite", folder / "data.sqlite")
        export_data(session, "xlsx", folder / "data.xlsx")
        session.close()
        pictures = out or folder
        pictures.mkdir(parents=True, exist_ok=True)
        roll_up([folder / "bromley"], Keys(passphrases=[PASSPHRASE]), parquet=folder / "dataset")
        return [
            *datasette(folder / "data.sqlite"),
            *libreoffice(folder / "data.xlsx", pictures),
            *compare(folder / "dataset"),
        ]


if __name__ == "__main__":
    sys.exit(main())
