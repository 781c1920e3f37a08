"""The keys that answer are those that the person chose, and hints name them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.acting import child, keys_at, press
from ui.assess.page import AssessPage
from ui.context import Context
from ui.settings import AnswerKeys, settings


def test_a_letter_that_was_chosen_answers_and_the_usual_one_no_longer_does(
    small_page: AssessPage, small: Context
) -> None:
    settings().answer_keys = AnswerKeys(yes="J")
    press(small_page.questions.list, Qt.Key.Key_Y)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").answer is None
    press(keys_at(small_page), Qt.Key.Key_Escape)
    press(keys_at(small_page), Qt.Key.Key_J)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").answer == "yes"


@pytest.mark.parametrize(
    ("keys", "dead"),
    [(AnswerKeys(letters=False), Qt.Key.Key_A), (AnswerKeys(numbers=False), Qt.Key.Key_3)],
)
def test_keys_that_were_switched_off_answer_nothing(
    small_page: AssessPage, small: Context, keys: AnswerKeys, dead: Qt.Key
) -> None:
    settings().answer_keys = keys
    press(small_page.questions.list, dead)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").answer is None


def test_without_letters_a_letter_on_the_reasons_answers_nothing(small_page: AssessPage, small: Context) -> None:
    settings().answer_keys = AnswerKeys(letters=False)
    press(small_page.questions.list, Qt.Key.Key_2)
    press(keys_at(small_page), Qt.Key.Key_R)
    press(keys_at(small_page), Qt.Key.Key_Y)
    press(keys_at(small_page), Qt.Key.Key_Escape)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").answer == "no"


def test_the_buttons_name_the_keys_that_hold(small_page: AssessPage) -> None:
    editor = small_page.questions.editor
    hints = {name: child(editor, QPushButton, name) for name in ("yes", "no", "na", "clear")}
    assert [each.toolTip() for each in hints.values()] == ["Yes (Y, 1)", "No (N, 2)", "N/A (A, 3)", "Clear (Del)"]
    settings().answer_keys = AnswerKeys(yes="J", numbers=False)
    assert [each.toolTip() for each in hints.values()] == ["Yes (J)", "No (N)", "N/A (A)", "Clear (Del)"]
