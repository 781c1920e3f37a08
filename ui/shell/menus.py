"""The menus of the window: every command can be reached from them, and from the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar
from shiboken6 import isValid

from ui.widgets.input.key_commands import set_keys

_SECTION = 100


class Menu(Enum):
    """The menus whose lines are the same whatever is open."""

    INSPECTION = "inspection"
    LEAD = "lead"
    FINDINGS = "findings"
    VIEW = "view"
    HELP = "help"


class MenuLine(NamedTuple):
    """A line of a menu.

    Attributes:
        menu: the menu.
        order: the place in the menu, lowest first. Each hundred is a section; a separator comes between sections.
        name: the object name of the action.
        text: returns the text in the language of the window.
        keys: the shortcuts, the one that the menu shows first.
    """

    menu: Menu
    order: int
    name: str
    text: Callable[[], str]
    keys: tuple[str, ...] = ()


class MenuEntry(NamedTuple):
    """A line of a menu and what it does; an entry that is `inside` needs an open inspection."""

    line: MenuLine
    do: Callable[[], object]
    inside: bool = True


class Menus:
    """The menu bar: entries that are always in it, and the actions that an open inspection adds."""

    def __init__(self, bar: QMenuBar, entries: Iterable[MenuEntry], *, languages: QMenu) -> None:
        """Fill the menu bar.

        Args:
            bar: the menu bar of the window.
            entries: the entries, in any order.
            languages: the menu of languages, which comes before the last entry of the view's menu.
        """
        self._bar = bar
        self._inside: list[QAction] = []
        self._added: list[QAction] = []
        self._own: list[QAction] = []
        # A system-wide menu bar would hide the corner that says whether everything is saved.
        bar.setNativeMenuBar(False)
        self._menus: list[QMenu] = []
        sorted_entries = sorted(entries, key=lambda entry: entry.line.order)
        by_menu = {menu: [each for each in sorted_entries if each.line.menu is menu] for menu in Menu}
        self._fill(self._add_menu(_tr("&Inspection")), by_menu[Menu.INSPECTION])
        self._fill(self._add_menu(_tr("&Lead")), by_menu[Menu.LEAD])
        if by_menu[Menu.FINDINGS]:
            self._fill(self._add_menu(_tr("Fin&dings")), by_menu[Menu.FINDINGS])
        self._case = self._add_menu(_tr("&Case"))
        self._view = self._add_menu(_tr("&View"))
        self._fill(self._view, by_menu[Menu.VIEW])
        self._view.insertMenu(self._view.actions()[-1], languages)
        self._languages = languages
        self._fill(self._add_menu(_tr("&Help")), by_menu[Menu.HELP])
        self.show_state(inside=False, in_case=False)

    def by_menu(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions that each menu has now, by the menu's title."""
        return [(menu.title().replace("&", ""), menu.actions()) for menu in self._menus]

    def show_state(self, *, inside: bool, in_case: bool) -> None:
        """Enable what can be done now.

        Args:
            inside: whether an inspection is open and may be seen.
            in_case: whether a case of it is in view.
        """
        for action in self._inside:
            action.setEnabled(inside)
        self._case.menuAction().setVisible(inside)
        for action in self._case.actions():
            action.setEnabled(in_case)

    def add(self, case: Sequence[Sequence[QAction]], view: Sequence[QAction]) -> None:
        """Show the actions of an open inspection; they keep their shortcuts and owners.

        Args:
            case: actions for the menu of the case, in groups.
            view: actions for the end of the first section of the view's menu.
        """
        for number, group in enumerate(case):
            if number:
                self._case.addSeparator()
            self._case.addActions(group)
        first_separator = next(action for action in self._view.actions() if action.isSeparator())
        self._view.insertActions(first_separator, view)
        self._added = [*view]

    def remove_added(self) -> None:
        """Take out the actions that `add` put in, before the inspection that owns them is closed."""
        self._case.clear()
        for action in self._added:
            # A view that was deleted already took its actions along.
            if isValid(action):
                self._view.removeAction(action)
        self._added = []

    def clear(self) -> None:
        """Empty the menu bar, so that it can be filled in another language."""
        self.remove_added()
        self._bar.clear()
        for each in (*self._own, *self._menus, self._languages):
            each.deleteLater()
        self._own, self._inside, self._menus = [], [], []

    def _add_menu(self, title: str) -> QMenu:
        menu = self._bar.addMenu(title)
        self._menus.append(menu)
        menu.aboutToShow.connect(lambda: _show_icons(menu))
        return menu

    def _fill(self, menu: QMenu, entries: Sequence[MenuEntry]) -> None:
        section = None
        for entry in entries:
            line = entry.line
            if section not in (None, line.order // _SECTION):
                menu.addSeparator()
            section = line.order // _SECTION
            # A constructor with a text would load the types of icons, which no menu has.
            action = QAction(self._bar)
            action.setText(line.text())
            action.setObjectName(line.name)
            set_keys(action, *line.keys)
            action.triggered.connect(_without_argument(entry.do))
            menu.addAction(action)
            self._own.append(action)
            if entry.inside:
                self._inside.append(action)


def _show_icons(menu: QMenu) -> None:
    # Icons are drawn when a menu is first opened, so they cost nothing at the start of the program.
    from ui.icons import set_menu_icons

    set_menu_icons(menu)


def _without_argument(do: Callable[[], object]) -> Callable[[bool], object]:
    # The signal carries the state of a check mark, which no entry has.
    return lambda _: do()


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
