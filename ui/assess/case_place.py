"""Note where a person is on the page of a case, and put the cursor there again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.assess.case_controller import CaseController
from ui.assess.case_form import REVIEW
from ui.assess.form_pages import FormPages
from ui.assess.history.panel import HistoryPanel
from ui.widgets.input.focus_place import focus_place, restore_focus


class CasePlace:
    """The place on the page of a case, as plain data.

    Args:
        page: The page.
        controller: The controller of the open case.
        pages: The pages of the form.
        history: The history, which may be open.
    """

    def __init__(self, page: QWidget, controller: CaseController, pages: FormPages, history: HistoryPanel) -> None:
        self._page = page
        self._controller = controller
        self._pages = pages
        self._history = history

    def save(self, *, any_control: bool = False) -> dict[str, Any]:
        """Return the place now, with the control that has the focus: a text or its question, or `any_control`."""
        pages, form = self._pages, self._controller.form
        editor, item = pages.questions.editor, pages.item
        if item is None and pages.shows_questions:
            # The row that unfolds the questions that are not asked. Another row would take the next key.
            item = pages.questions.list.open_key
        place: dict[str, Any] = {
            "page": pages.shown,
            "item": item,
            "scroll": pages.scrolled,
            "history": not self._history.isHidden(),
            "case": form.case_id if form else None,
            "guidance": editor.guidance.isChecked(),
        }
        if pages.interview_state:
            place["interview"] = dict(pages.interview_state)
        typing = focus_place(self._page)
        if typing is not None and (any_control or "cursor" in typing or editor.objectName() in typing["path"]):
            place["typing"] = typing
        return place

    def restore_cursor(self, place: Mapping[str, Any]) -> None:
        """Put the cursor back into the text that had it at `place`, if that item is open."""
        pages, typing = self._pages, place.get("typing")
        here = pages.shown == place.get("page") and (pages.shown == REVIEW or pages.item == place.get("item"))
        if not here or not isinstance(typing, Mapping):
            return
        scroll = pages.scrolled
        if pages.shows_questions:
            pages.questions.make_room_for(typing.get("path", ()))
        if restore_focus(self._page, typing) and scroll is not None:
            pages.questions.list.verticalScrollBar().setValue(scroll)
