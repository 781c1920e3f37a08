"""A whole case goes in by keyboard alone, with hardly more than a key an answer, and scores as it does by commands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from maintenance.keyboard.hands import QtHands
from maintenance.keyboard.trial import MOST_KEYS, by_command_line, by_keyboard
from maintenance.keyboard.whole_case import NOTES

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
    assert by_keys == by_command_line(tmp_path / "line", case, entered)
