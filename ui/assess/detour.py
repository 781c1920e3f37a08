"""A step aside to the review, or to the case's own flags, and back to where one was."""

from __future__ import annotations

from collections.abc import Callable

from ui.assess.case_form import REVIEW
from ui.assess.form_pages import FormPages


class Detour:
    """Remembers where one was when a key led to the review. `go_to` turns to a page and an item on it."""

    def __init__(self, pages: FormPages, go_to: Callable[[str, str | None], bool]) -> None:
        self._pages = pages
        self._go_to = go_to
        self._from: tuple[str, str | None] | None = None
        self._for_flags = False
        pages.review.left.connect(self._leave_flags)

    def forget(self) -> None:
        """Another case is open."""
        self._from, self._for_flags = None, False

    def toggle(self) -> None:
        """Go to the review, on the line selected there before, or from the review back to the previous place."""
        self._for_flags = False
        if self._pages.shown != REVIEW:
            self._turn_aside()
        elif self._from is not None:
            self._go_to(*self._from)
        self._pages.take_focus()

    def to_flags(self) -> None:
        """To the case's own flags, from anywhere; Escape leads back."""
        aside = self._pages.shown != REVIEW
        if not aside or self._turn_aside():
            self._for_flags = aside
            self._pages.review.focus_flags()

    def _turn_aside(self) -> bool:
        here = (self._pages.shown, self._pages.item)
        if not self._go_to(REVIEW, None):
            return False
        self._from = here
        return True

    def _leave_flags(self) -> None:
        if self._for_flags and self._from is not None:
            self._for_flags = False
            if self._go_to(*self._from):
                self._pages.take_focus()
        else:
            self._pages.review.take_focus()
