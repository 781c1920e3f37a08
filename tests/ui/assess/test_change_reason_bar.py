"""Claims about the line that asks why a complete case has changed: it loses no letter, and only Enter records it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import complete_cases, reopen_case
from app.commands.drafting import save_draft
from app.commands.explaining import is_unexplained
from app.commands.opening import mark_opened, open_inspection
from app.errors import KnownError
from app.records.change_reason import CHANGE_REASON
from app.session.changes import Changes
from app.session.session import Session
from app.store.drafts import Drafts
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, inside, keys_at, press, type_in, unlock
from tests.ui.assess.conftest import status
from ui.assess.case_form import REVIEW
from ui.assess.fields.note_edit import NoteEdit
from ui.assess.page import AssessPage
from ui.context import Context
from ui.shell.main_window import MainWindow

CASE = "BRO-001"


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> AssessPage:
    """BRO-001 of PA, which was complete and has changed, with the cursor in the line that asks why."""
    small.session.set_current_assessor("PA")
    record_judgement(small.session, case_id=CASE, question="1.1.03", answer="yes")
    complete_cases(small.session, [CASE], why="No time.")
    made = AssessPage(small)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.open_case(CASE)
    made.go_to("asset", "1.1.03")
    press(keys_at(made), Qt.Key.Key_N)
    made.change_reason.take_focus()
    return made


def line(page: AssessPage) -> QLineEdit:
    return child(page, QLineEdit, "changeReason")


def drafts(small: Context) -> list[tuple[str, str]]:
    return [(draft.field, draft.text) for draft in small.session.store.drafts.all()]


def reasons(small: Context) -> list[str]:
    return list(small.session.case(CASE).known(CHANGE_REASON, "PA").values())


def test_each_letter_is_a_draft_until_enter_records_the_reason(page: AssessPage, small: Context) -> None:
    type_in(line(page), "Loo")
    assert drafts(small) == [("change_reason", "Loo")]
    type_in(line(page), "ked")
    assert drafts(small) == [("change_reason", "Looked")]
    assert reasons(small) == []
    press(line(page), Qt.Key.Key_Return)
    assert reasons(small) == ["Looked"]
    assert drafts(small) == []
    assert not line(page).isVisible()


def test_a_reason_that_is_removed_leaves_no_draft(page: AssessPage, small: Context) -> None:
    type_in(line(page), "L")
    press(line(page), Qt.Key.Key_Backspace)
    assert drafts(small) == []
    press(line(page), Qt.Key.Key_Return)
    assert reasons(small) == []
    assert line(page).isVisible()


def test_escape_gives_the_focus_to_the_form_and_keeps_half_a_reason(
    qtbot: QtBot, page: AssessPage, small: Context
) -> None:
    type_in(line(page), "Looked")
    with qtbot.assertNotEmitted(page.left):
        press(line(page), Qt.Key.Key_Escape)
    assert not line(page).hasFocus()
    assert line(page).isVisible()
    assert line(page).text() == "Looked"
    assert reasons(small) == []
    page.change_reason.take_focus()
    type_in(line(page), " again")
    press(line(page), Qt.Key.Key_Return)
    assert reasons(small) == ["Looked again"]


def test_half_a_reason_is_in_the_line_again_when_the_case_is_opened_again(page: AssessPage, small: Context) -> None:
    type_in(line(page), "Looked")
    assert page.commit_drafts()
    page.open_case("BRO-002")
    assert not line(page).isVisible()
    assert line(page).text() == ""
    page.open_case(CASE)
    assert line(page).isVisible()
    assert line(page).text() == "Looked"
    assert reasons(small) == []


def test_a_page_made_anew_has_the_cursor_where_it_was_in_the_reason(
    qtbot: QtBot, page: AssessPage, small: Context
) -> None:
    type_in(line(page), "Looked")
    press(line(page), Qt.Key.Key_Left)
    assert page.commit_drafts()
    state = page.save_state()
    page.hide()
    again = AssessPage(small)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    again.activateWindow()
    again.restore_state(state)
    assert again.focusWidget() is line(again)
    type_in(line(again), "-")
    assert line(again).text() == "Looke-d"
    assert reasons(small) == []


def toggle_completion(page: AssessPage) -> None:
    """Mark the case as complete, or reopen it, on its review."""
    page.go_to(REVIEW)
    press(keys_at(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def answer(page: AssessPage, question: str, key: Qt.Key) -> None:
    page.go_to("asset", question)
    page.pages.take_focus()
    press(keys_at(page), key)


def test_half_a_reason_for_a_change_before_the_case_is_reopened_is_not_offered_for_a_later_one(
    page: AssessPage, small: Context
) -> None:
    type_in(line(page), "Looked")
    toggle_completion(page)
    assert not line(page).isVisible()
    assert drafts(small) == []
    child(page, NoteEdit, "why").setPlainText("No time.")
    toggle_completion(page)
    assert not line(page).isVisible()
    answer(page, "1.1.03", Qt.Key.Key_Y)
    assert line(page).isVisible()
    assert line(page).text() == ""
    assert drafts(small) == []


def test_half_a_reason_is_not_offered_after_the_reopening_is_undone(page: AssessPage, small: Context) -> None:
    type_in(line(page), "Looked")
    toggle_completion(page)
    page.case_actions.undo.trigger()
    assert page.form is not None
    assert page.form.complete
    answer(page, "1.1.03", Qt.Key.Key_Y)
    assert line(page).isVisible()
    assert line(page).text() == ""
    assert drafts(small) == []


@pytest.mark.parametrize("again", [reopen_case, lambda session, case: complete_cases(session, [case], why="Late.")])
def test_half_a_reason_of_a_case_that_is_not_open_ends_with_its_completion(
    page: AssessPage, small: Context, again: Callable[[Session, str], Changes]
) -> None:
    type_in(line(page), "Looked")
    assert page.commit_drafts()
    page.open_case("BRO-002")
    small.bus.announce(again(small.session, CASE))
    assert drafts(small) == []


def test_the_bar_asks_no_longer_once_every_change_is_undone(page: AssessPage, small: Context) -> None:
    answer(page, "1.1.01", Qt.Key.Key_N)
    page.case_actions.undo.trigger()
    assert line(page).isVisible()
    page.case_actions.undo.trigger()
    assert small.session.judgement(CASE, "1.1.03", "PA").answer == "yes"
    assert not line(page).isVisible()
    page.open_case(CASE)
    assert not line(page).isVisible()
    page.case_actions.redo.trigger()
    assert line(page).isVisible()


def test_the_bar_asks_no_longer_once_the_first_answer_is_given_again(page: AssessPage, small: Context) -> None:
    answer(page, "1.1.03", Qt.Key.Key_Y)
    assert not line(page).isVisible()
    assert not is_unexplained(small.session, CASE, "PA")


def test_the_bar_asks_no_longer_once_an_added_answer_is_cleared(page: AssessPage, small: Context) -> None:
    answer(page, "1.1.01", Qt.Key.Key_Y)
    answer(page, "1.1.03", Qt.Key.Key_Y)
    assert line(page).isVisible()
    answer(page, "1.1.01", Qt.Key.Key_Backspace)
    assert small.session.judgement(CASE, "1.1.01", "PA").answer is None
    assert not line(page).isVisible()


def test_half_a_reason_is_offered_again_for_the_same_change_only(page: AssessPage, small: Context) -> None:
    type_in(line(page), "Looked")
    page.case_actions.undo.trigger()
    assert not line(page).isVisible()
    page.case_actions.redo.trigger()
    assert line(page).isVisible()
    assert line(page).text() == "Looked"
    page.case_actions.undo.trigger()
    answer(page, "1.1.01", Qt.Key.Key_N)
    assert line(page).isVisible()
    assert line(page).text() == ""
    assert drafts(small) == []


def test_half_a_reason_for_a_change_that_was_undone_is_gone_when_the_case_is_opened_again(
    page: AssessPage, small: Context
) -> None:
    type_in(line(page), "Looked")
    page.case_actions.undo.trigger()
    page.open_case(CASE)
    assert drafts(small) == []
    answer(page, "1.1.01", Qt.Key.Key_N)
    assert line(page).text() == ""


def test_a_case_with_a_reason_on_no_disk_is_not_left(
    page: AssessPage, small: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("The disk is full.")

    with monkeypatch.context() as disk:
        disk.setattr(Drafts, "save", full)
        type_in(line(page), "Looked")
        assert not page.commit_drafts()
    small.saving.retry.emit()
    assert drafts(small) == [("change_reason", "Looked")]
    assert page.commit_drafts()


def test_undo_takes_the_reason_back_first_then_the_answer_and_asks_again(page: AssessPage, small: Context) -> None:
    type_in(line(page), "Looked")
    press(line(page), Qt.Key.Key_Return)
    page.case_actions.undo.trigger()
    assert status(page) == "Undone in BRO-001: the reason for a change after completion: “Looked” → nothing."
    assert is_unexplained(small.session, CASE, "PA")
    assert line(page).isVisible()
    page.case_actions.redo.trigger()
    assert reasons(small) == ["Looked"]
    assert not line(page).isVisible()
    page.case_actions.undo.trigger()
    page.case_actions.undo.trigger()
    assert small.session.judgement(CASE, "1.1.03", "PA").answer == "yes"


def test_undo_of_one_change_leaves_half_a_reason_for_the_other_in_the_line(page: AssessPage, small: Context) -> None:
    answer(page, "1.1.01", Qt.Key.Key_N)
    page.change_reason.take_focus()
    type_in(line(page), "Looked")
    page.case_actions.undo.trigger()
    assert line(page).isVisible()
    assert line(page).text() == "Looked"
    page.case_actions.undo.trigger()
    assert small.session.judgement(CASE, "1.1.03", "PA").answer == "yes"
    assert not line(page).isVisible()
    assert reasons(small) == []


def test_neither_reason_nor_explanation_is_in_sight_of_the_case_manager(page: AssessPage, small: Context) -> None:
    type_in(line(page), "Looked")
    page.case_actions.interview.trigger()
    assert not line(page).isVisible()
    assert "No time." not in status(page)
    page.open_case(CASE, page.save_state())
    assert page.pages.interviewing
    assert not line(page).isVisible()
    assert "No time." not in status(page)
    page.case_actions.interview.trigger()
    assert line(page).isVisible()
    assert line(page).text() == "Looked"


def test_undo_during_an_interview_does_not_show_the_reason(page: AssessPage) -> None:
    type_in(line(page), "Looked")
    press(line(page), Qt.Key.Key_Return)
    page.case_actions.interview.trigger()
    page.case_actions.undo.trigger()
    assert status(page) == "Taken back or put back: the reason for a change after completion."
    assert not line(page).isVisible()


def changed_after_completion(folder: Path, typed: str = "") -> None:
    """Change a complete case of a closed inspection; with `typed`, be cut off with so much of the reason."""
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    complete_cases(session, [CASE], why="No time.", assessor="PA")
    record_judgement(session, case_id=CASE, question="1.1.03", answer="no", assessor="PA")
    if typed:
        mark_opened(session)
        save_draft(session, case_id=CASE, question="", field="change_reason", text=typed, assessor="PA")
    session.close()


def in_the_line(window: MainWindow) -> QLineEdit:
    """The line of the open case, with the cursor in it."""
    assert window.view is not None
    field = line(window.view.assess)
    assert window.focusWidget() is field
    return field


def typing(window: MainWindow) -> QLineEdit:
    inside(window).open_case(CASE)
    window.activateWindow()
    inside(window).assess.go_to("asset", "1.1.03")
    inside(window).assess.change_reason.take_focus()
    field = in_the_line(window)
    type_in(field, "Looked")
    return field


def test_locking_and_unlocking_goes_on_in_the_middle_of_the_reason(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    changed_after_completion(small_folder)
    window = opened(small_folder)
    press(typing(window), Qt.Key.Key_Left)
    window.lock()
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.view is not None)
    field = in_the_line(window)
    type_in(field, "-")
    assert field.text() == "Looke-d"
    assert inside(window).session.case(CASE).known(CHANGE_REASON, "PA") == {}


def test_another_size_of_text_or_language_goes_on_in_the_reason(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    changed_after_completion(small_folder)
    window = opened(small_folder)
    before = typing(window)
    window.rebuilder.rebuild()
    field = in_the_line(window)
    assert field is not before
    type_in(field, " again")
    assert field.text() == "Looked again"
    assert inside(window).session.case(CASE).known(CHANGE_REASON, "PA") == {}


def test_after_a_cut_the_notice_names_the_reason_and_leads_to_it(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    changed_after_completion(small_folder, "Looked")
    window = opened(small_folder)
    said = child(window, QLabel, "windowNoticeText").text()
    assert "The text that you were typing is recovered in the reason why BRO-001 has changed." in said
    window.activateWindow()
    click(child(window, QPushButton, "windowNoticeAction"))
    field = in_the_line(window)
    assert field.text() == "Looked"
    press(field, Qt.Key.Key_Return)
    assert list(inside(window).session.case(CASE).known(CHANGE_REASON, "PA").values()) == ["Looked"]
