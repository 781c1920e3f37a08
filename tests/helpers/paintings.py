"""How often a widget is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject


class Paintings(QObject):
    """Counts the paintings of a widget, from when it is made."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.times = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.times += 1
        return super().eventFilter(watched, event)
