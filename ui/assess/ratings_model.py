"""The Asset ratings as a table: each factor at the start and latest, what changed, and the totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from app.casework.asset import asset_total
from ui.assess.form import Form
from ui.assess.words import translate
from ui.widgets.lines import NO_PARENT, AnyIndex

ITEM = Qt.ItemDataRole.UserRole + 1
STRONG = Qt.ItemDataRole.UserRole + 2
_NONE = "–"  # noqa: RUF001 - a dash is meant


@dataclass(frozen=True, slots=True)
class RatingRow:
    """A rated item, or with no id a total: of the static factors, the dynamic ones, or both."""

    id: str | None
    title: str
    total: str = ""


def stage_word(stage: str) -> str:
    """What a stage of Asset is called."""
    words = {"start": translate("assess", "Start"), "latest": translate("assess", "Latest")}
    return words.get(stage, stage.capitalize())


def signed(change: int) -> str:
    """A change with its sign."""
    return f"+{change}" if change > 0 else f"−{-change}" if change < 0 else "0"  # noqa: RUF001 - a minus sign is meant


class RatingsModel(QAbstractTableModel):
    """Rows are factors and totals; columns the factor, a value for each stage, and the change between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._rows: list[RatingRow] = []
        self.stages: tuple[str, ...] = ()

    def show_form(self, form: Form) -> None:
        """Show the ratings of this form's case."""
        asset = form.session.framework.asset
        self.beginResetModel()
        self._form = form
        self.stages = asset.stages
        self._rows = [
            *(RatingRow(each.id, each.title) for each in asset.statics),
            RatingRow(None, translate("assess", "Static factors together"), "static"),
            *(RatingRow(each.id, each.title) for each in asset.factors),
            RatingRow(None, translate("assess", "Dynamic factors together"), "dynamic"),
            RatingRow(None, translate("assess", "Asset total"), "total"),
        ]
        self.endResetModel()

    def refresh(self) -> None:
        """Show the ratings as they are now."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 1), self.index(len(self._rows) - 1, self.columnCount() - 1))

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.stages) + 2

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.item_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def item_at(self, index: AnyIndex) -> tuple[str, str] | None:
        """The stage and the item whose value a cell holds; None where it holds none."""
        if not index.isValid() or not 1 <= index.column() <= len(self.stages):
            return None
        item = self._rows[index.row()].id
        return None if item is None else (self.stages[index.column() - 1], item)

    def value(self, stage: str, item: str) -> int | None:
        """What is recorded."""
        return self._form.case.ratings.get((stage, item)) if self._form else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return [translate("assess", "Factor"), *map(stage_word, self.stages), translate("assess", "Change")][
                section
            ]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, index.column())
        if role == ITEM:
            return self.item_at(index)
        if role == STRONG:
            return row.id is None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{row.title}, {heading}: {self._shown(row, index.column()) or translate('assess', 'not rated')}"
        return None

    def _shown(self, row: RatingRow, column: int) -> str:
        if column == 0:
            return row.title
        values = [self._number(row, stage) for stage in self.stages]
        if column <= len(values):
            value = values[column - 1]
            return "" if value is None else str(value)
        first, last = values[0], values[-1]
        # Totals of different factors differ for what was left out, which is no change.
        if first is None or last is None or not all(self._whole(row, stage) for stage in self.stages):
            return _NONE
        return signed(last - first)

    def _whole(self, row: RatingRow, stage: str) -> bool:
        """Whether nothing is missing from what a row adds up at a stage."""
        if row.id is not None or self._form is None:
            return True
        asset = self._form.session.framework.asset
        statics, factors = {each.id for each in asset.statics}, {each.id for each in asset.factors}
        parts = {"static": statics, "dynamic": factors}.get(row.total, statics | factors)
        return not parts.intersection(asset_total(asset, self._form.case.ratings_at(stage)).missing)

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
