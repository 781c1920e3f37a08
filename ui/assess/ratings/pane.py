"""What the YOT's Asset recorded: factors typed as digits, the way each has gone, and the level they work out to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.commands.answering import record_profile, record_rating
from app.framework.model import AssetTables
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate
from ui.assess.ratings.levels import LevelPanel, recorded_title
from ui.assess.ratings.model import ITEM, RatingsModel, change_word, stage_word
from ui.assess.ratings.table import RatingDelegate, RatingsTable, choices
from ui.style import GRID, character_width
from ui.widgets.speaking import announce

# In average characters: what the table and the notes each want where they stand side by side.
_TABLE = 92
_NOTES = 72
_ACROSS = Qt.Orientation.Horizontal


class RatingsPane(QWidget):
    """The ratings of the case at each stage, and the Scaled Approach level beside the one recorded.

    `finished` comes once the last rating has been given; `moved` as the keys come to another value.
    """

    status_message = Signal(str)
    finished = Signal()
    location_changed = Signal()

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = RatingsModel(self)
        self.table = _table(self._model, desk)
        self.table.typed.connect(self._record)
        self._meaning = QLabel()
        self._meaning.setObjectName("meaning")
        self._meaning.setWordWrap(True)
        self._meaning.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.levels = LevelPanel(self._asset)
        self.levels.recorded.chosen.connect(self._record_level)
        self.levels.recorded.reached.connect(lambda _: self.location_changed.emit())
        notes = QWidget()
        self._note_lines = lines = QVBoxLayout(notes)
        lines.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        lines.setSpacing(GRID)
        lines.addWidget(self._meaning)
        lines.addWidget(self.levels)
        lines.addStretch(1)
        self._notes = QScrollArea()
        self._notes.setObjectName("ratingNotes")
        self._notes.setAccessibleName(self.tr("What the ratings come to"))
        self._notes.setWidgetResizable(True)
        self._notes.setFrameShape(QScrollArea.Shape.NoFrame)
        self._notes.setWidget(notes)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(self.table, 1)
        self._parts.addWidget(self._notes)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(self._go_to_value)

    def show_ratings(self, item: str | None = None) -> None:
        """Show the case's ratings, with the one called `item` in hand, or else the first not rated yet."""
        self._model.show_form(self._form)
        header = self.table.horizontalHeader()
        last = self._model.columnCount() - 1
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(character_width(header.fontMetrics()) * 8)
        cells = [
            self._model.index(row, column)
            for column in range(1, len(self._model.stages) + 1)
            for row in range(self._model.rowCount())
            if self._model.item_at(self._model.index(row, column))
        ]
        wanted = (cell for cell in cells if "/".join(cell.data(ITEM)) == item)
        empty = (cell for cell in cells if not cell.data())
        self.levels.show_case(self._form.case)
        self._fit()
        self.table.setCurrentIndex(next(wanted, None) or next(empty, cells[0]))

    def apply(self, changes: Changes) -> None:
        """Show what changed in this case's ratings or recorded levels."""
        if any(key.case_id == self._form.case_id for key in changes.of(RATING, PROFILE)):
            self._model.refresh()
            self.levels.show_case(self._form.case)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Share the room: side by side where there is enough, else the notes below, as high as they need.

        Below, they take half of the page at most, and scroll beyond that.
        """
        if not self._model.rowCount():
            return
        room = self.width()
        character = character_width(self.fontMetrics())
        beside = room >= (_TABLE + _NOTES) * character
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = room - _TABLE * character if beside else room
        self.levels.fit(width - GRID * 4)
        # As wide as the rest leaves, or as wide as the page; as high as the page, or as the texts.
        self._notes.setFixedWidth(max(1, width))
        wanted = self._note_lines.totalHeightForWidth(width) + 2
        self._notes.setMaximumHeight(self.height() if beside else max(1, min(wanted, self.height() // 2)))
        self._notes.setMinimumHeight(0 if beside else self._notes.maximumHeight())
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Give the factors' names what they need, as far as the numbers and the change in words stay in view."""
        table = self.table
        needed = table.sizeHintForColumn(0) + GRID * 2
        numbers = sum(table.columnWidth(column) for column in range(1, self._model.columnCount() - 1))
        words = (change_word(-8), change_word(8), str(self._model.headerData(self._model.columnCount() - 1, _ACROSS)))
        change = max(map(table.fontMetrics().horizontalAdvance, words)) + GRID * 4
        table.setColumnWidth(0, max(GRID * 10, min(needed, table.viewport().width() - numbers - change)))

    @property
    def _form(self) -> CaseForm:
        assert self._desk.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._desk.form

    @property
    def _asset(self) -> AssetTables:
        return self._desk.context.session.framework.asset

    @property
    def item(self) -> str | None:
        """What the keys are on: a rating as `stage/item`, or a recorded level by its field; None where on none."""
        place = self.table.currentIndex().data(ITEM)
        return self.field or ("/".join(place) if place else None)

    @property
    def field(self) -> str | None:
        """The field of the profile that the keys are on, one of the levels that the YOT recorded."""
        return self.levels.recorded.field

    def _record(self, stage: str, item: str, value: int | None) -> None:
        allowed = self._asset.allowed_scores(item) or ()
        if value is not None and value not in allowed:
            named = ", ".join(map(str, sorted(allowed)))
            self.status_message.emit(self.tr("{0} is none of the values here: {1}.").format(value, named))
            return
        had = self._model.value(stage, item)
        case_id = self._form.case_id
        recorded = self._desk.execute(record_rating, case_id=case_id, stage=stage, item=item, value=value)
        if recorded:
            # The keys go on at once: what was given would be heard no more.
            shown = self.tr("not rated") if value is None else str(value)
            announce(self.table, f"{self.title_of(f'{stage}/{item}')}: {shown}")
        if not recorded or value is None or self.table.move_on():
            return
        if had is None:
            self.finished.emit()
        else:
            self.status_message.emit(self.tr("That was the last rating. Ctrl+Right goes on to the questions."))

    def _record_level(self, field: str, level: str | None) -> None:
        self._desk.execute(record_profile, case_id=self._form.case_id, field=field, value=level)
        # Where it could not be saved, the list shows what is recorded.
        self.levels.show_case(self._form.case)

    def _go_to_value(self) -> None:
        place = self.table.currentIndex().data(ITEM)
        if place:
            stage, item = place
            meanings = "; ".join(f"{value}: {text}" for value, text in choices(self._asset, item))
            self._meaning.setText(f"{self.title_of(f'{stage}/{item}')}. {meanings}.")
            self._fit()
        else:
            self._meaning.clear()
        self.location_changed.emit()

    def title_of(self, item: str) -> str:
        """What the item of a journal's key is called: a rating's, `stage/item`, or a recorded level's field."""
        stage, _, factor = item.partition("/")
        if not factor:
            return recorded_title(item)
        titles = {each.id: each.title for each in self._asset.statics}
        titles |= {each.id: each.title for each in self._asset.factors}
        return f"{titles[factor]}, {stage_word(stage).lower()}"


def _table(model: RatingsModel, desk: CaseController) -> RatingsTable:
    table = RatingsTable()
    table.setObjectName("ratings")
    table.setAccessibleName(translate("assess", "Asset ratings"))
    table.setAccessibleDescription(
        translate("assess", "Type a digit to rate and go on down the column. Enter opens the list of values.")
    )
    table.setModel(model)
    table.setItemDelegate(RatingDelegate(desk, table))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.SelectedClicked)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(1)
    table.verticalHeader().setDefaultSectionSize(max(24, table.fontMetrics().height() + GRID))
    table.horizontalHeader().setHighlightSections(False)
    table.setMinimumHeight(6 * table.verticalHeader().defaultSectionSize())
    return table
