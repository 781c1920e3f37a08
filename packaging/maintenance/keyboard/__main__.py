"""Enter a whole case with real key presses (Xvfb and xdotool), count them, and compare its scores."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path


def main() -> int:
    """Enter the case; return 3 if there is no display."""
    parser = argparse.ArgumentParser(prog="python -m maintenance.keyboard", description=__doc__)
    parser.add_argument("--case", default="BRO-001", help="the reference case to enter (BRO-001)")
    parser.add_argument(
        "--pace",
        type=int,
        nargs="+",
        default=[0],
        metavar="MS",
        help="the time from one key to the next, once or for several runs: 60 120 250 (as fast as the window)",
    )
    arguments = parser.parse_args()
    if not os.environ.get("DISPLAY"):
        print(
            "There is no display. Start one, such as Xvfb :9 -screen 0 1366x768x24, and set DISPLAY.", file=sys.stderr
        )
        return 3
    with tempfile.TemporaryDirectory(prefix="aboveline-keyboard-") as place:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "HOME"):
            os.environ[name] = place
        from maintenance.keyboard.trial import try_case

        return try_case(arguments.case, Path(place), arguments.pace)


if __name__ == "__main__":
    sys.exit(main())
