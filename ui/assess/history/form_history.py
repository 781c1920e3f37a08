"""Show and hide the history of the open item, and keep it up to date."""

from __future__ import annotations

from collections.abc import Callable

from ui.assess.form_pages import FormPages
from ui.assess.history.labels import history_of
from ui.assess.history.panel import HistoryPanel
from ui.assess.labels import translate
from ui.context import Context


class FormHistory:
    """The history beside a form.

    Args:
        context: The open inspection.
        pages: The pages of the form.
        panel: Shows the history.
        commit: Records what is typed.
        say: Shows a sentence in the status line.
    """

    def __init__(
        self,
        context: Context,
        pages: FormPages,
        panel: HistoryPanel,
        commit: Callable[[], object],
        say: Callable[[str], None],
    ) -> None:
        self._context = context
        self._pages = pages
        self._panel = panel
        self._commit = commit
        self._say = say

    def toggle(self) -> None:
        """Show the history of the open item with the focus on its newest change, or hide it and restore the focus."""
        if self._pages.interviewing:
            self._say(
                translate("assess", "An interview shows no history, because it has answers. F6 leads to the form.")
            )
            return
        if self._panel.isHidden():
            # The history includes the text that is being typed.
            self._commit()
            self._panel.come()
            self.refresh()
            self._panel.take_focus()
        elif not self._panel.go():
            self._pages.take_focus()

    def refresh(self) -> None:
        """Show the history of the item that is open now, if any history is in view."""
        if self._panel.isHidden():
            return
        past = history_of(self._context.session, self._pages.keys)
        title = translate("assess", "History of {0}").format(self._pages.name)
        self._panel.show_history(title if self._pages.keys else translate("assess", "History"), past)
