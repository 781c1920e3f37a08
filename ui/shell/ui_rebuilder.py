"""Make pages and menus again when the language, the size of text or the framework changes, at the same place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFont
from shiboken6 import isValid

from ui.language.choice import chosen, outdated, speak
from ui.settings import settings
from ui.shell.inspection_controller import InspectionController
from ui.shell.navigator import Navigator
from ui.shell.page_services import WindowServices
from ui.style import holders
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
        holders.append(self._hold)

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
        self._rebuild(lambda: None)

    def rebuild_with_other_questions(self) -> None:
        """Make pages and menus again because the inspection has another framework now; jobs under way are cancelled.

        The inspection stays open, so this needs nothing of the disk.
        """
        self._tasks.stop()
        self.rebuild()

    def _rebuild(self, between: Callable[[], None]) -> bool:
        """Make pages and menus again, and call `between` while there are none. Return whether text could be saved."""
        # Recording a text may remove the spaces at its end, which the next word needs.
        focus = self._navigator.focus
        if not self._inspections.commit():
            return False
        trouble = speak(chosen())
        pages = self._navigator.save_state()
        self._inspections.detach()
        self._navigator.drop_all()
        between()
        self.menus_outdated.emit()
        self._navigator.restore_state(pages)
        self._navigator.put_focus(focus)
        if trouble is not None:
            self._notice.say_trouble(trouble)
        return True

    def _hold(self, apply: Callable[[], None]) -> bool:
        """Have another size of text applied while there are no pages, which would all be laid out in it and dropped."""
        if not isValid(self):
            holders.remove(self._hold)
            return False
        if self._tasks.busy or self._inspections.covered:
            return False
        # A page of settings may be the sender of the change, and is not deleted under it.
        QTimer.singleShot(0, self, partial(self._resize, apply))
        return True

    def _resize(self, apply: Callable[[], None]) -> None:
        def between() -> None:
            # The dropped pages are there until the event loop deletes them.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            apply()

        if self._tasks.busy or self._inspections.covered or not self._rebuild(between):
            apply()

    def _follow_settings(self) -> None:
        if outdated():
            self.rebuild()

    def _follow_font(self) -> None:
        if self._next_font != self._font:
            self.rebuild()
