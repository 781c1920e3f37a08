"""The form in which responses are typed in, one after the other, by keys."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.framework.questionnaires import Questionnaire
from app.records.survey_response import LONGEST_NUMBER
from ui.findings.choice_buttons import ChoiceButtons
from ui.findings.response_table import response_table
from ui.language.counts import counted
from ui.style import CONTROL, GRID, character_width
from ui.widgets.controls import button

_NUMBER_WIDTH = 14  # characters


class ResponseForm(QWidget):
    """One response: its number, its items, and the buttons that record it.

    `changed` follows each change that is not recorded yet. `submitted` asks to record it, `abandoned` to begin a new
    one.

    Attributes:
        item: The item of the record that the response changes; empty for a new one.
    """

    changed = Signal()
    submitted = Signal()
    abandoned = Signal()

    def __init__(self, survey: Questionnaire) -> None:
        super().__init__()
        self.setObjectName("responseForm")
        self.item = ""
        self._title = QLabel()
        self._title.setObjectName("responseTitle")
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self.number = QLineEdit()
        self.number.setObjectName("responseNumber")
        self.number.setAccessibleName(self.tr("Number of the response"))
        self.number.setMaxLength(LONGEST_NUMBER)
        self.number.setMinimumHeight(CONTROL)
        self.number.setMaximumWidth(_NUMBER_WIDTH * character_width(self.fontMetrics()))
        self.number.textEdited.connect(lambda _: self.changed.emit())
        label = QLabel(self.tr("&Number on the paper"))
        label.setBuddy(self.number)
        self.table = response_table(survey, self.tr("Items of the response"))
        self._model = self.table.response
        self.table.answered.connect(self._answered)
        self.table.submitted.connect(self.submitted)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_choices())
        self.number.returnPressed.connect(self.table.setFocus)
        self.choices = ChoiceButtons()
        self._ordered = -1  # the number of buttons at the last setting of the tab order
        self.choices.pressed.connect(self.table.choose)
        self._state = QLabel()
        self._state.setObjectName("responseState")
        self._state.setWordWrap(True)
        self.record = button("recordResponse", self.tr("&Record the response"), self.submitted.emit, primary=True)
        self.begin = button("newResponse", self.tr("Ne&w response"), self.abandoned.emit)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._title, 1)
        top.addWidget(label)
        top.addWidget(self.number)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.record)
        below.addWidget(self.begin)
        below.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.choices)
        column.addLayout(below)

    @property
    def answers(self) -> Mapping[str, str]:
        """The answers by item."""
        return self._model.answers

    def show_response(self, survey: Questionnaire, item: str, number: str, answers: Mapping[str, str]) -> None:
        """Show a response at its first item that is not answered.

        Args:
            survey: Its questionnaire.
            item: The item of its record; empty for a new one.
            number: Its number.
            answers: Its answers by item.
        """
        self.item = item
        self.number.setText(number)
        self._model.show_response(survey, answers)
        self.table.fit()
        rows = range(self._model.rowCount())
        open_rows = (row for row in rows if survey.items[row].id not in answers and self._model.is_asked(row))
        self.table.go_to(next(open_rows, 0))
        self._title.setText(self.tr("Response {number}").format(number=number) if item else self.tr("New response"))
        self._show_state()
        self._show_choices()

    def _answered(self) -> None:
        self._show_state()
        self._show_choices()
        self.changed.emit()

    def _show_state(self) -> None:
        asked = [item for item in self._model.survey.items if item.is_asked(self.answers)]
        left = sum(item.id not in self.answers for item in asked)
        if not left:
            self._state.setText(self.tr("Every item is answered. Enter records the response."))
        else:
            one = self.tr("{n} item is not answered. Enter records the response as it is.")
            self._state.setText(
                counted(left, one, self.tr("{n} items are not answered. Enter records the response as it is."))
            )

    def _show_choices(self) -> None:
        item = self.table.item
        self.choices.show_item(item, "" if item is None else self.answers.get(item.id, ""))
        if len(self.choices.buttons) == self._ordered:
            return
        # Buttons are made when an item first needs them, after everything else of the form.
        self._ordered = len(self.choices.buttons)
        for before, after in pairwise((self.number, self.table, *self.choices.buttons, self.record, self.begin)):
            QWidget.setTabOrder(before, after)
