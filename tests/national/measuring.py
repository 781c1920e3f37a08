"""Measure a command as a process of its own: seconds, and the most memory that it had."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A process that has ended: seconds, and the peak of its resident memory in megabytes."""

    seconds: float
    megabytes: float


def run(module: str, arguments: Sequence[str]) -> Run:
    """Run a module of Python to its end.

    Raises:
        SystemExit: It failed. Its own output says why.
    """
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", module, *arguments], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{module} ended with {process.returncode}.")
    return Run(time.perf_counter() - begun, used.ru_maxrss / (1024 if sys.platform == "linux" else 1 << 20))
