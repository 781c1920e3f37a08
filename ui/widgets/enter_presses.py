"""Enter presses the button that has the keys, as Space does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


class EnterPresses(QObject):
    """Follows the focus: a push button takes Enter only where it is told to, other than in a dialog."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]  # there is one

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton) and not now.autoDefault():
            now.setAutoDefault(True)
