"""Show the other laptops of the inspection with their fingerprints, and forget one that was wrongly believed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.commands.laptops import KnownLaptop, forget_laptop, known_laptops
from app.session.session import Session
from app.store.confirming import laptop_of
from ui.context import Context
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import GRID
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.confirmation import confirm
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.rows import set_quiet_list


class LaptopsPage(FormPage):
    """The page of the other laptops. Only a lead's laptop forgets one, and elsewhere the page says so."""

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("laptopsPage", "")
        self._context = context
        self._tasks = tasks
        self._leads = context.session.is_lead
        self.title.setText(self.tr("Other laptops"))
        self.setAccessibleName(self.title.text())
        explained = self.tr(
            "Other laptops are known here by their fingerprints. If one is not the person's own, forget it: its new "
            "changes are then refused. The changes that were merged stay, and are listed for you to look at."
        )
        elsewhere = self.tr("Other laptops are known here by their fingerprints. Only the lead's laptop forgets one.")
        self.intro.setText(explained if self._leads else elsewhere)
        self.intro.show()
        self.list = QListWidget()
        set_quiet_list(self.list)
        self.list.setObjectName("knownLaptops")
        self.list.setAccessibleName(self.tr("Other laptops"))
        self.column.insertWidget(self.column.indexOf(self.notice), self.list, 1)
        self.forget = self.add_button("forgetLaptop", self.tr("Forget the selected laptop…"), self._ask)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.list)

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the laptops as they are known now."""
        self._look()
        super().restore_state(state)

    def _look(self) -> None:
        session = self._context.session
        work = on_own_session(session.folder, session.store.key, lambda own, _: known_laptops(own))
        job = self._tasks.run(work)
        job.done.connect(self._show)
        job.failed.connect(self.refuse)

    def _show(self, found: list[KnownLaptop]) -> None:
        self.list.clear()
        for each in found:
            item = QListWidgetItem(self._line(each))
            item.setData(Qt.ItemDataRole.UserRole, each)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + GRID))
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self.list.setCurrentRow(0)
        self.forget.setEnabled(self._leads and bool(found))
        if not found and not self.notice.text:
            self.notice.say(self.tr("No other laptop is known here yet."))

    def _line(self, each: KnownLaptop) -> str:
        compared = self.tr("compared") if each.identity.compared else self.tr("not compared")
        changes = counted(each.changes, self.tr("{n} change"), self.tr("{n} changes"))
        return f"{each.identity.fingerprint}    {self._name(each)}    {compared}    {changes}"

    def _name(self, each: KnownLaptop) -> str:
        name = translated(laptop_of(each.identity.people))
        return name[:1].upper() + name[1:]

    def _ask(self) -> None:
        each: KnownLaptop = self.list.item(self.list.currentRow()).data(Qt.ItemDataRole.UserRole)
        confirm(
            self,
            self.tr("Forget {laptop}?").format(laptop=f"{self._name(each)}, {each.identity.fingerprint}"),
            self.tr(
                "Its new changes are refused until somebody confirms its fingerprint. What was merged stays. Other "
                "leads' laptops forget it for themselves."
            ),
            yes=self.tr("Forget it"),
            no=self.tr("Keep it"),
            do=lambda: self._forget(each.identity.fingerprint),
        )

    def _forget(self, fingerprint: str) -> None:
        session = self._context.session

        def work(own: Session, _: Job) -> KnownLaptop:
            return forget_laptop(own, fingerprint)

        self.set_busy(self.tr("Forgetting…"))
        job = self._tasks.run(on_own_session(session.folder, session.store.key, work))
        job.done.connect(self._done)
        job.failed.connect(self.refuse)

    def _done(self, forgotten: KnownLaptop) -> None:
        self.set_busy()
        count = len(forgotten.counting)
        text = self.tr("{laptop} is forgotten.").format(laptop=self._name(forgotten))
        if count:
            one = self.tr("{n} record of it counts, in {cases}. Look at it in the history.")
            many = self.tr("{n} records of it count, in {cases}. Look at them in the history.")
            cases = sorted({key.case_id for key in forgotten.counting if key.case_id})
            text = f"{text} {counted(count, one, many, cases=', '.join(cases) or '-')}"
        self.notice.say(text, "warning" if count else "line")
        self._look()
        self.list.setFocus()
