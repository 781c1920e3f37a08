"""Show the case facts. Inspectors answer them first, because they decide which questions apply."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from app.commands.answering import record_fact
from app.framework.model import Fact
from app.records.fact import FACT, fact_key
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.form.place_title import PlaceTitle
from ui.assess.labels import spoken_answer, translate
from ui.style import GRID, figures_font, strong_font
from ui.widgets.forms.answer_buttons import AnswerButtons
from ui.widgets.lists.inline_list import InlineList
from ui.widgets.lists.line_delegate import LineDelegate
from ui.widgets.lists.lines import LineModel
from ui.widgets.lists.row_editor import INSET
from ui.widgets.text.wrapped_label import WrappedLabel


class FactsPane(QWidget):
    """The list of facts with one open.

    Attributes:
        location_changed: Another fact is open.
        finished: The last fact has been answered. The argument is whether it had no answer before.
        status_message: A sentence for the status line.
    """

    location_changed = Signal()
    finished = Signal(bool)
    status_message = Signal(str)

    def __init__(self, desk: CaseController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._fact: Fact | None = None
        self._model = LineModel(self)
        self._delegate = LineDelegate("00", translate("assess", "N/A"), self)
        self._build_editor()
        self.list = InlineList(self._model, self._delegate, self._editor)
        self.list.share_words(desk.words)
        self.list.setObjectName("facts")
        self.list.setAccessibleName(self.tr("Facts"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        about = QLabel(self.tr("What is true of this case. The facts decide which questions are asked."))
        about.setWordWrap(True)
        about.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.title = PlaceTitle()
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(about)
        box.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.list.row_opened.connect(self._show_row)
        self.list.answer_pressed.connect(self._answer_by_key)
        self.list.enter_pressed.connect(lambda: self.list.step(1))

    def _build_editor(self) -> None:
        self._editor = QWidget()
        self._editor.setObjectName("fact")
        self._number = WrappedLabel()
        self._number.setFont(figures_font(self.font()))
        self._text = WrappedLabel()
        self._text.setFont(strong_font(self.font()))
        self._buttons = AnswerButtons(("yes", "no", "clear"))
        self._buttons.pressed.connect(self._answer_by_button)
        body = QVBoxLayout()
        body.setSpacing(GRID // 2)
        body.addWidget(self._text)
        body.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._editor)
        row.setContentsMargins(INSET, 5, GRID * 2, GRID)
        row.setSpacing(0)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(body, 1)

    @property
    def fact(self) -> str | None:
        """Return the id of the open fact."""
        return self._fact.id if self._fact else None

    def show_facts(self, fact: str | None = None) -> None:
        """Show the facts with `fact` open, else the first one without an answer, else the first one."""
        form = self._form
        facts = self._desk.context.session.framework.facts
        self._buttons.setEnabled(form.may_change)
        self._number.setFixedWidth(self._delegate.columns(self.list.font()).label - GRID * 2)
        self._model.fill([form.fact_line(each) for each in facts])
        self.title.show_place(self.tr("Facts"))
        self._show_progress()
        unknown = [each.id for each in facts if form.board.facts.get(each.id) is None]
        wanted = next((each for each in (fact, *unknown) if self._model.row_of(each or "") is not None), None)
        if facts:
            self.list.open((self._model.row_of(wanted) if wanted else None) or 0)

    def answer(self, answer: str) -> None:
        """Record `answer` (yes, no or clear) for the open fact, and open the next fact after yes or no."""
        fact, form = self._fact, self._form
        if not self._desk.may_change():
            return
        if answer == "na":
            self.status_message.emit(self.tr("A fact is yes or no."))
        elif fact is not None:
            was_open = form.board.facts.get(fact.id) is None
            recorded = self._desk.record(record_fact, fact=fact.id, value=answer, spoken=spoken_answer(answer))
            if not recorded or answer == "clear" or self._fact is not fact or self.list.advance():
                return
            # After a correction the next fact is opened, so that the next key does not change the same one.
            if was_open or not self.list.pass_on():
                self.finished.emit(was_open)

    def _answer_by_key(self, answer: str) -> None:
        """Record an answer given by a letter, which may turn out to be the beginning of a word."""
        fact = self._fact
        if fact is None:
            return
        form, had = self._form, self._form.board.facts.get(fact.id)
        self.answer(answer)
        changed = form.board.facts.get(fact.id) != had
        self._desk.answered_by_key(fact_key(form.case_id, fact.id, form.assessor), changed=changed)

    def _answer_by_button(self, answer: str) -> None:
        """Record an answer given with a button, which ends every word that was begun."""
        self._desk.forget_letters()
        self.answer(answer)

    def apply(self, changes: Changes) -> None:
        """Show what changed in this form's facts."""
        form = self._form
        self._show_progress()
        for key in changes.of(FACT):
            if (key.case_id, key.owner) == (form.case_id, form.assessor):
                fact = self._desk.context.session.framework.fact_by_id[key.item]
                self._model.change(form.fact_line(fact))
                if self._fact is fact:
                    self._show(fact)

    def _show_progress(self) -> None:
        known = self._form.known
        self.title.show_progress(known.done, known.of)

    @property
    def _form(self) -> CaseForm:
        assert self._desk.form is not None  # noqa: S101 - the page shows this pane only with a case open
        return self._desk.form

    def _show_row(self, row: int) -> None:
        self._fact = self._desk.context.session.framework.fact_by_id[self._model.line(row).key]
        self._show(self._fact)
        self.location_changed.emit()

    def _show(self, fact: Fact) -> None:
        line = self._form.fact_line(fact)
        self._number.setText(line.label)
        self._text.setText(line.text)
        self._buttons.show_answer(line.answer)
