"""Claims about the page of the plan: written by keys, nothing typed is lost, out to the YOT and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.commands.exchanging_plan import write_plan
from app.commands.plan_drafts import plan_draft, save_plan_draft
from app.commands.planning import edit_action
from app.commands.recommending import edit_recommendation, remove_recommendation
from app.records.finding import FINDING, Finding
from app.records.linked_text import LinkedText
from app.reporting.plan import plan_of
from app.store.store import NewRecord
from tests.helpers.plans import FILLED, record_plan
from tests.ui.acting import child, click, cut_words, lean_on, press, type_in
from ui.context import Context
from ui.findings.plan_page import PlanPage
from ui.style import character_width
from ui.tasks import Tasks


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> PlanPage:
    record_plan(small.session)
    return opened(qtbot, small, tasks)


def opened(qtbot: QtBot, context: Context, tasks: Tasks) -> PlanPage:
    made = PlanPage(context, tasks)
    qtbot.addWidget(made)
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    return made


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()).strip() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def plan(page: PlanPage) -> list[tuple[str, str]]:
    """The number and the text of each recommendation and action as recorded."""
    found = []
    for each in plan_of(page.plan._context.session).recommendations:
        found.append((each.number, each.recommendation.text))
        found += [(action.number, action.action.what) for action in each.actions]
    return found


def write(page: PlanPage, kind: type[Any], name: str, text: str) -> None:
    """Type over a field, and leave it."""
    field = child(page, kind, name)
    field.setFocus()
    field.selectAll()
    type_in(field, text)
    page.plan.list.setFocus()


def test_the_list_shows_each_recommendation_with_the_actions_against_it(page: PlanPage) -> None:
    assert [row[:3] for row in cells(page.plan.list)] == [
        ["1", "Complete every assessment on time", "YOT manager"],
        ["1.1", "Weekly check of the list", "Team leaders"],
        ["1.2", "Training", "Head of service"],
        ["2", "Say in each plan who does what", "Management board"],
        ["2.1", "A template", "Operations manager"],
        ["H1", "Record each contact", ""],
    ]
    assert cells(page.plan.list)[1][3:] == ["Immediate", "", "Due immediately"]
    assert child(page, QLabel, "planSummary").text() == "3 recommendations, 3 actions, 0 done."


def test_a_narrow_list_leaves_out_the_days_of_review_and_cuts_no_text(page: PlanPage, qtbot: QtBot) -> None:
    table = page.plan.list
    for width, hidden in ((1200, False), (480, True), (420, True)):
        table.setFixedWidth(width)
        assert table.isColumnHidden(4) is hidden
        qtbot.waitUntil(lambda: not any(cut_words(table, column) for column in (1, 2, 3, 5)))
        assert table.horizontalScrollBar().maximum() == 0
        assert table.columnWidth(1) >= 16 * character_width(table.fontMetrics()) - 1


def test_a_recommendation_is_written_by_keys_alone(page: PlanPage) -> None:
    click(child(page, QPushButton, "addRecommendation"))
    box = child(page, QPlainTextEdit, "recommendationText")
    assert box.hasFocus()
    type_in(box, "Visit homes")
    press(box, Qt.Key.Key_Tab)
    responsible = child(page, QLineEdit, "recommendationResponsible")
    assert responsible.hasFocus()
    type_in(responsible, "Teams")
    press(responsible, Qt.Key.Key_Tab)
    assert cells(page.plan.list)[-2][:3] == ["3", "Visit homes", "Teams"]


def test_an_action_is_added_to_the_recommendation_in_view_and_marked_as_done(page: PlanPage) -> None:
    page.plan.select("b2b2b2b2")
    click(child(page, QPushButton, "addAction"))
    type_in(child(page, QPlainTextEdit, "actionWhat"), "A checklist")
    write(page, QLineEdit, "actionBy", "1/5/2012")
    done = child(page, QCheckBox, "actionDone")
    done.click()
    assert cells(page.plan.list)[5] == ["2.2", "A checklist", "", "1 May 2012", "", "Done"]


def test_a_typed_text_is_on_the_disk_before_it_is_recorded_and_comes_back(
    qtbot: QtBot, page: PlanPage, small: Context, tasks: Tasks
) -> None:
    box = child(page, QPlainTextEdit, "recommendationText")
    box.setFocus()
    box.selectAll()
    type_in(box, "Half a sent")
    key = plan_of(small.session).recommendations[0].key
    assert plan_draft(small.session, key, "text") == "Half a sent"
    assert plan(page)[0] == ("1", "Complete every assessment on time")
    again = opened(qtbot, small, tasks)
    assert child(again, QPlainTextEdit, "recommendationText").toPlainText() == "Half a sent"
    page.plan.list.setFocus()
    assert plan(page)[0] == ("1", "Half a sent")
    assert plan_draft(small.session, key, "text") is None


def test_a_typed_text_is_not_recorded_while_a_menu_is_open(page: PlanPage) -> None:
    box = child(page, QPlainTextEdit, "recommendationText")
    before = plan(page)
    box.setFocus()
    type_in(box, "Half a sent")
    QApplication.sendEvent(box, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason))
    assert plan(page) == before


def test_leaving_the_row_or_the_page_records_what_was_typed(page: PlanPage) -> None:
    box = child(page, QPlainTextEdit, "recommendationText")
    box.setFocus()
    type_in(box, "!")
    page.plan.select("b2b2b2b2")
    assert plan(page)[0] == ("1", "!Complete every assessment on time")
    box.setFocus()
    type_in(box, "?")
    page.hide()
    assert plan(page)[3] == ("2", "?Say in each plan who does what")


def test_a_text_that_cannot_be_recorded_is_explained_and_kept(page: PlanPage) -> None:
    page.plan.select("c3c3c3c3")
    write(page, QLineEdit, "recommendationSent", "soon")
    assert "is no day" in page.notice.text
    assert child(page, QLineEdit, "recommendationSent").text() == "soon"
    write(page, QLineEdit, "recommendationSent", "3 April 2012")
    assert page.notice.text == ""
    assert plan_of(page.plan._context.session).recommendations[2].recommendation.sent == "2012-04-03"


def test_fields_of_health_recommendations_are_shown_for_them_only(page: PlanPage) -> None:
    outcome = child(page, QLineEdit, "recommendationOutcome")
    assert not outcome.isVisible()
    source = child(page, QComboBox, "recommendationSource")
    source.setFocus()
    press(source, Qt.Key.Key_Down)
    source.activated.emit(source.currentIndex())
    assert outcome.isVisible()
    assert cells(page.plan.list)[-3][0] == "H2"


def test_a_finding_is_chosen_from_the_list_and_shown_in_words(page: PlanPage, small: Context) -> None:
    finding = Finding("1.1", "improvement", 1, LinkedText("Plans come late.", "", ()))
    small.bus.announce(small.session.record([NewRecord(FINDING.key(item="00c0ffee"), finding)]))
    chosen = child(page, QComboBox, "recommendationFinding")
    chosen.setCurrentIndex(1)
    chosen.activated.emit(1)
    findings = child(page, QTableView, "recommendationFindings")
    assert cells(findings) == [["1.1 Plans come late."]]
    small.bus.announce(small.session.record([NewRecord(FINDING.key(item="00c0ffee"), None)]))
    assert cells(findings) == [["A finding that was removed since"]]


def test_the_box_of_findings_is_as_wide_as_the_fields_beside_it(page: PlanPage) -> None:
    pane = page.plan.recommendation
    assert pane.finding.width() >= pane.form.fields["responsible"].width()


def test_a_finding_is_taken_away_from_those_that_a_recommendation_rests_on(page: PlanPage, small: Context) -> None:
    session = small.session
    for item, text in (("00c0ffee", "Plans come late."), ("0badcafe", "Nobody reads them.")):
        finding = Finding("1.1", "improvement", 1, LinkedText(text, "", ()))
        small.bus.announce(session.record([NewRecord(FINDING.key(item=item), finding)]))
    findings = child(page, QTableView, "recommendationFindings")
    remove = child(page, QPushButton, "removeFinding")
    assert not findings.isVisible()
    assert not remove.isVisible()
    edit_recommendation(session, "1", findings=("00c0ffee", "0badcafe"))
    page.restore_state({})
    assert plan_of(session).recommendations[0].recommendation.findings == ("00c0ffee", "0badcafe")
    assert cells(findings) == [["1.1 Plans come late."], ["1.1 Nobody reads them."]]
    assert findings.viewport().height() == findings.rowViewportPosition(1) + findings.rowHeight(1)
    findings.setFocus()
    press(findings, Qt.Key.Key_Down)
    click(remove)
    assert plan_of(session).recommendations[0].recommendation.findings == ("00c0ffee",)
    click(remove)
    assert plan_of(session).recommendations[0].recommendation.findings == ()
    assert not findings.isVisible()
    assert child(page, QComboBox, "recommendationFinding").hasFocus()


def test_a_held_delete_removes_one_row(page: PlanPage) -> None:
    page.plan.list.setFocus()
    before = len([number for number, _ in plan(page) if "." not in number])
    lean_on(page.plan.list, Qt.Key.Key_Delete)
    assert len([number for number, _ in plan(page) if "." not in number]) == before - 1


def test_rows_move_and_are_removed_by_keys_and_undo_brings_them_back(page: PlanPage) -> None:
    table = page.plan.list
    table.setFocus()
    press(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [text for number, text in plan(page) if "." not in number] == [
        "Say in each plan who does what",
        "Complete every assessment on time",
        "Record each contact",
    ]
    assert page.plan.item == "a1a1a1a1"
    press(table, Qt.Key.Key_Delete)
    assert len(plan(page)) == 3
    assert page.notice.text == "Removed: Complete every assessment on time. Undo brings it back."
    click(child(page, QPushButton, "planUndo"))
    assert len(plan(page)) == 6
    assert page.plan.item == "a1a1a1a1"
    click(child(page, QPushButton, "planRedo"))
    assert len(plan(page)) == 3


def test_what_is_due_is_listed_and_opens_in_the_plan(qtbot: QtBot, page: PlanPage) -> None:
    page.tabs.setCurrentWidget(page.due)
    # The reply is listed once the bank holidays are loaded.
    qtbot.waitUntil(lambda: "Reply" in [row[2] for row in cells(page.due.list)])
    found = cells(page.due.list)
    assert [row[0] for row in found][:2] == ["Overdue", "Overdue"]
    page.due.list.setFocus()
    page.due.list.selectRow(0)
    press(page.due.list, Qt.Key.Key_Return)
    assert page.tabs.currentWidget() is page.plan
    assert page.plan.selected is not None
    assert page.plan.selected.cells[0] == found[0][3]


def test_a_plan_goes_out_and_its_changes_are_shown_before_they_are_taken(
    qtbot: QtBot, page: PlanPage, small: Context
) -> None:
    page.tabs.setCurrentWidget(page.exchange)
    before = small.session.store.last_row()
    page.exchange.read_file(FILLED / "filled.docx")
    take = child(page, QPushButton, "takePlan")
    qtbot.waitUntil(take.isEnabled)
    assert small.session.store.last_row() == before
    assert len(cells(page.exchange.changes)) == 8
    assert ["Action 1.2", "By when", "30 Jun 2012", "30 Sept 2012", "Yes"] in cells(page.exchange.changes)
    signed = "Signed off by B. Head, Head of service, on 1 May 2012"
    assert ["The plan", "Sign-off", "The plan is not signed off", signed, "Yes"] in cells(page.exchange.changes)
    assert child(page, QLabel, "planReadSummary").text() == "filled.docx brings 8 changes."
    click(take)
    assert child(page, QLabel, "planSigned").text() == "Signed off by B. Head, Head of service on 1 May 2012."
    assert len(list(plan_of(small.session).actions)) == 6
    assert not take.isEnabled()


def test_a_restructured_plan_is_refused_on_the_page_and_nothing_changes(
    qtbot: QtBot, page: PlanPage, small: Context, tmp_path: Path
) -> None:
    path = tmp_path / "plan.docx"
    write_plan(small.session, path)
    document = Document(str(path))
    document.tables[0].rows[1].cells[0].text = "1.1"
    document.save(str(path))
    before = small.session.store.last_row()
    page.tabs.setCurrentWidget(page.exchange)
    page.exchange.read_file(path)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    assert "was restructured" in page.notice.text
    assert small.session.store.last_row() == before


def test_the_plan_is_signed_off_and_a_later_change_is_said(page: PlanPage, small: Context) -> None:
    page.tabs.setCurrentWidget(page.exchange)
    for name, text in (("planSigner", "B. Head"), ("planDesignation", "Head of service"), ("planSignedOn", "1/5/2012")):
        type_in(child(page, QLineEdit, name), text)
    click(child(page, QPushButton, "signPlan"))
    signed = child(page, QLabel, "planSigned")
    assert signed.text() == "Signed off by B. Head, Head of service on 1 May 2012."
    small.bus.announce(edit_action(small.session, "1.1", done=True))
    assert signed.text().endswith("The plan was changed since then.")
    click(child(page, QPushButton, "takeBackSignOff"))
    assert signed.text() == "The plan is not signed off."


def test_the_page_comes_back_as_it_was(qtbot: QtBot, page: PlanPage, small: Context, tasks: Tasks) -> None:
    page.plan.select("b2b2b2b2/0c0c0c0c")
    page.tabs.setCurrentWidget(page.exchange)
    type_in(child(page, QLineEdit, "planSigner"), "B. H")
    state = page.save_state()
    again = opened(qtbot, small, tasks)
    again.restore_state(state)
    assert again.tabs.currentIndex() == page.tabs.currentIndex()
    assert again.plan.item == "b2b2b2b2/0c0c0c0c"
    assert child(again, QLineEdit, "planSigner").text() == "B. H"


def test_a_draft_of_a_record_that_was_removed_is_kept_and_comes_back_with_it(
    qtbot: QtBot, small: Context, tasks: Tasks
) -> None:
    record_plan(small.session)
    key = plan_of(small.session).recommendations[0].key
    save_plan_draft(small.session, key, "text", "typed")
    remove_recommendation(small.session, key.item)
    page = opened(qtbot, small, tasks)
    assert child(page, QPlainTextEdit, "recommendationText").toPlainText() == "Say in each plan who does what"
    click(child(page, QPushButton, "planUndo"))
    assert child(page, QPlainTextEdit, "recommendationText").toPlainText() == "typed"


def test_an_empty_plan_says_how_to_begin(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    page = opened(qtbot, small, tasks)
    assert child(page, QLabel, "planEmpty").isVisible()
    assert not child(page, QPushButton, "addAction").isEnabled()


def test_the_numbers_of_actions_are_indented_and_their_texts_are_not(page: PlanPage) -> None:
    model = page.plan.list.model()
    numbers, texts = ([str(model.index(row, column).data()) for row in range(3)] for column in (0, 1))
    assert numbers == ["1", "    1.1", "    1.2"]
    assert all(text == text.strip() for text in texts)


def test_changes_of_a_file_have_a_table_and_a_button_once_a_plan_is_read(page: PlanPage, qtbot: QtBot) -> None:
    page.tabs.setCurrentWidget(page.exchange)
    exchange = page.exchange
    parts: tuple[QWidget, ...] = (exchange.changes, exchange.take)
    assert not any(part.isVisible() for part in parts)
    assert exchange.document.property("role") == "primary"
    exchange.read_file(FILLED / "filled.docx")
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    assert exchange.document.property("role") == ""
    assert exchange.take.property("role") == "primary"
