"""Lock a window of another process and print what of its secrets is left in its memory: `python -m tests.memory`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.memory.locked import counts, go_on, make, next_line, window
from tests.memory.scan import sightings


def main() -> int:
    """Print what is found while the window is open, and after it was locked."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--wait", type=float, default=1.0, metavar="SECONDS", help="between locking and looking")
    parser.add_argument("--places", action="store_true", help="print where each is, and the bytes around it")
    arguments = parser.parse_args()
    with TemporaryDirectory() as place:
        folder = Path(place) / "bromley"
        texts = make(folder)
        with window(folder, texts, wait=arguments.wait) as process:
            print(next_line(process), counts(process, texts))
            go_on(process)
            print(next_line(process))
            left = counts(process, texts)
            print("left:", left or "nothing")
            if arguments.places:
                for name, found in sightings(process.pid, texts.wanted()).items():
                    for address, mapping, around in found:
                        print(f"{name:34} {address:x} {mapping[-40:]:40} {around!r}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
