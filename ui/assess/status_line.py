"""The line under the form: a sentence on what was done last, and the answers that were changed."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.assess.changes.change_notice import ChangeNotice
from ui.style import CONTROL, GRID, character_width
from ui.widgets.screen_reader import SpokenLabel

_BESIDE = 84  # average characters: a changed answer with its button, and two lines of a sentence beside it


class StatusLine(QWidget):
    """A sentence, and the changed answers beside it; below it in a narrow window or with large text.

    Attributes:
        status: The sentence.
        changes: The changed answers.
        news: A sentence on the last change, which stays until the item after the next one is open.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.news = ""
        self.status = SpokenLabel()
        self.status.setObjectName("status")
        self.status.setWordWrap(True)
        # The line keeps its height without a text, so that a text does not move the form.
        self.status.setMinimumHeight(CONTROL)
        self.status.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        self.changes = ChangeNotice()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # The button of a change keeps off the bottom of the window.
        self._line.setContentsMargins(0, 0, 0, GRID // 2)
        self._line.setSpacing(0)
        self._line.addWidget(self.status, 1)
        self._line.addWidget(self.changes)

    def show_news(self, text: str) -> None:
        """Show a sentence on a change, also once the next item is open."""
        self.news = text
        self.status.setText(text)

    def show_news_once(self) -> None:
        """Show the sentence on the last change for the last time, since an item is open now."""
        # A call of clear() before the new text would lay out the page twice at every step.
        self.status.setText(self.news)
        self.news = ""

    def say_answer(self, text: str) -> None:
        """Say which answer was given in the interview, with what it changed in the case."""
        self.status.setText(" ".join(filter(None, (text, self.news))))
        self.news = ""

    def forget(self) -> None:
        """Show nothing about answers any more."""
        self.changes.show_flags_only()
        self.show_news("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the changed answers where there is room for them."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE * character_width(self.fontMetrics())
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
