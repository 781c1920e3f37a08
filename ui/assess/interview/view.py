"""The interview mode: the form turned to the table, with what is to be asked at the left and one question at the
right. Answers and scores are out of view unless asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from app.records.fact import FACT
from app.records.flag import FLAG, flag_place
from app.records.interview import INTERVIEW
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.interview.clock import InterviewClock
from ui.assess.interview.details_bar import InterviewDetailsBar
from ui.assess.interview.editor import InterviewEditor
from ui.assess.interview.question_pane import InterviewQuestionPane
from ui.assess.interview.rows import Talk, case_key
from ui.assess.interview.session import InterviewSession, in_words
from ui.assess.interview.side_panel import InterviewSidePanel
from ui.widgets.splitter_width_memory import SplitterWidthMemory

_LIST_SHARE = 0.36
_SETTLED_MS = 1500  # after the last letter of a name
_EVERY = 5  # minutes: how often the time is recorded while the interview goes on


class InterviewView(QWidget):
    """Asks on the open form. `left` wants back to the form, `moved` tells that `place` is another now, `said` carries a
    sentence for the status line, and `scores_asked` that the scores are wanted after all."""

    left = Signal()
    location_changed = Signal()
    status_message = Signal(str)
    scores_asked = Signal()

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interview")
        self._desk = desk
        self._writing = False  # where the keys were put last: in the note, or on the list
        self.clock = InterviewClock(self)
        self.sitting = InterviewSession(desk, self.clock)
        self.line = InterviewDetailsBar()
        self.aside = InterviewSidePanel(desk)
        self.list, self.finder = self.aside.list, self.aside.finder
        self.editor = InterviewEditor()
        self.table = InterviewQuestionPane(desk, self.editor)
        self.list.may_leave = self.table.leave
        self._name_settled = QTimer(self)
        self._name_settled.setSingleShot(True)
        self._name_settled.setInterval(_SETTLED_MS)
        self._build()
        self._connect()
        self._action(self.done, "Ctrl+Return", "Ctrl+Enter")
        self._action(self.settle_and_go_on, "Ctrl+Shift+Return", "Ctrl+Shift+Enter")
        self._action(self.editor.reveal.toggle, "F7")
        self._action(self.scores_asked.emit, "F9")
        self._action(self.flag_the_case, "Ctrl+Shift+L")

    def _build(self) -> None:
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setObjectName("interviewParts")
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.aside)
        self._parts.addWidget(self.editor)
        self._parts.setStretchFactor(1, 1)
        self._pulled = SplitterWidthMemory("interview", self.aside, self._parts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.line)
        box.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_chosen)
        self.list.enter_pressed.connect(self._into_note)
        self.list.escaped.connect(self.left)
        self.list.settle_pressed.connect(self.settle)
        self.list.guidance_pressed.connect(self.table.toggle_guidance)
        self.list.answer_pressed.connect(self.answer)
        self.table.typed.connect(self._touch)
        self.table.status_message.connect(self.status_message)
        self.editor.escaped.connect(self.take_focus)
        self.editor.done_pressed.connect(self.done)
        self.editor.settle_pressed.connect(self.settle)
        self.editor.kind_pressed.connect(self.open_case_flag)
        self.editor.answer_pressed.connect(self.answer)
        self.editor.answers_toggled.connect(self._show_answers)
        self.aside.case_pressed.connect(self.flag_the_case)
        self.aside.taken.connect(self._into_note)
        self.aside.left.connect(self.take_focus)
        self.line.done.connect(self.take_focus)
        self.line.leave_pressed.connect(self.left)
        self.line.another_pressed.connect(self.another)
        self.line.person_typed.connect(self._name_settled.start)
        self.line.person_left.connect(self._keep_name)
        self.line.began_changed.connect(self.sitting.set_began)
        self._name_settled.timeout.connect(self._keep_name)
        self.clock.minute_passed.connect(self._tick)

    def _action(self, do: Callable[[], object], *keys: str) -> None:
        made = QAction(self)
        made.setShortcuts([QKeySequence(each) for each in keys])
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda _=False: do())
        self.addAction(made)

    @property
    def _form(self) -> CaseForm:
        assert self._desk.form is not None  # noqa: S101 - the page turns to the table only with a case open
        return self._desk.form

    @property
    def question(self) -> str | None:
        """Id of the question on the table."""
        return self.table.question

    @property
    def shows_answers(self) -> bool:
        """Whether answers were asked for."""
        return self.list.answers

    def sit_down(self, question: str | None, place: Mapping[str, Any] | None = None) -> None:
        """Turn to the table: at `question` if that is to be asked, else where it was interrupted, as `place` tells."""
        where = dict(place or {})
        recorded = self._form.case.interviews_of(self._form.assessor)
        same = where.get("number") == (recorded[-1].number if recorded else None)
        seconds = where.get("seconds")
        self.aside.begin(Talk.of(where if same else {}))
        self.sitting.sit_down(seconds=seconds if same and isinstance(seconds, int) else 0)
        self._show_sitting(anew=True)
        self.editor.show_answers(shown=False)
        self.table.clear()
        self.aside.fill()
        wanted = [key for key in (question, where.get("question")) if key]
        if not any(self.list.choose(key) for key in wanted) and not self.list.choose_next_open():
            self.list.step(-1)
        if where.get("field") == "note" and self.list.current == where.get("question"):
            self._into_note()
            self.editor.note.go_back(where.get("from_end", 0))
        else:
            self.take_focus()

    def save_state(self) -> dict[str, Any]:
        """Where one is, to come back to: plain data."""
        note, current = self.editor.note, self.sitting.current
        return {
            "question": self.list.current,
            "field": "note" if self._in_note else "list",
            "from_end": note.from_end,
            "number": current.number if current else None,
            "seconds": self.clock.seconds,
            **self.aside.talk.as_place(),
        }

    def keep(self) -> bool:
        """Record what was typed and how long it has taken; False where that cannot be."""
        self._keep_name()
        return self.table.leave() and self.sitting.record_minutes()

    def restore_focus(self) -> None:
        """Put the keys where they were in the mode, or on the list."""
        if self._writing:
            # Not as by a key, which would lead to the end of the text.
            self.editor.note.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._in_note:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the keys on the list."""
        self._writing = False
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def apply(self, changes: Changes) -> None:
        """Show what changed in this form."""
        form = self._form
        of_form = (form.case_id, form.assessor)
        if any((key.case_id, key.owner) == of_form for key in changes.of(INTERVIEW)):
            self._show_sitting()
        if any((key.case_id, key.owner) == of_form for key in changes.of(JUDGEMENT, FACT, FLAG)):
            self._refresh()

    def show_again(self) -> None:
        """Show everything anew, as after a merge."""
        self._show_sitting()
        self._refresh()

    def show_key(self, key: RecordKey) -> None:
        """Go to what a key of the journal is about, as after an undo."""
        if JUDGEMENT.matches(key):
            self.aside.go_to(key.item)
        elif FLAG.matches(key):
            question, kind = flag_place(key.item)
            self.aside.go_to(question or case_key(kind))

    def next_open(self) -> None:
        """Go to the next line that is not done."""
        if not self.list.choose_next_open():
            self.status_message.emit(self.tr("Everything else in the list is done."))

    def done(self) -> None:
        """Have done with what is on the table, and go on to the next that is not."""
        if self.table.key and self.table.leave():
            self._mark_done()
            self.next_open()
            self.take_focus()

    def settle_and_go_on(self) -> None:
        """Settle the flags on the question, and go on to the next."""
        if self.table.settle("", settled=True):
            self.done()

    def settle(self, kind: str = "") -> None:
        """Settle a kind of flag on the question, or all; where that is so already, let them wait again."""
        flags = [flag for flag in self.table.flags() if kind in ("", flag.kind)]
        if not flags:
            self.status_message.emit(self.tr("There is no flag to settle here."))
            return
        # Before it is recorded, so that its line stays in the list.
        self.aside.talk.done.add(self.table.key)
        self.table.settle(kind, settled=any(not flag.settled for flag in flags))

    def answer(self, answer: str) -> None:
        """Answer the question on the table."""
        if self.question is not None:
            self.aside.talk.done.add(self.question)
            self.table.answer(answer)

    def flag_the_case(self) -> None:
        """Write a query for the lead, on the case as a whole."""
        self.open_case_flag("lead")

    def open_case_flag(self, kind: str) -> None:
        """Write a flag of this kind on the case as a whole."""
        if self.aside.go_to(f"case/{kind}"):
            self._into_note()

    def another(self) -> None:
        """End this interview in the record, and begin the next."""
        if self.keep() and self.sitting.another():
            self.aside.begin(Talk())
            self._show_sitting(anew=True)
            self._refresh()
            self.line.person.setFocus(Qt.FocusReason.OtherFocusReason)
            self.status_message.emit(
                self.tr("Another interview: it is in the record with the first thing that is noted.")
            )
            self.location_changed.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _finds(event):
            # Else the window would leave for the list of cases and its filter.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _finds(event):
            self.aside.look_for()
        elif event.key() == Qt.Key.Key_Escape:
            self.take_focus()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.clock.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.clock.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            left = round(self.width() * _LIST_SHARE)
            left = max(left, min(self.width() // 2, self.width() - self.editor.widest))
            left = left if self._pulled.width is None else self._pulled.width
            self._parts.setSizes([left, max(1, self.width() - left)])

    @property
    def _in_note(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is self.editor.note

    def _refresh(self) -> None:
        self.aside.fill()
        if self.table.key:
            self.table.refresh(continues=self.table.key not in self.aside.talk.touched)

    def _show_chosen(self, key: str) -> None:
        self.table.put(key, continues=key not in self.aside.talk.touched)
        self.location_changed.emit()

    def _show_answers(self, shown: bool) -> None:  # noqa: FBT001 - a slot of QPushButton.toggled
        self.list.answers = shown
        self.editor.show_answers(shown=shown)

    def _show_sitting(self, *, anew: bool = False) -> None:
        show = self.line.show_anew if anew else self.line.show_sitting
        show(self.sitting.person, self.sitting.began, in_words(self.sitting.earlier))
        self.line.show_minutes(self.clock.minutes)

    def _into_note(self) -> None:
        if self.table.key:
            self._writing = True
            self.editor.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _touch(self, key: str) -> None:
        if key not in self.aside.talk.touched:
            self.aside.talk.touched.add(key)
            self.sitting.begin()
            self.location_changed.emit()

    def _mark_done(self) -> None:
        self.aside.talk.done.add(self.table.key)
        self.aside.fill()
        self.location_changed.emit()

    def _keep_name(self) -> None:
        self._name_settled.stop()
        typed = self.line.typed_person()
        if typed is not None and not self.sitting.set_person(typed):
            # Tried again when it is left, or with what is typed next.
            self.line.person.setModified(True)

    def _tick(self) -> None:
        self.line.show_minutes(self.clock.minutes)
        if self.clock.minutes % _EVERY == 0 or self.sitting.current is None:
            self.sitting.record_minutes()


def _finds(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_F
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
