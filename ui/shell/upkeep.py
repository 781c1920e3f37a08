"""Work for an open inspection that waits for a pause: noting where the person is, and tidying the store's log."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.session.session import Session
from app.store.opening import checkpoint
from ui.bus import ChangeBus
from ui.safety.session_heartbeat import SessionHeartbeat
from ui.tasks import Tasks

_SETTLED_MS = 400
_IDLE_MS = 4000
_LONGEST_MS = 60_000  # after the first change since the store was tidied


class Upkeep(QObject):
    """Keeps timers for one open inspection, until `stop`."""

    def __init__(
        self, session: Session, bus: ChangeBus, tasks: Tasks, note_place: Callable[[], object], parent: QObject
    ) -> None:
        """Begin to watch for pauses.

        Args:
            session: the open inspection.
            bus: emits its changes.
            tasks: the worker.
            note_place: writes where the person is. It is called a moment after the last move, so that the write
                never comes between a key press and its answer.
            parent: the owner.
        """
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._settled = self._single_shot(_SETTLED_MS, note_place)
        self._idle = self._single_shot(_IDLE_MS, self._tidy)
        self._longest = self._single_shot(_LONGEST_MS, self._tidy)
        self._heartbeat = SessionHeartbeat(session, self)
        bus.changed.connect(self._changed)
        self._application = QApplication.instance()
        if isinstance(self._application, QApplication):
            self._application.focusChanged.connect(self.moved)

    def moved(self) -> None:
        """Note the place once the person has stopped moving."""
        self._settled.start()

    def stop(self) -> None:
        """Watch no more."""
        self._settled.stop()
        self._idle.stop()
        self._longest.stop()
        if isinstance(self._application, QApplication):
            self._application.focusChanged.disconnect(self.moved)

    def end(self) -> None:
        """Write into the store that the inspection is closed as it should be."""
        self._heartbeat.end()

    def _changed(self) -> None:
        self._settled.start()
        self._idle.start()
        if not self._longest.isActive():
            # Somebody who types without a pause has their changes counted all the same.
            self._longest.start()

    def _tidy(self) -> None:
        if self._tasks.busy:
            self._idle.start()
            return
        self._idle.stop()
        self._longest.stop()
        store = self._session.store
        folder, key = store.folder, store.key
        # A log that cannot be copied back now is copied back later and loses nothing, so a failure is not shown.
        self._tasks.run(lambda _: checkpoint(folder, key))

    def _single_shot(self, milliseconds: int, do: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(do)
        return timer
