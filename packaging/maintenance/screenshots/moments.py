"""Go through the pages of past moments, evidence, comparison and challenges, and take a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QTableView

from app.commands.answering import record_judgement
from app.commands.challenging import add_challenge, settle_challenge
from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from maintenance.screenshots.hand import press, settle, until, until_seen, write
from tests.helpers.inspections import HANDOUT, PASSPHRASE, copy_reference, handed_out
from ui.shell.main_window import MainWindow

PAGES = ("as-it-stood", "evidence-behind", "then-and-now-file", "then-and-now", "challenges")
_EARLIER_CASES = tuple(f"BRO-{number:03}" for number in range(1, 9))
_CHANGED = (("BRO-003", "1.1.01"), ("BRO-005", "1.2.04"), ("BRO-007", "2.1.02"), ("BRO-009", "3.1.01"))


def moment_pages(folder: Path, unlocked: Callable[[], MainWindow], take: Callable[[MainWindow, str], object]) -> None:
    """Show how the scores moved, what they rest on, an earlier inspection beside them, and what the YOT disputes.

    Args:
        folder: A complete inspection, in which answers are changed and challenges added.
        unlocked: Opens a window on it.
        take: The function that is called on each page with the window and the name of the page.
    """
    earlier = folder.parent / "bromley-2009.assessment"
    _add(folder, earlier)
    window = unlocked()
    press(window, "Ctrl+Shift+S")
    until_seen(window, "asItStoodPage")
    until(lambda: _rows(window, "asItStoodJudgements") > 0, "the moves since the moment")
    settle()
    take(window, "as-it-stood")
    press(window, "Escape", "Ctrl+Shift+V")
    until_seen(window, "evidenceBehindPage")
    until(lambda: _rows(window, "evidenceBehindScores") > 0, "the evidence behind the scores")
    settle()
    take(window, "evidence-behind")
    press(window, "Escape", "Ctrl+Shift+O")
    _compare(window, earlier, take)
    press(window, "Escape", "Ctrl+Shift+C")
    until_seen(window, "challengesPage")
    settle()
    take(window, "challenges")
    press(window, "Escape")
    window.close()


def _compare(window: MainWindow, earlier: Path, take: Callable[[MainWindow, str], object]) -> None:
    from ui.scores.then_and_now_page import ThenAndNowPage

    until_seen(window, "thenAndNowPage")
    page = window.findChild(ThenAndNowPage)
    secret = window.findChild(QLineEdit, "earlierSecret")
    if page is None or secret is None:
        return
    page.restore_state({"paths": [str(earlier)]})
    settle()
    take(window, "then-and-now-file")
    secret.setFocus()
    write(window, HANDOUT)
    press(window, "Return")
    until(lambda: _rows(window, "thenAndNowScores") > 0, "the earlier inspection")
    settle()
    take(window, "then-and-now")


def _rows(window: MainWindow, name: str) -> int:
    table = window.findChild(QTableView, name)
    return table.model().rowCount() if table is not None else 0


def _add(folder: Path, earlier: Path) -> None:
    """Write the file of an earlier inspection, change answers, and add challenges."""
    copy_reference(folder.parent / "bromley-2009", answers=True, references=_EARLIER_CASES)
    before = open_inspection(folder.parent / "bromley-2009", Secrets(passphrase=PASSPHRASE))
    try:
        handed_out(before, earlier)
    finally:
        before.close()
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        for case, question in _CHANGED:
            whose = session.case(case).counting_assessor(question)
            given = session.judgement(case, question, whose or "").answer
            answer = "no" if given == "yes" else "yes"
            record_judgement(
                session, case_id=case, question=question, answer=answer, note="Seen again.", assessor=whose
            )
        for case, question in _CHANGED[:2]:
            found, _ = add_challenge(
                session,
                case_id=case,
                question=question,
                grounds="The plan of 3 May covers this on its second page, with the name of who does it.",
                raised_by="Head of service",
                raised_on="2012-04-12",
            )
        settle_challenge(session, found.name, outcome="kept", why="The page was added after the inspection.")
    finally:
        session.close()
