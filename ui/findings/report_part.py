"""The box in which the lead chooses a part of the report: a text of a place, or the findings under a criterion."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from app.framework.model import Framework
from app.records.report_text import USERS, place_title, report_places
from ui.language.messages import translated
from ui.style import CONTROL

_PLACE, _CRITERION = "place", "criterion"


class ReportPart(QComboBox):
    """The box. The data of a line is "place:foreword" or "criterion:1.1"."""

    def __init__(self, accessible: str) -> None:
        super().__init__()
        self.setObjectName("reportPart")
        self.setAccessibleName(accessible)
        self.setMinimumHeight(CONTROL)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def offer(self, framework: Framework, chosen: str) -> None:
        """Offer the parts of the report, with `chosen`, or the first criterion, chosen. It emits nothing."""
        with QSignalBlocker(self):
            self.clear()
            for place in report_places(framework):
                text = translated(place_title(framework, place))
                self.addItem(text[:1].upper() + text[1:], f"{_PLACE}:{place}")
            for criterion in framework.criteria:
                self.addItem(f"{criterion.id} {criterion.title}", f"{_CRITERION}:{criterion.id}")
            first = self.findData(f"{_CRITERION}:{framework.criteria[0].id}")
            found = self.findData(chosen)
            self.setCurrentIndex(first if found < 0 else found)

    @property
    def place(self) -> str:
        """The place whose text is chosen; empty where findings are."""
        return self._chosen(_PLACE)

    @property
    def criterion(self) -> str:
        """The criterion whose findings are chosen; empty where a text is."""
        return self._chosen(_CRITERION)

    @property
    def is_users(self) -> bool:
        """Whether the text on service users is chosen."""
        return self.place == USERS

    def _chosen(self, wanted: str) -> str:
        kind, _, each = str(self.currentData() or "").partition(":")
        return each if kind == wanted else ""
