"""The history of what is open: in place, in words, within bounds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTableView
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement
from app.commands.completing import complete_cases, reopen_case
from app.commands.flagging import record_flag, remove_flag
from app.commands.interviewing import begin_interview, record_interview
from app.commands.undoing import redo, undo
from app.records.completion import completion_key
from app.records.fact import fact_key
from app.records.judgement import Judgement, judgement_key
from tests.helpers.reference import reference_framework
from tests.ui.acting import child, keys_at, press, type_in
from ui.assess.history.labels import history_of, judgement_change, note_change
from ui.assess.page import AssessPage
from ui.context import Context

CONTROL = Qt.KeyboardModifier.ControlModifier
FULL = Qt.ItemDataRole.AccessibleTextRole


def changes(page: AssessPage) -> list[str]:
    """The changes in the open history, newest first, without time and author."""
    model = child(page, QTableView, "historyList").model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def test_it_shows_who_answered_and_both_values(filled_page: AssessPage) -> None:
    press(filled_page.questions.list, Qt.Key.Key_A)
    filled_page.go_to("roh", "1.1.03")
    press(filled_page.questions.list, Qt.Key.Key_H, CONTROL)
    assert changes(filled_page) == ["Yes → N/A", "Yes (imported)"]
    model = child(filled_page, QTableView, "historyList").model()
    assert [model.index(0, column).data() for column in (1, 2)] == ["LI", "Yes → N/A"]
    assert child(filled_page, QLabel, "historyTitle").text() == "History of 1.1.03"


def test_undo_and_redo_are_named(filled_page: AssessPage, filled: Context) -> None:
    press(filled_page.questions.list, Qt.Key.Key_A)
    undo(filled.session, case_id="BRO-001")
    redo(filled.session, case_id="BRO-001")
    past = history_of(filled.session, [judgement_key("BRO-001", "1.1.03", "LI")])
    assert [each.what for each in past] == ["Yes → N/A (redone)", "N/A → Yes (undone)", "Yes → N/A", "Yes (imported)"]


def test_reasons_are_shown_in_their_words() -> None:
    before = Judgement("no", ("victims-risk-only-partly-covered",))
    question = reference_framework().question_by_id["1.1.06"]
    other = next(each for each in question.reasons if each.id not in before.reasons)
    words = {reason.id: reason.text for reason in question.reasons}
    assert judgement_change(reference_framework(), "1.1.06", before, Judgement("no", (other.id,))) == (
        f"reason “{other.text}” added; reason “{words[before.reasons[0]]}” removed"
    )


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("", "Plan is late.", "note added: “Plan is late.”"),
        ("Plan is late.", "", "note removed: “Plan is late.”"),
        ("Plan is late.", "Plan is late. Reviewed in May.", "“Reviewed in May.” added to the note"),
        ("The plan is thin.", "The plan is sound.", "“sound.” added to the note; “thin.” removed from the note"),
        ("Seen at court.", "Seen by PO at court.", "“by PO” added to the note"),
        ("one two", "one  two", "only spaces of the note changed"),
    ],
)
def test_a_change_of_a_note_is_shown_by_its_added_and_removed_text(before: str, after: str, words: str) -> None:
    assert note_change(before, after) == words


def test_a_fact_is_shown_in_the_words_of_its_answers(small: Context) -> None:
    for value in ("yes", "no", "clear"):
        record_fact(small.session, case_id="BRO-001", fact="custody_phase", value=value)
    past = history_of(small.session, [fact_key("BRO-001", "custody_phase", "PA")])
    assert [each.what for each in past] == ["No → no answer", "Yes → No", "Yes"]


def test_a_questions_history_has_its_flags_in_it(small_page: AssessPage, small: Context) -> None:
    session = small.session
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes")
    record_flag(session, case_id="BRO-001", question="1.1.01", kind="ask")
    record_flag(session, case_id="BRO-001", question="1.1.01", kind="ask", text="Who wrote it?")
    record_flag(session, case_id="BRO-001", question="1.1.01", kind="ask", text="Who wrote it?", settled=True)
    remove_flag(session, case_id="BRO-001", question="1.1.01", kind="ask")
    small_page.go_to("asset", "1.1.01")
    small_page.form_history.toggle()
    assert changes(small_page) == [
        "flag “Ask the case manager” removed",
        "flag “Ask the case manager” settled",
        "flag “Ask the case manager”: “Who wrote it?”",
        "flag “Ask the case manager” added",
        "Yes",
    ]


def test_the_review_shows_the_history_of_the_case(small_page: AssessPage, small: Context) -> None:
    session = small.session
    number, _ = begin_interview(session, case_id="BRO-001", person="CM04", began="2012-03-26T14:30")
    record_interview(session, case_id="BRO-001", number=number, minutes=80)
    complete_cases(session, ["BRO-001"], why="The file is at court.")
    reopen_case(session, "BRO-001")
    small_page.go_to("review")
    small_page.form_history.toggle()
    newest = changes(small_page)
    assert newest[:2] == ["reopened", "marked as complete: “The file is at court.”"]
    assert newest[2].startswith("interview 1: CM04, ")
    assert newest[2].endswith(", 80 minutes")


def test_what_came_from_another_laptop_is_said_to_be_merged(filled: Context, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(filled.session.store), "id", property(lambda _: "ab" * 16))
    past = history_of(filled.session, [completion_key("BRO-001", "LI")])
    assert [each.what.partition(" (")[2] for each in past] == ["from another laptop)"]


def test_a_long_note_is_shown_in_a_line_and_in_full_with_enter(filled_page: AssessPage, filled: Context) -> None:
    note = "\n\n".join(["What the case manager said of the plan and of the record."] * 9)
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.03", note=note))
    press(filled_page.questions.list, Qt.Key.Key_H, CONTROL)
    table = child(filled_page, QTableView, "historyList")
    cell = table.model().index(0, 2)
    assert cell.data() == "note added: “What the case manager said of the plan…”"
    assert note in cell.data(Qt.ItemDataRole.ToolTipRole)
    press(table, Qt.Key.Key_Return)
    assert note in cell.data()
    assert filled_page.history.height() < filled_page.height() / 2


def test_it_takes_the_focus_and_gives_it_back(small_page: AssessPage, qtbot: QtBot) -> None:
    note = child(small_page, QPlainTextEdit, "note")
    note.setFocus()
    type_in(note, "Plan is late.")
    press(note, Qt.Key.Key_H, CONTROL)
    assert keys_at(small_page).objectName() == "historyList"
    assert changes(small_page) == ["note added: “Plan is late.”"]
    press(keys_at(small_page), Qt.Key.Key_Escape)
    assert keys_at(small_page) is note
    press(note, Qt.Key.Key_H, CONTROL)
    press(keys_at(small_page), Qt.Key.Key_H, CONTROL)
    assert keys_at(small_page) is note
    assert small_page.history.isHidden()


def test_it_leaves_the_open_question_whole_in_view(filled_page: AssessPage, filled: Context) -> None:
    for answer in ("no", "yes", "na", "no", "yes", "na"):
        record_judgement(filled.session, case_id="BRO-001", question="1.1.14", answer=answer)
    filled_page.go_to("roh", "1.1.14")
    press(filled_page.questions.list, Qt.Key.Key_H, CONTROL)
    editor, view = filled_page.questions.editor, filled_page.questions.list.viewport()
    assert editor.geometry().bottom() <= view.height()
    assert editor.geometry().top() >= 0
    assert filled_page.history.height() <= 0.4 * filled_page.height()


@pytest.mark.parametrize("height", [500, 560, 630, 700])
def test_a_long_history_ends_at_a_whole_change(filled_page: AssessPage, filled: Context, height: int) -> None:
    for number in range(12):
        note = "Seen in the log. " * (1 + 6 * (number % 3))
        record_judgement(filled.session, case_id="BRO-001", question="1.1.03", note=note + str(number), assessor="LI")
    filled_page.go_to("roh", "1.1.03")
    press(filled_page.questions.list, Qt.Key.Key_H, CONTROL)
    filled_page.resize(1100, height)
    QApplication.processEvents()
    table = child(filled_page, QTableView, "historyList")
    ends = [table.rowViewportPosition(row) + table.rowHeight(row) for row in range(table.model().rowCount())]
    assert table.viewport().height() < ends[-1]
    assert table.viewport().height() in ends


def test_what_has_no_history_says_so(small_page: AssessPage) -> None:
    small_page.form_history.toggle()
    assert child(small_page, QLabel, "historyNone").text() == "Nothing has been recorded here yet."


def test_the_history_ends_where_the_questions_above_it_do(small_page: AssessPage, dressed: Callable[[], None]) -> None:
    dressed()
    press(small_page.questions.list, Qt.Key.Key_H, CONTROL)
    QApplication.processEvents()
    ends = [
        each.mapTo(small_page, QPoint(each.width(), 0)).x()
        for each in (small_page.questions.list.viewport(), small_page.history.list)
    ]
    assert ends[0] == ends[1]
