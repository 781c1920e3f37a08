"""Start Qt's application, or say in one sentence why this computer shows no window.

Qt ends the process with a signal where it finds no display, and its own message blames one library whichever is
missing.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.cli.output import note
from app.errors import KnownError

_WITHOUT = "Every command works without one: `aboveline --help` lists them."


@contextmanager
def display_errors(leave: Callable[[int], NoReturn] = os._exit) -> Iterator[None]:
    """End the process with a sentence and code 3 if the block's application finds no display.

    Args:
        leave: Ends the process. Qt aborts when its handler of a fatal message returns, so nothing else can follow.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            note(f"aboveline: {reason(os.environ, [*said, text])} {_WITHOUT}")
            leave(KnownError.exit_code)
        said.append(text)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for text in said:
        print(text, file=sys.stderr)


def reason(environment: os._Environ[str] | dict[str, str], said: list[str]) -> str:
    """Return why no window can be shown.

    Args:
        environment: The environment of the process.
        said: The messages of Qt, in their order.
    """
    asked = environment.get("QT_QPA_PLATFORM", "")
    x11, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    unknown = next((found[1] for text in said if (found := re.search(r'Could not find .* plugin "([^"]*)"', text))), "")
    if unknown:
        return f"QT_QPA_PLATFORM is set to {unknown}, which Qt does not have here, so no window can be shown."
    for plugin in re.findall(r'Could not load the Qt platform plugin "(\w+)"', "\n".join(said)):
        library = missing_library(plugin)
        if library:
            return f"The library {library} is missing, so no window can be shown. Install the package that has it."
    if not asked and not x11 and not wayland:
        return "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be shown."
    named = x11 if x11 and "wayland" not in asked else wayland or x11
    if named and ("xcb" in asked or "wayland" in asked or not asked):
        return f"The display {named} does not answer, so no window can be shown."
    return f"No window can be shown: {said[0].rstrip('.') if said else 'Qt gives no reason'}."


def missing_library(plugin: str) -> str:
    """Return the first shared library that the loader does not find for a platform plugin; empty if it finds all."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        ctypes.CDLL(str(folder / f"libq{plugin}.so"))
    except OSError as trouble:
        return missing_in(str(trouble))
    return ""


def missing_in(loader_message: str) -> str:
    """Return the library that a message of the loader names as missing; empty if it names none."""
    found = re.match(r"(\S+): cannot open shared object file", loader_message)
    return found[1] if found else ""
