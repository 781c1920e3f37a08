"""The plan itself: one list of recommendations and the actions against each, beside the fields of the selected one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QPlainTextEdit, QScrollArea, QSplitter, QStackedWidget, QWidget

from app.commands.planning import add_action, move_action, remove_action, today
from app.commands.recommending import add_recommendation, move_recommendation, remove_recommendation
from app.commands.undoing import Undone, redo_reported, undo_reported
from app.errors import AbovelineError
from app.reporting.plan import PLAN_KINDS, Plan
from app.reporting.plan_rules import plan_rules
from app.session.changes import Changes
from ui.context import Context
from ui.findings.action_pane import ActionPane
from ui.findings.plan_rows import PlanRow, plan_rows
from ui.findings.recommendation_pane import RecommendationPane
from ui.language.messages import translated
from ui.style import GRID, character_width
from ui.widgets.controls import button, column_in, row_of, select_row
from ui.widgets.lists.row_table import RowTable, fit_columns, row_table
from ui.widgets.lists.text_table import TextModel, fill
from ui.widgets.text.running_text import text_label

_UP, _DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down
_TEXT, _WHO, _REVIEW, _STATE = 1, 2, 4, 5  # columns
_WORDS, _NAMES = 16, 14  # the least letters in a line of a text and of a name


class _PlanList(RowTable):
    """The list, in which Alt+Up and Alt+Down move a row, and Delete removes it.

    Texts wrap. Where the list is narrow, the days of review are left out, and names and states wrap too, so that the
    texts keep their room.

    Args:
        accessible: The accessible name.
        headings: The headings of its columns.
    """

    moved = Signal(bool)
    removed = Signal()

    def __init__(self, accessible: str, headings: Sequence[str]) -> None:
        super().__init__()
        model = TextModel(headings, self)
        row_table("planList", accessible, model, self)
        fit_columns(self, _TEXT)
        for column in (_WHO, _STATE):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        model.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        letter, heads = character_width(self.fontMetrics()), self.horizontalHeader()
        wanted = {
            each: max(self.sizeHintForColumn(each), heads.sectionSizeHint(each))
            for each in range(self.model().columnCount())
            if each != _TEXT
        }
        room = self.viewport().width() - _WORDS * letter
        narrow = sum(wanted.values()) > room
        self.setColumnHidden(_REVIEW, narrow)
        left = room - sum(width for each, width in wanted.items() if each not in (_WHO, _REVIEW, _STATE))
        for column, share in ((_WHO, left - wanted[_STATE]), (_STATE, left - _NAMES * letter)):
            least = min(wanted[column], max(share, _NAMES * letter))
            heads.resizeSection(column, least if narrow else wanted[column])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove the selected row, once while the key is held down."""
        moves = event.key() in (_UP, _DOWN) and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if not moves and event.key() != Qt.Key.Key_Delete:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()
        elif moves:
            self.moved.emit(event.key() == _UP)
        else:
            self.removed.emit()


