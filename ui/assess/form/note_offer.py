"""Offer a word that was typed on the questions as a note, and take back the answers that its letters gave."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.commands.answering import record_judgement
from ui.assess.case_controller import CaseController
from ui.assess.case_form import CaseForm
from ui.assess.form.question_editor import QuestionEditor
from ui.assess.labels import translate
from ui.widgets.input.typed_words import Word


@dataclass(frozen=True, slots=True)
class _Offer:
    """A word in the note of a question, the note before it, the answers taken back, and where the word ended."""

    question: str
    note: str
    answers: int
    came_from: tuple[str, str]


class NoteOffer(QObject):
    """Keeps the one word that is offered as a note.

    The word is in the note from its first letter, so it is a draft on disk like all typed text. Leaving the note in any
    other way than with Escape keeps it. Escape records the text and then the note before it, so that undo restores it.

    Attributes:
        place_asked: A page should be shown, with an item of it open.
        list_asked: The list should have the focus.
        status_message: A sentence for the status line.
    """

    place_asked = Signal(str, str)
    list_asked = Signal()
    status_message = Signal(str)

    def __init__(self, desk: CaseController, editor: QuestionEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._offer: _Offer | None = None
        editor.note.accepted.connect(self._accept)
        editor.note.declined.connect(self._decline)
        editor.left.connect(self._end)
        # After that, the answers that were taken back cannot be redone any more.
        desk.drafts_committed.connect(self._end)

    def take(self, word: Word, form: CaseForm, *, place: tuple[str, str], make_room: Callable[[], None]) -> None:
        """Take back the answers that a word gave, and put the word into the note of the question it began on.

        Args:
            word: The word.
            form: The open form.
            place: The page and the item that are open now.
            make_room: Shows the editor of the open question.
        """
        if word.commands.lower().count("g") % 2:
            self._editor.guidance.toggle()
        answers = self._desk.take_back([form.key_of(each) for each in word.answered])
        # A word may begin on a row that is no question, such as the one that unfolds the hidden questions.
        by_id = form.session.framework.question_by_id
        question = word.place if word.place and word.place in by_id else place[1]
        self.place_asked.emit(by_id[question].question_set, question)
        make_room()
        self._offer = _Offer(question, self._editor.note.toPlainText(), answers, place)
        self._editor.note.offer(word.text)
        self._editor.show_offer(told_of_offer(question, undone=answers > 0))
        self.status_message.emit("")

    def _accept(self) -> None:
        self._end()
        self.list_asked.emit()

    def _decline(self) -> None:
        offer = self._offer
        self._end()
        if offer is None:
            return
        # First, because a new change would leave nothing to redo.
        self._desk.give_back(offer.answers)
        question, typed = offer.question, self._editor.note.toPlainText()
        removed = self._desk.commit_drafts(question) and self._desk.record(
            record_judgement, question=question, note=offer.note
        )
        self.list_asked.emit()
        self.place_asked.emit(*offer.came_from)
        self.status_message.emit(told_of_removal(question) if removed and typed != offer.note else "")

    def _end(self) -> None:
        self._offer = None
        self._editor.note.end_offer()
        self._editor.show_offer("")


def told_of_removal(place: str) -> str:
    """Say that the note on a question or a case was removed, and how to restore it."""
    return translate("assess", "The note on {0} was removed. Undo (Ctrl+Z) restores it.").format(place)


def told_of_offer(place: str, *, undone: bool) -> str:
    """Say what Enter and Escape do with a word.

    Args:
        place: The question on which the word may be a note.
        undone: Whether something was taken back that the letters of the word recorded.
    """
    if undone:
        text = translate(
            "assess",
            "Was that a note? Enter puts it on {0}, and the keys record nothing else. Escape removes it and restores "
            "what they recorded.",
        )
    else:
        text = translate("assess", "Was that a note? Enter puts it on {0}. Escape removes it.")
    return text.format(place)
