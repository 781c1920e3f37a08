"""Print every measurement, at 38 and at 99 cases; exit 1 where a bound is broken."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from pathlib import Path

from tests.bench import comparing, engine, inspections, memory, resting, starting
from tests.bench.figures import Figure


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--answers", type=int, default=2000, help="answers for each figure (2000)")
    parser.add_argument("--cases", type=int, nargs="+", default=[38, 99], help="sample sizes (38 99)")
    parser.add_argument("--starts", type=int, default=7, help="starts of each kind, in turn (7)")
    arguments = parser.parse_args()
    # A display is used where there is one; the figures say which.
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or sys.platform in ("win32", "darwin")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt is loaded only once the platform is chosen.
    from tests.bench import yardstick

    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="aboveline-bench-") as place:
        # The settings of whoever runs this, such as larger text, would change every figure.
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            os.environ[name] = str(Path(place) / "home" / name.lower())
        figures += yardstick.measure()
        for cases in arguments.cases:
            folder = Path(place) / str(cases)
            figures += _of_one_size(folder, cases, arguments.answers)
            figures += memory.measure(folder, cases)
        figures += starting.measure(folder, arguments.starts)
    for figure in figures:
        print(figure)
    broken = [figure for figure in figures if not figure.holds]
    print(f"{len(figures)} figures; bounds broken: {len(broken)}")
    return 1 if broken else 0


def _of_one_size(folder: Path, cases: int, answers: int) -> list[Figure]:
    from tests.bench import answering, form, reporting

    session = inspections.filled(folder, cases)
    try:
        # The comparison adds the second assessments.
        figures = comparing.measure(session) + resting.measure(session)
        figures += engine.measure(session, answers, random.Random(cases))
    finally:
        session.close()
    figures += answering.measure(folder, cases, answers) + answering.count_calls(folder, 60)
    figures += reporting.measure(folder, cases, answers // 2)
    return figures + form.measure(folder, cases, answers // 4)


if __name__ == "__main__":
    sys.exit(main())
