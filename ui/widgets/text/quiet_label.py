"""Show a line of text that changes often. A change repaints the line without a new layout of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QStaticText, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import CONTROL
from ui.widgets.text.text_painter import one_line
from ui.widgets.text.tooltips import plain_tip

_FROM_THE_LEFT = QTextOption()
_FROM_THE_LEFT.setTextDirection(Qt.LayoutDirection.LeftToRight)


class QuietLabel(QWidget):
    """A label of one line or of `lines` that is cut where it is too long. It keeps its height while it is empty.

    Several lines are as many as are no higher than a button, so that they make no line of a page higher.
    A QLabel asks its whole window for a new layout at each change of text, which costs more than the change.
    On plain ground, give it `setAutoFillBackground(True)`. Without it, Qt also repaints the widgets behind the label.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._text = ""
        self._lines = lines
        self._shown: list[QStaticText] | None = None  # None until they are painted in this text, font and size
        self._line: QStaticText | None = None  # the text that was last laid out in one line in this font
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show `text`, whole in the tooltip and the accessible name."""
        if text != self._text:
            self._text = text
            self._shown = None
            self.setAccessibleName(text)
            self.setToolTip(plain_tip(text))
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of its lines. The label takes the width that it gets."""
        around = self.contentsMargins()
        return QSize(0, self._rows() * self.fontMetrics().height() + around.top() + around.bottom())

    def fits(self, text: str) -> bool:
        """Return whether `text` is whole in one line of the label."""
        return self._laid_out(text).size().width() <= self.contentsRect().width()

    def shown_lines(self) -> list[str]:
        """Return the text in the lines in which it is painted.

        A label of one line is cut at its end. The last of several is cut in its middle, because the end of a sentence
        on a change is what the value is now.
        """
        if self.fits(self._text):
            return [self._text]
        # Measured in words, a text may be a fraction of a pixel narrower than it is painted.
        room, rows = self.contentsRect().width() - 1, self._rows()
        metrics, text = QFontMetricsF(self.font()), self._text
        shown: list[str] = []
        while len(shown) < rows - 1 and metrics.horizontalAdvance(text) > room:
            words = text.split(" ")
            fitting = 1
            while fitting < len(words) and metrics.horizontalAdvance(" ".join(words[: fitting + 1])) <= room:
                fitting += 1
            shown.append(" ".join(words[:fitting]))
            text = " ".join(words[fitting:])
        cut = Qt.TextElideMode.ElideRight if self._lines == 1 else Qt.TextElideMode.ElideMiddle
        return [*shown, metrics.elidedText(text, cut, room)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new size."""
        super().resizeEvent(event)
        self._shown = None

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text to a new font."""
        super().changeEvent(event)
        self._shown = self._line = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits, in the middle of the height."""
        lines = self._shown
        if lines is None:
            lines = self._shown = [self._laid_out(line) for line in self.shown_lines()]
        room, height = self.contentsRect(), self.fontMetrics().height()
        top = room.top() + (room.height() - len(lines) * height) // 2
        painter = QPainter(self)
        for line in lines:
            # A line with letters of another font may be higher than the others.
            painter.drawStaticText(room.left(), top - round(line.size().height() - height) // 2, line)
            top += height

    def _laid_out(self, text: str) -> QStaticText:
        """Lay a text out in one line, unless it was the last one: it is measured, and then painted."""
        line = self._line
        if line is None or line.text() != text:
            # Otherwise a line that begins in Hebrew or Arabic would run from the right.
            line = self._line = one_line(text, self.font(), _FROM_THE_LEFT)
        return line

    def _rows(self) -> int:
        return max(1, min(self._lines, CONTROL // self.fontMetrics().height()))
