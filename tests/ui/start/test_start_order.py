"""Claims about the start page: its order, and that each part of it is explained."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.acting import child
from ui.local_preferences import remember_inspection
from ui.start.join_page import folder_for
from ui.start.start_page import StartPage
from ui.widgets.initial_focus import initial_focus


def shown(page: StartPage) -> list[str]:
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [button.objectName() for button in sorted(buttons, key=lambda each: (each.y(), each.x()))]


def test_whoever_is_new_comes_to_practise_first(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    assert shown(page) == ["practise", "joinFile", "newInspection", "openFolder", "restore"]
    assert initial_focus(page) is child(page, QPushButton, "practise")


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
    found = child(page, QListWidget, "recentInspections")
    assert initial_focus(page) is found
    assert found.height() < 2 * found.sizeHintForRow(0)


def test_a_folder_joined_is_called_after_the_area_and_the_assessor() -> None:
    assert folder_for(Path("Bromley-PA-handout.assessment")) == "bromley-pa"
    assert folder_for(Path("handout.assessment")) == "inspection"
