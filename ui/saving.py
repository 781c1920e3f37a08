"""Keep track of whether everything is saved, from what the session reports of each write."""

from __future__ import annotations

from collections.abc import Hashable
from time import localtime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from ui.language.messages import translated

if TYPE_CHECKING:
    from app.errors import AbovelineError
    from app.session.session import Session

_RETRY_MS = 5000


class Saving(QObject):
    """The state of saving, which every page shows.

    Something is unsaved from a write that fails until one that works, and as long as typed text is on no disk.
    `changed` is emitted when the state changes. `retry` is emitted every few seconds while typed text is unsaved, and
    asks its editor to write it again.
    """

    changed = Signal()
    retry = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._trouble: AbovelineError | None = None
        self._unsaved: set[Hashable] = set()
        self._saved_at: QTime | None = None
        self._retry_timer = QTimer(self)
        self._retry_timer.setInterval(_RETRY_MS)
        self._retry_timer.timeout.connect(self.retry)

    def watch(self, session: Session) -> None:
        """Follow the writes of `session` from now on. Memory shows a write before it is reported here."""
        session.listener = self.written

    def written(self, trouble: AbovelineError | None) -> None:
        """Note the end of a write: None if it worked, else its error."""
        if trouble is not None:
            self._fail(trouble)
        else:
            now = localtime()
            self._settle(QTime(now.tm_hour, now.tm_min))

    def hold(self, what: Hashable, trouble: AbovelineError) -> None:
        """Note that typed text is only in the window, and have it written again until `release` is called.

        Args:
            what: The identifier of the text.
            trouble: The error of the write.
        """
        self._unsaved.add(what)
        self._retry_timer.start()
        self._fail(trouble)

    def release(self, what: Hashable) -> None:
        """Note that the text that was held as `what` is on disk, or was discarded."""
        if what in self._unsaved:
            self._unsaved.remove(what)
            self._settle()

    @property
    def failed(self) -> bool:
        """Whether something is not saved."""
        return self._trouble is not None

    @property
    def held_back(self) -> AbovelineError | None:
        """The error that keeps typed text off every disk, so that closing would lose it; None if there is none."""
        return self._trouble if self._unsaved else None

    @property
    def text(self) -> str:
        """The state in two words."""
        if self._trouble is not None:
            return self.tr("Not saved")
        if self._saved_at is None:
            return self.tr("Saved")
        return self.tr("Saved {time}").format(time=self._saved_at.toString("HH:mm"))

    @property
    def reason(self) -> str:
        """The error, what is safe and what to do; empty if everything is saved."""
        if self._trouble is None:
            return ""
        if self._unsaved:
            remedy = self.tr("Your text is still here. Saving it is tried again every few seconds and when you type.")
        else:
            remedy = self.tr("Your last change was not recorded. Make it again when the problem is solved.")
        return self.tr("Not saved. {reason} {remedy}").format(reason=translated(self._trouble.message), remedy=remedy)

    def _fail(self, trouble: AbovelineError) -> None:
        self._trouble = trouble
        self.changed.emit()

    def _settle(self, at: QTime | None = None) -> None:
        if self._trouble is None and at == self._saved_at:
            # Most writes are of the same minute as the one before, and the state reads as before.
            return
        if at is not None:
            self._saved_at = at
        if not self._unsaved:
            self._trouble = None
            self._retry_timer.stop()
        self.changed.emit()
