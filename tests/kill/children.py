"""Processes forked from one that has everything imported, and killed at a moment of one's choosing."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable


class Child:
    """A forked process that runs `work` with the writing end of a pipe, and ends there."""

    def __init__(self, work: Callable[[int], None]) -> None:
        self._reading, writing = os.pipe()
        sys.stdout.flush()
        self._id = os.fork()
        if self._id == 0:
            status = 1
            try:
                os.close(self._reading)
                work(writing)
                status = 0
            except BaseException:  # noqa: BLE001 - whatever it is, it must not run on into the parent's code
                traceback.print_exc()
            finally:
                os._exit(status)
        os.close(writing)
        self._said = b""

    def wait_for_lines(self, count: int) -> None:
        """Return once it has said `count` lines, or has ended."""
        while self._said.count(b"\n") < count and self._read():
            pass

    def kill(self) -> tuple[list[str], bool]:
        """Kill it, if it still runs: all the whole lines it said, and whether it was the kill that ended it.

        Raises:
            AssertionError: it had failed by itself.
        """
        os.kill(self._id, signal.SIGKILL)
        return self.wait()

    def wait(self) -> tuple[list[str], bool]:
        """Let it run to its end: as `kill`."""
        while self._read():
            pass
        os.close(self._reading)
        _, status = os.waitpid(self._id, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        assert killed or status == 0, f"the process failed by itself (status {status})"
        return self._said.decode().split("\n")[:-1], killed

    def _read(self) -> bool:
        more = os.read(self._reading, 1 << 16)
        self._said += more
        return bool(more)


def spin(chance: random.Random, longest: float) -> None:
    """Let a random time of up to `longest` seconds go by, to the microsecond, which no sleep is good for."""
    until = time.perf_counter() + chance.random() * longest
    while time.perf_counter() < until:
        pass
