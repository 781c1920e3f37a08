"""The pages of the form on which nothing is judged: facts and review."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.ui.acting import child, click, press, type_in
from ui.assess.page import AssessPage
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
