"""Locking the window, when asked or when nobody is there: nothing typed is lost, and nothing of a case shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.safety.idle import IdleWatch
from ui.safety.system_events import SystemEvents
from ui.settings import settings
from ui.style import CONTROL, GRID
from ui.tasks import Tasks
from ui.widgets.input.focus_place import focus_place, restore_focus
from ui.widgets.notice import Notice
from ui.widgets.screen_reader import announce

if TYPE_CHECKING:
    from app.store.store import Store

_AGAIN_MS = 300


class Locking(QObject):
    """Watches whether anybody is there, and warns half a minute before the window locks.

    `due` asks the window to lock: every dialog is closed, and no work is under way.
    """

    due = Signal()

    def __init__(self, over: QWidget, tasks: Tasks) -> None:
        """Watch nothing yet.

        Args:
            over: the widget at whose lower edge the warning is shown.
            tasks: the worker, which is waited for.
        """
        super().__init__(over)
        self._over = over
        self._tasks = tasks
        self.watch = IdleWatch(self)
        self.warning = Notice("lockWarning", over)
        # Its ground reaches to the edges of the window, so that no slice of a line looks out around the warning.
        self.warning.set_room_around(GRID)
        self.warning.setAutoFillBackground(True)
        self.warning.hide()
        self.watch.about_to_expire.connect(self._warn)
        self.watch.activity_resumed.connect(self.warning.clear)
        self.watch.expired.connect(self.lock_when_free)
        self.events = SystemEvents(self)
        self.events.leaving.connect(self._leave)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.lock_when_free)
        settings().changed.connect(self._follow)
        self._on = False
        self._idle = False

    def begin(self, *, idle: bool = True) -> None:
        """Let the window lock from now on.

        Args:
            idle: whether it also locks by itself, after as many minutes without input as the settings say.
        """
        self._on = True
        self._idle = idle
        self.events.watch()
        self._start_watch()

    def rest(self) -> None:
        """Stop watching: nothing is open that could be locked."""
        self._on = False
        self._again.stop()
        self.watch.stop()
        self.warning.clear()

    def _leave(self) -> None:
        # The invented cases of the practice inspection may be seen.
        if self._on and self._idle:
            self.lock_when_free()

    def _follow(self) -> None:
        if self._on:
            self.warning.clear()
            self._start_watch()

    def _start_watch(self) -> None:
        self.watch.start(settings().lock_minutes if self._idle else 0)

    def _warn(self) -> None:
        # The warning lies over the page and not in it, so that nothing in the page moves.
        text = self.tr("Locks in 30 seconds. Any key keeps it open.")
        self.warning.say(text, "warning")
        width = self._over.width()
        height = max(CONTROL + GRID, self.warning.heightForWidth(width))
        self.warning.setGeometry(0, self._over.height() - height, width, height)
        self.warning.raise_()
        announce(self.warning, text)

    def lock_when_free(self) -> None:
        """Emit `due` once every dialog is closed and no work is under way."""
        self.warning.clear()
        close_dialogs()
        if self._tasks.busy or QApplication.activeModalWidget() is not None:
            # An export or a merge must be finished first, and a dialog that was closed has to leave its event loop.
            self._again.start()
        elif self._on:
            self.due.emit()


def close_dialogs() -> None:
    """Close every menu, list and dialog that is open, as if it were cancelled."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


class ClipboardGuard(QObject):
    """Takes text of an inspection off the clipboard when it is closed, unless another program has copied since."""

    def __init__(self, parent: QObject) -> None:
        """Watch the clipboard."""
        super().__init__(parent)
        self._clipboard = QApplication.clipboard()
        self._text = ""
        self._clipboard.dataChanged.connect(self._note)

    def take_back(self) -> None:
        """Clear the clipboard, and the selection where the system has one, if the text is from this program."""
        clipboard = self._clipboard
        if clipboard.ownsClipboard() or (self._text and clipboard.text() == self._text):
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._text = ""

    def _note(self) -> None:
        # Not every system says who owns the text. No other program copies while one of our windows has the focus.
        ours = QApplication.focusWindow() is not None
        self._text = self._clipboard.text() if ours else ""


class Cover:
    """Hides an inspection that cannot be closed, since typed text is on no disk.

    The text stays in memory, the window shows nothing of it, and only the passphrase brings it back.
    """

    def __init__(self, page: QWidget, store: Store) -> None:
        """Remember what uncovering takes.

        Args:
            page: the page that is hidden.
            store: the store of the inspection, whose slots are kept here so that unlocking needs no disk.
        """
        self.keys = store.keys
        self._key = store.key
        self._page = page
        self._focus = focus_place(page)
        self.text = QCoreApplication.translate(
            "Cover",
            "Typed text could not be saved. It is kept in this window, hidden, and saving is tried again. Unlock to "
            "see it.",
        )

    def opens_with(self, key: bytes) -> bool:
        """Return whether `key` is the key of the inspection."""
        return key == self._key

    def give_back_focus(self) -> None:
        """Put the focus where it was before the page was hidden."""
        restore_focus(self._page, self._focus)
