"""Moving through a form, undoing, and coming back to where one was."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.errors import DataError
from tests.ui.acting import child, press
from ui.assess.page import AssessPage
from ui.context import Context

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_arrows_move_to_the_question_above_and_below(filled_page: AssessPage) -> None:
    press(filled_page.questions.list, Qt.Key.Key_Down)
    assert filled_page.questions.question == "1.1.06"
    press(filled_page.questions.list, Qt.Key.Key_Up)
    press(filled_page.questions.list, Qt.Key.Key_Up)
    assert filled_page.questions.question == "1.1.03"


def test_the_open_question_stays_at_the_same_height_on_the_way_down(filled_page: AssessPage) -> None:
    filled_page.go_to("lor", "2.2.01")
    heights = []
    for _ in range(4):
        press(filled_page.questions.list, Qt.Key.Key_Down)
        heights.append(filled_page.questions.editor.y())
    assert len(set(heights)) == 1


def test_control_right_and_left_turn_to_the_next_set_and_back(filled_page: AssessPage) -> None:
    press(filled_page.questions.list, Qt.Key.Key_Right, CONTROL)
    assert filled_page.save_state()["page"] == "lor"
    press(filled_page.questions.list, Qt.Key.Key_Left, CONTROL)
    assert filled_page.save_state()["page"] == "roh"


@pytest.mark.parametrize(
    ("key", "modifier"), [(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_J, CONTROL)]
)
def test_the_next_open_question_may_be_in_another_set(
    filled_page: AssessPage, filled: Context, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    session = filled.session
    filled.bus.announce(record_judgement(session, case_id="BRO-001", question="1.3.03", answer="clear"))
    press(filled_page.questions.list, key, modifier)
    assert (filled_page.save_state()["page"], filled_page.questions.question) == ("safeguarding", "1.3.03")


def test_where_nothing_is_open_the_page_says_so(filled_page: AssessPage) -> None:
    press(filled_page.questions.list, Qt.Key.Key_F8)
    assert child(filled_page, QLabel, "status").text() == "Nothing is open in BRO-001."


def test_undo_says_what_it_did_and_shows_it_and_redo_puts_it_back(filled_page: AssessPage, filled: Context) -> None:
    press(filled_page.questions.list, Qt.Key.Key_A)
    press(filled_page.questions.list, Qt.Key.Key_Right, CONTROL)
    press(filled_page.questions.list, Qt.Key.Key_Z, CONTROL)
    assert filled.session.judgement("BRO-001", "1.1.03", "LI").answer == "yes"
    assert (filled_page.save_state()["page"], filled_page.questions.question) == ("roh", "1.1.03")
    assert child(filled_page, QLabel, "status").text() == (
        "Undone in BRO-001: 1.1.03 “Was the recorded RoH classification…”: N/A → Yes."
    )
    press(filled_page.questions.list, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert filled.session.judgement("BRO-001", "1.1.03", "LI").answer == "na"


def test_undoing_a_long_note_is_described_in_a_line(filled_page: AssessPage, filled: Context) -> None:
    note = "\n\n".join(["What the case manager said of the plan and of the record."] * 9)
    record_judgement(filled.session, case_id="BRO-001", question="1.1.03", note=note)
    filled_page.case_actions.undo.trigger()
    status_text = child(filled_page, QLabel, "status").text()
    assert status_text.startswith(
        "Undone in BRO-001: 1.1.03 “Was the recorded RoH classification…”: note removed: “What the case manager"
    )
    assert "\n" not in status_text


def test_undo_with_nothing_to_undo_is_a_sentence(filled_page: AssessPage) -> None:
    filled_page.case_actions.redo.trigger()
    assert child(filled_page, QLabel, "status").text() == "There is nothing to redo in BRO-001."


def test_a_place_is_plain_data_and_leads_back_to_it(filled_page: AssessPage) -> None:
    filled_page.go_to("lor", "2.2.05")
    place = json.loads(json.dumps(filled_page.save_state()))
    filled_page.open_case("BRO-002")
    filled_page.open_case("BRO-001", place)
    assert (filled_page.save_state()["page"], filled_page.questions.question) == ("lor", "2.2.05")


def test_a_case_opens_at_the_first_thing_that_is_open(small_page: AssessPage) -> None:
    small_page.open_case("BRO-001")
    assert (small_page.save_state()["page"], small_page.facts.fact) == ("facts", "custody_phase")


def test_escape_asks_to_go_back_to_the_cases(filled_page: AssessPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled_page.left):
        press(filled_page.questions.list, Qt.Key.Key_Escape)


def test_a_case_that_is_not_there_is_refused(filled_page: AssessPage) -> None:
    with pytest.raises(DataError, match="no case BRO-999"):
        filled_page.open_case("BRO-999")


def test_a_merge_is_shown_without_leaving_the_place(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("lor", "2.2.05")
    record_judgement(filled.session, case_id="BRO-001", question="2.2.05", answer="na")
    changes = filled.session.show([row for row in filled.session.store.rows() if row.key.case_id == "BRO-001"])
    filled.bus.announce(changes)
    assert filled_page.questions.question == "2.2.05"
    model = filled_page.questions.list.model()
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert any(line.startswith("2.2.05") and line.endswith("N/A") for line in spoken)
