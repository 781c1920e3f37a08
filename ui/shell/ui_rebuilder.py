"""Making pages and menus again when the language or the size of text changes; the person stays where they are."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont

from ui.language.choice import chosen, outdated, speak
from ui.settings import settings
from ui.shell.inspection_controller import InspectionController
from ui.shell.navigator import Navigator
from ui.shell.page_services import WindowServices
from ui.tasks import Tasks
from ui.widgets.notice import Notice

_AGAIN_MS = 250


class UiRebuilder(QObject):
    """Follows the settings. `menus_outdated` asks for the menus to be made again, and comes while no page is there."""

    menus_outdated = Signal()

    def __init__(
        self,
        inspections: InspectionController,
        navigator: Navigator[WindowServices],
        tasks: Tasks,
        notice: Notice,
        parent: QObject,
    ) -> None:
        """Follow the settings from now on.

        Args:
            inspections: opens and closes inspections.
            navigator: shows the pages of the window.
            tasks: the worker, which is waited for.
            notice: the line over the pages.
            parent: the owner.
        """
        super().__init__(parent)
        self._inspections = inspections
        self._navigator = navigator
        self._tasks = tasks
        self._notice = notice
        self._font = QFont()
        self._next_font = QFont()
        settings().changed.connect(self._follow_settings)

    def built_with(self, font: QFont) -> None:
        """Take note of the font that the menus were made with."""
        self._font = self._next_font = font

    def font_changed(self, font: QFont) -> None:
        """Make everything again if the window's font is another now.

        A control whose font was derived from the window's, such as a heading, does not follow a change.
        """
        self._next_font = font
        if font != self._font:
            QTimer.singleShot(0, self, self._follow_font)

    def rebuild(self) -> None:
        """Make pages and menus again in the present language and size of text.

        An inspection stays open, and typed text is saved; where it cannot be saved, everything stays as it is. While
        work is under way or an inspection is hidden, this waits.
        """
        if self._tasks.busy or self._inspections.covered:
            QTimer.singleShot(_AGAIN_MS, self, self.rebuild)
            return
        if not self._inspections.commit():
            return
        trouble = speak(chosen())
        pages = self._navigator.save_state()
        self._inspections.detach()
        self._navigator.drop_all()
        self.menus_outdated.emit()
        self._navigator.restore_state(pages)
        if trouble is not None:
            self._notice.say_trouble(trouble)

    def _follow_settings(self) -> None:
        if outdated():
            self.rebuild()

    def _follow_font(self) -> None:
        if self._next_font != self._font:
            self.rebuild()
