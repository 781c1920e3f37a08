"""The lines on changed answers: the list of the older ones covers nothing that is in use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, keys_at, press, type_in
from ui.assess.page import AssessPage


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
    filled_page.change_notice.update_older()
    return filled_page


def _set_of(page: AssessPage, question: str) -> str:
    assert page.form is not None
    return page.form.session.framework.question_by_id[question].question_set


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
