"""Keep the work safe around the pages: the state of saving, locking, backups, and closing."""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AbovelineError
from ui.safety.corner import MUTED, STRONG, Corner
from ui.safety.leaving import CloseAfterBackup
from ui.shell.inspection_controller import InspectionController
from ui.shell.locking import ClipboardGuard, Cover, Locking
from ui.shell.navigator import Navigator
from ui.shell.page_names import INSPECTION, UNLOCK
from ui.shell.page_services import WindowServices
from ui.tasks import Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from ui.safety.backups import Backups
    from ui.saving import Saving

_PAGES_GONE_MS = 200


class SafetyController(QObject):
    """Watches over the open inspection.

    `corner` shows its state; the window sets it, since it is made again with the menus. `backups_asked` asks for the
    page of the backups, `close_asked` for the window to close.
    """

    backups_asked = Signal()
    close_asked = Signal()

    def __init__(
        self,
        inspections: InspectionController,
        navigator: Navigator[WindowServices],
        tasks: Tasks,
        notice: Notice,
        centre: QWidget,
    ) -> None:
        """Watch whatever `inspections` opens.

        Args:
            inspections: opens and closes inspections.
            navigator: shows the pages of the window.
            tasks: the worker.
            notice: the line over the pages.
            centre: the widget at whose lower edge the warning before locking is shown.
        """
        super().__init__(centre)
        self._inspections = inspections
        self._navigator = navigator
        self._notice = notice
        self.not_saved = Notice("savingNotice")
        self.locking = Locking(centre, tasks)
        self.locking.due.connect(self.lock)
        self._clipboard = ClipboardGuard(self)
        self._leaving = CloseAfterBackup(notice, self)
        self._leaving.close_asked.connect(self.close_asked)
        self._cover: Cover | None = None
        self.backups: Backups | None = None
        self.corner = Corner()
        self._warned = False
        self._backups_text = ""  # the message on the backups
        self._pages: list[weakref.ref[QObject]] = []  # pages that were dropped, with all that is in them
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.setInterval(_PAGES_GONE_MS)
        self._forgetting.timeout.connect(self._forget)
        inspections.made.connect(self._watch)
        inspections.opened.connect(self._begin)
        navigator.dropping.connect(self._note_page)
        inspections.closed.connect(self._rest)

    def make_backups(self) -> Backups:
        """Return what makes the backups, made when the first inspection is opened."""
        from ui.safety.backups import Backups

        if self.backups is None:
            self.backups = Backups(self)
            self.backups.changed.connect(self._show_backups)
        return self.backups

    def _watch(self) -> None:
        view = self._inspections.view
        if view is None:
            return
        view.context.saving.changed.connect(self.show_saving)
        backups = self.make_backups()
        if not view.practice:
            backups.attach(view.session)
            view.closing.connect(backups.detach)
        self._warned = False
        self.show_saving()
        self._show_backups()

    def _begin(self) -> None:
        self._leaving.cancel()
        # The recovery key of a new inspection may have been copied just before.
        self._clipboard.take_back()
        self._begin_locking()

    def _begin_locking(self) -> None:
        # The cases of the practice inspection are invented, so nobody is harmed if they are seen, and a person who
        # reads before answering is not interrupted.
        view = self._inspections.view
        self.locking.begin(idle=view is None or not view.practice)

    def _rest(self) -> None:
        self._clipboard.take_back()
        self._uncover()
        self._notice.withdraw(self._backups_text)
        self.locking.rest()
        self.show_saving()
        # The pages are deleted once the event loop is reached, and what they held is free then.
        self._forgetting.start()

    def _note_page(self, page: QWidget) -> None:
        self._pages += map(weakref.ref, (page, *page.findChildren(QObject)))

    def _forget(self) -> None:
        from ui.safety.forgetting import forget_deleted_pages

        if self._inspections.view is None:
            forget_deleted_pages(self._pages)

    def lock(self) -> None:
        """Close the inspection and ask for its passphrase; hide it where typed text cannot be saved."""
        view = self._inspections.view
        if view is None:
            return
        self._clipboard.take_back()
        self._notice.clear()
        folder, covered = view.session.folder, self._cover is not None
        try:
            self._inspections.lock()
        except AbovelineError:
            if not covered:
                self._hide(Cover(view, view.session.store), folder)
            return
        if covered:
            # Text already typed on the unlock page stays.
            self._inspections.unlock_page.uncover()
            self._navigator.go(UNLOCK)
        else:
            self._navigator.go(UNLOCK, {"folder": str(folder)})

    def unlocked(self, folder: Path, key: bytes, recovered: bool) -> None:  # noqa: FBT001 - a slot
        """Open what the unlock page has the key of, unless the person went elsewhere while it was derived."""
        if self._navigator.current != UNLOCK or self._inspections.unlock_page.folder != folder:
            return
        if self._cover is None:
            self._inspections.open(folder, key, recovered=recovered)
        elif self._cover.opens_with(key):
            cover = self._cover
            self._uncover()
            self._inspections.withdraw_not_closed()
            self._navigator.go(INSPECTION)
            cover.give_back_focus()
            self._begin_locking()

    def may_close(self) -> bool:
        """Return whether the window may close now; while a backup is being made it closes a little later by itself."""
        self._clipboard.take_back()
        if self.backups is None or not self.backups.running or self._leaving.begun:
            return True
        self._leaving.wait_for(self.backups)
        return False

    def show_saving(self) -> None:
        """Show whether everything is saved, and if not why not."""
        saving = self._saving()
        if saving is not None:
            self.corner.show_saving(saving)
        reason = saving.reason if saving is not None else ""
        if not reason:
            self.not_saved.clear()
            self._inspections.withdraw_not_closed()
        elif reason != self.not_saved.text:
            self.not_saved.say(reason, "error")
        if self._cover is not None and not reason:
            # Later: this may run within the very write that has just succeeded.
            QTimer.singleShot(0, self, self._lock_for_good)

    def _saving(self) -> Saving | None:
        view = self._inspections.view
        return view.context.saving if view is not None else None

    def _hide(self, cover: Cover, folder: Path) -> None:
        self._cover = cover
        self._inspections.covered = True
        self.locking.rest()
        self._navigator.go(UNLOCK, {"folder": str(folder)})
        self._inspections.unlock_page.cover(cover.text, cover.keys)

    def _uncover(self) -> None:
        self._cover = None
        self._inspections.covered = False

    def _lock_for_good(self) -> None:
        saving = self._saving()
        if self._cover is not None and saving is not None and not saving.failed:
            self.lock()

    def _show_backups(self) -> None:
        view = self._inspections.view
        if self.backups is None or view is None or view.practice:
            self.corner.show_backups("", "", MUTED)
            return
        state = self.backups.state
        self.corner.show_backups(state.text, state.detail, state.emphasis)
        if self.backups.trouble is None and not self.backups.running:
            self._notice.withdraw(self._backups_text)
        if state.emphasis == STRONG and not self._warned and self._cover is None:
            # Once each time an inspection is opened; the words at the top right stay.
            self._warned = True
            self._backups_text = f"{state.text}. {state.detail}"
            self._notice.say(self._backups_text, "warning", action=self.tr("Backups…"), do=self.backups_asked.emit)
