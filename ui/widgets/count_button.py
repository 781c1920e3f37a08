"""A button with a word and a count that changes often: a change repaints the button and lays nothing out anew."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

_WIDEST = "000"


class CountButton(QPushButton):
    """Has room for three figures from the start. `words` is what a screen reader says, with {count} in it."""

    def __init__(self, word: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._words = words
        self.count = -1
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Show another count. Where there is nothing, there is nothing to press."""
        if count != self.count:
            self.count = count
            self.setAccessibleName(self._words.format(count=count))
            self.setEnabled(count > 0)
            self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self.fontMetrics().horizontalAdvance(f" {_WIDEST}"), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = f"{self.text()} {self.count}"
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
