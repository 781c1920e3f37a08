"""Go through the pages of agreement, calibration and frameworks with the keyboard, and take a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.commands.answering import record_judgement
from app.commands.calibrating import seal_answers
from app.commands.completing import complete_cases
from app.commands.importing import import_answers
from app.commands.opening import open_inspection
from app.commands.side_readings import allocate_side_reading
from app.framework.catalogue import shipped_source
from app.store.keyring import Secrets
from maintenance.screenshots.hand import press, settle, until, until_seen
from tests.helpers.inspections import PASSPHRASE, demo_table, table
from ui.agreement.agreement_page import AgreementPage
from ui.frameworks.frameworks_page import FrameworksPage
from ui.shell.main_window import MainWindow

PAGES = ("agreement", "calibration", "paired", "frameworks", "frameworks-differ")
CALIBRATION = "CAL-1"
RIGHT = {
    "1.1.01": ("yes", "Screened on 4 May, all pages filled in."),
    "1.1.03": ("no", "Low, in spite of two recorded threats with a knife."),
    "1.1.07": ("no", "No word of the school or of the victim."),
    "1.2.01": ("yes", "Asset is dated 6 May."),
}
_GIVEN = {"LI": ("yes", "no", "no", "yes"), "PA": ("yes", "yes", "no", "yes"), "LA": ("yes", "no", "yes", "na")}


def compare_pages(folder: Path, unlocked: Callable[[], MainWindow], take: Callable[[MainWindow, str], object]) -> None:
    """Show how far assessors agree, and what another edition of the framework would change.

    Args:
        folder: A complete inspection, to which second assessments and a calibration case are added.
        unlocked: Opens a window on it.
        take: The function that is called on each page with the window and the name of the page.
    """
    _add(folder)
    edition = folder.parent / "cci-2012.toml"
    edition.write_text(_later_edition(), encoding="utf-8")
    window = unlocked()
    press(window, "Ctrl+Shift+G")
    until_seen(window, "agreementPage")
    settle()
    take(window, "agreement")
    page = window.findChild(AgreementPage)
    for tab, name in enumerate(("calibration", "paired"), start=1):
        if page is not None:
            page.tabs.setCurrentIndex(tab)
        settle()
        take(window, name)
    press(window, "Escape", "Ctrl+Shift+W")
    until_seen(window, "frameworksPage")
    take(window, "frameworks")
    frameworks = window.findChild(FrameworksPage)
    if frameworks is not None:
        frameworks.compare_with(edition)
        until(frameworks.compare.isEnabled, "the comparison")
    settle()
    take(window, "frameworks-differ")
    press(window, "Escape")
    window.close()


def _add(folder: Path) -> None:
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        session.set_current_assessor("LI")
        import_answers(session, demo_table("second_opinions.csv"))
        allocate_side_reading(session, case_id="BRO-002", purpose="paired", assessor="LI")
        allocate_side_reading(session, case_id="BRO-003", purpose="dip", assessor="QA")
        headings = ("reference", "question", "answer", "note")
        seal_answers(
            session, table("right.csv", headings, *((CALIBRATION, each, *given) for each, given in RIGHT.items()))
        )
        for code, answers in _GIVEN.items():
            for question, answer in zip(RIGHT, answers, strict=True):
                record_judgement(session, case_id=CALIBRATION, question=question, answer=answer, assessor=code)
            complete_cases(session, [CALIBRATION], why="Calibration.", assessor=code)
    finally:
        session.close()


def _later_edition() -> str:
    """Return an edition that differs in no words: the page quotes those as the file has them, in any language."""
    source = shipped_source("cci-2009").replace("at_least = 75 ", "at_least = 70 ")
    questions = source.split("[[question]]")
    moved = next(each for each in questions if '\nid = "1.1.07"\n' in each)
    return source.replace(moved, moved.replace('criterion = "1.1"', 'criterion = "1.2"'))
