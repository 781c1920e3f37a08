"""Show the open question in its row: one line of a grid while that is enough, else the editor with its flags."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.commands.drafting import Field
from app.framework.applicability import Applicability
from app.framework.model import Question
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.flags import FlagsEdit
from ui.assess.form.question_editor import QuestionEditor
from ui.assess.labels import conditions_in_full, translate
from ui.widgets.lists.inline_list import InlineList

_FIELDS: tuple[Field, Field] = ("note", "evidence")


class OpenRow:
    """Fills the editor of the open row, and decides whether a row of a grid needs it.

    Args:
        controller: The controller of the open case.
        questions: The list in whose open row the editor is.
        editor: The editor.
        flags: The flags of the open question, a part of the editor.
    """

    def __init__(
        self, controller: CaseController, questions: InlineList, editor: QuestionEditor, flags: FlagsEdit
    ) -> None:
        self._controller = controller
        self._list = questions
        self._editor = editor
        self._flags = flags

    def needs_room(self, question: Question) -> bool:
        """Return whether a row of a grid has more to show than fits into its line."""
        judgement = self._form.judgement(question.id)
        asked = judgement.answer == "no" and bool(question.reasons)
        guided = self._editor.guidance.isChecked() and bool(self._editor.guidance_of(question.id))
        written = bool(judgement.note or judgement.evidence) or self._controller.is_typed(question.id)
        return asked or guided or written or self._form.is_flagged(question.id)

    def fit(self, question: Question) -> None:
        """Show the editor in the row of a grid if it needs room or has the focus, else only a line."""
        if question.group is None:
            return
        one_line = not self.needs_room(question) and not self._list.editor_has_focus
        if self._list.compact and not one_line:
            self.show(question, fresh=True)
        self._list.set_compact(one_line=one_line)

    def make_room(self, question: Question) -> None:
        """Show the editor in the row."""
        if self._list.compact:
            self.show(question, fresh=True)
            self._list.set_compact(one_line=False)

    def show(self, question: Question, *, fresh: bool) -> None:
        """Show a question in the editor.

        Args:
            question: The question.
            fresh: Whether it was just opened. If not, text that is being typed stays as it is.
        """
        if fresh:
            self._leave_parts()
        form = self._form
        judgement = form.judgement(question.id)
        self._show_flags(question, fresh=fresh)
        remark = ""
        if form.statuses[question.id] is Applicability.PENDING:
            conditions = conditions_in_full(self._controller.context.session.framework, form.why(question))
            remark = translate("assess", "Whether this is asked is not known yet. It waits for:") + "\n" + conditions
        note, evidence = (self._controller.draft(question.id, each) for each in _FIELDS)
        typing = not fresh and (note is not None or evidence is not None)
        if typing:
            self._editor.show_judgement(question, judgement, remark=remark)
            return
        self._editor.show_question(
            question,
            judgement,
            remark=remark,
            note=judgement.note if note is None else note,
            evidence=judgement.evidence if evidence is None else evidence,
        )

    def _leave_parts(self) -> None:
        """Give the list the focus if it is in the flags or reasons, which the next question may not have.

        Qt would then focus the next widget in the tab order, such as a button that undoes a change, and the next key
        would press it.
        """
        focused: QWidget | None = self._list.window().focusWidget()
        if focused is not None and (self._flags.isAncestorOf(focused) or self._editor.reasons.isAncestorOf(focused)):
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_flags(self, question: Question, *, fresh: bool) -> None:
        """Show the flags of a question. Without flags the editor of flags is hidden until F is pressed."""
        flagged = self._form.is_flagged(question.id) or self._controller.is_flag_typed(question.id)
        if flagged and (fresh or self._flags.place != question.id):
            self._flags.show_place(question.id)
        if fresh or flagged:
            self._flags.setVisible(flagged)
            if flagged:
                self._flags.stand_between(self._editor.evidence, None)

    def edit_note(self, question: Question) -> None:
        """Show the note of a question, and put the focus on it."""
        self.make_room(question)
        self._editor.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def edit_flags(self, question: Question) -> None:
        """Show the flags of a question, and put the focus on them."""
        self.make_room(question)
        if self._flags.isHidden() or self._flags.place != question.id:
            self._flags.show_place(question.id)
        self._flags.show()
        self._flags.stand_between(self._editor.evidence, None)
        self._flags.take_focus()

    def make_room_for(self, question: Question, path: Collection[str]) -> None:
        """Show the part of the editor to which a path of names leads, if it leads to one."""
        if self._flags.objectName() in path:
            self.edit_flags(question)
        elif self._editor.objectName() in path:
            self.make_room(question)

    @property
    def _form(self) -> CaseForm:
        assert self._controller.form is not None  # noqa: S101 - the page shows questions only with a case open
        return self._controller.form
