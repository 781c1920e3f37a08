"""`python -m tests.kill [KILLS [SEED]]`: kill a working process again and again, and look at what is left on disk."""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.kill.rounds import Found, kill_all_or_nothing, kill_while_answers_stream, prepare


def main(arguments: list[str]) -> int:
    """Kill as often as asked (300 times) while answers stream in, and a fifth as often within single steps."""
    kills = int(arguments[0]) if arguments else 300
    seed = int(arguments[1]) if len(arguments) > 1 else random.SystemRandom().getrandbits(30)
    chance, streamed, steps = random.Random(seed), Found(), Found()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        try:
            kill_while_answers_stream(Path(folder), kills, chance, streamed)
            kill_all_or_nothing(prepare(Path(folder) / "steps"), max(7, kills // 5), chance, steps)
        except AssertionError as failure:
            print(f"After {streamed.kills + steps.kills} kills (seed {seed}): {failure}")
            return 1
    print(
        f"{streamed.kills} kills while answers streamed in: {streamed.rows} acknowledged changes and {streamed.drafts} "
        f"drafts looked for, all found, verify passed each time. {steps.kills} kills within an import, a merge, a new "
        f"inspection, a join, an export, a change of passphrase or a purge: {steps.whole} done whole, {steps.nothing} "
        f"not at all. {time.perf_counter() - start:.0f} s (seed {seed})."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
