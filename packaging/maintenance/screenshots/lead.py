"""Take pictures of the lead's pages around the cases, from the home page to the removal of the inspection."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import patch

from PySide6.QtWidgets import QPushButton

from maintenance.screenshots.hand import go_to, press, until, until_seen
from maintenance.screenshots.laptops import Laptops
from ui.sharing import gather_page
from ui.shell.main_window import MainWindow

PAGES = (
    "home",
    "set-up",
    "representation",
    "draw",
    "sample-by-hand",
    "allocate",
    "hand-outs",
    "gather",
    "laptops",
    "purge",
)


def lead_pages(
    window: MainWindow,
    laptops: Laptops,
    take: Callable[[MainWindow, str], object],
    trigger: Callable[[MainWindow, str], None],
) -> None:
    """Go through the pages of the open window, from the home page.

    Args:
        window: The window of a lead's laptop.
        laptops: The inspections of all laptops, and the files that they exported.
        take: Takes a picture of the page in view.
        trigger: Chooses a line of the menus by its name.
    """
    take(window, "home")
    for page, name, action in (
        ("setUpPage", "set-up", "setUpAction"),
        ("representationPage", "representation", "representationAction"),
    ):
        trigger(window, action)
        until_seen(window, page)
        take(window, name)
        if name == "set-up":
            press(window, "Escape")
    go_to(window, "qt_tabwidget_tabbar", "Shift+Tab")
    press(window, "Right")
    take(window, "draw")
    press(window, "Right")
    take(window, "sample-by-hand")
    press(window, "Escape")
    trigger(window, "allocateAction")
    until_seen(window, "allocatePage")
    go_to(window, "balance")
    press(window, "Space")
    until_seen(window, "applyBalance")
    take(window, "allocate")
    press(window, "Escape", "Escape")
    trigger(window, "handOutsAction")
    until_seen(window, "handOutsPage")
    take(window, "hand-outs")
    press(window, "Escape")
    trigger(window, "gatherAction")
    until_seen(window, "gatherPage")
    with patch.object(gather_page, "ask_folder", return_value=laptops.exports[0].parent):
        go_to(window, "gatherChoose")
        press(window, "Space")
    check = window.findChild(QPushButton, "gatherCheck")
    until(lambda: check is not None and check.isEnabled(), "the files of the folder, copied")
    take(window, "gather")
    press(window, "Escape")
    for page, name in (("laptopsPage", "laptops"), ("purgePage", "purge")):
        trigger(window, f"{name}Action")
        until_seen(window, page)
        until(lambda: not window.tasks.busy, "the page, read")
        take(window, name)
        press(window, "Escape")
