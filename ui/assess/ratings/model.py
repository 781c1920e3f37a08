"""The Asset ratings as a table: each factor at the start and latest, what changed, and the totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from app.assessment.asset import asset_total
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate
from ui.widgets.lines import NO_PARENT, AnyIndex

ITEM = Qt.ItemDataRole.UserRole + 1
STRONG = Qt.ItemDataRole.UserRole + 2
COURSE = Qt.ItemDataRole.UserRole + 3
CHANGE = Qt.ItemDataRole.UserRole + 4


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


def change_word(change: int | None) -> str:
    """A change of a rating as it is said; a dash where it is not known."""
    if change is None:
        return "–"  # noqa: RUF001 - a dash is meant
    if change == 0:
        return translate("assess", "same")
    words = translate("assess", "up {0}") if change > 0 else translate("assess", "down {0}")
    return words.format(abs(change))


@dataclass(frozen=True, slots=True)
class Course:
    """What a row's values did between the first and the last stage, on a scale from 0 to `top`."""

    first: int
    last: int
    top: int

    @property
    def change(self) -> int:
        return self.last - self.first


class RatingsModel(QAbstractTableModel):
    """Rows are factors and totals; columns the factor, a value for each stage, and the change between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form: CaseForm | None = None
        self._rows: list[RatingRow] = []
        self.stages: tuple[str, ...] = ()

    def show_form(self, form: CaseForm) -> None:
        """Show the ratings of this form's case."""
        asset = form.session.framework.asset
        self.beginResetModel()
        self._form = form
        self.stages = asset.stages
        self._rows = [
            *(RatingRow(each.id, each.title) for each in asset.factors),
            RatingRow(None, translate("assess", "Dynamic factors together"), "dynamic"),
            *(RatingRow(each.id, each.title) for each in asset.statics),
            RatingRow(None, translate("assess", "Static factors together"), "static"),
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

    def course(self, index: AnyIndex) -> Course | None:
        """What a row's values did; None where a value is missing, or values of other factors were added up."""
        row = self._rows[index.row()]
        first, last = (self._number(row, stage) for stage in (self.stages[0], self.stages[-1]))
        # Totals of different factors differ for what was left out, which is no change.
        if first is None or last is None or not all(self._whole(row, stage) for stage in self.stages):
            return None
        return Course(first, last, sum(max(self._allowed(item), default=0) for item in self._parts(row)))

    def value(self, stage: str, item: str) -> int | None:
        """What is recorded."""
        return self._form.case.ratings.get((stage, item)) if self._form else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            # Away from the numbers beside it, as the words below it are.
            change = f"\u2003{translate('assess', 'Change')}"
            return [translate("assess", "Factor"), *map(stage_word, self.stages), change][section]
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            value = 1 <= section <= len(self.stages)
            side = Qt.AlignmentFlag.AlignRight if value else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
        if role == COURSE:
            return self.course(index) if index.column() > len(self.stages) else None
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
        course = self.course(index)
        return change_word(course.change if course else None)

    def _spoken(self, index: AnyIndex) -> str:
        """The whole row in a breath, beginning with the stage that the cell is of."""
        row = self._rows[index.row()]
        here = index.column() - 1 if self._holds_value(index) else 0
        stages = [self.stages[here], *(stage for number, stage in enumerate(self.stages) if number != here)]
        values = [(stage, self._number(row, stage)) for stage in stages]
        parts = [
            f"{stage_word(stage).lower()}: {translate('assess', 'not rated') if value is None else value}"
            for stage, value in values
        ]
        course = self.course(index)
        return ", ".join([row.title, *parts, *([change_word(course.change)] if course else [])])

    def _parts(self, row: RatingRow) -> set[str]:
        """The items that a row holds or adds up."""
        if row.id is not None or self._form is None:
            return {row.id} if row.id else set()
        asset = self._form.session.framework.asset
        statics, factors = {each.id for each in asset.statics}, {each.id for each in asset.factors}
        return {"static": statics, "dynamic": factors}.get(row.total, statics | factors)

    def _allowed(self, item: str) -> tuple[int, ...]:
        return (self._form.session.framework.asset.allowed_scores(item) or ()) if self._form else ()

    def _whole(self, row: RatingRow, stage: str) -> bool:
        """Whether nothing is missing from what a row adds up at a stage."""
        if row.id is not None or self._form is None:
            return True
        asset = self._form.session.framework.asset
        return not self._parts(row).intersection(asset_total(asset, self._form.case.ratings_at(stage)).missing)

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
