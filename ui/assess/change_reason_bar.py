"""Ask why a case that was complete has changed, once, without stopping the person who changes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit

from app.commands.explaining import explain_change, is_unexplained, lacks_reason
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.rating import RATING
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.style import GRID


class ChangeReasonBar(QFrame):
    """The question and a field for the reason. Enter, or leaving the field, records it.

    The change itself is recorded before, and the focus stays where it is. `answered` comes once the reason is recorded.
    """

    answered = Signal()

    def __init__(self, desk: CaseController) -> None:
        super().__init__()
        self.setObjectName("changeReasonBar")
        self._desk = desk
        self._label = QLabel()
        self.field = QLineEdit()
        self.field.setObjectName("changeReason")
        self._label.setBuddy(self.field)
        self.field.editingFinished.connect(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, 2 * GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(self._label)
        row.addWidget(self.field, 1)
        self.hide()

    def show_form(self, form: CaseForm) -> None:
        """Ask about a form that is opened, if it changed after completion and nobody said why."""
        self.field.clear()
        asks = form.may_change and form.complete and is_unexplained(form.session, form.case_id, form.assessor)
        self._ask(form, asks=asks)

    def apply(self, form: CaseForm, changes: Changes) -> None:
        """Ask after the first change of a complete form; stop asking where it is not complete any more."""
        if not form.complete:
            if not self.isHidden():
                self.hide()
            return
        if not self.isHidden() or not form.may_change:
            return
        if any(key.owner in ("", form.assessor) for key in changes.of(FACT, JUDGEMENT, RATING)):
            self._ask(form, asks=lacks_reason(form.session, form.case_id, form.assessor))

    def _ask(self, form: CaseForm, *, asks: bool) -> None:
        if asks:
            text = self.tr("{case} was complete. &Why has it changed?").format(case=form.case_id)
            self._label.setText(text)
            self.field.setAccessibleName(text.replace("&", ""))
        self.setVisible(asks)

    def keep(self) -> bool:
        """Record the reason that is typed; return whether nothing is left unsaved."""
        if self.isHidden() or not self.field.text().strip():
            return True
        text = self.field.text()
        # Cleared first: hiding the field ends the editing again.
        self.field.clear()
        if not self._desk.record(explain_change, why=text):
            self.field.setText(text)
            return False
        self.hide()
        self.answered.emit()
        return True
