"""What can be done on a page by a key: an action that its menus show too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def action(page: QWidget, text: str, do: Callable[[], None], *keys: str) -> QAction:
    """An action of `page`: its keys hold wherever in the window the keyboard is, as long as the page shows."""
    made = QAction(text, page)
    made.setShortcuts([QKeySequence(each) for each in keys])
    made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    made.triggered.connect(lambda _=False: do())
    page.addAction(made)
    return made
