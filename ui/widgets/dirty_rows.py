"""A list that knows which of its rows want painting, where Qt asks for all between the first and the last of them."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QListView


class DirtyRowsView(QListView):
    """Its delegate asks `wants` before painting a row: most of an answer's rows stay as they are."""

    _dirty = QRegion()

    def wants(self, row: QRect) -> bool:
        """Whether the row in this place is to be painted in the painting under way."""
        return self._dirty.intersects(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._dirty = event.region()
        super().paintEvent(event)
