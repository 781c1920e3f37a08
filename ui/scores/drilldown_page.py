"""Show the judgements behind one score: of the sample by question and case, or of the open case."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.commands.score_words import base_sentence
from app.scoring.counts import Level, ScoreKey
from app.scoring.drilldown import CountedJudgement
from app.scoring.tally import Tally
from app.session.case_filter import where_words
from app.session.changes import Changes
from app.session.score_view import EVERYTHING, QuestionTallies, ScoreView, Where, score_view
from app.session.scored_cases import scored_sample
from app.session.small_numbers import small_numbers
from ui.context import Context
from ui.language.labels import bands_note
from ui.language.messages import translated
from ui.scores.drilldown_model import JUDGEMENT_ROLE, QUESTION, DrilldownModel, SamplePart
from ui.scores.drilldown_view import DrilldownView
from ui.scores.score_model import Of, ScoreModel, ScoreRow
from ui.style import GRID, heading_font
from ui.widgets.input.initial_focus import focus_page, set_initial_focus
from ui.widgets.text.running_text import RunningText

_SAMPLE, _CASE = 0, 1


class DrilldownPage(QWidget):
    """The judgements behind a score, with a tab for the sample and one for the case.

    `left` is emitted to go back. `judgement_asked` carries a case and the question at which to open it. A hidden page
    is not updated; changes are shown when the page is shown again.

    Args:
        context: The open inspection.
    """

    left = Signal()
    judgement_asked = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("behindPage")
        self.setAccessibleName(self.tr("The judgements behind a score"))
        self._context = context
        self._key: ScoreKey | None = None
        self._case: tuple[str, str] | None = None
        self._where: Where = EVERYTHING
        self._view: ScoreView | None = None
        self._stale = False
        self.model = DrilldownModel(context.session, self)
        self.tree = DrilldownView(self.model)
        self._back = QPushButton(self.tr("Back"))
        self._back.setObjectName("behindBack")
        self._back.setAccessibleName(self.tr("Back to where you were"))
        self._back.setToolTip(self.tr("Back to where you were (Escape)"))
        self._back.clicked.connect(self.left)
        self._title = QLabel()
        self._title.setObjectName("behindTitle")
        self._title.setFont(heading_font(self.font()))
        self._score = RunningText()
        self._score.setObjectName("behindScore")
        self._nothing = RunningText(self.tr("No judgement counts towards this score yet."))
        self._nothing.setObjectName("behindNothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title.setWordWrap(True)
        self.whose = QTabBar()
        self.whose.setObjectName("behindWhose")
        self.whose.setAccessibleName(self.tr("Whose judgements are shown"))
        self.whose.setDrawBase(False)
        self.whose.setExpanding(False)
        self.whose.addTab(self.tr("Sample"))
        self.whose.addTab("")
        self.whose.currentChanged.connect(self._change_tab)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._nothing)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._score)
        column.addWidget(self.whose)
        column.addWidget(self._stack, 1)
        set_initial_focus(self, self.tree)
        self.tree.left.connect(self.left)
        self.tree.judgement_asked.connect(self._ask)
        context.bus.changed.connect(self._changed)

    @property
    def case(self) -> tuple[str, str] | None:
        """The case, and the assessor of its form, whose judgements the second tab shows; None if there is none."""
        return self._case

    def show_behind(self, key: ScoreKey, of: Of, case: tuple[str, str] | None, where: Where = EVERYTHING) -> None:
        """Show the judgements behind a score.

        Args:
            key: The score.
            of: Whether the tab of the case or that of the sample is shown first.
            case: The reference of a case and the assessor whose form has a tab; None for the sample only.
            where: The filter of the sample.
        """
        self._key, self._case, self._where = key, case, where
        blocker = QSignalBlocker(self.whose)
        self.whose.setTabVisible(_CASE, case is not None)
        self.whose.setTabText(_CASE, self.tr("This case: {case}").format(case=case[0]) if case else "")
        self.whose.setCurrentIndex(_CASE if of == "case" and case is not None else _SAMPLE)
        blocker.unblock()
        self._fill()

    def save_state(self) -> dict[str, Any]:
        """Return the score, whose judgements are shown, the unfolded questions and the selected row."""
        if self._key is None:
            return {}
        return {
            "score": list(self._key),
            "of": "case" if self.whose.currentIndex() == _CASE else "sample",
            "case": list(self._case) if self._case is not None else None,
            "where": {key: list(names) for key, names in self._where.items()},
            "unfolded": sorted(self._unfolded()),
            "selected": list(_place(self.tree.currentIndex()) or ()),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the judgements behind the score that `state` names, with the same rows unfolded and selected."""
        if "score" not in state:
            return
        level, each = state["score"]
        case = tuple(state["case"]) if state.get("case") else None
        self.show_behind((level, each), state["of"], case, state.get("where") or EVERYTHING)
        self._show_rows(state.get("unfolded", ()), tuple(state.get("selected", ())))
        # Without judgements the tree that has the focus is hidden.
        focus_page(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the changes that were made while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self._refill()

    def _change_tab(self, _tab: int) -> None:
        self._fill()

    def _fill(self) -> None:
        """Build all rows and select the first."""
        self._stale = False
        if self._key is None:
            return
        part = self._part()
        self._show_score()
        if self.whose.currentIndex() == _CASE and self._case is not None:
            self.model.show_case(self._key, self._case)
        else:
            self.model.show_sample(self._key, part)
        self.tree.setRootIsDecorated(self.whose.currentIndex() == _SAMPLE)
        self.tree.fit()
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        set_initial_focus(self, self.tree if self.model.rowCount() else self._back)
        first = next((row for row in range(self.model.rowCount()) if _place(self.model.index(row, 0))), None)
        if first is not None:
            self.tree.setCurrentIndex(self.model.index(first, 0))

    def _refill(self) -> None:
        """Build all rows, with the same ones expanded and the same one selected."""
        expanded, selected = self._unfolded(), _place(self.tree.currentIndex())
        self._fill()
        self._show_rows(expanded, selected)

    def _unfolded(self) -> set[str]:
        rows = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        return {index.data(QUESTION) for index in rows if index.data(QUESTION) and self.tree.isExpanded(index)}

    def _show_rows(self, expanded: Collection[str], selected: tuple[str, ...] | None) -> None:
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if index.data(QUESTION) in expanded:
                self.tree.expand(index)
        self._select(selected)

    def _select(self, place: tuple[str, ...] | None) -> None:
        for row in range(self.model.rowCount()):
            above = self.model.index(row, 0)
            for index in (above, *(self.model.index(each, 0, above) for each in range(self.model.rowCount(above)))):
                if place is not None and _place(index) == place:
                    self.tree.setCurrentIndex(index)
                    return

    def _changed(self, changes: Changes) -> None:
        if self._key is None or self._stale:
            return
        if not self.isVisible():
            self._stale = True
        elif not self._where and self.model.take(changes):
            self._show_score()
        else:
            self._refill()

    def _part(self) -> SamplePart | None:
        """Count the cases that the filter leaves; None without a filter."""
        self._view = None
        if not self._where:
            return None
        scored, rule = scored_sample(self._context.session), small_numbers()
        view = self._view = score_view(scored, self._where, rule)
        questions = QuestionTallies(scored, view, rule)
        return SamplePart(view.cases, questions, lambda question: view.counts.reasons.get(question, {}))

    def _show_score(self) -> None:
        session = self._context.session
        scores = ScoreModel(session.framework)
        sample_of = session.board.tally if self._view is None else self._tally_in_part
        scores.show(session.form_state(*self._case).board.tally if self._case else None, sample_of)
        row = scores.row_of(*self._key) if self._key else None
        if row is not None:
            found: ScoreRow = scores.rows[row]
            self._title.setText(found.title)
            said = [scores.sentences(found), bands_note()]
            if self._view is not None:
                where = translated(where_words(session, self._where))
                said.insert(0, f"{where} \N{MIDDLE DOT} {translated(base_sentence(self._view))}")
            self._score.setText(" ".join(filter(None, said)))

    def _tally_in_part(self, level: Level, each: str) -> Tally:
        figure = self._view.figures.get((level, each)) if self._view is not None else None
        return Tally() if figure is None else figure.tally

    def _ask(self, judgement: CountedJudgement) -> None:
        self.judgement_asked.emit(judgement.case, judgement.question)


def _place(index: QModelIndex) -> tuple[str, str] | None:
    """Return the case and the question of a row. The case is empty for a question's row."""
    first = index.siblingAtColumn(0)
    judgement: CountedJudgement | None = first.data(JUDGEMENT_ROLE)
    if judgement is not None:
        return judgement.case, judgement.question
    question = first.data(QUESTION)
    return None if question is None else ("", question)
