"""Claims about the page of settings: each choice applies immediately, and an impossible one is refused in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.acting import child, press, type_in
from ui.language.choice import Language, speak
from ui.local_preferences import ini
from ui.overlay.settings_page import SettingsPage
from ui.settings import AnswerKeys, Settings, settings
from ui.widgets.text.wrapped_text import TextWrapper


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    page = SettingsPage()
    qtbot.addWidget(page)
    page.show()
    return page


def choose_letter(page: SettingsPage, answer: str, letter: str) -> QLineEdit:
    field = child(page, QLineEdit, f"letter_{answer}")
    field.selectAll()
    type_in(field, letter)
    return field


def test_a_chosen_letter_answers_immediately_and_after_a_restart(page: SettingsPage) -> None:
    field = choose_letter(page, "yes", "j")
    assert field.text() == "J"
    assert settings().answer_keys == Settings().answer_keys == AnswerKeys("J", "N", "A")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("n", "N already answers no. Choose another letter."),
        ("R", "R does something else in a form. Choose another letter."),
        ("7", "7 is not a letter from A to Z. Choose another key."),
        ("-", "- is not a letter from A to Z. Choose another key."),
    ],
)
def test_a_letter_that_cannot_be_is_turned_down_in_words(page: SettingsPage, typed: str, says: str) -> None:
    field = choose_letter(page, "yes", typed)
    assert (page.keys_notice.kind, page.keys_notice.text) == ("error", says)
    below = page.keys_notice.mapTo(page, page.keys_notice.rect().topLeft()).y() - field.mapTo(page, QPoint(0, 0)).y()
    assert 0 < below < 3 * field.height(), "what is wrong is said where it is"
    assert settings().answer_keys == AnswerKeys()
    field.editingFinished.emit()
    assert field.text() == "Y"


def test_letters_and_numbers_can_be_switched_off_and_the_page_says_when_no_key_is_left(page: SettingsPage) -> None:
    press(page.letters, Qt.Key.Key_Space)
    assert settings().answer_keys == AnswerKeys(letters=False)
    assert not child(page, QLineEdit, "letter_yes").isEnabled()
    press(page.numbers, Qt.Key.Key_Space)
    assert settings().answer_keys == AnswerKeys(letters=False, numbers=False)
    assert page.keys_notice.text == "No key answers now. The answer buttons still work."


def test_locking_colours_and_size_are_chosen_with_the_keyboard(page: SettingsPage) -> None:
    press(page.lock, Qt.Key.Key_Up)
    press(page.scheme, Qt.Key.Key_End)
    press(page.size_of_text, Qt.Key.Key_Up)
    kept = Settings()
    assert (kept.lock_minutes, kept.scheme, kept.text_percent) == (6, "contrast", 110)


def test_the_language_is_chosen_by_the_name_that_it_calls_itself(page: SettingsPage) -> None:
    page.language.setCurrentIndex(page.language.findText("Cymraeg (drafft)"))
    assert Settings().language == "cy"


def test_what_cannot_be_written_holds_and_is_said(page: SettingsPage, laptop: Path) -> None:
    folder = Path(ini().fileName()).parent
    # Where the folder of the settings should be there is a file.
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    press(page.lock, Qt.Key.Key_Up)
    assert settings().lock_minutes == 6
    assert page.notice.text == "This setting cannot be saved on this laptop. It applies until the window is closed."


def test_the_whole_page_fits_a_small_laptop(dressed: Callable[[], None], page: SettingsPage) -> None:
    dressed()
    page.resize(1366, 736)  # 768 without the menus
    # The page was shown low, with its button fixed at its foot.
    QApplication.processEvents()
    assert page.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_text_of_the_settings_ends_in_a_line_of_one_word(
    qtbot: QtBot, dressed: Callable[[], None], request: pytest.FixtureRequest, percent: int, language: Language
) -> None:
    settings().text_percent = percent
    dressed()
    speak(language)
    request.addfinalizer(lambda: speak("en"))
    page = SettingsPage()
    qtbot.addWidget(page)
    page.resize(1366, 730)
    page.show()
    short = []
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            rows = TextWrapper(label.font()).rows(label.text(), label.width(), 9)
            if len(rows) > 1 and " " not in rows[-1]:
                short.append(rows)
    assert not short
