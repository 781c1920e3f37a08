"""Filter, search and sort the list of cases. A search looks at everything that is written in a case."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Literal, cast

from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt

from app.assessment.form_state import State
from app.assessment.search import Found, Sees, found_at, text_of
from app.session.blindness import may_see
from app.session.changes import Changes
from app.session.session import Session
from app.text import find, fold
from ui.cases.model import NO_PARENT, SORT, AnyIndex, CaseModel
from ui.cases.rows import CaseRow, natural

Which = Literal["all", "mine", "open", "not started", "in progress", "ready", "complete", "flagged", "to_look_at"]
_SHOWN = 60  # characters of a text that was found
translate = QCoreApplication.translate


def which_words() -> dict[Which, str]:
    """Return the name of each filter in the language of the window."""
    return {
        "all": translate("cases", "All cases"),
        "mine": translate("cases", "Mine"),
        "open": translate("cases", "Not complete"),
        "not started": translate("cases", "Not started"),
        "in progress": translate("cases", "In progress"),
        "ready": translate("cases", "Ready"),
        "complete": translate("cases", "Complete"),
        "flagged": translate("cases", "Flagged"),
        "to_look_at": translate("cases", "To look at"),
    }


class CaseFilter(QSortFilterProxyModel):
    """The rows that match the filter and contain every word of the search, sorted by the values of a column.

    Args:
        source: The cases.
        session: The open inspection.
    """

    def __init__(self, source: CaseModel, session: Session) -> None:
        super().__init__(source)
        self._session = session
        self._words: list[str] = []
        self._which: Which = "all"
        # The texts of each case that a search looks at, joined. They are cached until the case changes.
        self._texts: dict[str, str] = {}
        self.setSourceModel(source)
        self.setDynamicSortFilter(True)

    @property
    def searching(self) -> bool:
        """Whether there are words to search for."""
        return bool(self._words)

    def look_for(self, text: str, which: Which) -> None:
        """Show only the cases that match the filter and have every word of `text` in their row or their texts."""
        self.beginFilterChange()
        self._words = fold(text).split()
        self._which = which
        cast("CaseModel", self.sourceModel()).found_in = self.found_in if self._words else None
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def forget(self, changes: Changes) -> None:
        """Drop the cached texts of the cases that changed."""
        if changes.rescored:
            self._texts.clear()
        for reference in changes.cases:
            self._texts.pop(reference, None)

    def look_again(self) -> None:
        """Search again after `forget`, because a new note need not change the row of its case."""
        if self._words:
            self.beginFilterChange()
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, _source_parent: AnyIndex) -> bool:
        """Return whether a case is shown."""
        row = cast("CaseModel", self.sourceModel()).rows[source_row]
        if not self._belongs(row):
            return False
        if not self._words:
            return True
        text = self._in_row(row)
        return all(word in text or word in self._written(row.reference) for word in self._words)

    def lessThan(self, left: AnyIndex, right: AnyIndex) -> bool:
        """Return whether one cell is sorted before another. Cases with equal values are sorted by reference."""
        mine, theirs = left.data(SORT), right.data(SORT)
        if mine == theirs:
            rows = cast("CaseModel", self.sourceModel()).rows
            return natural(rows[left.row()].reference) < natural(rows[right.row()].reference)
        return bool(mine < theirs)

    def beside(self, reference: str, step: int) -> str | None:
        """Return the next case that is shown, seen from one that may not be shown itself; None at the end.

        Args:
            reference: The case to start from.
            step: 1 for the case below, -1 for the one above.
        """
        model = cast("CaseModel", self.sourceModel())
        order = self._order()
        here = model.index_of(reference)
        if not here.isValid():
            return None
        beyond = order[order.index(here.row()) + 1 :] if step > 0 else order[: order.index(here.row())][::-1]
        found = (model.rows[row].reference for row in beyond if self.filterAcceptsRow(row, NO_PARENT))
        return next(found, None)

    def next_to_do(self, reference: str, states: Collection[State]) -> str | None:
        """Return the next case in one of these states, whatever the filter shows; None if there is none.

        On the laptop of an assessor only that assessor's cases are considered. The search goes on at the top.

        Args:
            reference: The case to start from. Empty for the top of the list.
            states: The states of the case wanted.
        """
        model, me = cast("CaseModel", self.sourceModel()), self._session.current_assessor
        order = [model.rows[row] for row in self._order()]
        here = next((place + 1 for place, row in enumerate(order) if row.reference == reference), 0)
        wanted = (
            row.reference
            for row in (*order[here:], *order[:here])
            if row.state in states and row.reference != reference and me in (None, row.allocated_to, row.whose)
        )
        return next(wanted, None)

    def _order(self) -> list[int]:
        """Return all rows in the order in which the list is sorted, also those that the filter hides."""
        model, column = cast("CaseModel", self.sourceModel()), self.sortColumn()
        rows = range(model.rowCount())
        keys = [(model.index(row, column).data(SORT), natural(model.rows[row].reference)) for row in rows]
        return sorted(rows, key=lambda row: keys[row], reverse=self.sortOrder() == Qt.SortOrder.DescendingOrder)

    def found_in(self, row: CaseRow) -> str:
        """Return where in a case the words were found, in a line; empty if its row has them."""
        text = self._in_row(row)
        missing = [word for word in self._words if word not in text]
        found = self._found_at(row.reference, missing) if missing else None
        return "" if found is None else _line(found, missing)

    def _belongs(self, row: CaseRow) -> bool:
        match self._which:
            case "all":
                return True
            case "mine":
                return self._session.current_assessor in (row.allocated_to, row.whose)
            case "open":
                return row.state != "complete"
            case "flagged":
                return bool(row.flags)
            case "to_look_at":
                return bool(row.open.to_look_at or row.conflicts)
            case _:
                state: State = self._which
                return row.state == state

    def _in_row(self, row: CaseRow) -> str:
        model = cast("CaseModel", self.sourceModel())
        return fold("\n".join(model.text(row, column) for column in range(model.columnCount())))

    def _written(self, reference: str) -> str:
        text = self._texts.get(reference)
        if text is None:
            text = self._texts[reference] = text_of(self._session.cases[reference], self._sees(reference))
        return text

    def _found_at(self, reference: str, words: list[str]) -> Found | None:
        return found_at(self._session.cases[reference], words, self._sees(reference))

    def _sees(self, reference: str) -> Sees:
        return partial(may_see, self._session, self._session.cases[reference])


def _line(found: Found, words: list[str]) -> str:
    lines = {
        "note": translate("cases", "Found in the note of {question}: {text}"),
        "evidence": translate("cases", "Found in the evidence of {question}: {text}"),
        "flag": translate("cases", "Found in a flag on {question}: {text}"),
        "why": translate("cases", "Found in the explanation: {text}"),
    }
    line = lines[found.kind]
    if found.kind == "flag" and not found.question:
        line = translate("cases", "Found in a flag on the case: {text}")
    return line.format(question=found.question, text=_around(found.text, words))


def _around(text: str, words: list[str]) -> str:
    """Return the part of a text with the first of the words, and a little before it."""
    line = " ".join(text.split())
    at = min((place for word in words if (place := find(line, word)) >= 0), default=0)
    begins = max(0, min(at - _SHOWN // 3, len(line) - _SHOWN))
    before, after = "…" if begins else "", "…" if begins + _SHOWN < len(line) else ""
    return f"{before}{line[begins : begins + _SHOWN]}{after}"
