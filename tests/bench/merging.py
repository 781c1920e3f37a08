"""Time a merge of many overlapping files, against a plain SQLite `INSERT ... SELECT` of the same rows in the same run.

`python -m tests.bench.merging` makes 12 laptops of one inspection of 99 cases. Every question of every case is answered
on each of them, and the lead merges their 12 files together. The exit code is 1 where a bound is broken.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Sequence
from cProfile import Profile
from pathlib import Path

from app.commands.handing_out import hand_out
from app.commands.importing import import_answers, import_ratings, import_sample
from app.commands.inspecting import create_inspection
from app.commands.opening import open_inspection
from app.commands.sharing import apply_merge, export, join_inspection, plan_merge
from app.exchange.importers.sheets import Sheet, SheetRow, read_table
from app.session.session import Session
from app.store.journal import COLUMNS
from app.store.keyring import LOG_MEMORY_RANGE, Secrets
from app.store.migrations import JOURNAL
from app.store.verify import verify_store
from tests.bench.figures import Figure
from tests.bench.inspections import DEMO, PASSPHRASE, repeated

MOST_TIMES = 8
VERIFY_SECONDS = 3
LOG_N = LOG_MEMORY_RANGE[0]
HANDOUT = "told in person at the office"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.merging", description=__doc__)
    parser.add_argument("--files", type=int, default=12, help="laptops, each with a file (12)")
    parser.add_argument("--cases", type=int, default=99, help="cases of the inspection (99)")
    parser.add_argument("--ground", type=Path, help="a folder in which the laptops are made, and found by the next run")
    parser.add_argument("--profile", type=Path, help="write a profile of the merge to this file")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="aboveline-bench-") as place:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(place) / "home" / name.lower())
        ground = arguments.ground or Path(place) / "ground"
        if not (ground / "done").exists():
            make(ground, arguments.files, arguments.cases)
        figures = measure(ground, Path(place), arguments.profile)
    for figure in figures:
        print(figure)
    return 0 if all(figure.holds for figure in figures) else 1


def make(ground: Path, files: int, cases: int) -> None:
    """Make the lead's inspection, and the file of each laptop."""
    ground.mkdir(parents=True, exist_ok=True)
    codes = [f"A{number:02}" for number in range(1, files + 1)]
    lead = create_inspection(
        ground / "lead",
        area="Bromley",
        team={"LI": "lead"} | dict.fromkeys(codes, "assessor"),
        passphrase=PASSPHRASE,
        fieldwork=("2011-11-28", "2011-12-02"),
        log_n=LOG_N,
    ).session
    import_sample(lead, _allocated(repeated(read_table(DEMO / "sample.csv"), cases), codes))
    import_ratings(lead, repeated(read_table(DEMO / "asset_ratings.csv"), cases))
    hand_out(lead, ground / "all.assessment", passphrase=HANDOUT, log_n=LOG_N)
    lead.close()
    answers = repeated(read_table(DEMO / "judgements.csv"), cases)
    for code in codes:
        laptop = join_inspection(
            ground / "all.assessment",
            ground / code,
            secrets=Secrets(handout=HANDOUT),
            passphrase=PASSPHRASE,
            assessor=code,
            log_n=LOG_N,
        )
        import_answers(laptop, answers, assessor=code)
        export(laptop, ground / f"{code}.assessment")
        laptop.close()
        shutil.rmtree(ground / code)
        print(f"{code} is made", file=sys.stderr, flush=True)
    (ground / "done").touch()


def _allocated(sample: Sheet, codes: Sequence[str]) -> Sheet:
    column = sample.headings.index("allocated_to")
    rows = [
        SheetRow(row.number, (*row.cells[:column], codes[number % len(codes)], *row.cells[column + 1 :]))
        for number, row in enumerate(sample.rows)
    ]
    return Sheet(sample.name, sample.headings, tuple(rows))


def measure(ground: Path, place: Path, profile: Path | None) -> list[Figure]:
    """Merge all files together, insert the same rows plainly, and verify the result."""
    shutil.copytree(ground / "lead", place / "lead")
    paths = sorted(ground.glob("A*.assessment"))
    session = open_inspection(place / "lead", Secrets(passphrase=PASSPHRASE))
    try:
        before = session.store.last_row()
        watch = _profiler(profile)
        began, computed = time.perf_counter(), time.process_time()
        plan = plan_merge(session, paths)
        planned = time.perf_counter() - began
        apply_merge(session, plan)
        merged, computed = time.perf_counter() - began, time.process_time() - computed
        if watch is not None and profile is not None:
            watch.disable()
            watch.dump_stats(str(profile))
        rows = session.store.last_row() - before
        plain, plainly = insert_plainly(session, before, place / "plain.db")
        began, checked, own = time.perf_counter(), time.process_time(), time.thread_time()
        findings = verify_store(session.store)
        verified, checked = time.perf_counter() - began, time.process_time() - checked
        own = time.thread_time() - own
        faults = [str(fault) for finding in findings for fault in finding.faults]
        if faults or rows < len(paths) * 1000:
            raise RuntimeError(f"{rows} rows were merged, with faults {faults}: this measures nothing")
    finally:
        session.close()
    name = f"{len(paths)} files, {rows:,} new rows"
    return [
        Figure(f"{name}: planned", planned, "s"),
        Figure(f"{name}: planned and merged", merged, "s"),
        # On a machine that others use too, the processor's time says more than the clock.
        Figure(f"{name}: planned and merged, time of the processor", computed, "s"),
        Figure(f"{name}: inserted by plain SQLite", plain, "s"),
        Figure(f"{name}: inserted by plain SQLite, time of the processor", plainly, "s"),
        Figure(f"{name}: the merge in times of the plain insertion", merged / plain, "x", MOST_TIMES),
        Figure(f"{name}: the same, by the time of the processor", computed / plainly, "x", MOST_TIMES),
        Figure(f"{name}: verified", verified, "s", VERIFY_SECONDS),
        Figure(f"{name}: verified, time of the processor", checked, "s"),
        Figure(f"{name}: verified, of that on the thread that checks the rows", own, "s"),
    ]


def _profiler(profile: Path | None) -> Profile | None:
    if profile is None:
        return None
    watch = Profile()
    watch.enable()
    return watch


def insert_plainly(session: Session, before: int, path: Path) -> tuple[float, float]:
    """Let plain SQLite copy the merged rows into a table like the journal, durably.

    Returns:
        The seconds by the clock, and those of the processor.
    """
    rows = session.store.connection.execute(f"SELECT {COLUMNS} FROM journal WHERE id > ?", (before,)).fetchall()
    database = sqlite3.connect(path, isolation_level=None)
    try:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        database.execute(
            f"CREATE TABLE arrived AS SELECT {', '.join(f'NULL AS {c}' for c in COLUMNS.split(', '))} LIMIT 0"
        )
        database.execute("BEGIN")
        database.executemany(f"INSERT INTO arrived VALUES ({', '.join('?' * 16)})", rows)
        database.execute("COMMIT")
        for statement in JOURNAL.split(";\n")[:3]:
            database.execute(statement)
        began, computed = time.perf_counter(), time.process_time()
        database.execute(f"INSERT INTO journal ({COLUMNS}) SELECT {COLUMNS} FROM arrived")
        return time.perf_counter() - began, time.process_time() - computed
    finally:
        database.close()


if __name__ == "__main__":
    sys.exit(main())
