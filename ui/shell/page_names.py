"""Names of pages that the window itself asks for, and the making of a menu line."""

from __future__ import annotations

from collections.abc import Callable

from ui.shell.menus import Menu, MenuLine

START, UNLOCK, INSPECTION, RECOVERY_KEY, NEW = "start", "unlock", "inspection", "recoveryKey", "new"
RESTORE, REPAIR = "restore", "repair"
CASES, CASE, DRILLDOWN, HOME = "cases", "case", "drilldown", "home"
QUERIES, SCORES = "queries", "scores"


def menu_line(order: int, name: str, text: Callable[[], str], *keys: str, menu: Menu = Menu.INSPECTION) -> MenuLine:
    """Return the line of a menu that opens a page.

    Args:
        order: the place in the menu; each hundred is a section.
        name: the object name of the action.
        text: returns the text in the language of the window.
        keys: the shortcuts, the one that the menu shows first.
        menu: the menu.
    """
    return MenuLine(menu, order, name, text, keys)
