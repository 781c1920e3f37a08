"""Measure the memory of the window after a period of work, beside an empty PySide6 window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.inspections import PASSPHRASE
from tests.bench.starting import with_bytecode

# Resident: all pages in memory, those of libraries that other programs share among them. Private: what is this
# program's alone.
_HELD = """
def held():
    wanted = {"VmRSS:": 0, "RssAnon:": 0}
    for line in open("/proc/self/status"):
        name, *rest = line.split()
        if name in wanted:
            wanted[name] = int(rest[0]) / 1024
    print(*wanted.values(), flush=True)
"""

_EMPTY = (
    _HELD
    + """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1366, 768)
window.show()
for _ in range(20):
    application.processEvents()
held()
"""
)

_WORKING = (
    _HELD
    + """
import sys
from pathlib import Path
import ui.__main__ as program
from app.store.keyring import Secrets

def work():
    from PySide6.QtWidgets import QApplication
    from ui.shell.main_window import MainWindow
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.resize(1366, 768)
    while window.view is None:
        QApplication.processEvents()
    view = window.view
    for case in view.session.sample():
        view.open_case(case.id)
        QApplication.processEvents()
        for question_set in view.session.framework.question_sets:
            view.assess.go_to(question_set.id)
            QApplication.processEvents()
        view.show_cases()
        QApplication.processEvents()
    held()
    window.close()

sys.exit(program.open_window(Path(sys.argv[1]), Secrets(passphrase=sys.argv[2]), on_first_paint=work))
"""
)


def measure(folder: Path, cases: int) -> list[Figure]:
    """Open every case and every set of it, and compare what is held then. Linux only: elsewhere nothing."""
    if not sys.platform.startswith("linux"):
        return []
    environment = with_bytecode(folder.parent / "bytecode")
    # The first run compiles the sources, which leaves holes in its memory that an installed program does not have.
    for _ in range(2):
        empty = _megabytes(environment, _EMPTY)
        working = _megabytes(environment, _WORKING, str(folder), PASSPHRASE)
    name = f"memory: after opening each of {cases} cases, over an empty PySide6 window"
    return [
        Figure("memory: an empty PySide6 window, resident", empty[0], "MB"),
        Figure(f"{name}, resident", working[0] - empty[0], "MB", 60.0),
        Figure(f"{name}, private", working[1] - empty[1], "MB", 60.0),
    ]


def _megabytes(environment: Mapping[str, str], *command: str) -> tuple[float, float]:
    done = subprocess.run([sys.executable, "-c", *command], env=environment, capture_output=True, text=True, check=True)
    resident, private = done.stdout.split()[-2:]
    return float(resident), float(private)
