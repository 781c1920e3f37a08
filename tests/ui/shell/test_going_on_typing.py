"""Claims about a word that is half typed when the pages are made again: the rest of it follows in the same field."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.records.completion import completion_key
from app.session.changes import Changes
from app.session.session import Session
from tests.ui.acting import child, inside, press, unlock
from ui.assess.page import AssessPage
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.widgets.input.focus_place import text_field

pytestmark = pytest.mark.slow

Opened = Callable[[Path], MainWindow]
Again = Callable[[MainWindow], None]
CASE, QUESTION = "BRO-001", "1.1.01"
FIRST, REST = "Half of ", "my day"


def focused(window: MainWindow) -> QWidget:
    found: QWidget | None = window.focusWidget()
    assert found is not None
    return found


def go_on_typing(window: MainWindow, text: str) -> None:
    """Type as a person does: into the control that has the focus, whichever that is."""
    for letter in text:
        QTest.keyClicks(focused(window), letter)


def text_of(control: QWidget) -> str:
    field = text_field(control)
    assert field is not None, control
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@pytest.fixture(params=["size", "language", "lock", "elsewhere"])
def again(request: pytest.FixtureRequest, qtbot: QtBot, dressed: Callable[[], None]) -> Again:
    """Has the pages made or filled again: by another size of text, another language, a lock, or an import elsewhere."""
    dressed()

    def make_again(window: MainWindow) -> None:
        before = inside(window).assess
        if request.param == "elsewhere":
            inside(window).context.bus.announce(Changes((completion_key(CASE, "PA"),), rescored=True))
            return
        if request.param == "size":
            settings().text_percent = 225 - settings().text_percent
        elif request.param == "language":
            settings().language = "en" if settings().language == "cy" else "cy"
        else:
            window.lock()
            unlock(qtbot, window)
        qtbot.waitUntil(lambda: window.view is not None and window.view.assess is not before)
        QApplication.processEvents()

    return make_again


def in_case(opened: Opened, folder: Path, page: str, item: str | None = None) -> MainWindow:
    window = opened(folder)
    inside(window).open_case(CASE)
    inside(window).assess.go_to(page, item)
    window.activateWindow()
    inside(window).assess.pages.take_focus()
    return window


def answers(session: Session) -> dict[str, str | None]:
    return {item: session.judgement(CASE, item, "PA").answer for item in session.framework.question_by_id}


def test_the_rest_of_the_text_of_a_flag_answers_nothing(opened: Opened, small_folder: Path, again: Again) -> None:
    window = in_case(opened, small_folder, "asset", QUESTION)
    press(focused(window), Qt.Key.Key_F)
    press(focused(window), Qt.Key.Key_1)
    go_on_typing(window, " so ")
    before = answers(inside(window).session)
    again(window)
    go_on_typing(window, "nay")
    assert text_of(focused(window)).strip() == "so nay"
    assert inside(window).assess.commit_drafts()
    assert answers(inside(window).session) == before
    flags = inside(window).session.case(CASE).flags_of("PA")
    assert flags[QUESTION, "ask"].text.strip() == "so nay"


def test_the_kinds_of_flags_keep_the_focus_so_that_a_number_adds_one(
    opened: Opened, small_folder: Path, again: Again
) -> None:
    window = in_case(opened, small_folder, "asset", QUESTION)
    press(focused(window), Qt.Key.Key_F)
    again(window)
    press(focused(window), Qt.Key.Key_1)
    assert (QUESTION, "ask") in inside(window).session.case(CASE).flags_of("PA")


def fields(page: QWidget) -> list[QWidget]:
    """The fields in view in which a person can type words."""
    return [each for each in page.findChildren(QWidget) if is_field(each)]


def is_field(control: QWidget) -> bool:
    reached = control.isVisible() and control.isEnabled() and control.focusPolicy() != Qt.FocusPolicy.NoFocus
    if not reached or isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    field = text_field(control)
    short = field is not None and getattr(field, "maxLength", lambda: 100)() < len(FIRST + REST)
    return field is not None and not short and not isinstance(control, QAbstractSpinBox)


def leave_words_half_typed(window: MainWindow, page: Callable[[], QWidget], again: Again) -> int:
    """Type half of a text in each field of a page, have the pages made again, and type the rest."""
    count = len(fields(page()))
    for number in range(count):
        field = fields(page())[number]
        name, had = field.objectName(), text_of(field)
        field.setFocus()
        press(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        press(field, Qt.Key.Key_End)
        go_on_typing(window, FIRST)
        again(window)
        assert focused(window).objectName() == name
        go_on_typing(window, REST)
        assert text_of(fields(page())[number]) == had + FIRST + REST, name
    return count


@pytest.mark.parametrize("place", ["facts", "asset", "grid", "ratings", "review", "interview"])
def test_a_word_goes_on_in_each_field_of_a_case(opened: Opened, small_folder: Path, again: Again, place: str) -> None:
    page, item = {"asset": ("asset", QUESTION), "grid": ("asset", "1.1.02")}.get(place, (place, None))
    window = in_case(opened, small_folder, page, item)
    if place == "grid":
        press(focused(window), Qt.Key.Key_Return)

    def assess() -> AssessPage:
        return inside(window).assess

    assert leave_words_half_typed(window, assess, again) >= {"facts": 0, "ratings": 0}.get(place, 1)


def test_a_word_goes_on_between_its_letters(opened: Opened, small_folder: Path, again: Again) -> None:
    window = in_case(opened, small_folder, "review")
    why = child(inside(window).assess, QPlainTextEdit, "why")
    why.setFocus()
    go_on_typing(window, "Hay")
    press(why, Qt.Key.Key_Left)
    again(window)
    go_on_typing(window, "lfwa")
    assert text_of(focused(window)) == "Halfway"


def test_an_explanation_that_a_crash_cut_off_goes_on_where_it_was(
    qtbot: QtBot, opened: Opened, small_folder: Path
) -> None:
    window = in_case(opened, small_folder, "review")
    child(inside(window).assess, QPlainTextEdit, "why").setFocus()
    inside(window).navigation.note_place()
    go_on_typing(window, FIRST)
    window.inspections.abandon()
    again = opened(small_folder)
    again.activateWindow()
    go_on_typing(again, REST)
    assert text_of(child(inside(again).assess, QPlainTextEdit, "why")) == FIRST + REST


@pytest.mark.parametrize("name", ["review", "back"])
def test_a_button_that_has_the_focus_keeps_it(opened: Opened, small_folder: Path, again: Again, name: str) -> None:
    window = in_case(opened, small_folder, "asset", QUESTION)
    # Without the words in the corner nothing beside the page takes the focus while the page is deleted.
    window.safety.corner.hide()
    child(inside(window).assess.header, QPushButton, name).setFocus()
    again(window)
    assert focused(window).objectName() == name
