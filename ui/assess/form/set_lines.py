"""Fill a list with the questions of one set, and find the row of a question in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ui.assess.case_form import FOLD, CaseForm
from ui.assess.labels import translate
from ui.widgets.lists.lines import LineModel


class SetLines:
    """Keeps which set the list shows, and whether the questions that are not asked are unfolded in it.

    Args:
        model: The rows of the list.

    Attributes:
        question_set: The id of the set; empty until one is shown.
    """

    def __init__(self, model: LineModel) -> None:
        self._model = model
        self._unfolded = False
        self.question_set = ""

    def show_set(self, form: CaseForm, question_set: str) -> None:
        """List the questions of a set. Another set than before is shown folded."""
        if question_set != self.question_set:
            self._unfolded = False
        self.question_set = question_set
        self._model.fill(form.lines(question_set, unfolded=self._unfolded))

    def merge(self, form: CaseForm) -> None:
        """List the questions of the set as they are now. Rows that remain keep their place."""
        self._model.merge(form.lines(self.question_set, unfolded=self._unfolded))

    def toggle_fold(self, form: CaseForm) -> int | None:
        """Unfold or fold the questions that are not asked, and return the row above those that were unfolded."""
        self._unfolded = not self._unfolded
        self.merge(form)
        return self._model.row_of(FOLD) if self._unfolded else None

    def titles(self, form: CaseForm) -> tuple[str, str]:
        """Return the title of the set, and its number among the sets."""
        sets = form.session.framework.question_sets
        number = next(place for place, each in enumerate(sets) if each.id == self.question_set)
        return sets[number].title, translate("assess", "Set {0} of {1}").format(number + 1, len(sets))

    def questions(self, above: int | None = None) -> list[str]:
        """Return the ids of the questions in the list, from the top; only those above a row if one is given."""
        return [line.key for line in self._model.lines[:above] if line.kind == "item"]

    def row_of(self, question: str) -> int | None:
        """Return the row of a question; None if the list does not show it."""
        row = self._model.row_of(question)
        return row if row is not None and self._model.line(row).kind == "item" else None

    def row_to_open(self, form: CaseForm, question: str | None) -> int | None:
        """Return the row of `question`, else of the first unanswered question, else the first; None without a row.

        Args:
            form: The form.
            question: The id of a question, or the key of the row that unfolds the questions that are not asked.
        """
        if question == FOLD and (fold := self._model.row_of(FOLD)) is not None:
            return fold
        unanswered = next(iter(self._unanswered(form)), None)
        wanted = (self.row_of(each) for each in (question, unanswered, *self.questions()[:1]) if each is not None)
        return next((row for row in wanted if row is not None), None)

    def row_of_first(self, form: CaseForm, questions: Sequence[str]) -> int | None:
        """Return the row of the first unanswered one of these questions, else of the first one in the list."""
        wanted = (self.row_of(each) for each in (*self._unanswered(form, among=questions), *questions))
        return next((row for row in wanted if row is not None), None)

    def no_without_reason(self, form: CaseForm, last_no: str | None, above: int) -> str | None:
        """Return a question that was answered no and lacks a reason: `last_no`, else the nearest one above a row."""
        return next((each for each in (last_no, *reversed(self.questions(above))) if form.lacks_reason(each)), None)

    def _unanswered(self, form: CaseForm, among: Collection[str] | None = None) -> list[str]:
        return [
            question
            for place, question in form.unanswered()
            if place == self.question_set and (among is None or question in among)
        ]
