"""Claims about the review: the items that it lists, where they lead, and the summary of a complete case."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyleOptionViewItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement, record_rating
from app.commands.completing import complete_cases, reopen_case
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview, record_interview
from app.commands.timing import add_time
from app.records.completion import completion_key
from tests.ui.acting import child, click, keys_at, press, type_in
from tests.ui.assess.conftest import status
from ui.assess.page import AssessPage
from ui.assess.review.list import ReviewList
from ui.assess.review.rows import HISTORY
from ui.context import Context
from ui.widgets.input.typed_words import TypedWords
from ui.widgets.lists.lines import Line
from ui.widgets.text.count_button import CountButton

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def rows(page: AssessPage) -> list[str]:
    """The lines of the review as they are read aloud."""
    model = page.review.list.lines
    return [line.spoken for line in model.lines]


def stand_on(page: AssessPage, key: str) -> None:
    row = page.review.list.lines.row_of(key)
    assert row is not None, f"the review has no line {key}: {[line.key for line in page.review.list.lines.lines]}"
    page.review.list.setCurrentIndex(page.review.list.lines.index(row, 0))


@pytest.fixture
def ready(filled_page: AssessPage, filled: Context, incomplete: None) -> AssessPage:
    """The review of BRO-001, in which nothing is left and all ratings are entered; it is not complete."""
    for question in filled.session.framework.questions:
        if filled.session.judgement("BRO-001", question.id, "LI").answer == "no":
            record_judgement(
                filled.session, case_id="BRO-001", question=question.id, note="Not seen.", evidence="Contact log"
            )
    filled_page.open_case("BRO-001", {"page": "review"})
    return filled_page


@pytest.fixture
def gappy(small_page: AssessPage, small: Context) -> AssessPage:
    """The review of a case with something of each kind in it."""
    session = small.session
    record_fact(session, case_id="BRO-001", fact="custody_phase", value="yes")
    record_fact(session, case_id="BRO-001", fact="plan_required", value="no")
    record_judgement(session, case_id="BRO-001", question="1.1.03", answer="no", reasons=[])
    record_flag(session, case_id="BRO-001", question="1.1.03", kind="ask", text="Who wrote it?")
    record_flag(session, case_id="BRO-001", kind="check", text="The second volume")
    record_flag(session, case_id="BRO-001", question="1.1.03", kind="good_practice", text="A letter to the victim")
    small_page.go_to("review")
    return small_page


def headings(page: AssessPage) -> list[str]:
    return [line.text for line in page.review.list.lines.lines if line.kind == "heading"]


def test_it_lists_what_is_to_be_looked_at_under_one_heading_with_its_count(gappy: AssessPage) -> None:
    assert headings(gappy) == ["To look at (4)", "Flags that go with the case (1)"]


def test_a_question_has_one_line_with_a_tag_for_everything_it_lacks(gappy: AssessPage) -> None:
    lines = [line for line in gappy.review.list.lines.lines if line.key == "question/1.1.03"]
    assert [[word for word, _ in line.flags] for line in lines] == [["No note", "No evidence", "Ask"]]
    assert lines[0].remark == "Ask the case manager: Who wrote it?"
    assert sum(line.label == "1.1.03" for line in gappy.review.list.lines.lines if line.key[:3] != "odd") == 2, (
        "its one line, and the flag that goes with the case"
    )


def test_the_verdict_has_the_numbers_of_the_headings_and_of_the_header(small_page: AssessPage, small: Context) -> None:
    record_flag(small.session, case_id="BRO-001", kind="check", text="The second volume")
    small_page.go_to("review")
    numbers = {heading.split(" (")[0]: int(heading.split("(")[1].rstrip(")")) for heading in headings(small_page)[:3]}
    assert list(numbers) == ["To answer", "Waiting for another answer", "To look at"]
    asked, waiting, looked_at = numbers.values()
    shown = child(small_page, QLabel, "verdict").text()
    assert shown == f"{asked} to answer, {waiting} waiting, {looked_at} things to look at"
    assert child(small_page.header, CountButton, "openCount").count == asked


def test_the_verdict_of_a_case_with_nothing_left_is_that_it_is_ready(ready: AssessPage) -> None:
    assert child(ready, QLabel, "verdict").text() == "Ready to complete"
    assert child(ready.header, QLabel, "state").text() == "Ready"
    press(ready.review.list, Qt.Key.Key_Return, CONTROL)
    assert child(ready, QLabel, "verdict").text() == "Complete"


def test_ratings_that_are_not_entered_are_to_be_looked_at_and_their_line_leads_to_them(
    ready: AssessPage, filled: Context
) -> None:
    assert "ratings" not in [line.key for line in ready.review.list.lines.lines]
    factor = filled.session.framework.asset.items[0]
    filled.bus.announce(record_rating(filled.session, case_id="BRO-001", stage="start", item=factor, value=None))
    assert child(ready, QLabel, "verdict").text() == "1 thing to look at"
    assert child(ready.header, QLabel, "state").text() == "In progress"
    assert headings(ready)[0] == "To look at (1)"
    stand_on(ready, "ratings")
    assert ready.review.list.lines.lines[ready.review.list.currentIndex().row()].text == "31 of 32 ratings are entered."
    press(ready.review.list, Qt.Key.Key_Return)
    assert ready.save_state()["page"] == "ratings"


def test_after_completing_enter_opens_the_next_case(ready: AssessPage) -> None:
    ready.review.next_case = {"BRO-001": "BRO-005"}.get
    wanted: list[str] = []
    ready.case_wanted.connect(wanted.append)
    press(ready.review.list, Qt.Key.Key_Return, CONTROL)
    button = child(ready, QPushButton, "nextCase")
    assert button.text() == "Next: BRO-005"
    assert keys_at(ready) is button
    press(button, Qt.Key.Key_Return)
    assert wanted == ["BRO-005"]


def primary(page: AssessPage) -> list[str]:
    buttons = page.review.findChildren(QPushButton)
    return [each.text() for each in buttons if not each.isHidden() and each.property("role") == "primary"]


def test_completing_is_the_primary_button_and_then_the_next_case(ready: AssessPage) -> None:
    ready.review.next_case = {"BRO-001": "BRO-005"}.get
    assert primary(ready) == ["Mark as complete"]
    press(ready.review.list, Qt.Key.Key_Return, CONTROL)
    assert primary(ready) == ["Next: BRO-005"]
    click(child(ready, QPushButton, "complete"))
    assert primary(ready) == ["Mark as complete"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_stray_key_on_the_review_neither_completes_nor_reopens(
    ready: AssessPage, filled: Context, key: Qt.Key
) -> None:
    def complete() -> bool:
        return filled.session.case("BRO-001").completions["LI"].complete

    assert not complete()
    press(keys_at(ready), key)
    assert not complete()
    ready.go_to("review")
    press(ready.review, Qt.Key.Key_Return, CONTROL)
    assert complete()
    press(keys_at(ready), key)
    assert complete()


def test_in_a_narrow_pane_the_buttons_are_side_by_side(ready: AssessPage) -> None:
    ready.review.next_case = {"BRO-001": "BRO-005"}.get
    press(ready.review.list, Qt.Key.Key_Return, CONTROL)
    ready.review.resize(420, 600)
    following, reopen = (child(ready, QPushButton, name).geometry() for name in ("nextCase", "complete"))
    assert following.top() == reopen.top()
    assert following.right() < reopen.left()


def test_a_case_that_is_not_complete_or_has_none_after_it_offers_no_next_case(ready: AssessPage) -> None:
    assert child(ready, QPushButton, "nextCase").isHidden()
    press(ready.review.list, Qt.Key.Key_Return, CONTROL)
    assert child(ready, QPushButton, "nextCase").isHidden()


def test_a_pending_question_says_what_it_waits_for(small_page: AssessPage) -> None:
    small_page.go_to("review")
    assert any(row.startswith("1.1.02") and "Waits for" in row for row in rows(small_page))


def test_an_odd_combination_leads_to_each_thing_it_speaks_of(gappy: AssessPage) -> None:
    odd = [line.key for line in gappy.review.list.lines.lines if line.key.startswith("odd/")]
    assert len(odd) >= 2, "the rule, and what it speaks of"
    stand_on(gappy, odd[1])
    press(gappy.review.list, Qt.Key.Key_Return)
    assert gappy.save_state()["page"] == "facts"
    assert gappy.facts.fact == odd[1].split("/")[2]


def test_a_flag_leads_to_its_question(gappy: AssessPage) -> None:
    assert "1.1.03, Good practice: A letter to the victim" in rows(gappy)
    stand_on(gappy, "flag/1.1.03/good_practice")
    press(gappy.review.list, Qt.Key.Key_Return)
    assert (gappy.save_state()["page"], gappy.questions.question) == ("asset", "1.1.03")


def test_a_flag_on_the_case_leads_to_the_cases_flags_here(gappy: AssessPage) -> None:
    stand_on(gappy, "flag//check")
    press(gappy.review.list, Qt.Key.Key_Return)
    assert gappy.review.flags.isAncestorOf(keys_at(gappy))
    press(keys_at(gappy), Qt.Key.Key_Escape)
    assert keys_at(gappy) is gappy.review.list


def test_one_key_leads_back_to_the_review_on_the_same_line_and_out_of_it_again(gappy: AssessPage) -> None:
    stand_on(gappy, "question/1.1.03")
    press(gappy.review.list, Qt.Key.Key_Return)
    press(keys_at(gappy), Qt.Key.Key_F5)
    assert gappy.save_state() | {"item": "question/1.1.03", "page": "review"} == gappy.save_state()
    assert keys_at(gappy) is gappy.review.list
    press(keys_at(gappy), Qt.Key.Key_F5)
    assert (gappy.save_state()["page"], gappy.questions.question) == ("asset", "1.1.03")
    assert keys_at(gappy) is gappy.questions.list


def test_after_a_gap_is_corrected_the_next_line_is_current(small_page: AssessPage, small: Context) -> None:
    small_page.go_to("review")
    items = [line.key for line in small_page.review.list.lines.lines if line.kind == "item"]
    stand_on(small_page, "fact/custody_phase")
    after = items[items.index("fact/custody_phase") + 1]
    press(small_page.review.list, Qt.Key.Key_Return)
    press(small_page.facts.list, Qt.Key.Key_N)
    press(keys_at(small_page), Qt.Key.Key_F5)
    assert small_page.review.item == after


def test_the_cases_flags_are_a_key_away_and_escape_leads_back(filled_page: AssessPage) -> None:
    filled_page.go_to("roh", "1.1.07")
    press(filled_page.questions.list, Qt.Key.Key_F, CONTROL | SHIFT)
    assert filled_page.review.flags.isAncestorOf(keys_at(filled_page))
    press(keys_at(filled_page), Qt.Key.Key_Escape)
    assert (filled_page.save_state()["page"], filled_page.questions.question) == ("roh", "1.1.07")


def test_a_place_leads_back_to_the_line_and_keeps_what_was_written(gappy: AssessPage) -> None:
    stand_on(gappy, "question/1.1.03")
    type_in(child(gappy, QPlainTextEdit, "why"), "The file is at court")
    place = json.loads(json.dumps(gappy.save_state()))
    gappy.open_case("BRO-002", {"page": "review"})
    assert child(gappy, QPlainTextEdit, "why").toPlainText() == ""
    gappy.open_case("BRO-001", place)
    assert gappy.review.item == "question/1.1.03"
    assert child(gappy, QPlainTextEdit, "why").toPlainText() == "The file is at court"


def test_each_letter_of_the_word_on_what_stays_open_is_on_disk_as_it_is_typed(
    gappy: AssessPage, small: Context
) -> None:
    type_in(child(gappy, QPlainTextEdit, "why"), "At cou")
    waiting = [(draft.case_id, draft.assessor, draft.text) for draft in small.session.store.drafts.all()]
    assert waiting == [("BRO-001", "PA", "At cou")]
    assert gappy.commit_drafts()
    assert child(gappy, QPlainTextEdit, "why").toPlainText() == "At cou"
    assert len(small.session.store.drafts.all()) == 1


def test_with_something_open_a_word_is_asked_for_in_place_and_travels(
    gappy: AssessPage, small: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(child(gappy, QPushButton, "complete"))
    why = child(gappy, QPlainTextEdit, "why")
    assert keys_at(gappy) is why
    assert status(gappy) == "There is something to answer or look at. Say why it is left, then press Ctrl+Enter."
    assert "PA" not in small.session.case("BRO-001").completions
    type_in(why, "File was closed")
    press(why, Qt.Key.Key_Return)
    type_in(why, "before the visit")
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    press(why, Qt.Key.Key_Return, CONTROL)
    assert "BRO-001 is complete." in [e.message() for e in events if isinstance(e, QAccessibleAnnouncementEvent)]
    completion = small.session.case("BRO-001").completions["PA"]
    assert (completion.complete, completion.why) == (True, "File was closed\nbefore the visit")
    assert "Explanation: “File was closed\nbefore the visit”" in child(gappy, QLabel, "summary").text()
    assert why.toPlainText() == ""
    assert small.session.store.drafts.all() == []


def test_a_complete_case_is_opened_again_with_one_key_and_both_are_in_its_history(
    gappy: AssessPage, small: Context
) -> None:
    small.bus.announce(complete_cases(small.session, ["BRO-001"], why="At court"))
    assert child(gappy, QPushButton, "complete").text() == "Reopen case"
    press(gappy.review.list, Qt.Key.Key_Return, CONTROL)
    assert not small.session.case("BRO-001").completions["PA"].complete
    history = small.session.store.history(completion_key("BRO-001", "PA"))
    assert [row.plain["complete"] for row in history] == [True, False]
    lines = gappy.review.list.lines
    start = lines.row_of(HISTORY)
    assert start is not None
    changes = [line.text for line in lines.lines[start + 1 :]]
    assert [each.split("  ", 2)[2] for each in changes] == ["reopened", "marked as complete: “At court”"]


def test_a_complete_case_opens_with_what_it_came_to(small_page: AssessPage, small: Context) -> None:
    session = small.session
    for fact in ("custody_phase", "plan_required"):
        record_fact(session, case_id="BRO-001", fact=fact, value="yes")
    number, _ = begin_interview(session, case_id="BRO-001", person="CM04", began="2012-03-26T14:30")
    record_interview(session, case_id="BRO-001", number=number, minutes=80)
    add_time(session, case_id="BRO-001", seconds=5400)
    record_judgement(session, case_id="BRO-001", question="1.1.03", answer="yes", note="Seen")
    complete_cases(session, ["BRO-001"], why="The rest is at court")
    small_page.open_case("BRO-001")
    assert small_page.save_state()["page"] == "review"
    summary = child(small_page, QLabel, "summary").text().splitlines()
    assert summary[0].startswith("PA marked BRO-001 as complete ")
    assert summary[1:] == [
        "Explanation: “The rest is at court”",
        "1 of 2 answered: 1 yes, 0 no, 0 not applicable. 1 has a note.",
        summary[3],
        "1 h 30 min was spent on the case.",
    ]
    assert summary[3].startswith("Interviews: CM04, ")
    assert summary[3].endswith(", 1 h 20 min.")


def test_an_explanation_is_shown_to_whoever_reads_anothers_case(filled_page: AssessPage, filled: Context) -> None:
    filled.session.set_current_assessor("LI")
    record_judgement(filled.session, case_id="BRO-002", question="1.1.03", answer="clear", assessor="PA")
    complete_cases(filled.session, ["BRO-002"], why="Not in the file", assessor="PA")
    filled_page.open_case("BRO-002")
    assert "Explanation: “Not in the file”" in child(filled_page, QLabel, "summary").text()
    assert child(filled_page, QPushButton, "complete").isHidden()


def test_a_word_being_written_stays_with_the_form_that_it_is_for(filled_page: AssessPage, filled: Context) -> None:
    record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="clear")
    record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="yes", assessor="QA")
    reopen_case(filled.session, "BRO-001")
    filled_page.open_case("BRO-001", {"page": "review"})
    why = child(filled_page, QPlainTextEdit, "why")
    type_in(why, "At court")
    filled_page.show_form_of("QA")
    assert why.toPlainText() == ""
    filled_page.show_form_of("LI")
    assert why.toPlainText() == "At court"


def test_an_explanation_is_said_where_a_case_opens_elsewhere_than_on_its_review(
    small_page: AssessPage, small: Context
) -> None:
    complete_cases(small.session, ["BRO-001"], why="The rest is at court")
    small_page.open_case("BRO-001", {"page": "asset"})
    assert status(small_page) == "Marked as complete as it is: “The rest is at court”"


def test_a_long_sentence_is_wrapped_and_the_list_is_as_high_as_its_rows(gappy: AssessPage) -> None:
    gappy.resize(620, 500)
    view = gappy.review.list
    line = next(index for index, line in enumerate(view.lines.lines) if line.key.startswith("odd/"))
    assert view.height() == sum(view.sizeHintForRow(row) for row in range(view.lines.rowCount()))
    narrow = view.sizeHintForRow(line)
    view.fit(2000)
    assert view.sizeHintForRow(line) <= narrow


def test_the_current_line_is_in_view_however_long_the_list(filled_page: AssessPage, filled: Context) -> None:
    for question in filled.session.framework.questions:
        record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="clear")
    filled_page.go_to("review")
    press(filled_page.review.list, Qt.Key.Key_End)
    scroll = child(filled_page, QWidget, "reviewScroll")
    view = filled_page.review.list
    filled_page.review.reveal()
    bottom = view.mapTo(scroll, view.row_rect().bottomLeft()).y()
    assert 0 < bottom <= scroll.height()


def test_the_top_of_the_page_is_in_view_on_the_first_line_and_once_the_case_is_complete(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    for question in filled.session.framework.questions:
        record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="clear")
    reopen_case(filled.session, "BRO-001")
    filled_page.go_to("review")
    scroll = child(filled_page, QScrollArea, "reviewScroll")
    press(filled_page.review.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    press(filled_page.review.list, Qt.Key.Key_Return, CONTROL)
    type_in(keys_at(filled_page), "At court")
    press(keys_at(filled_page), Qt.Key.Key_Return, CONTROL)
    assert filled.session.case("BRO-001").completions["LI"].complete
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() == 0)


def test_the_cases_flags_are_in_view_when_they_have_the_focus(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    for question in filled.session.framework.questions:
        record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="clear")
    filled_page.go_to("review")
    scroll = child(filled_page, QScrollArea, "reviewScroll")
    press(filled_page.review.list, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    press(filled_page.review.list, Qt.Key.Key_F, CONTROL | SHIFT)
    assert scroll.verticalScrollBar().value() == 0
    assert filled_page.review.flags.isAncestorOf(keys_at(filled_page))


def test_rows_keep_their_width_and_heights_when_the_scroll_bar_appears(filled_page: AssessPage, qtbot: QtBot) -> None:
    filled_page.go_to("review")
    review, scroll = filled_page.review.list, child(filled_page, QScrollArea, "reviewScroll")
    bar = scroll.verticalScrollBar()
    lines = [Line("item", str(each), "Were interventions reviewed following a change? " * 3, "1.1.01") for each in "ab"]
    filled_page.resize(1200, 900)
    review.show_lines(lines)
    qtbot.waitUntil(lambda: not bar.isVisible())
    few = review.sizeHintForRow(0)
    review.show_lines([replace(line, key=f"{line.key}{each}") for each in range(20) for line in lines])
    qtbot.waitUntil(bar.isVisible)
    assert review.sizeHintForRow(0) == few
    assert review.sizeHintForColumn(0) <= scroll.viewport().width()
    assert review.height() == sum(review.sizeHintForRow(row) for row in range(review.lines.rowCount()))


def test_tags_are_beside_a_question_or_below_it_where_there_is_no_room(qtbot: QtBot) -> None:
    review = ReviewList(TypedWords())
    qtbot.addWidget(review)
    tags = (("No note", ""), ("No evidence", ""))
    plain, tagged = (Line("item", "1", "Was it?", "1.1.01", flags=each) for each in ((), tags))
    review.show_lines([plain, tagged])
    review.fit(900)
    assert review.sizeHintForRow(1) == review.sizeHintForRow(0)
    review.fit(280)
    assert review.sizeHintForRow(1) > review.sizeHintForRow(0)
    assert review.lines.line(1).spoken == "1.1.01, Was it?, No note, No evidence"


def test_rows_are_measured_again_at_the_width_that_the_page_gets(filled_page: AssessPage) -> None:
    filled_page.resize(1600, 800)
    filled_page.go_to("review")
    review = filled_page.review.list
    review.show_lines([Line("item", "1", "Was the first plan made in time? " * 5, "1.1.01")])
    wide = review.height()
    filled_page.resize(900, 800)
    assert review.height() > wide
    assert review.height() == review.sizeHintForRow(0)


def test_a_row_is_high_enough_for_its_text_and_what_it_waits_for_however_often_they_wrap(qtbot: QtBot) -> None:
    review = ReviewList(TypedWords())
    qtbot.addWidget(review)
    waits = "It waits for: " + ", ".join(["whether the young person was in custody"] * 4)
    review.show_lines([Line("item", "pending/1.1.01", "Was the first plan made in time? " * 4, "1.1.01", remark=waits)])
    review.fit(300)
    row = review.sizeHintForRow(0)
    picture = QImage(300, row + 200, QImage.Format.Format_RGB32)
    picture.fill(review.palette().base().color())
    option = QStyleOptionViewItem()
    review.initViewItemOption(option)
    given: Any = option  # the stubs leave the fields out
    given.rect = picture.rect()
    painter = QPainter(picture)
    review.itemDelegate().paint(painter, option, review.lines.index(0, 0))
    painter.end()
    ground = picture.pixel(0, 0)
    written = [y for y in range(picture.height()) if any(picture.pixel(x, y) != ground for x in range(300))]
    assert written[-1] > row // 2
    assert written[-1] < row


def test_the_review_is_at_its_top_once_its_first_line_fits_below(
    filled_page: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    for question in filled.session.framework.questions:
        record_judgement(filled.session, case_id="BRO-001", question=question.id, answer="clear")
    reopen_case(filled.session, "BRO-001")
    filled_page.go_to("facts")
    filled_page.go_to("review")
    scroll = child(filled_page, QScrollArea, "reviewScroll")
    # As while the page is laid out for the first time.
    height = filled_page.review.height()
    QApplication.processEvents()
    filled_page.review.resize(filled_page.review.width(), 140)
    filled_page.review.reveal()
    assert scroll.verticalScrollBar().value() > 0
    filled_page.review.resize(filled_page.review.width(), height)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() == 0)
    assert scroll.verticalScrollBar().maximum() > 0
