"""Go through the pages of the window with the keyboard, and take a picture of each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction

from app.store.keyring import Secrets
from maintenance.screenshots.comparing import PAGES as COMPARING_PAGES
from maintenance.screenshots.comparing import compare_pages
from maintenance.screenshots.hand import (
    NotSeenError,
    answer_question,
    fill_in,
    go_to,
    press,
    press_until,
    settle,
    until,
    until_seen,
    write,
)
from maintenance.screenshots.laptops import ALMOST, AREA, BEGUN, CHANGED, MOVING, OPEN, SENT_BACK, Laptops
from maintenance.screenshots.lead import PAGES as LEAD_PAGES
from maintenance.screenshots.lead import lead_pages
from maintenance.screenshots.moments import PAGES as MOMENT_PAGES
from maintenance.screenshots.moments import moment_pages
from maintenance.screenshots.planning import PAGES as PLAN_PAGES
from maintenance.screenshots.planning import plan_pages
from maintenance.screenshots.reporting import PAGES as REPORTING_PAGES
from maintenance.screenshots.reporting import report_pages
from maintenance.screenshots.safety import PAGES as SAFETY_PAGES
from maintenance.screenshots.safety import safe_hands
from maintenance.screenshots.scoring import PAGES as SCORING_PAGES
from maintenance.screenshots.scoring import show_scores
from maintenance.screenshots.surveying import PAGES as SURVEY_PAGES
from maintenance.screenshots.surveying import survey_pages
from tests.helpers.inspections import HANDOUT, PASSPHRASE
from ui.settle.progress_page import ProgressPage
from ui.sharing import rollup_page
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow
from ui.start.join_page import JoinPage
from ui.widgets import file_dialogs

PAGES = (
    "start-first",
    "practice",
    "practice-cases",
    "keys",
    "keys-found",
    "settings",
    "settings-clash",
    "guide",
    "about",
    "new",
    "recovery-key",
    "home-new",
    "cases-none",
    "sample",
    "sample-refused",
    "join",
    "start",
    "unlock",
    "unlock-wrong",
    "cases",
    "cases-found",
    "cases-nothing",
    "case",
    "case-no",
    "guidance",
    "evidence",
    "flags",
    "score-moved",
    "score-strip",
    "case-not-asked",
    "grid",
    "facts",
    "ratings",
    "interview",
    "interview-answers",
    "case-flags",
    "review-odd",
    "review",
    "complete",
    "history-long",
    "history",
    *LEAD_PAGES,
    "handout",
    "merge",
    "merge-differences",
    "merged",
    "data",
    "documents",
    "rollup",
    "case-read",
    "passphrase",
    "new-recovery-key",
    "cases-complete",
    "behind",
    "behind-case",
    *SCORING_PAGES,
    *COMPARING_PAGES,
    *MOMENT_PAGES,
    *REPORTING_PAGES,
    *PLAN_PAGES,
    *SURVEY_PAGES,
    "settle",
    "queries",
    "progress",
    "case-sent-back",
    "signed-off",
    *SAFETY_PAGES,
)

Take = Callable[[MainWindow, str], object]


def walk(laptops: Laptops, laptop: Path, size: QSize, take: Take) -> None:
    """Go through all of `PAGES`.

    Args:
        laptops: The inspections to show.
        laptop: The empty folder for the inspections of this laptop. Its content is not removed afterwards.
        size: The size of the window, in pixels.
        take: The function that is called on each page with the window and the name of the page.
    """
    _first_day(laptops, size, take)
    shutil.rmtree(laptop)
    shutil.copytree(laptops.assessor, laptop / "bromley")
    _working_day(laptop / "bromley", size, take)
    shutil.copytree(laptops.lead, laptop / "bromley-lead")
    _merging(laptops, laptop / "bromley-lead", size, take)
    shutil.copytree(laptops.complete, laptop / "bromley-complete")
    _behind(laptop / "bromley-complete", size, take)
    shutil.copytree(laptops.complete, laptop / "bromley-compared")
    compare_pages(laptop / "bromley-compared", lambda: _unlocked(laptop / "bromley-compared", size), take)
    shutil.copytree(laptops.complete, laptop / "bromley-moments")
    moment_pages(laptop / "bromley-moments", lambda: _unlocked(laptop / "bromley-moments", size), take)
    shutil.copytree(laptops.complete, laptop / "bromley-reported")
    report_pages(laptop / "bromley-reported", lambda: _unlocked(laptop / "bromley-reported", size), take)
    shutil.copytree(laptops.complete, laptop / "bromley-planned")
    plan_pages(laptop / "bromley-planned", lambda: _unlocked(laptop / "bromley-planned", size), take)
    shutil.copytree(laptops.complete, laptop / "bromley-surveyed")
    survey_pages(laptop / "bromley-surveyed", lambda: _unlocked(laptop / "bromley-surveyed", size), take)
    shutil.copytree(laptops.twice, laptop / "bromley-twice")
    _settling(laptop / "bromley-twice", size, take)
    shutil.copytree(laptops.assessor, laptop / "bromley-2")
    safe_hands(laptop / "bromley-2", laptop / "stick", lambda: _unlocked(laptop / "bromley-2", size), take)


def _first_day(laptops: Laptops, size: QSize, take: Take) -> None:
    """Show the first start on a laptop: a new inspection and its sample, then joining an inspection."""
    window = _window(size)
    window.show_start()
    settle()
    take(window, "start-first")
    _practise(window, take)
    _reference_pages(window, take)
    press(window, "Ctrl+N")
    until_seen(window, "newPage")
    fill_in(window, area=AREA, team="PA, LA, QA", newPassphrase=PASSPHRASE, newPassphraseAgain=PASSPHRASE)
    take(window, "new")
    press(window, "Return")
    until_seen(window, "recoveryPage")
    take(window, "recovery-key")
    go_to(window, "writtenDown")
    press(window, "Space", "Tab", "Space")
    until(lambda: window.view is not None, "the new inspection, open")
    settle()
    take(window, "home-new")
    press(window, "Escape")
    take(window, "cases-none")
    _import(window, laptops.sheet, "takeSample")
    take(window, "sample")
    press(window, "Escape")
    _import(window, laptops.faulty_sheet, "sampleProblems")
    take(window, "sample-refused")
    press(window, "Escape")
    with patch.object(file_dialogs, "ask_assessment_file", return_value=laptops.handout):
        press(window, "Ctrl+Shift+J")
    until_seen(window, "joinPage")
    fill_in(window, handoutSecret=HANDOUT, laptopPassphrase=PASSPHRASE)
    page = window.navigator.page("join")
    assert isinstance(page, JoinPage)
    until(lambda: page.chosen.judged, "the strength of the passphrase")
    take(window, "join")
    press(window, "Escape")
    window.close()


def _practise(window: MainWindow, take: Take) -> None:
    """Practise from the start page, then remove the practice inspection."""
    go_to(window, "practise")
    press(window, "Space")
    workplace = _workplace(window)
    take(window, "practice")
    press(window, "Y", "Y", "N", "Escape", "Escape")
    until(lambda: not workplace.in_case, "the practice cases")
    take(window, "practice-cases")
    go_to(window, "removePractice")
    press(window, "Space")
    until_seen(window, "question")
    answer_question(window, "questionYes")
    until(lambda: window.view is None, "the practice inspection removed")


def _reference_pages(window: MainWindow, take: Take) -> None:
    """Show the pages that cover the others, each left with Escape."""
    press(window, "?")
    until_seen(window, "keysPage")
    take(window, "keys")
    write(window, "question")
    take(window, "keys-found")
    press(window, "Escape", "Ctrl+,")
    until_seen(window, "settingsPage")
    take(window, "settings")
    go_to(window, "letter_yes")
    press(window, "Ctrl+A")
    write(window, "n")
    take(window, "settings-clash")
    press(window, "Escape")
    for name in ("guide", "about"):
        _trigger(window, f"{name}Action")
        until_seen(window, f"{name}Page")
        take(window, name)
        press(window, "Escape")


def _trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    if action is None:
        raise NotSeenError(f"The menus do not offer {name}.")
    # While the store is being tidied in the background, no page opens.
    until(lambda: not window.tasks.busy, "the end of the work in the background")
    action.trigger()
    settle()


def _import(window: MainWindow, sheet: Path, then: str) -> None:
    with patch.object(file_dialogs, "ask_table", return_value=sheet):
        press(window, "Ctrl+I")
    until_seen(window, then)


def _working_day(folder: Path, size: QSize, take: Take) -> None:
    """Show an assessor's day: unlock, go on with a case, and finish another that is almost done."""
    window = _window(size)
    window.show_start()
    settle()
    take(window, "start")
    press(window, "Return")
    until_seen(window, "unlockPage")
    take(window, "unlock")
    write(window, "not this one")
    press(window, "Return")
    until_seen(window, "unlockPageNotice")
    until(lambda: window.unlock.notice.kind == "error", "the wrong passphrase turned down")
    take(window, "unlock-wrong")
    write(window, PASSPHRASE)
    press(window, "Return")
    workplace = _workplace(window)
    _choose(window, workplace, BEGUN)
    take(window, "cases")
    press(window, "Ctrl+F")
    write(window, "log followed")
    take(window, "cases-found")
    write(window, " zebra")
    take(window, "cases-nothing")
    press(window, "Escape")
    _choose(window, workplace, BEGUN)
    press(window, "Return")
    _questions(window, workplace, take)
    _other_pages(window, workplace, take)
    press(window, "Escape")
    _choose(window, workplace, ALMOST)
    press(window, "Return")
    _interview(window, take)
    _turn_to(window, workplace, "review")
    take(window, "review")
    _turn_to(window, workplace, "facts", "Ctrl+Left")
    press(window, "Home", "Y", "N", "N")
    press(window, "F5", "End")
    take(window, "review-odd")
    press(window, "Ctrl+Return")
    write(window, "The file for the last quarter is at court until Friday.")
    press(window, "Ctrl+Return")
    take(window, "complete")
    window.close()


