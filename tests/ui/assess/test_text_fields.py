"""Claims about keys in every text field of a case: redo, menus that are opened by key, and letters with Alt."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import complete_cases
from tests.ui.acting import child, keys_at, press, type_in
from ui.assess.interview.note_box import NoteBox
from ui.assess.page import AssessPage
from ui.context import Context

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
GROUP_SWITCH = Qt.KeyboardModifier.GroupSwitchModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FORM = ("note", "evidence", "flagText_ask", "changeReason", "heldWord")
INTERVIEW = ("interviewNote", "interviewPerson", "findQuestion")
GRIN = "\N{GRINNING FACE}"  # two letters of a text as Qt counts them
TextField = QLineEdit | QPlainTextEdit


@pytest.fixture
def window(qtbot: QtBot, small: Context) -> QMainWindow:
    """A window with a menu and BRO-001 of PA, which was complete and has changed. Its last answer is undone."""
    small.session.set_current_assessor("PA")
    record_judgement(small.session, case_id="BRO-001", question="1.1.03", answer="yes")
    complete_cases(small.session, ["BRO-001"], why="No time.")
    made = QMainWindow()
    made.menuBar().addMenu("&View").addAction("Larger text")
    page = AssessPage(small)
    made.setCentralWidget(page)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    page.open_case("BRO-001")
    page.go_to("asset", "1.1.03")
    press(keys_at(page), Qt.Key.Key_N)
    press(keys_at(page), Qt.Key.Key_Y)
    page.case_actions.undo.trigger()
    return made


def page_of(window: QMainWindow) -> AssessPage:
    page = window.centralWidget()
    assert isinstance(page, AssessPage)
    return page


def focused(window: QMainWindow, name: str) -> TextField:
    """The field with this name, which has the focus."""
    page = page_of(window)
    if name in INTERVIEW:
        page.case_actions.interview.trigger()
    if name == "flagText_ask":
        press(page.questions.list, Qt.Key.Key_F)
        press(keys_at(page), Qt.Key.Key_1)
    if name == "heldWord":
        page._held_word.hold("", "These words are not recorded.")
    fields: list[TextField] = [*page.findChildren(QLineEdit, name), *page.findChildren(QPlainTextEdit, name)]
    field = next(each for each in fields if each.isVisible())
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return field


def text_of(field: TextField) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def answers(window: QMainWindow) -> dict[str, str | None]:
    form = page_of(window).form
    assert form is not None
    return {question: each.answer for question, each in form.case.judgements_of(form.assessor).items()}


# The plugin of these tests has Ctrl+Y among Qt's own keys for redo. On X11 Qt has only Ctrl+Shift+Z.
@pytest.mark.parametrize("name", FORM + INTERVIEW)
def test_control_y_redoes_the_text_of_a_field_and_never_an_answer(window: QMainWindow, name: str) -> None:
    field, before = focused(window, name), answers(window)
    type_in(field, "Seen")
    press(field, Qt.Key.Key_Z, CONTROL)
    assert text_of(field) == ""
    for _ in range(3):
        press(field, Qt.Key.Key_Y, CONTROL)
        assert text_of(field) == "Seen"
    assert answers(window) == before


@pytest.mark.parametrize("name", FORM + INTERVIEW)
def test_control_y_does_nothing_where_a_field_has_nothing_to_redo(window: QMainWindow, name: str) -> None:
    field, before = focused(window, name), answers(window)
    press(field, Qt.Key.Key_Y, CONTROL)
    assert answers(window) == before
    assert text_of(field) == ""


@pytest.mark.parametrize("name", [each for each in FORM + INTERVIEW if each != "heldWord"])
def test_control_z_undoes_no_answer_where_a_field_has_nothing_to_undo(window: QMainWindow, name: str) -> None:
    field, before = focused(window, name), answers(window)
    for _ in range(3):
        press(field, Qt.Key.Key_Z, CONTROL)
    assert answers(window) == before


def test_control_y_in_the_beginning_of_an_interview_redoes_no_answer(window: QMainWindow) -> None:
    page, before = page_of(window), answers(window)
    page.case_actions.interview.trigger()
    field = child(page, QDateTimeEdit, "interviewBegan")
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    press(field, Qt.Key.Key_Y, CONTROL)
    assert answers(window) == before


def test_control_y_outside_a_field_redoes_an_answer(window: QMainWindow) -> None:
    page = page_of(window)
    page.pages.take_focus()
    before = answers(window)
    press(keys_at(page), Qt.Key.Key_Y, CONTROL)
    assert answers(window) != before


def type_with(field: QWidget, text: str, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key that types `text` while other keys are held."""
    key = Qt.Key(QKeySequence(text)[0].key())  # type: ignore[index]  # the stubs know no first key
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize("held", [ALT, ALT | SHIFT])
@pytest.mark.parametrize("name", FORM + INTERVIEW)
def test_a_letter_with_alt_that_is_no_shortcut_types_and_answers_nothing(
    window: QMainWindow, name: str, held: Qt.KeyboardModifier
) -> None:
    field, before = focused(window, name), answers(window)
    type_in(field, "Seen")
    for letter in "qy1 ":
        type_with(field, letter, held)
    assert text_of(field) == "Seen"
    assert keys_at(field) is field
    assert answers(window) == before


