"""Paint only the changed rows of a list.

Qt repaints the rectangle around all changed rows, asks for the unchanged rows between them too, and asks for the size
of each row in view. An answer changes few rows, and the list keeps their places from its last layout.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem


class DirtyRowsView(QListView):
    """A list of rows one below the other, whose delegate asks `wants` before it paints a part of a row.

    Rows cannot be selected. Only the current one is marked, while the list has the focus.
    """

    _dirty = QRegion()
    _places: list[tuple[int, int, int]] | None = None  # each row that is not hidden, its top in the list, its height

    def wants(self, part: QRect) -> bool:
        """Return whether the current paint event covers any of the rectangle `part`."""
        return self._dirty.intersects(part)

    def top_of(self, row: int) -> int | None:
        """Return how far the top of a row is below the top of the list, in pixels; None for a row that is hidden."""
        self.executeDelayedItemsLayout()  # it may scroll
        offset = self.verticalOffset()
        return next((top - offset for number, top, _ in self._laid_out() if number == row), None)

    def doItemsLayout(self) -> None:
        """Lay the rows out, and forget where they were."""
        self._places = None
        super().doItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and paint the row that the pointer is over now. Qt would copy the mark of the row before."""
        super().scrollContentsBy(dx, dy)
        if self.viewport().underMouse():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the event covers any of."""
        self.executeDelayedItemsLayout()  # it may scroll
        self._dirty = event.region()
        around, offset = event.rect(), self.verticalOffset()
        first, last = around.top() + offset, around.bottom() + offset
        option: Any = QStyleOptionViewItem()  # the stubs leave the fields out
        self.initViewItemOption(option)
        state = option.state & ~(QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver)
        model, delegate = self.model(), self.itemDelegate()
        focused = self.currentIndex().row() if self.hasFocus() else -1
        viewport = self.viewport()
        pointer = viewport.mapFromGlobal(QCursor.pos()) if viewport.underMouse() else None
        width = viewport.width()
        painter = QPainter(viewport)
        for row, top, height in self._laid_out():
            if top + height <= first:
                continue
            if top > last:
                break
            rect = QRect(0, top - offset, width, height)
            if self._dirty.intersects(rect):
                option.rect = rect
                option.state = state
                if row == focused:
                    option.state |= QStyle.StateFlag.State_HasFocus
                if pointer is not None and rect.contains(pointer):
                    option.state |= QStyle.StateFlag.State_MouseOver
                delegate.paint(painter, option, model.index(row, 0))
        painter.end()

    def _laid_out(self) -> list[tuple[int, int, int]]:
        if self._places is None:
            offset, model = self.verticalOffset(), self.model()
            shown = (row for row in range(model.rowCount()) if not self.isRowHidden(row))
            rects = ((row, self.visualRect(model.index(row, 0))) for row in shown)
            self._places = [(row, rect.top() + offset, rect.height()) for row, rect in rects]
        return self._places
