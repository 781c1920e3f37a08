"""Show a text to read that ends with a whole line at the edge of its box."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from ui.style import running_width, text_line
from ui.widgets.text.lines_field import LinesField


class WholeLines(LinesField):
    """A text that is read and not changed. Tab leaves it, and its box shows no part of a line.

    Args:
        name: The object name.
        accessible: The accessible name.
    """

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setReadOnly(True)
        self.document().documentLayout().documentSizeChanged.connect(self._leave_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room beside long lines and below the last line that is whole empty."""
        # First, because Qt lays the text out in the width that the viewport then has.
        self._limit_lines()
        super().resizeEvent(event)
        self._leave_room()

    def longest_line(self) -> int:
        """Return the greatest width of a line, in pixels. Longer lines are hard to read."""
        return running_width(self.fontMetrics())

    def _limit_lines(self) -> None:
        room = self.viewport().width() + self.viewportMargins().right()
        beside = max(0, room - round(2 * self.document().documentMargin()) - self.longest_line())
        if beside != self.viewportMargins().right():
            self.setViewportMargins(0, 0, beside, self.viewportMargins().bottom())

    def around(self) -> int:
        """Return the room above and below the lines. Qt scrolls a text with a pixel less."""
        return round(2 * self.document().documentMargin()) + 1

    def _leave_room(self) -> None:
        below = self.viewportMargins().bottom()
        line, height = text_line(self.font()), self.viewport().height() + below
        # The layout of a plain text measures its height in lines.
        whole = self.document().documentLayout().documentSize().height() * line + self.around()
        # The room below the lines would show the beginning of the next one.
        around = self.around() if whole <= height else round(self.document().documentMargin())
        room = height - around
        left_over = room % line if room > line else 0
        if left_over != below:
            self.setViewportMargins(0, 0, self.viewportMargins().right(), left_over)
