"""A table whose rows are acted on by keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.lists.row_table import RowTable, fit_columns, row_table
from ui.widgets.lists.text_table import TextDelegate, TextModel


class KeysTable(RowTable):
    """A table in which Enter, Delete and Alt with an arrow do something with the row.

    Attributes:
        acts: The functions by key and modifier.
    """

    def __init__(self) -> None:
        super().__init__()
        self.acts: dict[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], object]] = {}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key is for, or move."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self.acts.get((Qt.Key(event.key()), modifiers))
        if act is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            act()


def keys_table(name: str, accessible: str, headings: tuple[str, ...]) -> KeysTable:
    """Return an empty table of texts that wrap, the second column taking the room that is left."""
    table = KeysTable()
    row_table(name, accessible, TextModel(headings, table), table)
    table.setItemDelegate(TextDelegate(table))
    table.setWordWrap(True)
    table.verticalHeader().setSectionResizeMode(table.verticalHeader().ResizeMode.ResizeToContents)
    fit_columns(table, 1)
    return table
