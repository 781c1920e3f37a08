"""The part of a page that takes cases out of the sample, adds and replaces them, each with a reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.commands.changing_sample import add_case, remove_case, replace_case
from app.errors import AbovelineError
from app.session.changes import Changes
from app.session.session import Session
from ui.style import CONTROL, GRID
from ui.widgets.controls import ChoiceBox
from ui.widgets.forms.level_form import LevelForm


class SampleChanges(QWidget):
    """Changes of the sample by hand. `changed` carries the changes and a sentence, `refused` the error.

    Args:
        session: The inspection.
    """

    changed = Signal(Changes, str)
    refused = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.case = ChoiceBox()
        self.other = QLineEdit()
        self.why = QLineEdit()
        form = LevelForm()
        form.setSpacing(GRID)
        for name, label, field in (
            ("caseToChange", self.tr("Case of the sample"), self.case),
            ("caseToAdd", self.tr("Another case"), self.other),
            ("whyChanged", self.tr("Reason"), self.why),
        ):
            field.setObjectName(name)
            field.setAccessibleName(label)
            field.setMinimumHeight(CONTROL)
            form.addRow(label, field)
        self.other.setPlaceholderText(self.tr("The reference of a case to add, or to put in place of the one above"))
        self.why.setPlaceholderText(self.tr("The history keeps it"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for name, text, do in (
            ("removeCase", self.tr("Remove the case"), self._remove),
            ("replaceCase", self.tr("Replace it with the other"), self._replace),
            ("addCase", self.tr("Add the other"), self._add),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAccessibleName(text)
            button.clicked.connect(lambda _=False, do=do: do())
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * GRID, 0, GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_cases(self) -> None:
        """List the cases of the sample as they are now, with the same one chosen."""
        chosen = self.case.currentText()
        self.case.clear()
        self.case.addItems([case.id for case in self._session.sample()])
        self.case.setCurrentIndex(max(self.case.findText(chosen), 0))

    def _remove(self) -> None:
        case = self.case.currentText()
        self._do(
            lambda: remove_case(self._session, case, why=self.why.text()),
            self.tr("{case} is out of the sample. What is recorded of it stays.").format(case=case),
        )

    def _add(self) -> None:
        case = self.other.text().strip()
        self._do(
            lambda: add_case(self._session, case, why=self.why.text()),
            self.tr("{case} is in the sample.").format(case=case),
        )

    def _replace(self) -> None:
        case, other = self.case.currentText(), self.other.text().strip()
        self._do(
            lambda: replace_case(self._session, case, other, why=self.why.text()),
            self.tr("{other} is in the sample in place of {case}.").format(case=case, other=other),
        )

    def _do(self, change: Callable[[], Changes], text: str) -> None:
        try:
            changes = change()
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return
        self.other.clear()
        self.why.clear()
        self.changed.emit(changes, text)
