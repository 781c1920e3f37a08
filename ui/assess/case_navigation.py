"""The ways through an open form by key: the next open thing, the next flag, the next page, the interview and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from ui.assess.case_controller import CaseController
from ui.assess.case_form import INTERVIEW, REVIEW, CaseForm
from ui.assess.form_choice import only_read
from ui.assess.form_pages import FormPages
from ui.assess.labels import translate
from ui.assess.outline_model import FLAGGED, OPEN, OutlineEntry, questions_of


class GoTo(Protocol):
    """Turns to a page of the form, and to an item on it; False where it cannot be left where one is."""

    def __call__(self, page: str, item: str | None = None) -> bool:
        """Go to `item` on `page`, and return False if the current page cannot be left."""
        ...


class CaseNavigation:
    """Goes through the open form, or through the list of the interview. `say` shows a sentence."""

    def __init__(self, desk: CaseController, pages: FormPages, go_to: GoTo, say: Callable[[str], None]) -> None:
        self._desk = desk
        self._pages = pages
        self._go_to = go_to
        self._say = say

    @property
    def _form(self) -> CaseForm | None:
        return self._desk.form

    def next_open(self) -> None:
        """Go to the next fact or question that wants an answer."""
        if self._pages.interviewing:
            self._pages.interview.next_open()
            return
        form = self._form
        found = form.next_open(self._pages.shown, self._pages.item) if form else None
        if form and found is None:
            self._say(translate("assess", "Nothing is open in {0}.").format(form.case_id))
        elif found is not None:
            self._go_to(*found)
            self._pages.take_focus()

    def next_flag(self) -> None:
        """Go to the next question with an open flag; where only the case itself has one, say what it is."""
        if self._pages.interviewing:
            # There everything in view is flagged or open.
            self._pages.interview.next_open()
            return
        form = self._form
        found = form.next_flagged(self._pages.shown, self._pages.item) if form else None
        if found is not None:
            self._go_to(*found)
            self._pages.take_focus()
        elif form:
            own = "; ".join(f"{word}: {text}" if text else word for word, text in form.flags(""))
            of_case = translate("assess", "Flagged on the case: {0}").format(own)
            self._say(of_case if own else translate("assess", "No flag is open in {0}.").format(form.case_id))

    def turn(self, by: int) -> None:
        """Go to the next page of the form (1) or the previous one (-1); in the interview, a group on or back."""
        form = self._form
        if self._pages.interviewing:
            self._pages.interview.list.step_group(by)
        elif form is not None:
            number = form.places.index(self._pages.shown) + by
            if 0 <= number < len(form.places):
                self._go_to(form.places[number])

    def to_entry(self, entry: OutlineEntry) -> None:
        """Go to where an entry of the outline leads."""
        form = self._form
        if entry.place == OPEN:
            self.next_open()
        elif entry.place == FLAGGED:
            self.next_flag()
        elif form is not None and self._go_to(entry.place) and entry.criterion is not None:
            self._pages.questions.open_first([question.id for question in questions_of(form, entry)])
        self._pages.take_focus()

    def toggle_interview(self) -> None:
        """Turn the form to the table, or back to where the question on the table is in the form."""
        form, pages = self._form, self._pages
        if form is None:
            return
        if not form.may_change:
            self._say(only_read(form))
        elif not pages.interviewing:
            self._go_to(INTERVIEW, pages.item)
        elif pages.item is not None:
            question = self._desk.context.session.framework.question_by_id[pages.item]
            self._go_to(question.question_set, question.id)
        else:
            self._go_to(REVIEW)
