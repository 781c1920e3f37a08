"""What lies on the table: one question or one flag of the case, shown, written on, settled, answered when asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from app.commands.answering import record_judgement
from app.commands.drafting import Field
from app.framework.applicability import Applicability
from app.records.flag import Flag, FlagKind
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.flags import put_flag
from ui.assess.interview.editor import InterviewEditor
from ui.assess.interview.rows import flag_of_case, flags_on, wording
from ui.assess.labels import conditions_in_full, spoken_answer
from ui.language.labels import flag_word
from ui.language.messages import translated


class InterviewQuestionPane(QObject):
    """Shows in an editor what stands under a key of the list. `typed` tells that something is written there."""

    typed = Signal(str)
    status_message = Signal(str)

    def __init__(self, desk: CaseController, editor: InterviewEditor) -> None:
        super().__init__(editor)
        self._desk = desk
        self._editor = editor
        self._guided = False
        self.key = ""
        editor.typed.connect(self._type)
        editor.left.connect(self.leave)

    @property
    def question(self) -> str | None:
        """Id of the question on the table; None where it is none."""
        return self.key if self.key and flag_of_case(self.key) is None else None

    @property
    def _of_case(self) -> FlagKind | None:
        return flag_of_case(self.key) if self.key else None

    @property
    def _form(self) -> CaseForm:
        assert self._desk.form is not None  # noqa: S101 - there is a table only with a case open
        return self._desk.form

    def put(self, key: str, *, continues: bool) -> None:
        """Put this on the table; its text is older than this interview where it `continues`."""
        self.key = key
        self._show_texts(continues=continues)
        self.show_state()

    def clear(self) -> None:
        """Have nothing on the table."""
        self.key = ""
        text = self.tr("Nothing is flagged or open in {case}. Ctrl+F finds any question.")
        self._editor.show_nothing(text.format(case=self._form.case_id))

    def refresh(self, *, continues: bool) -> None:
        """Show what changed, and leave what is being typed alone."""
        question = self.question or ""
        fields = [self._case_field] if self._of_case else list(_FIELDS)
        if self.key and all(self._desk.draft(question, field) is None for field in fields):
            self._show_texts(continues=continues)
        self.show_state()

    def leave(self) -> bool:
        """Keep what was typed; False where it could not be saved."""
        return not self.key or self._desk.commit_drafts(self.question or "")

    def toggle_guidance(self) -> None:
        """Show what counts as sufficient, or put it away, here and on what comes next."""
        self._guided = not self._guided
        self.show_state()

    def show_state(self) -> None:
        """Show what stands around the fields: flags, what it waits for, guidance, the answer."""
        key, form, framework = self.question, self._form, self._desk.context.session.framework
        if key is None:
            self._editor.show_state(self.flags(), "", "", None)
            return
        remark = ""
        if form.statuses[key] is Applicability.PENDING:
            conditions = conditions_in_full(framework, form.why(framework.question_by_id[key]))
            remark = self.tr("Whether this is asked is not known yet. It waits for:") + "\n" + conditions
        guidance = ""
        if self._guided:
            found = translated(self._desk.context.session.guidance(key))
            guidance = found or self.tr("There is no guidance on this question.")
        self._editor.show_state(self.flags(), remark, guidance, form.judgement(key).answer)

    def flags(self) -> list[Flag]:
        """The flags here that can be settled."""
        if not self.key:
            return []
        if self.question is not None:
            return flags_on(self._form, self.question)
        return [flag for flag in flags_on(self._form, "") if flag.kind == self._of_case]

    def settle(self, kind: str, *, settled: bool) -> bool:
        """Settle the flags here (or those of one kind), or let them wait again; whether that is recorded."""
        if not self.leave():
            return False
        done = True
        for flag in self.flags():
            if kind in ("", flag.kind):
                done = put_flag(self._desk, replace(flag, settled=settled)) and done
        # Where it could not be saved, the button shows what is recorded.
        self.show_state()
        return done

    def answer(self, answer: str) -> bool:
        """Record an answer to the question here: yes, no, na or clear; whether it is recorded."""
        question = self.question
        if question is None or not self.leave():
            return False
        heard = f"{question} {spoken_answer(answer)}"
        return self._desk.record(record_judgement, question=question, answer=answer, spoken=heard)

    def _show_texts(self, *, continues: bool) -> None:
        kind, form = self._of_case, self._form
        if kind is not None:
            flag = form.case.flags_of(form.assessor).get(("", kind))
            typed = self._desk.draft("", self._case_field)
            note = typed if typed is not None else flag.text if flag else ""
            head = self.tr("The case as a whole")
            self._editor.show_case_flag(kind, where=flag_word(kind), text=head, note=note, continues=continues)
            return
        framework = self._desk.context.session.framework
        question = framework.question_by_id[self.key]
        judgement = form.judgement(self.key)
        note_typed, evidence_typed = (self._desk.draft(self.key, field) for field in _FIELDS)
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
        return cast("Field", f"flag/{self._of_case}")

    def _type(self, field: str, text: str) -> None:
        if self.key:
            of_case = self._of_case is not None
            self._desk.save_draft(self.question or "", self._case_field if of_case else cast("Field", field), text)
            self.typed.emit(self.key)


_FIELDS: tuple[Field, Field] = ("note", "evidence")
