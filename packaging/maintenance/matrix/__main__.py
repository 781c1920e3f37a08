"""Run the tests under each set-up, or under those named, and print a line for each.

Names joined by + are one run, which differs from this machine in all of them: `python3.12+locale-cy+umask-077`.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from maintenance.matrix.pythons import NotHereError
from maintenance.matrix.running import Result, run_tests
from maintenance.matrix.setups import setups, together

ROOT = Path(__file__).resolve().parents[3]
LOGS = ROOT / "build" / "matrix"


def main(arguments: Sequence[str]) -> int:
    """Run the set-ups named before `--` with the options of pytest after it.

    Returns:
        0 where no run failed, 1 where one did, 2 where a name is not known.
    """
    names, options = list(arguments), []
    if "--" in names:
        cut = names.index("--")
        names, options = names[:cut], names[cut + 1 :]
    made = setups(LOGS)
    unknown = [part for name in names for part in name.split("+") if part not in made]
    if unknown:
        print(f"There is no set-up {', '.join(unknown)}; there are {', '.join(made)}.", file=sys.stderr)
        return 2
    outcomes: list[str] = []
    for name in names or made:
        log = LOGS / f"{name}.log"
        with tempfile.TemporaryDirectory(prefix="aboveline-matrix-") as scratch:
            try:
                setup = together([made[part] for part in name.split("+")])(Path(scratch))
                result = run_tests(setup, ROOT, options, log, Path(scratch))
            except ValueError as trouble:
                print(f"{name} cannot be run: {trouble}.", file=sys.stderr)
                return 2
            except NotHereError as lack:
                outcomes.append("not run")
                print(f"{name:<20} not run            {lack}", flush=True)
                continue
        outcomes.append(result.outcome)
        print(line(name, result, log), flush=True)
    print(", ".join(f"{outcomes.count(each)} {each}" for each in ("passed", "failed", "not run")))
    return 1 if "failed" in outcomes else 0


def line(name: str, result: Result, log: Path) -> str:
    """Return what is printed of a run: its name, how it ended, its seconds, and where its output is if it failed."""
    text = f"{name:<20} {result.outcome:<8} {result.seconds:5.0f} s   {result.report}"
    return text if result.outcome == "passed" else f"{text}; see {log}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
