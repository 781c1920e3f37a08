"""The interview: what is asked, what is said and where it goes, what stays out of view, and coming back to it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QDateTime, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.drafting import save_draft
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.errors import KnownError
from app.store.drafts import Drafts
from app.store.store import Store
from tests.ui.acting import child, click, press, type_in
from ui.assess.fields.wrapped_line import WrappedLine
from ui.assess.interview.view import InterviewView
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.text.text_painter import TextPainter

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def flag(context: Context, kind: str, question: str, text: str, case: str = "BRO-001") -> None:
    context.bus.announce(record_flag(context.session, case_id=case, kind=kind, question=question, text=text))  # type: ignore[arg-type]  # a word


@pytest.fixture
def table(filled_page: AssessPage, filled: Context) -> InterviewView:
    """BRO-001 with three flags and two questions open, turned to the table."""
    flag(filled, "check", "1.2.05", "Contact log for July")
    flag(filled, "ask", "2.2.01", "Who chose the provider?")
    flag(filled, "ask", "1.1.06", "Why no mention of the victim?")
    for question in ("1.1.07", "1.3.03"):
        filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question=question, answer="clear"))
    press(filled_page.questions.list, Qt.Key.Key_F6)
    return filled_page.pages.interview


def lines(table: InterviewView) -> list[str]:
    """The list as it is spoken."""
    model = table.list.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def note_of(table: InterviewView) -> QPlainTextEdit:
    return child(table, QPlainTextEdit, "interviewNote")


def keys_at(page: QWidget) -> str:
    """The name of the control that has the keyboard."""
    focused: QWidget | None = page.window().focusWidget()
    return focused.objectName() if focused else ""


def said_of(context: Context, question: str) -> str:
    return context.session.judgement("BRO-001", question, "LI").note


def test_only_what_is_flagged_or_open_is_listed_to_ask_first(table: InterviewView) -> None:
    keys = [(line.kind, line.key) for line in table.list.lines.lines]
    assert keys == [
        ("heading", "/ask"),
        ("item", "1.1.06"),
        ("item", "2.2.01"),
        ("heading", "/check"),
        ("item", "1.2.05"),
        ("heading", "/roh"),
        ("item", "1.1.07"),
        ("heading", "/safeguarding"),
        ("item", "1.3.03"),
    ]
    assert lines(table)[1].endswith("Why no mention of the victim?")


def test_rows_of_a_grid_are_told_apart_by_their_own_words(
    table: InterviewView, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    for question in ("1.2.24", "1.2.25"):
        flag(filled, "check", question, "")
    drawn: list[str] = []

    def draw(_self: TextPainter, _painter: QPainter, _rect: QRect, text: str, *_: object, **__: object) -> None:
        drawn.append(text)

    monkeypatch.setattr(TextPainter, "draw", draw)
    table.list.setFixedWidth(300)
    table.list.grab()
    for question in ("1.2.24", "1.2.25"):
        row = table.list.lines.row_of(question)
        assert row is not None
        words = filled.session.framework.question_by_id[question].text
        at = drawn.index(question)
        title = "Community plan: factors linked to offending that it addressed"
        assert drawn[at + 1 : at + 3] == [words, title]
        index = table.list.model().index(row, 0)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{question}, {words}"
        assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == title
        assert f"{title}: {words}" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_nothing_of_answers_or_counts_is_in_view(table: InterviewView, filled_page: AssessPage) -> None:
    assert not any(word in line.split(", ") for line in lines(table) for word in ("Yes", "No", "N/A"))
    assert not child(table, QWidget, "interviewAnswers").isVisible()
    assert not filled_page.outline.isVisible()
    assert not filled_page.history.isVisible()
    press(table.list, Qt.Key.Key_Y)
    assert filled_page.form is not None
    assert filled_page.form.judgement("1.1.07").answer is None
    header = filled_page.header
    for name in ("openCount", "flagCount", "state"):
        assert child(header, QWidget, name).isHidden(), f"{name} tells the table how the case stands"
    press(table.list, Qt.Key.Key_F6)
    assert not any(child(header, QWidget, name).isHidden() for name in ("openCount", "flagCount", "state"))


def test_an_answer_given_at_the_table_is_heard(table: InterviewView, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("ui.assess.page.announce", lambda _teller, text: heard.append(text))
    press(table.list, Qt.Key.Key_End)
    press(table.list, Qt.Key.Key_F7)
    press(table.list, Qt.Key.Key_N)
    assert heard == ["1.3.03 No"]


def test_answers_come_into_view_when_asked_for_and_are_given_by_key(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_End)
    press(table.list, Qt.Key.Key_F7)
    assert child(table, QWidget, "interviewAnswers").isVisible()
    press(table.list, Qt.Key.Key_N)
    assert filled.session.judgement("BRO-001", "1.3.03", "LI").answer == "no"
    assert lines(table)[-1].startswith("1.3.03")
    assert table.question == "1.3.03"
    press(table.list, Qt.Key.Key_F7)
    press(table.list, Qt.Key.Key_Y)
    assert filled.session.judgement("BRO-001", "1.3.03", "LI").answer == "no"


def test_what_is_said_goes_straight_to_the_question_in_a_paragraph_of_its_own(
    table: InterviewView, filled: Context
) -> None:
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.06", note="From the file."))
    press(table.list, Qt.Key.Key_Return)
    assert keys_at(table) == "interviewNote"
    type_in(note_of(table), "She was told. ")
    type_in(note_of(table), "By phone.")
    press(note_of(table), Qt.Key.Key_Escape)
    assert keys_at(table) == "interviewList"
    assert said_of(filled, "1.1.06") == "From the file.\nShe was told. By phone."
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), " Twice.")
    assert table.commit()
    assert said_of(filled, "1.1.06") == "From the file.\nShe was told. By phone. Twice."


def test_where_it_stands_in_the_record_is_the_questions_evidence(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Return)
    press(note_of(table), Qt.Key.Key_Tab)
    assert keys_at(table) == "interviewEvidence"
    evidence = child(table, WrappedLine, "interviewEvidence")
    evidence.clear()
    type_in(evidence, "Contact log 3/7")
    press(evidence, Qt.Key.Key_Escape)
    assert filled.session.judgement("BRO-001", "1.1.06", "LI").evidence == "Contact log 3/7"


def test_every_letter_is_on_disk_before_the_field_is_left(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "Half a w")
    drafts = filled.session.store.drafts.all()
    assert [(draft.question, draft.field, draft.text) for draft in drafts] == [("1.1.06", "note", "Half a w")]


def test_control_enter_has_done_with_a_question_and_goes_on(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "He agrees.")
    press(note_of(table), Qt.Key.Key_Return, CONTROL)
    assert (table.question, keys_at(table)) == ("2.2.01", "interviewNote")
    assert said_of(filled, "1.1.06") == "He agrees."
    assert lines(table)[1].endswith("Noted, flag open")
    press(table.list, Qt.Key.Key_Return, CONTROL)
    assert lines(table)[2].endswith("Asked, flag open")


def test_control_shift_enter_settles_the_flag_too(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "He agrees.")
    press(note_of(table), Qt.Key.Key_Return, CONTROL | SHIFT)
    assert filled.session.case("BRO-001").flags_of("LI")["1.1.06", "ask"].settled
    assert table.question == "2.2.01"
    assert lines(table)[1].endswith("Settled")


def test_a_flag_is_settled_with_a_key_and_waits_again_with_the_same(table: InterviewView, filled: Context) -> None:
    flags = filled.session.case("BRO-001").flags_of
    press(table.list, Qt.Key.Key_S)
    assert flags("LI")["1.1.06", "ask"].settled
    assert lines(table)[1].endswith("Settled")
    click(child(table, QPushButton, "settle_ask"))
    assert not flags("LI")["1.1.06", "ask"].settled
    press(table.list, Qt.Key.Key_End)
    press(table.list, Qt.Key.Key_S)
    assert child(table.window(), QLabel, "status").text() == "There is no flag to settle here."


def test_what_is_done_is_passed_by_on_the_way_to_the_next(table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_Down)
    press(table.list, Qt.Key.Key_Return, CONTROL)
    press(table.list, Qt.Key.Key_Home)
    press(table.list, Qt.Key.Key_F8)
    assert table.question == "1.2.05"


def test_arrows_move_by_line_and_control_with_them_by_group(table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_Down)
    assert table.question == "2.2.01"
    press(table.list, Qt.Key.Key_Right, CONTROL)
    assert table.question == "1.2.05"
    press(table.list, Qt.Key.Key_PageDown)
    assert table.question == "1.3.03"
    press(table.list, Qt.Key.Key_Left, CONTROL)
    assert table.question == "1.1.07"
    press(table.list, Qt.Key.Key_Home)
    assert table.question == "1.1.06"


def test_escape_leads_back_to_the_list_then_to_the_form_at_the_same_question(
    table: InterviewView, filled_page: AssessPage
) -> None:
    press(table.list, Qt.Key.Key_Down)
    press(table.list, Qt.Key.Key_Return)
    press(note_of(table), Qt.Key.Key_Escape)
    press(table.list, Qt.Key.Key_Escape)
    assert (filled_page.save_state()["page"], filled_page.questions.question) == ("lor", "2.2.01")
    assert filled_page.outline.isVisible()
    assert keys_at(filled_page) == "questions"


def test_guidance_comes_with_its_key(table: InterviewView, filled: Context) -> None:
    guide = child(table, QLabel, "interviewGuidance")
    assert not guide.isVisible()
    press(table.list, Qt.Key.Key_F1)
    assert guide.isVisible()
    assert guide.text() == str(filled.session.guidance("1.1.06"))


@pytest.mark.slow
def test_any_question_is_found_by_its_number_or_its_words(table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_F, CONTROL)
    assert keys_at(table) == "findQuestion"
    box = child(table, QLineEdit, "findQuestion")
    type_in(box, "accommodation")
    assert len(lines(table)) > 0
    found = lines(table)
    assert all("accommodation" in line.casefold() for line in found)
    box.clear()
    box.insert("\u00c0CCOMMODATION")
    assert lines(table) == found
    box.clear()
    type_in(box, "3.2.04")
    press(box, Qt.Key.Key_Return)
    assert (table.question, keys_at(table)) == ("3.2.04", "interviewNote")
    assert lines(table)[-1].startswith("3.2.04")
    assert len(lines(table)) == 11


def test_finding_given_up_leads_back_to_the_question_on_the_table(table: InterviewView) -> None:
    press(table.list, Qt.Key.Key_F, CONTROL)
    box = child(table, QLineEdit, "findQuestion")
    type_in(box, "3.2.04")
    press(box, Qt.Key.Key_Escape)
    assert (table.question, keys_at(table)) == ("1.1.06", "interviewList")
    assert not any(line.startswith("3.2.04") for line in lines(table))


def test_a_query_for_the_lead_on_the_case_takes_one_key(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_L, CONTROL | SHIFT)
    assert keys_at(table) == "interviewNote"
    type_in(note_of(table), "No cover when he is away.")
    press(note_of(table), Qt.Key.Key_Return, CONTROL)
    flag = filled.session.case("BRO-001").flags_of("LI")["", "lead"]
    assert flag.text == "No cover when he is away."
    click(child(table, QPushButton, "flagCase"))
    click(child(table, QPushButton, "case_good_practice"))
    type_in(note_of(table), "Home visits in the evening.")
    assert table.commit()
    assert filled.session.case("BRO-001").flags_of("LI")["", "good_practice"].text == "Home visits in the evening."


def test_what_the_case_itself_is_flagged_with_is_asked_and_settled(table: InterviewView, filled: Context) -> None:
    flag(filled, "ask", "", "Who covers?")
    assert lines(table)[1].startswith("The case as a whole, Who covers?")
    press(table.list, Qt.Key.Key_Home)
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "Nobody.")
    press(note_of(table), Qt.Key.Key_Return, CONTROL | SHIFT)
    settled = filled.session.case("BRO-001").flags_of("LI")["", "ask"]
    assert (settled.text, settled.settled) == ("Who covers?\nNobody.", True)


def test_a_query_for_the_lead_is_out_of_view_of_the_case_manager(table: InterviewView, filled: Context) -> None:
    flag(filled, "lead", "1.1.06", "Is this how they all do it?")
    flag(filled, "lead", "", "A pattern?")
    assert not any("they all" in line or "pattern" in line for line in lines(table))
    assert not any("they all" in label.text() for label in table.findChildren(QLabel))


def test_a_look_at_the_table_leaves_no_trace(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Down)
    press(table.list, Qt.Key.Key_Escape)
    assert filled.session.case("BRO-001").interviews_of("LI") == ()


def test_who_was_interviewed_and_when_is_in_the_record_with_the_first_note(
    table: InterviewView, filled: Context
) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "S")
    (interview,) = filled.session.case("BRO-001").interviews_of("LI")
    now = QDateTime.fromMSecsSinceEpoch(filled.session.store.clock())
    assert abs(QDateTime.fromString(interview.began, Qt.DateFormat.ISODate).secsTo(now)) < 120
    person = child(table, QLineEdit, "interviewPerson")
    person.setFocus()
    type_in(person, "Case manager")
    press(person, Qt.Key.Key_Return)
    began = child(table, QDateTimeEdit, "interviewBegan")
    began.setFocus()
    began.setDateTime(QDateTime.fromString("2012-03-27T10:15", Qt.DateFormat.ISODate))
    press(began, Qt.Key.Key_Return)
    (interview,) = filled.session.case("BRO-001").interviews_of("LI")
    assert (interview.person, interview.began) == ("Case manager", "2012-03-27T10:15")
    assert keys_at(table) == "interviewList"


def test_a_day_and_a_time_typed_over_the_beginning_are_recorded_and_what_is_neither_is_told(
    table: InterviewView, filled: Context
) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "S")
    told: list[str] = []
    table.status_message.connect(told.append)
    began = child(table, QDateTimeEdit, "interviewBegan")
    for typed in ("28/11/2011 10:30", "31/11/2011"):
        began.setFocus()
        QTest.keySequence(began, "Ctrl+A")
        QTest.keyClicks(began, typed)
        press(began, Qt.Key.Key_Return)
        (interview,) = filled.session.case("BRO-001").interviews_of("LI")
        assert interview.began == "2011-11-28T10:30", typed
    assert told[-1] == "“31/11/2011” cannot be read as a date, so 28 Nov 2011 10:30 stays."


def test_a_name_and_a_beginning_that_nobody_touched_stay(table: InterviewView, filled: Context) -> None:
    page = table.window()
    assert isinstance(page, AssessPage)
    page.steps.toggle_interview()
    filled.bus.announce(
        begin_interview(filled.session, case_id="BRO-001", person="Case manager", began="2012-03-26T10:00")[1]
    )
    page.steps.toggle_interview()
    for name in ("interviewPerson", "interviewBegan"):
        child(table, QWidget, name).setFocus()
    assert table.commit()
    (interview,) = filled.session.case("BRO-001").interviews_of("LI")
    assert (interview.person, interview.began) == ("Case manager", "2012-03-26T10:00")


def test_the_clock_counts_while_the_table_is_laid_and_its_minutes_are_recorded(
    table: InterviewView, filled_page: AssessPage, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(table.clock, "_now", lambda: now[0])
    table.clock.set_to(0)
    now[0] += 130
    table.clock.check()
    assert child(table, QLabel, "interviewClock").text() == "2 min"
    press(table.list, Qt.Key.Key_Escape)
    assert filled.session.case("BRO-001").interviews_of("LI")[0].minutes == 2
    now[0] += 3600
    press(filled_page.questions.list, Qt.Key.Key_F6)
    now[0] += 60
    table.clock.check()
    assert child(table, QLabel, "interviewClock").text() == "3 min"


def test_another_interview_is_begun_after_a_question_and_the_earlier_one_told_in_words(
    qtbot: QtBot, table: InterviewView, filled: Context
) -> None:
    session = filled.session
    press(table.list, Qt.Key.Key_Escape)
    filled.bus.announce(begin_interview(session, case_id="BRO-001", person="Case manager", began="2012-03-26T10:00")[1])
    page = table.window()
    assert isinstance(page, AssessPage)
    page.steps.toggle_interview()
    assert child(table, QLineEdit, "interviewPerson").text() == "Case manager"
    assert not child(table, QLabel, "earlierInterviews").isVisible()
    click(child(table, QPushButton, "anotherInterview"))
    # One press starts nothing, because an interview cannot be undone.
    question = child(page, QMessageBox, "question")
    assert "Case manager, 26 Mar 2012 10:00, 0 min" in question.informativeText()
    click(child(question, QPushButton, "questionNo"))
    assert child(table, QLineEdit, "interviewPerson").text() == "Case manager"
    assert not child(table, QLabel, "earlierInterviews").isVisible()
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "question") is None)
    click(child(table, QPushButton, "anotherInterview"))
    click(child(child(page, QMessageBox, "question"), QPushButton, "questionYes"))
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "question") is None)
    # A window manager does this when the question closes.
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert (
        child(table, QLabel, "earlierInterviews").text() == "Earlier interviews: Case manager, 26 Mar 2012 10:00, 0 min"
    )
    assert keys_at(table) == "interviewPerson"
    type_in(child(table, QLineEdit, "interviewPerson"), "Supervisor")
    press(child(table, QLineEdit, "interviewPerson"), Qt.Key.Key_Return)
    assert [each.person for each in session.case("BRO-001").interviews_of("LI")] == ["Case manager", "Supervisor"]


def test_an_interview_without_a_record_gives_way_to_another_without_a_question(
    table: InterviewView, filled: Context
) -> None:
    click(child(table, QPushButton, "anotherInterview"))
    assert table.window().findChild(QMessageBox, "question") is None
    assert keys_at(table) == "interviewPerson"
    assert filled.session.case("BRO-001").interviews_of("LI") == ()


def test_it_is_resumed_at_the_same_question_in_the_same_word(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Down)
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "He chose")
    press(note_of(table), Qt.Key.Key_Left)
    page = table.window()
    assert isinstance(page, AssessPage)
    place = json.loads(json.dumps(page.save_state()))
    # As after a crash: what was typed is a draft.
    again = AssessPage(filled)
    again.show()
    again.open_case("BRO-001", place)
    resumed = again.pages.interview
    assert (resumed.question, keys_at(again)) == ("2.2.01", "interviewNote")
    type_in(note_of(resumed), "X")
    assert note_of(resumed).toPlainText() == "He chosXe"
    again.close()
    again.deleteLater()


def test_what_was_done_is_known_after_coming_back(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "Said.")
    press(note_of(table), Qt.Key.Key_Return, CONTROL | SHIFT)
    page = table.window()
    assert isinstance(page, AssessPage)
    assert page.commit_drafts()
    place = json.loads(json.dumps(page.save_state()))
    page.open_case("BRO-002")
    assert page.outline.isVisible()
    page.open_case("BRO-001", place)
    assert lines(table)[1].endswith("Settled")
    assert table.question == "2.2.01"


def test_undo_takes_back_what_was_noted_and_shows_no_answer(table: InterviewView, filled: Context) -> None:
    press(table.list, Qt.Key.Key_Return)
    type_in(note_of(table), "Wrong.")
    press(note_of(table), Qt.Key.Key_Return, CONTROL)
    press(table.list, Qt.Key.Key_Z, CONTROL)
    assert said_of(filled, "1.1.06") == ""
    assert (table.question, note_of(table).toPlainText()) == ("1.1.06", "")
    assert child(table.window(), QLabel, "status").text() == "Taken back or put back: 1.1.06."
    press(table.list, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert said_of(filled, "1.1.06") == "Wrong."


def test_what_cannot_be_saved_stays_on_the_table_and_is_said(
    table: InterviewView, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(table.list, Qt.Key.Key_Return)

    def full(*_: object, **__: object) -> None:
        raise KnownError("The disk is full.")

    monkeypatch.setattr(Store, "append", full)
    monkeypatch.setattr(Drafts, "save", full)
    type_in(note_of(table), "abc")
    assert filled.saving.reason.startswith("Not saved. The disk is full.")
    press(note_of(table), Qt.Key.Key_Escape)
    press(table.list, Qt.Key.Key_Down)
    press(table.list, Qt.Key.Key_Escape)
    assert (table.question, note_of(table).toPlainText()) == ("1.1.06", "abc")
    assert table.isVisible()
    monkeypatch.undo()
    press(table.list, Qt.Key.Key_Down)
    assert table.question == "2.2.01"
    assert said_of(filled, "1.1.06") == "abc"


def test_a_form_that_is_only_read_is_not_turned_to_the_table(filled_page: AssessPage, filled: Context) -> None:
    filled.session.set_current_assessor("QA")
    filled_page.open_case("BRO-001", {"page": "interview", "form": "LI"})
    assert not filled_page.pages.interviewing
    press(filled_page.questions.list, Qt.Key.Key_F6)
    assert not filled_page.pages.interviewing
    assert "only read on QA's laptop" in child(filled_page, QLabel, "status").text()


def test_with_nothing_to_ask_it_says_so_and_any_question_can_be_found(filled_page: AssessPage, filled: Context) -> None:
    press(filled_page.questions.list, Qt.Key.Key_F6)
    table = filled_page.pages.interview
    assert child(table, QLabel, "interviewText").text().startswith("Nothing is flagged or open in BRO-001.")
    assert not any(each.isVisible() for each in table.editor.flags.values())
    assert not table.editor.answers.isVisible()
    assert not note_of(table).isVisible()
    press(table.list, Qt.Key.Key_F, CONTROL)
    type_in(child(table, QLineEdit, "findQuestion"), "1.1.03")
    press(child(table, QLineEdit, "findQuestion"), Qt.Key.Key_Return)
    assert keys_at(table) == "interviewNote"
    type_in(note_of(table), "Said.")
    assert table.commit()
    assert said_of(filled, "1.1.03") == "Said."


def test_a_draft_left_by_a_crash_is_on_the_table(filled_page: AssessPage, filled: Context) -> None:
    save_draft(filled.session, case_id="BRO-001", question="1.1.06", field="note", text="Half a wo")
    flag(filled, "ask", "1.1.06", "Why?")
    filled_page.open_case("BRO-001", {"page": "interview"})
    assert note_of(filled_page.pages.interview).toPlainText() == "Half a wo"


def test_every_control_at_the_table_has_a_name_for_tests_and_one_for_people(table: InterviewView) -> None:
    controls = [
        widget
        for widget in table.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert len(controls) > 8
    assert [widget for widget in controls if not widget.objectName() or not widget.accessibleName()] == []


def test_tab_follows_the_eye(table: InterviewView) -> None:
    table.list.setFocus()
    found = [keys_at(table)]
    for _ in range(12):
        focused: QWidget | None = table.window().focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Tab)
        found.append(keys_at(table))
    assert found[: found.index("showAnswers") + 1] == [
        "interviewList",
        "flagCase",
        "settle_ask",
        "interviewNote",
        "interviewEvidence",
        "interviewDone",
        "showAnswers",
    ]
