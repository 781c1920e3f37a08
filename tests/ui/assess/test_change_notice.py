"""The lines on changed answers: the list of the older ones covers nothing that is in use."""

from __future__ import annotations

from time import monotonic

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, click, keys_at, press, type_in
from tests.ui.assess.conftest import older_lines, open_page, status, wait_for_older
from ui.assess.changes import change_line, change_notice, recent_changes
from ui.assess.page import AssessPage
from ui.bus import ChangeBus
from ui.context import Context
from ui.widgets.text.quiet_label import QuietLabel


def place_of(widget: QWidget, page: AssessPage) -> QRect:
    return QRect(widget.mapTo(page, QPoint()), widget.size())


@pytest.fixture
def changed(filled_page: AssessPage) -> AssessPage:
    """BRO-001 with three changed answers, which have a line each."""
    for question in ("1.2.06", "1.2.07", "1.3.01"):
        filled_page.go_to(_set_of(filled_page, question), question)
        assert filled_page.form is not None
        letter = Qt.Key.Key_N if filled_page.form.judgement(question).answer != "no" else Qt.Key.Key_Y
        press(filled_page.questions.list, letter)
        filled_page.questions.list.leave_word()  # as after a pause
    wait_for_older(filled_page)
    return filled_page


def _set_of(page: AssessPage, question: str) -> str:
    assert page.form is not None
    return page.form.session.framework.question_by_id[question].question_set


def test_the_older_changes_are_the_newest_first_for_the_eye_and_for_tab(changed: AssessPage) -> None:
    assert notice(changed)[:6] == "1.3.01"
    assert [line[:6] for line in older_lines(changed)] == ["1.2.07", "1.2.06"]
    child(changed, QPushButton, "undoChange").setFocus()
    for line in older_lines(changed):
        press(keys_at(changed), Qt.Key.Key_Tab)
        assert keys_at(changed).accessibleDescription() == line


@pytest.mark.parametrize("size", [(1100, 700), (700, 480)])
@pytest.mark.parametrize("question", ["2.2.07", "2.2.01", "1.3.03"])
def test_the_field_that_is_typed_in_is_never_covered(
    changed: AssessPage, qtbot: QtBot, question: str, size: tuple[int, int]
) -> None:
    changed.resize(*size)
    changed.go_to(_set_of(changed, question), question)
    older = child(changed, QScrollArea, "olderChanges")
    press(changed.questions.list, Qt.Key.Key_Return)
    for _ in range(2):
        type_in(keys_at(changed), "Seen in March")
        qtbot.waitUntil(lambda: not place_of(older, changed).intersects(place_of(keys_at(changed), changed)))
        assert older.isVisible()
        assert place_of(older, changed).height() >= older.fontMetrics().height()
        press(keys_at(changed), Qt.Key.Key_Tab)


def test_the_open_row_is_not_covered(changed: AssessPage, qtbot: QtBot) -> None:
    changed.resize(1100, 700)
    questions = changed.questions.list
    changed.go_to("asset")
    older = child(changed, QScrollArea, "olderChanges")
    for _ in range(8):
        press(questions, Qt.Key.Key_Down)
    row = questions.visualRect(questions.currentIndex()) & questions.viewport().rect()
    place = row.translated(questions.viewport().mapTo(changed, QPoint()))
    qtbot.waitUntil(lambda: not place_of(older, changed).intersects(place))
    assert older.isVisible()


def notice(page: AssessPage) -> str:
    """The sentence on the newest change; empty if none is shown."""
    return child(page, QuietLabel, "changedAnswer").text() if page.change_notice.isVisible() else ""


@pytest.fixture
def one_changed(filled_page: AssessPage) -> AssessPage:
    """BRO-001 with a changed answer."""
    filled_page.go_to("roh", "1.1.06")
    assert filled_page.form is not None
    before = filled_page.form.judgement("1.1.06").answer
    press(filled_page.questions.list, Qt.Key.Key_N if before == "yes" else Qt.Key.Key_Y)
    return filled_page


def answer(context: Context) -> str | None:
    session = context.session
    return session.judgement("BRO-001", "1.1.06", session.assessor_for(session.case("BRO-001"), None)).answer


