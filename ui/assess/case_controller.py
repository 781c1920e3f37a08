"""Where the assessment page's changes are made: one command at a time, told to everyone, failures in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Signal

from app.commands.drafting import WHY, Field, keep_drafts, save_draft
from app.errors import AbovelineError
from app.session.changes import Changes
from ui.assess.case_form import CaseForm
from ui.assess.form_choice import only_read
from ui.context import Context


class CaseController(QObject):
    """Runs commands on the open case. What is typed is kept from the first keystroke.

    What could not be saved is said by `context.saving`, and typed text tried again. `said` carries why the form that
    is open is only read here.
    """

    status_message = Signal(str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.form: CaseForm | None = None
        self._drafts: dict[tuple[str, Field], str] = {}
        self._typed: set[str] = set()
        context.saving.retry.connect(self._type_again)

    def open_form(self, form: CaseForm) -> None:
        """Work on this form from now on."""
        self.form = form
        self._drafts = {
            (draft.question, cast("Field", draft.field)): draft.text
            for draft in self.context.session.store.drafts()
            if (draft.case_id, draft.assessor) == (form.case_id, form.assessor)
        }
        self._typed = {question for question, field in self._drafts if field != WHY}

    def draft(self, question: str, field: Field) -> str | None:
        """What was typed there and is no journal row yet."""
        return self._drafts.get((question, field))

    def is_typed(self, question: str) -> bool:
        """Whether something was typed on a question that is no journal row yet."""
        return question in self._typed

    def is_flag_typed(self, question: str) -> bool:
        """Whether the text of a flag on a question was typed and is no journal row yet."""
        return any(at == question and field.startswith("flag/") for at, field in self._drafts)

    def may_change(self) -> bool:
        """Whether the open form is changed here. Where it is only read, that is said."""
        form = self.form
        if form is not None and not form.may_change:
            self.status_message.emit(only_read(form))
            return False
        return form is not None

    def execute(self, command: Callable[[], Changes]) -> bool:
        """Run a command and tell everyone what it changed; whether it went through.

        Where it did not, what another connection has written meanwhile is taken up, so that the next try is made on
        what stands now.
        """
        try:
            changes = command()
        except AbovelineError as trouble:
            self.context.saving.written(trouble)
            self._catch_up()
            return False
        self.context.bus.announce(changes, self)
        return True

    def save_draft(self, question: str, field: Field, text: str) -> None:
        """Keep what is being typed; durable on return, or the page says that it is not."""
        form = self.form
        if form is None:
            return
        # Held first, so that a disk that refuses now gets it at the next keystroke or when the field is left.
        self._drafts[question, field] = text
        if field != WHY:
            self._typed.add(question)
        self._try_to_save(form, question, field, text)

    def commit_drafts(self, question: str | None) -> bool:
        """Make what was typed on a question (empty: on the case itself) rows of the journal; whether nothing is left
        unsaved."""
        form = self.form
        if form is None or question is None or question not in self._typed:
            return True

        def keep() -> Changes:
            # Saved once more: an earlier save may have failed.
            for (typed, field), text in self._drafts.items():
                if typed == question:
                    self._save_draft(form, question, field, text)
            return keep_drafts(self.context.session, case_id=form.case_id, question=question)

        # Taking up what is new leaves the field, and may have kept it in the second try.
        if not self.execute(keep) and question in self._typed:
            return False
        self._typed.discard(question)
        self._drafts = {at: text for at, text in self._drafts.items() if at[0] != question or at[1] == WHY}
        return True

    def completed(self) -> None:
        """Why something stays open is in the record now."""
        self._drafts.pop(("", WHY), None)

    def _type_again(self) -> None:
        form = self.form
        if form is not None:
            for (question, field), text in list(self._drafts.items()):
                if (question in self._typed or field == WHY) and not self._try_to_save(form, question, field, text):
                    return

    def _try_to_save(self, form: CaseForm, question: str, field: Field, text: str) -> bool:
        try:
            self._save_draft(form, question, field, text)
        except AbovelineError as trouble:
            self.context.saving.hold((form.case_id, form.assessor, question, field), trouble)
            return False
        return True

    def commit_all_drafts(self) -> bool:
        """Make everything that was typed rows of the journal; whether nothing is left unsaved."""
        kept = [self.commit_drafts(question) for question in sorted(self._typed)]
        return all(kept)

    def _save_draft(self, form: CaseForm, question: str, field: Field, text: str) -> None:
        save_draft(
            self.context.session,
            case_id=form.case_id,
            question=question,
            field=field,
            text=text,
            assessor=form.assessor,
        )
        self.context.saving.let_go((form.case_id, form.assessor, question, field))

    def _catch_up(self) -> None:
        try:
            changes = self.context.session.refresh()
        except AbovelineError:
            # The disk that refused the change refuses this too; that has been told.
            return
        self.context.bus.announce(changes, self)