def _choose(window: MainWindow, workplace: InspectionPage, reference: str) -> None:
    press(window, "Ctrl+Home")
    press_until(window, "Down", lambda: workplace.cases.selected() == reference, reference)


def _questions(window: MainWindow, workplace: InspectionPage, take: Take) -> None:
    """Answer questions of a case: a no with reasons, note, evidence and flag, a yes, and a grid."""
    assess = workplace.assess
    press_until(window, "F8", lambda: assess.save_state()["item"] == OPEN, OPEN)
    take(window, "case")
    press(window, "N", "R", "2", "5", "Escape", "Return")
    write(window, "The plan names no one for the victim work. Case manager agrees.")
    press(window, "Tab")
    write(window, "RMP 3/7; Contact log 14/9")
    press(window, "Escape")
    take(window, "case-no")
    press(window, "F1")
    take(window, "guidance")
    press(window, "F1", "Return", "Tab")
    write(window, "; ")
    press(window, "Down", "Down")
    take(window, "evidence")
    press(window, "Return", "Escape", "F", "1")
    write(window, "Who is to tell the school?")
    press(window, "Return")
    take(window, "flags")
    press_until(window, "Down", lambda: assess.save_state()["item"] == MOVING, MOVING)
    # In a narrow window the scores are a strip until F9 is pressed.
    press_until(window, "F9", lambda: workplace.scores.fold == "full", "all scores in view")
    press(window, "Y")
    take(window, "score-moved")
    press(window, "F9")
    take(window, "score-strip")
    press(window, "F9")
    press(window, "F9", "End", "Return")
    take(window, "case-not-asked")
    press(window, "Return")
    _turn_to(window, workplace, "lor")
    by_id = workplace.session.framework.question_by_id
    press(window, "Home")
    press_until(window, "Down", lambda: by_id[assess.save_state()["item"]].group is not None, "a grid")
    press(window, "Y", "N", "A")
    take(window, "grid")


