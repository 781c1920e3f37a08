"""Claims about the page of settling: answers side by side, what each would do, and rulings by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.session.blindness import is_blind
from app.session.settling import differences
from tests.ui.acting import child, click, press, type_in
from tests.ui.settle.conftest import CASE, answer
from ui.context import Context
from ui.settle.settle_page import SettlePage


@pytest.fixture
def page(qtbot: QtBot, differing: Context) -> SettlePage:
    made = SettlePage(differing)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    made.activateWindow()
    made.list.setFocus()
    return made


def column(page: SettlePage, number: int) -> str:
    """Everything that the column of an answer says."""
    return " ".join(label.text() for label in page.answers.columns[number].findChildren(QLabel) if label.isVisible())


def say_why(page: SettlePage, text: str = "In moderation.") -> None:
    child(page, QLineEdit, "rulingWhy").setFocus()
    type_in(child(page, QLineEdit, "rulingWhy"), text)
    page.list.setFocus()


def test_the_answers_are_side_by_side_with_all_that_was_recorded_and_what_each_would_do(page: SettlePage) -> None:
    assert child(page, QLabel, "settleQuestion").text() == "BRO-001 1.1.01: Was there a plan?"
    assert child(page, QLabel, "settleSummary").text() == "2 differences wait."
    first, second = column(page, 0), column(page, 1)
    assert first.startswith("PA, counts now Yes")
    assert "Note: Seen in the log." in first
    assert "Recorded " in first
    assert second.startswith("QA No 1.1 would become 0%, Good")
    assert "Note: It was late." in second
    assert "would" not in first


def test_on_a_large_screen_the_list_has_at_least_as_much_room_as_the_answers(page: SettlePage) -> None:
    page.resize(1920, 1040)
    assert page.list.height() >= page.answers.height()
    keep = page.answers.columns[0].button
    assert keep.width() < page.answers.columns[0].width() / 2


def test_in_large_text_the_buttons_of_the_answers_are_in_view(
    large_text: None, qtbot: QtBot, differing: Context
) -> None:
    made = SettlePage(differing)
    qtbot.addWidget(made)
    made.resize(1366, 720)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    buttons = [child(made, QPushButton, f"choose{number}") for number in (1, 2)]
    qtbot.waitUntil(lambda: all(each.visibleRegion().boundingRect() == each.rect() for each in buttons))
    assert made.height() == 720
    assert made.list.viewport().height() >= 2 * made.list.rowHeight(0)


def test_a_number_in_the_list_rules_with_the_reason_and_the_next_difference_comes(
    page: SettlePage, differing: Context
) -> None:
    say_why(page)
    press(page.list, Qt.Key.Key_2)
    assert differing.session.case(CASE).counting_assessor("1.1.01") == "QA"
    assert child(page, QLabel, "settleQuestion").text().startswith("BRO-001 1.1.03")
    assert page.list.hasFocus()
    press(page.list, Qt.Key.Key_1)
    assert differences(differing.session) == []
    assert child(page, QLabel, "settleSummary").text() == "Nothing differs that the lead has not settled."
    assert [row.why for row in differing.session.store.rows()[-2:]] == ["In moderation.", "In moderation."]


def test_without_a_reason_nothing_is_ruled_and_the_reason_is_asked_for(page: SettlePage, differing: Context) -> None:
    press(page.list, Qt.Key.Key_2)
    assert len(differences(differing.session)) == 2
    assert page.notice.text == "A ruling needs a reason. Say why, then choose."
    assert child(page, QLineEdit, "rulingWhy").hasFocus()


def test_one_ruling_settles_all_that_differ_in_a_case(page: SettlePage, differing: Context) -> None:
    say_why(page)
    scope = child(page, QComboBox, "rulingScope")
    assert [scope.itemText(each) for each in range(scope.count())] == [
        "for this one",
        "for all 2 that differ in BRO-001",
        "for the whole of BRO-001",
    ]
    QTest.keyClick(scope, Qt.Key.Key_Down)
    click(page.answers.columns[1].button)
    rulings = differing.session.case(CASE).rulings
    assert (rulings["1.1.01"], rulings["1.1.03"]) == ("QA", "QA")


def test_the_whole_case_can_be_ruled_on(page: SettlePage, differing: Context) -> None:
    say_why(page)
    QTest.keyClick(child(page, QComboBox, "rulingScope"), Qt.Key.Key_End)
    press(page.list, Qt.Key.Key_2)
    assert differing.session.case(CASE).rulings[""] == "QA"
    assert differences(differing.session) == []


def test_the_lead_gives_an_answer_of_their_own(page: SettlePage, differing: Context) -> None:
    say_why(page, "No order was made.")
    own = child(page, QPushButton, "own_na")
    own.setFocus()
    press(own, Qt.Key.Key_Space)
    assert differing.session.judgement(CASE, "1.1.01", "LI").answer == "na"
    assert differing.session.case(CASE).counting_assessor("1.1.01") == "LI"


def test_settled_ones_are_shown_on_request_and_can_be_ruled_on_again(page: SettlePage, differing: Context) -> None:
    say_why(page)
    press(page.list, Qt.Key.Key_2)
    press(child(page, QCheckBox, "showSettled"), Qt.Key.Key_Space)
    page.list.set_row(0)
    assert child(page, QLabel, "settleQuestion").text().startswith("BRO-001 1.1.01")
    assert column(page, 0).startswith("QA, counts now")
    press(page.list, Qt.Key.Key_2)
    assert differing.session.case(CASE).counting_assessor("1.1.01") == "PA"


def test_second_assessments_can_be_made_blind(page: SettlePage, differing: Context) -> None:
    press(child(page, QCheckBox, "blindSecond"), Qt.Key.Key_Space)
    assert is_blind(differing.session)
    said = child(page, QLabel, "settleSummary").text()
    assert said.endswith("BRO-001 is blind until it is complete for PA, QA.")
    assert page.difference is None


def test_enter_opens_the_case_at_the_question_and_escape_goes_back(qtbot: QtBot, page: SettlePage) -> None:
    with qtbot.waitSignal(page.case_asked) as asked:
        press(page.list, Qt.Key.Key_Return)
    assert asked.args == [CASE, "1.1.01"]
    with qtbot.waitSignal(page.left):
        press(page.list, Qt.Key.Key_Escape)


def test_a_change_while_the_page_is_hidden_shows_when_it_comes_back(page: SettlePage, differing: Context) -> None:
    page.hide()
    answer(differing.session, "QA", "yes")
    differing.bus.changed.emit(differing.session.refresh())
    page.show()
    assert child(page, QLabel, "settleQuestion").text().startswith("BRO-001 1.1.03")


def test_on_an_assessors_laptop_it_only_shows(
    qtbot: QtBot, differing: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(differing.session), "is_lead", property(lambda _: False))
    page = SettlePage(differing)
    qtbot.addWidget(page)
    page.restore_state({})
    assert child(page, QLabel, "settleSummary").text().endswith("Only the lead's laptop settles them.")
    assert not page.answers.columns[0].button.isEnabled()
    assert not child(page, QCheckBox, "blindSecond").isEnabled()
