"""Paint only the changed rows of a list.

Qt repaints the rectangle around all changed rows, so it also asks for the unchanged rows between them.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QListView


class DirtyRowsView(QListView):
    """A list whose delegate asks `wants` before it paints a row, because an answer changes few of the rows."""

    _dirty = QRegion()

    def wants(self, row: QRect) -> bool:
        """Return whether the current paint event covers any part of the rectangle `row`."""
        return self._dirty.intersects(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember the region to paint, then paint the list."""
        self._dirty = event.region()
        super().paintEvent(event)
