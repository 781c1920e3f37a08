"""Go through the pages from findings to documents with the keyboard, and take a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.cli.demo_report import fill_report
from app.commands.answering import record_judgement
from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from maintenance.screenshots.hand import press, settle, until_seen
from tests.helpers.inspections import PASSPHRASE
from ui.shell.main_window import MainWindow

PAGES = ("findings",)
_CHANGED = "1.1.12"


def report_pages(folder: Path, unlocked: Callable[[], MainWindow], take: Callable[[MainWindow, str], object]) -> None:
    """Show findings, one of which has a figure that changed since it was accepted.

    Args:
        folder: A complete inspection, to which the lead's texts, findings and plan are added.
        unlocked: Opens a window on it.
        take: The function that is called on each page with the window and the name of the page.
    """
    _add(folder)
    window = unlocked()
    press(window, "Ctrl+7")
    until_seen(window, "findingsPage")
    settle()
    take(window, "findings")
    press(window, "Escape")
    window.close()


def _add(folder: Path) -> None:
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        session.set_current_assessor("LI")
        fill_report(session)
        case = next(case for case in session.sample() if session.board.tally("question", _CHANGED, case=case.id).yes)
        record_judgement(
            session, case_id=case.id, question=_CHANGED, answer="no", note="The school was not asked.",
            assessor=case.counting_assessor(),
        )  # fmt: skip
    finally:
        session.close()
