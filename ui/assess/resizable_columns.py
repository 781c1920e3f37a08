"""The outline and the form beside each other: the outline has what it needs, as far as the form can spare it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.assess.outline import Outline
from ui.style import character_width
from ui.widgets.splitter_width_memory import SplitterWidthMemory

_OUTLINE_SHARE = 0.29
# In average characters: below this an answer's buttons would not fit.
_NARROWEST = 62
_NARROWEST_OUTLINE = 22


class ResizableColumns(QSplitter):
    """Two columns that share the width until the person drags the line between them, which this laptop remembers."""

    def __init__(self, outline: Outline, form: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("parts")
        self._outline = outline
        self.setChildrenCollapsible(False)
        for part, narrowest in ((outline, _NARROWEST_OUTLINE), (form, _NARROWEST)):
            part.setMinimumWidth(narrowest * character_width(self.fontMetrics()))
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self._pulled = SplitterWidthMemory("outline", outline, self)

    def share_width(self) -> None:
        """Give the outline what it needs now."""
        # No word of the outline is cut, however wide the scores are.
        least = max(self._outline.least_width(), _NARROWEST_OUTLINE * character_width(self.fontMetrics()))
        self._outline.setMinimumWidth(least)
        outline = self._pulled.width
        if outline is None:
            outline = min(self._outline.sizeHint().width(), round(self.width() * _OUTLINE_SHARE))
        outline = max(outline, least)
        self.setSizes([outline, max(1, self.width() - outline)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()
