"""Make rolling backups of the open inspection on a thread, and report how old the last one is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands.backing_up import LastBackup, back_up_to, changes_since, last_backup, note_backup
from app.commands.choosing_backups import choose_backup_folder, chosen_backup_folder, stop_backups
from app.errors import AbovelineError
from app.session.session import Session
from app.store.opening import open_store
from ui.language.counts import counted
from ui.language.dates import lately, lately_in_a_sentence
from ui.language.messages import translated
from ui.safety.corner import MUTED, NORMAL, STRONG
from ui.safety.idle import suspend_aware_clock
from ui.thread_results import ThreadResults

EVERY_SECONDS = 600
FIRST_SECONDS = 120
_CHECK_MS = 60_000
_HOUR = 3_600_000


@dataclass(frozen=True, slots=True)
class BackupState:
    """The state of the backups: a short text, all details, and how strongly to show it (see `ui.safety.corner`)."""

    text: str
    detail: str
    emphasis: int


class Backups(QObject):
    """Backs up the attached inspection into the folder that was chosen for it, whenever it has changed.

    `folder` is that of the inspection that was attached last; None if none is chosen.

    If the folder is missing, the backup is tried again every minute. `changed` is emitted when `state` changes, and
    `ended` when a backup was made or failed.

    Args:
        parent: the owner of the timer.
        clock: a clock in seconds that also runs while the laptop sleeps.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, *, clock: Callable[[], float] = suspend_aware_clock) -> None:
        super().__init__(parent)
        self._clock = clock
        self._session: Session | None = None
        self._where: tuple[Path, bytes] | None = None  # folder and key of the attached inspection
        self.folder: Path | None = None
        self._last: LastBackup | None = None
        self._changes = 0
        self._due = 0.0
        self.trouble: AbovelineError | None = None
        self.running = False
        self._queued: tuple[Path, bytes] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self.check)
        self._results = ThreadResults(self)
        self._results.came.connect(self._on_finished)

    def attach(self, session: Session) -> None:
        """Back up this inspection from now on."""
        self._session = session
        self._where = session.folder, session.store.key
        self.folder = chosen_backup_folder(session.store)
        self.trouble = None
        self._due = self._clock() + FIRST_SECONDS
        self._timer.start()
        self._update()

    def detach(self) -> None:
        """Stop watching the inspection, before it is closed, and back up its latest changes in the background.

        No backup is started if the last one failed.
        """
        if self._session is None:
            return
        self._update()
        if self.folder is not None and self._changes and self.trouble is None:
            # A running backup may not hold the latest change, so another one follows it.
            self._queued = self._where if self.running else None
            self.back_up()
        # A locked inspection must not leave its key in memory, except in a running backup.
        self._session = self._where = None
        self._timer.stop()
        self.changed.emit()

    def choose(self, folder: Path | None) -> None:
        """Write backups of the attached inspection to `folder` from now on, or none if it is None.

        Raises:
            KnownError: The folder cannot take them, or the choice cannot be saved.
        """
        if self._session is None:
            return
        if folder is None:
            stop_backups(self._session)
        else:
            choose_backup_folder(self._session, folder)
        self.folder = chosen_backup_folder(self._session.store)
        self.trouble = None
        self._due = self._clock()
        self._update()

    def check(self) -> None:
        """Start a backup if one is due."""
        self._update()
        wanted = self.trouble is not None or self._clock() >= self._due
        if self.folder is not None and self._changes and wanted:
            self.back_up()

    def back_up(self) -> None:
        """Start a backup now, unless one is running."""
        if self._where is not None:
            self._begin(self._where)

    def _begin(self, where: tuple[Path, bytes]) -> None:
        into = self.folder
        if into is None or self.running:
            return
        self.running = True
        self.changed.emit()
        # A slow stick would block the window's worker, so each backup has its own thread. The thread is a daemon, so
        # that a hanging stick does not stop the program from ending.
        # The window does not wait for a slow stick, so it may be closed before the end. The backup itself exists.
        work = partial(_back_up, where, into, self._results.giver())
        threading.Thread(target=work, name="backup", daemon=True).start()

    def _on_finished(self, ended: tuple[tuple[Path, bytes], object]) -> None:
        where, result = ended
        self.running = False
        trouble = result if isinstance(result, AbovelineError) else None
        if self._session is None or self._where == where:
            # The result of a backup of another inspection is not shown on the open one.
            self.trouble = trouble
        if isinstance(result, LastBackup):
            if self._where == where:
                self._due = self._clock() + EVERY_SECONDS
            # If this fails, the backup itself exists, and only its time is not recorded.
            with suppress(AbovelineError):
                self._record_backup(result, where)
        again, self._queued = self._queued, None
        if again is not None and trouble is None:
            self._begin(again)
            return
        self._update()
        self.ended.emit()

    def _record_backup(self, made: LastBackup, where: tuple[Path, bytes]) -> None:
        if self._session is not None and self._where == where:
            note_backup(self._session.store, made)
        else:
            store = open_store(*where)
            try:
                note_backup(store, made)
            finally:
                store.close()

    def _update(self) -> None:
        if self._session is not None:
            last = last_backup(self._session.store)
            # A backup in another folder does not count, because the user has chosen this folder.
            self._last = last if last is not None and last.folder == self.folder else None
            self._changes = changes_since(self._session.store, self._last)
        self.changed.emit()

    @property
    def state(self) -> BackupState:
        """The current state of the backups."""
        if self.folder is None:
            detail = self.tr("No folder is chosen for backups. Choose one, for example on a USB stick.")
            return BackupState(self.tr("No backups"), detail, MUTED)
        when = lately(self._last.at) if self._last is not None else ""
        if self.running:
            return BackupState(self.tr("Backing up…"), self._detail(), MUTED)
        if self.trouble is None and when:
            return BackupState(self.tr("Backed up {when}").format(when=when), self._detail(), MUTED)
        if self.trouble is None:
            return BackupState(self.tr("Not backed up yet"), self._detail(), MUTED)
        text = self.tr("No backup since {when}").format(when=when) if when else self.tr("No backup yet")
        return BackupState(text, self._detail(), self._emphasis())

    def _detail(self) -> str:
        parts = [translated(self.trouble.message)] if self.trouble is not None else []
        if self._last is not None:
            parts.append(self.tr("The last backup was made {when}.").format(when=lately_in_a_sentence(self._last.at)))
        elif self.trouble is None:
            parts.append(self.tr("No backup has been made yet."))
        if not self._changes:
            parts.append(self.tr("There are no changes to back up."))
        else:
            one, many = self.tr("1 change is not backed up."), self.tr("{n} changes are not backed up.")
            parts.append(counted(self._changes, one, many))
        if self.trouble is not None:
            parts.append(self.tr("The program tries again every minute."))
        return " ".join(parts)

    def _emphasis(self) -> int:
        if not self._changes:
            return MUTED
        # After the clock was set back, the last backup lies in the future, and its age is negative.
        hours = (time.time() * 1000 - self._last.at) / _HOUR if self._last is not None else 2.0
        return MUTED if 0 <= hours < 1 else STRONG if hours >= 4 else NORMAL


def _back_up(where: tuple[Path, bytes], into: Path, give: Callable[[object], None]) -> None:
    """Write a backup and hand over where it was made from, and what it is or why there is none."""
    result: object = None
    try:
        store = open_store(*where, read_only=True)
        try:
            result = back_up_to(store, into)
        finally:
            store.close()
    except AbovelineError as trouble:
        result = trouble
    finally:
        give((where, result))
