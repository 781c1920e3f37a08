"""Make the actions of a page, which have shortcuts and are shown in its menus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.widgets.input.key_commands import set_keys


def action(page: QWidget, text: str, do: Callable[[], object], *keys: str) -> QAction:
    """Return an action of `page`. Its shortcuts work wherever the focus is, as long as the page is shown."""
    made = QAction(text, page)
    set_keys(made, *keys)
    made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    made.triggered.connect(lambda _=False: do())
    page.addAction(made)
    return made
