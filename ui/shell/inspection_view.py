"""The page of an open inspection: its own pages beside the scores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from app.commands.drafting import keep_drafts, keep_report_texts
from app.commands.practising import is_practice
from app.session.session import Session
from ui.bus import ChangeBus
from ui.context import Context
from ui.language.dates import fieldwork
from ui.local_preferences import InspectionLabel
from ui.scores.panel import ScorePanel
from ui.shell.inspection_navigation import InspectionNavigation
from ui.shell.inspection_page import InspectionPage
from ui.shell.inspection_tools import InspectionTools
from ui.shell.practice_bar import PracticeBar
from ui.shell.upkeep import Upkeep


class InspectionView(InspectionPage):
    """Owns the session of the open inspection; `close_inspection` saves what is typed and closes it."""

    def __init__(self, session: Session, tools: InspectionTools) -> None:
        """Show the list of cases.

        Args:
            session: the open inspection.
            tools: what the window lends to it.
        """
        super().__init__()
        self.setObjectName("inspection")
        self.context = Context(session, ChangeBus())
        self.practice = is_practice(session)
        self.scores = ScorePanel(self.context)
        self._tasks = tools.tasks
        stack = QStackedWidget()
        stack.setObjectName("pages")
        self.navigation = InspectionNavigation(self.context, tools, self.scores, stack)
        self.cases, self.assess = self.navigation.cases, self.navigation.assess
        self._upkeep = Upkeep(session, self.context.bus, tools.tasks, self.navigation.note_place, self)
        self.navigation.moved.connect(self._upkeep.moved)
        self._lay_out(stack)

    def _lay_out(self, stack: QStackedWidget) -> None:
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("inspectionParts")
        parts.setChildrenCollapsible(False)
        parts.addWidget(stack)
        parts.addWidget(self.scores)
        parts.setStretchFactor(0, 1)
        self.scores.keep_width(parts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self.practice:
            bar = PracticeBar(self.context)
            bar.again_asked.connect(self.practice_again_asked)
            bar.removal_asked.connect(self.practice_removal_asked)
            self.navigation.location_changed.connect(lambda: bar.show_for(in_case=self.in_case))
            column.addWidget(bar)
        column.addWidget(parts, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the scores in a narrow window. A filter of the window's events would slow each key."""
        super().resizeEvent(event)
        self.scores.follow_window()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide what was said of an answer with the pages, as for a locked window."""
        super().hideEvent(event)
        self.navigation.last_change.clear()

    def title(self) -> str:
        """Return the area and its fieldwork, by which inspectors know the inspection."""
        if self.practice:
            return self.tr("Practice")
        about = self.session.metadata
        area = self.session.area
        days = fieldwork(about.get("fieldwork_first", ""), about.get("fieldwork_last", ""))
        return self.tr("{area}, fieldwork {days}").format(area=area, days=days) if days else area

    def label(self) -> InspectionLabel:
        """Return what the pages before unlocking may show of the inspection."""
        about, sample = self.session.metadata, self.session.sample()
        return InspectionLabel(
            area=self.session.area,
            first=about.get("fieldwork_first", ""),
            last=about.get("fieldwork_last", ""),
            role=self.session.team.get(self.session.current_assessor or "", ""),
            cases=len(sample),
            complete=sum(case.complete for case in sample),
        )

    def case_groups(self) -> list[list[QAction]]:
        """Return the actions on the case in view, in the groups of the menu."""
        do = self.assess.case_actions
        return [
            [do.next_open, do.next_flag, do.next_page, do.previous_page],
            [do.undo, do.redo],
            [do.guidance, do.interview, do.review, do.case_flags, do.history],
            [do.next_case, do.previous_case],
        ]

    def save_state(self) -> dict[str, Any]:
        """Return the page in view, those on the way back, and how the list of cases is filtered and sorted."""
        return self.navigation.save_state()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the pages that `state` names; with an empty state, those that were in view when it was locked."""
        self.navigation.restore_state(state)

    def close_inspection(self, *, locking: bool = False) -> None:
        """Save what is typed and where the person is, and close the store.

        Args:
            locking: keep in the store, which is encrypted, the pages to come back to once it is unlocked.

        Raises:
            KnownError: typed text could not be saved; the store stays open.
        """
        if not self.assess.commit_drafts():
            keep_drafts(self.session)
        keep_report_texts(self.session)
        held_back = self.context.saving.held_back
        if held_back is not None:
            raise held_back
        self.assess.clock.put_down()
        self.navigation.note_place(locking=locking)
        self.abandon()

    def hand_over(self) -> Session:
        """Return the session, still open, for another view to go on with."""
        self.assess.clock.record()
        self._let_go()
        return self.session

    def abandon(self) -> None:
        """Close the store as it is; typed text that could not be saved is lost, unless its draft was saved."""
        self._let_go()
        self._tasks.stop()
        self._upkeep.end()
        self.closing.emit()
        self.session.close()

    def _let_go(self) -> None:
        self.navigation.last_change.clear()
        self.assess.clock.forget()
        self._upkeep.stop()
