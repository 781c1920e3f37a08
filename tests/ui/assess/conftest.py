"""Assessment pages with a case open, on the small framework and on the reference inspection."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.commands.completing import reopen_case
from tests.ui.acting import child
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.text.quiet_label import QuietLabel

FIVE_CASES = {"BRO-001", "BRO-002", "BRO-003", "BRO-005", "BRO-017"}


@pytest.fixture
def answered_cases() -> Collection[str]:
    """Five of the 38 cases, because each test opens a copy, and shows one case or goes from one to the next."""
    return FIVE_CASES


@pytest.fixture
def small_page(small: Context, qtbot: QtBot) -> AssessPage:
    """BRO-001 of the small inspection, PA's form, at its first question: nothing is answered."""
    return open_page(small, qtbot, "BRO-001", "asset")


@pytest.fixture
def incomplete(filled: Context) -> None:
    """Has BRO-001 of the reference inspection open again, so that changing it is nothing to speak of."""
    reopen_case(filled.session, "BRO-001")


@pytest.fixture
def filled_page(filled: Context, qtbot: QtBot) -> AssessPage:
    """BRO-001 of the reference inspection, LI's form, at the questions on Risk of Harm: all are answered."""
    return open_page(filled, qtbot, "BRO-001", "roh")


def open_page(context: Context, qtbot: QtBot, reference: str, place: str) -> AssessPage:
    """A page of assessment with a case open at a page of its form."""
    page = AssessPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.open_case(reference, {"page": place})
    return page


def older_lines(page: AssessPage) -> list[str]:
    """The sentences on the answers that were changed before the newest one, from the top down."""
    found = [each for each in page.findChildren(QuietLabel, "olderChange") if each.isVisible()]
    return [each.text() for each in sorted(found, key=lambda each: each.mapTo(page, QPoint()).y())]


def wait_for_older(page: AssessPage) -> None:
    """Wait until the changed answers before the newest one have their lines, which follow some milliseconds later."""
    while older_lines(page) != [change.text for change in page.change_notice.shown()][1:]:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def status(page: AssessPage) -> str:
    """The text of the line under the form."""
    return child(page, QLabel, "status").text()
