"""Go through the pages from findings to documents with the keyboard, and take a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.commands.answering import record_judgement
from app.commands.findings import pick_proposal
from app.commands.opening import open_inspection
from app.reporting.figures import figures_of
from app.reporting.proposals import proposals
from app.reporting.wording import phrasing_in
from app.store.keyring import Secrets
from maintenance.screenshots.hand import press, settle, until_seen
from tests.helpers.inspections import PASSPHRASE
from ui.shell.main_window import MainWindow

PAGES = ("findings",)
_PICKED = ("1.1.12", "1.1.11", "1.1.10", "1.1.06")
_CHANGED = "1.1.12"


def report_pages(folder: Path, unlocked: Callable[[], MainWindow], take: Callable[[MainWindow, str], object]) -> None:
    """Show findings, one of which has a figure that changed since it was accepted.

    Args:
        folder: A complete inspection, to which findings are added.
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
        english, welsh = phrasing_in(session, "en"), phrasing_in(session, "cy")
        found = {each.question: each for each in proposals(figures_of(session), english, welsh, criterion="1.1")}
        for question in _PICKED:
            pick_proposal(session, found[question])
        case = next(case for case in session.sample() if session.board.tally("question", _CHANGED, case=case.id).yes)
        record_judgement(
            session, case_id=case.id, question=_CHANGED, answer="no", note="The school was not asked.",
            assessor=case.counting_assessor(),
        )  # fmt: skip
    finally:
        session.close()
