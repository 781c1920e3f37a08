"""The window: start, unlock, the open inspection, its menus, whether all is saved, and closing at any moment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.errors import AbovelineError
from ui import local_preferences as remembered
from ui.language.choice import current
from ui.language.menu import language_menu, with_draft_mark
from ui.language.messages import translated
from ui.safety.corner import Corner
from ui.shell.menu_actions import MenuActions
from ui.shell.menus import Menus
from ui.shell.onboarding_flow import OnboardingFlow
from ui.shell.overlay_pages import OverlayPages
from ui.shell.page_stack import PageStack
from ui.shell.practice_flow import PracticeFlow
from ui.shell.safety_controller import SafetyController
from ui.shell.ui_rebuilder import UiRebuilder
from ui.start.unlock_page import UnlockPage
from ui.tasks import Tasks
from ui.widgets.enter_presses import EnterPresses
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.records.key import RecordKey
    from app.session.session import Session
    from app.store.keyring import Secrets
    from ui.shell.inspection_view import InspectionView
    from ui.start.start_page import StartPage

_SIZE = QSize(1280, 720)


class MainWindow(QMainWindow):
    """Call `show_start` or `ask_to_unlock` to begin. What is slow to load is loaded when it is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.tasks = Tasks(self)
        self.view: InspectionView | None = None
        self.notice = Notice("windowNotice", dismissable=True)
        self._start: StartPage | None = None
        self.stack = PageStack()
        self.onboarding = OnboardingFlow(self.tasks, self.notice, self)
        self.overlays = OverlayPages(self)
        self._errands = MenuActions(self, self.overlays)
        self._practising = PracticeFlow(self)
        self.renewal = UiRebuilder(self)
        self._enter = EnterPresses(self)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.safety = SafetyController(self, centre)
        column.addWidget(self.safety.not_saved)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self._furnish()
        self._connect()
        geometry = remembered.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    def _furnish(self) -> None:
        """What is always there, in the language and size of text of now."""
        self.unlock = UnlockPage(self.tasks)
        self.unlock.unlocked.connect(self._unlocked_on_page)
        self.unlock.left.connect(self._leave_unlock)
        self.stack.addWidget(self.unlock)
        self._menus = Menus(self, *self._errands.entries(), languages=language_menu(self))
        self._corner = Corner(self.menuBar())
        self.safety.corner = self._corner
        self._corner.backups_asked.connect(self._errands.show_backups)
        self._corner.hide()
        beside = with_draft_mark(self._corner, self.menuBar())
        self.menuBar().setCornerWidget(beside)
        beside.show()
        self.built_font = self.font()
        self._enable()

    @property
    def start(self) -> StartPage:
        """The start page, made when it is first wanted."""
        if self._start is None:
            from ui.start.start_page import StartPage

            page = self._start = StartPage()
            page.chosen.connect(self.open_folder)
            page.open_asked.connect(self._errands.ask_folder)
            page.new_asked.connect(self.make_new)
            page.join_asked.connect(self._errands.join)
            page.restore_asked.connect(self._errands.restore)
            page.practise_asked.connect(self._practising.begin)
        return self._start

    def show_start(self) -> None:
        """The inspections on this laptop."""
        self.start.refresh()
        self.show_page(self.start)

    @property
    def starting(self) -> bool:
        """Whether the start page is in view, or what lies below the one in view."""
        return self.stack.page is self._start

    def rebuild_chrome(self) -> None:
        """Make what is always there anew, and the start page when it is wanted next."""
        for page in (self.unlock, self._start):
            if page is not None:
                self.stack.drop(page)
        self._start = None
        self._menus.clear()
        self.menuBar().cornerWidget().deleteLater()
        self._furnish()

    def _leave_unlock(self) -> None:
        if self.safety.cover is None:
            self.show_start()

    def ask_to_unlock(self, folder: Path, secrets: Secrets | None = None) -> None:
        """The unlock page of the inspection in `folder`; with `secrets` it is opened with them at once."""
        if not self.close_inspection():
            return
        self.unlock.ask(folder)
        self.show_page(self.unlock)
        if secrets is not None:
            self.unlock.try_secrets(secrets)

    def close_inspection(self) -> bool:
        """Close the open inspection, if there is one; False where something typed, or a new key, would be lost."""
        if not self.onboarding.may_leave():
            return False
        workplace = self.view
        if workplace is None:
            return True
        try:
            workplace.close_inspection()
        except AbovelineError as trouble:
            if self.safety.cover is not None:
                self.notice.say(self.tr("Something typed is not saved yet. Unlock first, to see what."), "error")
            else:
                self.notice.say_trouble(trouble, action=self.tr("Close without it"), do=self._close_regardless)
            return False
        self.forget_view()
        return True

    def lock(self) -> None:
        """Put the inspection away and ask for its passphrase, once work under way is finished."""
        self.safety.locking.lock_when_free()

    def show_page(self, page: QWidget) -> None:
        """Show a page and give it the keys."""
        self.overlays.drop()
        self.stack.turn_to(page)

    def show_backups(self) -> None:
        """How it stands with the backups, and where they go."""
        self._errands.show_backups()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.renewal.check_font()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.close_inspection():
            event.ignore()
            return
        if not self.safety.may_close():
            event.ignore()
            return
        self.tasks.stop()
        remembered.remember_geometry(self.saveGeometry())
        event.accept()

    def _connect(self) -> None:
        self.stack.turned.connect(self._turned)
        self.overlays.shown.connect(self._show_aside)
        self.overlays.left.connect(self.stack.take_off)
        self.onboarding.shown.connect(self.show_page)
        self.onboarding.opened.connect(self._unlocked)
        self.onboarding.left.connect(self.show_start)
        self.onboarding.close_asked.connect(self.close)

    def _enable(self) -> None:
        workplace = self.view
        in_view = self.stack.currentWidget() is workplace
        inside = workplace is not None and self.safety.cover is None
        self._menus.show_state(inside=inside, in_case=workplace is not None and workplace.in_case and in_view)

    def _turned(self) -> None:
        workplace = self.view if self.safety.cover is None else None
        name = workplace.title() if workplace is not None else ""
        self.setWindowTitle(self.tr("{name} \N{EN DASH} Aboveline").format(name=name) if name else "Aboveline")
        self._corner.setVisible(workplace is not None)
        self._enable()

    def _show_aside(self, page: QWidget) -> None:
        if self.notice.passing:
            self.notice.clear()
        self.stack.lay_over(page)

    def menus(self) -> Menus:
        """The menus as they are now: they are made anew with the pages."""
        return self._menus

    def open_view(self) -> InspectionView | None:
        """The open inspection, in view; None where there is none, or where it is covered."""
        if self.safety.cover is not None:
            return None
        if self.view is not None and self.stack.currentWidget() is not self.view:
            self.show_page(self.view)
        return self.view

    def open_folder(self, folder: Path) -> None:
        """The unlock page of the inspection in `folder`, if there is one."""
        if remembered.is_inspection(folder):
            self.notice.clear()
            self.ask_to_unlock(folder)
        else:
            self.notice.say(
                self.tr("There is no inspection in {folder}. Choose the folder that was made for it.").format(
                    folder=folder
                ),
                "error",
            )

    def make_new(self) -> None:
        """Ask for a new inspection's particulars."""
        if self.leave_inspection():
            self.onboarding.make_new()

    def restore(self, folder: Path) -> None:
        """Show the backups in `folder`, to come back to one."""
        if self.leave_inspection():
            self.onboarding.restore(folder)

    def join(self, file: Path) -> None:
        """Ask for what it takes to join from `file`."""
        if self.leave_inspection():
            self.onboarding.join(file)

    def open_made(self, folder: Path, key: bytes) -> None:
        """Open what was just made, unless another was opened meanwhile."""
        if self.view is None:
            self._unlocked(folder, key)

    def _unlocked_on_page(self, folder: Path, key: bytes, recovered: bool) -> None:  # noqa: FBT001 - a slot
        # Whoever went elsewhere while the key was worked out stays there.
        if self.stack.currentWidget() is self.unlock and self.unlock.folder == folder:
            if self.safety.cover is not None:
                self.safety.lift_cover(key)
            else:
                self._unlocked(folder, key, recovered=recovered)

    def _unlocked(self, folder: Path, key: bytes, *, recovered: bool = False) -> None:
        from app.commands.opening import begin_sitting, open_with_key
        from ui.safety.session_heartbeat import recovery_target, recovery_text

        try:
            session = open_with_key(folder, key)
        except AbovelineError as trouble:
            self.unlock.ask(folder)
            self.show_page(self.unlock)
            self.unlock.refused(trouble)
            return
        self.notice.clear()
        lead = None
        try:
            found = begin_sitting(session)
            told, lead = recovery_text(found), recovery_target(found)
        except AbovelineError as trouble:
            told = translated(trouble)
        workplace = self.show_inspection(session)
        self.safety.begin(workplace)
        if not workplace.practice:
            remembered.remember_inspection(folder)
        if recovered:
            self.notice.say(
                self.tr("Opened with the recovery key. Choose a new passphrase for this laptop."),
                "warning",
                action=self.tr("Choose one…"),
                do=self._errands.change_passphrase,
            )
        elif told:
            there = self.tr("Go there") if lead is not None else ""
            self.notice.say(told, "warning", action=there, do=lambda: self._show_key(lead))

    def _show_key(self, key: RecordKey | None) -> None:
        workplace = self.open_view()
        if workplace is not None and key is not None:
            workplace.show_key(key)

    def show_inspection(self, session: Session) -> InspectionView:
        """Make the pages of an inspection that is open, and be where the person was in it."""
        from ui.shell.inspection_view import InspectionView

        try:
            session.set_language(current())
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
        self.view = workplace = InspectionView(session, self.tasks, self.notice)
        workplace.status_message.connect(self.notice.say)
        workplace.location_changed.connect(self._moved)
        workplace.import_asked.connect(self._errands.import_sample)
        workplace.practice_again_asked.connect(self._practising.begin_again)
        workplace.practice_removal_asked.connect(self._practising.remove)
        self._menus.add(workplace.case_actions(), [workplace.scores.fold_action])
        self.safety.look_after(workplace)
        self.show_page(workplace)
        workplace.restore_state()
        return workplace

    def _moved(self) -> None:
        # What was done a page ago is no news on this one.
        if self.notice.passing:
            self.notice.clear()
        self._enable()

    def leave_inspection(self) -> bool:
        """Put the open inspection away and show the start page; False where something would be lost."""
        if not self.close_inspection():
            return False
        self.show_start()
        return True

    def _close_regardless(self) -> None:
        if self.view is not None:
            self.view.abandon()
            self.forget_view()
        self.show_start()

    def forget_view(self) -> None:
        """The inspection is closed: take its pages away."""
        workplace = self.view
        self.view = None
        if workplace is not None:
            self._menus.remove_added()
            self.stack.drop(workplace)
        self.safety.copied.take_back()
        self.safety.rest()
        self._enable()
