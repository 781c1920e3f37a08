"""The window's menus: everything it does can be reached from here, and with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One line of a menu, its keys and `also` others. What is done `inside` needs an open inspection."""

    name: str
    text: str
    do: Callable[[], object]
    keys: str = ""
    also: str = ""
    inside: bool = True


SEPARATOR = None


class Menus:
    """The menu bar: what stands in it always, and what an open inspection adds."""

    def __init__(
        self,
        window: QMainWindow,
        inspection: Sequence[MenuEntry | None],
        view: Sequence[MenuEntry | None],
        help_: Sequence[MenuEntry | None],
        *,
        languages: QMenu,
    ) -> None:
        self._window = window
        self._inside: list[QAction] = []
        self._added: list[QAction] = []
        self._own: list[QAction] = []
        # In the window on every system, since the state of saving stands in it.
        window.menuBar().setNativeMenuBar(False)
        self._menus: list[QMenu] = []
        self._fill(self._add_menu(QCoreApplication.translate("menus", "&Inspection")), inspection)
        self._case = self._add_menu(QCoreApplication.translate("menus", "&Case"))
        self._view = self._add_menu(QCoreApplication.translate("menus", "&View"))
        self._fill(self._view, view)
        # Before the settings, which stand last.
        self._view.insertMenu(self._view.actions()[-1], languages)
        self._languages = languages
        self._fill(self._add_menu(QCoreApplication.translate("menus", "&Help")), help_)
        self.show_state(inside=False, in_case=False)

    def by_menu(self) -> list[tuple[str, list[QAction]]]:
        """What stands in each menu now, by its title."""
        return [(menu.title().replace("&", ""), menu.actions()) for menu in self._menus]

    def show_state(self, *, inside: bool, in_case: bool) -> None:
        """Offer what can be done now: with an inspection open, and with a case of it in view."""
        for action in self._inside:
            action.setEnabled(inside)
        self._case.menuAction().setVisible(inside)
        for action in self._case.actions():
            action.setEnabled(in_case)

    def add(self, case: Sequence[QAction], view: Sequence[QAction]) -> None:
        """Show the actions that the pages of an inspection bring; they keep their shortcuts and owners."""
        self._case.addActions(case)
        # Before the size of text and the settings, which stand last.
        last = next(action for action in self._view.actions() if action.isSeparator())
        self._view.insertActions(last, view)
        self._added = [*view]

    def remove_added(self) -> None:
        """Take out what `add` put in, before its pages go."""
        self._case.clear()
        for action in self._added:
            self._view.removeAction(action)
        self._added = []

    def clear(self) -> None:
        """Take everything away, to be made anew."""
        self.remove_added()
        self._window.menuBar().clear()
        for each in (*self._own, *self._menus, self._languages):
            each.deleteLater()
        self._own, self._inside, self._menus = [], [], []

    def _add_menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        self._menus.append(menu)
        return menu

    def _fill(self, menu: QMenu, entries: Sequence[MenuEntry | None]) -> None:
        for entry in entries:
            if entry is SEPARATOR:
                menu.addSeparator()
                continue
            action = QAction(entry.text, self._window)
            action.setObjectName(entry.name)
            if entry.keys:
                action.setShortcuts([QKeySequence(keys) for keys in (entry.keys, entry.also) if keys])
            action.triggered.connect(_without_argument(entry.do))
            menu.addAction(action)
            self._own.append(action)
            if entry.inside:
                self._inside.append(action)


def _without_argument(do: Callable[[], object]) -> Callable[[bool], object]:
    # Qt tells of the check mark, which no entry has.
    return lambda _: do()
