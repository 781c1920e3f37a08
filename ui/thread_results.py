"""Hand a result from a thread over to the UI thread, where the object that asked for it may be deleted already."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cache

from PySide6.QtCore import QObject, Signal


class _Relay(QObject):
    """Emits from threads. It is never deleted: an object deleted while a thread emits its signal ends the program."""

    handed_over = Signal(object, object)


@cache
def _relay() -> _Relay:
    return _Relay()


class ThreadResults(QObject):
    """Receives what threads hand over, until it is deleted. `came` carries the result, on the UI thread.

    Args:
        parent: The owner.
    """

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mark = object()
        # A bound method of an object of the UI thread is called there, through the queue.
        _relay().handed_over.connect(self._take)

    def giver(self) -> Callable[[object], None]:
        """Return the function that a thread calls with its result. It does not hold this object."""
        mark, relay = self._mark, _relay()

        def give(result: object) -> None:
            # Qt's objects are deleted before the last threads where the program ends.
            with suppress(RuntimeError):
                relay.handed_over.emit(mark, result)

        return give

    def _take(self, mark: object, result: object) -> None:
        if mark is self._mark:
            self.came.emit(result)
