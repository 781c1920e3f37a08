"""The bar over a practice inspection: it says that nothing is real, and which keys answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from app.records.judgement import JUDGEMENT
from app.session.changes import Changes
from ui.context import Context
from ui.settings import settings
from ui.style import GRID, scheme_of
from ui.widgets.text.elided_label import ElidedLabel

_LEARNT = 3  # answers after which the hint no longer names the keys


class PracticeBar(QFrame):
    """A line of text, and buttons that begin again or remove the practice inspection."""

    again_asked = Signal()
    removal_asked = Signal()

    def __init__(self, context: Context) -> None:
        """Make the bar; `context` is the practice inspection."""
        super().__init__()
        self.setObjectName("practiceBar")
        self._context = context
        self._in_case = False
        self._line = ElidedLabel()
        self._line.setObjectName("practiceLine")
        self._line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._line, 1)
        self._buttons = []
        for name, text, hint, signal in (
            (
                "practiseAgain",
                self.tr("Begin again"),
                self.tr("Start the practice inspection again, with nothing answered"),
                self.again_asked,
            ),
            (
                "removePractice",
                self.tr("Remove practice"),
                self.tr("Remove the practice inspection from this laptop"),
                self.removal_asked,
            ),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAccessibleName(hint)
            button.setToolTip(hint)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._buttons.append(button)
        settings().changed.connect(self._refresh)
        context.bus.changed.connect(self._apply)
        self._refresh()

    def show_for(self, *, in_case: bool) -> None:
        """Name the answer keys in a case until a few answers are given; elsewhere say that nothing is real."""
        self._in_case = in_case
        self._refresh()

    def _refresh(self) -> None:
        for button in self._buttons:
            button.setVisible(not self._in_case)
        keys = self._keys() if self._in_case and self._answers() < _LEARNT else ""
        self._line.setText(
            keys or self.tr("Practice: nothing here is real, so try everything. It does not lock by itself.")
        )

    def _keys(self) -> str:
        keys = settings().answer_keys
        yes, no, na = (keys.shown(answer).split(", ")[0] for _, answer in keys.by_letter())
        if not yes:
            return ""
        return self.tr("Practice: {yes} yes, {no} no, {na} not applicable; ? shows all keys").format(
            yes=yes, no=no, na=na
        )

    def _answers(self) -> int:
        cases = self._context.session.cases.values()
        return sum(len(given) for case in cases for given in case.judgements.values())

    def _apply(self, changes: Changes) -> None:
        if changes.of(JUDGEMENT):
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the background in the colour of what is chosen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme_of(self.palette()).chosen))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in another scheme of colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
