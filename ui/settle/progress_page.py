"""Progress and sign-off: who still has what open, what the lead has read, what is sent back, and the sign-off."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QLabel

from app.assessment.read_state import READ_WORDS
from app.commands.returning import mark_read, mark_unread, return_case
from app.commands.signing_off import sign_off, unlock
from app.message import in_digits
from app.session.case_progress import CaseProgress, case_progress
from app.session.changes import Changes
from ui.context import Context
from ui.language.counts import counted
from ui.language.labels import state_words
from ui.language.messages import translated
from ui.settle.case_list_page import CaseListPage
from ui.style import GRID, heading_font, strong_font
from ui.widgets.controls import button, column_in, labelled, line_field, row_of, select_row
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

_FEW = 5  # cases that are looked at by themselves after a change; after a merge all are


class ProgressPage(CaseListPage):
    """The page of progress. `left` goes back; `case_asked` carries a case to open."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("progressPage")
        self.setAccessibleName(self.tr("Progress and sign-off"))
        self._every: list[CaseProgress] = []
        self._rows: list[CaseProgress] = []
        self.notice = Notice("progressNotice", dismissable=True)
        self.list = text_table(
            "progressList",
            self.tr("Who still has what open"),
            (
                self.tr("Case"),
                self.tr("Assessor"),
                self.tr("State"),
                self.tr("To answer"),
                self.tr("To look at"),
                self.tr("Lead"),
                self.tr("Waits"),
            ),
            wide=(6,),
        )
        self._summary, self._detail, self._signed = RunningText(), RunningText(), RunningText()
        self._build()
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        self.list.doubleClicked.connect(lambda _: self._open_case())
        set_initial_focus(self, self.list)

    def _build(self) -> None:
        title = QLabel(self.tr("Progress and sign-off"))
        title.setFont(heading_font(self.font()))
        self._signed.setFont(strong_font(self.font()))
        for label, name in (
            (self._summary, "progressSummary"),
            (self._detail, "progressDetail"),
            (self._signed, "signedOff"),
        ):
            label.setObjectName(name)
        self.all = QCheckBox(self.tr("Show settled cases too"))
        self.all.setObjectName("progressAll")
        self.all.setAccessibleName(self.all.text())
        self.all.setChecked(True)
        self.all.toggled.connect(lambda _: self._show(self._every))
        self.read = button("markRead", self.tr("Mark as &read"), self._mark)
        self.open = button("openProgressCase", self.tr("&Open the case"), self._open_case, primary=True)
        self.comments = line_field("returnComments", self.tr("Comments"))
        self.comments.setPlaceholderText(self.tr("The first thing that its assessor sees on opening the case"))
        self.send_back = button("sendBack", self.tr("&Send back"), self._send_back)
        self.signer = line_field("signedBy", self.tr("Name"))
        self.designation = line_field("designation", self.tr("Designation"))
        self.sign = button("signOff", self.tr("Si&gn off and lock"), self._sign)
        self.unlock_why = line_field("unlockWhy", self.tr("Reason to unlock"))
        self.unlock = button("unlockInspection", self.tr("&Unlock"), self._unlock)
        self.back = button("progressBack", self.tr("Back"), self.left.emit)
        self._sign_row = [*labelled(self.tr("&Name"), self.signer)]
        self._sign_row += [*labelled(self.tr("&Designation"), self.designation), self.sign]
        self._unlock_row = [*labelled(self.tr("&Reason to unlock"), self.unlock_why), self.unlock]
        column = column_in(self, title, self._summary, row_of(self.all, stretch=True), self.notice)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(self.list, 1)
        column.addWidget(self._detail)
        column.addLayout(row_of(self.read, self.open, stretch=True))
        column.addLayout(row_of(*labelled(self.tr("&Comments"), self.comments), self.send_back))
        column.addWidget(self._signed)
        column.addLayout(row_of(*self._sign_row))
        column.addLayout(row_of(*self._unlock_row))
        column.addLayout(row_of(self.back, stretch=True))

    @property
    def selected(self) -> CaseProgress | None:
        """The selected form of a case; None if there is none."""
        row = self.list.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def save_state(self) -> dict[str, Any]:
        """Return the case in view, and what is typed and chosen."""
        found = self.selected
        fields = (self.comments, self.signer, self.designation, self.unlock_why)
        return {
            "selected": [found.case_id, found.assessor] if found is not None else None,
            "all": self.all.isChecked(),
            **{field.objectName(): field.text() for field in fields},
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the case that `state` names, with what was typed and chosen."""
        with QSignalBlocker(self.all):
            self.all.setChecked(bool(state.get("all", True)))
        for field in (self.comments, self.signer, self.designation, self.unlock_why):
            field.setText(state.get(field.objectName(), field.text()))
        self._refill()
        for row, each in enumerate(self._rows):
            if [each.case_id, each.assessor] == state.get("selected"):
                select_row(self.list, row)

    def _follow(self, changes: Changes) -> None:
        if not 0 < len(changes.cases) <= _FEW:
            self._refill()
        else:
            self._update(changes.cases)

    def _update(self, cases: Collection[str]) -> None:
        """Look at some cases again, whose number of forms may have changed."""
        fresh: dict[str, list[CaseProgress]] = {}
        for each in case_progress(self._context.session, only=cases):
            fresh.setdefault(each.case_id, []).append(each)
        order = list(dict.fromkeys([*(each.case_id for each in self._every), *fresh]))
        kept = {each: [one for one in self._every if one.case_id == each] for each in order if each not in cases}
        self._show([one for each in sorted(order) for one in (kept | fresh).get(each, [])])

    def _refill(self) -> None:
        """Look at every case again."""
        self._show(case_progress(self._context.session))

    def _show(self, every: list[CaseProgress]) -> None:
        """List the cases, with the same one selected as before, or the one that came after it."""
        self._stale = False
        self._every = every
        before, row = self.selected, self.list.currentIndex().row()
        self._rows = [each for each in every if self.all.isChecked() or not each.is_settled]
        places = [(each.case_id, each.assessor) for each in self._rows]
        if before is not None and (before.case_id, before.assessor) in places:
            row = places.index((before.case_id, before.assessor))
        with QSignalBlocker(self.list.selectionModel()):
            fill(self.list, [self._cells(each) for each in self._rows])
        select_row(self.list, min(max(row, 0), len(places) - 1))
        complete = sum(each.state == "complete" for each in every)
        read = sum(each.read == "read" for each in every)
        text = self.tr("{complete} of {n} forms are complete, {read} are read.")
        self._summary.setText(text.format(complete=in_digits(complete), n=in_digits(len(every)), read=in_digits(read)))
        self._show_sign_off()
        self._row_changed()

    def _cells(self, each: CaseProgress) -> tuple[str | int, ...]:
        read = translated(READ_WORDS[each.read])
        waits = [self.tr("sent back")] if each.sent_back else []
        for number, one, many in (
            (len(each.queries), self.tr("{n} query"), self.tr("{n} queries")),
            (each.differences, self.tr("{n} difference"), self.tr("{n} differences")),
            (each.conflicts, self.tr("{n} between laptops"), self.tr("{n} between laptops")),
        ):
            waits += [counted(number, one, many)] if number else []
        waits += [self.tr("changed after completion")] if each.changed else []
        state = state_words()[each.state]
        return (
            each.case_id,
            each.assessor or self.tr("nobody"),
            state,
            each.open.unanswered,
            each.open.to_look_at,
            read[:1].upper() + read[1:],
            ", ".join(waits),
        )

    def _row_changed(self) -> None:
        found = self.selected
        session = self._context.session
        lead = session.is_lead
        said = []
        if found is not None:
            said += [self.tr("Sent back: {text}").format(text=query.text) for query in found.sent_back]
            said += [self.tr("Changed after completion: {text}").format(text=each) for each in found.reasons]
            if found.changed and not found.reasons:
                said.append(self.tr("Changed after completion, and nobody said why yet."))
        self._detail.setText("\n".join(said))
        self._detail.setVisible(bool(said))
        is_read = found is not None and found.read == "read"
        text = self.tr("Mark as not &read") if is_read else self.tr("Mark as &read")
        self.read.setText(text)
        self.read.setAccessibleName(text.replace("&", ""))
        has_form = found is not None and bool(found.assessor)
        self.read.setEnabled(lead and has_form)
        self.open.setEnabled(found is not None)
        self.send_back.setEnabled(lead and found is not None and found.state == "complete")
        self.comments.setEnabled(self.send_back.isEnabled())

    def _show_sign_off(self) -> None:
        session = self._context.session
        signed = session.sign_off
        if signed is None:
            text = self.tr("The inspection is not signed off.")
        elif signed.designation:
            text = self.tr("Signed off by {name}, {designation}. What was assessed is locked.")
            text = text.format(name=signed.name, designation=signed.designation)
        else:
            text = self.tr("Signed off by {name}. What was assessed is locked.").format(name=signed.name)
        self._signed.setText(text)
        for part in self._sign_row:
            part.setVisible(signed is None and session.is_lead)
        for part in self._unlock_row:
            part.setVisible(signed is not None and session.is_lead)

    def _mark(self) -> None:
        found = self.selected
        if found is not None:
            mark = mark_unread if found.read == "read" else mark_read
            self._do(lambda: mark(self._context.session, [found.case_id], assessor=found.assessor), self.list)

    def _send_back(self) -> None:
        found = self.selected
        if found is None:
            return
        session, why = self._context.session, self.comments.text()
        if not why.strip():
            self.notice.say(self.tr("Say in the comments what its assessor should do."), "error")
            self.comments.setFocus()
            return
        if self._do(lambda: return_case(session, found.case_id, why=why, assessor=found.assessor), self.list):
            self.comments.clear()

    def _sign(self) -> None:
        session = self._context.session
        name, designation = self.signer.text(), self.designation.text()
        self._do(lambda: sign_off(session, name=name, designation=designation), self.signer)

    def _unlock(self) -> None:
        if self._do(lambda: unlock(self._context.session, why=self.unlock_why.text()), self.unlock_why):
            self.unlock_why.clear()

    def _place(self) -> tuple[str, str] | None:
        found = self.selected
        return None if found is None else (found.case_id, "")
