"""Collect garbage on the thread of the window only.

Python's collector runs on whichever thread makes the next object. On a worker it would delete widgets and timers that
are left in a circle of references, and Qt crashes if another thread than the window's deletes those.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1000


class GarbageCollection(QObject):
    """Looks once a second whether there is enough to collect, by the thresholds of Python's own collector."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)

    def start(self) -> None:
        """Switch Python's own collector off, and collect in its place."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Collect no more."""
        self._timer.stop()

    def collect_if_due(self) -> None:
        """Collect as many generations as are due, or none."""
        due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[0]:
            gc.collect(2 if all(due) else 1 if due[1] else 0)
