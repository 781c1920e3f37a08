"""The main window: it puts together the pages, the menus, and what keeps the work safe."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import local_preferences
from ui.language.menu import language_menu, with_draft_mark
from ui.safety.corner import Corner
from ui.shell.exporting import Exporter
from ui.shell.inspection_controller import InspectionController
from ui.shell.inspection_page import InspectionPage
from ui.shell.menu_actions import MenuActions
from ui.shell.menus import Menus
from ui.shell.navigator import Navigator
from ui.shell.onboarding_flow import OnboardingFlow
from ui.shell.page import Level
from ui.shell.page_names import INSPECTION, START
from ui.shell.page_registry import PageRegistry
from ui.shell.page_services import WindowServices
from ui.shell.practice_flow import PracticeFlow
from ui.shell.safety_controller import SafetyController
from ui.shell.ui_rebuilder import UiRebuilder
from ui.style import GRID
from ui.tasks import Tasks
from ui.widgets.input.enter_presses import EnterPresses
from ui.widgets.input.input_guard import InputGuard
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.store.keyring import Secrets
    from ui.shell.file_drops import FileDrops
    from ui.shell.file_opening import FileOpening
    from ui.shell.inspection_tools import InspectionTools
    from ui.shell.purging import Purging
    from ui.shortcuts import ShortcutGroup
    from ui.start.start_page import StartPage
    from ui.start.unlock_page import UnlockPage

_SIZE = QSize(1280, 720)


class MainWindow(QMainWindow):
    """Begin with `show_start` or `ask_to_unlock`."""

    def __init__(self, registry: PageRegistry | None = None) -> None:
        """Make a window without a page in view.

        Args:
            registry: the pages of the program; None for all of them.
        """
        super().__init__()
        self.setObjectName("mainWindow")
        self._registry = registry or PageRegistry()
        self.tasks = Tasks(self)
        self.notice = Notice("windowNotice", dismissable=True)
        stack = QStackedWidget()
        self.navigator = Navigator(stack, self._registry.window, self._services, self)
        self.onboarding = OnboardingFlow(self.navigator, self.notice, self)
        self.inspections = InspectionController(
            self.navigator, self.notice, self._tools, self.onboarding.may_leave, self
        )
        self.practice = PracticeFlow(self.inspections, self.tasks, self.notice, self)
        exporter = Exporter(self.tasks, self.notice, self)
        self.menu_actions = MenuActions(self._registry, self.inspections, self.navigator, exporter, self)
        self.rebuilder = UiRebuilder(self.inspections, self.navigator, self.tasks, self.notice, self)
        centre = QWidget()
        self.safety = SafetyController(self.inspections, self.navigator, self.tasks, self.notice, centre)
        self._enter = EnterPresses(self)
        self._input = InputGuard(self)
        self.setAcceptDrops(True)
        self._lay_out(centre, stack)
        self._make_menus()
        self._connect()
        geometry = local_preferences.geometry()
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_SIZE.boundedTo(self.screen().availableSize()))

    @cached_property
    def _drops(self) -> FileDrops:
        # Imported here because the first page is shown sooner without it.
        from ui.shell.file_drops import FileDrops

        return FileDrops(self.inspections, self.menu_actions, self.tasks, self.notice, self)

    @cached_property
    def _purging(self) -> Purging:
        # Imported here as above.
        from ui.shell.purging import Purging

        return Purging(self.inspections, self.tasks, self.notice, self)

    @cached_property
    def _opening(self) -> FileOpening:
        from ui.shell.file_opening import FileOpening

        return FileOpening(self._drops, self.inspections, self.tasks, self.notice, self)

    def _lay_out(self, centre: QWidget, stack: QStackedWidget) -> None:
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for notice in (self.safety.not_saved, self.notice):
            # As far from the sides as the parts of a page.
            notice.set_room_around(GRID)
            column.addWidget(notice)
        column.addWidget(stack, 1)
        self.setCentralWidget(centre)
        # There are no docks to move, and Qt would make an animation of each new layout.
        self.setAnimated(False)

    def _make_menus(self) -> None:
        self._menus = Menus(self.menuBar(), self.menu_actions.entries(), languages=language_menu(self))
        corner = Corner(self.menuBar())
        corner.backups_asked.connect(self.show_backups)
        corner.hide()
        self.safety.corner = corner
        with_mark = with_draft_mark(corner, self.menuBar())
        self.menuBar().setCornerWidget(with_mark)
        with_mark.show()
        self.rebuilder.built_with(self.font())
        self._show_menu_state()

    def _remake_menus(self) -> None:
        self._menus.clear()
        # The old corner is deleted only once the event loop runs, and it would be painted under the new one until then.
        corner = self.menuBar().cornerWidget()
        corner.hide()
        corner.deleteLater()
        self._make_menus()

    def _connect(self) -> None:
        self.navigator.page_changed.connect(self._page_changed)
        self.inspections.made.connect(self._view_made)
        self.inspections.closed.connect(self._view_gone)
        self.inspections.removal_cut_off.connect(self._offer_to_finish_removal)
        self.onboarding.opened.connect(self.inspections.open_new)
        self.onboarding.close_asked.connect(self.close)
        self.safety.close_asked.connect(self.close)
        self.safety.backups_asked.connect(self.show_backups)
        self.menu_actions.lock_asked.connect(self.lock)
        self.menu_actions.close_asked.connect(self.close)
        self.rebuilder.menus_outdated.connect(self._remake_menus)

    def _offer_to_finish_removal(self, folder: Path) -> None:
        self._purging.offer_to_finish(folder)

    def _services(self) -> WindowServices:
        return WindowServices(
            tasks=self.tasks,
            open_inspection=self.inspections.make_view,
            import_inspection=self.inspections.import_modules,
            folder=self._folder,
            shortcuts=self._shortcuts,
            back=self._back,
            open_page=self.menu_actions.open_page,
            open_folder=self.inspections.open_folder,
            choose_folder=self.menu_actions.choose_folder,
            practise=self.practice.begin,
            unlocked=self.safety.unlocked,
            created=self.onboarding.show_recovery_key,
            joined=self.inspections.open_joined,
            noted=self.onboarding.noted,
            restored=self.onboarding.restored,
            repaired=self.onboarding.repaired,
            restore_from=self.menu_actions.restore_from,
            may_leave=self.onboarding.may_leave,
        )

    def _tools(self) -> InspectionTools:
        from ui.shell.inspection_tools import InspectionTools

        return InspectionTools(
            tasks=self.tasks,
            notice=self.notice,
            pages=self._registry.inspection,
            backups=self.safety.make_backups,
            open_page=self.menu_actions.open_page,
            repair=self.menu_actions.repair,
            open_page_with=self.menu_actions.open_page_with,
            purge=lambda plan: self._purging.purge(plan),  # noqa: PLW0108 - loads purging on use
            # The page that asks is deleted by it.
            rebuild=lambda: QTimer.singleShot(0, self.rebuilder.rebuild_with_other_questions),
        )

    @property
    def view(self) -> InspectionPage | None:
        """The page of the open inspection; None where none is open."""
        return self.inspections.view

    @property
    def start(self) -> StartPage:
        """The start page."""
        return cast("StartPage", self.navigator.page(START))

    @property
    def unlock(self) -> UnlockPage:
        """The page that asks for a passphrase."""
        return self.inspections.unlock_page

    def menus(self) -> Menus:
        """Return the menus; they are made again with the pages."""
        return self._menus

    def show_start(self) -> None:
        """Show the inspections on this laptop."""
        self.navigator.go(START, {})

    def ask_to_unlock(self, folder: Path, secrets: Secrets | None = None) -> None:
        """Ask for the passphrase of the inspection in `folder`; with `secrets` it is opened without asking."""
        self.inspections.ask_to_unlock(folder, secrets)

    def open_file(self, path: Path) -> None:
        """Ask what to do with an assessment file that was opened from outside, such as by a double click."""
        self._opening.take(path)

    def show_backups(self) -> None:
        """Show the backups of the open inspection."""
        self.menu_actions.open_page("backups")

    def lock(self) -> None:
        """Lock once every dialog is closed and no work is under way."""
        self.safety.locking.lock_when_free()

    def changeEvent(self, event: QEvent) -> None:
        """Make everything again where the size of text is another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.rebuilder.font_changed(self.font())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        self._drops.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        self._drops.drop(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something would be lost or a backup is being made."""
        if not self.inspections.close() or not self.safety.may_close():
            event.ignore()
            return
        self.tasks.stop()
        local_preferences.remember_geometry(self.saveGeometry())
        event.accept()

    def _back(self) -> None:
        if not self.navigator.back():
            self.show_start()

    def _folder(self) -> Path | None:
        return self.view.session.folder if self.view is not None else None

    def _shortcuts(self) -> Sequence[ShortcutGroup]:
        from ui.shortcuts import keys_of_actions, keys_of_lists

        return [*keys_of_lists(), *(keys_of_actions(title, actions) for title, actions in self._menus.by_menu())]

    def _view_made(self) -> None:
        view = self.view
        if view is not None:
            view.navigation.status_message.connect(self.notice.say)
            view.navigation.location_changed.connect(self._location_changed)
            self._menus.add(view.case_groups(), [view.scores.fold_action])

    def _view_gone(self) -> None:
        self._menus.remove_added()
        self._show_menu_state()

    def _page_changed(self) -> None:
        view = self.view if not self.inspections.covered else None
        name = view.title() if view is not None else ""
        self.setWindowTitle(self.tr("{name} \N{EN DASH} Aboveline").format(name=name) if name else "Aboveline")
        self.safety.corner.setVisible(view is not None)
        if self._registry.level_of(self.navigator.current) is Level.OVERLAY:
            self._clear_passing_notice()
        self._show_menu_state()

    def _location_changed(self) -> None:
        self._clear_passing_notice()
        self._show_menu_state()

    def _clear_passing_notice(self) -> None:
        # A sentence on what was done on the page before would be taken for news of this one.
        if self.notice.passing:
            self.notice.clear()

    def _show_menu_state(self) -> None:
        view = self.view
        in_case = view is not None and view.in_case and self.navigator.current == INSPECTION
        self._menus.show_state(inside=view is not None and not self.inspections.covered, in_case=in_case)
