"""The pages of the form that are not questions: facts, ratings, review."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, click, press, type_in
from ui.assess.page import AssessPage
from ui.assess.ratings_model import ITEM, signed
from ui.assess.ratings_pane import levels_rule
from ui.assess.ratings_table import choices
from ui.context import Context
from ui.widgets.lines import LINE


def test_a_fact_is_answered_with_the_keys_and_the_next_one_opens(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("facts")
    press(small_page.facts.list, Qt.Key.Key_N)
    assert small.session.case("BRO-001").facts_of("PA")["custody_phase"] == "no"
    assert small_page.facts.fact == "plan_required"


def test_a_fact_has_no_third_answer(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("facts")
    press(small_page.facts.list, Qt.Key.Key_A)
    assert "custody_phase" not in small.session.case("BRO-001").facts_of("PA")
    assert child(small_page, QLabel, "status").text() == "A fact is yes or no."


def test_a_fact_decides_at_once_what_is_asked(small_page: AssessPage) -> None:
    entries = small_page.outline.entries
    row = entries.row_of("asset", None)
    assert entries.index(row).data() == "Asset 0/2"
    small_page.go_to("facts", "plan_required")
    press(small_page.facts.list, Qt.Key.Key_N)
    assert entries.index(row).data() == "Asset 0/1"
    small_page.go_to("asset")
    assert small_page.questions.question == "1.1.03"


def test_a_fact_is_cleared_with_its_button(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("facts", "plan_required")
    click(child(child(small_page, QWidget, "fact"), QPushButton, "clear"))
    assert small.session.case("BRO-001").facts_of("PA")["plan_required"] is None


def test_ratings_are_typed_as_digits_down_the_column(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    row = next(row for row in range(20) if table.model().index(row, 1).data(ITEM) == ("start", "lifestyle"))
    table.setCurrentIndex(table.model().index(row, 1))
    press(table, Qt.Key.Key_4)
    assert filled.session.case("BRO-001").ratings["start", "lifestyle"] == 4
    assert table.currentIndex().data(ITEM) == ("start", "substance_use")
    press(table, Qt.Key.Key_Delete)
    assert filled.session.case("BRO-001").ratings["start", "substance_use"] is None


def test_a_digit_that_is_no_value_there_is_refused_in_a_sentence(filled_page: AssessPage, filled: Context) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    table.setCurrentIndex(table.model().index(0, 1))
    before = filled.session.case("BRO-001").ratings["start", "static_offence_type"]
    press(table, Qt.Key.Key_2)
    assert filled.session.case("BRO-001").ratings["start", "static_offence_type"] == before
    assert child(filled_page, QLabel, "status").text() == "2 is none of the values here: 0, 3, 4."


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)")
def test_a_rating_is_chosen_from_its_meanings_with_the_mouse(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    cell = table.model().index(0, 2)
    table.setCurrentIndex(cell)
    press(table, Qt.Key.Key_Return)
    box = child(table, QComboBox, "rating")
    assert [box.itemText(row) for row in range(box.count())] == [
        "Not rated",
        "0  Other",
        "3  Burglary",
        "4  Motoring, vehicle theft or unauthorised taking",
    ]
    box.setCurrentIndex(3)
    box.activated.emit(3)
    assert filled.session.case("BRO-001").ratings["latest", "static_offence_type"] == 4


def test_totals_change_and_level_follow_the_ratings(filled_page: AssessPage) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    model = table.model()
    last = model.rowCount() - 1
    assert [model.index(last, column).data() for column in range(4)] == ["Asset total", "18", "19", "+1"]
    table.setCurrentIndex(model.index(0, 1))
    press(table, Qt.Key.Key_4)
    assert [model.index(last, column).data() for column in range(1, 4)] == ["22", "19", "−3"]  # noqa: RUF001 - a minus
    level = child(filled_page, QLabel, "level").text()
    assert "Start: Enhanced (total 22, RoSH medium)" in level
    assert level.endswith("Recorded by the YOT: Enhanced.")


def test_the_rule_of_the_level_is_shown(filled: Context) -> None:
    assert levels_rule(filled.session.framework.asset) == (
        "Standard: total 0–14 and RoSH low; Enhanced: total 15–32, or RoSH medium; "  # noqa: RUF001 - dashes
        "Intensive: total 33+, or RoSH high or very high. The higher of the two counts."
    )


def test_totals_of_different_factors_show_no_change(filled_page: AssessPage) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    model = table.model()
    rows = {str(model.index(row, 0).data()): row for row in range(model.rowCount())}
    last = model.columnCount() - 1
    lifestyle = rows["Lifestyle"]
    table.setCurrentIndex(model.index(lifestyle, 2))
    press(table, Qt.Key.Key_Delete)
    assert model.index(lifestyle, last).data() == "–"  # noqa: RUF001 - a dash is meant
    assert model.index(rows["Dynamic factors together"], last).data() == "–"  # noqa: RUF001 - as above
    assert model.index(rows["Asset total"], last).data() == "–"  # noqa: RUF001 - as above
    assert model.index(rows["Static factors together"], last).data() == "0"


def test_a_factors_values_are_those_of_the_rating_scale(filled: Context) -> None:
    values = choices(filled.session.framework.asset, "lifestyle")
    assert [value for value, _ in values] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(("change", "shown"), [(3, "+3"), (0, "0"), (-2, "−2")])  # noqa: RUF001 - a minus
def test_a_change_carries_its_sign(change: int, shown: str) -> None:
    assert signed(change) == shown


def test_the_review_lists_what_is_open_and_leads_there(small_page: AssessPage) -> None:
    small_page.go_to("review")
    gaps = small_page.review.list
    spoken = [gaps.model().index(row, 0).data() for row in range(gaps.model().rowCount())]
    assert spoken[0] == "Open: 4"
    gaps.setCurrentIndex(gaps.model().index(len(spoken) - 1, 0))
    press(gaps, Qt.Key.Key_Return)
    assert (small_page.place()["page"], small_page.questions.question) == ("asset", "1.1.03")


def test_odd_facts_are_shown_as_worth_a_second_look(small_page: AssessPage) -> None:
    small_page.go_to("facts", "custody_phase")
    press(small_page.facts.list, Qt.Key.Key_Y)
    press(small_page.facts.list, Qt.Key.Key_N)
    small_page.go_to("review")
    model = small_page.review.list.model()
    assert "No plan is required in custody." in [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_case_with_gaps_is_called_complete_once_it_says_why(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("review")
    button = child(small_page, QPushButton, "complete")
    assert not button.isEnabled()
    type_in(child(small_page, QLineEdit, "why"), "File was closed")
    click(button)
    completion = small.session.case("BRO-001").completions["PA"]
    assert (completion.complete, completion.why) == (True, "File was closed")
    assert button.text() == "Open it again"
    click(button)
    assert not small.session.case("BRO-001").completions["PA"].complete


def test_the_review_stands_on_the_first_thing_that_is_open_and_returns_to_the_one_chosen(
    small_page: AssessPage,
) -> None:
    small_page.go_to("review")
    gaps = small_page.review.list
    assert small_page.window().focusWidget() is gaps
    first = gaps.currentIndex()
    assert first.data(LINE).kind == "item"
    press(gaps, Qt.Key.Key_Down)
    chosen = gaps.currentIndex().data(LINE).key
    assert chosen != first.data(LINE).key
    press(gaps, Qt.Key.Key_Return)
    assert small_page.place()["item"] == chosen
    small_page.go_to("review")
    assert gaps.currentIndex().data(LINE).key == chosen


# The off-screen platform says what it lacks for lists that pop up.
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_escape_from_the_list_of_values_leads_back_to_the_table(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    press(table, Qt.Key.Key_Return)
    box = child(table, QComboBox, "rating")
    qtbot.waitUntil(box.view().isVisible)
    count = len(filled.session.store.rows())
    press(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.findChild(QComboBox, "rating") is None)
    assert filled_page.window().focusWidget() is table
    assert len(filled.session.store.rows()) == count


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_after_a_choice_from_the_list_the_keys_are_on_the_table(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    filled_page.go_to("ratings")
    table = filled_page.ratings.table
    stage, item = table.currentIndex().data(ITEM)
    press(table, Qt.Key.Key_Return)
    box = child(table, QComboBox, "rating")
    qtbot.waitUntil(box.view().isVisible)
    press(box.view(), Qt.Key.Key_End)
    press(box.view(), Qt.Key.Key_Return)
    assert filled.session.case("BRO-001").ratings[stage, item] == 4
    qtbot.waitUntil(lambda: table.findChild(QComboBox, "rating") is None)
    assert filled_page.window().focusWidget() is table
