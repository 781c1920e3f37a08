"""Claims about what is chosen on a laptop: it is kept, and a broken file does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.local_preferences import ini
from ui.settings import AnswerKeys, Settings, settings


def test_what_is_chosen_is_there_when_the_program_starts_again(laptop: Path) -> None:
    chosen = settings()
    chosen.answer_keys = AnswerKeys("J", "K", "L", letters=True, numbers=False)
    chosen.lock_minutes = 0
    chosen.language = "cy"
    chosen.text_percent = 150
    chosen.scheme = "contrast"
    again = Settings()
    assert again.kept
    assert again.answer_keys == AnswerKeys("J", "K", "L", letters=True, numbers=False)
    assert again.lock_minutes == 0
    assert (again.language, again.text_percent, again.scheme) == ("cy", 150, "contrast")


def test_a_laptop_on_which_nothing_was_chosen_has_what_is_usual(laptop: Path) -> None:
    usual = settings()
    assert usual.answer_keys == AnswerKeys()
    assert (usual.lock_minutes, usual.language) == (5, "")
    assert (usual.text_percent, usual.scheme) == (100, "system")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("answer_letters", "YYN"),
        ("answer_letters", "YN"),
        ("answer_letters", "Y1A"),
        ("answer_letters", ["Y", "N"]),
        ("letters", "perhaps"),
        ("lock_minutes", "-5"),
        ("lock_minutes", "5000"),
        ("lock_minutes", "9" * 5000),
        ("text_percent", "@Invalid()"),
        ("text_percent", "@ByteArray(120)"),
        ("text_percent", "1e2"),
        ("text_percent", "20"),
        ("language", "de"),
        ("scheme", "mauve"),
    ],
)
def test_a_broken_value_counts_as_not_chosen(name: str, value: object, laptop: Path) -> None:
    ini().setValue(f"choices/{name}", value)
    read = Settings()
    assert read.answer_keys == AnswerKeys()
    assert (read.lock_minutes, read.text_percent, read.language, read.scheme) == (5, 100, "", "system")


def test_a_change_is_signalled_once_and_no_change_not_at_all(laptop: Path, qtbot: QtBot) -> None:
    chosen = settings()
    with qtbot.waitSignal(chosen.changed):
        chosen.text_percent = 130
    with qtbot.assertNotEmitted(chosen.changed):
        chosen.text_percent = 130


def test_text_grows_to_twice_its_size_and_no_further(laptop: Path) -> None:
    chosen = settings()
    chosen.text_percent = 400
    assert chosen.text_percent == 200


def test_letters_and_numbers_answer_unless_they_are_switched_off() -> None:
    usual = AnswerKeys()
    assert [usual.answer_for(key) for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_B)] == [
        "yes",
        "no",
        "na",
        None,
    ]
    assert [usual.answer_for(key) for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)] == ["yes", "no", "na"]
    only_numbers = AnswerKeys(letters=False)
    assert only_numbers.answer_for(Qt.Key.Key_Y) is None
    assert only_numbers.answer_for(Qt.Key.Key_1) == "yes"
    only_letters = AnswerKeys(yes="J", numbers=False)
    assert only_letters.answer_for(Qt.Key.Key_J) == "yes"
    assert only_letters.answer_for(Qt.Key.Key_1) is None
    assert (usual.shown("na"), only_numbers.shown("no"), only_letters.shown("yes")) == ("A, 3", "2", "J")


def test_two_answers_never_share_a_letter(laptop: Path) -> None:
    with pytest.raises(ValueError, match="AnswerKeys"):
        settings().answer_keys = AnswerKeys("N", "N", "A")
