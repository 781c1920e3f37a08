"""Whether everything is saved: one state for the whole window, from what the session reports of each write."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from ui.language.messages import translated

if TYPE_CHECKING:
    from app.errors import AbovelineError
    from app.session.session import Session

_AGAIN_MS = 5000


class Saving(QObject):
    """`changed` tells that it says something else now; `retry` asks whoever holds typed text to write it again.

    It is not saved from a write that fails until one that works, and as long as typed text is held that is on no disk.
    """

    changed = Signal()
    retry = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._trouble: AbovelineError | None = None
        self._held: set[Hashable] = set()
        self._at: QTime | None = None
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.retry)

    def watch(self, session: Session) -> None:
        """Follow the writes of `session` from now on. Memory shows a write before it is told of here."""
        session.listener = self.written

    def written(self, trouble: AbovelineError | None) -> None:
        """Show that a write worked, or the error that it met."""
        if trouble is not None:
            self._fail(trouble)
        else:
            self._at = QTime.currentTime()
            self._settle()

    def hold(self, what: Hashable, trouble: AbovelineError) -> None:
        """Typed text, named by `what`, is only in the window, since a write of it failed. It is tried again."""
        self._held.add(what)
        self._again.start()
        self._fail(trouble)

    def let_go(self, what: Hashable) -> None:
        """Forget held text that is on disk now, or is not wanted any more."""
        if what in self._held:
            self._held.remove(what)
            self._settle()

    @property
    def failed(self) -> bool:
        """Whether something is not saved."""
        return self._trouble is not None

    @property
    def held_back(self) -> AbovelineError | None:
        """What keeps typed text from every disk, so that closing would lose it; None where nothing does."""
        return self._trouble if self._held else None

    @property
    def text(self) -> str:
        """The state in two words."""
        if self._trouble is not None:
            return self.tr("Not saved")
        if self._at is None:
            return self.tr("Saved")
        return self.tr("Saved {time}").format(time=self._at.toString("HH:mm"))

    @property
    def reason(self) -> str:
        """What stands in the way, and what becomes of what was typed or pressed; empty where all is saved."""
        if self._trouble is None:
            return ""
        if self._held:
            what = self.tr("What you typed is still here. It is tried again every few seconds, and as you type on.")
        else:
            what = self.tr("What you did last was not taken; do it again once that is mended.")
        return self.tr("Not saved. {reason} {what}").format(reason=translated(self._trouble), what=what)

    def _fail(self, trouble: AbovelineError) -> None:
        self._trouble = trouble
        self.changed.emit()

    def _settle(self) -> None:
        if not self._held:
            self._trouble = None
            self._again.stop()
        self.changed.emit()
