"""Answering questions with the keys and with the mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.errors import KnownError
from app.session.changes import Changes
from app.store.keyring import Secrets
from app.store.store import Store
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, keys_at, lean_on, press
from ui.assess.page import AssessPage
from ui.context import Context


def answer_of(page: AssessPage, question: str) -> str | None:
    """The judgement on a question in the open form."""
    assert page.form is not None
    return page.form.judgement(question).answer


def into_reasons(page: AssessPage) -> None:
    """Answer 1.1.01 with no, and go from the next question to its reasons."""
    press(page.questions.list, Qt.Key.Key_N)
    press(keys_at(page), Qt.Key.Key_R)
    assert page.questions.question == "1.1.01"


@pytest.mark.parametrize(
    ("key", "answer"),
    [
        (Qt.Key.Key_Y, "yes"),
        (Qt.Key.Key_1, "yes"),
        (Qt.Key.Key_N, "no"),
        (Qt.Key.Key_2, "no"),
        (Qt.Key.Key_A, "na"),
        (Qt.Key.Key_3, "na"),
    ],
)
def test_a_key_answers_the_open_question_and_the_next_one_opens(
    filled_page: AssessPage, key: Qt.Key, answer: str
) -> None:
    filled_page.go_to("roh", "1.1.07")
    press(filled_page.questions.list, key)
    assert answer_of(filled_page, "1.1.07") == answer
    assert filled_page.questions.question == "1.1.08"


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Delete])
def test_a_key_that_is_leant_on_answers_once(filled_page: AssessPage, filled: Context, key: Qt.Key) -> None:
    filled_page.go_to("roh", "1.1.07")
    press(filled_page.questions.list, Qt.Key.Key_A)
    filled_page.go_to("roh", "1.1.07")
    filled_page.questions.list.setFocus()
    count = len(filled.session.store.rows())
    lean_on(filled_page, key)
    assert len(filled.session.store.rows()) == count + 1


def test_a_slip_in_a_complete_case_is_reported(filled_page: AssessPage) -> None:
    filled_page.go_to("roh", "1.1.07")
    press(filled_page.questions.list, Qt.Key.Key_A)
    warning = "BRO-001 is marked as complete and has now changed. Ctrl+Z undoes the change."
    assert child(filled_page, QLabel, "status").text() == warning
    filled_page.case_actions.undo.trigger()
    assert child(filled_page, QLabel, "status").text().startswith("Undone")


def test_clearing_by_its_button_leaves_the_focus_among_the_answers(filled_page: AssessPage) -> None:
    clear = child(filled_page.questions.editor, QPushButton, "clear")
    clear.setFocus()
    press(clear, Qt.Key.Key_Space)
    assert answer_of(filled_page, "1.1.03") is None
    assert keys_at(filled_page) is child(filled_page.questions.editor, QPushButton, "yes")


def test_enter_that_is_leant_on_writes_nothing_into_the_note(filled_page: AssessPage) -> None:
    filled_page.go_to("roh", "1.1.07")
    filled_page.questions.list.setFocus()
    had = filled_page.questions.editor.note.toPlainText()
    lean_on(filled_page, Qt.Key.Key_Return)
    assert filled_page.questions.editor.note.toPlainText() == had


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_cleared_answer_is_gone_and_its_question_stays_open(filled_page: AssessPage, key: Qt.Key) -> None:
    press(filled_page.questions.list, key)
    assert answer_of(filled_page, "1.1.03") is None
    assert filled_page.questions.question == "1.1.03"


def test_an_answer_is_on_disk_when_the_key_press_returns(
    filled_page: AssessPage, filled: Context, filled_folder: Path
) -> None:
    press(filled_page.questions.list, Qt.Key.Key_A)
    with_another_connection = open_inspection(filled_folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    assert with_another_connection.judgement("BRO-001", "1.1.03", "LI").answer == "na"
    with_another_connection.close()


def test_a_button_answers_as_its_key_does(filled_page: AssessPage) -> None:
    click(child(filled_page.questions.editor, QPushButton, "na"))
    assert answer_of(filled_page, "1.1.03") == "na"
    assert filled_page.questions.question == "1.1.06"


def test_a_no_goes_on_as_every_answer_does(small_page: AssessPage) -> None:
    press(small_page.questions.list, Qt.Key.Key_N)
    assert small_page.questions.question == "1.1.03"
    assert keys_at(small_page) is small_page.questions.list


def test_a_no_with_a_reason_costs_four_keys(small_page: AssessPage, small: Context) -> None:
    for key in (Qt.Key.Key_N, Qt.Key.Key_R, Qt.Key.Key_2, Qt.Key.Key_Return):
        press(keys_at(small_page), key)
    judgement = small.session.judgement("BRO-001", "1.1.01", "PA")
    assert (judgement.answer, judgement.reasons) == ("no", ("thin",))
    assert small_page.questions.question == "1.1.03"
    assert keys_at(small_page) is small_page.questions.list


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down])
def test_from_the_reasons_a_key_goes_on_to_the_next_question(small_page: AssessPage, key: Qt.Key) -> None:
    into_reasons(small_page)
    press(keys_at(small_page), Qt.Key.Key_1)
    press(keys_at(small_page), key)
    assert small_page.questions.question == "1.1.03"
    assert keys_at(small_page) is small_page.questions.list


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_R, Qt.Key.Key_Up])
def test_from_the_reasons_a_key_leads_back_to_the_question_and_r_to_them_again(
    small_page: AssessPage, key: Qt.Key
) -> None:
    into_reasons(small_page)
    press(keys_at(small_page), key)
    assert (small_page.questions.question, keys_at(small_page)) == ("1.1.01", small_page.questions.list)
    press(keys_at(small_page), Qt.Key.Key_R)
    assert keys_at(small_page).objectName() == "reason1"


def test_the_reasons_say_how_to_go_on_until_one_is_ticked(small_page: AssessPage) -> None:
    into_reasons(small_page)
    status = child(small_page, QLabel, "status")
    assert status.text() == (
        "Number keys tick reasons. Enter continues, with or without a reason. Y, N and A answer 1.1.03."
    )
    press(keys_at(small_page), Qt.Key.Key_1)
    assert not status.text()


def test_an_undone_no_gives_the_focus_back_to_the_list(small_page: AssessPage) -> None:
    into_reasons(small_page)
    press(keys_at(small_page), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert answer_of(small_page, "1.1.01") is None
    assert keys_at(small_page) is small_page.questions.list


def test_a_reason_is_ticked_and_cleared_with_the_mouse(small_page: AssessPage, small: Context) -> None:
    into_reasons(small_page)
    box = child(small_page, QCheckBox, "reason1")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
    assert small.session.judgement("BRO-001", "1.1.01", "PA").reasons == ("late",)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
    assert small.session.judgement("BRO-001", "1.1.01", "PA").reasons == ()


def test_reasons_show_only_where_the_answer_is_no(small_page: AssessPage) -> None:
    editor = small_page.questions.editor
    assert not editor.reasons.isVisible()
    into_reasons(small_page)
    assert editor.reasons.isVisible()
    press(keys_at(small_page), Qt.Key.Key_Escape)
    press(small_page.questions.list, Qt.Key.Key_Delete)
    assert not editor.reasons.isVisible()


def test_a_pending_question_says_what_it_waits_for_and_joins_in_once_it_applies(small_page: AssessPage) -> None:
    model = small_page.questions.list.model()
    rows = {
        model.index(row, 0).data(): model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)
    }
    assert "Waits for 1.1.01" in rows["1.1.02 Was the plan on time?"]
    press(small_page.questions.list, Qt.Key.Key_Y)
    assert small_page.questions.question == "1.1.02"
    assert "Waits" not in _spoken(small_page)


def test_a_question_that_ceases_to_apply_goes_out_of_view_and_says_why_on_request(small_page: AssessPage) -> None:
    questions = small_page.questions
    press(questions.list, Qt.Key.Key_N)
    assert "1 question is not asked here. Show why" in _spoken(small_page)
    assert "1.1.02" not in _spoken(small_page)
    press(questions.list, Qt.Key.Key_End)
    press(questions.list, Qt.Key.Key_Return)
    assert "1 question is not asked here. Hide it" in _spoken(small_page)
    assert "1.1.02, Rows of a grid: Was the plan on time?, 1.1.01 is No" in _spoken(small_page)


def _spoken(page: AssessPage) -> str:
    model = page.questions.list.model()
    lines = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return "\n".join(lines)


def test_an_answer_that_cannot_be_saved_is_said_and_not_shown_as_given(
    filled_page: AssessPage, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise KnownError("The disk is full. Nothing was recorded.")

    monkeypatch.setattr(Store, "append", full)
    press(filled_page.questions.list, Qt.Key.Key_A)
    assert filled.saving.text == "Not saved"
    assert filled.saving.reason.startswith("Not saved. The disk is full.")
    assert "Your last change was not recorded." in filled.saving.reason
    assert answer_of(filled_page, "1.1.03") == "yes"
    assert filled_page.questions.question == "1.1.03"
    monkeypatch.undo()
    press(filled_page.questions.list, Qt.Key.Key_A)
    assert not filled.saving.failed
    assert answer_of(filled_page, "1.1.03") == "na"


def test_everyone_learns_of_an_answer(filled_page: AssessPage, filled: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filled.bus.changed) as heard:
        press(filled_page.questions.list, Qt.Key.Key_A)
    assert heard.args is not None
    changes = heard.args[0]
    assert isinstance(changes, Changes)
    assert [key.item for key in changes.keys] == ["1.1.03"]


def test_every_control_has_a_name_for_tests_and_one_for_people(filled_page: AssessPage) -> None:
    controls = [
        widget
        for widget in filled_page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(controls) > 5
    assert [widget for widget in controls if not widget.objectName() or not widget.accessibleName()] == []


def test_a_screen_reader_hears_each_answer(filled_page: AssessPage, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    press(filled_page.questions.list, Qt.Key.Key_A)
    press(filled_page.questions.list, Qt.Key.Key_Delete)
    filled_page.go_to("facts", "rmp_required")
    press(filled_page.facts.list, Qt.Key.Key_N)
    answers = [text for text in heard if text in ("1.1.03 N/A", "1.1.06 No answer", "No")]
    assert answers == ["1.1.03 N/A", "1.1.06 No answer", "No"]
    assert heard[0] == answers[0]
