"""Show a line of text that changes often. A change repaints the line without a new layout of the page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style import CONTROL
from ui.widgets.text.tooltips import plain_tip


class QuietLabel(QWidget):
    """A label of one line or of `lines` that is cut where it is too long. It keeps its height while it is empty.

    Several lines are as many as are no higher than a button, so that they make no line of a page higher.
    A QLabel asks its whole window for a new layout at each change of text, which costs more than the change.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._text = ""
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show `text`, whole in the tooltip and the accessible name."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setToolTip(plain_tip(text))
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of its lines. The label takes the width that it gets."""
        around = self.contentsMargins()
        return QSize(0, self._rows() * self.fontMetrics().height() + around.top() + around.bottom())

    def shown_lines(self) -> list[str]:
        """Return the text in the lines in which it is painted.

        A label of one line is cut at its end. The last of several is cut in its middle, because the end of a sentence
        on a change is what the value is now.
        """
        room = self.contentsRect().width()
        metrics, text = QFontMetricsF(self.font()), self._text
        shown: list[str] = []
        while len(shown) < self._rows() - 1 and metrics.horizontalAdvance(text) > room:
            words = text.split(" ")
            fitting = 1
            while fitting < len(words) and metrics.horizontalAdvance(" ".join(words[: fitting + 1])) <= room:
                fitting += 1
            shown.append(" ".join(words[:fitting]))
            text = " ".join(words[fitting:])
        cut = Qt.TextElideMode.ElideRight if self._lines == 1 else Qt.TextElideMode.ElideMiddle
        return [*shown, metrics.elidedText(text, cut, room)]

    def _rows(self) -> int:
        return max(1, min(self._lines, CONTROL // self.fontMetrics().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = "\n".join(self.shown_lines())
        painter.drawText(self.contentsRect(), int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
