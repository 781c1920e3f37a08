"""What keeps the work safe around the pages: the state of saving, locking, the cover, backups, and closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.errors import AbovelineError
from ui.safety.corner import MUTED, STRONG, Corner
from ui.safety.leaving import CloseAfterBackup
from ui.shell.locking import ClipboardGuard, Cover, Locking
from ui.shell.view_state import way_back
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.safety.backups import Backups
    from ui.shell.inspection_view import InspectionView
    from ui.shell.main_window import MainWindow


class SafetyController(QObject):
    """The window's own: it is told when an inspection is opened and when it is gone.

    `corner` is set by the window, which makes it anew with its menus; `cover` is there while an inspection that
    cannot be put away is hidden.
    """

    def __init__(self, window: MainWindow, centre: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.not_saved = Notice("savingNotice")
        self.locking = Locking(centre, window.tasks)
        self.locking.due.connect(self.lock)
        self.copied = ClipboardGuard(self)
        self.leaving = CloseAfterBackup(window, window.notice)
        self.cover: Cover | None = None
        self.backups: Backups | None = None
        self.corner = Corner()
        self._told = False
        self._way_back: tuple[Path, Callable[[InspectionView], None]] | None = None

    def look_after(self, workplace: InspectionView) -> None:
        """Show the state of what is open now, and have it backed up."""
        from ui.safety.backups import Backups

        workplace.context.saving.changed.connect(self.show_saving)
        if self.backups is None:
            self.backups = Backups(self)
            self.backups.changed.connect(self._show_backups)
        if not workplace.practice:
            self.backups.attach(workplace.session)
            workplace.closing.connect(self.backups.detach)
        self._told = False
        self.show_saving()
        self._show_backups()

    def begin(self, workplace: InspectionView) -> None:
        """Somebody is there now; on the page that they were on when it was locked."""
        self.leaving.cancel()
        self.locking.begin()
        before, self._way_back = self._way_back, None
        if before is not None and before[0] == workplace.session.folder:
            back = before[1]
            # Once the work of unlocking is over: a page that has work of its own to do waits for none.
            QTimer.singleShot(0, workplace, lambda: back(workplace))

    def rest(self) -> None:
        """Nothing is open any more."""
        self.cover = None
        self.locking.rest()
        self.show_saving()

    def lock(self) -> None:
        """Put the inspection away and ask for its passphrase; where something typed cannot be saved, cover it."""
        window, workplace = self._window, self._window.view
        if workplace is None:
            return
        self.copied.take_back()
        window.notice.clear()
        folder = workplace.session.folder
        back = way_back(workplace)
        try:
            workplace.close_inspection()
        except AbovelineError:
            if self.cover is None:
                cover = self.cover = Cover(workplace)
                self.locking.rest()
                window.unlock.ask(folder, cover=cover.text, keys=cover.keys)
                window.show_page(window.unlock)
            return
        self._way_back = None if back is None else (folder, back)
        if self.cover is not None:
            window.unlock.uncover()
        else:
            window.unlock.ask(folder)
        window.forget_view()
        window.show_page(window.unlock)

    def lift_cover(self, key: bytes) -> None:
        """Show what was covered again, to whoever has its key."""
        cover = self.cover
        if cover is not None and cover.lift(key):
            self.cover = None
            self._window.show_page(cover.workplace)
            cover.give_back_focus()
            self.locking.begin()

    def may_close(self) -> bool:
        """Whether the window may close now; while a backup is being made it closes a little later by itself."""
        if self.backups is None or not self.backups.running or self.leaving.begun:
            return True
        self.leaving.wait_for(self.backups)
        return False

    def show_saving(self) -> None:
        """Say whether all is saved, and if not why not."""
        workplace = self._window.view
        saving = workplace.context.saving if workplace is not None else None
        if saving is not None:
            self.corner.show_saving(saving)
        reason = saving.reason if saving is not None else ""
        if not reason:
            self.not_saved.clear()
        elif reason != self.not_saved.text:
            self.not_saved.say(reason, "error")
        if self.cover is not None and not reason:
            # In its own time: this may be told from within the very write that worked.
            QTimer.singleShot(0, self, self._lock_for_good)

    def _lock_for_good(self) -> None:
        if self.cover is not None and not self.cover.workplace.context.saving.failed:
            self.lock()

    def _show_backups(self) -> None:
        workplace = self._window.view
        if self.backups is None or workplace is None or workplace.practice:
            self.corner.show_backups("", "", MUTED)
            return
        state = self.backups.state
        self.corner.show_backups(state.text, state.detail, state.emphasis)
        if state.emphasis == STRONG and not self._told and self.cover is None:
            # Once a sitting; the words at the top right stay.
            self._told = True
            text = f"{state.text}. {state.detail}"
            self._window.notice.say(text, "warning", action=self.tr("Backups…"), do=self._window.show_backups)
