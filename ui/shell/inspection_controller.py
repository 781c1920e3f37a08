"""Opening and closing the inspection of the window; there is one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from app.errors import AbovelineError
from app.folders import is_being_purged, is_inspection
from ui import local_preferences
from ui.language.choice import current
from ui.language.messages import translated
from ui.shell.inspection_page import InspectionPage
from ui.shell.navigator import Navigator
from ui.shell.page import PageState
from ui.shell.page_names import INSPECTION, START, UNLOCK
from ui.shell.page_services import WindowServices
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.records.key import RecordKey
    from app.session.session import Session
    from app.store.keyring import Secrets
    from ui.shell.inspection_navigation import InspectionNavigation
    from ui.shell.inspection_tools import InspectionTools
    from ui.start.unlock_page import UnlockPage


class InspectionController(QObject):
    """Owns the page of the open inspection.

    `made` comes when that page is made, on opening and again in another language or size of text; `opened` once the
    person may work on it, `closed` when it is gone. `removal_cut_off` carries a folder whose inspection is partly
    removed, in place of opening it. `covered` is set while the inspection is open but hidden.
    """

    made = Signal()
    opened = Signal()
    closed = Signal()
    removal_cut_off = Signal(object)

    def __init__(
        self,
        navigator: Navigator[WindowServices],
        notice: Notice,
        tools: Callable[[], InspectionTools],
        may_leave: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Make a controller with nothing open.

        Args:
            navigator: shows the pages of the window.
            notice: the line over the pages.
            tools: returns what the window lends to an inspection.
            may_leave: whether the page in view may be left; says so where it may not.
            parent: the owner.
        """
        super().__init__(parent)
        self._navigator = navigator
        self._notice = notice
        self._tools = tools
        self._may_leave = may_leave
        self._session: Session | None = None
        # The pages in view when the inspection was locked: names and what may outlive locking.
        self._pages: PageState = {}
        self._locked: tuple[Path, PageState] | None = None
        self.view: InspectionPage | None = None
        self.covered = False
        self._said = ""  # the message on the inspection as it was opened
        self._not_closed = ""  # the message on why it was not closed

    @property
    def unlock_page(self) -> UnlockPage:
        """The page that asks for a passphrase."""
        return cast("UnlockPage", self._navigator.page(UNLOCK))

    def navigation(self) -> InspectionNavigation | None:
        """Bring the open inspection into view, and return what moves among its pages.

        Returns:
            None where no inspection is open, or where it is hidden.
        """
        if self.view is None or self.covered:
            return None
        if self._navigator.current != INSPECTION:
            self._navigator.go(INSPECTION)
        return self.view.navigation

    def folder(self) -> Path | None:
        """Return the folder of the inspection that is open or to be unlocked; None where there is none."""
        if self.view is not None:
            return self.view.session.folder
        return self.unlock_page.folder if self._navigator.current == UNLOCK else None

    def open_folder(self, folder: Path) -> None:
        """Ask for the passphrase of the inspection in `folder`, if there is one."""
        if is_being_purged(folder):
            self.removal_cut_off.emit(folder)
            return
        if is_inspection(folder):
            self._notice.clear()
            self.ask_to_unlock(folder)
            return
        text = self.tr("There is no inspection in {folder}. Choose the folder of an inspection.")
        self._notice.say(text.format(folder=folder), "error")

    def ask_to_unlock(self, folder: Path, secrets: Secrets | None = None) -> None:
        """Ask for the passphrase of the inspection in `folder`.

        Args:
            folder: the folder of the inspection.
            secrets: opens it without asking, if given.
        """
        if not self.close():
            return
        self._navigator.go(UNLOCK, {"folder": str(folder)})
        if secrets is not None:
            self.unlock_page.try_secrets(secrets)

    def import_modules(self) -> None:
        """Import what opening an inspection needs: for the worker, while the window is free."""
        import app.commands.opening  # noqa: F401 - imported here so that opening does not wait for it
        import ui.shell.inspection_view  # noqa: F401 - as above

    def open_new(self, folder: Path, key: bytes) -> None:
        """Open an inspection that was just made, unless another was opened meanwhile."""
        if self.view is None:
            self.open(folder, key)

    def open_joined(self, folder: Path, key: bytes) -> None:
        """Open an inspection that this laptop has just joined, and show the laptop's fingerprint."""
        self.open_new(folder, key)
        if self.view is None or self.view.context.session.folder != folder:
            return
        from app.commands.sharing import own_fingerprint

        text = self.tr(
            "This laptop has joined. Its fingerprint is {fingerprint}: say it when the lead merges your first file. It "
            "is shown again after each export, and under About Aboveline."
        )
        self._notice.say(text.format(fingerprint=own_fingerprint(self.view.context.session)))

    def open(self, folder: Path, key: bytes, *, recovered: bool = False) -> bool:
        """Open an inspection, on the pages that were in view when it was locked or last closed.

        Args:
            folder: its folder.
            key: its key.
            recovered: whether the recovery key was used; then a new passphrase is suggested.

        Returns:
            Whether it is open; where it is not, the unlock page says why.
        """
        from app.commands.opening import mark_opened, open_with_key
        from ui.safety.session_heartbeat import recovery_target, recovery_text

        try:
            session = open_with_key(folder, key)
        except AbovelineError as trouble:
            self._navigator.go(UNLOCK, {"folder": str(folder)})
            self.unlock_page.refused(trouble)
            return False
        self._notice.clear()
        lead, loss = None, False
        try:
            found = mark_opened(session)
            message, lead, loss = recovery_text(found), recovery_target(found), found.loss is not None
        except AbovelineError as trouble:
            message = translated(trouble.message)
        practice = self._show(session, folder)
        self.opened.emit()
        if not practice:
            local_preferences.remember_inspection(folder)
        self._remember_label()
        if recovered:
            self._notice.say(
                self.tr("Opened with the recovery key. Choose a new passphrase for this laptop."),
                "warning",
                action=self.tr("Choose one…"),
                do=self._change_passphrase,
            )
        elif loss:
            self._say_loss(message, session)
        elif message:
            there = self.tr("Show it") if lead is not None else ""
            self._notice.say(message, "warning", action=there, do=lambda: self._show_key(lead))
        else:
            self._warn_of_place(folder)
        self._said = self._notice.text
        return True

    def _warn_of_place(self, folder: Path) -> None:
        from app.placement import placement_warning

        warning = placement_warning(folder)
        if warning:
            self._notice.say(translated(warning), "warning")

    def _say_loss(self, message: str, session: Session) -> None:
        from ui.safety.sound_backups import say_loss

        tools = self._tools()
        say_loss(self._notice, message, session, tools.tasks, tools.repair)

    def _show(self, session: Session, folder: Path) -> bool:
        """Show the inspection where the person was, and return whether it is the practice inspection."""
        self._session = session
        locked, self._locked = self._locked, None
        if locked is not None and locked[0] == folder:
            self._navigator.restore_state(locked[1])
        else:
            self._navigator.go(INSPECTION)
            if self.view is not None:
                self.view.navigation.restore_last_place()
        return self.view is not None and self.view.practice

    def make_view(self) -> InspectionPage:
        """Make the page of the inspection that was just opened, for the navigator."""
        from ui.shell.inspection_view import InspectionView

        session, self._session = self._session, None
        if session is None:
            raise LookupError(INSPECTION)
        try:
            session.set_language(current())
        except AbovelineError as trouble:
            self._notice.say_trouble(trouble)
        self.view = InspectionView(session, self._tools())
        self.made.emit()
        return self.view

    def close(self) -> bool:
        """Save what is typed and close the inspection.

        Returns:
            False where typed text or a new recovery key would be lost; the notice says so.
        """
        if not self._may_leave():
            return False
        if self.view is None:
            return True
        self._remember_label()
        try:
            self.view.close_inspection()
        except AbovelineError as trouble:
            if self.covered:
                self._notice.say(self.tr("Some typed text is not saved yet. Unlock to see it."), "error")
            else:
                self._notice.say_trouble(trouble, action=self.tr("Close without saving it"), do=self._close_regardless)
            self._not_closed = self._notice.text
            return False
        self._forget()
        return True

    def withdraw_not_closed(self) -> None:
        """Drop the message on why the inspection was not closed, once its text is saved or in view again."""
        self._notice.withdraw(self._not_closed)
        self._not_closed = ""

    def leave(self) -> bool:
        """Close the inspection and show the start page; False where something would be lost."""
        if not self.close():
            return False
        self._navigator.go(START, {})
        return True

    def show_start(self) -> None:
        """Show the inspections on this laptop again, unless one is open."""
        if self.view is None and self._navigator.current == START:
            self._navigator.go(START, {})

    def lock(self) -> None:
        """Close the inspection, and come back to the same pages once it is unlocked.

        Raises:
            KnownError: typed text could not be saved; the inspection stays open.
        """
        if self.view is None:
            return
        folder = self.view.session.folder
        if not self.covered:
            # Of an inspection that is hidden by now, the pages were noted as it was hidden.
            self._pages = self._navigator.save_state(locked=True)
        self._remember_label()
        self.view.close_inspection(locking=True)
        self._locked = folder, self._pages
        self._forget()

    def commit(self) -> bool:
        """Record what was typed in the open inspection, if there is one; return False where it cannot be recorded."""
        return self.view is None or self.view.navigation.commit_case()

    def detach(self) -> None:
        """Take the session from its page, which is about to be made again."""
        if self.view is not None:
            self._session = self.view.hand_over()
            self.view = None

    def _remember_label(self) -> None:
        """Store what the pages before unlocking may show of the open inspection, unless it is for practice."""
        if self.view is not None and not self.view.practice:
            local_preferences.remember_label(self.view.session.folder, self.view.label())

    def _show_key(self, key: RecordKey | None) -> None:
        navigation = self.navigation()
        if navigation is not None and key is not None:
            navigation.show_key(key)

    def _change_passphrase(self) -> None:
        self._tools().open_page("passphrase")

    def abandon(self) -> None:
        """Close the inspection as it is; typed text that could not be saved is lost, unless its draft was saved."""
        if self.view is not None:
            self.view.abandon()
            self._forget()

    def _close_regardless(self) -> None:
        self.abandon()
        self._navigator.go(START, {})

    def _forget(self) -> None:
        self.view = None
        # The buttons of what was said of the inspection lead into it.
        self._notice.withdraw(self._said)
        self._said = ""
        self.withdraw_not_closed()
        self._navigator.drop(INSPECTION)
        self.closed.emit()
