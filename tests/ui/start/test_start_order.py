"""Claims about the start page: its order, and that each part of it is explained."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.acting import child
from ui.language import choice
from ui.local_preferences import remember_inspection
from ui.shell.main_window import MainWindow
from ui.start.join_page import folder_for
from ui.start.start_page import StartPage
from ui.widgets.input.initial_focus import initial_focus


def shown(page: StartPage) -> list[str]:
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [button.objectName() for button in sorted(buttons, key=lambda each: (each.y(), each.x()))]


def primary(page: StartPage) -> list[str]:
    return [name for name in shown(page) if child(page, QPushButton, name).property("role") == "primary"]


def test_whoever_is_new_comes_to_joining_first_with_practice_beside_it(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    assert shown(page) == ["joinFile", "practise", "newInspection", "openFolder", "restore"]
    assert primary(page) == ["joinFile"]
    assert initial_focus(page) is child(page, QPushButton, "joinFile")
    assert child(page, QLabel, "programName").text() == "Aboveline"


def test_with_an_inspection_on_the_laptop_it_comes_first_in_a_list_no_longer_than_it_needs(
    qtbot: QtBot, small_folder: Path
) -> None:
    remember_inspection(small_folder)
    page = StartPage()
    qtbot.addWidget(page)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QPushButton)]
    page.resize(900, 700)
    page.show()
    assert shown(page) == ["openChosen", "joinFile", "newInspection", "openFolder", "practise", "restore"]
    assert primary(page) == ["openChosen"]
    found = child(page, QListWidget, "recentInspections")
    assert initial_focus(page) is found
    assert found.height() < 2 * found.sizeHintForRow(0)


def test_a_folder_joined_is_called_after_the_area_and_the_assessor() -> None:
    assert folder_for(Path("Bromley-PA-handout.assessment")) == "bromley-pa"
    assert folder_for(Path("handout.assessment")) == "inspection"


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("some", [False, True])
def test_each_button_has_a_letter_of_its_own_beside_the_menus(
    qtbot: QtBot, small_folder: Path, language: Literal["en", "cy"], some: bool
) -> None:
    choice.speak(language)
    if some:
        remember_inspection(small_folder)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_start()
    window.show()
    texts = [action.text() for action in window.menuBar().actions()]
    texts += [button.text() for button in window.start.findChildren(QPushButton) if button.isVisible()]
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(letters) > 7
    assert len(set(letters)) == len(letters), letters
