"""Show the questions of one set with one of them open, and record its answer, reasons, note, evidence and flags."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.assessment.evidence import references
from app.commands.answering import record_judgement
from app.framework.model import ANSWERS, Question
from app.records.flag import FLAG
from app.records.judgement import JUDGEMENT, judgement_key
from app.records.registry import kind_of
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.flags import FlagsEdit
from ui.assess.form.note_offer import NoteOffer
from ui.assess.form.open_row import OpenRow
from ui.assess.form.place_title import PlaceTitle
from ui.assess.form.question_editor import QuestionEditor
from ui.assess.form.set_lines import SetLines
from ui.assess.labels import answer_word, how_to_go_on, spoken_answer
from ui.widgets.input.typed_words import Word
from ui.widgets.lists.inline_list import InlineList
from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import LineModel


class QuestionsPane(QWidget):
    """The list of a set's questions, with the editor of the open question in it.

    Attributes:
        location_changed: Another question is open.
        finished: The last question of the set has been answered. The argument is whether it had no answer before.
        history_pressed: The history of the question should be shown.
        wanted: A page should be shown, with an item of it open.
        status_message: A sentence for the status line.
    """

    location_changed = Signal()
    finished = Signal(bool)
    history_pressed = Signal()
    wanted = Signal(str, str)
    status_message = Signal(str)

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._was_open = False
        self._advancing = False
        self._last_no: str | None = None
        self._question: Question | None = None
        self._model = LineModel(self)
        self._lines = SetLines(self._model)
        words = [answer_word(each) for each in ANSWERS]
        self._delegate = LineDelegate("0.0.00", answer_word("na"), self, answers=words)
        self.editor = QuestionEditor(desk.words)
        self.editor.guidance_of = desk.context.session.guidance
        self.editor.evidence.references = lambda: references(self._form.case, self._form.assessor)
        self.flags = FlagsEdit(desk)
        self.flags.hide()
        self.editor.add_part(self.flags)
        self._offer = NoteOffer(desk, self.editor, self)
        self._offer.place_asked.connect(self.wanted)
        self._offer.list_asked.connect(self._back_to_list)
        self._offer.status_message.connect(self.status_message)
        self.list = InlineList(self._model, self._delegate, self.editor)
        self.list.pin_title(self.editor.text)
        self._row = OpenRow(desk, self.list, self.editor, self.flags)
        self.list.share_words(desk.words)
        self.list.setObjectName("questions")
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.may_leave = self.leave
        self.title = PlaceTitle()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.row_opened.connect(self._show_row)
        self.list.answer_pressed.connect(self._answer_by_key)
        self.list.cell_pressed.connect(self._answer_here)
        self.list.enter_pressed.connect(self._into_note)
        self.list.reasons_pressed.connect(self._into_reasons)
        self.list.flags_pressed.connect(self._into_flags)
        self.editor.flags_pressed.connect(self._toggle_flags)
        self.flags.shown.connect(self.editor.flag.setChecked)
        self.flags.escaped.connect(self._back_to_list)
        self.list.guidance_pressed.connect(self.editor.guidance.toggle)
        self.list.fold_pressed.connect(self._fold)
        self.editor.guidance.toggled.connect(self._fit_row)
        self.editor.answer_pressed.connect(self._answer_by_button)
        self.editor.reasons_ticked.connect(self._tick)
        self.editor.typed.connect(self._type)
        self.editor.left.connect(self.leave)
        self.editor.escaped.connect(self._back_to_list)
        self.editor.reasons_done.connect(self._go_on)
        self.editor.reasons.answer_pressed.connect(self._answer_next)
        self.editor.history_pressed.connect(self.history_pressed)

    @property
    def question(self) -> str | None:
        """Return the id of the open question."""
        return self._question.id if self._question else None

    @property
    def question_set(self) -> str:
        """Return the id of the set that is shown."""
        return self._lines.question_set

    def make_room_for(self, path: Collection[str]) -> None:
        """Show the part of the open question to which a path of names leads, if it leads to one."""
        if self._question is not None:
            self._row.make_room_for(self._question, path)

    def leave(self) -> bool:
        """Record the text that was typed on the open question. Return False if it could not be saved."""
        return self._desk.commit_drafts(self.question)

    def show_set(self, question_set: str, question: str | None = None, scroll: int | None = None) -> None:
        """Show a set with `question` open, else its first unanswered question, else its first question.

        Args:
            question_set: The id of the set.
            question: The id of the question to open.
            scroll: The scroll position to restore, in pixels.
        """
        form = self._form
        self._question = None
        self.editor.align(self._delegate.columns(self.list.font()))
        self.editor.set_read_only(not form.may_change)
        self._lines.show_set(form, question_set)
        self.title.show_place(*self._lines.titles(form))
        self._show_progress(form)
        row = self._lines.row_to_open(form, question)
        if row is not None:
            self.list.open(row)
        if scroll is not None:
            self.list.verticalScrollBar().setValue(scroll)

    def open_question(self, question: str) -> bool:
        """Open a question of this set. Return False if the list does not show it."""
        row = self._lines.row_of(question)
        return row is not None and self.list.open(row)

    def open_first(self, questions: Sequence[str]) -> None:
        """Open the first unanswered one of these questions, else the first one that the list shows."""
        row = self._lines.row_of_first(self._form, questions)
        if row is not None:
            self.list.open(row, at=2 * self._delegate.columns(self.list.font()).height)

    def answer(self, answer: str) -> None:
        """Record `answer` (yes, no, na or clear) to the open question, then open the next question without an answer.

        A no that may have reasons goes on like every other answer. R leads back to its reasons.
        """
        question = self._question
        if question is None:
            return
        had = self._form.judgement(question.id)
        # The editor is about to show the next question, so it does not show this one again first.
        self._advancing = answer != "clear"
        try:
            recorded = self._record(question, answer)
        finally:
            self._advancing = False
        if not recorded:
            return
        if answer == "no" and question.reasons:
            self._last_no = question.id
        if answer == "clear" or self._question is not question:
            return
        self._was_open = had.answer is None
        self._go_on()
        if self._question is question:
            self._refresh(self._form, question)

    def _answer_by_key(self, answer: str) -> None:
        """Record an answer given by a letter, which may turn out to be the beginning of a word."""
        question = self._question
        if question is None:
            return
        form, had = self._form, self._form.judgement(question.id)
        # First, because the answer may open another page, where the word goes on.
        self.answer(answer)
        changed = form.judgement(question.id) != had
        self._desk.answered_by_key(judgement_key(form.case_id, question.id, form.assessor), changed=changed)

    def offer_note(self, word: Word, place: tuple[str, str]) -> None:
        """Offer a word as a note on the question on which it began, else on the open one.

        Args:
            word: The word.
            place: The page and the item that are open, to which Escape goes back.
        """
        if self._desk.may_change() and self.leave():
            self.flags.hide()
            self._offer.take(word, self._form, place=place, make_room=self._make_room)

    def _answer_by_button(self, answer: str) -> None:
        """Record an answer given with a button, which ends every word that was begun."""
        self._desk.forget_letters()
        self.answer(answer)

    def _answer_here(self, answer: str) -> None:
        """Record an answer given by mouse. The question stays open, because the eyes are on the mouse."""
        self._desk.forget_letters()
        if self._question is not None:
            self._record(self._question, answer)

    def _record(self, question: Question, answer: str) -> bool:
        if not self._desk.may_change() or not self.leave():
            return False
        heard = f"{question.id} {spoken_answer(answer)}"
        return self._desk.record(record_judgement, question=question.id, answer=answer, spoken=heard)

    def _advance(self) -> None:
        """Open the next row without an answer, or after a correction with none below, the next row.

        The page stays then, and the next key does not change the same answer.
        """
        if not self.list.advance() and (self._was_open or not self.list.pass_on()):
            self.finished.emit(self._was_open)

    def apply(self, changes: Changes) -> None:
        """Show the changes of this form, without a refresh of the other rows."""
        form = self._form
        self._show_progress(form)
        if form.gains_or_loses(changes):
            self._lines.merge(form)
            if self.list.open_row < 0:
                self.show_set(self._lines.question_set)
        for key in changes.of(JUDGEMENT, FLAG):
            if (key.case_id, key.owner) != (form.case_id, form.assessor):
                continue
            item = kind_of(key).subject(key.item)
            question = self._desk.context.session.framework.question_by_id.get(item)
            if question is not None and question.question_set == self._lines.question_set:
                self._refresh(form, question)

    def _show_progress(self, form: CaseForm) -> None:
        progress = form.state.progress((self._lines.question_set, None, None))
        self.title.show_progress(progress.answered, progress.applicable)

    def _refresh(self, form: CaseForm, question: Question) -> None:
        if self._lines.row_of(question.id) is None:
            return
        self._model.change(form.line(question))
        if self._question is question and not self._advancing:
            if not self.list.compact:
                self._row.show(question, fresh=False)
            self._fit_row()

    @property
    def _form(self) -> CaseForm:
        assert self._desk.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._desk.form

    def _show_row(self, row: int) -> None:
        line = self._model.line(row)
        self._question = None
        if line.kind == "item":
            self._question = question = self._desk.context.session.framework.question_by_id[line.key]
            self.list.compact = line.grid and not self._row.needs_room(question)
            if not self.list.compact:
                self._row.show(question, fresh=True)
        self.location_changed.emit()

    def _fit_row(self) -> None:
        if self._question is not None:
            self._row.fit(self._question)

    def _make_room(self) -> None:
        if self._question is not None:
            self._row.make_room(self._question)

    def _type(self, field: str, text: str) -> None:
        if self._question is not None:
            self._desk.save_draft(self._question.id, "note" if field == "note" else "evidence", text)

    def _tick(self, reasons: list[str], by_key: bool) -> None:  # noqa: FBT001 - a slot of QuestionEditor.reasons_ticked
        question = self._question
        if question is None or not self.leave():
            return
        if self._desk.record(record_judgement, question=question.id, reasons=reasons) and by_key:
            # The number that ticked the reason may turn out to be the beginning of a word.
            self._desk.answered_by_key(judgement_key(self._form.case_id, question.id, self._form.assessor))
        # Saving can fail, so the ticks show the recorded reasons again.
        self._row.show(question, fresh=False)
        self.status_message.emit("")

    def _fold(self, _key: str) -> None:
        row = self._lines.toggle_fold(self._form)
        if row is not None:
            self.list.scrollTo(self._model.index(min(row + 3, self._model.rowCount() - 1), 0))

    def _into_note(self) -> None:
        if self._question is not None:
            self._row.edit_note(self._question)

    def _into_flags(self) -> None:
        if self._question is not None:
            self._row.edit_flags(self._question)

    def _toggle_flags(self) -> None:
        """Show the flags of the open question, or hide them if they are open and there are none."""
        question = self.question
        if self.flags.isHidden() or question is None or self._form.is_flagged(question):
            self._into_flags()
        else:
            self._back_to_list()

    def _into_reasons(self) -> None:
        """Give the reasons of the open question the focus, else those of the last no that has none yet."""
        question, form = self.question, self._form
        if not form.has_reasons(question):
            question = self._lines.no_without_reason(form, self._last_no, above=max(0, self.list.open_row))
        if question is None:
            self.list.keep_numbers_back()
            self.status_message.emit(self.tr("Reasons can be ticked after the answer no, if the question has any."))
            return
        self.wanted.emit(self._desk.context.session.framework.question_by_id[question].question_set, question)
        self._make_room()
        if self.editor.focus_reasons():
            self.status_message.emit(how_to_go_on(self.list.next_unanswered_key))

    def _answer_next(self, answer: str, event: QKeyEvent) -> None:
        """Record the answer to the next question, given while the reasons of the one before have the focus.

        Without an unanswered question below it answers nothing, since it is not clear which question it is meant for.
        A word that the letter begins belongs to the question of the reasons.
        """
        began = self.question
        if self.list.next_unanswered_key is None:
            self._desk.words.add(event, began, answers=False)
            self.status_message.emit(how_to_go_on(None))
            return
        self._go_on()
        self.list.note_letter(event, began)
        self._answer_by_key(answer)

    def _go_on(self) -> None:
        if self.editor.reasons.has_focus:
            self._back_to_list()
        self._advance()

    def _back_to_list(self) -> None:
        if self.editor.reasons.has_focus:
            # The status line describes the keys for the reasons, which no longer have the focus.
            self.status_message.emit("")
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._question is not None and not self._form.is_flagged(self._question.id):
            self.flags.hide()
        self._fit_row()
