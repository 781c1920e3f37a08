"""Go through the pages of surveys and of the timetable with the keyboard, and take a picture of each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from app.commands.editing_setup import edit_inspection
from app.commands.opening import open_inspection
from app.commands.surveying import import_responses
from app.store.keyring import Secrets
from maintenance.screenshots.hand import go_to, press, settle, until, until_seen, write
from tests.helpers.inspections import PASSPHRASE, demo_table
from ui.findings.surveys_page import SurveysPage
from ui.findings.timetable_page import TimetablePage
from ui.shell.main_window import MainWindow

PAGES = ("surveys", "survey-tally", "survey-sentences", "survey-import", "timetable")
_SHEET = "survey_children.csv"


def survey_pages(folder: Path, unlocked: Callable[[], MainWindow], take: Callable[[MainWindow, str], object]) -> None:
    """Show a response that is typed in, the tally, the sentences, an import with a problem, and the timetable.

    Args:
        folder: A lead's inspection, to which responses and the days of fieldwork are added.
        unlocked: Opens a window on it.
        take: The function that is called on each page with the window and the name of the page.
    """
    _add(folder)
    sheet = folder.parent / _SHEET
    shutil.copy(str(files("resources") / "demo" / _SHEET), sheet)
    window = unlocked()
    press(window, "Ctrl+Shift+U")
    until_seen(window, "surveysPage")
    write(window, "121")
    take(window, "surveys")
    page = window.findChild(SurveysPage)
    if page is not None:
        for tab, name in enumerate(("survey-tally", "survey-sentences"), start=1):
            page.tabs.setCurrentIndex(tab)
            settle()
            take(window, name)
        page.import_sheet(sheet)
        until(lambda: page.importing.preview.model().rowCount() > 0, "the first rows of the sheet")
        settle()
        take(window, "survey-import")
    press(window, "Escape", "Escape", "Ctrl+T")
    until_seen(window, "timetablePage")
    timetable = window.findChild(TimetablePage)
    if timetable is not None:
        until(lambda: timetable.table.model().rowCount() > 0, "the days of the timetable")
    press(window, "Down")
    go_to(window, "stepDay")
    press(window, "Up")
    go_to(window, "setStepDay")
    press(window, "Space")
    settle()
    take(window, "timetable")
    window.close()


def _add(folder: Path) -> None:
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        session.set_current_assessor("LI")
        edit_inspection(session, first="2011-11-28", last="2011-12-02")
        # Its last three rows come with the sheet that is imported.
        whole = demo_table(_SHEET)
        import_responses(session, "children", type(whole)(whole.name, whole.headings, whole.rows[:-3]))
    finally:
        session.close()
