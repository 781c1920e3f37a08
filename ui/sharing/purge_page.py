"""Purge: show that receipts cover everything on this laptop, then have the inspection removed for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from app.commands.purging import PurgePlan, plan_purge
from app.errors import AbovelineError
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.file_dialogs import ask_receipts
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus


class PurgePage(FormPage):
    """The page that purges. `purge_asked` carries the plan once the person has agreed."""

    purge_asked = Signal(object)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("purgePage", "")
        self._context = context
        self._tasks = tasks
        self._plan: PurgePlan | None = None
        self.title.setText(self.tr("Purge this laptop"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "This removes the inspection and its backups from this laptop for good: first the keys, then the data. "
                "It is only done where the lead's receipts cover everything here. Files that you exported or were "
                "handed stay, so remove those yourself."
            )
        )
        self.intro.show()
        self._agreed = QCheckBox(self.tr("Remove this inspection from this laptop; this cannot be undone"))
        self._agreed.setObjectName("purgeAgreed")
        self._agreed.setAccessibleName(self._agreed.text())
        self.form.addRow(self._agreed)
        self._choose = self.add_button("purgeChoose", self.tr("Choose receipts…"), self._ask_receipts, main=True)
        self._purge = self.add_button("purgeNow", self.tr("Remove the inspection"), self._go)
        self._agreed.toggled.connect(lambda _: self._show())
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self._choose)
        self._show()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask for receipts."""
        self.set_busy()
        self._plan = None
        self._show()
        super().restore_state(state)

    def _show(self) -> None:
        self._agreed.setVisible(self._plan is not None)
        self._purge.setEnabled(self._plan is not None and self._agreed.isChecked())

    def _ask_receipts(self) -> None:
        paths = ask_receipts(self, self.tr("Choose receipts"))
        if paths:
            self.check(paths)

    def check(self, paths: Sequence[Path]) -> None:
        """Compare receipts with everything on this laptop. Nothing is changed."""
        self._plan = None
        self._agreed.setChecked(False)
        session = self._context.session

        def work(own: Session, _: Job) -> PurgePlan:
            return plan_purge(own, paths)

        self.set_busy(self.tr("Comparing the receipts with this laptop…"))
        job = self._tasks.run(on_own_session(session.folder, session.store.key, work))
        job.done.connect(self._planned)
        job.failed.connect(self._refused)

    def _planned(self, plan: PurgePlan) -> None:
        self.set_busy()
        self._plan = plan
        self._show()
        one = self.tr("The receipts cover the {n} change on this laptop. Nothing has been removed yet.")
        many = self.tr("The receipts cover all {n} changes on this laptop. Nothing has been removed yet.")
        self.notice.say(counted(plan.changes, one, many))
        self._agreed.setFocus()

    def _refused(self, trouble: AbovelineError) -> None:
        self._show()
        self.refuse(trouble)
        self._show()

    def _go(self) -> None:
        if self._plan is not None and self._agreed.isChecked():
            self.purge_asked.emit(self._plan)
