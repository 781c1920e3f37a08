"""Show the list of cases with a search, a filter and a summary. Enter opens a case, F8 the next one not started."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any, cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.session.changes import Changes
from ui.cases.columns import CASE, COLUMNS
from ui.cases.delegate import CaseDelegate
from ui.cases.empty import no_cases, nothing_fits, why_nothing_fits
from ui.cases.filtering import CaseFilter, Which, which_words
from ui.cases.fitting import ColumnFit
from ui.cases.model import ROW, CaseModel
from ui.cases.rows import CaseRow
from ui.cases.sorting import SortButton
from ui.cases.summary import summary
from ui.context import Context
from ui.style import GRID, character_width
from ui.widgets.controls import ChoiceBox, button, set_role
from ui.widgets.forms.search_field import SearchField
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.row_table import row_table
from ui.widgets.screen_reader import announce
from ui.widgets.text.quiet_label import QuietLabel

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABLE, _EMPTY, _NOTHING = range(3)


class CasesPage(QWidget):
    """The list of cases.

    `case_opened` carries a reference. `import_asked` is emitted if there is no sample yet and one is to be imported.
    `location_changed` is emitted when the result of `save_state` changes. A hidden page is not updated; it shows the
    changes when it is shown again.

    Args:
        context: The open inspection.
    """

    case_opened = Signal(str)
    import_asked = Signal()
    location_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("casesPage")
        self.setAccessibleName(self.tr("Cases"))
        self._context = context
        self._pending: list[Changes] = []
        self._scroll: int | None = None
        self.model = CaseModel(context.session, self)
        self.shown = CaseFilter(self.model, context.session)
        self._tally = QLabel()
        self._tally.setObjectName("casesTally")
        self._tally.setWordWrap(True)
        self._found = QuietLabel()
        self._found.setObjectName("foundIn")
        self._found.hide()
        self._filter = SearchField("caseFilter", self.tr("Search the cases"))
        self._filter.setPlaceholderText(self.tr("Search for a reference, a case manager or words of a note"))
        self._filter.setToolTip(self.tr("Search the list, notes, evidence, flags and explanations (Ctrl+F)"))
        self._filter.textChanged.connect(self._look)
        self._filter.installEventFilter(self)
        self._which = ChoiceBox()
        self._which.setObjectName("caseWhich")
        self._which.setAccessibleName(self.tr("Cases to show"))
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
        self._start = button("startNext", self.tr("Start next"), self.open_next)
        self._start.setAccessibleName(self.tr("Open the next case that is not started"))
        top.addWidget(self._start)
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
        """Return selection, search, filter, order, widths of columns and scroll position."""
        header = self.table.horizontalHeader()
        return {
            "case": self.selected(),
            "filter": self._filter.text(),
            "which": self._which.currentData(),
            "column": COLUMNS[header.sortIndicatorSection()],
            "falling": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            "widths": dict(self._columns.dragged),
            "scroll": self.table.verticalScrollBar().value() if self._scroll is None else self._scroll,
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Filter, sort and select as in `state`, as far as the cases are still there."""
        self._filter.setText(str(state.get("filter") or ""))
        which = self._which.findData(state.get("which"))
        self._which.setCurrentIndex(max(which, 0))
        column = state.get("column")
        if column in COLUMNS:
            order = Qt.SortOrder.DescendingOrder if state.get("falling") else Qt.SortOrder.AscendingOrder
            self.table.sortByColumn(COLUMNS.index(column), order)
        self._columns.restore(state.get("widths"))
        self.select(str(state.get("case") or ""))
        scroll = state.get("scroll")
        self._scroll = scroll if isinstance(scroll, int) else None
        self._restore_scroll()

    def selected(self) -> str | None:
        """Return the reference of the selected case; None if no case is selected."""
        index = self.table.currentIndex()
        return cast("CaseRow", index.data(ROW)).reference if index.isValid() else None

    def select(self, reference: str) -> None:
        """Select a case, if it is shown."""
        index = self.shown.mapFromSource(self.model.index_of(reference))
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def neighbour(self, reference: str, step: int) -> str | None:
        """Return the next case of the list as it is filtered and sorted; None at its end.

        A case that no longer matches the filter, because it was just completed, still has its place in the order.

        Args:
            reference: The case to start from.
            step: 1 for the case below, -1 for the one above.
        """
        self._catch_up()
        return self.shown.beside(reference, step)

    def next_to_do(self, reference: str) -> str | None:
        """Return the case to go on with after `reference`: the next one not started, else the next not complete."""
        self._catch_up()
        todo = self.shown.next_to_do
        return todo(reference, ["not started"]) or todo(reference, ["in progress", "ready"])

    def open_next(self) -> None:
        """Open the next case that is not started, seen from the selected one."""
        selected = self.table.currentIndex()
        row: CaseRow | None = selected.data(ROW) if selected.isValid() else None
        # A selected case that is not started is the next one itself.
        here = row.reference if row is not None and row.state == "not started" else None
        mine = self._context.session.current_assessor
        if row is None or here is None or mine not in (None, row.allocated_to, row.whose):
            here = self.shown.next_to_do(row.reference if row is not None else "", ["not started"])
        if here is None:
            announce(self.table, self._start.toolTip())
        else:
            self.case_opened.emit(here)

    def look_for(self) -> None:
        """Move the focus to the search."""
        self._filter.setFocus()
        self._filter.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the changes that were made while the page was hidden."""
        super().showEvent(event)
        self._catch_up()
        # The table has no scroll range before its first layout, so the position is restored after it.
        QTimer.singleShot(0, self, self._restore_scroll)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys of the search and of the table: Enter opens a case, Escape clears the search."""
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the next case that is not started on F8, as F8 in a case goes to the next open question."""
        if event.key() == Qt.Key.Key_F8 and not event.modifiers():
            if not event.isAutoRepeat():
                self.open_next()
        else:
            super().keyPressEvent(event)

    def _make_table(self) -> QTableView:
        table = row_table("caseTable", self.tr("Cases"), self.shown)
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

    def _changed(self, changes: Changes) -> None:
        self._pending.append(changes)
        if changes.rescored or self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._pending:
            changes = reduce(Changes.then, self._pending)
            self._pending.clear()
            self._show_changes(changes)

    def _show_changes(self, changes: Changes) -> None:
        selected = self.selected()
        self.shown.forget(changes)
        self.model.take(changes)
        self.shown.look_again()
        if selected is not None and self.selected() != selected:
            self.select(selected)
        if changes.rescored:
            self._columns.measure()
        self._summarise()

    def _look(self) -> None:
        selected = self.selected()
        which: Which = self._which.currentData()
        self.shown.look_for(self._filter.text(), which)
        if selected is not None:
            self.select(selected)
        if not self.table.currentIndex().isValid():
            self._select_first()
        self._summarise()
        self.location_changed.emit()

    def _restore_scroll(self) -> None:
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
        self._show_found()
        self.location_changed.emit()

    def _show_found(self) -> None:
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
        set_role(self._start, "primary" if self._stack.currentIndex() == _TABLE else "")
        some = self.shown.next_to_do("", ["not started"]) is not None
        self._start.setEnabled(some)
        self._start.setToolTip(
            self.tr("Open the next case that is not started (F8)") if some else self.tr("No case is left to start")
        )
        text = summary(rows, self.shown.rowCount())
        if text != self._tally.text():
            self._tally.setText(text)
            self._tally.setVisible(bool(rows))
        which = self._which.currentText() if self._which.currentIndex() else ""
        self._nothing.text.setText(why_nothing_fits(self._filter.text().strip(), which))
        self._show_found()
