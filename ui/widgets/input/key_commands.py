"""Give actions their shortcuts."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence


def set_keys(action: QAction, *keys: str) -> None:
    """Give an action its shortcuts. A key that is held down triggers it once."""
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.setAutoRepeat(False)
