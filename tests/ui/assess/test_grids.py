"""Questions of one group as the rows of a grid: answered down the column, while nothing else moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from app.commands.answering import record_judgement
from tests.ui.acting import press, type_in
from ui.assess.page import AssessPage
from ui.context import Context
from ui.widgets.lists.inline_list import InlineList
from ui.widgets.lists.lines import LineModel

ROWS = tuple(f"1.2.{number}" for number in range(24, 36))  # one grid of twelve
COLUMNS = {"yes": 0, "no": 1, "na": 2}


@pytest.fixture
def grid(filled_page: AssessPage, filled: Context) -> AssessPage:
    """The first row of a grid open: nothing in it but answers."""
    for question in ROWS:
        record_judgement(filled.session, case_id="BRO-001", question=question, answer="yes", evidence="", note="")
    filled_page.go_to("lor", ROWS[0])
    return filled_page


def place_of(page: AssessPage, question: str) -> QRect:
    """The place of a question's row in the list."""
    model = page.questions.list.model()
    assert isinstance(model, LineModel)
    row = model.row_of(question)
    assert row is not None
    return page.questions.list.visualRect(model.index(row, 0))


def places(page: AssessPage) -> dict[str, QRect]:
    return {question: place_of(page, question) for question in ROWS}


def click_cell(page: AssessPage, question: str, answer: str) -> None:
    """Click the box of an answer in the row of a question."""
    rect = place_of(page, question)
    listed: InlineList = page.questions.list
    spans = [x for x in range(rect.left(), rect.right()) if listed.cell_at(rect, x) == answer]
    at = QPoint(spans[len(spans) // 2], rect.center().y())
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_an_answer_down_the_column_moves_nothing_but_the_mark_of_the_open_row(grid: AssessPage) -> None:
    before = places(grid)
    assert len({rect.height() for rect in before.values()}) == 1
    for key in (Qt.Key.Key_N, Qt.Key.Key_1, Qt.Key.Key_A):
        press(grid.questions.list, key)
        assert places(grid) == before
    assert grid.questions.question == ROWS[3]
    assert [grid.form.judgement(each).answer for each in ROWS[:3] if grid.form] == ["no", "yes", "na"]


def test_the_row_that_is_open_shows_no_editor_until_it_is_needed(grid: AssessPage) -> None:
    assert grid.questions.editor.isHidden()
    press(grid.questions.list, Qt.Key.Key_Return)
    assert grid.questions.editor.isVisible()
    assert grid.window().focusWidget() is grid.questions.editor.note
    press(grid.questions.editor.note, Qt.Key.Key_Escape)
    assert grid.questions.editor.isHidden()
    assert grid.window().focusWidget() is grid.questions.list


def test_a_row_with_a_note_opens_in_full_and_one_beside_it_does_not(grid: AssessPage, filled: Context) -> None:
    press(grid.questions.list, Qt.Key.Key_Return)
    type_in(grid.questions.editor.note, "Seen")
    press(grid.questions.editor.note, Qt.Key.Key_Escape)
    assert grid.questions.editor.isVisible()
    assert filled.session.judgement("BRO-001", ROWS[0], "LI").note == "Seen"
    press(grid.questions.list, Qt.Key.Key_Down)
    assert grid.questions.editor.isHidden()
    press(grid.questions.list, Qt.Key.Key_Up)
    assert grid.questions.editor.isVisible()
    assert grid.questions.editor.note.toPlainText() == "Seen"


def test_a_click_on_a_box_gives_its_answer_and_stays_there(grid: AssessPage) -> None:
    before = places(grid)
    for answer in COLUMNS:
        click_cell(grid, ROWS[4], answer)
        assert grid.form is not None
        assert grid.form.judgement(ROWS[4]).answer == answer
    assert grid.questions.question == ROWS[4]
    assert places(grid) == before


def test_a_click_beside_the_boxes_opens_the_row_and_answers_nothing(grid: AssessPage) -> None:
    rect = place_of(grid, ROWS[4])
    QTest.mouseClick(grid.questions.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(90, 8))
    assert grid.questions.question == ROWS[4]
    assert grid.form is not None
    assert grid.form.judgement(ROWS[4]).answer == "yes"


@pytest.mark.parametrize("second", [QTest.mouseClick, QTest.mouseDClick])
def test_a_second_click_beside_the_boxes_leads_into_the_note(grid: AssessPage, second: Callable[..., None]) -> None:
    listed, beside = grid.questions.list.viewport(), place_of(grid, ROWS[4]).topLeft() + QPoint(90, 8)
    QTest.mouseClick(listed, Qt.MouseButton.LeftButton, pos=beside)
    assert grid.questions.editor.isHidden()
    second(listed, Qt.MouseButton.LeftButton, pos=beside)
    assert grid.questions.question == ROWS[4]
    assert grid.window().focusWidget() is grid.questions.editor.note


def test_guidance_is_shown_under_a_row_of_a_grid_too(small_page: AssessPage) -> None:
    press(small_page.questions.list, Qt.Key.Key_Y)
    assert small_page.questions.question == "1.1.02"
    assert small_page.questions.editor.isHidden()
    press(small_page.questions.list, Qt.Key.Key_G)
    assert small_page.questions.editor.isHidden() is not small_page.questions.editor.guide.isVisible()


def test_the_last_row_leads_to_the_question_after_the_grid(grid: AssessPage) -> None:
    grid.go_to("lor", ROWS[-1])
    press(grid.questions.list, Qt.Key.Key_Y)
    assert grid.questions.question is not None
    assert grid.questions.question not in ROWS


def test_a_row_is_spoken_with_its_answer_and_what_heads_it(grid: AssessPage) -> None:
    model = grid.questions.list.model()
    index = grid.questions.list.currentIndex()
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "1.2.24, Living arrangements, Yes"
    heading = "Community plan: factors linked to offending that it addressed"
    assert model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole) == heading


def test_the_open_row_has_rows_beyond_it_in_view_all_the_way_down(grid: AssessPage) -> None:
    grid.resize(1100, 420)
    viewport = grid.questions.list.viewport()
    for _ in ROWS[2:]:
        press(grid.questions.list, Qt.Key.Key_Down)
        rect = place_of(grid, grid.questions.question or "")
        assert rect.top() >= 0
        assert rect.bottom() + rect.height() < viewport.height()
