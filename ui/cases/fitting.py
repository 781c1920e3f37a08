"""Fit the columns of the list to their texts and the table, and the height of its rows to the number of cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QTableView

from ui.cases.columns import (
    ANSWERED,
    ASSESSOR,
    CASE_MANAGER,
    COLUMNS,
    DROPPED,
    ELASTIC,
    LAST_CUT,
    LAST_DROPPED,
    NUMBERS,
    ORDER,
    STANDING_OUT,
    STATE,
    TIME,
    TO_LOOK_AT,
)
from ui.cases.delegate import ring_width
from ui.cases.model import GAP, CaseModel
from ui.language.labels import state_words
from ui.style import CELL, character_width, figures_font, row_height
from ui.widgets.text.text_painter import TextPainter

_MOST = 60  # characters in a column that was dragged
_CLOSE = 1  # pixels that a row is higher than its text at the least


class ColumnFit(QObject):
    """Keeps the columns within the table, which does not scroll sideways.

    Args:
        table: The list.
        model: The cases.
    """

    def __init__(self, table: QTableView, model: CaseModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._natural: list[int] = []
        self._sorted: list[int] = []  # the width with the mark that shows by which column the list is sorted
        self._filled: set[int] = set()  # the columns that tell something of a case
        self._dragged: dict[str, float] = {}  # in average characters, so that a larger text gets wider columns
        self._busy = False
        table.viewport().installEventFilter(self)
        table.horizontalHeader().sectionResized.connect(self._measure_dragged)
        table.horizontalHeader().sortIndicatorChanged.connect(self.lay_out)

    @property
    def dragged(self) -> Mapping[str, float]:
        """The columns that were dragged, with their widths in average characters."""
        return dict(self._dragged)

    def restore(self, dragged: object) -> None:
        """Restore the widths that `dragged` returned. Unknown columns and invalid widths are ignored."""
        if isinstance(dragged, dict):
            self._dragged = {
                column: min(float(width), _MOST)
                for column, width in dragged.items()
                if column in COLUMNS and isinstance(width, (int, float)) and width > 0
            }
            self.lay_out()

    def measure(self) -> None:
        """Measure the widest text of each column in the whole sample, so that a filter or an answer moves no column."""
        model, header = self._model, self._table.horizontalHeader()
        plain = self._table.font()
        words, figures = QFontMetricsF(plain), QFontMetricsF(figures_font(plain))
        ring = ring_width(TextPainter(plain).line)
        self._natural, self._sorted, self._filled = [], [], set()
        for column in range(model.columnCount()):
            texts = {model.text(row, column) for row in model.rows}
            # On an assessor's laptop every case is the same assessor's, which needs no column.
            # There may be nothing to look at yet. That column must not come when the first answers are given.
            if column == TO_LOOK_AT or (any(texts) and (column != ASSESSOR or len(texts) > 1)):
                self._filled.add(column)
            if column == STATE:
                texts |= set(state_words().values())
            elif column == ANSWERED:
                # The first number grows up to the second, so the column is as wide as with all questions answered.
                texts = {text.replace(text.split()[0], text.split()[-1], 1) for text in texts}
            # In the fonts of the delegate, and rounded up: a text that lacks a part of a pixel would be cut.
            metrics = figures if column in NUMBERS else words
            widest = ceil(max(map(metrics.horizontalAdvance, texts), default=0)) + 2 * CELL
            if column in NUMBERS:
                widest += ceil(metrics.horizontalAdvance(GAP))
            elif column == STATE:
                widest += ring
            title = model.headerData(column, Qt.Orientation.Horizontal)
            heading = header.fontMetrics().horizontalAdvance(title) + 2 * CELL
            self._natural.append(max(widest, heading))
            self._sorted.append(max(self._natural[-1], header.sectionSizeHint(column)))
        self.lay_out()

    def lay_out(self, *_: object) -> None:
        """Divide the width of the table between the columns, and leave columns out if it is not enough."""
        if not self._natural:
            return
        self._space()
        room = self._table.viewport().width()
        character = character_width(self._table.fontMetrics())
        by = self._table.horizontalHeader().sortIndicatorSection()
        naturals = [*self._natural]
        if 0 <= by < len(naturals):
            naturals[by] = self._sorted[by]
        wanted = [
            round(self._dragged[name] * character) if name in self._dragged else natural
            for name, natural in zip(COLUMNS, naturals, strict=True)
        ]
        least, cut = (_least(wanted, elastic, character) for elastic in (ELASTIC, {**ELASTIC, **LAST_CUT}))
        shown = set(range(len(COLUMNS)))
        # Columns that tell nothing are left out before a column is cut, then the others in order.
        for columns, widths in (
            ([column for column in (*DROPPED, *LAST_DROPPED) if column not in self._filled], wanted),
            (DROPPED, least),
            (LAST_DROPPED, cut),
        ):
            for column in columns:
                if sum(widths[each] for each in shown) <= room:
                    break
                shown.discard(column)
        widths = _shared(wanted, cut, shown, room)
        self._busy = True
        for column in range(len(COLUMNS)):
            self._table.setColumnHidden(column, column not in shown)
            if column in shown:
                self._table.setColumnWidth(column, widths[column])
        self._busy = False

    def _space(self) -> None:
        """Set the height of the rows: as high as the whole sample fits the table, within limits."""
        line, rows = self._table.fontMetrics().height(), len(self._model.rows)
        room = self._table.viewport().height() // max(1, rows)
        height = max(line + _CLOSE, min(row_height(self._table.font()), room))
        if height != self._table.verticalHeader().defaultSectionSize():
            self._table.verticalHeader().setDefaultSectionSize(height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns to a new size of the table."""
        if event.type() == QEvent.Type.Resize:
            self.lay_out()
        return super().eventFilter(watched, event)

    def _measure_dragged(self, column: int, before: int, after: int) -> None:
        if not self._busy and before and after:
            self._dragged[COLUMNS[column]] = round(after / character_width(self._table.fontMetrics()), 2)


def _least(wanted: list[int], elastic: Mapping[int, int], character: int) -> list[int]:
    """Return the widths to which the columns can be cut. `elastic` has the characters that remain of a column."""
    return [
        min(width, elastic[column] * character + 2 * CELL) if column in elastic else width
        for column, width in enumerate(wanted)
    ]


def _shared(wanted: list[int], least: list[int], shown: Iterable[int], room: int) -> list[int]:
    """Return the widths of the columns. Columns of words lose the width that is missing; the last gets spare width."""
    columns = sorted(shown)
    widths = list(wanted)
    over = sum(wanted[each] for each in columns) - room
    for column in (each for each in (ORDER, CASE_MANAGER, STANDING_OUT) if each in columns):
        cut = max(0, min(over, wanted[column] - least[column]))
        widths[column] -= cut
        over -= cut
    if over < 0:
        last = next((each for each in (ORDER, STANDING_OUT, TIME) if each in columns), columns[-1])
        widths[last] -= over
    return widths
