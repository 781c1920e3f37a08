"""Show the levels that the YOT recorded, each in a list from which it is corrected."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from app.assessment.case import Case
from app.framework.model import AssetTables
from ui.assess.labels import level_word, translate
from ui.style import GRID
from ui.widgets.input.typed_words import TypedWords, is_letter

ROSH = "rosh_recorded"
VULNERABILITY = "vulnerability_recorded"
INTERVENTION = "intervention_level_recorded"
RECORDED = (ROSH, VULNERABILITY, INTERVENTION)
_ANY_WIDTH = 16_777_215  # as Qt calls a width without a limit


class _LevelBox(QComboBox):
    """A combo box that leaves Escape and words to the page."""

    def __init__(self) -> None:
        super().__init__()
        self._words = TypedWords()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape and words to the page. Qt would choose the next level that begins with a letter."""
        if is_letter(event):
            self._words.add(event, None, answers=False)
        in_word = is_letter(event) or (event.text() == " " and self._words.continues(event))
        if event.key() == Qt.Key.Key_Escape or in_word:
            event.ignore()
            return
        super().keyPressEvent(event)


class RecordedLevels(QWidget):
    """Lists to correct the levels that the YOT recorded: RoSH, vulnerability and intervention level.

    `chosen` carries the field of the profile and the level or None, and `reached` the field that receives the focus.
    """

    chosen = Signal(str, object)
    reached = Signal(str)

    def __init__(self, asset: AssetTables, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self._labels: list[QLabel] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        levels = tuple(level.id for level in asset.intervention_levels)
        for row, (field, known) in enumerate(
            ((ROSH, asset.rosh_levels), (VULNERABILITY, asset.vulnerability_levels), (INTERVENTION, levels))
        ):
            box = _LevelBox()
            box.setObjectName(field)
            box.setAccessibleName(recorded_title(field))
            box.setToolTip(self.tr("The level that the YOT recorded"))
            box.addItem(self.tr("Not recorded"), None)
            for level in known:
                box.addItem(level_word(level), level)
            box.activated.connect(lambda _, field=field: self.chosen.emit(field, self._boxes[field].currentData()))
            box.installEventFilter(self)
            label = QLabel(recorded_title(field))
            label.setBuddy(box)
            self._labels.append(label)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[field] = box
        self._why_not = QLabel(self.tr("Only the lead's laptop changes these. If one is wrong, set a flag."))
        self._why_not.setObjectName("levelsAreTheLeads")
        self._why_not.setWordWrap(True)
        self._why_not.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._why_not.hide()
        grid.addWidget(self._why_not, 3, 0, 1, 2)
        grid.setRowStretch(4, 1)

    def least_width(self) -> int:
        """Return the width in which no word is cut, in pixels, with the labels in more than one line."""
        return self._widest(word for label in self._labels for word in label.text().split())

    def whole_width(self) -> int:
        """Return the width for labels of one line, in pixels."""
        return self._widest(label.text() for label in self._labels)

    def fit(self, width: int) -> None:
        """Break the labels into lines where `width` (pixels) is too small for them."""
        narrow = width < self.whole_width()
        room = max(width, self.least_width()) - self._widest(()) if narrow else _ANY_WIDTH
        for label in self._labels:
            label.setWordWrap(narrow)
            label.setMaximumWidth(room)

    def _widest(self, texts: Iterable[str]) -> int:
        """Return the width of the boxes beside the widest of some texts, in pixels."""
        widest = max((self.fontMetrics().horizontalAdvance(text) + 1 for text in texts), default=0)
        return widest + GRID + max(box.sizeHint().width() for box in self._boxes.values())

    def set_changeable(self, *, by_lead: bool) -> None:
        """Let the levels be changed on a lead's laptop only, and say so elsewhere: others refuse such a change."""
        for box in self._boxes.values():
            box.setEnabled(by_lead)
            box.setAccessibleDescription("" if by_lead else self._why_not.text())
        self._why_not.setHidden(by_lead)

    @property
    def field(self) -> str | None:
        """The field that has the focus; None if none has."""
        return next((field for field, box in self._boxes.items() if box.hasFocus()), None)

    @property
    def focused(self) -> QComboBox | None:
        """The list that has the focus; None if none has."""
        return self._boxes[self.field] if self.field else None

    def take_focus(self, field: str) -> None:
        """Put the focus on the list of a field."""
        self._boxes[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_case(self, case: Case) -> None:
        """Show the recorded levels of a case."""
        for field, box in self._boxes.items():
            level = case.profile.get(field) or None
            if box.findData(level) < 0:
                box.addItem(level_word(level), level)
            box.setCurrentIndex(box.findData(level))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `reached` when a list receives the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.reached.emit(watched.objectName())
        return super().eventFilter(watched, event)


def recorded_title(field: str) -> str:
    """Return the label of a recorded level's field."""
    titles = {
        ROSH: translate("assess", "RoSH recorded"),
        VULNERABILITY: translate("assess", "Vulnerability recorded"),
        INTERVENTION: translate("assess", "Level recorded"),
    }
    return titles[field]
