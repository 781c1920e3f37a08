"""Provide the Asset ratings as a table model: each factor at each stage, the change, and the totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from app.assessment.asset import asset_total
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate
from ui.widgets.lists.lines import NO_PARENT, AnyIndex

ITEM = Qt.ItemDataRole.UserRole + 1
STRONG = Qt.ItemDataRole.UserRole + 2
TREND = Qt.ItemDataRole.UserRole + 3
CHANGE = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class RatingRow:
    """A row of the table: a rated item, or a total (static, dynamic or both), which has no id."""

    id: str | None
    title: str
    total: str = ""


def stage_word(stage: str) -> str:
    """Return the label of an Asset stage."""
    words = {"start": translate("assess", "Start"), "latest": translate("assess", "Latest")}
    return words.get(stage, stage.capitalize())


def change_word(change: int | None) -> str:
    """Describe a change of a rating, with a dash if it is not known."""
    if change is None:
        return "–"  # noqa: RUF001 - a dash is meant
    if change == 0:
        return translate("assess", "same")
    words = translate("assess", "up {0}") if change > 0 else translate("assess", "down {0}")
    return words.format(abs(change))


@dataclass(frozen=True, slots=True)
class RatingTrend:
    """A row's values at the first and last stage, on a scale from 0 to `top`."""

    first: int
    last: int
    top: int

    @property
    def change(self) -> int:
        """The last value minus the first. An increase is for the worse."""
        return self.last - self.first


class RatingsModel(QAbstractTableModel):
    """A model whose rows are factors and totals, with columns for name, value per stage, and change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form: CaseForm | None = None
        self._rows: list[RatingRow] = []
        self.stages: tuple[str, ...] = ()

    def show_form(self, form: CaseForm) -> None:
        """Show the ratings of a form's case."""
        asset = form.session.framework.asset
        self.beginResetModel()
        self._form = form
        self.stages = asset.stages
        self._rows = [
            *(RatingRow(each.id, each.title) for each in asset.factors),
            RatingRow(None, translate("assess", "Total of dynamic factors"), "dynamic"),
            *(RatingRow(each.id, each.title) for each in asset.statics),
            RatingRow(None, translate("assess", "Total of static factors"), "static"),
            RatingRow(None, translate("assess", "Asset total"), "total"),
        ]
        self.endResetModel()

    def refresh(self) -> None:
        """Show the current ratings."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of factors and totals."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of stages plus name and change."""
        return 0 if parent.isValid() else len(self.stages) + 2

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Make only cells with a rating selectable and editable."""
        if self.item_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def item_at(self, index: AnyIndex) -> tuple[str, str] | None:
        """Return the stage and item whose value a cell holds, or None if it holds none."""
        if not index.isValid() or not 1 <= index.column() <= len(self.stages):
            return None
        item = self._rows[index.row()].id
        return None if item is None else (self.stages[index.column() - 1], item)

    def trend(self, index: AnyIndex) -> RatingTrend | None:
        """Return a row's values at the first and last stage, or None if a value or part of a total is missing."""
        row = self._rows[index.row()]
        first, last = (self._number(row, stage) for stage in (self.stages[0], self.stages[-1]))
        # Totals over different factors differ because a factor is missing, which is not a change of rating.
        if first is None or last is None or not all(self._is_rated(row, stage) for stage in self.stages):
            return None
        return RatingTrend(first, last, sum(max(self._allowed(item), default=0) for item in self._items(row)))

    def value(self, stage: str, item: str) -> int | None:
        """Return the recorded rating, or None if there is none."""
        return self._form.case.ratings.get((stage, item)) if self._form else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text and alignment of a column heading."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            headings = translate("assess", "Factor"), *map(stage_word, self.stages), translate("assess", "Change")
            return headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            value = 1 <= section <= len(self.stages)
            side = Qt.AlignmentFlag.AlignRight if value else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the data of a cell, with ITEM, STRONG, CHANGE and TREND for the delegate."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index)
            case Qt.ItemDataRole.ToolTipRole:
                return row.title if index.column() == 0 else None
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if self._holds_value(index) else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        if role == ITEM:
            return self.item_at(index)
        if role == STRONG:
            return row.id is None
        if role == CHANGE:
            return index.column() > len(self.stages)
        if role == TREND:
            return self.trend(index) if index.column() > len(self.stages) else None
        return None

    def _holds_value(self, index: AnyIndex) -> bool:
        return 1 <= index.column() <= len(self.stages)

    def _shown(self, index: AnyIndex) -> str:
        row = self._rows[index.row()]
        if index.column() == 0:
            return row.title
        if self._holds_value(index):
            value = self._number(row, self.stages[index.column() - 1])
            return "" if value is None else str(value)
        trend = self.trend(index)
        return change_word(trend.change if trend else None)

    def _spoken(self, index: AnyIndex) -> str:
        """Return the text of the whole row for a screen reader, beginning with the cell's stage."""
        row = self._rows[index.row()]
        here = index.column() - 1 if self._holds_value(index) else 0
        stages = [self.stages[here], *(stage for number, stage in enumerate(self.stages) if number != here)]
        values = [(stage, self._number(row, stage)) for stage in stages]
        parts = [
            f"{stage_word(stage).lower()}: {translate('assess', 'not rated') if value is None else value}"
            for stage, value in values
        ]
        trend = self.trend(index)
        return ", ".join([row.title, *parts, *([change_word(trend.change)] if trend else [])])

    def _items(self, row: RatingRow) -> set[str]:
        """Return the items that a row shows or adds up."""
        if row.id is not None or self._form is None:
            return {row.id} if row.id else set()
        asset = self._form.session.framework.asset
        statics, factors = {each.id for each in asset.statics}, {each.id for each in asset.factors}
        return {"static": statics, "dynamic": factors}.get(row.total, statics | factors)

    def _allowed(self, item: str) -> tuple[int, ...]:
        return (self._form.session.framework.asset.allowed_scores(item) or ()) if self._form else ()

    def _is_rated(self, row: RatingRow, stage: str) -> bool:
        """Return whether a row's total includes all of its items at a stage."""
        if row.id is not None or self._form is None:
            return True
        asset = self._form.session.framework.asset
        return not self._items(row).intersection(asset_total(asset, self._form.case.ratings_at(stage)).missing)

    def _number(self, row: RatingRow, stage: str) -> int | None:
        if row.id is not None:
            return self.value(stage, row.id)
        if self._form is None:
            return None
        ratings = self._form.case.ratings_at(stage)
        total = asset_total(self._form.session.framework.asset, ratings)
        if all(value is None for value in ratings.values()):
            return None
        return {"static": total.static, "dynamic": total.dynamic}.get(row.total, total.total)
