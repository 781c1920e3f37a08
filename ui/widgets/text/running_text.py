"""Show sentences in lines of a length that is easy to read, however wide the page is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from ui.style import running_width, sentence_width


class RunningText(QLabel):
    """A label of plain text that wraps at the width of a column of running text, and leaves the rest of a page free.

    A maximum width would put the text in the middle of a wide page, so the label is as wide as its room. A text that is
    whole in one slightly longer line has one line, because only the beginning of a next line can be lost.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in a width."""
        margins = self.contentsMargins()
        # The margin at the right is that of the width before.
        most = self._most() + margins.left()
        return int(super().heightForWidth(min(width, most) + margins.right()))

    def minimumSizeHint(self) -> QSize:
        """Return the least size without the free room at the right, which would keep a page from becoming narrower."""
        hint = super().minimumSizeHint()
        return QSize(hint.width() - self.contentsMargins().right(), hint.height())

    def sizeHint(self) -> QSize:
        """Return the size without the free room at the right."""
        hint = super().sizeHint()
        return QSize(hint.width() - self.contentsMargins().right(), hint.height())

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self._leave_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room at the right of the lines free."""
        super().resizeEvent(event)
        self._leave_room()

    def _most(self) -> int:
        """Return the width of the longest line that is allowed, in pixels."""
        metrics = self.fontMetrics()
        most = running_width(metrics)
        # Qt rounds the width of a text, and wraps one that is a fraction wider than its room.
        one_line = max(map(metrics.horizontalAdvance, self.text().split("\n"))) + 2
        return one_line if most < one_line <= sentence_width(metrics) else most

    def _leave_room(self) -> None:
        margins = self.contentsMargins()
        free = max(0, self.width() - margins.left() - self._most())
        if free != margins.right():
            self.setContentsMargins(margins.left(), margins.top(), free, margins.bottom())


def text_label(name: str, text: str = "") -> RunningText:
    """Return a label of plain text that wraps and can be selected."""
    made = RunningText(text)
    made.setObjectName(name)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
