"""Allocate cases: select rows and press a person's number, or have all of them balanced."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from app.commands.allocating import NOBODY, BalancePlan, allocate, apply_balance, plan_balance
from app.errors import AbovelineError
from app.message import in_digits
from app.session.changes import Changes
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.sample.allocation_words import NO_PROPOSAL, Proposal, case_rows, headings, load_headings, load_of, plan_text
from ui.sample.balance_controls import BalanceControls
from ui.sample.team_lines import TeamLines
from ui.style import GRID, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class AllocatePage(QWidget):
    """The page of the allocation. `left` carries an empty text when the person goes back.

    Digits allocate the selected cases: 1 to the first member of the team, 2 to the second, 0 to nobody.

    Args:
        context: The open inspection.
        tasks: The worker, on which cases are balanced.
    """

    left = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("allocatePage")
        self.setAccessibleName(self.tr("Allocate the cases"))
        self._context = context
        self._tasks = tasks
        self._job: Job | None = None
        self._called_off = False
        self._plan: BalancePlan | None = None
        title = QLabel(self.tr("Allocate the cases"))
        title.setFont(heading_font(self.font()))
        hint = RunningText(
            self.tr(
                "Select cases, then press a person's number. Balance shares out all cases. Nobody gets a case of their "
                "own YOT or of a case manager they know."
            )
        )
        self.notice = Notice("allocateNotice")
        self.table = text_table("allocateCases", self.tr("Cases"), headings(), wide=(5,))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addWidget(hint)
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
        self.team = TeamLines(context.session.taking_part, len(load_headings(context.session)))
        self.team.chosen.connect(self.give)
        column.addWidget(self.team)
        self._controls = controls = BalanceControls()
        controls.a_day.activated.connect(self._show_loads)
        controls.balance.clicked.connect(self.balance)
        controls.apply.clicked.connect(self.apply)
        controls.drop.clicked.connect(self._discard)
        controls.left.connect(lambda: self.left.emit(""))
        column.addWidget(controls)
        set_initial_focus(self, self.table)
        self._show()
        context.bus.changed.connect(self._changed)

    def save_state(self) -> dict[str, Any]:
        """Return the selected cases, who takes part, and how the balance is wanted."""
        return {
            "cases": self.selected(),
            "out": self.team.left_out(),
            "second": self._controls.second.value(),
            "aDay": self._controls.a_day.currentData(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the team and the cases as they are now; select and tick what `state` names."""
        self.team.show_team(self._context.session.taking_part)
        self._show()
        self.team.leave_out(state.get("out", ()))
        self._controls.second.setValue(int(state.get("second") or 0))
        self._controls.a_day.setCurrentIndex(max(self._controls.a_day.findData(state.get("aDay")), 0))
        self._drop_plan()
        self.select(state.get("cases", ()))

    def selected(self) -> list[str]:
        """Return the references of the selected cases, from the top of the list."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [str(self.table.model().index(row, 0).data()) for row in rows]

    def select(self, references: list[str] | tuple[str, ...]) -> None:
        """Select cases, as far as they are in the sample."""
        model, selection = self.table.model(), self.table.selectionModel()
        selection.clearSelection()
        rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() in references]
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            selection.select(model.index(row, 0), flags)
        if model.rowCount():
            first = model.index(rows[0] if rows else 0, 0)
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Allocate the selected cases on a digit. A person who comes by Tab finds a case selected."""
        if watched is self.table and isinstance(event, QFocusEvent) and event.reason() in _BY_TAB and event.gotFocus():
            current = self.table.currentIndex()
            if current.isValid() and not self.selected():
                self.table.selectRow(current.row())
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            number = event.key() - Qt.Key.Key_0
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            code = self.team.code_of(number) if plain else None
            if code is not None:
                if not event.isAutoRepeat():
                    self.give(code)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape; first drop a balance that is only shown."""
        if event.key() == Qt.Key.Key_Escape:
            if self._job is not None:
                self._call_off()
            elif self._plan is not None:
                self._discard()
            else:
                self.left.emit("")
            return
        super().keyPressEvent(event)

    def give(self, code: str) -> None:
        """Allocate the selected cases to a member of the team, or to nobody."""
        if self._job is not None:
            self.notice.say_busy()
            return
        cases = self.selected()
        if not cases:
            self.notice.say(self.tr("Select one or more cases first."), "error")
            self.table.setFocus()
            return
        self._drop_plan()
        try:
            changes = allocate(self._context.session, code, cases, second=self.team.for_second.isChecked())
        except AbovelineError as refused:
            self.notice.say_trouble(refused)
            self._show()
            self.select(cases)
            return
        self._context.bus.announce(changes)
        whom = self.tr("nobody") if code == NOBODY else code
        one, many = self.tr("1 case is allocated to {whom}."), self.tr("{n} cases are allocated to {whom}.")
        self.notice.say(counted(len(cases), one, many, whom=whom))
        self.table.setFocus()

    def balance(self) -> None:
        """Work out a balanced allocation on the worker, and show it. Nothing is recorded."""
        if self._job is not None:
            self.notice.say_busy()
            return
        among = self.team.taking_part()
        if not among:
            self.notice.say(self.tr("Nobody takes part. Tick one or more people."), "error")
            return
        second = self._controls.second.value()
        step = self.tr("Balancing case {number} of {count}")

        def work(session: Session, job: Job) -> BalancePlan:
            def before(number: int, of: int) -> None:
                job.step(step.format(number=in_digits(number), count=in_digits(of)), number, of)

            return plan_balance(session, among=among, second=second, step=before)

        self._drop_plan()
        self._called_off = False
        self._controls.balance.setEnabled(False)
        store = self._context.session.store
        self._job = job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self.notice.follow(job, self.tr("Reading the inspection…"))
        job.ended.connect(self._ended)
        job.done.connect(self._balanced)
        job.failed.connect(self._refused)
        job.cancelled.connect(self._cancelled)

    def _call_off(self) -> None:
        """Stop the job. Its result does not count, even if it is on its way already."""
        self._called_off = True
        if self._job is not None:
            self._job.cancel()

    def _ended(self) -> None:
        self._job = None
        self._controls.balance.setEnabled(True)

    def _refused(self, trouble: AbovelineError) -> None:
        self._ended()
        self.notice.say_trouble(trouble)
        self._controls.balance.setFocus()

    def _cancelled(self) -> None:
        self._ended()
        self.notice.say(self.tr("The balance was cancelled. Nothing has been recorded."))
        self._show()
        self._controls.balance.setFocus()

    def _balanced(self, plan: BalancePlan) -> None:
        """Show a balanced allocation."""
        if self._called_off:
            self._cancelled()
            return
        self._ended()
        cases = self.selected()
        self._plan = plan
        count = len(plan.moved) + len(plan.seconds)
        self._show()
        self.select(cases)
        self.table.scrollToTop()
        if not count:
            self._plan = None
        self._controls.name_changes(count)
        self.notice.say(plan_text(plan), "warning" if plan.warnings else "line")
        self._controls.offer(shown=self._plan is not None)
        (self._controls.apply if self._plan is not None else self._controls.balance).setFocus()

    def apply(self) -> None:
        """Record the allocation that is shown."""
        plan = self._plan
        if plan is None:
            return
        self._drop_plan()
        try:
            changes = apply_balance(self._context.session, plan)
        except AbovelineError as refused:
            self.notice.say_trouble(refused)
            self._show()
            return
        self._context.bus.announce(changes)
        self.notice.say(self.tr("The cases are allocated."))
        self.table.setFocus()

    def _discard(self) -> None:
        self._drop_plan()
        self.notice.clear()
        self._show()
        self.table.setFocus()

    def _drop_plan(self) -> None:
        self._plan = None
        self._controls.offer(shown=self._plan is not None)

    def _changed(self, changes: Changes) -> None:
        if changes:
            if self._job is not None:
                # It is balanced by what was there before.
                self._call_off()
            cases = self.selected()
            self._drop_plan()
            self._show()
            self.select(cases)

    @property
    def _proposal(self) -> Proposal:
        if self._plan is None:
            return NO_PROPOSAL
        return Proposal({case: code for case, (_, code) in self._plan.moved.items()}, self._plan.seconds)

    def _show(self) -> None:
        session, proposal = self._context.session, self._proposal
        changed = proposal.first.keys() | proposal.second.keys()
        # Changes that are only proposed are together at the top, where they are seen.
        cases = sorted(session.sample(), key=lambda case: case.id not in changed)
        fill(self.table, case_rows(session, cases, proposal))
        self._show_loads()

    def _show_loads(self, _: int = 0) -> None:
        session, proposal, a_day = self._context.session, self._proposal, self._controls.a_day.currentData()
        loads = {code: load_of(session, code, proposal, a_day) for code in self.team.codes}
        self.team.show_loads(load_headings(session), loads)
