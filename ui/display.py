"""Start Qt's application, or say in one sentence why this computer shows no window.

Qt ends the process with a signal where it finds no display, and its own message blames one library whichever is
missing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.cli.no_window import explain, missing_in
from app.cli.output import note
from app.errors import KnownError


@contextmanager
def display_errors(leave: Callable[[int], NoReturn] = os._exit) -> Iterator[None]:
    """End the process with a sentence and code 3 if the block's application finds no display.

    Args:
        leave: Ends the process. Qt aborts when its handler of a fatal message returns, so nothing else can follow.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            note(explain(os.environ, [*said, text], missing_library))
            leave(KnownError.exit_code)
        said.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in said:
        print(text, file=sys.stderr)


def missing_library(plugin: str) -> str:
    """Return the first shared library that the loader does not find for a platform plugin; empty if it finds all."""
    # Imported here because a window that opens does not need it.
    import ctypes

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        ctypes.CDLL(str(folder / f"libq{plugin}.so"))
    except OSError as trouble:
        return missing_in(str(trouble))
    return ""