def test_the_line_is_there_again_after_the_page_is_made_again(
    one_changed: AssessPage, filled: Context, qtbot: QtBot
) -> None:
    said, now = notice(one_changed), answer(filled)
    assert said.startswith("1.1.06 changed from ")
    again = open_page(Context(filled.session, ChangeBus()), qtbot, "BRO-001", "roh")
    assert notice(again) == said
    click(child(again, QPushButton, "undoChange"))
    assert answer(filled) != now
    assert notice(again) == ""


def test_the_next_case_says_the_change_with_its_case_and_undoes_it(one_changed: AssessPage, filled: Context) -> None:
    said, now = notice(one_changed), answer(filled)
    one_changed.open_case("BRO-002", {"page": "roh"})
    assert notice(one_changed) == f"BRO-001: {said}"
    click(child(one_changed, QPushButton, "undoChange"))
    assert answer(filled) != now
    assert notice(one_changed) == ""
    assert status(one_changed).startswith("BRO-001: 1.1.06 is again: ")
    assert one_changed.form is not None
    assert one_changed.form.case_id == "BRO-002"


def test_the_case_that_is_opened_again_has_its_line_until_its_time_is_over(
    one_changed: AssessPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = notice(one_changed)
    one_changed.open_case("BRO-002", {"page": "roh"})
    one_changed.open_case("BRO-001", {"page": "roh"})
    assert notice(one_changed) == said
    monkeypatch.setattr(recent_changes, "SHOWN_MS", 100)
    one_changed.go_to("roh", "1.1.06")
    press(one_changed.questions.list, Qt.Key.Key_A)
    assert "N/A" in notice(one_changed)
    qtbot.waitUntil(lambda: notice(one_changed) == "")


def test_the_form_says_again_what_the_interview_hid(one_changed: AssessPage) -> None:
    said = notice(one_changed)
    press(one_changed.questions.list, Qt.Key.Key_F6)
    assert notice(one_changed) == ""
    press(keys_at(one_changed), Qt.Key.Key_F6)
    assert notice(one_changed) == said


def answers(page: AssessPage) -> list[str | None]:
    assert page.form is not None
    return [page.form.judgement(each).answer for each in ("1.2.06", "1.2.07", "1.3.01")]


def test_a_double_click_on_undo_undoes_one_change(changed: AssessPage, monkeypatch: pytest.MonkeyPatch) -> None:
    before = answers(changed)
    button = child(changed, QPushButton, "undoChange")
    monkeypatch.setattr(change_line, "monotonic", lambda: 100.0)
    click(button)
    click(button)
    assert [old == new for old, new in zip(before, answers(changed), strict=True)] == [True, True, False]
    monkeypatch.setattr(change_line, "monotonic", lambda: 200.0)
    click(button)
    assert [old == new for old, new in zip(before, answers(changed), strict=True)] == [True, False, False]


def test_a_line_in_the_place_of_another_is_not_undone_by_a_double_click(
    changed: AssessPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = answers(changed)
    monkeypatch.setattr(change_line, "monotonic", lambda: 100.0)
    first = child(child(changed, QScrollArea, "olderChanges"), QPushButton, "undoOlderChange")
    click(first)
    wait_for_older(changed)
    click(first)
    assert [old == new for old, new in zip(before, answers(changed), strict=True)].count(False) == 1


def test_the_line_whose_button_has_the_focus_stays_until_the_focus_leaves(
    one_changed: AssessPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent_changes, "SHOWN_MS", 100)
    monkeypatch.setattr(change_notice, "_AGAIN_MS", 20)
    one_changed.go_to("roh", "1.1.06")
    press(one_changed.questions.list, Qt.Key.Key_A)
    newest = one_changed.change_notice.newest
    assert newest is not None
    child(one_changed, QPushButton, "undoChange").setFocus()
    qtbot.waitUntil(lambda: monotonic() > newest.until + 0.1)
    assert notice(one_changed) == newest.text
    one_changed.pages.take_focus()
    qtbot.waitUntil(lambda: notice(one_changed) == "")


@pytest.mark.parametrize("size", [(1100, 700), (1366, 768)])
def test_the_buttons_of_the_review_are_not_covered(changed: AssessPage, qtbot: QtBot, size: tuple[int, int]) -> None:
    changed.resize(*size)
    changed.go_to("review")
    older, button = child(changed, QScrollArea, "olderChanges"), child(changed.review, QPushButton, "complete")
    assert button.isVisible()
    qtbot.waitUntil(lambda: not place_of(older, changed).intersects(place_of(button, changed)))
    assert older.isVisible()