def _other_pages(window: MainWindow, workplace: InspectionPage, take: Take) -> None:
    _turn_to(window, workplace, "facts", "Ctrl+Left")
    take(window, "facts")
    _turn_to(window, workplace, "ratings")
    take(window, "ratings")
    _turn_to(window, workplace, "roh")
    press(window, "Home")
    press_until(window, "Down", lambda: workplace.assess.save_state()["item"] == CHANGED, CHANGED)
    press(window, "Ctrl+H")
    take(window, "history")
    press(window, "Ctrl+H", "Return")
    write(window, " Seen again with her: a plan of July names her school and when she is on her own there.")
    press(window, "Ctrl+H", "Return")
    take(window, "history-long")
    press(window, "Escape", "Escape")
    press(window, "Ctrl+Shift+F", "1")
    write(window, "Who was told of the move in August?")
    press(window, "Escape", "Ctrl+Shift+F", "4")
    write(window, "Two YOTs had the case in turn; which of them is judged?")
    take(window, "case-flags")
    press(window, "Escape")


def _interview(window: MainWindow, take: Take) -> None:
    """Show the interview page: the first flagged question, a note on it, and its answer."""
    press(window, "F6", "Home", "Return")
    write(window, "It was on the list for the August meeting, which did not take place. She reviewed it in October.")
    press(window, "Tab", "End")
    write(window, "; Contact log 11/10")
    press(window, "Ctrl+Return", "Escape", "Up", "Return")
    take(window, "interview")
    press(window, "Escape", "F7")
    take(window, "interview-answers")
    press(window, "F6")


def _turn_to(window: MainWindow, workplace: InspectionPage, page: str, key: str = "Ctrl+Right") -> None:
    press_until(window, key, lambda: workplace.assess.save_state()["page"] == page, page)


