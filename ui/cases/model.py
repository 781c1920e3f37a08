"""The list of cases as a table: sorted, filtered, and repainted only where a change names a case."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from app.changes import Changes
from app.session import Session
from ui.cases.rows import STATES, CaseRow, State, case_row, differing_by_case, natural

AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()

ROW = Qt.ItemDataRole.UserRole + 1
SORT = Qt.ItemDataRole.UserRole + 2

REFERENCE, STATE, ANSWERED, OPEN, ASSESSOR, ORDER, ROSH, CUSTODY, LOOKED_AFTER, TO_CHECK = range(10)
NUMBERS = (ANSWERED, OPEN, TO_CHECK)
GAP = "\N{EN SPACE}"  # between a number on the right of its column and the text of the next
Which = Literal["all", "mine", "open", "odd"]


def _tr(text: str) -> str:
    return QCoreApplication.translate("cases", text)


def headings() -> tuple[str, ...]:
    """The column headings, in the window's language."""
    return (
        QCoreApplication.translate("cases", "Case"),
        QCoreApplication.translate("cases", "State"),
        QCoreApplication.translate("cases", "Answered"),
        QCoreApplication.translate("cases", "Open"),
        QCoreApplication.translate("cases", "Assessor"),
        QCoreApplication.translate("cases", "Order"),
        QCoreApplication.translate("cases", "RoSH"),
        QCoreApplication.translate("cases", "Custody"),
        QCoreApplication.translate("cases", "Looked after"),
        QCoreApplication.translate("cases", "To check"),
    )


def state_words() -> Mapping[State, str]:
    """What each state is called, in the window's language."""
    return {
        "not started": QCoreApplication.translate("cases", "Not started"),
        "in progress": QCoreApplication.translate("cases", "In progress"),
        "complete": QCoreApplication.translate("cases", "Complete"),
    }


class CaseModel(QAbstractTableModel):
    """A row a case of the sample, in order of reference."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._headings = headings()
        self._states = state_words()
        self._yes_no = {
            "yes": QCoreApplication.translate("cases", "Yes"),
            "no": QCoreApplication.translate("cases", "No"),
        }
        self._none = QCoreApplication.translate("cases", "none")
        self._rosh = {level: rank for rank, level in enumerate(session.framework.asset.rosh_levels)}
        self._rows: list[CaseRow] = []
        self._places: dict[str, int] = {}
        self._differing: Mapping[str, int] = {}
        self._load()

    @property
    def rows(self) -> list[CaseRow]:
        return self._rows

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] + (GAP if section in NUMBERS else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == ROW:
            return row
        if role == SORT:
            return self._sort_key(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[column]}: {self._text(row, column) or self._none}"
        return None

    def index_of(self, reference: str) -> QModelIndex:
        """Where a case is; an invalid index where it is not in the sample."""
        place = self._places.get(reference)
        return QModelIndex() if place is None else self.index(place, REFERENCE)

    def take(self, changes: Changes) -> None:
        """Show what `changes` names, and nothing else. Rows come or go only when the sample did."""
        if changes.rescored and [row.reference for row in self._rows] != self._sample():
            self.beginResetModel()
            self._load()
            self.endResetModel()
            return
        touched = [reference for reference in changes.cases if reference in self._places]
        if changes.rescored or any(self._differing.get(reference) for reference in touched):
            self._differing = differing_by_case(self._session)
        for reference in touched:
            place = self._places[reference]
            row = self._row(reference)
            if row != self._rows[place]:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._headings) - 1))

    def _load(self) -> None:
        self._differing = differing_by_case(self._session)
        self._rows = [self._row(reference) for reference in self._sample()]
        self._places = {row.reference: place for place, row in enumerate(self._rows)}

    def _sample(self) -> list[str]:
        return [case.reference for case in self._session.sample()]

    def _row(self, reference: str) -> CaseRow:
        return case_row(self._session, reference, differing=self._differing.get(reference, 0))

    def _text(self, row: CaseRow, column: int) -> str:
        match column:
            case 0:
                return row.reference
            case 1:
                return self._states[row.state]
            case 2:
                return _tr("{answered} of {applicable}").format(answered=row.answered, applicable=row.applicable)
            case 3:
                return str(row.open) if row.open else ""
            case 4:
                return self._assessor(row)
            case 5:
                return row.order_type
            case 6:
                return row.rosh.capitalize()
            case 7:
                return self._yes_no.get(row.custody or "", "")
            case 8:
                return self._yes_no.get(row.looked_after or "", "")
            case _:
                return str(row.to_check) if row.to_check else ""

    def _assessor(self, row: CaseRow) -> str:
        if not row.allocated_to:
            return _tr("Nobody")
        if row.whose != row.allocated_to:
            return _tr("{allocated} (here {whose})").format(allocated=row.allocated_to, whose=row.whose)
        return row.allocated_to

    def _sort_key(self, row: CaseRow, column: int) -> Any:
        match column:
            case 0:
                return natural(row.reference)
            case 1:
                return STATES.index(row.state), row.answered
            case 2:
                return row.answered
            case 3:
                return row.open
            case 6:
                return self._rosh.get(row.rosh, -1)
            case 9:
                return row.to_check
            case _:
                return self._text(row, column).casefold()

    def _tip(self, row: CaseRow, column: int) -> str:
        if column == TO_CHECK:
            lines = list(row.odd)
            if row.differing:
                lines.append(_tr("Records on which versions differ: {count}").format(count=row.differing))
            return "\n".join(lines)
        if column in (ANSWERED, OPEN) and row.pending:
            return _tr("Questions that may yet apply: {count}").format(count=row.pending)
        return self._text(row, column)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class CaseFilter(QSortFilterProxyModel):
    """The rows that hold every word typed, of the cases asked for; sorted by what a column means, not its text."""

    def __init__(self, source: CaseModel, me: str | None) -> None:
        super().__init__(source)
        self._me = me
        self._words: list[str] = []
        self._which: Which = "all"
        self.setSourceModel(source)
        self.setDynamicSortFilter(True)

    def look_for(self, text: str, which: Which) -> None:
        """Show only rows with every word of `text`, of all cases, mine, those not complete, or those to check."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self._which = which
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: AnyIndex) -> bool:
        model = cast("CaseModel", self.sourceModel())
        row = model.rows[source_row]
        if self._which == "mine" and self._me not in (row.allocated_to, row.whose):
            return False
        if self._which == "open" and row.state == "complete":
            return False
        if self._which == "odd" and not row.to_check:
            return False
        if not self._words:
            return True
        text = "\n".join(
            str(model.index(source_row, column, source_parent).data()) for column in range(model.columnCount())
        ).casefold()
        return all(word in text for word in self._words)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        mine, theirs = left.data(SORT), right.data(SORT)
        if mine == theirs:
            rows = cast("CaseModel", self.sourceModel()).rows
            return natural(rows[left.row()].reference) < natural(rows[right.row()].reference)
        return bool(mine < theirs)
