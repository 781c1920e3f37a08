"""Claims about the line above the form: the case, its notable facts, its state, its open items."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement, record_profile
from app.commands.completing import complete_cases, reopen_case
from app.commands.flagging import record_flag
from tests.ui.acting import child, click, keys_at, press
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.text.count_button import CountButton


def text(page: AssessPage, name: str) -> str:
    return child(page.header, QLabel, name).text()


def test_it_describes_the_young_person_and_the_recorded_level(filled_page: AssessPage) -> None:
    assert text(filled_page, "reference") == "BRO-001"
    assert text(filled_page, "about") == "16, male   Youth rehabilitation order   Level recorded: enhanced"
    assert text(filled_page, "state") == "Complete"


def test_it_follows_the_facts_and_what_was_recorded(small_page: AssessPage, small: Context) -> None:
    small.bus.announce(record_fact(small.session, case_id="BRO-001", fact="custody_phase", value="yes"))
    small.bus.announce(record_profile(small.session, case_id="BRO-001", field="looked_after", value="yes"))
    assert text(small_page, "standsOut") == "Custody, looked after"


def test_the_state_and_the_counts_follow_each_answer(small_page: AssessPage, small: Context) -> None:
    count = child(small_page.header, CountButton, "openCount")
    assert text(small_page, "state") == "Not started"
    before = count.count
    press(small_page.questions.list, Qt.Key.Key_Y)
    assert text(small_page, "state") == "In progress"
    assert count.count == before - 1 + 1, "its yes asks one more question"
    assert count.accessibleName() == f"Go to the next fact or question to answer. {count.count} in this case."
    small.bus.announce(record_flag(small.session, case_id="BRO-001", question="1.1.01", kind="ask", text="When?"))
    assert child(small_page.header, CountButton, "flagCount").count == 1
    small.bus.announce(complete_cases(small.session, ["BRO-001"], why="At court"))
    assert text(small_page, "state") == "Complete"
    assert child(small_page.header, QLabel, "state").toolTip() == "At court"


def test_the_counts_lead_to_what_they_count(filled_page: AssessPage, filled: Context) -> None:
    count = child(filled_page.header, CountButton, "openCount")
    assert not count.isEnabled()
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.3.03", answer="clear"))
    filled.bus.announce(record_flag(filled.session, case_id="BRO-001", question="2.2.05", kind="check", text="Dates"))
    click(count)
    assert filled_page.questions.question == "1.3.03"
    assert filled_page.window().focusWidget() is filled_page.questions.list
    click(child(filled_page.header, CountButton, "flagCount"))
    assert filled_page.questions.question == "2.2.05"


def test_the_interview_and_the_review_are_a_click_away_and_back(small_page: AssessPage) -> None:
    interview, review = (
        child(small_page.header, QPushButton, "interview"),
        child(small_page.header, QPushButton, "review"),
    )
    assert (interview.toolTip(), review.toolTip()) == ("Interview (F6)", "Review, and back (F5)")
    click(review)
    assert small_page.save_state()["page"] == "review"
    click(review)
    assert small_page.save_state()["page"] == "asset"
    click(interview)
    assert small_page.save_state()["page"] == "interview"
    assert interview.isHidden(), "the interview has its own way back, and shows nothing of the review"
    assert review.isHidden()
    press(keys_at(small_page), Qt.Key.Key_F6)
    assert small_page.save_state()["page"] == "asset"
    assert not interview.isHidden()
    assert not review.isHidden()


def test_complete_asks_for_an_explanation_in_the_review_where_anything_is_left(
    small_page: AssessPage, small: Context
) -> None:
    click(child(small_page.header, QPushButton, "completeCase"))
    assert small_page.save_state()["page"] == "review"
    assert small_page.window().focusWidget() is small_page.review.why
    assert text(small_page, "state") == "Not started"


def test_complete_marks_a_case_with_nothing_left_and_is_offered_no_more(
    filled_page: AssessPage, filled: Context, incomplete: None
) -> None:
    for question in filled.session.framework.questions:
        record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="yes")
    filled_page.open_case("BRO-001", {"page": "roh"})
    button = child(filled_page.header, QPushButton, "completeCase")
    assert not button.isHidden()
    click(button)
    assert text(filled_page, "state") == "Complete"
    assert button.isHidden()


def test_who_only_reads_a_form_can_neither_interview_nor_complete(filled_page: AssessPage, filled: Context) -> None:
    reopen_case(filled.session, "BRO-001")
    filled.session.set_current_assessor("PA")
    filled_page.open_case("BRO-001")
    assert child(filled_page.header, QPushButton, "interview").isHidden()
    assert child(filled_page.header, QPushButton, "completeCase").isHidden()
    assert not child(filled_page.header, QPushButton, "review").isHidden()


def test_tab_goes_through_the_buttons_of_the_header_in_their_order(small_page: AssessPage) -> None:
    buttons = [child(small_page.header, QPushButton, name) for name in ("interview", "review", "completeCase")]
    buttons[0].setFocus()
    reached = []
    for _ in range(2):
        press(keys_at(small_page), Qt.Key.Key_Tab)
        reached.append(keys_at(small_page))
    assert reached == buttons[1:]


@pytest.mark.parametrize("width", [1900, 1000, 760])
def test_nothing_is_cut_that_fits_into_a_second_line(filled_page: AssessPage, width: int) -> None:
    filled_page.resize(width, 700)
    header = filled_page.header
    shown = [w for w in header.findChildren(QWidget) if w.isVisible() and w.objectName() and w.parent() is header]
    assert {"back", "reference", "about", "state", "openCount", "flagCount", "interview", "review"} <= {
        w.objectName() for w in shown
    }
    for widget in shown:
        assert widget.geometry().right() <= header.width(), widget.objectName()
        if isinstance(widget, QPushButton) or widget.objectName() in ("reference", "state", "about"):
            assert widget.width() >= widget.sizeHint().width(), widget.objectName()


@pytest.fixture
def everything_stands_out(filled_page: AssessPage, filled: Context, incomplete: None) -> AssessPage:
    """BRO-001 with all that can stand out, open to change, so that the header has all its parts."""
    record_fact(filled.session, case_id="BRO-001", fact="custody_phase", value="yes")
    for profile_field, value in (("rosh_recorded", "very high"), ("looked_after", "yes")):
        record_profile(filled.session, case_id="BRO-001", field=profile_field, value=value)
    filled_page.open_case("BRO-001", {"page": "roh"})
    return filled_page


@pytest.mark.parametrize("width", range(520, 1240, 60))
def test_what_stands_out_is_never_cut(everything_stands_out: AssessPage, width: int) -> None:
    header = everything_stands_out.header
    header.resize(width, 100)
    out = child(header, QLabel, "standsOut")
    assert out.text() == "Custody, very high RoSH, looked after"
    assert out.width() >= out.sizeHint().width()
    for name in ("back", "reference", "state", "openCount", "flagCount", "interview", "review", "completeCase"):
        part = child(header, QWidget, name)
        assert part.width() >= part.sizeHint().width(), name
        assert part.geometry().right() <= header.width(), name


@pytest.mark.parametrize("width", [560, 600, 680])
def test_the_profile_is_whole_where_some_arrangement_has_room_for_it(
    everything_stands_out: AssessPage, width: int
) -> None:
    header = everything_stands_out.header
    header.resize(width, 100)
    about = child(header, QLabel, "about")
    assert about.width() >= about.sizeHint().width()


def test_a_changed_count_causes_no_new_layout(qtbot: QtBot) -> None:
    button = CountButton("Open", "Open: {count}")
    qtbot.addWidget(button)
    width = button.sizeHint().width()
    button.show_count(123)
    assert button.sizeHint().width() == width
    assert button.accessibleName() == "Open: 123"
