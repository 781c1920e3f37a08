"""Actions, reviews and replies that are due and overdue, the most urgent first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.commands.planning import due_of, today
from app.reporting.due import Due, replies_waited_for
from app.reporting.plan import plan_of
from app.reporting.working_days import is_working_day
from ui.context import Context
from ui.findings.plan_rows import due_cells
from ui.language.counts import counted
from ui.style import GRID
from ui.tasks import Tasks
from ui.widgets.controls import column_in
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.text.running_text import text_label


class DueTab(QWidget):
    """The tab of what is due. `asked` carries the item of the record to show in the plan.

    Replies are listed once the worker has loaded the bank holidays, which takes a moment.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    asked = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self._context = context
        self._tasks = tasks
        self._days_known = self._loading = False
        self._found: list[Due] = []
        self.summary = text_label("dueSummary")
        headings = (
            self.tr("State"),
            self.tr("Day"),
            self.tr("What"),
            self.tr("Number"),
            self.tr("Text"),
            self.tr("Who"),
        )
        self.list = text_table("dueList", self.tr("Due and overdue"), headings, wide=(4,))
        self.list.doubleClicked.connect(lambda _: self._open())
        column_in(self, self.summary, self.list, above=GRID).setStretch(1, 1)

    def refresh(self) -> None:
        """Show what is due on the day of this laptop's clock."""
        session = self._context.session
        day = dt.date.fromisoformat(today(session))
        self._found = due_of(session, day, replies=self._days_known)
        if not self._days_known and not self._loading and replies_waited_for(plan_of(session)):
            self._loading = True
            job = self._tasks.run(lambda _job: is_working_day(day))
            job.done.connect(self._loaded)
            job.failed.connect(self._loaded)
        fill(self.list, [due_cells(each) for each in self._found])
        overdue = sum(each.state == "overdue" for each in self._found)
        soon = sum(each.state in ("at_once", "soon") for each in self._found)
        if self._found:
            said = counted(overdue, self.tr("{n} is overdue, "), self.tr("{n} are overdue, "))
            said += counted(soon, self.tr("{n} is due now or soon."), self.tr("{n} are due now or soon."))
        else:
            said = self.tr("Nothing that is not done has a day.")
        self.summary.setText(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the record in the plan on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._open()
        else:
            super().keyPressEvent(event)

    def _loaded(self) -> None:
        self._days_known, self._loading = True, False
        self.refresh()

    def _open(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            due = self._found[row]
            self.asked.emit(due.recommendation.item if due.action is None else due.action.item)
