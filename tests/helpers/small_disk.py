"""A disk of a few megabytes that can be filled and write-protected: a real one where the tests may mount it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.helpers.disks import full_disk

_SIZE = "6m"


@dataclass(slots=True)
class SmallDisk:
    """A small disk, mounted at `folder`. If mounting is not allowed, a limit on files replaces the full disk."""

    folder: Path
    real: bool
    _limit: ExitStack = field(default_factory=ExitStack)

    def fill(self) -> None:
        """Leave no room on it."""
        if not self.real:
            self._limit.enter_context(full_disk())
            return
        with (self.folder / "junk").open("wb", buffering=0) as junk:
            size = 1 << 16
            while size:
                try:
                    junk.write(bytes(size))
                except OSError:
                    size //= 2

    def make_room(self) -> None:
        """Remove the files that filled it."""
        self._limit.close()
        (self.folder / "junk").unlink(missing_ok=True)

    def protect(self) -> None:
        """Let nothing be written to it; nothing on it may be open."""
        if self.real:
            subprocess.run(["mount", "-o", "remount,ro", str(self.folder)], check=True)
        else:
            self._permit(0o400)

    def _permit(self, mode: int) -> None:
        for path in (self.folder, *sorted(self.folder.rglob("*"))):
            path.chmod(mode | 0o100 if path.is_dir() else mode)

    def _take_away(self) -> None:
        self._limit.close()
        if self.real:
            # Lazily: what a failed test left open must not keep it.
            subprocess.run(["umount", "-l", str(self.folder)], check=True)
        else:
            self._permit(0o600)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Such a disk at `folder`, which is made."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE},mode=0700", "tmpfs", str(folder)]
    real = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
    disk = SmallDisk(folder, real)
    try:
        yield disk
    finally:
        disk._take_away()
