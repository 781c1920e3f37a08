"""The page of scores: a chart that the lead argues from, what each band rests on, and the sample behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.analysis.bootstrap import Bootstrap
from app.assessment.case_filters import FILTER_KEYS
from app.commands.score_words import base_sentence, few_sentence, withheld_sentence
from app.errors import AbovelineError
from app.session.case_filter import groups_there
from app.session.changes import Changes
from app.session.score_view import EVERYTHING, ScoreView, bootstrap_of, score_view
from app.session.scored_cases import ScoredCases, scored_sample
from app.session.small_numbers import SmallNumbers, small_numbers
from ui.context import Context
from ui.language.messages import translated
from ui.scores.chart_rows import chart_rows
from ui.scores.chart_view import ChartView
from ui.scores.copying import ScoreCopies
from ui.scores.filter_bar import FilterBar
from ui.scores.rests_panel import RestsPanel
from ui.scores.sample_bars import SampleBars, dimensions_of
from ui.style import CONTROL, GRID, character_width, heading_font, strong_font
from ui.widgets.controls import button
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

_SLICE = 100  # resamples that are drawn before the window is asked what it wants
_BESIDE = 165  # characters, from which what a score rests on is beside the chart
_PANEL = 40  # characters, its width there


class ScoresPage(FollowingPage):
    """The page. `left` goes back; `score_asked` carries the level and id of a score, and the filter.

    Args:
        context: The open inspection.
    """

    score_asked = Signal(str, str, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("scoresPage")
        self.setAccessibleName(self.tr("Scores"))
        session = context.session
        self._rule: SmallNumbers | None = None
        self._scored: ScoredCases | None = None
        self._bootstrap: Bootstrap | None = None
        self.view: ScoreView | None = None
        self.filter = FilterBar(session)
        self.chart = ChartView(session.framework)
        self.rests = RestsPanel(session.framework)
        self.bars = SampleBars()
        self.notice = Notice("scoresNotice", dismissable=True)
        self._base, self._withheld, self._marks = (
            self._label("scoresBase"),
            self._label("scoresWithheld"),
            self._label("sampleMarks"),
        )
        self.copies = ScoreCopies(self, session, self.notice, self._finished)
        self._scroll = QScrollArea()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._draw)
        self._build()
        self.filter.changed.connect(self._refilter)
        self.chart.score_asked.connect(self._ask)
        self.rests.score_asked.connect(self._ask)
        self.chart.selected.connect(lambda *_: self._show_selected())
        set_initial_focus(self, self.chart)

    def _label(self, name: str) -> QLabel:
        label = RunningText()
        label.setObjectName(name)
        return label

    def _build(self) -> None:
        title = QLabel(self.tr("Scores"))
        title.setObjectName("scoresTitle")
        title.setFont(heading_font(self.font()))
        sample = QLabel(self.tr("The whole sample"))
        sample.setFont(strong_font(self.font()))
        ways = QWidget()
        row = FlowLayout(ways)
        for name, text, do in (
            ("copyPicture", self.tr("Copy as &picture"), self.copies.copy_picture),
            ("copyTable", self.tr("Copy as &table"), self.copies.copy_table),
            ("printScores", self.tr("P&rint…"), self.copies.print_scores),
        ):
            row.addWidget(button(name, text, do))
        back = button("leaveScores", self.tr("Back"), self.left.emit)
        self._parts.setSpacing(4 * GRID)
        self._parts.addWidget(self.chart, 1)
        self._parts.addWidget(self.rests)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        top = QHBoxLayout()
        top.setSpacing(2 * GRID)
        top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        # On the line of the letters of the button, whatever wraps beside it.
        for label in (title, self._base):
            room = max(CONTROL, back.sizeHint().height()) - title.fontMetrics().height()
            drop = title.fontMetrics().ascent() - label.fontMetrics().ascent()
            label.setContentsMargins(0, max(room // 2 + drop, 0), 0, 0)
        top.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        # Without its sentence the label keeps its room, which the button before it would take.
        policy = self._base.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._base.setSizePolicy(policy)
        top.addWidget(self._base, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(ways, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        above: tuple[QWidget, ...] = (self.filter, self._withheld, self.notice)
        for widget in above:
            column.addWidget(widget)
        column.addSpacing(GRID)
        column.addLayout(self._parts)
        column.addSpacing(3 * GRID)
        column.addWidget(sample)
        column.addWidget(self._marks)
        column.addWidget(self.bars)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def save_state(self) -> dict[str, Any]:
        """Return the filter, the selected score and how far the page is scrolled."""
        return {
            "where": {key: list(names) for key, names in self.filter.where.items()},
            "selected": list(self.chart.current or ()),
            "scrolled": self._scroll.verticalScrollBar().value(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the scores as they are now, with the filter and the score that `state` names selected."""
        self._refill()
        scored = self._scored
        where = state.get("where") or {}
        if scored is not None:
            # A group whose cases are gone is none to filter by.
            self.filter.set_where(
                {key: [each for each in where.get(key, ()) if each in groups_there(scored, key)] for key in FILTER_KEYS}
            )
        selected = state.get("selected")
        self.chart.select((str(selected[0]), str(selected[1])) if selected else None)
        self._scroll.verticalScrollBar().setValue(int(state.get("scrolled") or 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what a score rests on beside the chart, or below it where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    @property
    def has_intervals(self) -> bool:
        """Whether the intervals are drawn, or there are none to draw."""
        return not self._slices.isActive()

    def _finished(self) -> ScoreView | None:
        """Return the view with its intervals; None where no figure is shown, which the page then says."""
        view = self.view
        if view is not None and self._rule is not None and view.withheld is not None:
            self.notice.say(translated(withheld_sentence(view, self._rule)), "error")
            return None
        if view is not None:
            self._finish_intervals()
        return self.view

    def _ask(self, level: str, each: str) -> None:
        figures = self.view.figures.values() if self.view is not None else ()
        figure = next((found for found in figures if found.key == (level, each)), None)
        if figure is not None and not figure.withheld:
            self.score_asked.emit(level, each, dict(self.filter.where))

    def _follow(self, changes: Changes) -> None:
        if changes:
            self._refill()

    def _refill(self) -> None:
        """Count the sample again."""
        self._stale = False
        session = self._context.session
        try:
            self._rule = self._rule or small_numbers()
        except AbovelineError as wrong:
            self.notice.say_trouble(wrong)
            return
        self._scored = scored_sample(session)
        self.filter.show_groups(self._scored)
        dimensions = dimensions_of(session)
        self.bars.show_dimensions(dimensions)
        self._marks.setText(self.tr("The line across a bar is the share of the caseload."))
        self._marks.setVisible(self.bars.has_caseload)
        self._count()

    def _refilter(self) -> None:
        if self._scored is not None:
            self._count()

    def _count(self) -> None:
        """Count the cases that the filter leaves, and begin to draw their intervals."""
        scored, rule = self._scored, self._rule
        if scored is None or rule is None:
            return
        self.view = score_view(scored, self.filter.where or EVERYTHING, rule)
        self._bootstrap = bootstrap_of(scored, self.view)
        self._show()
        if not self._bootstrap.done:
            self._slices.start()

    def _draw(self) -> None:
        """Draw some resamples; the window stays responsive between two of these steps."""
        if self._bootstrap is not None and not self._bootstrap.done:
            self._bootstrap.draw(_SLICE)
        if self._bootstrap is None or self._bootstrap.done:
            self._finish_intervals()

    def _finish_intervals(self) -> None:
        self._slices.stop()
        bootstrap, self._bootstrap = self._bootstrap, None
        if bootstrap is None or self.view is None or not self.view.cases:
            return
        while not bootstrap.done:
            bootstrap.draw(_SLICE)
        self.view = self.view.with_intervals(bootstrap.intervals())
        self._show()

    def _show(self) -> None:
        view, rule = self.view, self._rule
        if view is None or rule is None:
            return
        said = [] if view.withheld is not None else [translated(base_sentence(view))]
        said += [translated(few_sentence(len(view.cases)))] if view.few else []
        session = self._context.session
        if session.current_assessor and not session.is_lead:
            # The cases of other assessors are on other laptops.
            said.append(self.tr("This laptop has only the cases of its assessor."))
        self._base.setText(" ".join(filter(None, said)))
        self._base.setVisible(bool(said))
        self._withheld.setText(translated(withheld_sentence(view, rule)))
        self._withheld.setVisible(view.withheld is not None)
        self.chart.show_rows(chart_rows(session.framework, view))
        self._show_selected()

    def _show_selected(self) -> None:
        index = self.chart.currentIndex()
        if index.isValid():
            self.rests.show_score(self.chart.chart.rows[index.row()])
            if self.chart.hasFocus():
                at = self.chart.current_rect().translated(self.chart.pos())
                if not any(row.key for row in self.chart.chart.rows[: index.row()]):
                    # With the filter above it, which is in no row.
                    self._scroll.verticalScrollBar().setValue(0)
                self._scroll.ensureVisible(at.center().x(), at.center().y(), 0, at.height() // 2)

    def _arrange(self) -> None:
        character = character_width(self.fontMetrics())
        beside = self.width() >= _BESIDE * character
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        if beside:
            self.rests.setFixedWidth(_PANEL * character)
        else:
            self.rests.setMinimumWidth(0)
            self.rests.setMaximumWidth((1 << 24) - 1)
