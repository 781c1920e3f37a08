"""Lay out buttons that are words, so that the first word begins where the fields around it do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from ui.style import GRID, QUIET_INSET


class QuietRow(QHBoxLayout):
    """A row of quiet buttons. Their ground, which shows under the pointer only, begins left of the row.

    Buttons that have no room beside the others go to another line. A form would put a row that is too wide for its
    column below the labels.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(GRID)
        self._buttons: list[QPushButton] = []

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Add buttons that stay together at the left, and make them quiet."""
        for button in buttons:
            button.setProperty("role", "quiet")
            self.addWidget(button)
            self._buttons.append(button)
        self.addStretch(1)

    def minimumSize(self) -> QSize:
        """Return the size of the widest button, because each of the others may have a line of its own."""
        wide = max((each.sizeHint().width() for each in self._buttons if not each.isHidden()), default=0)
        return QSize(max(0, wide - QUIET_INSET), super().minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        """Return that a narrow row has more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in a width."""
        places = self._places(width + QUIET_INSET)
        return max((place.bottom() + 1 for _, place in places), default=super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        """Lay the row out, with its first word at the left of `rect`."""
        around = rect.adjusted(-QUIET_INSET, 0, 0, 0)
        super().setGeometry(around)
        if self.heightForWidth(rect.width()) > super().minimumSize().height():
            for button, place in self._places(around.width()):
                button.setGeometry(place.translated(around.topLeft()))

    def _places(self, width: int) -> list[tuple[QPushButton, QRect]]:
        """Return the place of each button within lines of this width."""
        found: list[tuple[QPushButton, QRect]] = []
        at = QPoint(0, 0)
        for button in self._buttons:
            if button.isHidden():
                continue
            size = button.sizeHint()
            if at.x() and at.x() + size.width() > width:
                at = QPoint(0, at.y() + size.height())
            found.append((button, QRect(at, size)))
            at.setX(at.x() + size.width() + GRID)
        return found
