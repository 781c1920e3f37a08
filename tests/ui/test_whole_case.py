"""A whole case goes in by keyboard alone, with hardly more than a key an answer, and scores as it does by commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from maintenance.keyboard.hands import QtHands
from maintenance.keyboard.mode_errors import ModeErrors
from maintenance.keyboard.trial import MOST_KEYS, by_command_line, by_keyboard
from maintenance.keyboard.whole_case import NOTES
from PySide6.QtTest import QTest

from tests.ui.acting import inside, keys_at
from ui.shell.main_window import MainWindow

# Two of the three with most reasons to tick, of two assessors; the first in the sample.
CASES = ("BRO-001", "BRO-036")


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES)
def test_a_case_entered_by_keys_takes_few_and_scores_as_by_commands(
    dressed: Callable[[], None], tmp_path: Path, case: str
) -> None:
    dressed()
    entered, by_keys = by_keyboard(tmp_path / "keys", case, QtHands)
    assert len(entered.notes) == NOTES
    assert entered.answered > 75
    assert entered.keys_a_question <= MOST_KEYS
    assert entered.mode_errors == 0
    assert by_keys == by_command_line(tmp_path / "line", case, entered)


def test_a_word_and_a_changed_answer_are_counted_as_mode_errors(
    opened: Callable[[Path], MainWindow], filled_folder: Path
) -> None:
    view = inside(opened(filled_folder))
    view.open_case("BRO-001")
    view.assess.go_to("roh", "1.1.06")
    errors = ModeErrors(view)
    form = view.assess.form
    assert form is not None
    same, other = ("y", "n") if form.judgement("1.1.06").answer == "yes" else ("n", "y")
    QTest.keyClicks(keys_at(view), same)
    assert errors.count == 0
    view.assess.go_to("roh", "1.1.06")
    QTest.keyClicks(keys_at(view), other)
    assert (errors.words, errors.changes) == (0, 1)
    QTest.keyClicks(keys_at(view), "t")
    assert errors.words == 1
