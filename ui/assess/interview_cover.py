"""Hide answers, counts and scores during an interview, because the case manager can see the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from ui.assess.change_reason_bar import ChangeReasonBar
from ui.assess.form_pages import FormPages
from ui.assess.header import Header
from ui.assess.history.panel import HistoryPanel
from ui.assess.outline import Outline
from ui.assess.sent_back import SentBackBar


class Page(Protocol):
    """The page of a case, as far as it is covered."""

    @property
    def pages(self) -> FormPages:
        """The pages of the form."""

    @property
    def outline(self) -> Outline:
        """The outline, which counts open items."""

    @property
    def header(self) -> Header:
        """The header, which has the scores."""

    @property
    def history(self) -> HistoryPanel:
        """The history, which has answers."""

    @property
    def sent_back(self) -> SentBackBar:
        """The bar that says why the lead sent the case back."""

    @property
    def change_reason(self) -> ChangeReasonBar:
        """The bar that asks why a complete case has changed."""

    @property
    def scores_hidden(self) -> SignalInstance:
        """Tells the window whether to hide its scores."""


class InterviewCover:
    """Covers a page while an interview is in view.

    Args:
        page: The page.
        forget: Removes what the page says of answers.
        recall: Shows again which answers were changed.
    """

    def __init__(self, page: Page, forget: Callable[[], None], recall: Callable[[], None]) -> None:
        self._page = page
        self._forget = forget
        self._recall = recall

    def lift(self) -> None:
        """Uncover the page for another form. The list of cases has shown the scores, so `update` hides them again."""
        self._hide_answers(interviewing=False)

    def update(self) -> None:
        """Hide answers, counts and scores during an interview, and show them again after it."""
        page, interviewing = self._page, self._page.pages.interviewing
        self._hide_answers(interviewing=interviewing)
        # The case manager is not to read or hear the lead's comments on the case.
        page.sent_back.cover(covered=interviewing)
        page.change_reason.cover(covered=interviewing)

    def _hide_answers(self, *, interviewing: bool) -> None:
        page = self._page
        if page.outline.isHidden() == interviewing:
            return
        page.outline.setHidden(interviewing)
        page.header.set_scores_hidden(hushed=interviewing)
        if interviewing:
            page.history.hide()
            self._forget()
        else:
            self._recall()
        page.scores_hidden.emit(interviewing)
