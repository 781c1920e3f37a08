"""Go through the tabs of recommendations and the plan with the keyboard, and take a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from maintenance.screenshots.hand import press, settle, until, until_seen
from tests.helpers.inspections import PASSPHRASE
from tests.helpers.plans import FILLED, record_plan
from ui.findings.plan_page import PlanPage
from ui.shell.main_window import MainWindow

PAGES = ("plan", "plan-action", "plan-due", "plan-suggestions", "plan-to-yot", "plan-back")


def plan_pages(folder: Path, unlocked: Callable[[], MainWindow], take: Callable[[MainWindow, str], object]) -> None:
    """Show the plan, what is due, the suggestions, and a plan that came back.

    Args:
        folder: A complete inspection, to which a plan is added.
        unlocked: Opens a window on it.
        take: The function that is called on each page with the window and the name of the page.
    """
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        record_plan(session)
    finally:
        session.close()
    window = unlocked()
    press(window, "Ctrl+8")
    until_seen(window, "planPage")
    settle()
    take(window, "plan")
    press(window, "Down")
    settle()
    take(window, "plan-action")
    page = window.findChild(PlanPage)
    for tab, name in enumerate(PAGES[2:5], start=1):
        if page is not None:
            page.tabs.setCurrentIndex(tab)
        settle()
        take(window, name)
    if page is not None:
        page.exchange.read_file(FILLED / "filled.docx")
        until(page.exchange.take.isEnabled, "the changes of the plan")
    settle()
    take(window, "plan-back")
    press(window, "Escape")
    window.close()
