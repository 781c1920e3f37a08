"""Rolling backups while one works: when one is due, made on a thread of its own, and what is known of the last."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands.backing_up import LastBackup, back_up_to, changes_since, last_backup, note_backup
from app.errors import AbovelineError
from app.session.session import Session
from app.store.opening import open_store
from ui.language.dates import lately, lately_in_a_sentence
from ui.language.messages import translated
from ui.safety.corner import LOUD, PLAIN, QUIET
from ui.safety.idle import steady
from ui.settings import settings

EVERY_SECONDS = 600
FIRST_SECONDS = 120
_LOOK_MS = 60_000
_HOUR = 3_600_000


@dataclass(frozen=True, slots=True)
class BackupState:
    """What to say of the backups: a few words, all of it, and how plainly."""

    text: str
    whole: str
    loudness: int


class Backups(QObject):
    """Backs up the inspection that `attach` names, into the folder that the settings name, while there are changes.

    A folder that is not there is looked for again each minute. `changed` tells that there is something else to say,
    `ended` that a backup was made or could not be.
    """

    changed = Signal()
    ended = Signal()
    _finished = Signal(object)

    def __init__(self, parent: QObject, *, clock: Callable[[], float] = steady) -> None:
        super().__init__(parent)
        self._clock = clock
        self._session: Session | None = None
        self._where: tuple[Path, bytes] | None = None  # of the inspection that is attached
        self._last: LastBackup | None = None
        self._changes = 0
        self._due = 0.0
        self.trouble: AbovelineError | None = None
        self.running = False
        self._once_more: tuple[Path, bytes] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._finished.connect(self._end)
        settings().changed.connect(self._follow)

    def attach(self, session: Session) -> None:
        """Look after this inspection from now on."""
        self._session = session
        self._where = session.folder, session.store.key
        self.trouble = None
        self._due = self._clock() + FIRST_SECONDS
        self._timer.start()
        self._take_stock()

    def let_go(self) -> None:
        """Called before the inspection is closed: what changed since the last backup is backed up meanwhile, unless
        it is known that it cannot be."""
        if self._session is None:
            return
        self._take_stock()
        if self.folder is not None and self._changes and self.trouble is None:
            # The one that is being made may have begun before the last change.
            self._once_more = self._where if self.running else None
            self.back_up()
        # What is locked is locked: only a backup that is being made keeps the key.
        self._session = self._where = None
        self._timer.stop()
        self.changed.emit()

    @property
    def folder(self) -> Path | None:
        """The folder of choice; None where none is chosen."""
        chosen = settings().backup_folder
        return Path(chosen) if chosen else None

    def look(self) -> None:
        """See whether a backup is due."""
        self._take_stock()
        wanted = self.trouble is not None or self._clock() >= self._due
        if self.folder is not None and self._changes and wanted:
            self.back_up()

    def back_up(self) -> None:
        """Begin a backup now, unless one is being made."""
        if self._where is not None:
            self._begin(self._where)

    def _begin(self, where: tuple[Path, bytes]) -> None:
        into = self.folder
        if into is None or self.running:
            return
        self.running = True
        self.changed.emit()
        # Not on the window's worker, which work in hand waits for; and a stick that hangs must not keep the program.
        threading.Thread(target=self._work, args=(where, into), name="backup", daemon=True).start()

    def _work(self, where: tuple[Path, bytes], into: Path) -> None:
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
            self._finished.emit((where, result))

    def _end(self, ended: tuple[tuple[Path, bytes], object]) -> None:
        where, result = ended
        self.running = False
        trouble = result if isinstance(result, AbovelineError) else None
        if self._session is None or self._where == where:
            # Of another inspection than the one that is open now nothing is said.
            self.trouble = trouble
        if isinstance(result, LastBackup):
            if self._where == where:
                self._due = self._clock() + EVERY_SECONDS
            # Only what is known of the backup is lost where this fails; the backup stands.
            with suppress(AbovelineError):
                self._note(result, where)
        again, self._once_more = self._once_more, None
        if again is not None and trouble is None:
            self._begin(again)
            return
        self._take_stock()
        self.ended.emit()

    def _note(self, made: LastBackup, where: tuple[Path, bytes]) -> None:
        if self._session is not None and self._where == where:
            note_backup(self._session.store, made)
        else:
            store = open_store(*where)
            try:
                note_backup(store, made)
            finally:
                store.close()

    def _follow(self) -> None:
        if self._session is not None and self._last_folder() != self.folder:
            self.trouble = None
            self._due = self._clock()
            self._take_stock()

    def _last_folder(self) -> Path | None:
        return self._last.folder if self._last is not None else None

    def _take_stock(self) -> None:
        if self._session is not None:
            last = last_backup(self._session.store)
            # What lies in another folder is no backup of the kind that was chosen.
            self._last = last if last is not None and last.folder == self.folder else None
            self._changes = changes_since(self._session.store, self._last)
        self.changed.emit()

    @property
    def state(self) -> BackupState:
        """What to say of the backups now."""
        if self.folder is None:
            whole = self.tr("No folder is chosen for backups. Choose one, such as a stick.")
            return BackupState(self.tr("No backups"), whole, QUIET)
        when = lately(self._last.at) if self._last is not None else ""
        if self.running:
            return BackupState(self.tr("Backing up…"), self._whole(), QUIET)
        if self.trouble is None and when:
            return BackupState(self.tr("Backed up {when}").format(when=when), self._whole(), QUIET)
        if self.trouble is None:
            return BackupState(self.tr("Not backed up yet"), self._whole(), QUIET)
        text = self.tr("No backup since {when}").format(when=when) if when else self.tr("No backup yet")
        return BackupState(text, self._whole(), self._loudness())

    def _whole(self) -> str:
        parts = [translated(self.trouble.message)] if self.trouble is not None else []
        if self._last is not None:
            parts.append(self.tr("The last one was made {when}.").format(when=lately_in_a_sentence(self._last.at)))
        elif self.trouble is None:
            parts.append(self.tr("None has been made yet."))
        parts.append(self.tr("Changes since: {count}.").format(count=self._changes))
        if self.trouble is not None:
            parts.append(self.tr("It is tried again each minute."))
        return " ".join(parts)

    def _loudness(self) -> int:
        if not self._changes:
            return QUIET
        # A clock that was set back says that the last backup is still to come.
        hours = (time.time() * 1000 - self._last.at) / _HOUR if self._last is not None else 2.0
        return QUIET if 0 <= hours < 1 else LOUD if hours >= 4 else PLAIN
