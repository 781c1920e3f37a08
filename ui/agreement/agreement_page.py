"""Show how far assessors agree, on three tabs: second assessments, calibration, and side readings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout

from ui.agreement.calibration_pane import CalibrationPane
from ui.agreement.second_assessments_pane import SecondAssessmentsPane
from ui.agreement.side_readings_pane import SideReadingsPane
from ui.context import Context
from ui.style import GRID, heading_font
from ui.tasks import Tasks
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus


class AgreementPage(FollowingPage):
    """The page of agreement. `left` goes back; `case_asked` carries a calibration case to open.

    A hidden page is not updated; changes are shown when the page is shown again.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    case_asked = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__(context)
        self.setObjectName("agreementPage")
        self.setAccessibleName(self.tr("How far assessors agree"))
        title = QLabel(self.accessibleName())
        title.setFont(heading_font(self.font()))
        title.setWordWrap(True)
        self.back = QPushButton(self.tr("Back"))
        self.back.setObjectName("agreementBack")
        self.back.setAccessibleName(self.tr("Back to where you were"))
        self.back.clicked.connect(self.left)
        self.second = SecondAssessmentsPane(context.session)
        self.calibration = CalibrationPane(context, tasks)
        self.calibration.case_asked.connect(self.case_asked)
        self.beside = SideReadingsPane(context)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("agreementTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.second, self.tr("Second assessments"))
        self.tabs.addTab(self.calibration, self.tr("Calibration"))
        self.tabs.addTab(self.beside, self.tr("Paired readings"))
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.tabs, 1)
        set_initial_focus(self, self.second.said)

    def save_state(self) -> dict[str, Any]:
        """Return the tab and the calibration case in view."""
        return {"tab": self.tabs.currentIndex(), "case": self.calibration.case}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the figures as they are now, on the tab that `state` names."""
        self._refill(state.get("case", ""))
        self.tabs.setCurrentIndex(state.get("tab", self.tabs.currentIndex()))

    def _refill(self, case: str = "") -> None:
        self._stale = False
        self.second.refresh()
        self.calibration.refresh(case)
        self.beside.refresh()
