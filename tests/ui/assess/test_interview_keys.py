"""Keys on the list of an interview: words become notes, a held key counts once, and hidden answers stay hidden."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as given_settings
from hypothesis import strategies as st
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLabel, QPlainTextEdit, QPushButton, QWidget

from app.commands.answering import record_judgement
from app.commands.flagging import record_flag
from app.records.flag import FLAG
from tests.ui.acting import child, click, inside, keys_at, press, type_in
from tests.ui.assess.conftest import status
from tests.ui.assess.test_rhythm import hold, type_keys
from ui.assess.changes import recent_changes
from ui.assess.interview.view import InterviewView
from ui.assess.page import AssessPage
from ui.context import Context
from ui.settings import settings
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow
from ui.widgets.input.enter_presses import EnterPresses
from ui.widgets.text.quiet_label import QuietLabel

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(filled_page: AssessPage, filled: Context) -> AssessPage:
    """The interview on BRO-001: 1.1.06 is flagged and answered, 1.3.03 is open."""
    session = filled.session
    flagged = record_flag(session, case_id="BRO-001", kind="ask", question="1.1.06", text="Why no mention?")
    filled.bus.announce(flagged)
    filled.bus.announce(record_judgement(session, case_id="BRO-001", question="1.1.06", answer="yes"))
    filled.bus.announce(record_judgement(session, case_id="BRO-001", question="1.3.03", answer="clear"))
    press(filled_page.questions.list, Qt.Key.Key_F6)
    return filled_page


@pytest.fixture
def table(page: AssessPage) -> InterviewView:
    return page.pages.interview


def note_of(table: InterviewView) -> QPlainTextEdit:
    return child(table, QPlainTextEdit, "interviewNote")


def recorded(page: AssessPage) -> tuple[object, ...]:
    """The answers, notes and flags of the open form, and its interviews."""
    assert page.form is not None
    case, assessor = page.form.case, page.form.assessor
    judgements = {key: (each.answer, each.note) for key, each in case.judgements_of(assessor).items()}
    return judgements, dict(case.flags_of(assessor)), case.interviews_of(assessor)


@pytest.mark.parametrize("shown", [False, True])
@pytest.mark.parametrize(
    "words", ["No evidence seen", "Said so. Nothing", "Good work", "Answered by phone", "3 visits"]
)
def test_words_typed_on_the_list_go_into_the_note_and_do_nothing_else(
    page: AssessPage, table: InterviewView, words: str, *, shown: bool
) -> None:
    if shown:
        press(table.list, Qt.Key.Key_F7)
    before = recorded(page)
    type_keys(page, words)
    assert note_of(table).toPlainText() == words
    assert recorded(page) == before
    assert not child(table, QLabel, "interviewGuidance").isVisible()
    offer = child(table, QLabel, "interviewOffer")
    assert offer.isVisible()
    assert offer.text().startswith("Was that a note? Enter puts it on 1.1.06")
    press(keys_at(page), Qt.Key.Key_Return)
    assert keys_at(page) is table.list
    assert page.form is not None
    judgement = page.form.judgement("1.1.06")
    assert (judgement.answer, judgement.note) == ("yes", words)
    assert not page.form.case.flags_of(page.form.assessor)["1.1.06", "ask"].settled
    assert not child(table, QLabel, "interviewOffer").isVisible()


@pytest.mark.parametrize("words", ["said", "Not", "snow", "answer", "Got"])
def test_escape_removes_the_word_and_restores_what_its_letters_did(
    page: AssessPage, table: InterviewView, words: str
) -> None:
    press(table.list, Qt.Key.Key_F7)
    acting = {"said": "sa", "Not": "n", "snow": "sn", "answer": "ans", "Got": "g"}[words]
    type_keys(page, acting)
    wanted, guided = recorded(page)[:2], child(table, QLabel, "interviewGuidance").isVisible()
    done = set(table.side_panel.progress.done)
    if guided:
        press(table.list, Qt.Key.Key_G)
    else:
        for _ in acting:
            page.case_actions.undo.trigger()
    table.side_panel.progress.done.clear()
    table.take_focus()
    type_keys(page, words)
    assert note_of(table).toPlainText() == words
    assert table.side_panel.progress.done == set()
    press(keys_at(page), Qt.Key.Key_Escape)
    assert recorded(page)[:2] == wanted
    assert child(table, QLabel, "interviewGuidance").isVisible() == guided
    assert table.side_panel.progress.done == done
    assert note_of(table).toPlainText() == ""
    assert keys_at(page) is table.list


@pytest.mark.parametrize("old", ["", "Told in March."])
def test_undo_restores_a_note_that_escape_removed(page: AssessPage, table: InterviewView, old: str) -> None:
    assert page.form is not None
    press(table.list, Qt.Key.Key_Return)
    type_keys(page, old)
    press(keys_at(page), Qt.Key.Key_Escape)
    type_keys(page, "Dad was told of the plan in May")
    typed = note_of(table).toPlainText()
    press(keys_at(page), Qt.Key.Key_Escape)
    assert page.form.judgement("1.1.06").note == old
    page.case_actions.undo.trigger()
    assert page.form.judgement("1.1.06").note == typed
    assert note_of(table).toPlainText() == typed


@pytest.mark.parametrize("old", ["", "Told in March."])
def test_undo_in_an_offered_note_is_escape(page: AssessPage, table: InterviewView, old: str) -> None:
    assert page.form is not None
    press(table.list, Qt.Key.Key_F7)
    press(table.list, Qt.Key.Key_Return)
    type_keys(page, old)
    press(keys_at(page), Qt.Key.Key_Escape)
    type_keys(page, "No contact")
    typed = note_of(table).toPlainText()
    press(keys_at(page), Qt.Key.Key_Z, CONTROL)
    assert not child(table, QLabel, "interviewOffer").isVisible()
    judgement = page.form.judgement("1.1.06")
    assert (judgement.note, judgement.answer) == (old, "no")
    page.case_actions.undo.trigger()
    assert page.form.judgement("1.1.06").note == typed


@pytest.mark.parametrize("old", [None, "", "About the plan."])
def test_undo_restores_the_text_of_a_flag_that_escape_removed(
    page: AssessPage, table: InterviewView, filled: Context, old: str | None
) -> None:
    assert page.form is not None
    if old is not None:
        filled.bus.announce(record_flag(filled.session, case_id="BRO-001", kind="lead", text=old))
    assert table.side_panel.go_to("case/lead")
    table.take_focus()
    type_keys(page, "Dad was told of the plan in May")
    typed = note_of(table).toPlainText()
    press(keys_at(page), Qt.Key.Key_Escape)
    left = page.form.case.flags_of(page.form.assessor).get(("", "lead"))
    assert (left and left.text) == old
    page.case_actions.undo.trigger()
    assert page.form.case.flags_of(page.form.assessor)["", "lead"].text == typed


def test_a_word_that_is_removed_leaves_no_trace_of_an_interview(page: AssessPage, table: InterviewView) -> None:
    type_keys(page, "Dad")
    press(keys_at(page), Qt.Key.Key_Escape)
    assert page.form is not None
    assert page.form.case.interviews_of(page.form.assessor) == ()
    assert table.side_panel.progress.touched == set()


def test_a_word_that_stays_begins_the_interview(page: AssessPage, table: InterviewView) -> None:
    type_keys(page, "Dad was told")
    press(keys_at(page), Qt.Key.Key_Return)
    assert page.form is not None
    assert len(page.form.case.interviews_of(page.form.assessor)) == 1
    assert table.side_panel.progress.touched == {"1.1.06"}


def test_going_on_from_an_offered_word_keeps_it_on_its_question(page: AssessPage, table: InterviewView) -> None:
    type_keys(page, "Dad")
    press(keys_at(page), Qt.Key.Key_F8)
    assert table.question == "1.3.03"
    press(keys_at(page), Qt.Key.Key_Escape)
    assert page.form is not None
    assert page.form.judgement("1.1.06").note == "Dad"
    assert page.form.judgement("1.3.03").note == ""


def test_a_key_that_clears_is_no_letter_of_a_word(page: AssessPage, table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_Delete)
    assert keys_at(page) is table.list
    press(table.list, Qt.Key.Key_F7)
    press(table.list, Qt.Key.Key_Delete)
    type_keys(page, "Dad")
    assert note_of(table).toPlainText() == "Dad"


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_N, Qt.Key.Key_G])
def test_a_held_key_counts_once(page: AssessPage, table: InterviewView, key: Qt.Key) -> None:
    press(table.list, Qt.Key.Key_F7)
    hold(page, key, times=41)
    assert page.form is not None
    assert page.form.case.flags_of(page.form.assessor)["1.1.06", "ask"].settled == (key == Qt.Key.Key_S)
    assert page.form.judgement("1.1.06").answer == ("no" if key == Qt.Key.Key_N else "yes")
    assert child(table, QLabel, "interviewGuidance").isVisible() == (key == Qt.Key.Key_G)
    assert keys_at(page) is table.list


def test_an_answer_is_said_and_a_changed_one_can_be_undone(page: AssessPage, table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_F7)
    press(table.list, Qt.Key.Key_N)
    assert child(page, QuietLabel, "changedAnswer").text() == "1.1.06 changed from Yes to No."
    assert status(page).startswith("1.1.06: No.")
    click(child(page, QPushButton, "undoChange"))
    assert page.form is not None
    assert page.form.judgement("1.1.06").answer == "yes"
    press(table.list, Qt.Key.Key_End)
    press(table.list, Qt.Key.Key_A)
    assert status(page).startswith("1.3.03: N/A.")
    press(table.list, Qt.Key.Key_Delete)
    assert status(page).startswith("1.3.03: no answer.")


def test_hiding_the_answers_hides_what_was_said_of_them(page: AssessPage, table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_F7)
    press(table.list, Qt.Key.Key_N)
    press(table.list, Qt.Key.Key_F7)
    assert not page.change_notice.isVisible()
    assert status(page) == ""


def test_the_interview_hides_what_the_form_said_of_an_answer(page: AssessPage, table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_F6)
    press(page.questions.list, Qt.Key.Key_N)
    assert page.change_notice.isVisible()
    press(page.questions.list, Qt.Key.Key_F6)
    assert not page.change_notice.isVisible()
    assert status(page) == ""


def test_the_button_says_what_it_does_next(page: AssessPage, table: InterviewView) -> None:
    button = child(table, QPushButton, "showAnswers")
    assert (button.text(), button.accessibleName()) == ("Show answers", "Show answers")
    press(table.list, Qt.Key.Key_F7)
    assert (button.text(), button.accessibleName()) == ("Hide answers", "Hide answers")
    click(button)
    assert button.text() == "Show answers"
    click(button)
    press(table.list, Qt.Key.Key_F6)
    press(page.questions.list, Qt.Key.Key_F6)
    assert button.text() == "Show answers"


def test_done_leads_to_the_note_of_the_next_question(page: AssessPage, table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_Return, CONTROL)
    assert table.question == "1.3.03"
    assert keys_at(page) is note_of(table)
    type_in(note_of(table), "Agreed.")
    press(table.list, Qt.Key.Key_Up)
    click(child(table, QPushButton, "interviewDone"))
    assert keys_at(page) is child(table, QPushButton, "interviewEnd")


def test_the_end_is_said_with_a_button_that_leads_back_to_the_last_question(
    page: AssessPage, table: InterviewView
) -> None:
    EnterPresses(page)
    press(table.list, Qt.Key.Key_Return, CONTROL)
    press(note_of(table), Qt.Key.Key_Return, CONTROL)
    assert child(table, QLabel, "interviewText").text() == "All 2 asked."
    button = child(table, QPushButton, "interviewEnd")
    assert button.text() == "Back to the form"
    assert keys_at(page) is button
    before = recorded(page)
    press(button, Qt.Key.Key_Y)
    press(table.list, Qt.Key.Key_S)
    assert recorded(page) == before
    press(button, Qt.Key.Key_Return)
    assert page.questions.isVisible()
    assert page.questions.question == "1.3.03"


def test_from_the_end_every_line_can_be_opened_again(page: AssessPage, table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_Return, CONTROL)
    press(note_of(table), Qt.Key.Key_Return, CONTROL)
    press(table.list, Qt.Key.Key_Down)
    assert table.question == "1.1.06"
    assert note_of(table).isVisible()
    assert not child(table, QPushButton, "interviewEnd").isVisible()


def is_larger(view: InspectionPage, percent: int) -> bool:
    """Whether question and note of the interview are this much larger than other text."""
    table = view.assess.pages.interview
    usual = table.font().pointSizeF()
    sizes = [widget.font().pointSizeF() for widget in (child(table, QLabel, "interviewText"), note_of(table))]
    return sizes == pytest.approx([usual * percent / 100] * 2)


@pytest.mark.slow
def test_question_and_note_are_larger_than_the_rest_as_chosen(
    dressed: Callable[[], None], opened: Callable[[Path], MainWindow], filled_folder: Path
) -> None:
    dressed()
    view = inside(opened(filled_folder))
    view.open_case("BRO-001")
    view.assess.go_to("interview")
    assert is_larger(view, 130)
    for percent in (120, 140):
        settings().interview_percent = percent
        assert is_larger(view, percent)
    settings().scheme = "dark"
    QApplication.processEvents()
    assert is_larger(inside(view.window()), 140)  # type: ignore[arg-type]  # it is the main window


def test_each_letter_with_alt_leads_to_one_field(page: AssessPage, table: InterviewView) -> None:
    assert table.isVisible()
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    letters = [letter for text in labels for letter in re.findall("&([^&])", text.casefold())]
    assert len(letters) > 2
    assert sorted(set(letters)) == sorted(letters)


def began_of(table: InterviewView) -> QDateTimeEdit:
    return child(table, QDateTimeEdit, "interviewBegan")


def test_escape_restores_the_beginning_and_enter_says_the_new_one(page: AssessPage, table: InterviewView) -> None:
    before = began_of(table).dateTime()
    began_of(table).setFocus()
    # No step leads up from the last day of a month, and none down from the first.
    press(began_of(table), Qt.Key.Key_Up if before.date().day() == 1 else Qt.Key.Key_Down)
    assert began_of(table).dateTime() != before
    press(began_of(table), Qt.Key.Key_Escape)
    assert began_of(table).dateTime() == before
    assert keys_at(page) is table.list
    began_of(table).setFocus()
    began_of(table).setDateTime(QDateTime.fromString("2012-03-27T10:15", Qt.DateFormat.ISODate))
    press(began_of(table), Qt.Key.Key_Return)
    assert status(page) == "The interview began on 27 Mar 2012 10:15."


def test_tab_through_the_details_changes_nothing(page: AssessPage, table: InterviewView) -> None:
    before = recorded(page)
    child(table, QWidget, "interviewPerson").setFocus()
    for _ in range(4):
        press(keys_at(page), Qt.Key.Key_Tab)
    table.take_focus()
    assert recorded(page) == before


LETTERS = [Qt.Key(ord(letter)) for letter in "YNASGRFOE123"]
MOVES = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Space]


@pytest.mark.slow
@given_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from([*LETTERS, *MOVES]), min_size=1, max_size=30))
def test_no_key_changes_or_shows_an_answer_while_answers_are_hidden(page: AssessPage, keys: list[Qt.Key]) -> None:
    assert page.form is not None
    if not page.pages.interviewing:
        press(page, Qt.Key.Key_F6)
    before = {key: each.answer for key, each in page.form.case.judgements_of(page.form.assessor).items()}
    for key in keys:
        if not page.pages.interviewing:
            break
        press(keys_at(page), key)
        # A key may end the interview, and the form shows what was changed shortly before it.
        others = [each for each in page.change_notice.keys if not FLAG.matches(each)]
        assert not (others and page.pages.interviewing)
        answers = page.form.case.judgements_of(page.form.assessor)
        assert {item: answers[item].answer for item in before} == before


@pytest.mark.slow
@given_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from([*LETTERS, *MOVES]), min_size=1, max_size=30))
def test_no_answer_changes_in_an_interview_without_a_line_that_offers_undo(
    page: AssessPage, monkeypatch: pytest.MonkeyPatch, keys: list[Qt.Key]
) -> None:
    # A line is hidden after its time. A busy machine may take longer for the keys.
    monkeypatch.setattr(recent_changes, "SHOWN_MS", 3_600_000)
    assert page.form is not None
    form = page.form
    if not page.pages.interviewing:
        press(page, Qt.Key.Key_F6)
    if not page.pages.interview.shows_answers:
        press(page, Qt.Key.Key_F7)
    before = {item: each.answer for item, each in form.case.judgements_of(form.assessor).items() if each.answer}
    for key in keys:
        if not page.pages.interviewing:
            break
        press(keys_at(page), key)
        answers = form.case.judgements_of(form.assessor)
        changed = {item for item, answer in before.items() if answers[item].answer != answer}
        if changed:
            offered, word = page.change_notice.keys, child(page, QLabel, "interviewOffer")
            removed = status(page).startswith("The note on")
            assert word.isVisible() or removed or any(key.item in changed for key in offered), (key, changed)
        before = {item: each.answer for item, each in answers.items() if each.answer}
