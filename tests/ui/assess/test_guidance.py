"""Guidance is one key away, stays while one moves on, and is out of the way otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.acting import press
from ui.assess.page import AssessPage


def guide(page: AssessPage) -> QLabel:
    label = page.findChild(QLabel, "guidance")
    assert label is not None
    return label


def test_one_key_shows_what_counts_as_sufficient_and_puts_it_away(filled_page: AssessPage, qtbot: QtBot) -> None:
    filled_page.go_to("roh", "1.1.06")
    assert guide(filled_page).isHidden()
    filled_page.case_actions.guidance.trigger()
    assert guide(filled_page).isVisible()
    assert guide(filled_page).text() == str(filled_page.questions.editor.guidance_of("1.1.06"))
    filled_page.case_actions.guidance.trigger()
    assert guide(filled_page).isHidden()


def test_guidance_follows_to_the_next_question(filled_page: AssessPage, qtbot: QtBot) -> None:
    filled_page.go_to("roh", "1.1.06")
    filled_page.case_actions.guidance.trigger()
    before = guide(filled_page).text()
    press(filled_page.questions.list, Qt.Key.Key_Down)
    assert filled_page.questions.question == "1.1.07"
    assert guide(filled_page).isVisible()
    assert guide(filled_page).text() not in ("", before)


def test_the_open_row_makes_room_for_the_guidance(filled_page: AssessPage, qtbot: QtBot) -> None:
    filled_page.go_to("roh", "1.1.06")
    editor = filled_page.questions.editor
    low = editor.height()
    filled_page.case_actions.guidance.trigger()
    qtbot.waitUntil(lambda: editor.height() > low)
    assert editor.note.geometry().bottom() <= editor.height()
    assert editor.guide.height() >= editor.guide.heightForWidth(editor.guide.width())


def test_a_frameworks_own_guidance_is_shown_if_the_program_has_none(small_page: AssessPage, qtbot: QtBot) -> None:
    small_page.case_actions.guidance.trigger()
    assert guide(small_page).text() == "Look in the case record."


def test_where_there_is_none_it_says_so(filled_page: AssessPage, qtbot: QtBot) -> None:
    filled_page.go_to("lor", "1.2.24")
    filled_page.case_actions.guidance.trigger()
    assert guide(filled_page).text() == "There is no guidance on this question."


def test_guidance_that_makes_the_row_higher_than_the_list_leaves_the_question_in_view(
    filled_page: AssessPage, qtbot: QtBot, dressed: Callable[[], None]
) -> None:
    dressed()
    filled_page.resize(760, 420)
    filled_page.go_to("roh", "1.1.10")
    questions = filled_page.questions
    press(questions.list, Qt.Key.Key_N)
    filled_page.go_to("roh", "1.1.10")
    # As after the evidence, the lowest field, was written.
    questions.editor.evidence.setFocus(Qt.FocusReason.OtherFocusReason)
    bar = questions.list.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    questions.list.setFocus(Qt.FocusReason.OtherFocusReason)
    filled_page.case_actions.guidance.trigger()
    qtbot.waitUntil(lambda: guide(filled_page).isVisible() and questions.editor.geometry().top() >= 0)