def _merging(laptops: Laptops, folder: Path, size: QSize, take: Take) -> None:
    """Show the lead's laptop: handing out, and merging the files of two laptops."""
    window = _unlocked(folder, size)
    lead_pages(window, laptops, take, _trigger)
    _to_the_cases(window)
    press(window, "Ctrl+Shift+H")
    until_seen(window, "handOutPage")
    fill_in(window, handOutPassphrase=HANDOUT, handOutPassphraseAgain=HANDOUT)
    take(window, "handout")
    press(window, "Escape")
    with patch.object(file_dialogs, "ask_assessment_files", return_value=list(laptops.exports)):
        press(window, "Ctrl+M")
    until_seen(window, "takeMerge")
    take(window, "merge")
    go_to(window, "qt_tabwidget_tabbar", "Shift+Tab")
    press(window, "Right")
    take(window, "merge-differences")
    go_to(window, "takeMerge")
    press(window, "Space")
    workplace = _workplace(window)
    until(lambda: workplace.navigation.navigator.current != "merge", "the files merged")
    take(window, "merged")
    press(window, "Ctrl+Shift+N")
    until_seen(window, "dataPage")
    take(window, "data")
    press(window, "Escape", "Ctrl+9")
    until_seen(window, "documentsPage")
    take(window, "documents")
    press(window, "Escape", "Ctrl+Shift+I")
    until_seen(window, "rollupPage")
    inspected = Path(shutil.copytree(laptops.complete, folder.parent / "Bromley-2011"))
    with patch.object(rollup_page, "ask_folder", return_value=inspected):
        press(window, "Tab", "Space")
    fill_in(window, rollupSecret=PASSPHRASE)
    go_to(window, "rollUp")
    press(window, "Space")
    until_seen(window, "rollupTabs")
    take(window, "rollup")
    press(window, "Escape")
    _choose(window, workplace, ALMOST)
    press(window, "Return")
    _turn_to(window, workplace, "lor")
    take(window, "case-read")
    _trigger(window, "passphraseAction")
    until_seen(window, "passphrasePage")
    take(window, "passphrase")
    press(window, "Escape")
    _trigger(window, "recoveryKeyAction")
    until_seen(window, "recoveryKeyPage")
    take(window, "new-recovery-key")
    window.close()


def _to_the_cases(window: MainWindow) -> None:
    """Leave the home page, on which a lead's laptop begins."""
    workplace = _workplace(window)
    if workplace.navigation.navigator.current == "home":
        press(window, "Escape")


def _behind(folder: Path, size: QSize, take: Take) -> None:
    """Show the judgements behind a score of the complete sample, and behind a score of one case."""
    window = _unlocked(folder, size)
    _to_the_cases(window)
    take(window, "cases-complete")
    workplace = _workplace(window)
    go_to(window, "scoreList")
    press(window, "Down", "Return", "Down", "Right", "Down")
    take(window, "behind")
    press(window, "Return")
    go_to(window, "scoreList", "Shift+Tab")
    press(window, "Return")
    until(lambda: workplace.navigation.navigator.current == "drilldown", "the judgements behind the case's score")
    take(window, "behind-case")
    show_scores(window, take)
    window.close()


def _settling(folder: Path, size: QSize, take: Take) -> None:
    """Show how the lead settles differences, asks queries, sends a case back, and signs the inspection off."""
    window = _unlocked(folder, size)
    press(window, "Ctrl+Shift+T")
    until_seen(window, "settlePage")
    press(window, "Down")
    go_to(window, "rulingWhy")
    write(window, "Agreed in moderation.")
    take(window, "settle")
    press(window, "Escape", "Ctrl+Shift+Q")
    until_seen(window, "queriesPage")
    take(window, "queries")
    press(window, "Escape", "Ctrl+Shift+B")
    until_seen(window, "progressPage")
    workplace = _workplace(window)
    page = workplace.navigation.navigator.page_as("progress", ProgressPage)
    press_until(window, "Down", lambda: page.save_state()["selected"] == [SENT_BACK, "LI"], SENT_BACK)
    take(window, "progress")
    press(window, "Return")
    until(lambda: workplace.in_case, "the case that was sent back")
    take(window, "case-sent-back")
    press(window, "Escape")
    until_seen(window, "progressPage")
    go_to(window, "signedBy")
    write(window, "A. Lead")
    press(window, "Tab")
    write(window, "Lead inspector")
    press(window, "Tab", "Space")
    take(window, "signed-off")
    window.close()


def _window(size: QSize) -> MainWindow:
    window = MainWindow()
    window.resize(size)
    window.show()
    window.activateWindow()
    until(lambda: window.size() == size, f"a window of {size.width()} by {size.height()} pixels")
    return window


def _unlocked(folder: Path, size: QSize) -> MainWindow:
    window = _window(size)
    window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
    _workplace(window)
    return window


def _workplace(window: MainWindow) -> InspectionPage:
    until(lambda: window.view is not None, "the inspection, open")
    settle()
    workplace = window.view
    if workplace is None:
        raise NotSeenError("The inspection was open and is not.")
    return workplace
