"""The list of cases: what is mine, what is open, what is odd; Enter opens a case."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.assessment.form_state import STATES
from app.session.changes import NOTHING, Changes
from ui.cases.columns import CASE, COLUMNS, CONFLICTS, FLAGS, TO_LOOK_AT, headings
from ui.cases.delegate import CaseDelegate
from ui.cases.empty import no_cases, nothing_fits, why_nothing_fits
from ui.cases.filtering import CaseFilter, Which, which_words
from ui.cases.fitting import ColumnFit
from ui.cases.model import ROW, CaseModel
from ui.cases.rows import CaseRow
from ui.cases.sorting import SortButton
from ui.context import Context
from ui.language.labels import state_words
from ui.style import GRID, character_width, figures_font
from ui.widgets.initial_focus import set_initial_focus
from ui.widgets.quiet_label import QuietLabel
from ui.widgets.row_table import row_table

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABLE, _EMPTY, _NOTHING = range(3)


class CasesPage(QWidget):
    """Emits `case_opened` with a reference, `import_asked` where there is no sample yet; `moved` tells that `place` is
    another now.

    Out of view it works nothing out: the cases that changed meanwhile are looked at when it is shown again.
    """

    case_opened = Signal(str)
    import_asked = Signal()
    location_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("casesPage")
        self.setAccessibleName(self.tr("Cases"))
        self._context = context
        self._late: Changes = NOTHING
        self._scroll: int | None = None
        self.model = CaseModel(context.session, self)
        self.shown = CaseFilter(self.model, context.session)
        self._tally = QLabel()
        self._tally.setObjectName("casesTally")
        self._tally.setWordWrap(True)
        self._found = QuietLabel()
        self._found.setObjectName("foundIn")
        self._found.hide()
        self._filter = QLineEdit()
        self._filter.setObjectName("caseFilter")
        self._filter.setAccessibleName(self.tr("Search the cases"))
        self._filter.setPlaceholderText(self.tr("Search: a reference, an order, words of a note…"))
        self._filter.setToolTip(self.tr("Searches the list, and notes, evidence, flags and explanations (Ctrl+F)"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._look)
        self._filter.installEventFilter(self)
        self._which = QComboBox()
        self._which.setObjectName("caseWhich")
        self._which.setAccessibleName(self.tr("Which cases are shown"))
        for which, word in which_words().items():
            if which != "mine" or context.session.current_assessor:
                self._which.addItem(word, which)
        self._which.currentIndexChanged.connect(self._look)
        self.table = self._make_table()
        self._columns = ColumnFit(self.table, self.model)
        self._stack = QStackedWidget()
        empty, self._nothing = no_cases(context.session), nothing_fits()
        empty.pressed.connect(self.import_asked)
        self._nothing.pressed.connect(self._show_all)
        for page in (self.table, empty, self._nothing):
            self._stack.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._filter, 1)
        top.addWidget(self._which)
        self._sort = SortButton(self.table)
        top.addWidget(self._sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._found)
        column.addWidget(self._tally)
        set_initial_focus(self, self.table)
        self._columns.measure()
        self._summarise()
        self._select_first()
        header = self.table.horizontalHeader()
        for movement in (
            header.sortIndicatorChanged,
            header.sectionResized,
            self.table.verticalScrollBar().valueChanged,
        ):
            movement.connect(self._moved)
        context.bus.changed.connect(self._changed)

    def save_state(self) -> dict[str, Any]:
        """Where the person is: selection, search, which cases, order, widths, how far down."""
        header = self.table.horizontalHeader()
        return {
            "case": self.selected(),
            "filter": self._filter.text(),
            "which": self._which.currentData(),
            "column": COLUMNS[header.sortIndicatorSection()],
            "falling": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            "widths": dict(self._columns.pulled),
            "scroll": self.table.verticalScrollBar().value() if self._scroll is None else self._scroll,
        }

    def restore_state(self, place: dict[str, Any]) -> None:
        """Be where `place` says, as far as it still makes sense."""
        self._filter.setText(str(place.get("filter") or ""))
        which = self._which.findData(place.get("which"))
        self._which.setCurrentIndex(max(which, 0))
        column = place.get("column")
        if column in COLUMNS:
            order = Qt.SortOrder.DescendingOrder if place.get("falling") else Qt.SortOrder.AscendingOrder
            self.table.sortByColumn(COLUMNS.index(column), order)
        self._columns.take_back(place.get("widths"))
        self.select(str(place.get("case") or ""))
        scroll = place.get("scroll")
        self._scroll = scroll if isinstance(scroll, int) else None
        self._scroll_back()

    def selected(self) -> str | None:
        """The reference of the chosen case."""
        index = self.table.currentIndex()
        return cast("CaseRow", index.data(ROW)).reference if index.isValid() else None

    def select(self, reference: str) -> None:
        """Choose a case, if it is in view."""
        index = self.shown.mapFromSource(self.model.index_of(reference))
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def neighbour(self, reference: str, step: int) -> str | None:
        """The nearest case below (`step` 1) or above (-1) in the list as it is filtered and sorted; None beyond its
        ends. A case that has just left the filter, by being completed, still has its place."""
        self._catch_up()
        header = self.table.horizontalHeader()
        falling = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return self.shown.beside(reference, step, header.sortIndicatorSection(), falling=falling)

    def look_for(self) -> None:
        """Put the keyboard into the search."""
        self._filter.setFocus()
        self._filter.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        # The table knows how far it can scroll once it has its size.
        QTimer.singleShot(0, self, self._scroll_back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (*_OPENERS, Qt.Key.Key_Down) and self.shown.rowCount():
                if not self.table.currentIndex().isValid():
                    self._select_first()
                self.table.setFocus()
                if key in _OPENERS:
                    self._open(self.table.currentIndex())
                return True
            if key == Qt.Key.Key_Escape:
                self._filter.clear()
                self.table.setFocus()
                return True
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _OPENERS:
                self._open(self.table.currentIndex())
                return True
            if event.key() == Qt.Key.Key_Escape and self._filter.text():
                self._filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _make_table(self) -> QTableView:
        table = row_table("caseTable", self.tr("Cases"), self.shown)
        table.setFont(figures_font(self.font()))
        table.setItemDelegate(CaseDelegate(table, self.model))
        table.setWordWrap(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setObjectName("caseTableHeader")
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(character_width(self.fontMetrics()) * 4)
        table.setSortingEnabled(True)
        table.sortByColumn(CASE, Qt.SortOrder.AscendingOrder)
        table.doubleClicked.connect(self._open)
        table.selectionModel().currentRowChanged.connect(self._moved)
        table.installEventFilter(self)
        return table

    def _show_all(self) -> None:
        self._which.setCurrentIndex(0)
        self._filter.clear()
        self.table.setFocus()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.case_opened.emit(cast("CaseRow", index.data(ROW)).reference)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        if changes.rescored or self.isVisible():
            self._take(self._late.then(changes))
        else:
            self._late = self._late.then(changes)

    def _catch_up(self) -> None:
        if self._late:
            self._take(self._late)

    def _take(self, changes: Changes) -> None:
        self._late = NOTHING
        kept = self.selected()
        self.shown.forget(changes)
        self.model.take(changes)
        self.shown.look_again()
        if kept is not None and self.selected() != kept:
            self.select(kept)
        if changes.rescored:
            self._columns.measure()
        self._summarise()

    def _look(self) -> None:
        kept = self.selected()
        which: Which = self._which.currentData()
        self.shown.look_for(self._filter.text(), which)
        if kept is not None:
            self.select(kept)
        if not self.table.currentIndex().isValid():
            self._select_first()
        self._summarise()
        self.location_changed.emit()

    def _scroll_back(self) -> None:
        if self._scroll is not None and self.isVisible():
            self.table.verticalScrollBar().setValue(self._scroll)
            self._scroll = None

    def _select_first(self) -> None:
        if self.shown.rowCount():
            first = self.shown.index(0, CASE)
            self.table.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )

    def _moved(self, *_: object) -> None:
        self._say_found()
        self.location_changed.emit()

    def _say_found(self) -> None:
        self._found.setVisible(self.shown.searching and bool(self.shown.rowCount()))
        index = self.table.currentIndex()
        if not self._found.isHidden() and index.isValid():
            row = cast("CaseRow", index.data(ROW))
            found = self.shown.found_in(row)
            self._found.setText(f"{row.reference}: {found}" if found else "")

    def _summarise(self) -> None:
        rows = self.model.rows
        self._stack.setCurrentIndex(_EMPTY if not rows else _TABLE if self.shown.rowCount() else _NOTHING)
        for control in (self._filter, self._which, self._sort):
            control.setEnabled(bool(rows))
        counted = Counter(row.state for row in rows)
        words = state_words()
        parts = [self.tr("Cases: {count}").format(count=len(rows))]
        if self.shown.rowCount() != len(rows):
            parts.append(self.tr("Shown: {count}").format(count=self.shown.rowCount()))
        parts += [f"{words[state]}: {counted[state]}" for state in reversed(STATES) if counted[state]]
        for column, count in (
            (FLAGS, sum(len(row.flags) for row in rows)),
            (TO_LOOK_AT, sum(row.open.to_look_at for row in rows)),
            (CONFLICTS, sum(row.conflicts for row in rows)),
        ):
            parts += [f"{headings()[column]}: {count}"] if count else []
        text = "   ".join(parts)
        if text != self._tally.text():
            self._tally.setText(text)
            self._tally.setVisible(bool(rows))
        which = self._which.currentText() if self._which.currentIndex() else ""
        self._nothing.text.setText(why_nothing_fits(self._filter.text().strip(), which))
        self._say_found()
