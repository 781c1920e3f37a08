"""Claims about a case that was sent back, a complete one that changes, and an inspection that is signed off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import complete_cases
from app.commands.explaining import is_unexplained
from app.commands.querying import answer_query, ask_query
from app.commands.returning import return_case
from app.commands.settling import set_blind
from app.commands.signing_off import sign_off, unlock
from app.records.change_reason import CHANGE_REASON
from app.session.queries import all_queries
from tests.ui.acting import child, keys_at, press, type_in
from ui.assess.form_choice import forms_of
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets import notice

CASE = "BRO-001"


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> AssessPage:
    small.session.set_current_assessor("PA")
    made = AssessPage(small)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def complete(page: AssessPage, small: Context) -> AssessPage:
    """BRO-001 of PA, complete and open at 1.1.03."""
    record_judgement(small.session, case_id=CASE, question="1.1.03", answer="yes")
    complete_cases(small.session, [CASE], why="No time.")
    page.open_case(CASE)
    page.go_to("asset", "1.1.03")
    return page


def sent_back(page: AssessPage) -> str:
    label = child(page, QLabel, "sentBackText")
    return label.text() if label.isVisible() else ""


def reasons(small: Context) -> list[str]:
    return list(small.session.case(CASE).known(CHANGE_REASON, "PA").values())


def test_the_comments_of_a_case_that_was_sent_back_come_first_until_it_is_complete_again(
    complete: AssessPage, small: Context
) -> None:
    assert sent_back(complete) == ""
    small.bus.announce(return_case(small.session, CASE, why="Evidence is missing."))
    assert sent_back(complete) == "PA sent this case back: Evidence is missing."
    complete.open_case("BRO-002")
    assert sent_back(complete) == ""
    complete.open_case(CASE)
    assert sent_back(complete) == "PA sent this case back: Evidence is missing."
    small.bus.announce(complete_cases(small.session, [CASE], why="Added."))
    assert "sent this case back" not in sent_back(complete)


def test_queries_that_wait_for_the_person_are_shown_and_lead_to_the_list(
    qtbot: QtBot, page: AssessPage, small: Context
) -> None:
    page.open_case(CASE)
    small.bus.announce(
        ask_query(small.session, case_id=CASE, question="1.1.03", to="PA", text="Which plan?", assessor="LI")
    )
    assert sent_back(page) == "LI asks about 1.1.03: Which plan?"
    with qtbot.waitSignal(page.queries_asked):
        press(child(page, QPushButton, "sentBackAction"), Qt.Key.Key_Space)
    small.bus.announce(answer_query(small.session, all_queries(small.session)[0].name, text="This one."))
    assert sent_back(page) == ""


def test_comments_are_out_of_sight_during_an_interview(complete: AssessPage, small: Context) -> None:
    small.bus.announce(return_case(small.session, CASE, why="Evidence is missing."))
    complete.case_actions.interview.trigger()
    assert sent_back(complete) == ""
    small.bus.announce(ask_query(small.session, case_id=CASE, to="PA", text="Which plan?", assessor="LI"))
    assert sent_back(complete) == ""
    complete.case_actions.interview.trigger()
    assert sent_back(complete).startswith("PA sent this case back: Evidence is missing.")


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The messages that a screen reader is given, as they come."""
    said: list[str] = []
    monkeypatch.setattr(notice, "announce_new_text", lambda label, **_how: said.append(label.text()))
    return said


def test_no_comment_is_spoken_before_the_interview_is_over(
    complete: AssessPage, small: Context, spoken: list[str]
) -> None:
    complete.case_actions.interview.trigger()
    small.bus.announce(ask_query(small.session, case_id=CASE, to="PA", text="Which plan?", assessor="LI"))
    # As after a lock or a crash, the case is opened again in its interview.
    complete.open_case(CASE, complete.save_state())
    assert complete.pages.interviewing
    assert spoken == []
    complete.case_actions.interview.trigger()
    assert spoken == ["LI asks about the case: Which plan?"]
    complete.case_actions.interview.trigger()
    complete.case_actions.interview.trigger()
    assert len(spoken) == 1, "a comment that was heard is shown again and not spoken again"
    assert sent_back(complete) == spoken[0]


def test_the_same_comment_on_the_next_case_is_spoken_again(page: AssessPage, small: Context, spoken: list[str]) -> None:
    for case in (CASE, "BRO-002"):
        ask_query(small.session, case_id=case, to="PA", text="Which plan?", assessor="LI")
    for case in (CASE, "BRO-002"):
        page.open_case(case)
    assert spoken == ["LI asks about the case: Which plan?"] * 2


def test_the_first_change_of_a_complete_case_asks_why_and_holds_nothing_up(
    complete: AssessPage, small: Context
) -> None:
    field = child(complete, QLineEdit, "changeReason")
    before = keys_at(complete)
    press(before, Qt.Key.Key_N)
    assert small.session.judgement(CASE, "1.1.03", "PA").answer == "no"
    assert field.isVisible()
    assert not field.hasFocus()
    complete.go_to("asset", "1.1.01")
    press(keys_at(complete), Qt.Key.Key_Y)
    assert small.session.judgement(CASE, "1.1.01", "PA").answer == "yes"
    field.setFocus()
    type_in(field, "A late file.")
    press(field, Qt.Key.Key_Return)
    assert reasons(small) == ["A late file."]
    assert not field.isVisible()
    press(keys_at(complete), Qt.Key.Key_N)
    assert not field.isVisible()


def test_a_case_that_changed_without_a_reason_asks_again_when_it_is_opened(
    complete: AssessPage, small: Context
) -> None:
    press(keys_at(complete), Qt.Key.Key_N)
    assert is_unexplained(small.session, CASE, "PA")
    complete.open_case("BRO-002")
    assert not child(complete, QLineEdit, "changeReason").isVisible()
    complete.open_case(CASE)
    assert child(complete, QLineEdit, "changeReason").isVisible()


def test_a_form_is_only_read_while_the_inspection_is_signed_off(complete: AssessPage, small: Context) -> None:
    sign_off(small.session, name="A. Lead")
    complete.open_case(CASE)
    complete.go_to("asset", "1.1.03")
    assert child(complete, QLabel, "onlyRead").text().startswith("The inspection is signed off")
    press(keys_at(complete), Qt.Key.Key_N)
    assert small.session.judgement(CASE, "1.1.03", "PA").answer == "yes"
    unlock(small.session, why="A late file.")
    complete.open_case(CASE)
    assert not child(complete, QLabel, "onlyRead").isVisible()


def test_a_form_that_is_blind_is_not_offered(small: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    session = small.session
    record_judgement(session, case_id=CASE, question="1.1.03", answer="yes", assessor="PA")
    record_judgement(session, case_id=CASE, question="1.1.03", answer="no", assessor="QA")
    set_blind(session, blind=True)
    monkeypatch.setattr(type(session), "is_lead", property(lambda _: False))
    session.current_assessor = "QA"
    assert forms_of(session, session.case(CASE)) == ("QA",)
    session.current_assessor = "LA"
    assert forms_of(session, session.case(CASE)) == ("LA",)
