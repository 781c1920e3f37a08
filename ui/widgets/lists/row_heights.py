"""Set the heights of a list's rows, of which the open one is as high as the editor in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import QListView

from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import LineModel
from ui.widgets.lists.row_editor import RowEditor

_AROUND = 8  # pixels that an open row without an editor is higher than a line


class RowHeights:
    """Keeps for which rows the heights are set, because measuring all rows takes long.

    Args:
        view: The list.
        lines: The rows.
        delegate: The painter of the rows, which knows whether the open row is one line high.
        editor: The editor that is shown in the open row.
    """

    def __init__(self, view: QListView, lines: LineModel, delegate: LineDelegate, editor: RowEditor) -> None:
        self._view = view
        self._lines = lines
        self._delegate = delegate
        self._editor = editor
        self._open = QPersistentModelIndex()  # the row that has the height of the open one
        self._unsized: set[int] = set()
        self._sized_for: tuple[int, int] | None = None  # the width and font for which all rows have their height

    def forget(self) -> None:
        """Measure every row the next time."""
        self._open = QPersistentModelIndex()
        self._sized_for = None
        self._unsized.clear()

    def measure_again(self, rows: Iterable[int]) -> None:
        """Measure these rows too the next time."""
        self._unsized.update(rows)

    def of_open(self, row: int) -> int:
        """Return the height that the open row needs, in pixels."""
        line_height = self._delegate.columns(self._view.font()).height
        if row < 0 or self._lines.line(row).kind != "item":
            return line_height + _AROUND
        if self._delegate.compact:
            return line_height
        return max(self._editor.needed_height(), line_height)

    def set(self, opened: QPersistentModelIndex) -> None:
        """Set the height of each row; if width and font are as before, only of rows that are new, open or closed."""
        font, width, lines = self._view.font(), self._view.viewport().width(), self._lines.lines
        wanted = width, hash(font.key())
        if self._sized_for == wanted:
            rows: Iterable[int] = {self._open.row(), opened.row(), *self._unsized}
        else:
            rows = range(len(lines))
        for row in rows:
            if 0 <= row < len(lines):
                self._lines.set_height(row, self._delegate.row_height(row, lines[row], font, width))
        self._sized_for = wanted
        self._open = QPersistentModelIndex(opened)
        self._unsized.clear()
