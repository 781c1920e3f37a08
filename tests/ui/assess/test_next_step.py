"""From the last row of a page work goes on by itself, to where something is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.commands.answering import record_fact, record_judgement, record_rating
from tests.ui.acting import keys_at, press
from tests.ui.assess.conftest import status
from ui.assess.page import AssessPage
from ui.context import Context


def test_after_the_last_fact_the_ratings_are_open(small_page: AssessPage) -> None:
    small_page.go_to("facts")
    press(keys_at(small_page), Qt.Key.Key_N)
    press(keys_at(small_page), Qt.Key.Key_Y)
    assert small_page.save_state()["page"] == "ratings"
    assert keys_at(small_page) is small_page.pages.ratings.table
    assert status(small_page) == "Nothing is open in Facts. Next is Ratings, with 4 open items."


def test_after_the_last_rating_the_first_unanswered_question_is_open(small_page: AssessPage) -> None:
    small_page.go_to("ratings")
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_1, Qt.Key.Key_4):
        press(keys_at(small_page), key)
    assert (small_page.save_state()["page"], small_page.questions.question) == ("asset", "1.1.01")
    assert keys_at(small_page) is small_page.questions.list


@pytest.fixture
def reopened(filled_page: AssessPage, filled: Context) -> AssessPage:
    """BRO-001 with three questions open again: the last of the first set, one of the third, the last of the fourth."""
    for question in ("2.2.07", "2.2.01", "2.3.28"):
        change = record_judgement(filled.session, case_id="BRO-001", question=question, answer="clear")
        filled.bus.announce(change)
    filled_page.go_to("asset", "2.2.07")
    return filled_page


@pytest.mark.usefixtures("incomplete")
def test_after_the_last_question_of_a_set_the_next_open_one_of_a_later_set_opens(reopened: AssessPage) -> None:
    press(keys_at(reopened), Qt.Key.Key_Y)
    assert (reopened.save_state()["page"], reopened.questions.question) == ("lor", "2.2.01")
    assert keys_at(reopened) is reopened.questions.list
    assert status(reopened) == "Nothing is open in Asset. Next is Likelihood of Reoffending, with 1 open item."


@pytest.mark.usefixtures("incomplete")
def test_what_was_passed_over_is_named_when_a_set_is_left(reopened: AssessPage, filled: Context) -> None:
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.01", answer="clear"))
    press(keys_at(reopened), Qt.Key.Key_Y)
    assert status(reopened).startswith("Asset still has 1 open item. Next is Likelihood of Reoffending")


def test_with_only_earlier_questions_open_the_page_stays_and_says_so(reopened: AssessPage) -> None:
    assert reopened.form is not None
    asked = [line.key for line in reopened.form.lines("safeguarding", unfolded=False) if line.kind == "item"]
    reopened.go_to("safeguarding", asked[-1])
    press(keys_at(reopened), Qt.Key.Key_Y)
    assert reopened.questions.question_set == "safeguarding"
    assert status(reopened) == (
        "Safeguarding still has 1 open item. 3 items are still open in the case. F8 goes to the next one."
    )
    press(keys_at(reopened), Qt.Key.Key_F8)
    assert reopened.questions.question == "2.2.07"


def test_the_last_open_question_leads_to_the_review(small_page: AssessPage, small: Context) -> None:
    session = small.session
    for fact in ("custody_phase", "plan_required"):
        small.bus.announce(record_fact(session, case_id="BRO-001", fact=fact, value="no"))
    for stage in ("start", "latest"):
        for item in ("lifestyle", "offence_type"):
            small.bus.announce(record_rating(session, case_id="BRO-001", stage=stage, item=item, value=0))
    small_page.go_to("asset", "1.1.03")
    press(keys_at(small_page), Qt.Key.Key_Y)
    assert small_page.save_state()["page"] == "review"
    assert status(small_page) == "Nothing is open in BRO-001."
