"""Define what the window needs of the page of an open inspection, without importing the page itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.shell.page import PageState

if TYPE_CHECKING:
    from app.session.session import Session
    from ui.assess.page import AssessPage
    from ui.cases.page import CasesPage
    from ui.context import Context
    from ui.local_preferences import InspectionLabel
    from ui.scores.panel import ScorePanel
    from ui.shell.inspection_navigation import InspectionNavigation


class InspectionPage(QWidget):
    """The page of an open inspection, as the window uses it. `ui.shell.inspection_view` is the one that is made.

    Attributes:
        closing: The session is about to be closed.
        practice_again_asked: Practice should begin again.
        practice_removal_asked: The practice inspection should be removed.
        context: The session, and what follows its changes.
        practice: Whether it is the practice inspection.
        navigation: Shows the pages of the inspection.
        cases: The list of cases.
        assess: The page on which a case is assessed.
        scores: The scores beside the pages.
    """

    closing = Signal()
    practice_again_asked = Signal()
    practice_removal_asked = Signal()
    context: Context
    practice: bool
    navigation: InspectionNavigation
    cases: CasesPage
    assess: AssessPage
    scores: ScorePanel

    @property
    def session(self) -> Session:
        """The open inspection."""
        return self.context.session

    @property
    def in_case(self) -> bool:
        """Whether a case is in view."""
        return self.navigation.in_case

    @property
    def case(self) -> str | None:
        """The case that was opened last; None once it was left for the list."""
        return self.navigation.case

    def show_cases(self) -> None:
        """Show the list of cases."""
        self.navigation.show_cases()

    def open_case(self, case_id: str) -> None:
        """Open a case where it was left."""
        self.navigation.open_case(case_id)

    def title(self) -> str:
        """Return the title of the window."""
        raise NotImplementedError

    def label(self) -> InspectionLabel:
        """Return what may be shown of the inspection before it is unlocked."""
        raise NotImplementedError

    def case_actions(self) -> list[QAction]:
        """Return the actions on the case in view, in the order of the menu."""
        return [action for group in self.case_groups() for action in group]

    def case_groups(self) -> Sequence[Sequence[QAction]]:
        """Return the actions on the case in view, in the groups of the menu."""
        raise NotImplementedError

    def save_state(self) -> PageState:
        """Return the pages in view."""
        raise NotImplementedError

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the pages that `state` names."""
        raise NotImplementedError

    def close_inspection(self, *, locking: bool = False) -> None:
        """Save what is typed and where the person is, and close the store."""
        raise NotImplementedError

    def hand_over(self) -> Session:
        """Return the session, still open, for another page to go on with."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Close the store as it is."""
        raise NotImplementedError
