"""The `aboveline` command: its first step, taken before anything else is loaded."""

from __future__ import annotations

import _signal as system  # type: ignore[import-not-found] # the part of `signal` without enum, which takes milliseconds

# Until a command runs, Ctrl+C ends the process as the system does it. Python would print where in the loading of
# modules it was. A shell that ignores the signal for a program in the background is obeyed.
if system.getsignal(system.SIGINT) is system.default_int_handler:
    system.signal(system.SIGINT, system.SIG_DFL)


def main() -> int:
    """Run the program."""
    from ui.__main__ import main as start

    return start()