class PlanTab(QWidget):
    """The tab of the plan.

    `changed` carries changes that were recorded, `refused` an error, `said` a sentence on what was undone.
    """

    changed = Signal(object)
    refused = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: list[PlanRow] = []
        self._item = ""  # of the selected row
        headings = (
            self.tr("Number"),
            self.tr("Text"),
            self.tr("Who"),
            self.tr("By when"),
            self.tr("Review"),
            self.tr("State"),
        )
        self.list = _PlanList(self.tr("Recommendations and actions"), headings)
        self.list.moved.connect(lambda up: self._move(up=up))
        self.list.removed.connect(self._remove)
        self.recommendation = RecommendationPane(context)
        self.action = ActionPane(context)
        self.none = text_label(
            "planEmpty",
            self.tr("There are no recommendations yet. Add one, or look at the suggestions."),
        )
        for pane in (self.recommendation, self.action):
            pane.changed.connect(self.changed)
            pane.refused.connect(self.refused)
        self._build()
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())

    def _build(self) -> None:
        self.add = button("addRecommendation", self.tr("&New recommendation"), self._add, primary=True)
        self.add_action = button("addAction", self.tr("New &action"), self._add_action)
        self.up = button("planUp", self.tr("Move &up"), lambda: self._move(up=True))
        self.down = button("planDown", self.tr("Move do&wn"), lambda: self._move(up=False))
        self.remove = button("planRemove", self.tr("Re&move"), self._remove)
        self.undo = button("planUndo", self.tr("Undo"), lambda: self._undo(undo_reported))
        self.redo = button("planRedo", self.tr("Redo"), lambda: self._undo(redo_reported))
        left = QWidget()
        column = column_in(left, self.list, above=GRID)
        column.setStretch(0, 1)
        column.addLayout(row_of(self.add, self.add_action, stretch=True))
        column.addLayout(row_of(self.up, self.down, self.remove, self.undo, self.redo, stretch=True))
        self.stack = QStackedWidget()
        for pane in (self.none, self.recommendation, self.action):
            self.stack.addWidget(pane)
        self.stack.setContentsMargins(GRID, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setObjectName("planFields")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.stack)
        self.parts = QSplitter()
        self.parts.setObjectName("planParts")
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(left)
        self.parts.addWidget(scroll)
        self.parts.setStretchFactor(0, 3)
        self.parts.setStretchFactor(1, 2)
        column_in(self, self.parts, above=GRID)

    @property
    def selected(self) -> PlanRow | None:
        """The selected row; None if there is none."""
        row = self.list.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def item(self) -> str:
        """The item of the selected record; empty if there is none."""
        return self._item

    def select(self, item: str) -> None:
        """Select the row of a record."""
        self._item = item
        for row, each in enumerate(self._rows):
            if each.key.item == item:
                select_row(self.list, row)

    def commit(self) -> bool:
        """Record what was typed. Return whether all could be."""
        return self.recommendation.form.commit() and self.action.form.commit()

    def refresh(self, plan: Plan) -> None:
        """Show the plan, with the same row selected, or the one in its place."""
        before = max(self.list.currentIndex().row(), 0)
        day = dt.date.fromisoformat(today(self._context.session))
        self._rows = list(plan_rows(plan, day, plan_rules()))
        items = [each.key.item for each in self._rows]
        with QSignalBlocker(self.list.selectionModel()):
            fill(self.list, [each.cells for each in self._rows])
            select_row(self.list, items.index(self._item) if self._item in items else min(before, len(items) - 1))
        lead = self._context.session.is_lead
        for control in (self.add, self.undo, self.redo):
            control.setEnabled(lead)
        self._row_changed()

    def _row_changed(self) -> None:
        row = self.selected
        lead = self._context.session.is_lead
        for control in (self.add_action, self.up, self.down, self.remove):
            control.setEnabled(lead and row is not None)
        if row is None:
            self.stack.setCurrentWidget(self.none)
            self._item = ""
            return
        self._item = row.key.item
        # The pane is filled before it is shown: hiding the other one records what was typed there.
        if row.action is None:
            self.recommendation.show_recommendation(row.recommendation)
            self.stack.setCurrentWidget(self.recommendation)
        else:
            self.action.show_action(row.action)
            self.stack.setCurrentWidget(self.action)

    def _add(self) -> None:
        text = self.tr("New recommendation")
        if self._do(lambda: add_recommendation(self._context.session, text=text)):
            self._type_over(self.recommendation.form.fields["text"])

    def _add_action(self) -> None:
        row = self.selected
        if row is None:
            return
        text, number = self.tr("New action"), row.recommendation.number
        if self._do(lambda: add_action(self._context.session, number, what=text)):
            self._type_over(self.action.form.fields["what"])

    def _type_over(self, field: QLineEdit | QPlainTextEdit) -> None:
        """Let the person type over the text of what was just added."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _move(self, *, up: bool) -> None:
        row = self.selected
        if row is None:
            return
        session, item = self._context.session, row.key.item
        move = move_recommendation if row.action is None else move_action
        self._do(lambda: move(session, item, up=up), keep=item)

    def _remove(self) -> None:
        row = self.selected
        if row is None:
            return
        session, item = self._context.session, row.key.item
        remove = remove_recommendation if row.action is None else remove_action
        if self._do(lambda: remove(session, item)):
            self.said.emit(self.tr("Removed: {text}. Undo brings it back.").format(text=row.cells[1].strip()))

    def _undo(self, reverse: Callable[..., Undone]) -> None:
        try:
            done = reverse(self._context.session, PLAN_KINDS)
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return
        self._item = done.key.item
        self.changed.emit(done.changes)
        self.said.emit(translated(done.sentence))

    def _do(self, command: Callable[[], Changes], *, keep: str = "") -> bool:
        """Give a command once what was typed is recorded; select what it added."""
        if not self.commit():
            return False
        try:
            changes = command()
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return False
        if changes:
            self._item = keep or changes.keys[0].item
            self.changed.emit(changes)
        return bool(changes)
