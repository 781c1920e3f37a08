"""Queries in one list: ask a person about a question or a case, answer, ask again, close."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QSplitter,
    QWidget,
)

from app.assessment.queries import Query, QueryState
from app.commands.querying import answer_query, ask_again, ask_query, close_query
from app.session.changes import Changes
from app.session.queries import all_queries
from ui.context import Context
from ui.language.counts import counted
from ui.settle.case_list_page import CaseListPage
from ui.settle.query_thread import QueryThread
from ui.style import GRID, heading_font
from ui.widgets.controls import box, button, column_in, labelled, row_of, select_row
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.lines_field import LinesField
from ui.widgets.text.running_text import RunningText

MINE, OPEN, EVERY = "mine", "open", "every"
_TEXT_LINES = 3


class QueriesPage(CaseListPage):
    """The page of queries. `left` goes back; `case_asked` carries a case and a question at which to open it."""

    def __init__(self, context: Context, here: Callable[[], tuple[str, str]]) -> None:
        """Make the page.

        Args:
            context: The open inspection.
            here: Returns the case and the question that were in view before the page, empty where there were none.
        """
        super().__init__(context)
        self.setObjectName("queriesPage")
        self.setAccessibleName(self.tr("Queries"))
        self._here = here
        self._queries: list[Query] = []
        self._name = ""  # of the selected query
        self.notice = Notice("queriesNotice", dismissable=True)
        self.list = text_table(
            "queryList",
            self.tr("Queries"),
            (
                self.tr("State"),
                self.tr("Case"),
                self.tr("Question"),
                self.tr("Asked by"),
                self.tr("To"),
                self.tr("Query"),
            ),
            wide=(5,),
        )
        self.thread_view = QueryThread(context.session)
        self._summary = RunningText()
        self._summary.setObjectName("queriesSummary")
        self._build()
        self.list.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        set_initial_focus(self, self.list)

    def _build(self) -> None:
        title = QLabel(self.tr("Queries"))
        title.setFont(heading_font(self.font()))
        self.shown = box("queriesShown", self.tr("Queries shown"), least=None)
        for text, value in (
            (self.tr("Those that wait for me"), MINE),
            (self.tr("All that are not closed"), OPEN),
            (self.tr("All, closed ones too"), EVERY),
        ):
            self.shown.addItem(text, value)
        self.shown.setCurrentIndex(1)
        self.shown.currentIndexChanged.connect(self._refill)
        self.text = LinesField()
        self.text.setObjectName("queryText")
        self.text.setAccessibleName(self.tr("Your text"))
        self.text.setPlaceholderText(self.tr("Write here, then answer, ask again, close, or ask a new query"))
        self.text.setFixedHeight(_TEXT_LINES * self.text.fontMetrics().lineSpacing() + 2 * GRID)
        self.answer = button("answerQuery", self.tr("&Answer"), self._answer, primary=True)
        self.again = button("askAgain", self.tr("Ask a&gain"), self._ask_again)
        self.close_button = button("closeQuery", self.tr("Clo&se the query"), self._close)
        self.open = button("openQueryCase", self.tr("&Open the case"), self._open_case)
        self.case = box("queryCase", self.tr("Case"), least=None)
        self.to = box("queryTo", self.tr("To"), least=None)
        self.question = QLineEdit()
        self.question.setObjectName("queryQuestion")
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setPlaceholderText(self.tr("Leave empty for the case itself"))
        self.ask = button("askQuery", self.tr("Ask a &new query"), self._ask)
        self.back = button("queriesBack", self.tr("Back"), self.left.emit)
        lower = QWidget()
        below = column_in(lower, self.thread_view, self.text)
        below.setStretch(0, 1)
        below.addLayout(row_of(self.answer, self.again, self.close_button, self.open, stretch=True))
        below.addLayout(
            row_of(
                *labelled(self.tr("&Case"), self.case),
                *labelled(self.tr("&Question"), self.question),
                *labelled(self.tr("&To"), self.to),
                self.ask,
            )
        )
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("queriesParts")
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(lower)
        column = column_in(self, title, self._summary, row_of(self.shown, stretch=True), self.notice)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(parts, 1)
        column.addLayout(row_of(self.back, stretch=True))

    @property
    def query(self) -> Query | None:
        """The selected query; None if there is none."""
        row = self.list.currentIndex().row()
        return self._queries[row] if 0 <= row < len(self._queries) else None

    def save_state(self) -> dict[str, Any]:
        """Return the query in view, and what is typed and chosen."""
        return {
            "query": self._name,
            "shown": self.shown.currentData(),
            "text": self.text.toPlainText(),
            "case": self.case.currentData(),
            "question": self.question.text(),
            "to": self.to.currentData(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the query that `state` names, with what was typed; a new page asks about what was in view before."""
        case, question = self._here() if not state else (state.get("case"), state.get("question", ""))
        self._fill_boxes()
        self._stale = False
        if not state and self._waits_for_me():
            self.shown.setCurrentIndex(self.shown.findData(MINE))
        self.shown.setCurrentIndex(max(0, self.shown.findData(state.get("shown", self.shown.currentData()))))
        self._name = state.get("query", "")
        # Text that was not asked yet stays when the page is left and opened again.
        self.text.setPlainText(state.get("text", self.text.toPlainText()))
        self.question.setText(question or "")
        self.case.setCurrentIndex(max(0, self.case.findData(case)))
        self.to.setCurrentIndex(max(0, self.to.findData(state.get("to", self._usual_person(case)))))
        self._refill()

    def _waits_for_me(self) -> list[Query]:
        me = self._me()
        return [each for each in all_queries(self._context.session) if each.waits_for(me)]

    def _me(self) -> str:
        return self._context.session.current_assessor or self._context.session.lead

    def _usual_person(self, case: str | None) -> str:
        """Return whom a query about a case is for, if nobody is chosen: its assessor, or for them the lead."""
        session = self._context.session
        found = session.cases.get(case or "")
        whose = found.counting_assessor() if found is not None else None
        if whose in session.taking_part and whose != self._me():
            return whose
        return session.lead

    def _fill_boxes(self) -> None:
        session = self._context.session
        for choices, values in ((self.case, list(session.cases)), (self.to, list(session.taking_part))):
            chosen = choices.currentData()
            with QSignalBlocker(choices):
                choices.clear()
                for value in values:
                    choices.addItem(value, value)
                choices.setCurrentIndex(max(0, choices.findData(chosen)))

    def _refill(self) -> None:
        """List the queries again, with the same one selected, or the first."""
        if self._stale:
            # The team or the sample may have changed while the page was hidden.
            self._fill_boxes()
        self._stale = False
        session, chosen, me = self._context.session, self.shown.currentData(), self._me()
        every = all_queries(session)
        self._queries = [
            each
            for each in every
            if chosen == EVERY or (chosen == OPEN and each.state != "closed") or (chosen == MINE and each.waits_for(me))
        ]
        names = [each.name for each in self._queries]
        with QSignalBlocker(self.list.selectionModel()):
            fill(self.list, [_cells(each, me) for each in self._queries])
        if names:
            select_row(self.list, names.index(self._name) if self._name in names else 0)
        open_count = sum(each.state != "closed" for each in every)
        mine = sum(each.waits_for(me) for each in every)
        said = counted(open_count, self.tr("{n} query is open."), self.tr("{n} queries are open."))
        if mine:
            said += " " + counted(mine, self.tr("{n} waits for {me}."), self.tr("{n} wait for {me}."), me=me)
        self._summary.setText(said)
        self._row_changed()

    def _row_changed(self) -> None:
        found = self.query
        if found is not None:
            self._name = found.name
        self.thread_view.show_query(found)
        self.answer.setEnabled(found is not None and found.state != "closed")
        self.close_button.setEnabled(found is not None and found.state != "closed")
        self.again.setEnabled(found is not None)
        self.open.setEnabled(found is not None)

    def _answer(self) -> None:
        self._on_query(lambda name, text: answer_query(self._context.session, name, text=text))

    def _ask_again(self) -> None:
        self._on_query(lambda name, text: ask_again(self._context.session, name, text=text))

    def _close(self) -> None:
        self._on_query(lambda name, text: close_query(self._context.session, name, text=text))

    def _on_query(self, command: Callable[[str, str], Changes]) -> None:
        found = self.query
        if found is not None:
            self._say(lambda: command(found.name, self.text.toPlainText()))

    def _ask(self) -> None:
        self._name = ""
        self._say(
            lambda: ask_query(
                self._context.session,
                case_id=self.case.currentData() or "",
                question=self.question.text().strip(),
                to=self.to.currentData() or "",
                text=self.text.toPlainText(),
            )
        )

    def _say(self, command: Callable[[], Changes]) -> None:
        """Give a command with the typed text, which stays where it is refused."""
        if self._do(command, self.text):
            self.text.clear()

    def _place(self) -> tuple[str, str] | None:
        found = self.query
        return None if found is None else (found.case_id, found.question)


def _cells(query: Query, me: str) -> tuple[str, ...]:
    state = _state_words()[query.state]
    if query.waits_for(me):
        state = QCoreApplication.translate("settle", "{state}, waits for {me}").format(state=state, me=me)
    text = " ".join(query.text.split())
    return state, query.case_id, query.question, query.asked_by, query.to, text


def _state_words() -> dict[QueryState, str]:
    translate = QCoreApplication.translate
    return {
        "asked": translate("settle", "Asked"),
        "answered": translate("settle", "Answered"),
        "closed": translate("settle", "Closed"),
    }
