"""Pages that lie over whatever is shown, and go away again: settings, keys, the guide, what this program is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.overlay.reference_page import ReferencePage
    from ui.shell.menus import Menus
    from ui.widgets.form_page import FormPage


class OverlayPages(QObject):
    """Makes a page when it is wanted and drops it when it is left. `shown` asks the window to show one.

    `left` tells that what lay below is to be shown again.
    """

    shown = Signal(QWidget)
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._page: FormPage | ReferencePage | None = None
        self._again: Callable[[], object] | None = None

    @property
    def page(self) -> QWidget | None:
        """The page that lies over the others now."""
        return self._page

    def show_settings(self) -> None:
        """What a person chooses on this laptop."""
        from ui.overlay.settings_page import SettingsPage

        self._show(SettingsPage(), self.show_settings)

    def show_keys(self, menus: Callable[[], Menus]) -> None:
        """Every key: those of `menus`, of what else the window offers, and of lists and fields."""
        from ui.overlay.shortcuts_page import ShortcutsPage
        from ui.shortcuts import keys_of_actions, keys_of_lists

        by_menu = menus().by_menu()
        places = [*keys_of_lists(), *(keys_of_actions(title, actions) for title, actions in by_menu)]
        self._show(ShortcutsPage(places), lambda: self.show_keys(menus))

    def show_guide(self) -> None:
        """The user guide."""
        from ui.overlay.guide_page import GuidePage

        self._show(GuidePage(), self.show_guide)

    def show_about(self, inspection: Path | None) -> None:
        """Version, parts and licences, and where data lies."""
        from ui.overlay.about_page import AboutPage

        self._show(AboutPage(inspection), lambda: self.show_about(inspection))

    @property
    def again(self) -> Callable[[], object] | None:
        """Shows the page that lies over the others once more, made anew."""
        return self._again

    def drop(self) -> None:
        """Take the page away: something else is shown."""
        if self._page is not None:
            self._page.deleteLater()
        self._page = self._again = None

    def _show(self, page: FormPage | ReferencePage, again: Callable[[], object]) -> None:
        self.drop()
        self._page, self._again = page, again
        page.left.connect(self._leave)
        self.shown.emit(page)

    def _leave(self) -> None:
        self.drop()
        self.left.emit()
