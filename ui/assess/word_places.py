"""Bring a typed word to where it began: offer it as a note on a question, or hold it where there is no note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.assess.case_controller import CaseController
from ui.assess.case_form import FACTS, RATINGS, CaseForm
from ui.assess.form_pages import FormPages
from ui.assess.held_word import HeldWord
from ui.assess.labels import translate
from ui.widgets.input.typed_words import Word


@dataclass(frozen=True, slots=True)
class _Taken:
    """The number of answers that were taken back, and the page and the item on which the word ended."""

    answers: int
    page: str
    item: str


class WordPlaces(QObject):
    """Takes each word that is reported on a page of the form, which may not be the page on which it began.

    Args:
        controller: The controller of the open case.
        pages: The pages of the form.

    Attributes:
        held: Shows a word that began on a fact or a rating.
    """

    def __init__(self, controller: CaseController, pages: FormPages) -> None:
        super().__init__(pages)
        self._controller = controller
        self._pages = pages
        self._taken: _Taken | None = None
        self.held = HeldWord()
        self.held.accepted.connect(pages.take_focus)
        self.held.declined.connect(self._give_back)
        pages.word_typed.connect(self._take)

    def _take(self, word: Word) -> None:
        """Take back what the letters of a word answered, and show the word where it began."""
        form, pages = self._controller.form, self._pages
        if form is None:
            return
        item = pages.item or ""
        by_id = form.session.framework.question_by_id
        if word.place in by_id or (item in by_id and not _is_elsewhere(form, word.place)):
            pages.questions.offer_note(word, (pages.shown, item))
        elif _is_elsewhere(form, word.place) and self._controller.may_change():
            self._hold(word, form, item)

    def _hold(self, word: Word, form: CaseForm, item: str) -> None:
        self._taken = _Taken(
            self._controller.take_back([form.key_of(each) for each in word.answered]), self._pages.shown, item
        )
        on_fact = word.place in form.session.framework.fact_by_id
        self._pages.wanted.emit(FACTS if on_fact else RATINGS, word.place)
        told = [
            translate("assess", "A fact has no note, so these words are not recorded.")
            if on_fact
            else translate("assess", "A rating has no note, so these words are not recorded."),
            translate("assess", "Enter continues. Escape restores what the keys recorded.")
            if self._taken.answers
            else translate("assess", "Enter continues."),
        ]
        self.held.hold(word.text, " ".join(told))

    def _give_back(self) -> None:
        taken, self._taken = self._taken, None
        if taken is not None:
            self._controller.give_back(taken.answers)
            self._pages.wanted.emit(taken.page, taken.item)
        self._pages.take_focus()


def _is_elsewhere(form: CaseForm, place: str | None) -> bool:
    """Return whether a word began on a fact or a rating."""
    return place is not None and (place in form.session.framework.fact_by_id or "/" in place)
