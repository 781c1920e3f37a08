"""Making the pages and menus anew when language or size of text are others, with the person where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ui.language.choice import chosen, outdated, speak
from ui.settings import settings

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow

_AGAIN_MS = 250


class UiRebuilder(QObject):
    """The window's own: it heeds the settings by itself, and is told with `refit` that the font may be another."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        settings().changed.connect(self._heed_settings)

    def check_font(self) -> None:
        """Make all anew once it is known that the font is another: those made from another, as a heading's, do not
        follow it."""
        if self._outgrown:
            QTimer.singleShot(0, self, self._refit)

    def rebuild(self) -> None:
        """Make the pages and menus anew, as language and size of text are now; one stays where one is.

        An inspection stays open, and what was being typed in it is kept; where it cannot be, all stays as it is. It
        waits while something is under way, and a page on which a new inspection is half described is left alone.
        """
        from ui.shell.view_state import carry_page, carry_typing

        window, focused = self._window, QApplication.focusWidget()
        if window.tasks.busy or window.safety.cover is not None:
            QTimer.singleShot(_AGAIN_MS, self, self.rebuild)
            return
        workplace = window.view
        if workplace is not None and not workplace.commit_case():
            return
        trouble = speak(chosen())
        below, unlock, starting = window.stack.page, window.unlock, window.starting
        aside, again = window.overlays.page, window.overlays.again
        window.rebuild_chrome()
        if workplace is not None:
            session = workplace.hand_over()
            window.stack.drop(workplace)
            carry_page(workplace, window.show_inspection(session), window.show_backups)
        elif below is unlock:
            window.unlock.ask(unlock.folder)
            carry_typing(unlock, window.unlock)
            window.show_page(window.unlock)
        elif starting:
            window.show_start()
        if aside is not None and again is not None:
            again()
            carry_typing(aside, window.stack.current)
        if focused is not None and window.isAncestorOf(focused):
            self._focus_again(focused.objectName())
        if trouble is not None:
            window.notice.say_trouble(trouble)

    @property
    def _outgrown(self) -> bool:
        return self._window.font() != self._window.built_font

    def _focus_again(self, name: str) -> None:
        found: QWidget | None = self._window.stack.current.findChild(QWidget, name) if name else None
        if found is not None and found.isVisible():
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heed_settings(self) -> None:
        if outdated():
            self.rebuild()

    def _refit(self) -> None:
        if self._outgrown:
            self.rebuild()
