"""A temporary folder in memory for the tests: there, each of their thousands of durable writes costs nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SHARED_MEMORY = Path("/dev/shm")
ROOM = 2 << 30  # bytes: twice what the tests fill


@contextmanager
def in_memory() -> Iterator[dict[str, str]]:
    """Give the environment that sends temporary files to memory; empty where that is not possible, or not wanted.

    A TMPDIR that is set already is somebody's choice and stays. The folder is removed afterwards.
    """
    if "TMPDIR" in os.environ or not _fits(SHARED_MEMORY):
        yield {}
        return
    folder = tempfile.mkdtemp(prefix="aboveline-tests-", dir=SHARED_MEMORY)
    try:
        yield {"TMPDIR": folder}
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _fits(folder: Path) -> bool:
    """Return whether tests can write and run programs in `folder`, and have room there."""
    if os.name == "nt" or not os.access(folder, os.W_OK):
        return False
    # Containers often mount it without execution, and with 64 MB.
    return not os.statvfs(folder).f_flag & os.ST_NOEXEC and shutil.disk_usage(folder).free >= ROOM
