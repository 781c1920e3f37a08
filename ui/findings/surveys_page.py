"""The page of surveys: responses of service users, their tallies, and the sentences proposed on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.commands.surveying import (
    UnrecordedResponse,
    add_response,
    change_response,
    keep_unrecorded,
    next_number,
    questionnaire,
    remove_response,
    unrecorded,
)
from app.commands.undoing import undo_reported
from app.errors import AbovelineError
from app.framework.questionnaires import Questionnaire, questionnaires
from app.message import in_digits
from app.records.survey_response import SURVEY_RESPONSE, SurveyResponse
from app.reporting.survey_tally import responses_of, tally
from app.session.changes import Changes
from ui.context import Context
from ui.findings.response_form import ResponseForm
from ui.findings.response_import import ResponseImport
from ui.findings.sentence_view import SentenceView
from ui.findings.tally_view import show_tally, tally_table
from ui.language import choice
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import CONTROL, GRID, heading_font
from ui.tasks import Tasks
from ui.widgets.controls import ChoiceBox, button, column_in, row_of
from ui.widgets.file_dialogs import ask_table
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

_RESPONSES, _TALLY, _SENTENCES = range(3)


class SurveysPage(FollowingPage):
    """The page of the questionnaires. `left` goes back.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__(context)
        self.setObjectName("surveysPage")
        self.setAccessibleName(self.tr("What service users said"))
        self._items: list[str] = []
        self.survey = ChoiceBox()
        self.survey.setObjectName("questionnaire")
        self.survey.setAccessibleName(self.tr("Questionnaire"))
        self.survey.setMinimumHeight(CONTROL)
        for each in questionnaires().by_id.values():
            self.survey.addItem(each.title(choice.current()), each.id)
        self.survey.currentIndexChanged.connect(lambda _: self._choose_survey())
        self.notice = Notice("surveysNotice", dismissable=True)
        self.form = ResponseForm(self._asked)
        self.form.changed.connect(self._keep)
        self.form.submitted.connect(self._record)
        self.form.abandoned.connect(self._begin_again)
        headings = (self.tr("Response"), self.tr("Answered"))
        self.responses = text_table("surveyResponses", self.tr("Responses"), headings, wide=(1,), numbers=(1,))
        columns = self.responses.horizontalHeader()
        self.responses.setMinimumWidth(sum(map(columns.sectionSizeHint, (0, 1))) + 4 * GRID)
        self.tally = tally_table()
        self.sentences = SentenceView()
        self.sentences.copied.connect(self.notice.say)
        self.importing = ResponseImport(context, tasks)
        self.importing.ended.connect(self._imported)
        self._build()
        set_initial_focus(self, self.form.table)

    def _build(self) -> None:
        title = QLabel(self.tr("What service users said"))
        title.setFont(heading_font(self.font()))
        label = QLabel(self.tr("&Questionnaire"))
        label.setBuddy(self.survey)
        self._summary = RunningText()
        self._summary.setObjectName("surveysSummary")
        self.change = button("changeResponse", self.tr("C&hange"), self._change)
        self.remove = button("removeResponse", self.tr("Remo&ve"), self._remove)
        self.open_sheet = button("importResponses", self.tr("&Import a sheet…"), self._ask_sheet)
        listed = QWidget()
        beside = QVBoxLayout(listed)
        beside.setContentsMargins(GRID, GRID, 0, 0)
        beside.setSpacing(GRID)
        beside.addWidget(self.responses, 1)
        beside.addLayout(row_of(self.change, self.remove, stretch=True))
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setObjectName("surveysParts")
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.form)
        parts.addWidget(listed)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 1)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("surveysTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(parts, self.tr("Responses"))
        tally = QWidget()
        key = RunningText(
            self.tr(
                "Each bar shows the answers from left to right, in the order of the words below it. The first answer "
                "has the strongest colour, the last the faintest."
            )
        )
        key.setObjectName("surveyTallyKey")
        column_in(tally, key, self.tally, above=GRID)
        self.tabs.addTab(tally, self.tr("Tally"))
        self.tabs.addTab(self.sentences, self.tr("Proposed sentences"))
        self.body = QStackedWidget()
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.importing)
        self.back = button("surveysBack", self.tr("Back"), self.left.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addLayout(row_of(label, self.survey, self.open_sheet, stretch=True))
        column.addWidget(self._summary)
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)
        column.addLayout(row_of(self.back, stretch=True))

    @property
    def _asked(self) -> Questionnaire:
        """The questionnaire in view."""
        return questionnaire(self.survey.currentData())

    def save_state(self) -> dict[str, Any]:
        """Return the questionnaire and the tab in view. The inspection itself keeps a response that is being typed."""
        return {"survey": self.survey.currentData(), "tab": self.tabs.currentIndex()}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the questionnaire that `state` names, with what was being typed in."""
        with QSignalBlocker(self.survey):
            self.survey.setCurrentIndex(max(0, self.survey.findData(state.get("survey", self.survey.currentData()))))
        lead = self._context.session.is_lead
        self.tabs.setTabEnabled(_RESPONSES, lead)
        self.open_sheet.setEnabled(lead)
        self.tabs.setCurrentIndex(int(state.get("tab", self.tabs.currentIndex())) if lead else _TALLY)
        set_initial_focus(self, self.form.table if lead else self.tally)
        self._choose_survey()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change the response on Enter in the list, and remove it on Delete."""
        if self.responses.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._change()
        elif self.responses.hasFocus() and event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self._remove()
        elif self.body.currentWidget() is self.importing and event.key() == Qt.Key.Key_Escape:
            self._imported("")
        else:
            super().keyPressEvent(event)

    def _choose_survey(self) -> None:
        typed = unrecorded(self._context.session, self._asked.id)
        if typed is None:
            self._begin()
        else:
            known = typed.item in responses_of(self._context.session, self._asked.id)
            self.form.show_response(self._asked, typed.item if known else "", typed.number, typed.answers)
        self._refill()

    def _follow(self, changes: Changes) -> None:
        if changes.rescored or any(map(SURVEY_RESPONSE.matches, changes.keys)):
            self._refill()

    def _refill(self) -> None:
        """Show the responses and what follows from them, and leave what is being typed in alone."""
        self._stale = False
        found = responses_of(self._context.session, self._asked.id)
        row = self.responses.currentIndex().row()
        self._items = list(found)
        of = self.tr("{answered} of {asked}")
        fill(self.responses, [(each.number, self._answered(each, of)) for each in found.values()])
        if found:
            self.responses.selectRow(max(0, min(row, len(found) - 1)))
        counts = tally(self._asked, found.values())
        show_tally(self.tally, counts)
        self.sentences.show_tally(counts)
        for part in (self.change, self.remove):
            part.setEnabled(bool(found))
        one = self.tr("{n} response is recorded. It is part of no score.")
        said = counted(len(found), one, self.tr("{n} responses are recorded. They are part of no score."))
        if not self._context.session.is_lead:
            said += " " + self.tr("Only the lead's laptop records them.")
        self._summary.setText(said)

    def _answered(self, response: SurveyResponse, of: str) -> str:
        answers = response.by_item
        asked = [item for item in self._asked.items if item.is_asked(answers)]
        return of.format(answered=in_digits(sum(item.id in answers for item in asked)), asked=in_digits(len(asked)))

    def _begin(self) -> None:
        number = next_number(self._context.session, self._asked.id)
        self.form.show_response(self._asked, "", number, {})

    def _begin_again(self) -> None:
        """Begin a new response, with a way back to what was typed."""
        before = UnrecordedResponse(self.form.item, self.form.number.text(), dict(self.form.answers))
        self._do(lambda: keep_unrecorded(self._context.session, self._asked.id, None))
        self._begin()
        if before.answers and not before.item:
            self.notice.say(
                self.tr("The answers that were not recorded are cleared."),
                action=self.tr("Bring them back"),
                do=lambda: self._bring_back(before),
            )
        self.form.table.setFocus()

    def _bring_back(self, before: UnrecordedResponse) -> None:
        self.notice.clear()
        self.form.show_response(self._asked, before.item, before.number, before.answers)
        self._keep()
        self.form.table.setFocus()

    def _keep(self) -> None:
        """Keep what is typed in on the disk, so that a lock or a power cut loses none of it."""
        typed = UnrecordedResponse(self.form.item, self.form.number.text(), dict(self.form.answers))
        self._do(lambda: keep_unrecorded(self._context.session, self._asked.id, typed))

    def _record(self) -> None:
        """Record the response, and begin the next one."""
        form, session, survey = self.form, self._context.session, self._asked.id

        def record() -> None:
            number, answers = form.number.text().strip(), dict(form.answers)
            if form.item:
                done = change_response(session, form.item, answers, number=number)
            else:
                done = add_response(session, survey, answers, number=number)
            keep_unrecorded(session, survey, None)
            self._context.bus.announce(done.changes)
            said = self.tr("Response {number} is recorded.").format(number=done.number)
            self.notice.say(said, action=self.tr("Undo"), do=self._undo)

        if self._do(record):
            self._begin()
        form.table.setFocus()

    def _change(self) -> None:
        """Show the selected response in the form."""
        item = self._selected()
        if item is None:
            return
        if self.form.answers and self.form.item != item:
            self.notice.say(
                self.tr("Record the response that is being typed in first, or begin a new one to clear it."), "warning"
            )
            self.form.table.setFocus()
            return
        found = responses_of(self._context.session, self._asked.id)[item]
        self.form.show_response(self._asked, item, found.number, found.by_item)
        self.form.table.setFocus()

    def _remove(self) -> None:
        item = self._selected()
        if item is None:
            return

        def remove() -> None:
            number = responses_of(self._context.session, self._asked.id)[item].number
            changes = remove_response(self._context.session, item)
            if self.form.item == item:
                keep_unrecorded(self._context.session, self._asked.id, None)
                self._begin()
            self._context.bus.announce(changes)
            said = self.tr("Response {number} is removed.").format(number=number)
            self.notice.say(said, action=self.tr("Undo"), do=self._undo)

        self._do(remove)

    def _undo(self) -> None:
        def undo() -> None:
            done = undo_reported(self._context.session, (SURVEY_RESPONSE,))
            self._context.bus.announce(done.changes)
            self.notice.say(translated(done.sentence))

        self._do(undo)

    def _selected(self) -> str | None:
        row = self.responses.currentIndex().row()
        return self._items[row] if 0 <= row < len(self._items) else None

    def _ask_sheet(self) -> None:
        path = ask_table(self, self.tr("Import a sheet of responses"))
        if path is not None:
            self.import_sheet(path)

    def import_sheet(self, path: Path) -> None:
        """Show what importing a sheet of responses to the questionnaire in view would do."""
        self.notice.clear()
        self.body.setCurrentWidget(self.importing)
        self.importing.open_file(self._asked.id, path)

    def _imported(self, sentence: str) -> None:
        self.body.setCurrentWidget(self.tabs)
        if sentence:
            self.notice.say(sentence)
            self.tabs.setCurrentIndex(_TALLY)
            if not self.form.answers:
                self._begin()
        self.tabs.currentWidget().setFocus()

    def _do(self, command: Callable[[], object]) -> bool:
        """Give a command. Where it is refused, say why, and leave everything as it is."""
        try:
            command()
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return False
        return True
