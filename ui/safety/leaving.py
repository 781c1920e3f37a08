"""Delay closing the window while a backup is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.language.messages import translated
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.safety.backups import Backups

_LONGEST_MS = 10_000


class CloseAfterBackup(QObject):
    """Asks to close the window when the backup is made, or after ten seconds.

    If the backup fails, the window stays open and says so. Closing it again closes it.
    """

    close_asked = Signal()

    def __init__(self, notice: Notice, parent: QObject) -> None:
        """Wait for nothing yet; `notice` is the line over the pages."""
        super().__init__(parent)
        self._notice = notice
        self._backups: Backups | None = None
        self.begun = False
        self._timeout = QTimer(self)
        self._timeout.setSingleShot(True)
        self._timeout.setInterval(_LONGEST_MS)
        self._timeout.timeout.connect(self.close_asked)

    def wait_for(self, backups: Backups) -> None:
        """Ask to close the window when this backup is made. Closing it again closes it immediately."""
        self.begun = True
        self._backups = backups
        backups.ended.connect(self._on_backup_ended)
        self._notice.say(
            self.tr("Everything is saved. A backup is being made, and then the window closes."),
            action=self.tr("Close now"),
            do=self.close_asked.emit,
        )
        self._timeout.start()

    def cancel(self) -> None:
        """Keep the window open, because the user has gone on working."""
        if self.begun and self._backups is not None:
            self._backups.ended.disconnect(self._on_backup_ended)
            self.begun = False
            self._timeout.stop()

    def _on_backup_ended(self) -> None:
        backups = self._backups
        if backups is None or backups.trouble is None:
            self.close_asked.emit()
            return
        self._timeout.stop()
        self._notice.say(
            self.tr("Everything is saved, but not backed up. {reason}").format(
                reason=translated(backups.trouble.message)
            ),
            "warning",
            action=self.tr("Close"),
            do=self.close_asked.emit,
        )
