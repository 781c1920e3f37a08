"""List the actions of the menus: every registered page that has a menu line, and the commands that open no page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.folders import inspections_folder, is_inspection
from ui.local_preferences import files_folder, is_folder
from ui.settings import SMALLEST_TEXT, TEXT_STEP, settings
from ui.shell.exporting import Exporter
from ui.shell.inspection_controller import InspectionController
from ui.shell.menus import Menu, MenuEntry, MenuLine
from ui.shell.navigator import Navigator
from ui.shell.page import Level, PageSpec, PageState
from ui.shell.page_names import REPAIR, RESTORE
from ui.shell.page_services import WindowServices
from ui.widgets import file_dialogs


class MenuActions(QObject):
    """Opens pages and does what the menus name. `lock_asked` and `close_asked` ask the window to lock and to close."""

    lock_asked = Signal()
    close_asked = Signal()

    def __init__(
        self,
        pages: Iterable[PageSpec[Any]],
        inspections: InspectionController,
        navigator: Navigator[WindowServices],
        exporter: Exporter,
        parent: QWidget,
    ) -> None:
        """Get ready.

        Args:
            pages: the registered pages.
            inspections: opens and closes inspections.
            navigator: shows the pages of the window.
            exporter: writes an export.
            parent: the owner, and the parent of dialogs that ask for a file.
        """
        super().__init__(parent)
        self._pages = {spec.name: spec for spec in pages}
        self._inspections = inspections
        self._navigator = navigator
        self._exporter = exporter
        self._parent = parent

    def entries(self) -> Sequence[MenuEntry]:
        """Return every entry of the menus, in the language of the window."""
        return [*self._page_entries(), *self._inspection_entries(), *self._view_entries()]

    def open_page(self, name: str) -> None:
        """Open a page as its menu line does: ask for what it needs, and leave what cannot stay open beside it."""
        spec = self._pages[name]
        navigation = self._inspections.navigation() if spec.level is Level.INSPECTION else None
        if spec.level is Level.INSPECTION and navigation is None:
            return
        state = spec.ask(self._parent) if spec.ask is not None else {}
        if state is not None:
            self.open_page_with(name, state)

    def open_page_with(self, name: str, state: PageState) -> None:
        """Open a page that has what it needs, such as a file that was dropped, and leave what cannot stay open."""
        spec = self._pages[name]
        navigation = self._inspections.navigation() if spec.level is Level.INSPECTION else None
        if spec.level is Level.INSPECTION and navigation is None:
            return
        if navigation is not None:
            navigation.open_page(name, state)
        elif spec.level is Level.OVERLAY:
            self._navigator.open(name, state)
        elif self._inspections.leave():
            self._navigator.go(name, state)

    def choose_folder(self) -> None:
        """Ask for a folder, and open the inspection in it."""
        found = self._ask_folder(self.tr("Open an inspection"))
        if found is not None:
            self._inspections.open_folder(found)

    def _ask_folder(self, title: str) -> Path | None:
        home = inspections_folder()
        return file_dialogs.ask_folder(self._parent, title, home if is_folder(home) else Path.home())

    def restore_from(self, folder: Path) -> None:
        """Open the page that restores a backup, on the backup in `folder`."""
        self.open_page_with(RESTORE, {"folder": str(folder)})

    def repair(self) -> None:
        """Open the page that repairs: the open inspection, the one to unlock, or one that the person chooses."""
        folder = self._inspections.folder() or self._ask_folder(self.tr("Choose the inspection to repair"))
        if folder is None:
            return
        if is_inspection(folder):
            self.open_page_with(REPAIR, {"folder": str(folder)})
        else:
            self._inspections.open_folder(folder)

    def _page_entries(self) -> list[MenuEntry]:
        return [
            MenuEntry(spec.menu, self._opener(spec.name), inside=spec.level is Level.INSPECTION)
            for spec in self._pages.values()
            if spec.menu is not None
        ]

    def _opener(self, name: str) -> Callable[[], None]:
        return lambda: self.open_page(name)

    def _inspection_entries(self) -> list[MenuEntry]:
        def line(order: int, name: str, text: str, *keys: str) -> MenuLine:
            return MenuLine(Menu.INSPECTION, order, name, lambda: text, keys)

        return [
            MenuEntry(line(110, "openAction", self.tr("&Open…"), "Ctrl+O"), self.choose_folder, inside=False),
            MenuEntry(line(140, "othersAction", self.tr("O&ther inspections"), "Ctrl+W"), self._inspections.leave),
            MenuEntry(line(210, "exportAction", self.tr("&Export…"), "Ctrl+E"), self._export),
            MenuEntry(
                line(250, "exportTablesAction", self.tr("E&xport scores and judgements as CSV…"), "Ctrl+Shift+E"),
                self._export_tables,
            ),
            MenuEntry(line(310, "lockAction", self.tr("&Lock"), "Ctrl+L"), self.lock_asked.emit),
            MenuEntry(line(335, "repairAction", self.tr("Rep&air…"), "Ctrl+Shift+D"), self.repair, inside=False),
            MenuEntry(line(410, "quitAction", self.tr("&Quit"), "Ctrl+Q"), self.close_asked.emit, inside=False),
        ]

    def _view_entries(self) -> list[MenuEntry]:
        def line(order: int, name: str, text: str, *keys: str) -> MenuLine:
            return MenuLine(Menu.VIEW, order, name, lambda: text, keys)

        larger = line(210, "largerAction", self.tr("&Larger text"), "Ctrl++", "Ctrl+=")
        smaller = line(220, "smallerAction", self.tr("&Smaller text"), "Ctrl+-")
        usual = line(230, "usualAction", self.tr("&Usual size of text"), "Ctrl+0")
        return [
            MenuEntry(line(110, "casesAction", self.tr("&Cases"), "Ctrl+1"), self._cases),
            MenuEntry(line(120, "findAction", self.tr("Sea&rch the cases"), "Ctrl+F"), self._search),
            MenuEntry(larger, lambda: _resize_text(TEXT_STEP), inside=False),
            MenuEntry(smaller, lambda: _resize_text(-TEXT_STEP), inside=False),
            MenuEntry(usual, lambda: _resize_text(None), inside=False),
        ]

    def _export(self) -> None:
        navigation = self._inspections.navigation()
        if navigation is None:
            return
        session = navigation.context.session
        parts = [session.area, session.current_assessor or "all"]
        name = "-".join(part for part in parts if part).replace(" ", "-") + file_dialogs.SUFFIX
        path = file_dialogs.ask_where_to_write(self._parent, self.tr("Export to a file"), name)
        if path is not None and navigation.commit_case():
            self._exporter.export(navigation.context, path)

    def _export_tables(self) -> None:
        navigation = self._inspections.navigation()
        if navigation is None:
            return
        folder = file_dialogs.ask_folder(self._parent, self.tr("Folder for scores and judgements"), files_folder())
        if folder is not None and navigation.commit_case():
            self._exporter.export_tables(navigation.context, folder)

    def _cases(self) -> None:
        if navigation := self._inspections.navigation():
            navigation.show_cases()

    def _search(self) -> None:
        if navigation := self._inspections.navigation():
            navigation.search_cases()


def _resize_text(step: int | None) -> None:
    """Make text larger or smaller by `step` per cent of the system's size; None makes it as large as the system's."""
    chosen = settings()
    chosen.text_percent = SMALLEST_TEXT if step is None else chosen.text_percent + step
