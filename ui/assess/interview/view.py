"""Show the interview: a list of questions at the left and one question at the right.

Answers and scores are hidden until the assessor asks for them, because the case manager can see the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.fact import FACT
from app.records.flag import FLAG, flag_place
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.session.changes import Changes
from ui.assess.actions import action
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.interview.details import InterviewDetails
from ui.assess.interview.editor import InterviewEditor
from ui.assess.interview.line_actions import LineActions
from ui.assess.interview.question_pane import InterviewQuestionPane
from ui.assess.interview.rows import InterviewProgress, case_key
from ui.assess.interview.side_panel import InterviewSidePanel
from ui.assess.interview.splitter import InterviewSplitter
from ui.assess.interview.word_offer import WordOffer


class InterviewView(QWidget):
    """The interview page of the open form.

    `left` asks for the form page, `location_changed` says that `save_state` has changed, `status_message` carries a
    sentence for the status line, `answered` one on an answer that was given, `answers_hidden` says that nothing may
    show an answer any more, and `scores_asked` asks for the scores.
    """

    left = Signal()
    location_changed = Signal()
    status_message = Signal(str)
    scores_asked = Signal()
    answered = Signal(str)
    answers_hidden = Signal()

    def __init__(self, controller: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview")
        self._controller = controller
        self._ended_at: str | None = None  # the question before the end, to which the form returns
        self._was_in_note = False  # whether the focus was last put in the note, else on the list
        self._details = InterviewDetails(controller, self)
        self.details, self.clock = self._details.bar, self._details.clock
        self.side_panel = InterviewSidePanel(controller)
        self.list, self.finder = self.side_panel.list, self.side_panel.finder
        self.editor = InterviewEditor()
        self.question_pane = InterviewQuestionPane(controller, self.editor)
        self.offer = WordOffer(controller, self.question_pane, self.editor, self.side_panel)
        self._actions = LineActions(self.question_pane, self.side_panel, self._details.session, self.offer, self)
        self.list.may_leave = self.question_pane.leave
        self._build()
        self._connect()
        self._action(self.done, "Ctrl+Return", "Ctrl+Enter")
        self._action(self.settle_and_go_on, "Ctrl+Shift+Return", "Ctrl+Shift+Enter")
        self._action(self.editor.toggle_answers, "F7")
        self._action(self.scores_asked.emit, "F9")
        self._action(self.flag_the_case, "Ctrl+Shift+L")

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.details)
        box.addWidget(InterviewSplitter(self.side_panel, self.editor), 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.enter_pressed.connect(self._focus_note)
        self.list.escaped.connect(self.left)
        self.list.settle_pressed.connect(lambda: self.offer.act(self._actions.settle))
        self.list.guidance_pressed.connect(lambda: self.offer.act(self.question_pane.toggle_guidance, guides=True))
        self.list.answer_pressed.connect(lambda answer: self.offer.act(lambda: self._actions.answer(answer)))
        self.list.word_typed.connect(self.offer.take)
        self.offer.list_asked.connect(self.take_focus)
        self.offer.status_message.connect(self.status_message)
        self.question_pane.status_message.connect(self.status_message)
        self.editor.escaped.connect(self.take_focus)
        self.editor.done_pressed.connect(self.done)
        self.editor.settle_pressed.connect(self._actions.settle)
        self.editor.kind_pressed.connect(self.open_case_flag)
        self.editor.answer_pressed.connect(self._actions.answer)
        self.editor.answers_toggled.connect(self._show_answers)
        self.editor.end_pressed.connect(self.left)
        self.side_panel.case_pressed.connect(self.flag_the_case)
        self.side_panel.question_accepted.connect(self._focus_note)
        self.side_panel.left.connect(self.take_focus)
        self.details.done.connect(self.take_focus)
        self.details.leave_pressed.connect(self.left)
        self.details.another_pressed.connect(self.ask_for_another)
        self._details.status_message.connect(self.status_message)
        self._actions.status_message.connect(self.status_message)
        self._actions.answered.connect(self.answered)
        self._actions.progressed.connect(self.location_changed)

    def _action(self, do: Callable[[], object], *keys: str) -> None:
        made = action(self, "", do, *keys)
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def _form(self) -> CaseForm:
        assert self._controller.form is not None  # noqa: S101 - the page is shown only with a case open
        return self._controller.form

    @property
    def question(self) -> str | None:
        """The id of the question shown; None if a case flag or nothing is shown."""
        return self.question_pane.question

    @property
    def place(self) -> str | None:
        """The id of the question to which the form returns: the one shown, or at the end the one before it."""
        return self.question or self._ended_at

    @property
    def shows_answers(self) -> bool:
        """Whether answers are shown."""
        return self.list.answers

    def start(self, question: str | None, place: Mapping[str, Any] | None = None) -> None:
        """Start or resume the interview of the open form.

        Args:
            question: the question to show, if it is in the list.
            place: the saved state of an interrupted interview. It counts only for the case's last interview.
        """
        where = dict(place or {})
        recorded = self._form.case.interviews_of(self._form.assessor)
        same = where.get("number") == (recorded[-1].number if recorded else None)
        seconds = where.get("seconds")
        self.side_panel.set_progress(InterviewProgress.from_state(where if same else {}))
        self._details.session.resume(seconds=seconds if same and isinstance(seconds, int) else 0)
        self._details.show(new=True)
        self._show_answers(shown=False)
        self._ended_at = None
        self.question_pane.clear()
        self.side_panel.fill()
        wanted = [key for key in (question, where.get("question")) if key]
        if not any(self.list.choose(key) for key in wanted) and not self.list.choose_next_open():
            self.list.step(-1)
        if isinstance(where.get("find"), str):
            self.side_panel.search_again(where["find"])
            self.list.choose(where.get("question") or "")
        if where.get("field") == "note" and self.list.current == where.get("question"):
            self._focus_note()
            self.editor.note.set_from_end(where.get("from_end", 0))
        else:
            self.take_focus()

    def save_state(self) -> dict[str, Any]:
        """Return the current position and progress as plain data, for `start`."""
        note, current = self.editor.note, self._details.session.current
        return {
            "question": self.list.current,
            "field": "note" if self._in_note else "list",
            "from_end": note.from_end,
            "find": self.finder.text() if self._focused is self.finder else None,
            "number": current.number if current else None,
            "seconds": self.clock.seconds,
            **self.side_panel.progress.to_state(),
        }

    def commit(self) -> bool:
        """Record edited text, name and minutes, and return False if that failed."""
        self._details.record_name()
        return self.question_pane.leave() and self._details.session.record_minutes()

    def restore_focus(self) -> None:
        """Put the focus back where it last was, in the note or on the list."""
        if self._was_in_note:
            # A keyboard focus reason would move the cursor to the end of the note.
            self.editor.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._in_note:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on the list."""
        self._was_in_note = False
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply(self, changes: Changes) -> None:
        """Show the changes in this form."""
        form = self._form
        of_form = (form.case_id, form.assessor)
        if any((key.case_id, key.owner) == of_form for key in changes.of(INTERVIEW)):
            self._details.show()
        if any((key.case_id, key.owner) == of_form for key in changes.of(JUDGEMENT, FACT, FLAG)):
            self._refresh()

    def show_again(self) -> None:
        """Show everything again, as after a merge."""
        self._details.show()
        self._refresh()

    def show_key(self, key: RecordKey) -> None:
        """Go to the line of a record, as after an undo."""
        if JUDGEMENT.matches(key):
            self.side_panel.go_to(key.item)
        elif FLAG.matches(key):
            question, kind = flag_place(key.item)
            self.side_panel.go_to(question or case_key(kind))

    def next_open(self) -> None:
        """Go to the next line that is not done."""
        if not self.list.choose_next_open():
            self.status_message.emit(self.tr("Everything else in the list is done."))

    def done(self) -> None:
        """Mark the line shown as done, and go to the note of the next that is not, or say that all are done."""
        if self.question_pane.key and self.question_pane.leave():
            self._actions.mark_done()
            if self.list.choose_next_open():
                self._focus_note()
            else:
                self._show_end()

    def settle_and_go_on(self) -> None:
        """Settle the flags on the question, and go to the next line."""
        if self.question_pane.settle("", settled=True):
            self.done()

    def flag_the_case(self) -> None:
        """Start writing a query for the lead on the case as a whole."""
        self.open_case_flag("lead")

    def open_case_flag(self, kind: str) -> None:
        """Start writing a flag of this kind on the case as a whole."""
        if self.side_panel.go_to(f"case/{kind}"):
            self._focus_note()

    def ask_for_another(self) -> None:
        """End this interview and start another, after a question if this one is recorded.

        Undo does not remove an interview, so one press must not lead to a second one.
        """
        if not self.commit() or not self._details.session.record_minutes():
            return
        self._details.ask_for_another(self, self.start_another)

    def start_another(self) -> None:
        """End this interview and start another."""
        if self.commit() and self._details.session.start_another():
            self.side_panel.set_progress(InterviewProgress())
            self._details.show(new=True)
            self._refresh()
            self.details.person.setFocus(Qt.FocusReason.OtherFocusReason)
            self.status_message.emit(
                self.tr("A new interview has started. It is recorded once you type something, or after a minute.")
            )
            self.location_changed.emit()

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+F for this page."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_find(event):
            # Without this, the window's Ctrl+F would go to the search of the list of cases.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Ctrl+F and Escape."""
        if _is_find(event):
            self.side_panel.focus_finder()
        elif event.key() == Qt.Key.Key_Escape:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Start the clock."""
        super().showEvent(event)
        self.clock.resume()

    def hideEvent(self, event: QHideEvent) -> None:
        """Pause the clock."""
        super().hideEvent(event)
        self.clock.pause()

    @property
    def _focused(self) -> QWidget | None:
        focused: QWidget | None = self.window().focusWidget()
        return focused

    @property
    def _in_note(self) -> bool:
        return self._focused is self.editor.note

    def _refresh(self) -> None:
        self.side_panel.fill()
        if self.question_pane.key:
            self.question_pane.refresh(continues=self.question_pane.key not in self.side_panel.progress.touched)

    def _show_chosen(self, key: str) -> None:
        self.offer.end()
        self._ended_at = None
        self.question_pane.show_key(key, continues=key not in self.side_panel.progress.touched)
        self.location_changed.emit()

    def _show_answers(self, shown: bool) -> None:  # noqa: FBT001 - a slot of a signal
        self.list.answers = shown
        self.editor.show_answers(shown=shown)
        if not shown:
            self.answers_hidden.emit()

    def _show_end(self) -> None:
        """Say that every line is done, and offer the way back to the form."""
        self.offer.end()
        self._ended_at = self.question
        self.side_panel.finder.clear()
        self.question_pane.show_end(len(self.list.items()))
        self.list.clear_choice()
        self.list.viewport().update()
        self._was_in_note = False
        self.editor.end.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _focus_note(self) -> None:
        if self.question_pane.key:
            self._was_in_note = True
            self.editor.note.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _is_find(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_F
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
