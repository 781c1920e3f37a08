"""`python -m tests.power [CUTS [SEED]]`: cut the power of a working process, and look at what may be left on disk."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.power.rounds import Cuts, cut_while_answering, cut_while_writing_files


def main(arguments: list[str]) -> int:
    """Cut the power as often as asked (300 times) while answering and typing, and a third as often within files."""
    cuts = int(arguments[0]) if arguments else 300
    seed = int(arguments[1]) if len(arguments) > 1 else random.SystemRandom().getrandbits(30)
    chance, answering, writing = random.Random(seed), Cuts(), Cuts()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        try:
            cut_while_answering(Path(folder), cuts, chance, answering, recordings=max(1, cuts // 60))
            cut_while_writing_files(Path(folder), max(6, cuts // 3), chance, writing)
        except AssertionError as failure:
            print(f"After {answering.cuts + writing.cuts} cuts (seed {seed}): {failure}")
            return 1
    found = answering.found
    print(
        f"{answering.cuts} power cuts while answering: {found.rows} acknowledged changes and {found.drafts} drafts "
        f"looked for, all found, verify passed each time. {writing.cuts} within a change of passphrase, an export, a "
        f"backup or a new inspection: each whole or not at all. {time.perf_counter() - start:.0f} s (seed {seed})."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
