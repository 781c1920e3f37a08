"""Say over a form that it is only read on this laptop, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.assess.case_form import CaseForm
from ui.assess.form_choice import only_read
from ui.style import GRID


class OnlyReadLine(QLabel):
    """A sentence over a form that is only read; hidden over any other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("onlyRead")
        self.setWordWrap(True)
        self.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        self.hide()

    def show_form(self, form: CaseForm) -> None:
        """Say why a form is only read; hide where it is not."""
        self.setText("" if form.may_change else only_read(form))
        self.setVisible(not form.may_change)
