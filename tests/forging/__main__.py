"""`python -m tests.forging [VARIANTS [SHELL [SEED]]]`: forge files, and count what becomes of them."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.forging.ground import prepare
from tests.forging.rounds import Found, kinds, try_all


def main(arguments: list[str]) -> int:
    """Try forged files through the functions (10,000 by default) and through the command line (300)."""
    variants, shell = (
        (int(text) for text in (*arguments, "10000", "300")[:2])
        if len(arguments) < 1
        else (
            int(arguments[0]),
            int(arguments[1]) if len(arguments) > 1 else 300,
        )
    )
    seed = int(arguments[2]) if len(arguments) > 2 else random.SystemRandom().getrandbits(30)
    found, start = Found(), time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        ground = prepare(Path(folder), seed)
        try:
            try_all(ground, variants, shell, found)
        finally:
            ground.close()
    for fault in found.faults[:20]:
        print(fault)
    print(
        f"{found.tried} files of {len(found.kinds)} kinds ({len(kinds())} there are): {found.lawful} lawful. Accepted "
        f"wrongly {len(found.accepted_wrongly)}, refused wrongly {len(found.refused_wrongly)}, bugs {len(found.bugs)}, "
        f"hangs {len(found.hangs)}, changed after a refusal {len(found.changed)}. "
        f"{time.perf_counter() - start:.0f} s (seed {seed})."
    )
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
