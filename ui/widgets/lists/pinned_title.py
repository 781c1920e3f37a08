"""Show the title of a list's open row at the top of the list, while the title in the row is above the list."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.style import GRID, figures_font, scheme_of, strong_font
from ui.widgets.lists.rows import paint_chosen

_BELOW = 2  # pixels between the line that ends the title and the part of the row below it


class PinnedTitle(QWidget):
    """The label and the text of a row in one line, over the open row and on the same ground."""

    def __init__(self, viewport: QWidget) -> None:
        """Make a hidden title over the `viewport` of a list."""
        super().__init__(viewport)
        self._viewport = viewport
        self.setObjectName("pinnedTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shown: tuple[str, str, int, bool] = ("", "", 0, False)
        self.hide()

    @property
    def needed(self) -> int:
        """The height of the title, in pixels."""
        return self.fontMetrics().lineSpacing() + GRID + _BELOW

    def show_title(self, label: str, text: str, *, indent: int, focused: bool) -> None:
        """Show a title across the top of the list.

        Args:
            label: The label of the open row.
            text: The text of the open row.
            indent: The distance of the text from the left edge, in pixels.
            focused: Whether the list has the focus.
        """
        if (label, text, indent, focused) != self._shown:
            self._shown = label, text, indent, focused
            self.update()
        place = QRect(0, 0, self._viewport.width(), self.needed)
        if self.geometry() != place:
            self.setGeometry(place)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the title, cut with an ellipsis, and a line that ends it."""
        scheme, painter = scheme_of(self.palette()), QPainter(self)
        label, text, indent, focused = self._shown
        paint_chosen(painter, self.rect(), scheme, focused=focused)
        line = self.height() - 1 - _BELOW
        painter.fillRect(QRect(0, line, self.width(), 1), QColor(scheme.edge))
        room = QRect(2 * GRID, 0, self.width() - 4 * GRID, line)
        across = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.setPen(QColor(scheme.text))
        painter.setFont(figures_font(self.font()))
        painter.drawText(room, across, label)
        room.setLeft(indent)
        painter.setFont(strong_font(self.font()))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, across, cut)
        painter.end()
