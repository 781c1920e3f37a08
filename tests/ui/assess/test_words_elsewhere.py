"""Words and held keys on controls other than the lists of questions record nothing that was not meant."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QTableView, QWidget

from tests.ui.acting import child, keys_at, press
from tests.ui.assess.conftest import open_page
from tests.ui.assess.test_rhythm import answers, go_to, held_word, hold, note, page, type_keys
from ui.assess.page import AssessPage
from ui.assess.ratings.model import ITEM
from ui.context import Context
from ui.widgets.input.enter_presses import EnterPresses

__all__ = ["page"]  # a fixture
WORDS = ["No evidence seen", "Any contact", "3 visits missed", "Seen 3 times", "yes, but late", "12 weeks"]


def recorded(page: AssessPage) -> tuple[Any, ...]:
    """Every value of the open case that keys can record."""
    assert page.form is not None
    case, assessor = page.form.case, page.form.assessor
    return (
        dict(page.form.board.facts),
        {key: (each.answer, each.reasons) for key, each in case.judgements_of(assessor).items() if each.answer},
        {place: value for place, value in case.ratings.items() if value is not None},
        dict(case.profile),
        dict(case.flags_of(assessor)),
        case.completions.get(assessor),
    )


@pytest.fixture
def table(page: AssessPage) -> QTableView:
    """The ratings of BRO-017 with the focus on the first."""
    page.go_to("ratings")
    page.pages.ratings.table.setFocus()
    return page.pages.ratings.table


@pytest.mark.parametrize("words", WORDS)
def test_words_typed_on_the_ratings_rate_nothing(page: AssessPage, table: QTableView, words: str) -> None:
    before, cell = recorded(page), table.currentIndex().data(ITEM)
    type_keys(page, words)
    assert recorded(page) == before
    assert table.currentIndex().data(ITEM) == cell
    assert held_word(page) == words


def test_digits_after_a_word_rate_again_once_another_key_ended_it(page: AssessPage, table: QTableView) -> None:
    type_keys(page, "Seen")
    press(keys_at(page), Qt.Key.Key_Return)
    press(keys_at(page), Qt.Key.Key_Down)
    cell = table.currentIndex().data(ITEM)
    type_keys(page, "2")
    assert page.form is not None
    assert page.form.case.ratings[cell] == 2


def test_a_held_digit_rates_once_even_where_its_repetitions_are_not_marked(page: AssessPage, table: QTableView) -> None:
    assert page.form is not None
    before = sum(value is not None for value in page.form.case.ratings.values())
    first = table.currentIndex().row()
    hold(page, Qt.Key.Key_2, times=40)
    assert table.currentIndex().row() == first + 1
    assert sum(value is not None for value in page.form.case.ratings.values()) <= before + 1


@pytest.mark.parametrize("words", WORDS)
def test_words_typed_on_a_recorded_level_choose_none(page: AssessPage, table: QTableView, words: str) -> None:
    before = recorded(page)
    for box in page.pages.ratings.levels.findChildren(QComboBox):
        box.setFocus()
        type_keys(page, words)
    assert recorded(page) == before


@pytest.mark.parametrize("words", WORDS)
def test_words_typed_on_the_reasons_are_offered_as_a_note(page: AssessPage, words: str) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "nr")
    page.questions.list.leave_word()  # as after a pause
    before = recorded(page)
    type_keys(page, words)
    assert recorded(page) == before
    assert isinstance(keys_at(page), type(page.questions.editor.note))
    press(keys_at(page), Qt.Key.Key_Return)
    assert answers(page) == {"1.1.06": "no"}
    assert words in (note(page, "1.1.06"), note(page, page.questions.question or ""))


@pytest.mark.parametrize("words", ["Reviewed in March", "Arrived late", "Are they seen?"])
def test_words_with_the_key_of_the_reasons_go_on_the_question_on_which_they_begin(page: AssessPage, words: str) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "n")
    page.questions.list.leave_word()  # as after a pause
    before, question = recorded(page), page.questions.question or ""
    type_keys(page, words)
    assert recorded(page) == before
    press(keys_at(page), Qt.Key.Key_Return)
    assert note(page, question) == words
    assert note(page, "1.1.06") == ""


def test_a_slip_after_a_reason_takes_back_the_answer_after_it_only(page: AssessPage) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "nr1ye")
    assert page.form is not None
    assert answers(page) == {"1.1.06": "no"}
    assert len(page.form.judgement("1.1.06").reasons) == 1


def test_a_held_digit_ticks_one_reason_and_a_held_letter_answers_once(page: AssessPage) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "nr")
    hold(page, Qt.Key.Key_1, times=41)
    assert page.form is not None
    assert len(page.form.judgement("1.1.06").reasons) == 1
    hold(page, Qt.Key.Key_Y, times=41)
    assert len(answers(page)) == 2


@pytest.mark.parametrize("words", ["No evidence seen", "Any contact", "yes, but late"])
def test_words_typed_on_the_kinds_of_flags_add_none(page: AssessPage, words: str) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "f")
    before = recorded(page)
    page.questions.list.leave_word()  # as after a pause
    type_keys(page, words)
    press(keys_at(page), Qt.Key.Key_Return)
    assert recorded(page) == before
    assert note(page, "1.1.06") == words


def test_an_answer_key_on_the_kinds_of_flags_leaves_the_focus_on_the_list(page: AssessPage) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "fn")
    assert keys_at(page) is page.questions.list


def test_a_held_digit_on_the_kinds_of_flags_writes_nothing_into_the_flag(page: AssessPage) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "f")
    hold(page, Qt.Key.Key_2, times=41)
    assert page.form is not None
    flags = page.form.case.flags_of(page.form.assessor)
    assert all(each.text == "" for each in flags.values())
    assert keys_at(page).property("text") in ("", None)


@pytest.mark.parametrize("words", WORDS)
def test_words_typed_on_the_review_record_nothing(page: AssessPage, words: str) -> None:
    page.go_to("review")
    before = recorded(page)
    page.review.setFocus()
    type_keys(page, words)
    assert recorded(page) == before


@pytest.mark.parametrize("words", WORDS)
def test_the_spaces_of_words_press_no_button(filled: Context, qtbot: object, words: str) -> None:
    page = open_page(filled, qtbot, "BRO-002", "review")  # type: ignore[arg-type]  # the fixture of pytest-qt
    EnterPresses(page)
    before = recorded(page)
    for name in ("complete",):
        child(page, QPushButton, name).setFocus()
        type_keys(page, words)
    assert recorded(page) == before


def test_a_space_alone_presses_a_button(page: AssessPage) -> None:
    EnterPresses(page)
    pressed: list[bool] = []
    button = QPushButton(page)
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    assert len(pressed) == 1


@pytest.mark.parametrize("words", WORDS)
def test_words_typed_on_the_outline_record_nothing(page: AssessPage, words: str) -> None:
    before = recorded(page)
    child(page, QWidget, "outline").setFocus()
    assert keys_at(page).objectName() == "outline"
    type_keys(page, words.replace(" ", ""))
    assert recorded(page) == before
