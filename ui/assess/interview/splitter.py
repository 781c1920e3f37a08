"""Divide the width of an interview between the question list and the question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from ui.assess.interview.editor import InterviewEditor
from ui.assess.interview.side_panel import InterviewSidePanel
from ui.widgets.splitter_width_memory import SplitterWidthMemory

_LIST_SHARE = 0.36


class InterviewSplitter(QSplitter):
    """The question list at the left and the question at the right, with a handle between them.

    Args:
        side_panel: The question list with its search.
        editor: The question.
    """

    def __init__(self, side_panel: InterviewSidePanel, editor: InterviewEditor) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("interviewParts")
        self.setChildrenCollapsible(False)
        self.addWidget(side_panel)
        self.addWidget(editor)
        self.setStretchFactor(1, 1)
        self._editor = editor
        self._list_width = SplitterWidthMemory("interview", side_panel, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its share of a new width, or the width to which it was dragged."""
        super().resizeEvent(event)
        width = event.size().width()
        if event.oldSize().width() != width:
            left = self._list_width.width
            if left is None:
                left = max(round(width * _LIST_SHARE), min(width // 2, width - self._editor.widest))
            self.setSizes([left, max(1, width - left)])
