"""The list of scores: repainted row by row, short in the strip, and each a way to the judgements behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.framework.model import Framework
from ui.scores.score_delegate import ScoreDelegate
from ui.scores.score_layout import ScorePlace
from ui.scores.score_model import Of, ScoreModel, ScoreRow
from ui.widgets.dirty_rows import DirtyRowsView

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ScoreView(DirtyRowsView):
    """`asked` carries the row of a score whose judgements are wanted, and whether the case's or the sample's."""

    asked = Signal(object, str)

    def __init__(self, framework: Framework, model: ScoreModel) -> None:
        super().__init__()
        self.setObjectName("scoreList")
        self.setAccessibleName(self.tr("Scores"))
        self.scores = model
        self.setModel(model)
        self._delegate = ScoreDelegate(framework, self)
        self._criterion: str | None = None
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)

    def show_brief(self, brief: bool) -> None:  # noqa: FBT001 - one of two ways to show, named by the method
        """Show the headlines and the current criterion only, without bands and counts; or all."""
        if brief != self._delegate.brief:
            self._delegate.brief = brief
            self._hide_rows()
            self.scheduleDelayedItemsLayout()

    def show_criterion(self, criterion: str | None) -> None:
        """In the strip, show this criterion."""
        if criterion != self._criterion:
            self._criterion = criterion
            if self._delegate.brief:
                self._hide_rows()

    def place(self, row: ScoreRow) -> ScorePlace:
        """Where the parts of a score are painted now."""
        return self._delegate.place(self, row)

    def relay(self) -> None:
        """Lay the rows out anew, after a case came or went."""
        self.scheduleDelayedItemsLayout()

    def dataChanged(
        self,
        top: QModelIndex | QPersistentModelIndex,
        bottom: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        # No number changes a row's height, so nothing is laid out anew, as the list itself would do.
        del roles
        for row in range(top.row(), bottom.row() + 1):
            self.update(self.scores.index(row))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        here = self.currentIndex()
        if not here.isValid() or self.isRowHidden(here.row()):
            first = next((row for row in range(1, self.scores.rowCount()) if not self.isRowHidden(row)), None)
            if first is not None:
                self.setCurrentIndex(self.scores.index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENERS and self.currentIndex().isValid():
            self._ask(self.currentIndex(), "case" if self.scores.with_case else "sample")
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            row: ScoreRow = self.scores.rows[index.row()]
            if row.level is not None:
                inside: QPoint = at - self.visualRect(index).topLeft()
                self._ask(index, self._delegate.lane_at(self, row, inside.x(), inside.y()))

    def _ask(self, index: QModelIndex, of: Of) -> None:
        row = self.scores.rows[index.row()]
        if row.level is not None:
            self.asked.emit(row, of)

    def _hide_rows(self) -> None:
        brief = self._delegate.brief
        for number, row in enumerate(self.scores.rows):
            current = row.level == "criterion" and row.id == self._criterion
            hidden = brief and row.level != "headline" and not current
            if self.isRowHidden(number) != hidden:
                self.setRowHidden(number, hidden)
