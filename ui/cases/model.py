"""Hold the list of cases as a table, and update only the cases that a change names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.assessment.form_state import STATES
from app.message import in_digits
from app.session.changes import Changes
from app.session.session import Session
from app.text import fold
from ui.cases.columns import (
    ANSWERED,
    CASE,
    COLUMNS,
    CONFLICTS,
    FLAGS,
    LARGEST_FIRST,
    NUMBERS,
    TO_LOOK_AT,
    UNANSWERED,
    headings,
)
from ui.cases.labels import flag_line, hours, weight
from ui.cases.rows import CaseRow, case_row, conflicts_by_case, natural
from ui.language.counts import counted
from ui.language.labels import standing_out, state_words
from ui.widgets.text.tooltips import plain_tip

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

ROW = Qt.ItemDataRole.UserRole + 1
SORT = Qt.ItemDataRole.UserRole + 2
GAP = "\N{EN SPACE}"  # between a number on the right of its column and the text of the next


def _tr(text: str) -> str:
    return QCoreApplication.translate("cases", text)


class CaseModel(QAbstractTableModel):
    """One row per case of the sample, in order of reference.

    During a search `found_in` returns where in a case the words were found, for its tooltips and description.

    Args:
        session: The open inspection.
        parent: The owner of the model.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._headings = headings()
        self._states = state_words()
        self._none = QCoreApplication.translate("cases", "none")
        self.found_in: Callable[[CaseRow], str] | None = None
        self._rows: list[CaseRow] = []
        self._places: dict[str, int] = {}
        self._conflicts: Mapping[str, int] = {}
        self._load()

    @property
    def rows(self) -> list[CaseRow]:
        """The cases in order of reference."""
        return self._rows

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of cases."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the heading of a column, its alignment and its first sort order."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] + (GAP if section in NUMBERS else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.InitialSortOrderRole:
            return Qt.SortOrder.DescendingOrder if section in LARGEST_FIRST else Qt.SortOrder.AscendingOrder
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the CaseRow, the sort key of a cell, or its texts for Qt's roles."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == ROW:
            return row
        if role == SORT:
            return self._sort_key(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(part for part in (self._found(row), self._tip(row, column)) if part))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._found(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[column]}: {self.text(row, column) or self._none}"
        return None

    def index_of(self, reference: str) -> QModelIndex:
        """Return the index of a case, which is invalid if the case is not in the sample."""
        place = self._places.get(reference)
        return QModelIndex() if place is None else self.index(place, CASE)

    def take(self, changes: Changes) -> None:
        """Update the cases that `changes` names. Rows are added or removed only if the sample changed."""
        if changes.rescored and [row.reference for row in self._rows] != self._sample():
            self.beginResetModel()
            self._load()
            self.endResetModel()
            return
        touched = [reference for reference in changes.cases if reference in self._places]
        if changes.rescored or any(self._conflicts.get(reference) for reference in touched):
            self._conflicts = conflicts_by_case(self._session)
        for reference in touched:
            place = self._places[reference]
            row = self._row(reference)
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._headings) - 1))

    def text(self, row: CaseRow, column: int) -> str:
        """Return the text of a cell."""
        match COLUMNS[column]:
            case "case":
                return row.reference
            case "standing_out":
                return standing_out(row.custody, row.rosh, row.looked_after)
            case "state":
                return self._states[row.state]
            case "answered":
                done = row.progress
                return _tr("{answered} of {applicable}").format(
                    answered=in_digits(done.answered), applicable=in_digits(done.applicable)
                )
            case "assessor":
                return self._assessor(row)
            case "case_manager":
                return row.case_manager
            case "time":
                return hours(row.seconds)
            case "order":
                return row.order_type
            case column_of_counts:
                number = row.count(column_of_counts)
                return str(number) if number else ""

    def _load(self) -> None:
        self._conflicts = conflicts_by_case(self._session)
        self._rows = [self._row(reference) for reference in self._sample()]
        self._places = {row.reference: place for place, row in enumerate(self._rows)}

    def _sample(self) -> list[str]:
        return [case.id for case in self._session.sample()]

    def _row(self, reference: str) -> CaseRow:
        return case_row(self._session, reference, conflicts=self._conflicts.get(reference, 0))

    def _assessor(self, row: CaseRow) -> str:
        if not row.allocated_to:
            return _tr("Not allocated")
        if row.whose != row.allocated_to:
            return _tr("{allocated} (form of {whose})").format(allocated=row.allocated_to, whose=row.whose)
        return row.allocated_to

    def _sort_key(self, row: CaseRow, column: int) -> Any:
        match COLUMNS[column]:
            case "case":
                return natural(row.reference)
            case "standing_out":
                return weight(row)
            case "state":
                return STATES.index(row.state), row.progress.answered
            case "answered":
                return row.progress.answered
            case "time":
                return row.seconds
            case "unanswered" | "to_look_at" | "flags" | "conflicts" as column_of_counts:
                return row.count(column_of_counts)
            case _:
                return fold(self.text(row, column))

    def _found(self, row: CaseRow) -> str:
        return "" if self.found_in is None else self.found_in(row)

    def _tip(self, row: CaseRow, column: int) -> str:
        if column == TO_LOOK_AT:
            return "\n".join(row.odd)
        if column == CONFLICTS and row.conflicts:
            one, many = _tr("Versions of {n} record differ."), _tr("Versions of {n} records differ.")
            return counted(row.conflicts, one, many)
        if column == FLAGS:
            return "\n".join(map(flag_line, row.flags))
        if column in (ANSWERED, UNANSWERED) and row.open.waiting:
            one, many = _tr("{n} more question may apply."), _tr("{n} more questions may apply.")
            return counted(row.open.waiting, one, many)
        if column == CASE:
            # A narrow window leaves columns out, so the tooltip of a case has all of them.
            said = [(heading, self.text(row, each)) for each, heading in enumerate(self._headings)]
            return "\n".join(f"{heading}: {text}" for heading, text in said if text)
        return self.text(row, column)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
