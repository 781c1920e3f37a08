"""The score panel: the case's scores and the sample's, moving as answers are given; one key folds it to nothing."""

from __future__ import annotations

import json

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QSplitter, QTabWidget, QVBoxLayout, QWidget

from app.changes import Changes
from app.errors import AbovelineError
from app.scoring.scoreboard import Level
from app.scoring.tally import Tally
from ui.context import Context
from ui.scores.score_delegate import ScoreDelegate
from ui.scores.score_model import ScoreModel, ScoreRow
from ui.style import GRID, strong_font
from ui.widgets.dirty_rows import DirtyRowsView
from ui.widgets.quiet_label import QuietLabel

_PLACE = "scores"
_MOMENT_MS = 4000
_CASE, _SAMPLE = 0, 1


class ScorePanel(QWidget):
    """Scores of one form and of the sample. `fold_action` (F9) folds the panel away and back.

    Folded it stays in its layout at no width, so that its key still reaches it.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scores")
        self._context = context
        self._case: tuple[str, str] | None = None
        self._asked_for = False
        self._tab = _CASE
        framework = context.session.framework
        self.case_scores = ScoreModel(framework, self)
        self.sample_scores = ScoreModel(framework, self)
        self._state = QLabel()
        self._state.setObjectName("provisional")
        self._state.setWordWrap(True)
        self._move = QuietLabel()
        self._move.setObjectName("lastMove")
        self._move.setFont(strong_font(self.font()))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("scoreTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Scores"))
        self.tabs.addTab(self._view(self.case_scores, "caseScores", self.tr("Scores of the case")), self.tr("Case"))
        sample = self._view(self.sample_scores, "sampleScores", self.tr("Scores of the sample"))
        self.tabs.addTab(sample, self.tr("Sample"))
        self._inner = QWidget()
        inner = QVBoxLayout(self._inner)
        inner.setContentsMargins(GRID, GRID, GRID, GRID)
        inner.addWidget(self.tabs, 1)
        inner.addWidget(self._move)
        inner.addWidget(self._state)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._inner)
        self._old = QTimer(self)
        self._old.setSingleShot(True)
        self._old.setInterval(_MOMENT_MS)
        self._old.timeout.connect(self._settle)
        self.fold_action = QAction(self.tr("Scores"), self)
        self.fold_action.setObjectName("foldScores")
        self.fold_action.setShortcut(QKeySequence("F9"))
        self.fold_action.setCheckable(True)
        self.fold_action.setToolTip(self.tr("Show the scores, or fold them away (F9)"))
        self.fold_action.toggled.connect(self._fold)
        self.fold_action.triggered.connect(self._asked)
        self.addAction(self.fold_action)
        self._recall()
        self.tabs.currentChanged.connect(self._turned)
        self.sample_scores.show(context.session.board.tally)
        self._show_state()
        context.bus.changed.connect(self._apply)

    def _view(self, model: ScoreModel, name: str, spoken: str) -> QListView:
        view = DirtyRowsView()
        view.setObjectName(name)
        view.setAccessibleName(spoken)
        view.setModel(model)
        view.setItemDelegate(ScoreDelegate(self._context.session.framework, view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setFrameShape(QListView.Shape.NoFrame)
        return view

    def sizeHint(self) -> QSize:
        width = _WIDTH * self.fontMetrics().averageCharWidth() if self.fold_action.isChecked() else 0
        return QSize(width, super().sizeHint().height())

    def show_case(self, reference: str | None, assessor: str | None) -> None:
        """Show the scores of an assessor's form of a case beside the sample's; with None only the sample's."""
        self._case = (reference, assessor) if reference is not None and assessor is not None else None
        self.tabs.setTabVisible(_CASE, self._case is not None)
        if self._case is not None:
            self.tabs.setCurrentIndex(self._tab)
            self.case_scores.show(self._tally)
        self._settle()
        self._show_state()

    def _tally(self, level: Level, each: str) -> Tally:
        # Asked for anew each time: the session makes another form where a case was counted afresh.
        return self._context.session.form(*self._case).tally(level, each) if self._case else Tally()

    def _apply(self, changes: Changes, _initiator: object) -> None:
        session = self._context.session
        moved: list[ScoreRow] = []
        if changes.rescored:
            self.sample_scores.show(session.board.tally)
            if self._case is not None and self._case[0] in changes.cases:
                self.case_scores.show(self._tally)
        else:
            of_sample = [(each.level, each.id) for each in changes.scores if each.case is None]
            in_sample = self.sample_scores.follow(of_sample) if of_sample else []
            # The form may not be the one that counts, so its own scores are looked at.
            in_case = self.case_scores.follow() if self._case is not None and self._touches_form(changes) else []
            moved = in_case if self.tabs.currentIndex() == _CASE else in_sample
        if changes.rescored or any(key.kind in ("completion", "case") for key in changes.keys):
            self._show_state()
        if moved:
            self._tell(moved)

    def _touches_form(self, changes: Changes) -> bool:
        return any((key.scope, key.owner) == self._case for key in changes.keys if key.kind in ("fact", "judgement"))

    def _tell(self, moved: list[ScoreRow]) -> None:
        last = moved[-1]
        criterion = next((row for row in moved if row.level == "criterion"), last)
        name = criterion.id if criterion.level in ("criterion", "section") else criterion.title
        self._move.setText(f"{name}: {criterion.moved}" if criterion.moved else "")
        self._old.start()

    def _settle(self) -> None:
        self._move.setText("")
        self.case_scores.settle()
        self.sample_scores.settle()

    def _show_state(self) -> None:
        sample = self._context.session.sample()
        complete = sum(case.complete for case in sample)
        text = self.tr("{0} of {1} cases complete.").format(complete, len(sample))
        if complete < len(sample):
            text = self.tr("Scores are provisional: {0} of {1} cases complete.").format(complete, len(sample))
        self._state.setText(text)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Where the window has no room for it, with large text, the panel waits to be asked for.
        if not self._asked_for and self.window().width() < _ROOMY * self.fontMetrics().averageCharWidth():
            self.fold_action.setChecked(False)

    def _fold(self, shown: bool) -> None:  # noqa: FBT001 - a slot of QAction.toggled
        self._inner.setVisible(shown)
        self.setMaximumWidth(_UNBOUNDED if shown else 0)
        parts: QWidget | None = self.parentWidget()
        if isinstance(parts, QSplitter):
            # A splitter does not share out anew by itself.
            sizes = parts.sizes()
            here = parts.indexOf(self)
            largest = max((size, place) for place, size in enumerate(sizes) if place != here)[1]
            width = self.sizeHint().width()
            sizes[largest] += sizes[here] - width
            sizes[here] = width
            parts.setSizes(sizes)

    def _asked(self) -> None:
        self._asked_for = True
        self._remember()

    def _recall(self) -> None:
        place = json.loads(self._context.session.store.place(_PLACE) or "{}")
        self.fold_action.setChecked(place.get("shown", True))
        self._asked_for = "shown" in place
        self._tab = _SAMPLE if place.get("tab") == _SAMPLE else _CASE

    def _turned(self, tab: int) -> None:
        # With no case the sample is all there is to see, which nobody chose.
        if self._case is not None:
            self._tab = tab
            self._remember()

    def _remember(self) -> None:
        place: dict[str, object] = {"tab": self._tab}
        if self._asked_for:
            place["shown"] = self.fold_action.isChecked()
        try:
            self._context.session.store.set_place(_PLACE, json.dumps(place))
        except AbovelineError:
            # Only where the panel stood is lost; what cannot be written of the work is told where it is done.
            return


_UNBOUNDED = (1 << 24) - 1
_WIDTH = 46  # average characters
_ROOMY = 140
