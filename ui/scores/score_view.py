"""Show the list of scores. Changed rows are repainted singly, and each score leads to the judgements behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.framework.model import Framework
from ui.scores.score_delegate import Look, ScoreDelegate, look_of
from ui.scores.score_layout import ScorePlace
from ui.scores.score_model import CASE_LANE, Of, ScoreModel, ScoreRow
from ui.style import GRID
from ui.widgets.lists.dirty_rows import DirtyRowsView

_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ScoreView(DirtyRowsView):
    """The list. `asked` carries the row of a score whose judgements are wanted, and "case" or "sample".

    Args:
        framework: The framework, for its bands.
        model: The scores.
    """

    asked = Signal(object, str)

    def __init__(self, framework: Framework, model: ScoreModel) -> None:
        super().__init__()
        self.setObjectName("scoreList")
        self.setAccessibleName(self.tr("Scores"))
        self.scores = model
        self.setModel(model)
        self._delegate = ScoreDelegate(framework, self)
        self._criterion: str | None = None
        # The look of each lane: an answer changes the counts of more scores than it changes to the eye.
        self._looks: dict[tuple[int, int], Look] = {}
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)

    def show_brief(self, brief: bool) -> None:  # noqa: FBT001 - one of two ways to show, named by the method
        """Show only the headlines and the current criterion, without bands and counts, if `brief`; else all scores."""
        if brief != self._delegate.brief:
            self._delegate.brief = brief
            self._hide_rows()
            self.scheduleDelayedItemsLayout()

    def show_criterion(self, criterion: str | None) -> None:
        """Set the current criterion, the one that the strip shows."""
        if criterion != self._criterion:
            self._criterion = criterion
            if self._delegate.brief:
                self._hide_rows()

    def place(self, row: ScoreRow) -> ScorePlace:
        """Return where the parts of a score are painted."""
        return self._delegate.place(self, row)

    def relay(self) -> None:
        """Lay the rows out again, after the scores of a case were added or removed."""
        self._looks.clear()
        self.scheduleDelayedItemsLayout()

    def dataChanged(
        self,
        top: QModelIndex | QPersistentModelIndex,
        bottom: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Repaint the changed rows, or only the lanes that `roles` names.

        The heights of the rows stay the same, so the layout that Qt would do is not needed.
        """
        if top.row() == bottom.row() and roles:
            number = top.row()
            row = self.scores.rows[number]
            place, counted = self._delegate.place_and_counts(self, row)
            above: int | None = None
            for role in roles:
                lane, part = (row.case, place.case) if role == CASE_LANE else (row.sample, place.sample)
                if lane is None or part is None:
                    continue
                look = look_of(lane, counted=counted)
                if self._looks.get((number, role)) == look:
                    continue
                self._looks[number, role] = look
                above = self.top_of(number) if above is None else above
                if above is not None:
                    self.viewport().update(part.area.translated(GRID, above))
            return
        self._looks.clear()
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first score that is shown, unless one is selected."""
        super().focusInEvent(event)
        here = self.currentIndex()
        if not here.isValid() or self.isRowHidden(here.row()):
            first = next((row for row in range(1, self.scores.rowCount()) if not self.isRowHidden(row)), None)
            if first is not None:
                self.setCurrentIndex(self.scores.index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the judgements behind the current score on Enter and Space. Left and Right are left to the page."""
        if event.key() in _OPENERS and self.currentIndex().isValid():
            self._ask(self.currentIndex(), "case" if self.scores.with_case else "sample")
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the judgements behind the score that was clicked."""
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
