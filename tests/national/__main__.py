"""`python -m tests.national [--inspections 158] [--cases 60] [--keep FOLDER]`: make files, roll them up, and measure.

The files are made once in FOLDER and used again. The figures of SQLite and of DuckDB have to be the same.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from app.commands.rolling_up import Keys, roll_up
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from tests.national.inspections import write_file
from tests.national.measuring import run


def main() -> int:
    """Print the measurements; return 1 if two engines give different figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.national", description=__doc__)
    parser.add_argument("--inspections", type=int, default=158)
    parser.add_argument("--cases", type=int, default=60)
    parser.add_argument("--keep", type=Path, help="a folder for files and dataset, which stay there")
    parser.add_argument("--compare", action="store_true", help="compare the engines only, and measure nothing")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="aboveline-national-") as temporary:
        folder = options.keep or Path(temporary)
        files, keys = made(folder, options.inspections, options.cases)
        return measure(folder, files, keys, compare_only=options.compare)


def made(folder: Path, inspections: int, cases: int) -> tuple[Path, Path]:
    """Return the folder of the files and the file of their keys, made unless they are there."""
    files, keys = folder / "files", folder / "keys.txt"
    if not keys.exists():
        begun = time.perf_counter()
        files.mkdir(parents=True)
        source = shipped_source("cci-2009")
        framework = parse_framework(source, name="cci-2009")
        secrets = [
            write_file(files / f"{number:03}.assessment", number, cases, framework, source)
            for number in range(inspections)
        ]
        keys.write_text("\n".join(secrets), encoding="utf-8")
        print(f"{inspections} files of {cases} cases made in {time.perf_counter() - begun:.0f} s")
    return files, keys


def measure(folder: Path, files: Path, keys: Path, *, compare_only: bool) -> int:
    """Print seconds and memory of each way, and whether the figures are the same."""
    dataset = folder / "dataset"
    secrets = Keys(recovery=keys.read_text(encoding="utf-8").split())
    if not dataset.exists():
        if compare_only:
            roll_up([files], secrets, parquet=dataset)
        else:
            writing = run("app.cli", ["rollup", str(files), "--keys-file", str(keys), "--parquet", str(dataset)])
            print(f"files to dataset and table: {writing.seconds:.1f} s, {writing.megabytes:.0f} MB at most")
    by_sqlite, by_duckdb = roll_up([files], secrets), roll_up([dataset], Keys())
    cases = sum(header.cases for header in by_sqlite.inspections)
    print(f"{len(by_sqlite.inspections)} inspections, {cases} cases, {len(by_sqlite.figures)} figures")
    same = by_sqlite.figures == by_duckdb.figures
    print(f"figures of SQLite over the files and of DuckDB over the dataset: {'the same' if same else 'DIFFERENT'}")
    if not compare_only:
        duck = run("tests.national.duck", [str(dataset)])
        ours = run("app.cli", ["rollup", str(files), "--keys-file", str(keys)])
        again = run("app.cli", ["rollup", str(dataset)])
        print(f"DuckDB alone over the dataset: {duck.seconds:.2f} s, {duck.megabytes:.0f} MB")
        print(f"`aboveline rollup DATASET`: {again.seconds:.2f} s, {again.seconds / duck.seconds:.1f} times DuckDB")
        print(
            f"`aboveline rollup FILES`: {ours.seconds:.1f} s, {ours.megabytes:.0f} MB at most, "
            f"{ours.seconds / duck.seconds:.0f} times DuckDB"
        )
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
