"""The page on which a case is assessed: the header, the outline, the form, the history and the status line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.change_reason import CHANGE_REASON
from app.records.completion import COMPLETION
from app.records.flag import FLAG
from app.records.query import QUERY
from app.session.changes import Changes
from ui.assess.case_actions import CaseActions
from ui.assess.case_controller import CaseController
from ui.assess.case_form import INTERVIEW, REVIEW, CaseForm
from ui.assess.case_navigation import CaseNavigation
from ui.assess.case_place import CasePlace
from ui.assess.change_reason_bar import ChangeReasonBar
from ui.assess.clock import CaseClock
from ui.assess.detour import Detour
from ui.assess.form_choice import form_to_show, forms_of
from ui.assess.form_pages import FormPages
from ui.assess.header import Header
from ui.assess.history.form_history import FormHistory
from ui.assess.history.panel import HistoryPanel
from ui.assess.interview_cover import InterviewCover
from ui.assess.labels import in_short
from ui.assess.next_step import next_step, told_of_complete, told_of_hidden
from ui.assess.only_read_line import OnlyReadLine
from ui.assess.outline import Outline
from ui.assess.resizable_columns import ResizableColumns
from ui.assess.sent_back import SentBackBar
from ui.assess.status_line import StatusLine
from ui.assess.undoing import CaseUndo
from ui.assess.word_places import WordPlaces
from ui.context import Context
from ui.widgets.input.composing import finish_composing
from ui.widgets.screen_reader import announce

# A change of more records than this comes from an import or a merge, so the whole page is refreshed.
_MANY = 20
_HISTORY_SHARE = 0.3


class AssessPage(QWidget):
    """One form of one case. Its actions (`case_actions`) have their shortcuts, and menus show them.

    Attributes:
        left: The cases should be shown again.
        location_changed: `save_state` returns another position now.
        form_shown: Another form is open, of another case or another assessor.
        case_asked: The next case (1) or the previous one (-1) should be opened.
        case_wanted: The case with this reference should be opened.
        scores_hidden: Whether the scores should be hidden.
        queries_asked: The list of queries should be shown.
    """

    left = Signal()
    location_changed = Signal()
    form_shown = Signal()
    case_asked = Signal(int)
    case_wanted = Signal(str)
    scores_hidden = Signal(bool)
    queries_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("assess")
        self._context = context
        self._desk = CaseController(context, self)
        self.clock = CaseClock(self._desk, self)
        self._chosen: str | None = None  # the assessor whose form was chosen
        self.header = Header()
        self.outline = Outline()
        self.pages = FormPages(self._desk)
        self.facts, self.questions, self.review = self.pages.facts, self.pages.questions, self.pages.review
        self._held_word = WordPlaces(self._desk, self.pages).held
        self._undo = CaseUndo(self._desk, self.pages, self, self._held_word)
        self._detour = Detour(self.pages, self._turn_to)
        self.history = HistoryPanel()
        self.history.hide()
        self._place = CasePlace(self, self._desk, self.pages, self.history)
        self._only_read = OnlyReadLine()
        self.sent_back = SentBackBar()
        self.change_reason = ChangeReasonBar(self._desk)
        self._line = StatusLine()
        self._status, self.change_notice = self._line.status, self._line.changes
        self._cover = InterviewCover(self, self._line.forget, lambda: self.change_notice.show_flags_only(only=False))
        self.steps = CaseNavigation(self._desk, self.pages, self._turn_to, self.show_status)
        self.form_history = FormHistory(context, self.pages, self.history, self.commit_drafts, self.show_status)
        self._build()
        self._connect()
        self.case_actions = CaseActions(
            self,
            undo=self._undo,
            steps=self.steps,
            detour=self._detour,
            toggle_history=self.form_history.toggle,
            toggle_guidance=self._toggle_guidance,
            ask_for_case=self.case_asked.emit,
        )

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._only_read, self.sent_back, self.pages, self.history):
            column.addWidget(part, int(part is self.pages))
        for bar in (self._held_word, self.change_reason, self._line):
            column.addWidget(bar)
        self.change_notice.show_form(self._context.session, None)
        self.change_notice.leave_uncovered(
            self._held_word, self.change_reason, within=lambda: self.pages.deciding_controls
        )
        self._parts = ResizableColumns(self.outline, centre)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.header.back_pressed.connect(self._leave)
        self.header.form_chosen.connect(self.show_form_of)
        self.header.open_pressed.connect(self.steps.next_open)
        self.header.flags_pressed.connect(self.steps.next_flag)
        self.header.interview_pressed.connect(self.steps.toggle_interview)
        self.header.review_pressed.connect(self._detour.toggle)
        self.header.complete_pressed.connect(self._complete)
        self.outline.chosen.connect(self.steps.to_entry)
        self.pages.wanted.connect(self.go_to)
        self.pages.case_wanted.connect(self.case_wanted)
        self.pages.location_changed.connect(self._moved)
        self.pages.status_message.connect(self._status.setText)
        self.pages.finished.connect(self._go_onward)
        self.pages.interview_left.connect(self.steps.toggle_interview)
        self.pages.scores_asked.connect(lambda: self.scores_hidden.emit(False))  # noqa: FBT003 - a signal has no names
        self.pages.answer_given.connect(self._line.say_answer)
        self.pages.answers_hidden.connect(self._line.forget)
        self.questions.history_pressed.connect(self.form_history.toggle)
        self.history.closed.connect(self.form_history.toggle)
        self.history.shown.connect(self.questions.editor.history.setChecked)
        self._desk.status_message.connect(self._status.setText)
        self.change_notice.undo_pressed.connect(self._undo.undo_change)
        self._desk.spoken.connect(lambda text: announce(self.pages, text))
        self.sent_back.queries_asked.connect(self.queries_asked)
        self.change_reason.left.connect(self.pages.take_focus)
        self._context.bus.changed.connect(self._apply)

    @property
    def form(self) -> CaseForm | None:
        """Return the open form."""
        return self._desk.form

    def open_case(self, reference: str, place: Mapping[str, Any] | None = None) -> None:
        """Open a form of a case: the one that `place` names, else the current assessor's, else the counting one.

        Args:
            reference: The reference of the case.
            place: A state from `save_state`. Without one the first open item is shown.

        Raises:
            DataError: The case does not exist, or it has no form.
        """
        session = self._context.session
        where = dict(place or {})
        case = session.case(reference)
        chosen = where.get("form")
        assessor = chosen if chosen in forms_of(session, case) else form_to_show(session, case)
        self._chosen = assessor if assessor == chosen else None
        form = CaseForm(session, reference, assessor)
        self.clock.take_up(form)
        self._desk.open_form(form)
        self._only_read.show_form(form)
        self.sent_back.show_form(form)
        self.change_reason.show_form(form)
        self.change_notice.show_form(session, form)
        self.header.show_form(form)
        self.outline.entries.show_form(form)
        self._parts.share_width()
        self.form_shown.emit()
        self.pages.open_form(where.get("interview") or {})
        self.review.load_draft()
        self._detour.forget()
        self._cover.lift()
        if where.get("page") in form.places or (where.get("page") == INTERVIEW and form.may_change):
            self._show(where["page"], where.get("item"), where.get("scroll"))
        else:
            # The review of a complete case summarises it, so it is shown first.
            first = None if form.complete else next(form.unanswered(), None)
            self._show(*(first or (REVIEW, None)))
        if form.complete and self.pages.shown not in (REVIEW, INTERVIEW) and (why := case.completions[assessor].why):
            self._status.setText(self.tr("Marked as complete as it is: “{0}”").format(in_short(why)))
        if where.get("history") and self.history.isHidden() and not self.pages.interviewing:
            self.history.come()
            self.form_history.refresh()

    def show_form_of(self, assessor: str) -> None:
        """Show another assessor's form of the same case at the same position."""
        form = self.form
        if form is not None and assessor != form.assessor and self.commit_drafts():
            self.open_case(form.case_id, self.save_state() | {"form": assessor})
        self.pages.take_focus()

    def save_state(self) -> dict[str, Any]:
        """Return the position in the form as plain data."""
        place = self._place.save()
        return place if self._chosen is None else place | {"form": self._chosen}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Open the form of the case that `state` names, on the same line, with the cursor in the same text.

        Raises:
            DataError: The case is not in the inspection any more, or has no form.
        """
        if state.get("case"):
            self.open_case(state["case"], state)
        self.questions.editor.guidance.setChecked(bool(state.get("guidance")))
        if state.get("case"):
            self.restore_cursor(state)

    def restore_cursor(self, place: Mapping[str, Any]) -> None:
        """Put the cursor back into the text that had it at `place`, if that item is open."""
        self._place.restore_cursor(place)

    def commit_drafts(self) -> bool:
        """Record typed texts, as leaving a field does. Return False if they could not be saved.

        The explanation of open items and the reason for a change remain drafts until a person records them.
        """
        finish_composing()
        return self._desk.commit_all_drafts() and self.pages.commit_interview()

    def go_to(self, page: str, item: str | None = None) -> bool:
        """Show a page of the form and an item on it. Return False if a typed text could not be saved."""
        finish_composing()
        if self.pages.open_here(page, item):
            return True
        if not self.commit_drafts():
            return False
        self._show(page, item)
        return True

    def _turn_to(self, page: str, item: str | None = None) -> bool:
        """Show a page because a key or a button asked for it, which ends a word that was begun."""
        self.pages.leave_words()
        return self.go_to(page, item)

    def undo_last_change(self) -> str:
        """Undo the newest change of an answer that is not hidden yet, and return a sentence on it."""
        newest = self.change_notice.newest
        return "" if newest is None else self._undo.undo_aside(newest.key, newest.first)

    def show_status(self, text: str) -> None:
        """Show a sentence in the status line."""
        self._status.setText(text)

    def _toggle_guidance(self) -> None:
        if self.pages.interviewing:
            self.pages.interview.question_pane.toggle_guidance()
        else:
            self.questions.editor.guidance.toggle()

    def _complete(self) -> None:
        """Mark the case as complete on its review, where an explanation is asked for if anything is left."""
        if self.pages.shown == REVIEW or self.go_to(REVIEW):
            self.review.complete_or_reopen()

    def _go_onward(self, newly: bool) -> None:  # noqa: FBT001 - a slot of FormPages.finished
        """Continue after the last row of a page, and describe it in the status line."""
        form, told = self.form, self._line.news
        if form is None:
            return
        on = next_step(form, self.pages.shown, newly=newly)
        if on.page is None:
            # Every answer goes on, so that the next key does not change the one just given.
            self.pages.step_on()
        elif self.go_to(on.page, on.item):
            self.pages.take_focus()
        self._status.setText(" ".join(part for part in (told, on.told) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Limit the height of the history to its share of the new height."""
        super().resizeEvent(event)
        self.history.keep_to(round(self.height() * _HISTORY_SHARE))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the form."""
        super().focusInEvent(event)
        if self.form is not None:
            self.pages.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return to the cases when Escape is pressed."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _show(self, page: str, item: str | None = None, scroll: int | None = None) -> None:
        self.pages.show_page(page, item, scroll)
        self._moved()
        self.pages.take_focus()

    def _moved(self) -> None:
        self.outline.show_place(self.pages.shown, *self.pages.part)
        self._cover.update()
        self._line.show_news_once()
        self.form_history.refresh()
        self.location_changed.emit()

    def _leave(self) -> None:
        if self.commit_drafts():
            self.left.emit()

    def _apply(self, changes: Changes) -> None:
        form = self.form
        if form is None:
            return
        if form.case_id not in changes.cases:
            # The notice goes on with the changes of the case before.
            self.change_notice.note(self._context.session, form, changes, add=False)
            return
        if changes.rescored or changes.of(QUERY, COMPLETION, CHANGE_REASON):
            self.sent_back.show_form(form)
            self.change_reason.show_form(form)
            self._cover.update()
        if changes.rescored or len(changes.keys) > _MANY:
            place = self._place.save(any_control=True)
            if self.commit_drafts():
                self.header.show_form(form)
                self.outline.entries.show_form(form)
                self._show(self.pages.shown, self.pages.item, self.pages.scrolled)
                self._place.restore_cursor(place)
            return
        # An interview that hides the answers does not show one here either. It shows all of a flag.
        hides = self.pages.interviewing and not self.pages.interview.shows_answers
        if not hides or changes.of(FLAG):
            add = not (self._desk.taking_back or self._undo.quiet)
            self.change_notice.note(self._context.session, form, changes, add=add, flags_only=hides)
        self.outline.entries.apply(changes)
        was_complete = told_of_complete(form, changes)
        if told := " ".join(filter(None, (told_of_hidden(form, changes), was_complete))):
            self._line.show_news(told)
        if was_complete:
            self.change_reason.apply(form, changes)
        self.header.apply(form, changes)
        self.pages.apply(changes)
        self.form_history.refresh()
