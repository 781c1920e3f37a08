"""The line over a practice inspection: that nothing is real, and what to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from app.records.judgement import JUDGEMENT
from app.session.changes import Changes
from ui.settings import settings
from ui.style import GRID, scheme_of
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from ui.shell.inspection_view import InspectionView

_LEARNT = 3  # answers after which the keys need no telling


class PracticeBar(QFrame):
    """Stands over the pages of a practice inspection."""

    again_asked = Signal()
    removal_asked = Signal()

    def __init__(self, workplace: InspectionView) -> None:
        super().__init__(workplace)
        self.setObjectName("practiceBar")
        self._workplace = workplace
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
                self.tr("Make the practice inspection anew, with nothing answered"),
                self.again_asked,
            ),
            (
                "removePractice",
                self.tr("Remove it"),
                self.tr("Throw the practice inspection away"),
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
        settings().changed.connect(self.refresh)
        workplace.location_changed.connect(self.refresh)
        workplace.context.bus.changed.connect(self._apply)
        self.refresh()

    def refresh(self) -> None:
        """Say what fits where one is: the keys in a case until a few answers are given, else that nothing is real."""
        in_case = self._workplace.in_case
        for button in self._buttons:
            button.setVisible(not in_case)
        keys = self._keys() if in_case and _answers(self._workplace) < _LEARNT else ""
        self._line.setText(keys or self.tr("Practice: nothing here is real, so try everything."))

    def _keys(self) -> str:
        keys = settings().answer_keys
        yes, no, na = (keys.shown(answer).split(", ")[0] for _, answer in keys.by_letter())
        if not yes:
            return ""
        return self.tr("Practice: {yes} yes, {no} no, {na} not applicable; ? shows all keys").format(
            yes=yes, no=no, na=na
        )

    def _apply(self, changes: Changes, _initiator: object) -> None:
        if changes.of(JUDGEMENT):
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme_of(self.palette()).chosen))
        painter.end()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)


def _answers(workplace: InspectionView) -> int:
    cases = workplace.session.cases.values()
    return sum(len(given) for case in cases for given in case.judgements.values())
