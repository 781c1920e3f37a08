"""Let Enter press the focused button, as Space does."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


class EnterPresses(QObject):
    """Makes each push button that gets the focus an auto-default button.

    Outside a dialog Qt lets Enter press only a button with that property.

    Args:
        owner: The object with which the behaviour ends.
    """

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        QApplication.instance().focusChanged.connect(self._set_auto_default)  # type: ignore[union-attr]  # there is one

    def _set_auto_default(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QPushButton) and not now.autoDefault():
            now.setAutoDefault(True)
