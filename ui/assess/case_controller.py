"""The one way to change the open case: commands are executed, announced, and refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from time import perf_counter
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from app.commands.drafting import WAITING, Field, keep_drafts, save_draft
from app.commands.undoing import redo, undo
from app.errors import AbovelineError
from app.logs import SLOW_MS, Event, log_event, milliseconds_since
from app.records.key import RecordKey
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.form_choice import only_read
from ui.context import Context
from ui.widgets.input.typed_words import TypedWords

Command = Callable[..., Changes]
# More answers than words of answer keys and spaces give before a letter shows that they are words.
LETTERS_KEPT = 30


class CaseController(QObject):
    """Executes commands on the open form and keeps typed text as drafts from the first keystroke.

    `status_message` carries a sentence for the status line, `spoken` a text for a screen reader. A failed write is
    reported through `context.saving`; typed text is tried again.

    Attributes:
        words: The letters that are typed on the pages of the form. A word may go on on another page than it began on.
        drafts_committed: Typed text is in the journal now.
        taking_back: Whether the change under way takes back what the letters of a word answered.
    """

    status_message = Signal(str)
    spoken = Signal(str)
    drafts_committed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        """Begin without an open form."""
        super().__init__(parent)
        self.context = context
        self.form: CaseForm | None = None
        self._drafts: dict[tuple[str, Field], str] = {}
        self._typed: set[str] = set()
        self._unsaved: set[tuple[str, Field]] = set()
        self._by_key: list[tuple[RecordKey, bool]] = []
        self.words = TypedWords()
        self.taking_back = False
        context.saving.retry.connect(self._retry_drafts)

    def open_form(self, form: CaseForm) -> None:
        """Work on this form from now on."""
        self.form = form
        self.forget_letters()
        self._drafts = {
            (draft.question, cast("Field", draft.field)): draft.text
            for draft in self.context.session.store.drafts.all()
            if (draft.case_id, draft.assessor) == (form.case_id, form.assessor)
        }
        self._typed = {question for question, field in self._drafts if field not in WAITING}
        self._unsaved = set()

    def draft(self, question: str, field: Field) -> str | None:
        """Return the text typed in a field that is not in the journal yet; None where there is none."""
        return self._drafts.get((question, field)) if self._drafts else None

    def is_typed(self, question: str) -> bool:
        """Return whether a question has typed text that is not in the journal yet."""
        return question in self._typed

    def is_flag_typed(self, question: str) -> bool:
        """Return whether a flag on a question has typed text that is not in the journal yet."""
        return any(at == question and field.startswith("flag/") for at, field in self._drafts)

    def may_change(self) -> bool:
        """Return whether the open form is changed on this laptop. If it is only read, a message says so."""
        form = self.form
        if form is not None and not form.may_change:
            self.status_message.emit(only_read(form))
            return False
        return form is not None

    def record(self, command: Command, *, spoken: str = "", **arguments: Any) -> bool:
        """Execute a command on the open form: `case_id` and `assessor` are the form's.

        Returns:
            Whether the command went through. If it did not, the page shows why.
        """
        form = self.form
        if form is None:
            return False
        return self._execute(command, spoken, {"case_id": form.case_id, "assessor": form.assessor, **arguments})

    def execute(self, command: Command, *, spoken: str = "", **arguments: Any) -> bool:
        """Execute a command on the session and announce what it changed.

        After a failure the session catches up with other connections, so that the next try is based on what is
        recorded now.

        Args:
            command: The command; it gets the session and `arguments`.
            spoken: A text for a screen reader, spoken before any score says where it moved.
            **arguments: The command's own arguments.

        Returns:
            Whether the command went through. If it did not, the page shows why.
        """
        return self._execute(command, spoken, arguments)

    def _execute(self, command: Command, spoken: str, arguments: Mapping[str, Any]) -> bool:
        begun = perf_counter()
        try:
            changes = command(self.context.session, **arguments)
        except AbovelineError as trouble:
            log_event(Event.COMMAND, command=command, ms=milliseconds_since(begun), error=type(trouble))
            self._refused(trouble)
            return False
        ms = milliseconds_since(begun)
        if ms > SLOW_MS:
            log_event(Event.COMMAND, command=command, ms=ms)
        if spoken:
            self.spoken.emit(spoken)
        self.context.bus.announce(changes)
        return True

    def answered_by_key(self, key: RecordKey, *, changed: bool = True) -> None:
        """Remember that a letter has just answered the record under `key`: it may be the beginning of a word.

        Args:
            key: The key of the record.
            changed: Whether the record had another answer. If not, taking the letter back changes nothing.
        """
        self._by_key = [*self._by_key[-LETTERS_KEPT:], (key, changed)]

    def forget_letters(self) -> None:
        """Take the next letter as the beginning of something new, which takes back none of the answers so far."""
        self._by_key = []
        self.words.forget()

    def take_back(self, keys: Sequence[RecordKey]) -> int:
        """Undo the answers that letters have just given, the last one first.

        Args:
            keys: The keys of the records that the letters answered, in order.

        Returns:
            The number of answers that were undone.
        """
        count = 0
        self.taking_back = True
        try:
            for key in reversed(keys):
                if not self._by_key or self._by_key[-1][0] != key:
                    continue
                if self._by_key[-1][1]:
                    if not self._execute(_undo_one, "", {"key": key}):
                        break
                    count += 1
                self._by_key.pop()
        finally:
            self.taking_back = False
        return count

    def give_back(self, count: int) -> None:
        """Redo answers that `take_back` undid. An answer that changes again is reported like every change."""
        for _ in range(count):
            if self.form is None or not self._execute(_redo_one, "", {"case_id": self.form.case_id}):
                return

    def save_draft(self, question: str, field: Field, text: str) -> None:
        """Save typed text as a draft; durable on return, or the page says that it is not saved."""
        form = self.form
        if form is None:
            return
        # Kept in memory first: after a failed write the next keystroke, or leaving the field, writes it again.
        self._drafts[question, field] = text
        if field not in WAITING:
            self._typed.add(question)
        self._try_to_save(form, question, field, text)

    def commit_drafts(self, question: str | None) -> bool:
        """Record the typed text of a question (empty: of the case itself) in the journal.

        Returns:
            Whether nothing of it is left unsaved.
        """
        form = self.form
        if form is None or question is None or question not in self._typed:
            return True
        try:
            # Written once more, because an earlier save may have failed.
            for (typed, field), text in self._drafts.items():
                if typed == question:
                    self._save_draft(form, question, field, text)
            changes = keep_drafts(self.context.session, case_id=form.case_id, question=question)
        except AbovelineError as trouble:
            self._refused(trouble)
            # Catching up leaves the field, which may have recorded the text in a second try.
            if question in self._typed:
                return False
        else:
            self.context.bus.announce(changes)
        self._typed.discard(question)
        self._drafts = {at: text for at, text in self._drafts.items() if at[0] != question or at[1] in WAITING}
        self.drafts_committed.emit()
        return True

    def commit_all_drafts(self) -> bool:
        """Record all typed text in the journal, but text that waits for a person; return whether all of it is saved."""
        committed = [self.commit_drafts(question) for question in sorted(self._typed)]
        form = self.form
        if form is not None:
            for question, field in [at for at in self._unsaved if at[1] in WAITING]:
                self._try_to_save(form, question, field, self._drafts[question, field])
        return all(committed) and not any(field in WAITING for _, field in self._unsaved)

    def recorded(self, field: Field) -> None:
        """Drop typed text that waited for a person to record it: it is in the journal now."""
        form = self.form
        self._drafts.pop(("", field), None)
        self._unsaved.discard(("", field))
        if form is not None:
            self.context.saving.release((form.case_id, form.assessor, "", field))

    def _retry_drafts(self) -> None:
        form = self.form
        if form is not None:
            for (question, field), text in list(self._drafts.items()):
                if (question in self._typed or field in WAITING) and not self._try_to_save(form, question, field, text):
                    return

    def _try_to_save(self, form: CaseForm, question: str, field: Field, text: str) -> bool:
        try:
            self._save_draft(form, question, field, text)
        except AbovelineError as trouble:
            self._unsaved.add((question, field))
            self.context.saving.hold((form.case_id, form.assessor, question, field), trouble)
            return False
        return True

    def _save_draft(self, form: CaseForm, question: str, field: Field, text: str) -> None:
        save_draft(
            self.context.session,
            case_id=form.case_id,
            question=question,
            field=field,
            text=text,
            assessor=form.assessor,
        )
        self._unsaved.discard((question, field))
        self.context.saving.release((form.case_id, form.assessor, question, field))

    def _refused(self, trouble: AbovelineError) -> None:
        self.context.saving.written(trouble)
        try:
            changes = self.context.session.refresh()
        except AbovelineError:
            # The disk that refused the change refuses this too, and the page already says so.
            return
        self.context.bus.announce(changes)


def _undo_one(session: Session, *, key: RecordKey) -> Changes:
    return undo(session, case_id=key.case_id, key=key).changes


def _redo_one(session: Session, *, case_id: str) -> Changes:
    return redo(session, case_id=case_id).changes
