"""A card higher than its list, in large text: the focused field is whole, and no line of the question is half."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child
from tests.ui.assess.conftest import open_page
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.lists.pinned_title import PinnedTitle

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


def covered(page: AssessPage) -> int:
    """The height that the pinned words of the question cover at the top of the list."""
    pinned = child(page.questions.list, PinnedTitle, "pinnedTitle")
    return pinned.height() if pinned.isVisible() else 0


def half_line(page: AssessPage) -> int:
    """The pixels of a line of the question that the list's top or the pinned words cut off."""
    text = child(page.questions.editor, QLabel, "questionText")
    above = max(0, covered(page) - top(page, text))
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
    assert top(page, editor.evidence) >= covered(page)
    assert top(page, editor.evidence) + editor.evidence.height() <= height
    assert half_line(page) == 0
    assert covered(page) or editor.y() >= -editor.text.y() or height < editor.evidence.height() + 6 * _AROUND
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


@pytest.mark.parametrize("room", [690, 480, 465, 450])
def test_the_words_of_a_no_with_reasons_stay_in_view(page: AssessPage, room: int) -> None:
    page.resize(1366, room)
    page.go_to("roh", "1.1.10")
    editor = page.questions.editor
    QTest.keyClick(page.questions.list, Qt.Key.Key_N)
    for field in (editor.evidence, editor.note, editor.reasons.findChildren(QCheckBox)[-1]):
        field.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert covered(page) or top(page, editor.text) >= 0
        assert covered(page) <= top(page, field)
        assert top(page, field) + field.height() <= page.questions.list.viewport().height()
        why = child(editor.reasons, QLabel, "whyNot")
        hidden = covered(page) - top(page, why)
        assert hidden <= 0 or hidden >= why.height() or hidden % why.fontMetrics().lineSpacing() == 0
        for part in (*editor.findChildren(QPushButton), *editor.findChildren(QCheckBox)):
            cut = top(page, part) < covered(page) < top(page, part) + part.height()
            assert not (part.isVisible() and cut), part.objectName()


def test_the_buttons_beside_the_answers_keep_their_names_where_they_fit(page: AssessPage) -> None:
    editor = page.questions.editor
    page.resize(1050, 690)
    page.go_to("roh", "1.1.06")
    assert {each.text() for each in (editor.flag, editor.guidance, editor.history)} == {""}
    assert editor.flag.y() == editor.answers.y()
    page.resize(2400, 690)
    QApplication.processEvents()
    assert [each.text() for each in (editor.flag, editor.guidance, editor.history)] == ["Flag", "Guidance", "History"]
    page.resize(1050, 690)
    QApplication.processEvents()
    assert editor.flag.text() == ""
