"""From a score to the judgements behind it, on to a case, and all the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from app.scoring.scoreboard import Level
from ui.scores.drilldown_page import DrilldownPage
from ui.scores.score_model import Of

if TYPE_CHECKING:
    from ui.shell.inspection_view import InspectionView


class DrilldownNavigator:
    """Owns the page; remembers the page and case from which a score was asked about."""

    def __init__(self, workplace: InspectionView) -> None:
        self._workplace = workplace
        self.page = DrilldownPage(workplace.context)
        self._from: QWidget | None = None
        self._from_case: str | None = None
        self._on_to_case = False
        workplace.scores.asked.connect(self.look)
        self.page.left.connect(self._back)
        self.page.judgement_asked.connect(self._open)

    def look(self, level: str, each: str, of: str) -> None:
        """Show the judgements behind a score of the sample or of the case in hand."""
        workplace = self._workplace
        here = workplace.current_page
        if not workplace.commit_case():
            return
        if here is not self.page:
            self._from = here
            self._from_case = workplace.case if here is workplace.assess else None
            self._on_to_case = False
        self.page.show_behind((cast("Level", level), each), cast("Of", of), workplace.scores.case)
        workplace.go(self.page)

    def left_case(self) -> bool:
        """Come back to the judgements if the case just left was opened from there; whether it was."""
        if not self._on_to_case or not self._workplace.commit_case():
            return False
        self._on_to_case = False
        # The scores beside it are of the case it tells of again, not of the one just left.
        self._workplace.scores.show_case(*(self.page.case or (None, None)))
        self._workplace.go(self.page)
        return True

    def go_on_from(self, before: DrilldownNavigator, *, in_view: bool) -> None:
        """Take up what another workplace's looking remembered, and its page where that was in view."""
        old, now = before._workplace, self._workplace
        self._from = {id(old.cases): now.cases, id(old.assess): now.assess}.get(id(before._from))
        self._from_case, self._on_to_case = before._from_case, before._on_to_case
        self.page.go_on_from(before.page)
        if in_view:
            now.go(self.page)

    def forget(self) -> None:
        """Leaving a case leads to the list of cases again."""
        self._on_to_case = False

    def _open(self, case: str, question: str) -> None:
        workplace = self._workplace
        workplace.open_case(case)
        if workplace.in_case:
            self._on_to_case = True
            workplace.assess.go_to(workplace.session.framework.question_by_id[question].question_set, question)

    def _back(self) -> None:
        workplace = self._workplace
        if self._from_case is not None and self._from_case in workplace.session.cases:
            workplace.open_case(self._from_case)
        elif self._from is None or self._from in (workplace.cases, workplace.assess):
            workplace.show_cases()
        else:
            workplace.go(self._from)
