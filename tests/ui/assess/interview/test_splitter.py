"""The width of an interview, divided between the list and the question."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.assess.conftest import open_page
from ui.assess.interview.splitter import InterviewSplitter
from ui.context import Context


@pytest.fixture
def parts(filled: Context, qtbot: QtBot) -> InterviewSplitter:
    """The parts of an interview about BRO-001."""
    page = open_page(filled, qtbot, "BRO-001", "interview")
    found = page.findChild(InterviewSplitter, "interviewParts")
    assert isinstance(found, InterviewSplitter)
    return found


def resize(parts: InterviewSplitter, width: int) -> list[int]:
    """Give the page of the parts a width, and return theirs."""
    window = parts.window()
    window.resize(width, window.height())
    QApplication.processEvents()
    return parts.sizes()


def test_the_list_gets_its_share_of_each_width(parts: InterviewSplitter) -> None:
    for width in (1100, 1400):
        left, right = resize(parts, width)
        assert left + right + parts.handleWidth() == parts.width()
        assert 0.3 < left / parts.width() <= 0.5


def test_a_list_that_was_dragged_keeps_its_width(parts: InterviewSplitter) -> None:
    resize(parts, 1100)
    parts.moveSplitter(300, 1)
    dragged = parts.sizes()[0]
    assert resize(parts, 1400)[0] == pytest.approx(dragged, abs=4)
