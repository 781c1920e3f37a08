"""A page that follows the changes of the open inspection while it is in view, and is left with Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.session.changes import Changes
from ui.context import Context


class FollowingPage(QWidget):
    """A page that shows changes immediately, and those that were made while it was hidden when it is shown.

    `left` goes back. A page implements `_refill`, which shows everything as it is now and sets `_stale` to False.

    Args:
        context: The open inspection.
    """

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        context.bus.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the changes that were made while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible():
            self._follow(changes)
        else:
            self._stale = True

    def _follow(self, changes: Changes) -> None:
        """Show a change that was made while the page is in view; by default, everything again."""
        del changes
        self._refill()

    def _refill(self) -> None:
        raise NotImplementedError
