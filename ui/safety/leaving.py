"""Closing the window while a backup is being made: a short wait that can be cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.language.messages import translated
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.safety.backups import Backups

_LONGEST_MS = 10_000


class Leaving(QObject):
    """Asks to close the window once the backup is made, or after ten seconds.

    Where the backup cannot be made, the window stays to say so, and closes when it is asked to again.
    """

    close_asked = Signal()

    def __init__(self, notice: Notice, parent: QObject) -> None:
        """Wait for nothing yet; `notice` is the line over the pages."""
        super().__init__(parent)
        self._notice = notice
        self._backups: Backups | None = None
        self.begun = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST_MS)
        self._patience.timeout.connect(self.close_asked)

    def wait_for(self, backups: Backups) -> None:
        """Ask to close when this backup is made; a window that is closed meanwhile closes immediately."""
        self.begun = True
        self._backups = backups
        backups.ended.connect(self._ended)
        self._notice.say(
            self.tr("Everything is saved. A backup is being made, then the window closes."),
            action=self.tr("Close now"),
            do=self.close_asked.emit,
        )
        self._patience.start()

    def call_off(self) -> None:
        """Stay open: the person goes on with something."""
        if self.begun and self._backups is not None:
            self._backups.ended.disconnect(self._ended)
            self.begun = False
            self._patience.stop()

    def _ended(self) -> None:
        backups = self._backups
        if backups is None or backups.trouble is None:
            self.close_asked.emit()
            return
        self._patience.stop()
        self._notice.say(
            self.tr("Everything is saved, but not backed up. {reason}").format(
                reason=translated(backups.trouble.message)
            ),
            "warning",
            action=self.tr("Close"),
            do=self.close_asked.emit,
        )
