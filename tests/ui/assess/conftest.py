"""Assessment pages with a case open, on the small framework and on the reference inspection."""

from __future__ import annotations

from collections.abc import Collection

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.commands.completing import reopen_case
from tests.ui.acting import child
from ui.assess.page import AssessPage
from ui.context import Context

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


def status(page: AssessPage) -> str:
    """The text of the line under the form."""
    return child(page, QLabel, "status").text()
