"""The one way panels learn of a change: what a command touched, and who asked for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.session.changes import Changes


class ChangeBus(QObject):
    """Tells every panel what changed. The initiator lets a panel skip what it shows already."""

    changed = Signal(Changes, object)

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell of `changes`, if there are any."""
        if changes:
            self.changed.emit(changes, initiator)
