"""A card higher than its list, in large text: the focused field is whole, and no line of the question is half."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child
from tests.ui.assess.conftest import open_page
from ui.assess.page import AssessPage
from ui.context import Context

_AROUND = 8  # pixels above and below the field


@pytest.fixture
def page(filled: Context, qtbot: QtBot, large_text: None) -> AssessPage:
    """The questions on Risk of Harm in text of twice the size, in a window of 1366 by 768 pixels."""
    made = open_page(filled, qtbot, "BRO-001", "roh")
    made.resize(1366, 690)
    QApplication.processEvents()
    return made


def top(page: AssessPage, part: QWidget) -> int:
    """The height of the top of `part` in the list."""
    return part.mapTo(page.questions.list.viewport(), QPoint(0, 0)).y()


def half_line(page: AssessPage) -> int:
    """The pixels of a line of the question that the list's top cuts off."""
    text = child(page.questions.editor, QLabel, "questionText")
    above = max(0, -top(page, text))
    return above % text.fontMetrics().lineSpacing() if above < text.height() else 0


@pytest.mark.parametrize("room", [690, 600, 520, 480, 470, 460, 440])
@pytest.mark.parametrize("question", ["1.1.06", "1.1.07", "1.1.08", "2.1.02"])
def test_the_evidence_is_whole_and_no_line_of_the_question_is_half(page: AssessPage, room: int, question: str) -> None:
    page.resize(1366, room)
    QApplication.processEvents()
    page.go_to("roh", question)
    editor, height = page.questions.editor, page.questions.list.viewport().height()
    editor.evidence.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QApplication.processEvents()
    assert top(page, editor.evidence) >= 0
    assert top(page, editor.evidence) + editor.evidence.height() <= height
    assert half_line(page) == 0
    needed = editor.evidence.mapTo(editor, QPoint(0, editor.evidence.height())).y()
    assert editor.y() >= 0 or needed > height - _AROUND


def test_the_first_line_of_the_question_is_back_where_the_next_field_has_room_below_it(page: AssessPage) -> None:
    page.resize(1366, 520)
    page.go_to("roh", "2.1.02")
    editor = page.questions.editor
    editor.evidence.setFocus(Qt.FocusReason.TabFocusReason)
    assert editor.y() < 0
    editor.history.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert editor.y() == 0
