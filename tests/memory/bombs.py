"""Read each file that is made to exhaust memory in a process of its own, and print how much it took.

`python -m tests.memory.bombs`. Each is to take no more than `MOST` megabytes over a process that reads a small sheet.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.app.exchange.importers.files import ods, workbook
from tests.app.exchange.importers.test_hostile_files import BOMBS, bomb

MOST = 100  # megabytes
_READ = """
import resource, sys, time
from pathlib import Path
from app.errors import AbovelineError
from app.exchange.importers.sheets import read_book
began = time.monotonic()
try:
    read_book(Path(sys.argv[1]))
    said = "read"
except AbovelineError as refused:
    said = str(refused)
peaks = [resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(max(peaks) // 1024, round(time.monotonic() - began, 1), said)
"""


def read_apart(path: Path) -> tuple[int, str]:
    """Return the most memory that reading a file took, in megabytes, and the seconds and the words that it ended in."""
    done = subprocess.run(
        [sys.executable, "-c", _READ, str(path)], capture_output=True, text=True, check=True, timeout=300
    )
    peak, _, said = done.stdout.strip().partition(" ")
    return int(peak), said.replace(str(path), path.name)


def main() -> int:
    """Print the peak of each file; 1 where one is over the bound."""
    worst = 0
    with TemporaryDirectory() as place:
        folder = Path(place)
        small, _ = read_apart(workbook(folder / "small.xlsx", {"A": [("reference",), ("B-1",)]}))
        print(f"a small sheet: {small} MB")
        files = [(name, bomb(folder / f"{name}.xlsx", *each)) for name, each in BOMBS.items()]
        files += [(path.name, path) for path in _others(folder)]
        for name, path in files:
            peak, said = read_apart(path)
            worst = max(worst, peak - small)
            print(f"{name}, {path.stat().st_size / 1e6:.1f} MB: {peak} MB, {said}")
    print(f"the most over a small sheet: {worst} MB, bound {MOST} MB")
    return 1 if worst > MOST else 0


def _others(folder: Path) -> list[Path]:
    (folder / "quotes.csv").write_bytes(b'reference,note\n1,"' + b"x" * 19_000_000)
    (folder / "commas.csv").write_bytes(b"reference" + b"," * 19_000_000)
    (folder / "lines.csv").write_bytes(b"reference,a\n" + b"1,2\n" * 4_700_000)
    (folder / "garbage.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Workbook".hex().encode() * 500_000)
    big = ods(folder / "repeated.ods", [("reference",), ("B-1",)])
    return [folder / "quotes.csv", folder / "commas.csv", folder / "lines.csv", folder / "garbage.xls", big]


if __name__ == "__main__":
    raise SystemExit(main())
