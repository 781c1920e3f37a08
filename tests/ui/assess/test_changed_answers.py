"""Each kind of record that a page of a case changes has a line with undo, or is changed where it is in view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton

from app.commands.answering import record_judgement
from app.commands.flagging import record_flag
from app.records.flag import Flag
from app.records.registry import KINDS
from tests.ui.acting import child, click, keys_at, press, type_in
from tests.ui.assess.conftest import status
from ui.assess.changes.changed_answers import TOLD
from ui.assess.fields.wrapped_line import WrappedLine
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.text.quiet_label import QuietLabel

IN_VIEW = {
    "completion": "the verdict and its button, which changes it back, are in view",
    "interview": "the person and the minutes are typed in their fields; another interview adds one",
    "change_reason": "typed in its field, and only added to",
}
NO_PAGE_OF_A_CASE = {
    *("inspection", "assessor", "declaration", "departure", "caseload", "draw", "case", "sample_fact"),
    *("calibration", "allocation", "second", "side_reading", "counting", "query", "change_reason"),
    *("reading", "challenge", "sign_off", "survey_response", "timetable_date", "finding"),
    *("report_text", "good_practice", "recommendation", "plan_action", "plan_sign_off", "time"),
    *("export", "handout"),
}
QUESTION = "1.1.06"


def notice(page: AssessPage) -> str:
    """The sentence on the newest change; empty if none is shown."""
    return child(page, QuietLabel, "changedAnswer").text() if page.change_notice.isVisible() else ""


@pytest.fixture
def flag() -> Flag:
    return Flag("ask", QUESTION, "ask about dates")


@pytest.fixture
def flagged(filled_page: AssessPage, filled: Context, flag: Flag) -> AssessPage:
    """BRO-001 with a flag on the question that is open."""
    filled_page.go_to("roh", QUESTION)
    filled.bus.announce(
        record_flag(filled.session, case_id="BRO-001", kind="ask", question=QUESTION, text="ask about dates")
    )
    return filled_page


def flags(page: AssessPage) -> list[Flag]:
    assert page.form is not None
    return list(page.form.case.flags_of(page.form.assessor).values())


def test_every_kind_of_record_has_a_line_or_a_reason_why_it_needs_none() -> None:
    told = {kind.tag for kind in TOLD}
    assert {*told, *IN_VIEW, *NO_PAGE_OF_A_CASE} == set(KINDS)


def test_a_removed_flag_has_a_line_whose_undo_restores_its_text(flagged: AssessPage, flag: Flag) -> None:
    click(child(flagged.questions.flags, QPushButton, "flag_ask"))
    assert flags(flagged) == []
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” removed."
    click(child(flagged, QPushButton, "undoChange"))
    assert flags(flagged) == [flag]
    assert notice(flagged) == ""
    assert status(flagged) == "Flag “ask the case manager” on 1.1.06 is again: “ask about dates”."


def test_a_flag_that_is_removed_by_keys_and_added_without_its_text_keeps_its_line(
    flagged: AssessPage, flag: Flag
) -> None:
    press(flagged.questions.list, Qt.Key.Key_F)
    press(keys_at(flagged), Qt.Key.Key_Space)
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” removed."
    press(keys_at(flagged), Qt.Key.Key_1)
    assert flags(flagged) == [Flag("ask", QUESTION, "")]
    assert notice(flagged) == "1.1.06: flag “Ask the case manager”: “ask about dates” → “”."
    click(child(flagged, QPushButton, "undoChange"))
    assert flags(flagged) == [flag]


def test_a_flag_that_is_settled_or_reopened_has_a_line(flagged: AssessPage, flag: Flag) -> None:
    box = child(flagged.questions.flags, QCheckBox, "flagSettled_ask")
    click(box)
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” settled."
    click(box)
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” reopened."
    click(child(flagged, QPushButton, "undoChange"))
    assert [each.settled for each in flags(flagged)] == [True]
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” settled."


def test_the_undo_of_a_tick_keeps_the_text_that_was_typed_since(flagged: AssessPage) -> None:
    click(child(flagged.questions.flags, QCheckBox, "flagSettled_ask"))
    text = child(flagged.questions.flags, WrappedLine, "flagText_ask")
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    type_in(text, " and phone the YOT")
    click(child(flagged, QPushButton, "undoChange"))
    assert flags(flagged) == [Flag("ask", QUESTION, "ask about dates and phone the YOT")]
    assert notice(flagged) == ""


def test_the_undo_of_a_removed_flag_restores_what_it_was_last(flagged: AssessPage) -> None:
    click(child(flagged.questions.flags, QCheckBox, "flagSettled_ask"))
    click(child(flagged.questions.flags, QPushButton, "flag_ask"))
    assert flags(flagged) == []
    click(child(flagged, QPushButton, "undoChange"))
    assert [(each.text, each.settled) for each in flags(flagged)] == [("ask about dates", True)]
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” settled."


def test_the_text_of_a_flag_is_typed_in_view_and_has_no_line(flagged: AssessPage) -> None:
    press(flagged.questions.list, Qt.Key.Key_F)
    press(keys_at(flagged), Qt.Key.Key_1)
    type_in(keys_at(flagged), "Also: ")
    press(keys_at(flagged), Qt.Key.Key_Return)
    assert len(flags(flagged)) == 1
    assert flags(flagged)[0].text != "ask about dates"
    assert notice(flagged) == ""


def test_an_interview_says_that_a_flag_is_settled_and_nothing_of_an_answer(
    flagged: AssessPage, filled: Context, flag: Flag
) -> None:
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.07", answer="clear"))
    press(flagged.questions.list, Qt.Key.Key_N)
    press(flagged.questions.list, Qt.Key.Key_F6)
    table = flagged.pages.interview
    assert table.list.choose(QUESTION)
    press(table.list, Qt.Key.Key_S)
    assert flags(flagged) == [Flag("ask", QUESTION, "ask about dates", settled=True)]
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” settled."
    assert len(flagged.change_notice.keys) == 1
    click(child(flagged, QPushButton, "undoChange"))
    assert flags(flagged) == [flag]
    press(table.list, Qt.Key.Key_S)
    table.list.leave_word()  # as after a pause
    press(table.list, Qt.Key.Key_S)
    assert notice(flagged) == "1.1.06: flag “Ask the case manager” reopened."


def test_a_word_that_begins_with_the_key_that_settles_leaves_no_line(flagged: AssessPage, flag: Flag) -> None:
    press(flagged.questions.list, Qt.Key.Key_F6)
    table = flagged.pages.interview
    assert table.list.choose(QUESTION)
    for letter in "said":
        type_in(keys_at(flagged), letter)
    assert flags(flagged) == [flag]
    assert notice(flagged) == ""


def test_undo_names_a_flag_once(flagged: AssessPage) -> None:
    click(child(flagged.questions.flags, QPushButton, "flag_ask"))
    flagged.case_actions.undo.trigger()
    assert status(flagged) == "Undone in BRO-001: flag “ask the case manager” on 1.1.06: none → “ask about dates”."
    flagged.case_actions.redo.trigger()
    assert status(flagged) == "Redone in BRO-001: flag “ask the case manager” on 1.1.06: “ask about dates” → none."


def test_a_changed_recorded_level_has_a_line_whose_undo_restores_it(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("ratings")
    box = child(filled_page, QComboBox, "vulnerability_recorded")
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert filled.session.case("BRO-001").profile["vulnerability_recorded"] == "high"
    assert notice(filled_page) == "Vulnerability recorded changed from Medium to High."
    click(child(filled_page, QPushButton, "undoChange"))
    assert filled.session.case("BRO-001").profile["vulnerability_recorded"] == "medium"
    assert status(filled_page) == "Vulnerability recorded is again: Medium."
    for _ in range(3):
        press(box, Qt.Key.Key_Up)
    assert notice(filled_page) == "Vulnerability recorded changed from Medium to nothing recorded."
