"""Show above the rows which set of the form is open, and how far it is answered, while the rows scroll below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.assess.labels import translate
from ui.style import GRID, scheme_of
from ui.widgets.text.text_painter import TextPainter, text_painter

_BAR = 3  # pixels


class PlaceTitle(QWidget):
    """A title, a few words beside it, and a count with a bar. A new count repaints it and lays nothing out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("placeTitle")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text: TextPainter | None = None
        self.title = ""
        self.detail = ""
        self.done = self.of = -1

    def show_place(self, title: str, detail: str = "") -> None:
        """Show the title of a page of the form, and where it is among the others."""
        self.title, self.detail = title, detail
        self.done = self.of = -1

    def show_progress(self, done: int, of: int) -> None:
        """Show how many of the page's items are answered."""
        if (done, of) != (self.done, self.of):
            self.done, self.of = done, of
            self.setAccessibleName(f"{self.title}, {self.progress}")
            self.update()

    @property
    def progress(self) -> str:
        """The count in words."""
        return translate("assess", "{0} of {1} answered").format(self.done, self.of)

    def sizeHint(self) -> QSize:
        """Return the height of a line of text with space around it."""
        text = self._text = text_painter(self._text, self.font())
        return QSize(0, text.line + 2 * GRID + _BAR)

    def minimumSizeHint(self) -> QSize:
        """Return the same size, so that nothing squeezes the title."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title and detail on the left, the count on the right, and the bar below them."""
        text = self._text = text_painter(self._text, self.font())
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        whole = self.rect()
        painter.fillRect(whole, QColor(scheme.paper))
        foot = QRect(0, whole.bottom() + 1 - _BAR, whole.width(), _BAR)
        painter.fillRect(foot, QColor(scheme.line))
        if self.of > 0:
            painter.fillRect(
                QRect(foot.topLeft(), QSize(round(foot.width() * self.done / self.of), _BAR)), QColor(scheme.accent)
            )
        room = whole.adjusted(2 * GRID, 0, -2 * GRID, -_BAR)
        count = self.progress
        text.draw(painter, room, count, scheme.muted, weight="figures", right=True)
        room.setWidth(max(0, room.width() - text.width(count, "figures") - 2 * GRID))
        text.draw(painter, room, self.title, scheme.text, weight="strong")
        room.setLeft(room.left() + text.width(self.title, "strong") + 2 * GRID)
        if self.detail and text.width(self.detail) <= room.width():
            text.draw(painter, room, self.detail, scheme.muted)
        painter.end()
