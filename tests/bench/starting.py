"""From the start of the process to a usable unlock page, beside an empty PySide6 window, in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figures import Figure

_EMPTY = """
import time
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Empty(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    print(time.monotonic_ns(), flush=True)
    application.quit()

application = QApplication([])
window = Empty()
window.resize(1280, 720)
window.show()
application.exec()
"""

_UNLOCK = """
import sys, time
from functools import partial
import ui.__main__ as program

def painted():
    from PySide6.QtWidgets import QApplication
    field = QApplication.focusWidget()
    assert field is not None and field.objectName() == "passphrase", "the unlock page does not wait for a passphrase"
    print(time.monotonic_ns(), flush=True)
    QApplication.quit()

program.open_window = partial(program.open_window, on_first_paint=painted)
sys.argv = ["aboveline", sys.argv[1]]
sys.exit(program.main())
"""


def with_bytecode(folder: Path) -> dict[str, str]:
    """Return the environment of a program whose bytecode is in `folder`, as that of an installed one is beside it.

    The first process in this environment compiles every source and writes the bytecode; only later ones count.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def _seconds(bytecode: Path, *command: str, language: str = "C.UTF-8") -> float:
    environment = {**with_bytecode(bytecode), "LC_ALL": language}
    began = time.monotonic_ns()
    done = subprocess.run([sys.executable, *command], env=environment, capture_output=True, text=True, check=True)
    return (int(done.stdout.split()[-1]) - began) / 1e9


def measure(folder: Path, starts: int) -> list[Figure]:
    """Start each `starts` times after once for warmth; medians, and the ratio pair by pair."""
    empty: list[float] = []
    unlock: list[float] = []
    welsh: list[float] = []
    bytecode = folder.parent / "bytecode"
    for number in range(starts + 1):
        pair = (_seconds(bytecode, "-c", _EMPTY), _seconds(bytecode, "-c", _UNLOCK, str(folder)))
        in_welsh = _seconds(bytecode, "-c", _UNLOCK, str(folder), language="cy_GB.UTF-8")
        if number:
            empty.append(pair[0])
            unlock.append(pair[1])
            welsh.append(in_welsh)
    ratio = statistics.median(ours / bare for ours, bare in zip(unlock, empty, strict=True))
    return [
        Figure("start: an empty PySide6 window, process to first paint", statistics.median(empty) * 1000, "ms"),
        Figure("start: the unlock page, process to painted and waiting", statistics.median(unlock) * 1000, "ms"),
        Figure("start: the unlock page as a ratio to the empty window", ratio, "", 1.6),
        Figure("start: the unlock page in Welsh", statistics.median(welsh) * 1000, "ms"),
    ]
