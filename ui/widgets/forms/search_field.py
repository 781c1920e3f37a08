"""A field for words to search for, with a button that clears it and grows with the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from ui.style import GRID, scheme_of, tick_side


class SearchField(QLineEdit):
    """A field of one line with a button that clears it, which is shown while there is text.

    The button that Qt would add has 16 pixels at any size of text, and in dark colours it is hard to see.

    Args:
        name: The object name.
        accessible: The accessible name.
    """

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.empty = QToolButton(self)
        self.empty.setObjectName(f"{name}Clear")
        self.empty.setAutoRaise(True)
        # The Escape key clears the field, so Tab does not stop here.
        self.empty.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty.setCursor(Qt.CursorShape.ArrowCursor)
        self.empty.setAccessibleName(self.tr("Clear the search"))
        self.empty.setToolTip(self.empty.accessibleName())
        self.empty.clicked.connect(self.clear)
        self.empty.hide()
        self.textChanged.connect(self._show_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right end."""
        super().resizeEvent(event)
        self._place_button()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the colours or of the size of the text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and not self.empty.isHidden():
            self._draw_button()

    def _show_button(self, text: str) -> None:
        if bool(text) == self.empty.isHidden():
            self.empty.setVisible(bool(text))
            self._draw_button()

    def _draw_button(self) -> None:
        # The icons are imported when the button is first shown, because most lists are never searched.
        from ui.icons import pixmap

        side = tick_side(self.font())
        colour = scheme_of(QApplication.palette()).text
        self.empty.setIconSize(QSize(side, side))
        self.empty.setIcon(pixmap("x", side, colour, self.devicePixelRatioF()))
        self._place_button()

    def _place_button(self) -> None:
        if self.empty.isHidden():
            self.setTextMargins(0, 0, 0, 0)
            return
        high = self.height() - 4  # within the outline of the field and of its focus
        wide = max(high, self.empty.iconSize().width() + GRID)
        self.empty.setGeometry(self.width() - wide - 2, 2, wide, high)
        self.setTextMargins(0, 0, wide, 0)
