"""Edit the note of a question or the explanation of open items."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.assess.fields.fitted_height import FittedHeight
from ui.assess.fields.offered_note import OfferedNote


class NoteEdit(OfferedNote):
    """A note that grows with its text to half of the page, and is left with Escape or Tab."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._height = FittedHeight(self)
        self.cursorPositionChanged.connect(self._keep_glyphs)

    def _keep_glyphs(self) -> None:
        """Have Qt keep the glyphs of the paragraph with the cursor.

        Otherwise Qt shapes that paragraph three times for each letter: to break it into lines, to place the cursor and
        to paint it.
        """
        paragraph = self.textCursor().block().layout()
        if not paragraph.cacheEnabled():
            paragraph.setCacheEnabled(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines in the new width."""
        super().resizeEvent(event)
        self._height.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._height.fit_font()
