"""Locking the window: when asked, and by itself when nobody is there; nothing typed is lost, and nothing shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.safety.idle import IdleWatch
from ui.settings import settings
from ui.style import CONTROL
from ui.tasks import Tasks
from ui.widgets.notice import Notice
from ui.widgets.speaking import announce

if TYPE_CHECKING:
    from ui.shell.inspection_view import InspectionView

_AGAIN_MS = 300


class Locking(QObject):
    """`due` asks the window to lock: nobody is there, no dialog is open any more, and no work is under way.

    `over` is where the line stands that says so half a minute before.
    """

    due = Signal()

    def __init__(self, over: QWidget, tasks: Tasks) -> None:
        super().__init__(over)
        self._over = over
        self._tasks = tasks
        self.watch = IdleWatch(self)
        self.warning = Notice("lockWarning", over)
        self.warning.hide()
        self.watch.about_to_expire.connect(self._warn)
        self.watch.activity_resumed.connect(self.warning.clear)
        self.watch.expired.connect(self.lock_when_free)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.lock_when_free)
        settings().changed.connect(self._follow)
        self._on = False

    def begin(self) -> None:
        """Watch for nobody being there, from now on."""
        self._on = True
        self.watch.start(settings().lock_minutes)

    def rest(self) -> None:
        """There is nothing to lock."""
        self._on = False
        self._again.stop()
        self.watch.stop()
        self.warning.clear()

    def _follow(self) -> None:
        if self._on:
            self.warning.clear()
            self.watch.start(settings().lock_minutes)

    def _warn(self) -> None:
        # Over the page and not in it, so that nothing moves under the eyes.
        text = self.tr("Locks in 30 seconds. Any key keeps it open.")
        self.warning.say(text, "warning")
        height = max(CONTROL, self.warning.heightForWidth(self._over.width()))
        self.warning.setGeometry(0, self._over.height() - height, self._over.width(), height)
        self.warning.raise_()
        announce(self.warning, text)

    def lock_when_free(self) -> None:
        """Ask to lock as soon as no dialog is open and no work is under way."""
        self.warning.clear()
        close_dialogs()
        if self._tasks.busy or QApplication.activeModalWidget() is not None:
            # An export or a merge under way is finished first; a dialog's own loop has to end.
            self._again.start()
        elif self._on:
            self.due.emit()


def close_dialogs() -> None:
    """Close every menu, list and dialog that is open, as if thought better of."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


class ClipboardGuard(QObject):
    """What was copied here: taken back from the clipboard as the inspection is put away, unless another's is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard = QApplication.clipboard()
        self._text = ""
        self._clipboard.dataChanged.connect(self._note)

    def take_back(self) -> None:
        """Clear the clipboard, and the selection where the system has one, of what is ours."""
        clipboard = self._clipboard
        if clipboard.ownsClipboard() or (self._text and clipboard.text() == self._text):
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._text = ""

    def _note(self) -> None:
        # Not every system says whose it is. Nobody else copies while the keys are in one of these windows.
        ours = QApplication.focusWindow() is not None
        self._text = self._clipboard.text() if ours else ""


class Cover(QObject):
    """What hides an inspection that cannot be put away, since something typed in it is on no disk.

    The text stays in memory, the window shows nothing of it, and it takes the passphrase to come back.
    """

    def __init__(self, workplace: InspectionView) -> None:
        super().__init__(workplace)
        self.workplace = workplace
        self.keys = workplace.session.store.keys
        self._focus = workplace.focusWidget()
        self.text = self.tr(
            "What was typed could not be saved. It is kept in this window, out of sight, and tried again. Unlock to "
            "see it."
        )

    def lift(self, key: bytes) -> bool:
        """Whether `key` is the inspection's; the keys are then to go where they were."""
        return key == self.workplace.session.store.key

    def give_back_focus(self) -> None:
        if self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
