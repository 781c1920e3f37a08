"""Show the chart of scores as a list. The arrow keys reach each bar, which leads to the judgements behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.framework.model import Framework
from app.scoring.counts import ScoreKey
from app.scoring.tally import band_word
from ui.scores.chart_layout import ChartLayout, no_figures
from ui.scores.chart_painter import ChartPainter
from ui.scores.chart_rows import ChartRow, translate
from ui.style import GRID, scheme_of
from ui.widgets.lists.lines import NO_PARENT, AnyIndex
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.tooltips import plain_tip

ROW = Qt.ItemDataRole.UserRole + 1
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartModel(QAbstractListModel):
    """The rows of the chart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ChartRow] = []

    def show(self, rows: Sequence[ChartRow]) -> None:
        """Show other rows. The same scores keep their places, so that the selection remains."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or the texts for Qt's roles."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and row.key is not None:
            how = translate("scorePage", "Press Enter or click to show the judgements behind it.")
            return plain_tip("\n".join(filter(None, (row.spoken, row.detail, how))))
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return the flags of a row. The arrow keys pass over the axis and the legend."""
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self.rows[index.row()].key is None:
            return flags
        return super().flags(index) | flags


class ChartDelegate(QStyledItemDelegate):
    """Paints the rows.

    Args:
        framework: The framework, for its bands.
        view: The view.
    """

    def __init__(self, framework: Framework, view: ChartView) -> None:
        super().__init__(view)
        self._framework = framework
        self._view = view
        self._layout: ChartLayout | None = None

    def layout_in(self, font: QFont, width: int) -> ChartLayout:
        """Return the places for a width, made again when width or font changes."""
        layout = self._layout
        if layout is None or layout.width != width or layout.font != font:
            layout = self._layout = chart_layout(self._framework, font, width)
        return layout

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row."""
        view: Any = option  # the stubs leave the fields out
        return QSize(0, self.layout_in(view.font, self._view.room).place(index.data(ROW)).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row, on another ground if it is selected."""
        view: Any = option
        rect: QRect = view.rect
        scheme = scheme_of(view.palette)
        if view.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, rect, scheme, focused=self._view.hasFocus())
        layout = self.layout_in(view.font, self._view.room)
        origin = rect.topLeft()
        origin.setX(origin.x() + 2 * GRID)
        chart = ChartPainter(layout, self._framework.bands, scheme)
        chart.paint(painter, index.data(ROW), origin, self._view.chart.rows)


class ChartView(QListView):
    """The chart. It is as high as its rows, and the page scrolls.

    `score_asked` carries the level and id of a score whose judgements are wanted, `selected` those of the current one.
    """

    score_asked = Signal(str, str)
    selected = Signal(str, str)

    def __init__(self, framework: Framework) -> None:
        super().__init__()
        self.setObjectName("scoreChart")
        self.setAccessibleName(self.tr("Scores"))
        self.chart = ChartModel(self)
        self.setModel(self.chart)
        self._delegate = ChartDelegate(framework, self)
        self.setItemDelegate(self._delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustIgnored)
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def room(self) -> int:
        """The width of the chart in the list, in pixels."""
        return max(1, self.viewport().width() - 4 * GRID)

    @property
    def current(self) -> ScoreKey | None:
        """The selected score."""
        index = self.currentIndex()
        return self.chart.rows[index.row()].key if index.isValid() else None

    def show_rows(self, rows: Sequence[ChartRow]) -> None:
        """Show these rows, with the same score selected, or the first."""
        before = self.current
        self.chart.show(rows)
        self._fit()
        if self.current is None:
            self.select(before)

    def select(self, key: tuple[str, str] | None) -> None:
        """Select a score, or the first if it is not there."""
        keys = [row.key for row in self.chart.rows]
        found = (
            keys.index(key) if key in keys and key is not None else next((n for n, each in enumerate(keys) if each), -1)
        )
        if found >= 0:
            self.setCurrentIndex(self.chart.index(found))

    def current_rect(self) -> QRect:
        """Return the place of the selected row in the list."""
        return self.visualRect(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the judgements behind the selected score on Enter and Space."""
        if event.key() in _OPENERS:
            self._ask()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the judgements behind the score that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self._ask()

    def _ask(self) -> None:
        key = self.current
        if key is not None:
            self.score_asked.emit(*key)

    def _moved(self) -> None:
        key = self.current
        if key is not None:
            self.selected.emit(*key)

    def _fit(self) -> None:
        layout = self._delegate.layout_in(self.font(), self.room)
        self.setFixedHeight(sum(layout.place(row).height for row in self.chart.rows) + 2 * self.frameWidth())


def chart_layout(framework: Framework, font: QFont, width: int) -> ChartLayout:
    """Return the places of the chart for a framework's bands."""
    return ChartLayout(font, width, (*(band_word(each, framework.bands) for each in framework.bands), *no_figures()))
