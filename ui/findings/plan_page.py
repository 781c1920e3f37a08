"""Recommendations and the improvement plan, on tabs: the plan, what is due, suggestions, the YOT's document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout

from app.errors import AbovelineError
from app.message import in_digits
from app.records.finding import FINDING
from app.reporting.plan import PLAN_KINDS, plan_of
from app.session.changes import Changes
from ui.context import Context
from ui.findings.due_tab import DueTab
from ui.findings.exchange_tab import ExchangeTab
from ui.findings.plan_tab import PlanTab
from ui.findings.suggestions_tab import SuggestionsTab
from ui.language.counts import counted
from ui.style import GRID, heading_font
from ui.tasks import Tasks
from ui.widgets.controls import button
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import text_label


class PlanPage(FollowingPage):
    """The page of recommendations and the plan. `left` goes back.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__(context)
        self.setObjectName("planPage")
        self.setAccessibleName(self.tr("Recommendations and plan"))
        self.notice = Notice("planNotice", dismissable=True)
        self.summary = text_label("planSummary")
        self.plan = PlanTab(context)
        self.due = DueTab(context, tasks)
        self.suggestions = SuggestionsTab(context)
        self.exchange = ExchangeTab(context, tasks, self.notice)
        for tab in (self.plan, self.suggestions, self.exchange):
            tab.changed.connect(self._recorded)
            tab.refused.connect(self._refused)
        for said in (self.plan.said, self.exchange.said):
            said.connect(self.notice.say)
        self.due.asked.connect(self._show_in_plan)
        self._build()
        set_initial_focus(self, self.plan.list)

    def _build(self) -> None:
        title = QLabel(self.accessibleName())
        title.setFont(heading_font(self.font()))
        title.setWordWrap(True)
        self.back = button("planBack", self.tr("Back"), self.left.emit)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("planTabs")
        self.tabs.setDocumentMode(True)
        for tab, text in (
            (self.plan, self.tr("The plan")),
            (self.due, self.tr("Due and overdue")),
            (self.suggestions, self.tr("Suggestions")),
            (self.exchange, self.tr("To the YOT and back")),
        ):
            self.tabs.addTab(tab, text)
        self.tabs.currentChanged.connect(lambda _: self._fill_tab())
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.summary)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 1)

    def save_state(self) -> dict[str, Any]:
        """Return the tab and the record in view, and what is typed. The page records it first, where it can be."""
        self.plan.commit()
        return {"tab": self.tabs.currentIndex(), "item": self.plan.item, "exchange": self.exchange.save_state()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the tab and the record that `state` names."""
        self._refill()
        self.plan.select(state.get("item", self.plan.item))
        self.exchange.restore_state(state.get("exchange", {}))
        self.tabs.setCurrentIndex(state.get("tab", self.tabs.currentIndex()))

    def _follow(self, changes: Changes) -> None:
        if changes.of(*PLAN_KINDS, FINDING) or changes.rescored:
            self._refill()
        elif changes.scores:
            self._fill_tab()

    def _refill(self) -> None:
        self._stale = False
        plan = plan_of(self._context.session)
        self.plan.refresh(plan)
        actions = list(plan.actions)
        done = sum(each.action.done for _, each in actions)
        said = counted(
            len(plan.recommendations), self.tr("{n} recommendation, "), self.tr("{n} recommendations, ")
        ) + counted(len(actions), self.tr("{n} action, "), self.tr("{n} actions, "))
        self.summary.setText(said + self.tr("{n} done.").format(n=in_digits(done)))
        self.exchange.refresh(plan)
        self._fill_tab()

    def _fill_tab(self) -> None:
        """Work out the tab in view only: the others are worked out when they are shown."""
        current = self.tabs.currentWidget()
        if current is self.due:
            self.due.refresh()
        elif current is self.suggestions:
            self.suggestions.refresh()

    def _recorded(self, changes: Changes) -> None:
        self.notice.clear()
        if self.sender() is self.suggestions:
            self.plan.select(changes.keys[0].item)
        self._context.bus.announce(changes)

    def _refused(self, trouble: AbovelineError) -> None:
        self.notice.say_trouble(trouble)

    def _show_in_plan(self, item: str) -> None:
        self.plan.select(item)
        self.tabs.setCurrentWidget(self.plan)
        self.plan.list.setFocus()
