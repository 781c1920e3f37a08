"""Count the keys that the program took for something else than what was meant."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.session.changes import Changes
from ui.assess.changes.changed_answers import changed_answers
from ui.shell.inspection_page import InspectionPage


class ModeErrors(QObject):
    """Watches an inspection in which no word is typed on a list and no answer is meant to change.

    Attributes:
        words: How often a word was offered as a note, or refused where there is no note.
        changes: How often an answer, a fact or a rating that was recorded got another value or none.
    """

    def __init__(self, view: InspectionPage) -> None:
        super().__init__(view)
        self._view = view
        self.words = 0
        self.changes = 0
        assess = view.assess
        assess.pages.word_typed.connect(self._count_word)
        view.context.bus.changed.connect(self._count_change)

    @property
    def count(self) -> int:
        """The number of both."""
        return self.words + self.changes

    def _count_word(self) -> None:
        self.words += 1

    def _count_change(self, changes: Changes) -> None:
        form = self._view.assess.form
        if form is not None and changed_answers(self._view.session, form, changes):
            self.changes += 1
