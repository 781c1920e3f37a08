"""Show a text that wraps in the width that its page gives it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
_IN_THE_MIDDLE = _WRAPPED | int(Qt.AlignmentFlag.AlignVCenter)
_MOST = 1 << 20  # pixels of height to measure a text in


class WrappedLabel(QLabel):
    """A label of plain text whose height follows from its width, and whose width is that of its place.

    A QLabel asks its whole window for a new layout at each change of text, and lays the text out several times for it.
    This one asks only if its text needs another height. Of a QLabel it keeps the role for a screen reader, the font and
    the margins; alignment, format and interaction with the text do nothing.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = ""
        self._heights: dict[int, int] = {}  # of the text in this font, by width
        self._height_kept = False  # whether layouts know the heights of another text for other widths
        self.setWordWrap(True)
        self.setText(text)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show `text`, with its signs as they are."""
        if text == self._text:
            return
        width = self.width()
        before = self.heightForWidth(width)
        self._text = text
        self._heights.clear()
        self.setAccessibleName(text)
        if self.heightForWidth(width) == before:
            self._height_kept = True
        else:
            self._ask_for_layout()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: a text in a narrow place is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in a width, both in pixels."""
        height = self._heights.get(width)
        if height is None:
            around = self.contentsMargins()
            room = QRect(0, 0, width - around.left() - around.right(), _MOST)
            lines = self.fontMetrics().boundingRect(room, _WRAPPED, self._text).height()
            height = self._heights[width] = lines + around.top() + around.bottom()
        return height

    def sizeHint(self) -> QSize:
        """Return the height of one line. Any width will do."""
        return QSize(0, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of one line."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the height worked out again if a layout may have that of an earlier text for the new width."""
        super().resizeEvent(event)
        if self._height_kept and event.size().width() != event.oldSize().width():
            self._ask_for_layout()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text to a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines, in the middle of a place that is higher than they are."""
        QPainter(self).drawText(self.contentsRect(), _IN_THE_MIDDLE, self._text)

    def _ask_for_layout(self) -> None:
        self._height_kept = False
        self.updateGeometry()
