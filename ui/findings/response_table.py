"""A table in which a response is typed in: an item a row, answered with one key, and on to the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from app.framework.questionnaires import Questionnaire, SurveyItem, questionnaires
from ui.language import choice
from ui.style import CELL
from ui.widgets.controls import select_row
from ui.widgets.input.held_keys import HeldKeys
from ui.widgets.lists.row_table import RowTable, row_table

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
QUESTION, ANSWER = range(2)
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def shown_choice(answer: str) -> str:
    """Return a recorded answer in the language of the window."""
    return questionnaires().choice(answer, choice.current())


def key_of(item: SurveyItem, place: int) -> str:
    """Return the key of a choice by its place, as it is written on a button: the number itself on a scale."""
    return item.choices[place] if item.is_scale else str(place + 1)


class ResponseModel(QAbstractTableModel):
    """The items of a questionnaire with the answers of one response.

    Attributes:
        survey: The questionnaire.
        answers: The answers by item.
    """

    def __init__(self, survey: Questionnaire, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.survey = survey
        self.answers: dict[str, str] = {}

    def show_response(self, survey: Questionnaire, answers: Mapping[str, str]) -> None:
        """Show a response to a questionnaire."""
        self.beginResetModel()
        self.survey, self.answers = survey, dict(answers)
        self.endResetModel()

    def answer(self, row: int, answer: str) -> None:
        """Answer the item of a row; an empty answer clears it."""
        item = self.survey.items[row]
        if answer:
            self.answers[item.id] = answer
        else:
            self.answers.pop(item.id, None)
        # An answer may decide whether other items are asked.
        depending = (place for place, each in enumerate(self.survey.items) if each.when and each.when[0] == item.id)
        for place in (row, *depending):
            self.dataChanged.emit(self.index(place, ANSWER), self.index(place, ANSWER))

    def is_asked(self, row: int) -> bool:
        """Return whether the item of a row is asked, by the answers so far."""
        return self.survey.items[row].is_asked(self.answers)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of items."""
        return 0 if parent.isValid() else len(self.survey.items)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return 2: the question and its answer."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.tr("Question") if section == QUESTION else self.tr("Answer")
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the question or the answer of a row, and for a screen reader the keys of its choices."""
        if not index.isValid():
            return None
        item = self.survey.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text(choice.current()) if index.column() == QUESTION else self._answer(index.row())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            keys = (f"{key_of(item, place)} {shown_choice(each)}" for place, each in enumerate(item.choices))
            if item.is_scale:
                return self.tr("from {first} to {last}").format(first=item.choices[0], last=item.choices[-1])
            return ", ".join(keys)
        return None

    def _answer(self, row: int) -> str:
        item = self.survey.items[row]
        answer = self.answers.get(item.id, "")
        if self.is_asked(row):
            return shown_choice(answer)
        return self.not_counted(answer)

    def not_counted(self, answer: str) -> str:
        """Return an answer to an item that is not asked, in the words of the table."""
        shown = shown_choice(answer)
        return self.tr("{answer} (not counted)").format(answer=shown) if answer else self.tr("not asked")


class ResponseTable(RowTable):
    """The table of items. `answered` follows each change of an answer, `submitted` the Enter key.

    Attributes:
        response: The response that it shows.
    """

    answered = Signal()
    submitted = Signal()

    def __init__(self, survey: Questionnaire) -> None:
        super().__init__()
        self.response = ResponseModel(survey, self)
        self._held = HeldKeys()
        self._begun = -1  # the row of a scale on which the first digit of a number of two has been typed

    @property
    def item(self) -> SurveyItem | None:
        """The item of the current row; None if there is none."""
        row = self.currentIndex().row()
        return self.response.survey.items[row] if row >= 0 else None

    def fit(self) -> None:
        """Give the answers the room of the longest one, and each row that of its question.

        A table that measures its rows and columns itself does so at each answer, for many rows.
        """
        metrics, heading = self.fontMetrics(), self.horizontalHeader().sectionSizeHint(ANSWER)
        texts = {self.response.not_counted("")}
        for item in self.response.survey.items:
            words = self.response.not_counted if item.when else shown_choice
            texts |= {words(each) for each in item.choices}
        widest = max(map(metrics.horizontalAdvance, texts))
        self.setColumnWidth(ANSWER, max(heading, widest + 3 * CELL))
        self.resizeRowsToContents()

    def choose(self, answer: str, *, stays: bool = False) -> None:
        """Answer the current item, and go on to the next one that is asked.

        Args:
            answer: The answer; empty to clear it.
            stays: Whether the row stays, since more of the answer may follow.
        """
        row = self.currentIndex().row()
        if row < 0:
            return
        self.response.answer(row, answer)
        if not stays:
            following = range(row + 1, self.response.rowCount())
            self.go_to(next((each for each in following if self.response.is_asked(each)), row))
        self.answered.emit()

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        select_row(self, row)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with a digit or a first letter, clear with Delete, submit with Enter."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        item = self.item
        answer = self._meant(item, event.text()) if plain and item is not None else None
        if answer is None and event.key() not in (*_CLEARING, *_ENTER):
            self._begun = -1
            super().keyPressEvent(event)
        elif not self._held.press(event):
            event.accept()
        elif event.key() in _ENTER:
            self.submitted.emit()
        elif event.key() in _CLEARING:
            self._begun = -1
            self.choose("", stays=True)
        elif item is not None and item.is_scale:
            self._type_digit(item, event.text())
        else:
            self.choose(answer or "")

    def keyboardSearch(self, _search: str) -> None:
        """Search nothing: a letter that is no answer would move to another item unnoticed."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each row the room of its question, which wraps."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note that a key was let go."""
        self._held.release(event)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take every key as let go."""
        self._held.forget()
        self._begun = -1
        super().focusOutEvent(event)

    def _meant(self, item: SurveyItem, text: str) -> str | None:
        """Return the answer that a key means; None where it means none."""
        if not text or not text.isprintable():
            return None
        if item.is_scale:
            return text if text in item.choices else None
        if text.isdecimal():
            return item.choices[int(text) - 1] if 0 < int(text) <= len(item.choices) else None
        initials = [shown_choice(each)[:1].casefold() for each in item.choices]
        letter = text.casefold()
        return item.choices[initials.index(letter)] if initials.count(letter) == 1 else None

    def _type_digit(self, item: SurveyItem, digit: str) -> None:
        """Answer on a scale. A digit after another makes one number of the two, where the scale has it."""
        row = self.currentIndex().row()
        number = self.response.answers.get(item.id, "") + digit
        if self._begun == row and number in item.choices:
            self._begun = -1
            self.choose(number)
            return
        more = any(each != digit and each.startswith(digit) for each in item.choices)
        self._begun = row if more else -1
        self.choose(digit, stays=more)


def response_table(survey: Questionnaire, accessible: str) -> ResponseTable:
    """Return the table of a questionnaire's items, with its accessible name."""
    table = ResponseTable(survey)
    row_table("responseItems", accessible, table.response, table)
    table.setWordWrap(True)
    columns = table.horizontalHeader()
    columns.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
    columns.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.Fixed)
    return table
