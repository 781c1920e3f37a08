"""The page on which a case is assessed: the header, the outline, the form, the history and the status line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.records.completion import COMPLETION
from app.records.query import QUERY
from app.session.changes import Changes
from ui.assess.actions import action
from ui.assess.case_controller import CaseController
from ui.assess.case_form import INTERVIEW, REVIEW, CaseForm
from ui.assess.case_navigation import CaseNavigation
from ui.assess.change_reason_bar import ChangeReasonBar
from ui.assess.clock import CaseClock
from ui.assess.detour import Detour
from ui.assess.form_choice import form_to_show, forms_of, only_read
from ui.assess.form_pages import FormPages
from ui.assess.header import Header
from ui.assess.history.labels import history_of
from ui.assess.history.panel import HistoryPanel
from ui.assess.labels import in_short
from ui.assess.next_step import next_step, told_of_complete, told_of_hidden
from ui.assess.outline import Outline
from ui.assess.resizable_columns import ResizableColumns
from ui.assess.sent_back import SentBackBar
from ui.assess.status_line import StatusLine
from ui.assess.undoing import CaseUndo
from ui.assess.word_places import WordPlaces
from ui.context import Context
from ui.style import GRID
from ui.widgets.input.composing import finish_composing
from ui.widgets.screen_reader import announce

if TYPE_CHECKING:
    from ui.assess.ratings.pane import RatingsPane

# A change of more records than this comes from an import or a merge, so the whole page is refreshed.
_MANY = 20
_HISTORY_SHARE = 0.3


class AssessPage(QWidget):
    """One form of one case. The actions (`undo_action`, `redo_action`, ...) have their shortcuts, and menus show them.

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
        self._told = ""  # a sentence about the last change, which is shown again after the next item is open
        self.header = Header()
        self.outline = Outline()
        self.pages = FormPages(self._desk)
        self.facts, self.questions, self.review = self.pages.facts, self.pages.questions, self.pages.review
        self._held_word = WordPlaces(self._desk, self.pages).held
        self._undo = CaseUndo(self._desk, self.pages, self, self._held_word)
        self._detour = Detour(self.pages, self._turn_to)
        self.history = HistoryPanel()
        self.history.hide()
        self._only_read = QLabel()
        self._only_read.setObjectName("onlyRead")
        self._only_read.setWordWrap(True)
        self._only_read.hide()
        self.sent_back = SentBackBar()
        self.change_reason = ChangeReasonBar(self._desk)
        self._line = StatusLine()
        self._status, self.change_notice = self._line.status, self._line.changes
        self.steps = CaseNavigation(self._desk, self.pages, self._turn_to, self.show_status)
        self._build()
        self._connect()
        self.undo_action = action(self, self.tr("&Undo"), self._undo.undo, "Ctrl+Z")
        self.redo_action = action(self, self.tr("&Redo"), self._undo.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        self.next_open_action = action(self, self.tr("&Next open question"), self.steps.next_open, "F8", "Ctrl+J")
        self.next_open_action.setObjectName("nextOpenAction")
        self.next_flag_action = action(self, self.tr("Next &flag"), self.steps.next_flag, "Shift+F8")
        self.next_page_action = action(self, self.tr("Next &set"), lambda: self.steps.turn(1), "Ctrl+Right")
        self.previous_page_action = action(self, self.tr("&Previous set"), lambda: self.steps.turn(-1), "Ctrl+Left")
        self.next_case_action = action(self, self.tr("Next &case"), lambda: self.case_asked.emit(1), "Ctrl+PgDown")
        self.previous_case_action = action(
            self, self.tr("Previous cas&e"), lambda: self.case_asked.emit(-1), "Ctrl+PgUp"
        )
        self.review_action = action(self, self.tr("Re&view, and back"), self._detour.toggle, "F5")
        self.case_flags_action = action(self, self.tr("F&lags on the case"), self._detour.to_flags, "Ctrl+Shift+F")
        self.history_action = action(self, self.tr("&History"), self.toggle_history, "Ctrl+H")
        self.guidance_action = action(self, self.tr("&Guidance"), self._toggle_guidance, "F1")
        self.interview_action = action(self, self.tr("&Interview"), self.steps.toggle_interview, "F6")

    def _build(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._only_read.setContentsMargins(GRID * 2, GRID // 2, GRID * 2, GRID // 2)
        column.addWidget(self._only_read)
        column.addWidget(self.sent_back)
        column.addWidget(self.pages, 1)
        column.addWidget(self.history)
        column.addWidget(self._held_word)
        column.addWidget(self.change_reason)
        column.addWidget(self._line)
        self.change_notice.leave_uncovered(self._held_word, self.change_reason)
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
        self.pages.scores_asked.connect(self._unhush)
        self.pages.answer_given.connect(self._say_answer)
        self.pages.answers_hidden.connect(self._forget_answers)
        self.questions.history_pressed.connect(self.toggle_history)
        self.history.closed.connect(self.toggle_history)
        self._desk.status_message.connect(self._status.setText)
        self.change_notice.undo_pressed.connect(self._undo.undo_change)
        self._desk.spoken.connect(lambda text: announce(self.pages, text))
        self.sent_back.queries_asked.connect(self.queries_asked)
        self.change_reason.answered.connect(self.pages.take_focus)
        self._context.bus.changed.connect(self._apply)

    @property
    def ratings(self) -> RatingsPane:
        """The ratings of the case."""
        return self.pages.ratings

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
        self.change_notice.clear()
        form = CaseForm(session, reference, assessor)
        self.clock.take_up(form)
        self._desk.open_form(form)
        self._only_read.setText("" if form.may_change else only_read(form))
        self._only_read.setVisible(not form.may_change)
        self.sent_back.show_form(form)
        self.change_reason.show_form(form)
        self.header.show_form(form)
        self.outline.entries.show_form(form)
        self._parts.share_width()
        self.form_shown.emit()
        self.pages.open_form(where.get("interview") or {})
        self.review.load_draft()
        self._detour.forget()
        self._hush()
        if where.get("page") in form.places or (where.get("page") == INTERVIEW and form.may_change):
            self._show(where["page"], where.get("item"), where.get("scroll"))
        else:
            # The review of a complete case summarises it, so it is shown first.
            first = None if form.complete else next(form.unanswered(), None)
            self._show(*(first or (REVIEW, None)))
        if form.complete and self.pages.shown != REVIEW and (why := case.completions[assessor].why):
            self._status.setText(self.tr("Marked as complete as it is: “{0}”").format(in_short(why)))
        if where.get("history") and self.history.isHidden() and not self.pages.interviewing:
            self.history.come()
            self._show_history()

    def show_form_of(self, assessor: str) -> None:
        """Show another assessor's form of the same case at the same position."""
        form = self.form
        if form is not None and assessor != form.assessor and self.commit_drafts():
            self.open_case(form.case_id, self.save_state() | {"form": assessor})
        self.pages.take_focus()

    def save_state(self) -> dict[str, Any]:
        """Return the position in the form as plain data."""
        pages = self.pages
        history = not self.history.isHidden()
        place: dict[str, Any] = {"page": pages.shown, "item": pages.item, "scroll": pages.scrolled, "history": history}
        place |= {
            "case": self.form.case_id if self.form else None,
            "guidance": self.questions.editor.guidance.isChecked(),
        }
        if pages.interview_state:
            place["interview"] = dict(pages.interview_state)
        typing = self.questions.text_cursor() if pages.shows_questions else None
        if typing is not None:
            place["typing"] = typing
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
        if self.pages.shows_questions and self.pages.item == place.get("item"):
            scroll = self.pages.scrolled
            if self.questions.restore_cursor(place.get("typing")) and scroll is not None:
                self.questions.list.verticalScrollBar().setValue(scroll)

    def commit_drafts(self) -> bool:
        """Record all typed texts, as leaving a field does. Return False if they could not be saved."""
        finish_composing()
        return self._desk.commit_all_drafts() and self.pages.commit_interview() and self.change_reason.keep()

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
        form, told = self.form, self._told
        if form is None:
            return
        on = next_step(form, self.pages.shown, newly=newly)
        if on.page is None:
            # Every answer goes on, so that the next key does not change the one just given.
            self.pages.step_on()
        elif self.go_to(on.page, on.item):
            self.pages.take_focus()
        self._status.setText(" ".join(part for part in (told, on.told) if part))

    def undo(self) -> None:
        """Decline the word that is offered as a note or held, else undo and describe the newest change in this case."""
        self._undo.undo()

    def toggle_history(self) -> None:
        """Show the history of the open item with the focus on its newest change, or hide it and restore the focus."""
        if self.pages.interviewing:
            self._status.setText(
                self.tr("An interview shows no history, because it has answers. F6 leads to the form.")
            )
            return
        if self.history.isHidden():
            # The history includes the text that is being typed.
            self.commit_drafts()
            self.history.come()
            self._show_history()
            self.history.take_focus()
        elif not self.history.go():
            self.pages.take_focus()

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
        self._hush()
        # A call of clear() before the new text would lay out the page twice at every step.
        self._status.setText(self._told)
        self._told = ""
        self._show_history()
        self.location_changed.emit()

    def _hush(self) -> None:
        """Hide answers, counts and scores during an interview, and show them again after it."""
        interviewing = self.pages.interviewing
        if self.outline.isHidden() != interviewing:
            self.outline.setHidden(interviewing)
            self.header.set_scores_hidden(hushed=interviewing)
            if interviewing:
                self.history.hide()
                self._forget_answers()
            self.scores_hidden.emit(interviewing)
        # The case manager, who can see the screen, is not to read what the lead says of the case.
        if self.sent_back.said:
            self.sent_back.setVisible(not interviewing)

    def _say_answer(self, text: str) -> None:
        """Say which answer was given in the interview, with what it changed in the case."""
        self._status.setText(" ".join(filter(None, (text, self._told))))
        self._told = ""

    def _forget_answers(self) -> None:
        """Remove what the page says of answers, because the case manager can see the screen."""
        self.change_notice.clear()
        self._told = ""
        self._status.setText("")

    def _unhush(self) -> None:
        nothing_is_hushed = False
        self.scores_hidden.emit(nothing_is_hushed)

    def _leave(self) -> None:
        if self.commit_drafts():
            self.left.emit()

    def _show_history(self) -> None:
        if not self.history.isHidden():
            past = history_of(self._context.session, self.pages.keys)
            title = self.tr("History of {0}").format(self.pages.name) if self.pages.keys else self.tr("History")
            self.history.show_history(title, past)

    def _apply(self, changes: Changes) -> None:
        form = self.form
        if form is None or form.case_id not in changes.cases:
            return
        if changes.of(QUERY, COMPLETION):
            self.sent_back.show_form(form)
            self._hush()
        if changes.rescored or len(changes.keys) > _MANY:
            if self.commit_drafts():
                self.header.show_form(form)
                self.outline.entries.show_form(form)
                self._show(self.pages.shown, self.pages.item, self.pages.scrolled)
            return
        # An interview that hides the answers does not show one here either.
        if not (self.pages.interviewing and not self.pages.interview.shows_answers):
            add = not (self._desk.taking_back or self._undo.quiet)
            self.change_notice.note(self._context.session, form, changes, add=add)
        self.outline.entries.apply(changes)
        was_complete = told_of_complete(form, changes)
        if told := " ".join(filter(None, (told_of_hidden(form, changes), was_complete))):
            self._told = told
            self._status.setText(told)
        if was_complete or not self.change_reason.isHidden():
            self.change_reason.apply(form, changes)
        self.header.apply(form, changes)
        self.pages.apply(changes)
        self._show_history()
