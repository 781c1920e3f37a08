"""Claims about the page of progress: who has what open, read and sent back, and the sign-off that locks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.assessment.read_state import read_state
from app.commands.completing import complete_cases
from app.commands.explaining import explain_change
from tests.ui.acting import child, click, press, type_in
from tests.ui.settle.conftest import CASE, answer
from ui.context import Context
from ui.settle.progress_page import ProgressPage


@pytest.fixture
def page(qtbot: QtBot, differing: Context) -> ProgressPage:
    complete_cases(differing.session, [CASE], why="No time.", assessor="PA")
    made = ProgressPage(differing)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    made.list.setFocus()
    return made


def cells(page: ProgressPage) -> list[list[str]]:
    model = page.list.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_each_form_of_each_case_has_a_row_with_what_is_open_and_waits(page: ProgressPage) -> None:
    assert cells(page) == [
        [CASE, "PA", "Complete", "2", "2", "Not read", "2 differences"],
        [CASE, "QA", "In progress", "1", "2", "Not read", "2 differences"],
        ["BRO-002", "LA", "Not started", "3", "0", "Not read", ""],
        ["BRO-003", "LI", "Not started", "3", "0", "Not read", ""],
    ]
    assert child(page, QLabel, "progressSummary").text() == "1 of 4 forms are complete, 0 are read."


def test_a_case_is_marked_as_read_and_as_not_read_again(page: ProgressPage, differing: Context) -> None:
    case = differing.session.case(CASE)
    button = child(page, QPushButton, "markRead")
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert read_state(case, "PA") == "read"
    assert cells(page)[0][5] == "Read"
    assert page.list.hasFocus()
    click(button)
    assert read_state(case, "PA") == "not read"


def test_a_complete_case_is_sent_back_with_comments(page: ProgressPage, differing: Context) -> None:
    click(child(page, QPushButton, "sendBack"))
    assert page.notice.text == "Say in the comments what its assessor should do."
    comments = child(page, QLineEdit, "returnComments")
    assert comments.hasFocus()
    type_in(comments, "Evidence is missing.")
    click(child(page, QPushButton, "sendBack"))
    assert not differing.session.case(CASE).complete
    assert cells(page)[0][6].startswith("sent back, 1 query")
    assert child(page, QLabel, "progressDetail").text() == "Sent back: Evidence is missing."
    assert not child(page, QPushButton, "sendBack").isEnabled()
    assert comments.text() == ""


def test_a_change_after_completion_shows_with_its_reason(page: ProgressPage, differing: Context) -> None:
    answer(differing.session, "PA", "no")
    differing.bus.announce(differing.session.refresh())
    page.restore_state({})
    assert child(page, QLabel, "progressDetail").text() == "Changed after completion, and nobody said why yet."
    differing.bus.announce(explain_change(differing.session, case_id=CASE, why="A late file.", assessor="PA"))
    assert cells(page)[0][6].endswith("changed after completion")
    assert child(page, QLabel, "progressDetail").text() == "Changed after completion: A late file."


def test_the_inspection_is_signed_off_and_unlocked_with_a_reason(page: ProgressPage, differing: Context) -> None:
    click(child(page, QPushButton, "signOff"))
    assert "A sign-off needs a name" in page.notice.text
    type_in(child(page, QLineEdit, "signedBy"), "A. Lead")
    type_in(child(page, QLineEdit, "designation"), "Lead inspector")
    click(child(page, QPushButton, "signOff"))
    assert child(page, QLabel, "signedOff").text() == (
        "Signed off by A. Lead, Lead inspector. What was assessed is locked."
    )
    assert not child(page, QPushButton, "signOff").isVisible()
    click(child(page, QPushButton, "unlockInspection"))
    assert "Unlocking needs a reason" in page.notice.text
    type_in(child(page, QLineEdit, "unlockWhy"), "A late file.")
    click(child(page, QPushButton, "unlockInspection"))
    assert differing.session.sign_off is None
    assert child(page, QLabel, "signedOff").text() == "The inspection is not signed off."


def test_settled_cases_can_be_left_out_and_the_page_comes_back_as_it_was(
    qtbot: QtBot, page: ProgressPage, differing: Context
) -> None:
    press(child(page, QCheckBox, "progressAll"), Qt.Key.Key_Space)
    assert len(cells(page)) == 4
    page.list.selectRow(2)
    type_in(child(page, QLineEdit, "signedBy"), "Half of")
    again = ProgressPage(differing)
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    assert again.save_state() == page.save_state()


def test_enter_opens_the_case_and_escape_goes_back(qtbot: QtBot, page: ProgressPage) -> None:
    with qtbot.waitSignal(page.case_asked) as asked:
        press(page.list, Qt.Key.Key_Return)
    assert asked.args == [CASE, ""]
    with qtbot.waitSignal(page.left):
        press(page.list, Qt.Key.Key_Escape)
