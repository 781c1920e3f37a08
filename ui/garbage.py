"""Collect garbage on the thread of the window only, and most of it only while nobody types.

Python's collector runs on whichever thread makes the next object. On a worker it would delete widgets and timers that
are left in a circle of references, and Qt crashes if another thread than the window's deletes those. To look at all
objects of an open inspection takes longer than a person's key may wait for its answer.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

_EVERY_MS = 1000
PAUSE_MS = 2000  # without input, after which a person reads or thinks
_LONGEST_MS = 600_000  # how long the wait for a pause may last
# A key of a shortcut is only asked about, and never pressed in a widget.
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
    }
)


class GarbageCollection(QObject):
    """Looks once a second whether there is enough to collect, by the thresholds of Python's own collector.

    It collects younger objects immediately, which takes a millisecond, and looks at all objects in the next pause.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._collect_all)
        self._longest = QTimer(self)
        self._longest.setSingleShot(True)
        self._longest.setInterval(_LONGEST_MS)
        self._longest.timeout.connect(self._collect_all)

    def start(self) -> None:
        """Switch Python's own collector off, and collect in its place."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Collect no more."""
        self._timer.stop()
        self._leave_input()

    @property
    def pause_left(self) -> int:
        """The milliseconds without input until all objects are looked at; -1 while that is not due."""
        return self._pause.remainingTime()

    def collect_if_due(self, *, wait: bool = True) -> None:
        """Collect the younger generations that are due, and wait for a pause if the oldest is.

        Args:
            wait: Whether the oldest generation waits for a pause.
        """
        young, middle, old = (count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
        if not young:
            return
        if middle and old and not wait:
            gc.collect()
            return
        gc.collect(1 if middle else 0)
        if middle and old and not self._pause.isActive():
            self._pause.start()
            self._longest.start()
            # Only until the pause: the filter is called for each event of the program.
            application = QCoreApplication.instance()
            if application is not None:
                application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the next pause after input."""
        if event.type() in _INPUT:
            self._pause.start()
        return False

    def _collect_all(self) -> None:
        self._leave_input()
        gc.collect()

    def _leave_input(self) -> None:
        self._pause.stop()
        self._longest.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
