"""Show a word and a count on a button. A change of the count repaints the button without a new layout of the page."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.message import in_digits

_WIDEST = "000"


class CountButton(QPushButton):
    """A button with room for a count of three figures. It is disabled while the count is 0.

    Args:
        word: The text before the count.
        words: The accessible name, with {count} in it.
        parent: The owner of the button.
    """

    def __init__(self, word: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._words = words
        self.count = -1
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show `count`, and disable the button if it is 0."""
        if count != self.count:
            self.count = count
            self.setAccessibleName(self._words.format(count=in_digits(count)))
            self.setEnabled(count > 0)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size with room for the widest count."""
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().horizontalAdvance(f" {_WIDEST}"), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the size with room for the widest count."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the button with its word and count."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = f"{self.text()} {in_digits(self.count)}"
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
