"""The list of cases: what is mine, what is open, what is odd; Enter opens a case."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast, get_args

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from ui.cases.delegate import CaseDelegate
from ui.cases.model import (
    ANSWERED,
    ORDER,
    REFERENCE,
    ROW,
    STATE,
    TO_CHECK,
    CaseFilter,
    CaseModel,
    Which,
    headings,
    state_words,
)
from ui.cases.rows import STATES, CaseRow
from ui.context import Context
from ui.style import GRID, figures_font, heading_font
from ui.widgets.row_table import row_table

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CasesPage(QWidget):
    """Emits `case_opened` with a reference, `import_asked` where there is no sample yet."""

    case_opened = Signal(str)
    import_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("casesPage")
        self.setAccessibleName(self.tr("Cases"))
        self._context = context
        self.model = CaseModel(context.session, self)
        self.shown = CaseFilter(self.model, context.session.me)
        self._tally = QLabel()
        self._tally.setObjectName("casesTally")
        self._filter = QLineEdit()
        self._filter.setObjectName("caseFilter")
        self._filter.setAccessibleName(self.tr("Filter the cases"))
        self._filter.setPlaceholderText(self.tr("Filter: a reference, an assessor, an order…"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._look)
        self._filter.installEventFilter(self)
        self._which = QComboBox()
        self._which.setObjectName("caseWhich")
        self._which.setAccessibleName(self.tr("Which cases are shown"))
        words: dict[Which, str] = {
            "all": self.tr("All cases"),
            "mine": self.tr("Mine"),
            "open": self.tr("Not complete"),
            "odd": self.tr("To check"),
        }
        for which in get_args(Which):
            if which != "mine" or context.session.me:
                self._which.addItem(words[which], which)
        self._which.currentIndexChanged.connect(self._look)
        self.table = self._make_table()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._make_empty())
        self._nothing = QLabel(self.tr("No case fits. Clear the filter to see them all."))
        self._nothing.setObjectName("nothingFits")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setWordWrap(True)
        self._stack.addWidget(self._nothing)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._filter, 2)
        top.addWidget(self._which)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID // 2)
        column.setSpacing(GRID // 2)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        column.addWidget(self._tally)
        self.setFocusProxy(self.table)
        self._fit()
        self._summarise()
        self._select_first()
        context.bus.changed.connect(self._changed)

    def place(self) -> dict[str, Any]:
        """Where the person is: selection, filter, order."""
        header = self.table.horizontalHeader()
        return {
            "case": self.selected(),
            "filter": self._filter.text(),
            "which": self._which.currentData(),
            "column": header.sortIndicatorSection(),
            "falling": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        }

    def go_to(self, place: dict[str, Any]) -> None:
        """Be where `place` says, as far as it still makes sense."""
        self._filter.setText(str(place.get("filter") or ""))
        which = self._which.findData(place.get("which"))
        self._which.setCurrentIndex(max(which, 0))
        column = place.get("column")
        if isinstance(column, int) and 0 <= column < self.model.columnCount():
            order = Qt.SortOrder.DescendingOrder if place.get("falling") else Qt.SortOrder.AscendingOrder
            self.table.sortByColumn(column, order)
        self.select(str(place.get("case") or ""))

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

    def beside(self, reference: str, by: int) -> str | None:
        """The case `by` rows further down the list as it is filtered and sorted; None beyond its ends."""
        shown = [cast("CaseRow", self.shown.index(row, 0).data(ROW)).reference for row in range(self.shown.rowCount())]
        if reference not in shown:
            return shown[0] if shown else None
        row = shown.index(reference) + by
        return shown[row] if 0 <= row < len(shown) else None

    def look_for(self) -> None:
        """Put the keyboard into the filter."""
        self._filter.setFocus()
        self._filter.selectAll()

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
        table.setItemDelegate(CaseDelegate(table))
        table.setWordWrap(False)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 3)
        header = table.horizontalHeader()
        header.setObjectName("caseTableHeader")
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(ORDER, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 6)
        table.setSortingEnabled(True)
        table.sortByColumn(REFERENCE, Qt.SortOrder.AscendingOrder)
        table.doubleClicked.connect(self._open)
        table.installEventFilter(self)
        return table

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        title = QLabel(self.tr("There are no cases yet"))
        title.setFont(heading_font(self.font()))
        text = QLabel(
            self.tr(
                "Import the sample: a CSV file or spreadsheet with a row for each case. What it would bring is shown "
                "before anything is taken in."
            )
        )
        text.setWordWrap(True)
        button = QPushButton(self.tr("Import the sample…"))
        button.setObjectName("importSample")
        button.setAccessibleName(self.tr("Import the sample"))
        button.clicked.connect(self.import_asked)
        column = QVBoxLayout(empty)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return empty

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.case_opened.emit(cast("CaseRow", index.data(ROW)).reference)

    def _changed(self, changes: Changes, _initiator: object) -> None:
        kept = self.selected()
        self.model.take(changes)
        if kept is not None and self.selected() != kept:
            self.select(kept)
        if changes.rescored:
            self._fit()
        if changes.rescored or any(key.kind in ("case", "completion", "judgement", "fact") for key in changes.keys):
            self._summarise()

    def _look(self) -> None:
        kept = self.selected()
        self.shown.look_for(self._filter.text(), self._which.currentData())
        if kept is not None:
            self.select(kept)
        if not self.table.currentIndex().isValid():
            self._select_first()
        self._summarise()

    def _fit(self) -> None:
        """Make each column as wide as its widest text in the whole sample: a filter or an answer moves none."""
        header, metrics = self.table.horizontalHeader(), self.table.fontMetrics()
        for column in range(self.model.columnCount()):
            if column == ORDER:
                continue
            texts = {str(self.model.index(row, column).data()) for row in range(len(self.model.rows))}
            extra = 2 * GRID
            if column == STATE:
                texts |= set(state_words().values())
                extra += metrics.height() + GRID
            elif column == ANSWERED:
                # As wide as it will be once everything is answered.
                texts = {text.replace(text.split()[0], text.split()[-1], 1) for text in texts}
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            header.resizeSection(column, max(widest + extra, header.sectionSizeHint(column)))

    def _select_first(self) -> None:
        if self.shown.rowCount():
            first = self.shown.index(0, REFERENCE)
            self.table.selectionModel().setCurrentIndex(
                first, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )

    def _summarise(self) -> None:
        rows = self.model.rows
        page = 1 if not rows else 0 if self.shown.rowCount() else 2
        self._stack.setCurrentIndex(page)
        self._filter.setEnabled(bool(rows))
        self._which.setEnabled(bool(rows))
        counted = Counter(row.state for row in rows)
        words = state_words()
        parts = [self.tr("Cases: {count}").format(count=len(rows))]
        if self.shown.rowCount() != len(rows):
            parts.append(self.tr("Shown: {count}").format(count=self.shown.rowCount()))
        parts += [f"{words[state]}: {counted[state]}" for state in reversed(STATES)]
        odd = sum(bool(row.to_check) for row in rows)
        parts.append(f"{headings()[TO_CHECK]}: {odd}")
        text = "   ".join(parts)
        if text != self._tally.text():
            self._tally.setText(text)
            self._tally.setVisible(bool(rows))
