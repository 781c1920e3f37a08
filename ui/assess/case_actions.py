"""The actions of the page of a case, which have shortcuts and are shown in its menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.assess.actions import action
from ui.assess.case_navigation import CaseNavigation
from ui.assess.detour import Detour
from ui.assess.labels import translate
from ui.assess.undoing import CaseUndo


class CaseActions:
    """The actions, each by what it does.

    Args:
        page: The page, while which is shown their shortcuts work.
        undo: Undoes and redoes.
        steps: Moves in the case.
        detour: Leads to the review and back.
        toggle_history: Shows or hides the history.
        toggle_guidance: Shows or hides the guidance.
        ask_for_case: Asks for the next case (1) or the previous one (-1).
    """

    def __init__(
        self,
        page: QWidget,
        *,
        undo: CaseUndo,
        steps: CaseNavigation,
        detour: Detour,
        toggle_history: Callable[[], None],
        toggle_guidance: Callable[[], None],
        ask_for_case: Callable[[int], object],
    ) -> None:
        self.undo = action(page, translate("assess", "&Undo"), undo.undo, "Ctrl+Z")
        self.redo = action(page, translate("assess", "&Redo"), undo.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        self.next_open = action(page, translate("assess", "&Next open question"), steps.next_open, "F8", "Ctrl+J")
        self.next_open.setObjectName("nextOpenAction")
        self.next_flag = action(page, translate("assess", "Next &flag"), steps.next_flag, "Shift+F8")
        self.next_page = action(page, translate("assess", "Next &set"), lambda: steps.turn(1), "Ctrl+Right")
        self.previous_page = action(page, translate("assess", "&Previous set"), lambda: steps.turn(-1), "Ctrl+Left")
        self.next_case = action(page, translate("assess", "Next &case"), partial(ask_for_case, 1), "Ctrl+PgDown")
        self.previous_case = action(page, translate("assess", "Previous cas&e"), partial(ask_for_case, -1), "Ctrl+PgUp")
        self.review = action(page, translate("assess", "Re&view, and back"), detour.toggle, "F5")
        self.case_flags = action(page, translate("assess", "F&lags on the case"), detour.to_flags, "Ctrl+Shift+F")
        self.history = action(page, translate("assess", "&History"), toggle_history, "Ctrl+H")
        self.guidance = action(page, translate("assess", "&Guidance"), toggle_guidance, "F1")
        self.interview = action(page, translate("assess", "&Interview"), steps.toggle_interview, "F6")
