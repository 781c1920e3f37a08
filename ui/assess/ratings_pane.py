"""What the YOT's Asset recorded: factors typed as digits, and the level that they work out to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.casework.asset import asset_total, intervention_level
from app.changes import Changes
from app.commands.answering import record_rating
from app.framework.model import AssetTables
from ui.assess.desk import Desk
from ui.assess.form import Form
from ui.assess.ratings_model import ITEM, RatingsModel, stage_word
from ui.assess.ratings_table import RatingDelegate, RatingsTable, choices
from ui.assess.words import level_word, translate
from ui.style import GRID


def levels_rule(asset: AssetTables) -> str:
    """How the intervention level is worked out, in a sentence."""
    parts = []
    levels = asset.intervention_levels
    for number, level in enumerate(levels):
        above = levels[number + 1].from_total - 1 if number + 1 < len(levels) else None
        totals = f"{level.from_total}–{above}" if above is not None else f"{level.from_total}+"  # noqa: RUF001 - a dash
        rosh = translate("assess", " or ").join(level.rosh)
        # The lowest level needs both; any other is reached by either.
        words = (
            translate("assess", "{0}: total {1}, or RoSH {2}")
            if number
            else translate("assess", "{0}: total {1} and RoSH {2}")
        )
        parts.append(words.format(level_word(level.id), totals, rosh))
    return translate("assess", "{0}. The higher of the two counts.").format("; ".join(parts))


class RatingsPane(QWidget):
    """The ratings of the case at each stage, and the Scaled Approach level beside the one recorded.

    `finished` tells that the last one has been typed.
    """

    said = Signal(str)
    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RatingsModel(self)
        self.table = RatingsTable()
        self.table.setObjectName("ratings")
        self.table.setAccessibleName(self.tr("Asset ratings"))
        self.table.setModel(self._model)
        self.table.setItemDelegate(RatingDelegate(desk, self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(max(26, self.fontMetrics().height() + 10))
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.typed.connect(self._record)
        self._meaning, self._level, self._rule = _note("meaning"), _note("level"), _note("rule")
        self._rule.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.table.setMinimumHeight(6 * self.table.verticalHeader().defaultSectionSize())
        notes = QWidget()
        self._note_lines = lines = QVBoxLayout(notes)
        lines.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        lines.setSpacing(GRID // 2)
        for label in (self._meaning, self._level, self._rule):
            lines.addWidget(label)
        lines.addStretch(1)
        self._notes = QScrollArea()
        self._notes.setObjectName("ratingNotes")
        self._notes.setAccessibleName(self.tr("What the ratings come to"))
        self._notes.setWidgetResizable(True)
        self._notes.setFrameShape(QScrollArea.Shape.NoFrame)
        self._notes.setWidget(notes)
        box = QVBoxLayout(self)
        box.setContentsMargins(GRID, 0, 0, 0)
        box.addWidget(self.table, 1)
        box.addWidget(self._notes)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(self._show_meaning)

    def show_ratings(self) -> None:
        """Show the case's ratings, with the first value not rated yet in hand."""
        self._model.show_form(self._form)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(header.fontMetrics().averageCharWidth() * 10)
        self._fit_columns()
        cells = [
            self._model.index(row, column)
            for column in range(1, len(self._model.stages) + 1)
            for row in range(self._model.rowCount())
            if self._model.item_at(self._model.index(row, column))
        ]
        empty = (cell for cell in cells if not cell.data())
        self.table.setCurrentIndex(next(empty, cells[0]))
        self._show_level()

    def apply(self, changes: Changes) -> None:
        """Show what changed in this case's ratings or recorded levels."""
        if any(key.kind in ("rating", "profile") and key.scope == self._form.reference for key in changes.keys):
            self._model.refresh()
            self._show_level()
            self._show_meaning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._fit_notes()

    def _fit_columns(self) -> None:
        """Give the factors' names what they need, as far as the numbers beside them stay in view."""
        table = self.table
        needed = table.sizeHintForColumn(0) + GRID * 3
        numbers = sum(table.columnWidth(column) for column in range(1, self._model.columnCount()))
        table.setColumnWidth(0, max(GRID * 10, min(needed, table.viewport().width() - numbers)))

    def _fit_notes(self) -> None:
        """Give the notes their height, up to half of the page; beyond that they scroll."""
        wanted = self._note_lines.totalHeightForWidth(self.width() - GRID) + 2
        self._notes.setFixedHeight(max(1, min(wanted, self.height() // 2)))

    @property
    def _form(self) -> Form:
        assert self._desk.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._desk.form

    def _record(self, stage: str, item: str, value: int | None) -> None:
        asset = self._desk.context.session.framework.asset
        allowed = asset.allowed_scores(item) or ()
        if value is not None and value not in allowed:
            named = ", ".join(map(str, sorted(allowed)))
            self.said.emit(self.tr("{0} is none of the values here: {1}.").format(value, named))
            return
        reference = self._form.reference
        session = self._desk.context.session
        recorded = self._desk.do(lambda: record_rating(session, case=reference, stage=stage, item=item, value=value))
        if recorded and value is not None and not self.table.move_on():
            self.finished.emit()

    def _show_meaning(self) -> None:
        place = self.table.currentIndex().data(ITEM)
        if not place:
            self._meaning.clear()
            return
        stage, item = place
        meanings = ", ".join(f"{value} {text}" for value, text in choices(self._asset, item))
        self._meaning.setText(f"{self.title_of(f'{stage}/{item}')}: {meanings}.")
        self._fit_notes()

    def title_of(self, rating: str) -> str:
        """What `stage/item` is called."""
        stage, _, item = rating.partition("/")
        titles = {each.id: each.title for each in self._asset.statics}
        titles |= {each.id: each.title for each in self._asset.factors}
        return f"{titles[item]}, {stage_word(stage).lower()}"

    @property
    def _asset(self) -> AssetTables:
        return self._desk.context.session.framework.asset

    def _show_level(self) -> None:
        case, asset = self._form.case, self._asset
        rosh = case.profile.get("rosh_recorded") or None
        parts = []
        for stage in asset.stages:
            total = asset_total(asset, case.ratings_at(stage))
            level = intervention_level(asset, total, rosh)
            missing = self.tr(", {0} not rated").format(len(total.missing)) if total.missing else ""
            parts.append(
                self.tr("{0}: {1} (total {2}{3}, RoSH {4})").format(
                    *(stage_word(stage), level_word(level) if level else self.tr("not known yet")),
                    *(total.total, missing, rosh or self.tr("not recorded")),
                )
            )
        recorded = level_word(case.profile.get("intervention_level_recorded"))
        self._level.setText(
            self.tr("Scaled Approach level worked out. {0}. Recorded by the YOT: {1}.").format(
                "; ".join(parts), recorded
            )
        )
        self._rule.setText(levels_rule(asset))
        self._fit_notes()


def _note(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
