"""A page of scores above the judgements behind the selected one, worked out on the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.errors import AbovelineError
from app.scoring.counts import ScoreKey
from app.session.blindness import is_blind
from app.session.changes import Changes
from app.session.session import Session
from ui.context import Context
from ui.style import CONTROL, GRID, character_width, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import button, labelled, row_of, select_row
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText
from ui.widgets.text.whole_lines import WholeLines

T = TypeVar("T")
_MEASURED = 40  # rows by which the width of a column is found
_MOST_WIDE = 75  # per cent of the page for the judgements beside the text
_NARROWEST = 8  # average characters
Cells = tuple[str | int, ...]
Place = tuple[str, str]
"""A case and a question."""


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One score as a row. `places` are the judgements behind it, in the order in which they are listed."""

    key: ScoreKey
    cells: Cells
    places: Sequence[Place] = ()


@dataclass(frozen=True, slots=True)
class Columns:
    """The headings of a table's columns, which of them share the remaining width, and which hold numbers as text."""

    headings: tuple[str, ...]
    wide: tuple[int, ...]
    numbers: tuple[int, ...] = ()


class JudgedPage(FollowingPage, Generic[T]):
    """The page. `left` goes back; `judgement_asked` carries a case and a question to open.

    A page implements `_work`, which returns the function that the worker runs on a session of its own, `_show`, which
    shows its result with `_show_scores`, and `_cells` and `_detail` of one judgement.

    Args:
        context: The open inspection.
        name: The object name; those of the parts begin with it.
        title: The title.
        scores: The columns of the scores.
        judgements: The columns of the judgements.
    """

    judgement_asked = Signal(str, str)

    def __init__(self, context: Context, name: str, title: str, scores: Columns, judgements: Columns) -> None:
        super().__init__(context)
        self.setObjectName(f"{name}Page")
        self.setAccessibleName(title)
        # A worker of its own: while the window's is busy, no other page opens. Deleting it waits for the reading job.
        self._tasks = Tasks(self)
        self._job: Job | None = None
        self._again = False
        self._wanted: tuple[Sequence[str], Sequence[str]] = ((), ())
        self._scores: list[ScoreLine] = []
        self._places: Sequence[Place] = ()
        self._title = QLabel(title)
        self._title.setFont(heading_font(self.font()))
        self._title.setWordWrap(True)
        self.summary = RunningText()
        self.summary.setObjectName(f"{name}Summary")
        self.notice = Notice(f"{name}Notice", dismissable=True)
        self.scores = text_table(
            f"{name}Scores", self.tr("Scores"), scores.headings, wide=scores.wide, wraps=True, numbers=scores.numbers
        )
        self.judgements = text_table(
            f"{name}Judgements", self.tr("Judgements"), judgements.headings, wide=judgements.wide
        )
        for table in (self.scores, self.judgements):
            # A score may have thousands of judgements, and measuring a thousand rows takes half a second.
            table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
            # The column that takes the rest keeps its heading, and large text leaves room for the words above.
            table.horizontalHeader().setMinimumSectionSize(_NARROWEST * character_width(self.fontMetrics()))
            table.setMinimumHeight(2 * CONTROL)
        self.detail = WholeLines(f"{name}Detail", self.tr("The selected judgement"))
        self.detail.setMinimumHeight(2 * CONTROL)
        self.open = button(f"{name}Open", self.tr("&Open the judgement"), self._open)
        self.back = button(f"{name}Back", self.tr("Back"), self.left.emit)
        self.controls = row_of()
        self.column = QVBoxLayout(self)
        self._lay_out()
        self.scores.selectionModel().currentRowChanged.connect(lambda *_: self._score_changed())
        self.judgements.selectionModel().currentRowChanged.connect(lambda *_: self._judgement_changed())
        self.judgements.doubleClicked.connect(lambda _: self._open())
        set_initial_focus(self, self.scores)

    def _lay_out(self) -> None:
        lower = QSplitter(Qt.Orientation.Horizontal)
        parts = QSplitter(Qt.Orientation.Vertical)
        for splitter, widgets in ((lower, (self.judgements, self.detail)), (parts, (self.scores, lower))):
            splitter.setObjectName(f"{self.objectName()}{'Lower' if splitter is lower else 'Parts'}")
            splitter.setChildrenCollapsible(False)
            for widget in widgets:
                splitter.addWidget(widget)
        lower.setStretchFactor(0, 3)
        lower.setStretchFactor(1, 2)
        self.column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.column.setSpacing(GRID)
        self.column.addWidget(self._title)
        self.column.addLayout(self.controls)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.notice)
        self.column.addWidget(parts, 1)
        self.column.addLayout(row_of(self.open, self.back, stretch=True))

    @property
    def score(self) -> ScoreKey | None:
        """The selected score; None if there is none."""
        row = self.scores.currentIndex().row()
        return self._scores[row].key if 0 <= row < len(self._scores) else None

    @property
    def place(self) -> Place | None:
        """The case and the question of the selected judgement; None if there is none."""
        row = self.judgements.currentIndex().row()
        return self._places[row] if 0 <= row < len(self._places) else None

    def save_state(self) -> dict[str, Any]:
        """Return the selected score and judgement."""
        score, place = self.score, self.place
        # Before the first result the rows are those that were asked for.
        wanted_score, wanted_place = self._wanted
        return {
            "score": list(score or wanted_score),
            "judgement": list(place or wanted_place),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Work the page out again, with the score and the judgement that `state` names selected."""
        self._wanted = (state.get("score", ()), state.get("judgement", ()))
        self._refill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Enter go from a score to its judgements, and open a judgement."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.judgements.hasFocus():
            self._open()
        elif enter and self.scores.hasFocus() and self._places:
            self.judgements.setFocus()
        else:
            super().keyPressEvent(event)

    def _refill(self) -> None:
        """Work everything out on the worker. A change meanwhile has it worked out once more."""
        self._stale = False
        if self._job is not None:
            self._again = True
            return
        self._again = False
        store = self._context.session.store
        self._job = job = self._tasks.run(on_own_session(store.folder, store.key, self._work()))
        job.ended.connect(self._ended)
        job.done.connect(self._done)
        job.failed.connect(self._refused)

    def _follow(self, changes: Changes) -> None:
        if changes.rescored or changes.scores or changes.cases:
            self._refill()

    def _ended(self) -> None:
        self._job = None
        if self._again:
            self._refill()

    def _done(self, result: T) -> None:
        self.notice.clear()
        self._show(result)

    def _refused(self, trouble: AbovelineError) -> None:
        self.notice.say_trouble(trouble)

    def _show_scores(self, lines: Sequence[ScoreLine]) -> None:
        """List scores and judgements, with the same ones selected as before, or the first score that has judgements."""
        score, place = self.score, self.place
        if score is not None:
            self._wanted = (score, place or ())
        wanted_score, wanted_place = self._wanted
        self._scores = list(lines)
        with QSignalBlocker(self.scores.selectionModel()):
            fill(self.scores, [each.cells for each in lines])
        keys = [list(each.key) for each in lines]
        first = next((row for row, each in enumerate(lines) if each.places), 0)
        _select(self.scores, keys.index(list(wanted_score)) if list(wanted_score) in keys else first, len(keys))
        self._score_changed(tuple(wanted_place))
        self._wanted = ((), ())

    def _score_changed(self, wanted: tuple[str, ...] = ()) -> None:
        row = self.scores.currentIndex().row()
        self._places = list(self._scores[row].places) if 0 <= row < len(self._scores) else []
        with QSignalBlocker(self.judgements.selectionModel()):
            fill(self.judgements, [self._cells(*place) for place in self._places])
        self._keep_columns_whole()
        _select(self.judgements, self._places.index(wanted) if wanted in self._places else 0, len(self._places))
        self._judgement_changed()

    def _keep_columns_whole(self) -> None:
        """Let the text beside the judgements leave them the width of their columns, which large text widens."""
        table, columns = self.judgements, self.judgements.horizontalHeader()
        stretched = QHeaderView.ResizeMode.Stretch
        width = sum(
            max(
                columns.sectionSizeHint(column),
                0 if columns.sectionResizeMode(column) == stretched else columns.sectionSize(column),
            )
            for column in range(columns.count())
        )
        table.setMinimumWidth(
            min(width + table.verticalScrollBar().sizeHint().width(), _MOST_WIDE * self.width() // 100)
        )

    def _judgement_changed(self) -> None:
        place = self.place
        self.open.setEnabled(place is not None)
        text = self._detail(*place) if place is not None else ""
        if text != self.detail.toPlainText():
            self.detail.setPlainText(text)

    def _open(self) -> None:
        place = self.place
        if place is not None:
            self.judgement_asked.emit(*place)

    def _sees_all(self) -> bool:
        """Return whether no form is hidden from this laptop, so that none has to be looked at by itself."""
        session = self._context.session
        return session.is_lead or not is_blind(session)

    def _work(self) -> Callable[[Session, Job], T]:
        raise NotImplementedError

    def _show(self, result: T) -> None:
        raise NotImplementedError

    def _cells(self, case_id: str, question: str) -> Cells:
        raise NotImplementedError

    def _detail(self, case_id: str, question: str) -> str:
        raise NotImplementedError

    def labelled(self, text: str, control: QWidget) -> None:
        """Add a control with its label to the row of controls."""
        for part in labelled(text, control):
            self.controls.addWidget(part)


def _select(table: QTableView, row: int, rows: int) -> None:
    if rows:
        with QSignalBlocker(table.selectionModel()):
            select_row(table, row)
        table.scrollTo(table.model().index(row, 0))
