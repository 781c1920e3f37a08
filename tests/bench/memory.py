"""What the window holds in memory after a stretch of work, beside an empty PySide6 window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bench.figures import Figure

# Proportional set size: pages shared with other processes are counted by share, so that both windows are alike.
_HELD = """
def held():
    for line in open("/proc/self/smaps_rollup"):
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
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
print(held())
"""
)

_WORKING = (
    _HELD
    + """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tests.bench.answering import open_window
from ui.assess.form import Form
with open_window(Path(sys.argv[1])) as (window, workplace, unlocked):
    for case in workplace.session.sample():
        workplace.open_case(case.reference)
        QApplication.processEvents()
        for question_set in workplace.session.framework.question_sets:
            workplace.assess.go_to(question_set.id)
            QApplication.processEvents()
        workplace.show_cases()
        QApplication.processEvents()
    print(held())
"""
)


def measure(folder: Path, cases: int) -> list[Figure]:
    """Open every case and every set of it, and compare what is held then. Linux only: elsewhere nothing."""
    if not sys.platform.startswith("linux"):
        return []
    empty, working = _megabytes("-c", _EMPTY), _megabytes("-c", _WORKING, str(folder))
    return [
        Figure("memory: an empty PySide6 window", empty, "MB"),
        Figure(f"memory: after opening each of {cases} cases, over the empty window", working - empty, "MB", 60.0),
    ]


def _megabytes(*command: str) -> float:
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True)
    return float(done.stdout.split()[-1])
