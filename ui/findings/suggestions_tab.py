"""Suggestions for recommendations: the weakest of the questions that feed a headline, with their figures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.commands.recommending import add_recommendation, drafted_from, question_wording, suggestions
from app.errors import AbovelineError
from app.message import in_digits
from app.reporting.suggesting import Suggestion
from ui.context import Context
from ui.language.choice import current
from ui.style import GRID
from ui.widgets.controls import button, column_in, row_of, select_row
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.text.running_text import text_label


class SuggestionsTab(QWidget):
    """The tab of suggestions. `changed` carries the change that added a recommendation, `refused` an error."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: tuple[Suggestion, ...] = ()
        self.summary = text_label("suggestionsSummary")
        headings = (self.tr("Question"), self.tr("Above the line"), self.tr("Score"), self.tr("Text"))
        self.list = text_table(
            "suggestionList", self.tr("The weakest questions"), headings, wide=(3,), wraps=True, numbers=(1, 2)
        )
        self.list.doubleClicked.connect(lambda _: self._take())
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        self.take = button("takeSuggestion", self.tr("Make a recommendation of i&t"), self._take, primary=True)
        column_in(self, self.summary, self.list, row_of(self.take, stretch=True), above=GRID).setStretch(1, 1)

    def refresh(self) -> None:
        """Show the suggestions that fit the scores as they are now."""
        session = self._context.session
        self._found = suggestions(session)
        row = max(self.list.currentIndex().row(), 0)
        of = self.tr("{yes} of {judged}")
        rows = [
            (
                each.question.id,
                of.format(yes=in_digits(each.tally.yes), judged=in_digits(each.tally.judged)),
                f"{each.tally.percent}%",
                question_wording(session, each.question.id),
            )
            for each in self._found
        ]
        fill(self.list, rows)
        select_row(self.list, min(row, len(rows) - 1))
        self.summary.setText(
            self.tr("The weakest questions behind the headline scores that no recommendation rests on, weakest first.")
            if rows
            else self.tr("No question is weak enough, on enough judgements, that no recommendation rests on already.")
        )
        self._row_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make a recommendation of the selected question on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            if not event.isAutoRepeat():
                self._take()
        else:
            super().keyPressEvent(event)

    def _row_changed(self) -> None:
        self.take.setEnabled(self._context.session.is_lead and 0 <= self.list.currentIndex().row() < len(self._found))

    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._found):
            return
        session, question = self._context.session, self._found[row].question.id
        try:
            changes = add_recommendation(
                session, text=drafted_from(session, question, current()), questions=(question,)
            )
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return
        self.changed.emit(changes)
