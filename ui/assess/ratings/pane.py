"""Show and record a case's Asset ratings: factors typed as digits, their changes, and the resulting level."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
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
from ui.assess.ratings.levels import LevelPanel
from ui.assess.ratings.model import ITEM, STRONG, RatingsModel, change_word, stage_word
from ui.assess.ratings.recorded_levels import recorded_title
from ui.assess.ratings.table import RatingDelegate, RatingsTable, choices
from ui.style import CELL, GRID, character_width, strong_font
from ui.widgets.lists.rows import set_quiet_rows
from ui.widgets.screen_reader import announce

# Widths in average characters. A pane without room for the least of both puts the notes below the table.
_TABLE, _LEAST_TABLE = 92, 54
_LEAST_NOTES = 50
_ACROSS = Qt.Orientation.Horizontal


class _Rows(NamedTuple):
    """The width of the names, the heights of the rows, and whether they fit the height of the table."""

    names: int
    heights: list[int]
    fit: bool


class RatingsPane(QWidget):
    """The page with a case's ratings at each stage, and the Scaled Approach level beside the recorded one.

    `finished` is emitted when the last rating is given, and `location_changed` when the focus moves to another value.
    """

    status_message = Signal(str)
    finished = Signal()
    location_changed = Signal()

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._model = RatingsModel(self)
        self.table = _table(self._model, controller)
        self.table.typed.connect(self._rate_by_key)
        # The size of the table, its font and its columns, to which the rows are fitted.
        self._fitted: tuple[object, ...] = ()
        # The width of the notes, and what it was chosen for.
        self._asked: tuple[object, ...] = ()
        self._spared = 0
        self._meanings: tuple[str, tuple[str, ...]] = ("", ())
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
        self._notes.setAccessibleName(self.tr("Meanings of the ratings, and intervention level"))
        self._notes.setWidgetResizable(True)
        self._notes.setFrameShape(QScrollArea.Shape.NoFrame)
        self._notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._notes.setWidget(notes)
        # A change of a level can wrap the texts above the lists into more lines, or fewer.
        self._notes.verticalScrollBar().rangeChanged.connect(lambda *_: QTimer.singleShot(0, self, self._reveal_level))
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(0)
        self._parts.addWidget(self.table, 1)
        self._parts.addWidget(self._notes)
        self.setFocusProxy(self.table)
        # A scroll bar takes room from the names.
        self.table.verticalScrollBar().rangeChanged.connect(self._fit_columns)
        self.table.selectionModel().currentChanged.connect(self._go_to_value)

    def show_ratings(self, item: str | None = None) -> None:
        """Show the case's ratings, with the current cell on `item`, else on the first unrated value."""
        self._model.show_form(self._form)
        header = self.table.horizontalHeader()
        last = self._model.columnCount() - 1
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(character_width(header.fontMetrics()) * 8)
        cells = self._cells()
        wanted = (cell for cell in cells if "/".join(cell.data(ITEM)) == item)
        empty = (cell for cell in cells if not cell.data())
        self.levels.show_case(self._form.case)
        self.levels.recorded.set_changeable(by_lead=self._controller.context.session.is_lead)
        self._fit()
        self.table.setCurrentIndex(next(wanted, None) or next(empty, cells[0]))

    def _cells(self) -> list[QModelIndex]:
        """Return the cells of ratings, down one stage after the other."""
        return [
            self._model.index(row, column)
            for column in range(1, len(self._model.stages) + 1)
            for row in range(self._model.rowCount())
            if self._model.item_at(self._model.index(row, column))
        ]

    def apply(self, changes: Changes) -> None:
        """Show changes of this case's ratings or recorded levels."""
        if any(key.case_id == self._form.case_id for key in changes.of(RATING, PROFILE)):
            self._model.refresh()
            self.levels.show_case(self._form.case)
            self._fit()
            QTimer.singleShot(0, self, self._reveal_level)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay table and notes out for the new size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the notes beside the table, or below it if the pane is narrow.

        Below the table, the notes take at most half of the height or what the table leaves, and scroll beyond that.
        """
        if not self._model.rowCount():
            return
        room = self.width()
        character = character_width(self.fontMetrics())
        whole, least = (
            max(_LEAST_NOTES * character, width + 4 * GRID)
            for width in (self.levels.whole_width(), self.levels.least_width())
        )
        beside = room >= _LEAST_TABLE * character + whole
        notes = self._notes_width(whole, least) if beside else whole
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        width = max(notes, room - _TABLE * character) if beside else room
        self.levels.fit(width - GRID * 4)
        self._lay_out_meaning(in_lines=beside)
        # Beside the table, the notes take the remaining width and the full height. Below it, they take the full width.
        self._notes.setFixedWidth(max(1, width))
        # With room for a scroll bar: Qt keeps a bar for as long as the texts beside it need one.
        bar = self._notes.verticalScrollBar().sizeHint().width()
        wanted = self._note_lines.totalHeightForWidth(width - bar) + 2
        spare = 0 if beside else self.height() - self._wanted_height(room)
        most = self.height() if beside else max(1, min(wanted, max(self.height() // 2, spare)))
        self._notes.setMaximumHeight(most)
        self._notes.setMinimumHeight(0 if beside else self._notes.maximumHeight())
        self._fit_columns()

    def _reveal_level(self) -> None:
        """Scroll to the recorded level that has the focus, since the next key changes it."""
        focused = self.levels.recorded.focused
        if focused is not None:
            self._notes.ensureWidgetVisible(focused, 0, GRID // 2)

    def _wanted_height(self, width: int) -> int:
        """Return the height of the whole table for a width, in pixels."""
        return sum(self._rows(width, 0).heights) + self.table.horizontalHeader().sizeHint().height()

    def _notes_width(self, whole: int, least: int) -> int:
        """Return the width of notes beside the table, in pixels. They spare what they can where it would scroll."""
        asked = (self.size(), whole, least, self._table_state())
        if asked != self._asked:
            widths = (whole, (whole + least) // 2, least)
            fits = (each for each in widths if self._rows(self.width() - each, self.height()).fit)
            self._asked, self._spared = asked, next(fits, whole)
        return self._spared

    def _table_state(self) -> tuple[object, ...]:
        """Return what the rows depend on besides the size of the table: its font, its columns and their widths."""
        columns = range(1, self._model.columnCount() - 1)
        return (self.table.font().key(), *self._model.stages, *map(self.table.columnWidth, columns))

    def _fit_columns(self) -> None:
        """Make the name column as wide as the names need, but keep the numbers and the change visible.

        A name for which there is no room in one line is in several. If the table then gets too high, they are closer
        together, and if that does not help either, the table scrolls.
        """
        table = self.table
        fitted = (table.width(), table.height(), *self._table_state())
        if fitted == self._fitted:
            return
        self._fitted = fitted
        rows = self._rows(table.width(), table.height())
        table.setColumnWidth(0, rows.names)
        for row, height in enumerate(rows.heights):
            table.setRowHeight(row, height)

    def _rows(self, width: int, height: int) -> _Rows:
        """Return the rows of a table of this size, in pixels."""
        table = self.table
        needed = table.sizeHintForColumn(0) + GRID * 2
        numbers = sum(table.columnWidth(column) for column in range(1, self._model.columnCount() - 1))
        words = (change_word(-8), change_word(8), str(self._model.headerData(self._model.columnCount() - 1, _ACROSS)))
        change = max(map(table.fontMetrics().horizontalAdvance, words)) + GRID * 3
        bar = table.verticalScrollBar().sizeHint().width()
        most = height - table.horizontalHeader().sizeHint().height()
        for aside, gap in ((0, GRID), (0, GRID // 2), (bar, GRID)):
            names = max(GRID * 10, min(needed, width - aside - numbers - change))
            heights = self._row_heights(names, gap)
            if sum(heights) <= most:
                return _Rows(names, heights, fit=True)
        return _Rows(names, heights, fit=False)

    def _row_heights(self, width: int, gap: int) -> list[int]:
        """Return the heights of the rows, with `gap` pixels between the names, in a name column of `width` pixels."""
        table = self.table
        one_line = table.verticalHeader().defaultSectionSize()
        room = QRect(0, 0, width - 2 * CELL, one_line * 10)
        heights = []
        for row in range(self._model.rowCount()):
            name = self._model.index(row, 0)
            metrics = QFontMetrics(strong_font(table.font()) if name.data(STRONG) else table.font())
            height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(name.data())).height()
            heights.append(max(one_line, height + gap))
        return heights

    @property
    def _form(self) -> CaseForm:
        assert self._controller.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._controller.form

    @property
    def _asset(self) -> AssetTables:
        return self._controller.context.session.framework.asset

    @property
    def item(self) -> str | None:
        """The current rating as `stage/item`, or the focused recorded level's field; None if neither."""
        place = self.table.currentIndex().data(ITEM)
        return self.field or ("/".join(place) if place else None)

    @property
    def field(self) -> str | None:
        """The profile field of the recorded level that has the focus; None if none has."""
        return self.levels.recorded.field

    def _rate_by_key(self, stage: str, item: str, value: int | None) -> None:
        """Record a rating given by a digit, which may turn out to be the beginning of a word."""
        had = self._model.value(stage, item)
        self._record(stage, item, value)
        changed = self._model.value(stage, item) != had
        self._controller.answered_by_key(RATING.key(self._form.case_id, f"{stage}/{item}"), changed=changed)

    def _record(self, stage: str, item: str, value: int | None) -> None:
        allowed = self._asset.allowed_scores(item) or ()
        if value is not None and value not in allowed:
            named = ", ".join(map(str, sorted(allowed)))
            self.status_message.emit(self.tr("{0} is not allowed here. Use one of {1}.").format(value, named))
            return
        had = self._model.value(stage, item)
        case_id = self._form.case_id
        recorded = self._controller.execute(record_rating, case_id=case_id, stage=stage, item=item, value=value)
        if recorded:
            # The focus moves to the next cell, so a screen reader would not read the recorded value without this.
            shown = self.tr("not rated") if value is None else str(value)
            announce(self.table, f"{self.title_of(f'{stage}/{item}')}: {shown}")
        if not recorded or value is None or self.table.move_to_next():
            return
        if had is None:
            self.finished.emit()
        else:
            self.status_message.emit(self.tr("That was the last rating. Press Ctrl+Right to go to the questions."))

    def _record_level(self, field: str, level: str | None) -> None:
        self._controller.execute(record_profile, case_id=self._form.case_id, field=field, value=level)
        # If saving failed, this resets the list to the recorded level.
        self.levels.show_case(self._form.case)

    def _go_to_value(self) -> None:
        place = self.table.currentIndex().data(ITEM)
        if place:
            stage, item = place
            self._meanings = (
                self.title_of(f"{stage}/{item}"),
                tuple(f"{value}: {text}" for value, text in choices(self._asset, item)),
            )
        else:
            self._meanings = ("", ())
        self._fit()
        self.location_changed.emit()

    def _lay_out_meaning(self, *, in_lines: bool) -> None:
        """Show the meanings of the current rating's values: one in a line beside the table, or all in a sentence."""
        title, meanings = self._meanings
        if not title:
            self._meaning.clear()
        elif in_lines:
            self._meaning.setText("\n".join((title, *meanings)))
        else:
            self._meaning.setText(f"{title}. {'; '.join(meanings)}.")

    def title_of(self, item: str) -> str:
        """Return the label of a journal key's item: a rating's `stage/item`, or a recorded level's field."""
        stage, _, factor = item.partition("/")
        if not factor:
            return recorded_title(item)
        titles = {each.id: each.title for each in self._asset.statics}
        titles |= {each.id: each.title for each in self._asset.factors}
        return f"{titles[factor]}, {stage_word(stage).lower()}"


def _table(model: RatingsModel, controller: CaseController) -> RatingsTable:
    table = RatingsTable(controller.words)
    table.setObjectName("ratings")
    table.setAccessibleName(translate("assess", "Asset ratings"))
    table.setAccessibleDescription(
        translate("assess", "Type a digit to rate and move down the column. Press Enter for a list of values.")
    )
    table.setModel(model)
    table.setItemDelegate(RatingDelegate(controller, table))
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.SelectedClicked)
    table.setTabKeyNavigation(False)
    set_quiet_rows(table)
    table.setMinimumHeight(6 * table.verticalHeader().defaultSectionSize())
    return table
