"""Closing while a backup is being made: a short wait that can be cut short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.language.messages import translated
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.safety.backups import Backups

_LONGEST_MS = 10_000


class Leaving(QObject):
    """Closes the window once the backup is made, or after ten seconds. Where it cannot be made, the window stays
    to say so, and closing it again closes it."""

    def __init__(self, window: QWidget, notice: Notice) -> None:
        super().__init__(window)
        self._window = window
        self._notice = notice
        self._backups: Backups | None = None
        self.begun = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST_MS)
        self._patience.timeout.connect(self._window.close)

    def wait_for(self, backups: Backups) -> None:
        """Close when this backup is made. Asked to close meanwhile, the window closes at once."""
        self.begun = True
        self._backups = backups
        backups.ended.connect(self._ended)
        self._notice.say(
            self.tr("Everything is saved. A backup is being made, then the window closes."),
            action=self.tr("Close now"),
            do=self._close,
        )
        self._patience.start()

    def call_off(self) -> None:
        """The person goes on with something: the window stays."""
        if self.begun and self._backups is not None:
            self._backups.ended.disconnect(self._ended)
            self.begun = False
            self._patience.stop()

    def _close(self) -> None:
        self._window.close()

    def _ended(self) -> None:
        backups = self._backups
        if backups is None or backups.trouble is None:
            self._window.close()
            return
        self._patience.stop()
        self._notice.say(
            self.tr("Everything is saved, but not backed up. {reason}").format(
                reason=translated(backups.trouble.message)
            ),
            "warning",
            action=self.tr("Close"),
            do=self._close,
        )
