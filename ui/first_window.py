"""Find out whether the program has a window open already, and have that one raised instead of opening a second.

The first window holds a lock in the data folder, which the system frees if the process dies. A second start leaves a
file beside the lock: empty, or with the path of an assessment file that a person opened. The first window sees it,
removes it as its answer, comes to the front, and asks what to do with the file. Only a person who may write to the data
folder can do this.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Qt
from PySide6.QtWidgets import QWidget

_LOCK, _REQUEST = "window.lock", "window.raise"
# Longer than a busy window takes to answer, and shorter than a person waits for a window.
_PATIENCE_SECONDS = 2.0
_STEP_SECONDS = 0.02


class FirstWindow:
    """The place of the first window of a data folder: taken or asked for.

    Args:
        folder: the data folder of the person.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._request = folder / _REQUEST
        self._lock: QLockFile | None = None

    def take(self) -> bool:
        """Take the place of the first window; return False where another window has it.

        A data folder that cannot be written has no first window. Then every start opens one.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return True
        lock = QLockFile(str(self._folder / _LOCK))
        # The lock is as old as the window. It is stale only once its process is gone.
        lock.setStaleLockTime(0)
        if lock.tryLock(0):
            self._lock = lock
            return True
        return lock.error() != QLockFile.LockError.LockFailedError

    def ask_to_raise(self, file: Path | None = None) -> bool:
        """Ask the first window to come to the front; return whether it answered in time.

        Args:
            file: an assessment file that it should ask about.
        """
        let_others_come_to_the_front()
        part = self._request.with_suffix(".part")
        try:
            part.write_bytes(os.fsencode(file) if file is not None else b"")
            # Under its name the file is whole, so the first window never reads half a path.
            part.replace(self._request)
        except OSError:
            return False
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            if not self._request.exists():
                return True
            time.sleep(_STEP_SECONDS)
        with suppress(OSError):
            self._request.unlink()
        return False

    def answer_for(self, window: QWidget, open_file: Callable[[Path], None]) -> None:
        """Raise `window` whenever another start asks for it, if it is the first, and hand on the file of that start."""
        if self._lock is not None:
            _Answer(self._folder, self._request, window, open_file)

    def release(self) -> None:
        """Give the place back."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def let_others_come_to_the_front() -> None:
    """Let another process raise its window. Windows allows that only with the leave of the process that was started."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


class _Answer(QObject):
    """Watches the data folder for requests."""

    def __init__(self, folder: Path, request: Path, window: QWidget, open_file: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._request = request
        self._window = window
        self._open_file = open_file
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        try:
            file = self._request.read_bytes()
            self._request.unlink()
        except OSError:
            # The folder changed for another reason.
            return
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if file:
            self._open_file(Path(os.fsdecode(file)))
