"""Offer a word that was typed on the list of an interview as a note, and take back what its letters did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.records.flag import FLAGS, Flag, flag_key
from app.records.judgement import judgement_key
from app.records.key import RecordKey
from ui.assess.case_controller import LETTERS_KEPT, CaseController
from ui.assess.form.note_offer import told_of_offer, told_of_removal
from ui.assess.interview.editor import InterviewEditor
from ui.assess.interview.question_pane import InterviewQuestionPane
from ui.assess.interview.side_panel import InterviewSidePanel
from ui.assess.labels import translate
from ui.widgets.input.typed_words import Word


@dataclass(frozen=True, slots=True)
class _Act:
    """The effects of one letter: the records that it changed, the line that it marked as done, and the guidance."""

    keys: tuple[RecordKey, ...]
    done: str
    guided: bool


@dataclass(frozen=True, slots=True)
class _Offer:
    """The line of a word, its note and flag before the word, and what was taken back."""

    line: str
    note: str
    flag: Flag | None
    continues: bool
    acts: tuple[_Act, ...]
    undone: int


class WordOffer(QObject):
    """Keeps the one word that is offered as a note.

    The word is in the note from its first letter, so it is a draft on disk like all typed text. Leaving the note in any
    other way than with Escape keeps it. Escape records the text and then the note before it, so that undo restores it.

    Attributes:
        list_asked: The list should have the focus.
        kept: The word stays in the note of the line with this key.
        status_message: A sentence for the status line.
    """

    list_asked = Signal()
    kept = Signal(str)
    status_message = Signal(str)

    def __init__(
        self,
        controller: CaseController,
        pane: InterviewQuestionPane,
        editor: InterviewEditor,
        side: InterviewSidePanel,
    ) -> None:
        super().__init__(editor)
        self._controller = controller
        self._pane = pane
        self._editor = editor
        self._side = side
        self._acts: list[_Act] = []
        self._offer: _Offer | None = None
        editor.note.accepted.connect(self._accept)
        editor.note.declined.connect(self._decline)
        editor.left.connect(self.end)
        # After that, what was taken back cannot be redone any more.
        controller.drafts_committed.connect(self.end)

    @property
    def offered(self) -> bool:
        """Whether a word is offered now, so that its text may still be removed."""
        return self._offer is not None

    def act(self, do: Callable[[], object], *, guides: bool = False) -> None:
        """Do what a letter is for, and remember what it changed, because the letter may begin a word.

        Args:
            do: Does it.
            guides: Whether it shows or hides the guidance.
        """
        keys, session, line = self._keys(), self._controller.context.session, self._pane.key
        before, was_done = [session.value(key) for key in keys], line in self._side.progress.done
        do()
        changed = tuple(key for key, value in zip(keys, before, strict=True) if session.value(key) != value)
        for key in changed:
            self._controller.answered_by_key(key)
        newly_done = line in self._side.progress.done and not was_done
        self._acts = [*self._acts[-LETTERS_KEPT:], _Act(changed, line if newly_done else "", guides)]

    def take(self, word: Word) -> None:
        """Take back what the letters of a word did, and put the word into the note of the line that was chosen."""
        if word.place is None or not self._side.list.choose(word.place) or not self._pane.leave():
            return
        count = len(word.answered) + len(word.commands)
        acts = tuple(self._acts[-count:]) if count else ()
        self._acts.clear()
        note = self._editor.note
        undone = self._controller.take_back([key for act in acts for key in act.keys])
        self._side.progress.done -= {act.done for act in acts}
        self._guide(acts)
        self._side.fill()
        self._offer = _Offer(word.place, note.toPlainText(), self._pane.case_flag, note.continues, acts, undone)
        note.offer(word.text)
        self._editor.show_offer(told_of_offer(self._place(), undone=undone > 0))
        self.status_message.emit("")

    def end(self) -> None:
        """Keep the word: from now on it is like all text of the note."""
        offer, self._offer = self._offer, None
        self._editor.note.end_offer()
        self._editor.show_offer("")
        if offer is not None:
            self.kept.emit(offer.line)

    def _accept(self) -> None:
        self.end()
        self.list_asked.emit()

    def _decline(self) -> None:
        offer = self._offer
        if offer is None:
            return
        # First, because a new change would leave nothing to redo.
        self._controller.give_back(offer.undone)
        typed = self._editor.note.toPlainText()
        self._offer = None
        self.end()
        removed = self._pane.leave() and self._pane.restore_text(offer.note, offer.flag)
        if removed:
            self._editor.note.show_text(offer.note, continues=offer.continues)
        self.list_asked.emit()
        self._side.progress.done |= {act.done for act in offer.acts if act.done}
        self._guide(offer.acts)
        self._side.fill()
        self.status_message.emit(told_of_removal(self._place()) if removed and typed != offer.note else "")

    def _guide(self, acts: tuple[_Act, ...]) -> None:
        if sum(act.guided for act in acts) % 2:
            self._pane.toggle_guidance()

    def _keys(self) -> list[RecordKey]:
        """Return the keys of all records that a letter can change on the chosen line."""
        form, question = self._controller.form, self._pane.question
        if form is None or not self._pane.key:
            return []
        flags = [flag_key(form.case_id, question or "", kind, form.assessor) for kind in FLAGS]
        return flags if question is None else [judgement_key(form.case_id, question, form.assessor), *flags]

    def _place(self) -> str:
        return self._pane.question or translate("assess", "the case as a whole")
