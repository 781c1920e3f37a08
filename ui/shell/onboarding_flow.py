"""From a page that made an inspection to the open inspection, by way of its recovery key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.shell.navigator import Navigator
from ui.shell.page_names import NEW, RECOVERY_KEY
from ui.shell.page_services import WindowServices
from ui.widgets.forms.form_page import FormPage
from ui.widgets.notice import Notice


class OnboardingFlow(QObject):
    """Keeps the window from leaving a recovery key that nobody has written down.

    `opened` carries folder and key of an inspection to open, `close_asked` asks to close the window.
    """

    opened = Signal(Path, bytes)
    close_asked = Signal()

    def __init__(self, navigator: Navigator[WindowServices], notice: Notice, parent: QObject) -> None:
        """Watch the pages that `navigator` shows; `notice` is the line over them."""
        super().__init__(parent)
        self._navigator = navigator
        self._notice = notice

    def show_recovery_key(self, folder: Path, key: bytes, recovery_key: str) -> None:
        """Show the recovery key of a new inspection, which is kept nowhere."""
        state = {"folder": str(folder), "key": key.hex(), "recoveryKey": recovery_key}
        self._navigator.go(RECOVERY_KEY, state)

    def noted(self, folder: Path, key: bytes) -> None:
        """Open a new inspection, now that its recovery key is written down."""
        self._navigator.drop(RECOVERY_KEY)
        self.opened.emit(folder, key)

    def restored(self, folder: Path, key: bytes) -> None:
        """Open an inspection that was made from a backup, and say where it is."""
        self.opened.emit(folder, key)
        text = self.tr("The backup is restored into {folder}. Backups and other copies are unchanged.")
        self._notice.say(text.format(folder=folder))

    def repaired(self, folder: Path, key: bytes, copy: Path) -> None:
        """Open an inspection that was repaired, and say where the copy of it is."""
        self.opened.emit(folder, key)
        text = self.tr("Everything in the inspection is sound. A copy of it as it was is in {copy}.")
        self._notice.say(text.format(copy=copy))

    def may_leave(self) -> bool:
        """Return whether the window may show another page or close; say so where a recovery key would be lost."""
        new = self._navigator.made(NEW)
        if isinstance(new, FormPage) and new.busy:
            self._notice.say(self.tr("The inspection is being created. Its recovery key comes next."), "warning")
            return False
        if self._navigator.made(RECOVERY_KEY) is not None:
            self._notice.say(
                self.tr("Write down the recovery key before you close. It is not shown again."),
                "warning",
                action=self.tr("I have written it down, close"),
                do=self._close,
            )
            return False
        return True

    def _close(self) -> None:
        self._navigator.drop(RECOVERY_KEY)
        self.close_asked.emit()
