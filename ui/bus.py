"""The signal by which every panel learns what a command changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.session.changes import Changes


class ChangeBus(QObject):
    """Carries the changes of one open inspection to every panel that shows them."""

    changed = Signal(Changes)

    def announce(self, changes: Changes) -> None:
        """Emit `changed`, unless there are no changes.

        Args:
            changes: the keys and scores that a command touched.
        """
        if changes:
            self.changed.emit(changes)