@pytest.mark.parametrize("held", [ALT | CONTROL, GROUP_SWITCH, ALT | GROUP_SWITCH])
@pytest.mark.parametrize("name", FORM + INTERVIEW)
def test_what_altgr_types_is_in_the_field(window: QMainWindow, name: str, held: Qt.KeyboardModifier) -> None:
    field = focused(window, name)
    for letter in "€ŵ":
        type_with(field, letter, held)
    assert text_of(field) == "€ŵ"


def test_a_letter_with_alt_begins_no_paragraph_in_an_older_note(window: QMainWindow) -> None:
    field = focused(window, "interviewNote")
    assert isinstance(field, NoteBox)
    field.show_text("Seen", continues=True)
    field.set_from_end(0)
    press(field, Qt.Key.Key_Q, ALT)
    assert text_of(field) == "Seen"


def test_a_digit_with_alt_does_not_change_the_beginning_of_an_interview(window: QMainWindow) -> None:
    page = page_of(window)
    page.case_actions.interview.trigger()
    field = child(page, QDateTimeEdit, "interviewBegan")
    before = field.dateTime()
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    type_with(field, "9", ALT)
    assert field.dateTime() == before


def open_and_close_menu(window: QMainWindow) -> None:
    """Give the menu bar the focus and take it back, as Alt with a letter and Escape do."""
    field: QWidget | None = window.focusWidget()
    assert field is not None
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert not field.hasFocus()
    field.setFocus(Qt.FocusReason.MenuBarFocusReason)


def place_in(field: TextField) -> tuple[int, str]:
    """The place of the cursor and the selected text."""
    if isinstance(field, QLineEdit):
        return field.cursorPosition(), field.selectedText()
    return field.textCursor().position(), field.textCursor().selectedText()


@pytest.mark.parametrize("keys", [[], [Qt.Key.Key_Left], [Qt.Key.Key_Home, Qt.Key.Key_Right]])
@pytest.mark.parametrize("name", FORM + INTERVIEW)
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, SHIFT])
def test_a_menu_that_is_opened_by_key_leaves_cursor_and_selection(
    window: QMainWindow, name: str, keys: list[Qt.Key], held: Qt.KeyboardModifier
) -> None:
    field = focused(window, name)
    type_in(field, "Seen ")
    field.insert(GRIN) if isinstance(field, QLineEdit) else field.insertPlainText(GRIN)
    type_in(field, " here")
    for key in keys:
        press(field, key, held)
    before = place_in(field)
    open_and_close_menu(window)
    assert keys_at(field) is field
    assert place_in(field) == before
    press(field, Qt.Key.Key_Left, SHIFT)
    press(field, Qt.Key.Key_Right, SHIFT)
    assert place_in(field) == before


@pytest.mark.parametrize("name", ["note", "evidence", "flagText_ask", "interviewNote"])
def test_a_menu_that_is_opened_by_key_records_no_half_text(window: QMainWindow, small: Context, name: str) -> None:
    field = focused(window, name)
    type_in(field, "Half a ")
    before = len(list(small.session.store.rows()))
    open_and_close_menu(window)
    assert len(list(small.session.store.rows())) == before


def test_a_menu_that_is_opened_by_key_ends_no_edit_of_the_details_of_an_interview(
    window: QMainWindow, qtbot: QtBot
) -> None:
    field = focused(window, "interviewPerson")
    type_in(field, "Half a ")
    with qtbot.assertNotEmitted(page_of(window).pages.interview.details.person_left):
        open_and_close_menu(window)


def test_a_menu_that_is_opened_by_key_leaves_held_words_in_view(window: QMainWindow) -> None:
    field = focused(window, "heldWord")
    type_in(field, "Half a ")
    open_and_close_menu(window)
    assert field.isVisible()
    page_of(window).pages.take_focus()
    assert not field.isVisible()
