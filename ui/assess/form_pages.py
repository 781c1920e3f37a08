"""Show one page of the form at a time: facts, ratings, the questions of a set, the review or the interview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.records.completion import completion_key
from app.records.fact import fact_key
from app.records.flag import FLAGS, flag_key
from app.records.judgement import judgement_key
from app.records.key import RecordKey
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import FACTS, INTERVIEW, RATINGS, REVIEW, CaseForm
from ui.assess.form.facts_pane import FactsPane
from ui.assess.form.questions_pane import QuestionsPane
from ui.assess.ratings.recorded_levels import RECORDED
from ui.assess.record_pages import page_of
from ui.assess.review.pane import ReviewPane

if TYPE_CHECKING:
    from ui.assess.interview.view import InterviewView
    from ui.assess.ratings.pane import RatingsPane


class FormPages(QStackedWidget):
    """A stack of the pages of the form.

    Attributes:
        location_changed: Another item is open on the page.
        finished: The last row of a page has been answered. The argument is whether it had no answer before.
        status_message: A sentence for the status line.
        wanted: The page and the item that the review leads to.
        case_wanted: The case that the review leads to.
        interview_left: The form should be shown instead of the interview.
        scores_asked: The scores should be shown during the interview.
        answer_given: A sentence on an answer that was given in the interview.
        answers_hidden: The interview hides the answers again.
        word_typed: The Word that was typed on a page. It may have begun on another page.
    """

    location_changed = Signal()
    finished = Signal(bool)
    status_message = Signal(str)
    wanted = Signal(str, str)
    case_wanted = Signal(str)
    interview_left = Signal()
    scores_asked = Signal()
    answer_given = Signal(str)
    answers_hidden = Signal()
    word_typed = Signal(object)

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._framework = desk.context.session.framework
        self.shown = FACTS
        self._ratings: RatingsPane | None = None
        self._interview: InterviewView | None = None
        self._interrupted: Mapping[str, Any] = {}
        self.facts = FactsPane(desk)
        self.questions = QuestionsPane(desk)
        self.review = ReviewPane(desk)
        for pane in (self.facts, self.questions, self.review):
            self.addWidget(pane)
        for mover in (
            self.facts.location_changed,
            self.questions.location_changed,
            self.review.location_changed,
        ):
            mover.connect(self.location_changed)
        for speaker in (
            self.facts.status_message,
            self.questions.status_message,
            self.review.status_message,
        ):
            speaker.connect(self.status_message)
        self.questions.wanted.connect(self.wanted)
        for typed in (
            self.facts.list.word_typed,
            self.questions.list.word_typed,
            self.questions.editor.reasons.word_typed,
            self.review.word_typed,
        ):
            typed.connect(self.word_typed)
        for worked_through in (self.facts.finished, self.questions.finished):
            worked_through.connect(self.finished)
        self.review.wanted.connect(self.wanted)
        self.review.case_wanted.connect(self.case_wanted)

    def minimumSizeHint(self) -> QSize:
        """Return the minimum size of the page that is shown.

        The largest of all pages is too large for some screens when the text is large.
        """
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    @property
    def ratings(self) -> RatingsPane:
        """The ratings, made when they are first wanted."""
        if self._ratings is None:
            from ui.assess.ratings.pane import RatingsPane

            pane = self._ratings = RatingsPane(self._desk)
            self.addWidget(pane)
            pane.location_changed.connect(self.location_changed)
            pane.status_message.connect(self.status_message)
            pane.finished.connect(lambda: self.finished.emit(True))  # noqa: FBT003 - a signal's argument
            pane.table.word_typed.connect(self.word_typed)
        return self._ratings

    @property
    def interview(self) -> InterviewView:
        """Return the interview, which is created at its first use."""
        if self._interview is None:
            from ui.assess.interview.view import InterviewView

            view = self._interview = InterviewView(self._desk)
            self.addWidget(view)
            view.location_changed.connect(self.location_changed)
            view.status_message.connect(self.status_message)
            view.left.connect(self.interview_left)
            view.scores_asked.connect(self.scores_asked)
            view.answered.connect(self.answer_given)
            view.answers_hidden.connect(self.answers_hidden)
        return self._interview

    @property
    def interviewing(self) -> bool:
        """Return whether the interview is shown."""
        return self.shown == INTERVIEW

    @property
    def interview_state(self) -> Mapping[str, Any]:
        """Return the position in the interview of this case, now or when it was left, as plain data."""
        return self.interview.save_state() if self.interviewing else self._interrupted

    def open_form(self, interrupted: Mapping[str, Any]) -> None:
        """Prepare for another form, whose interview continues at the position `interrupted`."""
        self.shown = FACTS
        self._interrupted = interrupted
        # A letter typed on the case before begins no word on this one.
        self.leave_words()

    def commit_interview(self) -> bool:
        """Record person and duration of the interview if one is shown. Return False if they could not be saved."""
        return not self.interviewing or self.interview.commit()

    def show_page(self, page: str, item: str | None = None, scroll: int | None = None) -> None:
        """Show a page.

        Args:
            page: The id of a set or the name of another page.
            item: The fact, rating, question or line to open on it.
            scroll: The scroll position to restore, in pixels.
        """
        self._interrupted = self.interview_state
        again, self.shown = page == self.shown, page
        if page == INTERVIEW:
            self._show_interview(item, again=again)
        elif page == FACTS:
            self.setCurrentWidget(self.facts)
            self.facts.show_facts(item)
        elif page == RATINGS:
            self.setCurrentWidget(self.ratings)
            self.ratings.show_ratings(item)
        elif page == REVIEW:
            self.setCurrentWidget(self.review)
            self.review.show_review(item)
        else:
            self.setCurrentWidget(self.questions)
            self.questions.show_set(page, item, scroll)

    def _show_interview(self, question: str | None, *, again: bool) -> None:
        if again:
            self.interview.show_again()
            return
        self.setCurrentWidget(self.interview)
        self.interview.start(question, self._interrupted)

    def open_here(self, page: str, item: str | None) -> bool:
        """Open `item` if the set that is shown has it, else return False."""
        here = page == self.shown and self.shows_questions and item is not None
        return here and self.questions.open_question(item or "")

    def apply(self, changes: Changes) -> None:
        """Show the changes on the current page."""
        match self.shown:
            case "facts":
                self.facts.apply(changes)
            case "ratings":
                self.ratings.apply(changes)
            case "review":
                self.review.apply(changes)
            case "interview":
                self.interview.apply(changes)
            case _:
                self.questions.apply(changes)

    def step_on(self) -> None:
        """Open the next row of the shown list, whether it has an answer or not."""
        pane = self.currentWidget()
        if pane in (self.facts, self.questions):
            pane.list.pass_on()

    def leave_words(self) -> None:
        """Take the next letter as the beginning of something new on every page."""
        self._desk.forget_letters()
        if self._interview is not None:
            self._interview.list.leave_word()

    def decline_offer(self) -> bool:
        """Decline the word that is offered as a note. Return False if none is."""
        note = self.interview.editor.note if self.interviewing else self.questions.editor.note
        return note.decline_offer()

    def take_focus(self) -> None:
        """Give the current page the focus."""
        pane: QWidget | None = self.currentWidget()
        if self.interviewing:
            self.interview.restore_focus()
        elif pane is not None:
            pane.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shows_questions(self) -> bool:
        """Return whether a question set is shown."""
        return self.shown not in (FACTS, RATINGS, REVIEW, INTERVIEW)

    @property
    def deciding_controls(self) -> tuple[QWidget, ...]:
        """The controls of the page in view that change the case as a whole, which nothing should lie over."""
        if self.shown == REVIEW:
            return self.review.buttons
        return (self.ratings.levels.recorded,) if self.shown == "ratings" else ()

    @property
    def item(self) -> str | None:
        """Return the open fact, rating or question, or the current line of the review."""
        if self.interviewing:
            return self.interview.place
        if self.shows_questions:
            return self.questions.question
        if self.shown == RATINGS:
            return self.ratings.item
        return self.facts.fact if self.shown == FACTS else self.review.item

    @property
    def part(self) -> tuple[str | None, str | None]:
        """Return the criterion and the group of the open question."""
        found = self._framework.question_by_id.get(self.questions.question or "") if self.shows_questions else None
        return (found.criterion, found.group) if found is not None else (None, None)

    @property
    def scrolled(self) -> int | None:
        """Return the scroll position of the questions in pixels."""
        return self.questions.list.verticalScrollBar().value() if self.shows_questions else None

    @property
    def keys(self) -> tuple[RecordKey, ...]:
        """Return the record keys of the open item: a question with its flags, or in the review all of the case."""
        form, item = self._desk.form, self.item
        if form is None:
            return ()
        if self.shown == REVIEW:
            return case_keys(form)
        if item is None:
            return ()
        if self.shown == RATINGS:
            return ((PROFILE if item in RECORDED else RATING).key(form.case_id, item),)
        if self.shown == FACTS:
            return (fact_key(form.case_id, item, form.assessor),)
        flags = (flag_key(form.case_id, item, kind, form.assessor) for kind in FLAGS)
        return (judgement_key(form.case_id, item, form.assessor), *flags)

    def page_of(self, key: RecordKey) -> tuple[str, str | None] | None:
        """Return the page that shows a record, and its item, or None if no page shows it."""
        return page_of(self._framework, key)

    @property
    def name(self) -> str:
        """Return the name of the open item for people."""
        item = self.item or ""
        if self.shown == RATINGS:
            return self.ratings.title_of(item)
        if self.shown == FACTS:
            return self._framework.fact_by_id[item].text
        return item if self.shows_questions else self._desk.form.case_id if self._desk.form else ""


def case_keys(form: CaseForm) -> tuple[RecordKey, ...]:
    """Return the record keys of a form that are about the case as a whole."""
    case, reference, assessor = form.case, form.case_id, form.assessor
    return (
        completion_key(reference, assessor),
        *(flag_key(reference, "", kind, assessor) for kind in FLAGS),
        *case.interview_keys(assessor),
    )
