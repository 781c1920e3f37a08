"""The ways to an inspection that is not on this laptop yet: made anew, or joined from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.tasks import Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.start.new_page import NewPage
    from ui.start.recovery_page import RecoveryPage


class OnboardingFlow(QObject):
    """Makes each page when it is wanted and drops it when it has done its work.

    `shown` asks the window to show a page, `opened` to open what was made or joined, `left` to go back to the start,
    `close_asked` to close.
    """

    shown = Signal(QWidget)
    opened = Signal(Path, bytes)
    left = Signal()
    close_asked = Signal()

    def __init__(self, tasks: Tasks, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notice = notice
        self._new_page: NewPage | None = None
        self._recovery: RecoveryPage | None = None

    def make_new(self) -> None:
        """Ask for a new inspection's particulars."""
        from ui.start.new_page import NewPage

        page = self._new_page = NewPage(self._tasks)
        page.made.connect(self.show_recovery_key)
        page.left.connect(self._leave)
        self.shown.emit(page)

    def join(self, file: Path) -> None:
        """Ask for what it takes to join from `file`."""
        from ui.start.join_page import JoinPage

        page = JoinPage(self._tasks)
        page.joined.connect(self.opened)
        page.joined.connect(page.deleteLater)
        page.left.connect(self.left)
        page.left.connect(page.deleteLater)
        page.ask(file)
        self.shown.emit(page)

    def restore(self, folder: Path) -> None:
        """Show the backups in `folder`, to come back to one."""
        from ui.safety.restore_page import RestorePage

        page = RestorePage(self._tasks)
        page.restored.connect(self._restored)
        page.restored.connect(page.deleteLater)
        page.left.connect(self.left)
        page.left.connect(page.deleteLater)
        self.shown.emit(page)
        page.ask(folder)

    def _restored(self, folder: Path, key: bytes) -> None:
        self.opened.emit(folder, key)
        self._notice.say(
            self.tr("Restored into {folder}. Backups and other copies are as they were.").format(folder=folder)
        )

    def show_recovery_key(self, folder: Path, key: bytes, recovery_key: str) -> None:
        """Show a new inspection's recovery key, which is kept nowhere."""
        from ui.start.recovery_page import RecoveryPage

        self._forget_new()
        page = self._recovery = RecoveryPage()
        page.noted.connect(self._noted)
        page.left.connect(self.may_leave)
        page.show_key(folder, key, recovery_key)
        self.shown.emit(page)

    def may_leave(self) -> bool:
        """Whether the window may show something else or close; where a recovery key would be lost, says so."""
        if self._new_page is not None and self._new_page.busy:
            self._notice.say(self.tr("The inspection is being made. Its recovery key comes next."), "warning")
            return False
        if self._recovery is not None:
            self._notice.say(
                self.tr("Write the recovery key down before closing. It is not shown again."),
                "warning",
                action=self.tr("It is written down: close"),
                do=self._close,
            )
            return False
        return True

    def _noted(self, folder: Path, key: bytes) -> None:
        self._forget_recovery()
        self.opened.emit(folder, key)

    def _close(self) -> None:
        self._forget_recovery()
        self.close_asked.emit()

    def _leave(self) -> None:
        self._forget_new()
        self.left.emit()

    def _forget_new(self) -> None:
        if self._new_page is not None:
            self._new_page.deleteLater()
            self._new_page = None

    def _forget_recovery(self) -> None:
        if self._recovery is not None:
            self._recovery.deleteLater()
            self._recovery = None
