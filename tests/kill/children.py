"""Processes that work until they are killed at a moment of one's choosing.

Where the system can fork, they are forked from a process that has everything imported. Windows cannot, so there each is
a Python of its own, to which the work is sent.
"""

from __future__ import annotations

import os
import pickle
import random
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parents[2]
# A function of a module with its arguments, as `functools.partial` makes it; it gets the place to write lines to.
Work = Callable[[int], None]


class Child(Protocol):
    """A process that runs `work` with a pipe to say lines on, and ends there."""

    def wait_for_lines(self, count: int) -> None:
        """Return once it has said `count` lines, or has ended."""

    def kill(self) -> tuple[list[str], bool]:
        """Kill it, if it still runs: all the whole lines it said, and whether it was the kill that ended it.

        Raises:
            AssertionError: it had failed by itself.
        """

    def wait(self) -> tuple[list[str], bool]:
        """Let it run to its end: as `kill`."""


def begin(work: Work) -> Child:
    """Start a process that does `work`."""
    return Forked(work) if hasattr(os, "fork") else Spawned(work)


class _Lines:
    """The lines of a process so far."""

    def __init__(self) -> None:
        self.said = b""

    def read(self, descriptor: int) -> bool:
        more = os.read(descriptor, 1 << 16)
        self.said += more
        return bool(more)

    def whole(self) -> list[str]:
        return self.said.decode().split("\n")[:-1]


class Forked:
    """A child that was forked."""

    def __init__(self, work: Work) -> None:
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
        self._lines = _Lines()

    def wait_for_lines(self, count: int) -> None:
        while self._lines.said.count(b"\n") < count and self._lines.read(self._reading):
            pass

    def kill(self) -> tuple[list[str], bool]:
        os.kill(self._id, signal.SIGKILL)
        return self.wait()

    def wait(self) -> tuple[list[str], bool]:
        while self._lines.read(self._reading):
            pass
        os.close(self._reading)
        _, status = os.waitpid(self._id, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        assert killed or status == 0, f"the process failed by itself (status {status})"
        return self._lines.whole(), killed


class Spawned:
    """A child that is a Python of its own.

    Its first line says that it has everything imported and the work before it, so that a kill falls into the work.
    """

    def __init__(self, work: Work) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kill.spawned"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(pickle.dumps(work))
        self._process.stdin.close()
        self._reading = self._process.stdout.fileno()
        self._lines = _Lines()
        self._ended_by_us = False
        self.wait_for_lines(0)

    def wait_for_lines(self, count: int) -> None:
        while self._lines.said.count(b"\n") < count + 1 and self._lines.read(self._reading):
            pass

    def kill(self) -> tuple[list[str], bool]:
        if self._process.poll() is None:
            self._ended_by_us = True
            self._process.kill()
        return self.wait()

    def wait(self) -> tuple[list[str], bool]:
        while self._lines.read(self._reading):
            pass
        status = self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
        # It may have ended between the look at it and the kill.
        killed = self._ended_by_us and status != 0
        assert killed or status == 0, f"the process failed by itself (status {status})"
        return self._lines.whole()[1:], killed


def spin(chance: random.Random, longest: float) -> None:
    """Let a random time of up to `longest` seconds go by, to the microsecond, which no sleep is good for."""
    until = time.perf_counter() + chance.random() * longest
    while time.perf_counter() < until:
        pass
