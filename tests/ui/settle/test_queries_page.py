"""Claims about the page of queries: one list, asked, answered and closed by keys, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.inspecting import add_assessor
from app.commands.leaving import mark_left
from app.commands.querying import answer_query, ask_query
from app.session.queries import all_queries
from tests.ui.acting import child, click, cut_words, press, type_in
from ui.context import Context
from ui.settle.queries_page import QueriesPage


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> QueriesPage:
    small.session.set_current_assessor("LI")
    made = QueriesPage(small, lambda: ("BRO-001", "1.1.03"))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    return made


def typed(page: QueriesPage, text: str) -> None:
    box = child(page, QPlainTextEdit, "queryText")
    box.setFocus()
    type_in(box, text)


def thread(page: QueriesPage) -> str:
    return child(page, QPlainTextEdit, "queryThread").toPlainText()


def cells(page: QueriesPage) -> list[list[str]]:
    model = page.list.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_new_query_is_about_what_was_in_view_and_for_its_assessor(page: QueriesPage, small: Context) -> None:
    assert child(page, QLineEdit, "queryQuestion").text() == "1.1.03"
    assert child(page, QComboBox, "queryTo").currentData() == "PA"
    typed(page, "Which plan is this?")
    ask = child(page, QPushButton, "askQuery")
    ask.setFocus()
    press(ask, Qt.Key.Key_Space)
    assert cells(page) == [["Asked", "BRO-001", "1.1.03", "LI", "PA", "Which plan is this?"]]
    assert thread(page).startswith("LI asks PA")
    assert child(page, QPlainTextEdit, "queryText").toPlainText() == ""
    assert page.list.hasFocus()


def test_the_state_says_in_words_for_whom_a_query_waits(page: QueriesPage, small: Context) -> None:
    ask_query(small.session, case_id="BRO-001", question="1.1.03", to="LI", text="Which plan?", assessor="PA")
    page.restore_state({})
    assert cells(page)[0][:5] == ["Asked, waits for LI", "BRO-001", "1.1.03", "PA", "LI"]
    small.session.set_current_assessor("PA")
    page.restore_state({})
    page.shown.setCurrentIndex(1)
    assert cells(page)[0][0] == "Asked"
    answer_query(small.session, all_queries(small.session)[0].name, text="This one.", assessor="LI")
    page.restore_state({})
    assert cells(page)[0][0] == "Answered, waits for PA"
    assert not cut_words(page.list, 0)


def test_an_assessor_asks_a_lead_who_is_there(page: QueriesPage, small: Context) -> None:
    add_assessor(small.session, "AA", "lead")
    mark_left(small.session, "AA")
    small.session.set_current_assessor("PA")
    page.restore_state({})
    assert child(page, QComboBox, "queryTo").currentData() == "LI"


def test_nobody_is_asked_who_has_left(page: QueriesPage, small: Context) -> None:
    add_assessor(small.session, "AA", "lead")
    for code in ("PA", "AA"):
        mark_left(small.session, code)
    page.restore_state({})
    to = child(page, QComboBox, "queryTo")
    assert [to.itemData(row) for row in range(to.count())] == ["LA", "LI", "QA"]
    assert to.currentData() == "LI", "the assessor of the case has left"


def test_a_query_is_answered_asked_again_and_closed(page: QueriesPage, small: Context) -> None:
    ask_query(small.session, case_id="BRO-001", to="LI", text="Is this ours?", assessor="PA")
    small.bus.changed.emit(small.session.refresh())
    page.restore_state({})
    assert child(page, QLabel, "queriesSummary").text() == "1 query is open. 1 waits for LI."
    assert page.shown.currentData() == "mine"
    typed(page, "Yes.")
    click(child(page, QPushButton, "answerQuery"))
    assert all_queries(small.session)[0].state == "answered"
    page.shown.setCurrentIndex(2)
    typed(page, "And the other?")
    click(child(page, QPushButton, "askAgain"))
    assert all_queries(small.session)[0].state == "asked"
    click(child(page, QPushButton, "closeQuery"))
    assert all_queries(small.session)[0].state == "closed"
    assert cells(page)[0][0] == "Closed"
    assert not child(page, QPushButton, "answerQuery").isEnabled()


def test_what_is_typed_stays_where_it_is_refused_or_the_page_is_made_again(
    qtbot: QtBot, page: QueriesPage, small: Context
) -> None:
    child(page, QLineEdit, "queryQuestion").setText("9.9")
    typed(page, "Half of")
    click(child(page, QPushButton, "askQuery"))
    assert "There is no question 9.9" in page.notice.text
    assert child(page, QPlainTextEdit, "queryText").toPlainText() == "Half of"
    again = QueriesPage(small, lambda: ("", ""))
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    assert again.save_state() == page.save_state()


def test_text_that_was_not_asked_yet_is_still_there_when_the_page_is_opened_again(page: QueriesPage) -> None:
    typed(page, "Half of")
    page.hide()
    page.show()
    page.restore_state({})
    assert child(page, QPlainTextEdit, "queryText").toPlainText() == "Half of"


def test_a_query_that_arrives_shows_and_the_one_in_view_stays(page: QueriesPage, small: Context) -> None:
    ask_query(small.session, case_id="BRO-002", to="LA", text="First.")
    small.bus.announce(ask_query(small.session, case_id="BRO-003", to="LA", text="Second."))
    page.list.selectRow(1)
    assert "Second." in thread(page)
    small.bus.announce(ask_query(small.session, case_id="BRO-001", to="LA", text="Third."))
    assert len(cells(page)) == 3
    assert "Second." in thread(page)
    name = next(each.name for each in all_queries(small.session) if each.text == "Second.")
    small.bus.announce(answer_query(small.session, name, text="Yes.", assessor="LA"))
    assert "LA answers" in thread(page)


def test_enter_opens_the_case_and_escape_goes_back(qtbot: QtBot, page: QueriesPage, small: Context) -> None:
    small.bus.announce(ask_query(small.session, case_id="BRO-002", question="1.1.01", to="LA", text="First."))
    page.list.setFocus()
    with qtbot.waitSignal(page.case_asked) as asked:
        press(page.list, Qt.Key.Key_Return)
    assert asked.args == ["BRO-002", "1.1.01"]
    with qtbot.waitSignal(page.left):
        press(page.list, Qt.Key.Key_Escape)
