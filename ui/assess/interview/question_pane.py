"""Connect the interview's editor to the form: show one question or case flag, and record notes, flags and answers."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from app.commands.answering import record_judgement
from app.commands.drafting import Field
from app.commands.flagging import remove_flag
from app.framework.applicability import Applicability
from app.records.flag import Flag, FlagKind
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.flags import put_flag
from ui.assess.interview.editor import InterviewEditor
from ui.assess.interview.rows import flag_of_case, flags_on, wording
from ui.assess.labels import conditions_in_full, spoken_answer
from ui.language.counts import counted
from ui.language.labels import flag_word
from ui.language.messages import translated


class InterviewQuestionPane(QObject):
    """Shows the question or case flag of a list key in the editor. `typed` is emitted with the key on each edit."""

    typed = Signal(str)
    status_message = Signal(str)

    def __init__(self, controller: CaseController, editor: InterviewEditor) -> None:
        super().__init__(editor)
        self._controller = controller
        self._editor = editor
        self._guidance_shown = False
        self.key = ""
        editor.typed.connect(self._save_draft)
        editor.left.connect(self.leave)

    @property
    def question(self) -> str | None:
        """The id of the question shown; None if a case flag or nothing is shown."""
        return self.key if self.key and flag_of_case(self.key) is None else None

    @property
    def _case_kind(self) -> FlagKind | None:
        return flag_of_case(self.key) if self.key else None

    @property
    def _form(self) -> CaseForm:
        assert self._controller.form is not None  # noqa: S101 - the pane is used only with a case open
        return self._controller.form

    def show_key(self, key: str, *, continues: bool) -> None:
        """Show a question or case flag. `continues` means that its text is older than this interview."""
        self.key = key
        self._show_texts(continues=continues)
        self.show_state()

    def clear(self) -> None:
        """Show that no question is left."""
        self.key = ""
        text = self.tr("Nothing is flagged or open in {case}. Press Ctrl+F to find a question.")
        self._editor.show_nothing(text.format(case=self._form.case_id))

    def show_end(self, asked: int) -> None:
        """Show that all lines of the list are done."""
        self.key = ""
        self._editor.show_end(counted(asked, self.tr("Everything is asked."), self.tr("All {n} asked.")))

    def refresh(self, *, continues: bool) -> None:
        """Show the recorded texts and state, but do not overwrite text that is being edited."""
        question = self.question or ""
        fields = [self._case_field] if self._case_kind else list(_FIELDS)
        if self.key and all(self._controller.draft(question, field) is None for field in fields):
            self._show_texts(continues=continues)
        self.show_state()

    def leave(self) -> bool:
        """Record the edited text, and return False if it could not be saved."""
        return not self.key or self._controller.commit_drafts(self.question or "")

    @property
    def case_flag(self) -> Flag | None:
        """The recorded flag on the case that is shown; None if there is none or a question is shown."""
        return self._form.case.flags_of(self._form.assessor).get(("", self._case_kind)) if self._case_kind else None

    def restore_text(self, note: str, flag: Flag | None) -> bool:
        """Record the note that the question had before, or the flag that the case had, and return whether that worked.

        Args:
            note: The note before. A question has no flag here.
            flag: The flag before; None if the case had none.
        """
        if self._case_kind is None:
            return self._controller.record(record_judgement, question=self.key, note=note)
        if flag is None:
            return self._controller.record(remove_flag, kind=self._case_kind)
        return put_flag(self._controller, flag)

    def toggle_guidance(self) -> None:
        """Show or hide the guidance, for this and the following questions."""
        self._guidance_shown = not self._guidance_shown
        self.show_state()

    def show_state(self) -> None:
        """Show flags, the conditions of a pending question, guidance and the answer."""
        key, form, framework = self.question, self._form, self._controller.context.session.framework
        if key is None:
            self._editor.show_state(self.flags(), "", "", None)
            return
        remark = ""
        if form.statuses[key] is Applicability.PENDING:
            conditions = conditions_in_full(framework, form.why(framework.question_by_id[key]))
            remark = self.tr("It is not known yet whether this question applies. It depends on:") + "\n" + conditions
        guidance = ""
        if self._guidance_shown:
            found = translated(self._controller.context.session.guidance(key))
            guidance = found or self.tr("There is no guidance on this question.")
        self._editor.show_state(self.flags(), remark, guidance, form.judgement(key).answer)

    def flags(self) -> list[Flag]:
        """Return the flags shown here that can be settled."""
        if not self.key:
            return []
        if self.question is not None:
            return flags_on(self._form, self.question)
        return [flag for flag in flags_on(self._form, "") if flag.kind == self._case_kind]

    def settle(self, kind: str, *, settled: bool) -> bool:
        """Settle or reopen the flags shown here, and return whether that was recorded.

        Args:
            kind: only flags of this kind; empty for all.
            settled: whether to settle the flags or reopen them.
        """
        if not self.leave():
            return False
        done = True
        for flag in self.flags():
            if kind in ("", flag.kind):
                done = put_flag(self._controller, replace(flag, settled=settled)) and done
        # If saving failed, this resets the button to the recorded state.
        self.show_state()
        return done

    def answer(self, answer: str) -> bool:
        """Record an answer (yes, no, na or clear) to the question shown, and return whether it was recorded."""
        question = self.question
        if question is None or not self.leave():
            return False
        heard = f"{question} {spoken_answer(answer)}"
        return self._controller.record(record_judgement, question=question, answer=answer, spoken=heard)

    def _show_texts(self, *, continues: bool) -> None:
        kind, form = self._case_kind, self._form
        if kind is not None:
            flag = form.case.flags_of(form.assessor).get(("", kind))
            typed = self._controller.draft("", self._case_field)
            note = typed if typed is not None else flag.text if flag else ""
            head = self.tr("The case as a whole")
            self._editor.show_case_flag(kind, where=flag_word(kind), text=head, note=note, continues=continues)
            return
        framework = self._controller.context.session.framework
        question = framework.question_by_id[self.key]
        judgement = form.judgement(self.key)
        note_typed, evidence_typed = (self._controller.draft(self.key, field) for field in _FIELDS)
        title = next(each.title for each in framework.question_sets if each.id == question.question_set)
        self._editor.show_question(
            where=f"{self.key}   {title}",
            text=wording(form, question),
            note=judgement.note if note_typed is None else note_typed,
            evidence=judgement.evidence if evidence_typed is None else evidence_typed,
            continues=continues,
        )

    @property
    def _case_field(self) -> Field:
        return cast("Field", f"flag/{self._case_kind}")

    def _save_draft(self, field: str, text: str) -> None:
        if self.key:
            on_case = self._case_kind is not None
            self._controller.save_draft(
                self.question or "", self._case_field if on_case else cast("Field", field), text
            )
            self.typed.emit(self.key)


_FIELDS: tuple[Field, Field] = ("note", "evidence")
