"""Claims about the page of frameworks: a file is checked and compared, and the own one is written as a form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

import resources
from app.exchange.importers.sheets import read_book
from tests.helpers.small_framework import spoilt
from tests.ui.acting import child, click, press
from ui.context import Context
from ui.frameworks import frameworks_page
from ui.frameworks.frameworks_page import FrameworksPage
from ui.language.choice import speak
from ui.shell.main_window import MainWindow
from ui.tasks import Tasks


@pytest.fixture
def page(small: Context, tasks: Tasks, qtbot: QtBot) -> FrameworksPage:
    page = FrameworksPage(small, tasks)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.restore_state({})
    return page


def written(path: Path, *changes: tuple[str, str]) -> Path:
    path.write_text(spoilt(*changes), encoding="utf-8")
    return path


def compare(page: FrameworksPage, path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(frameworks_page, "ask_framework", lambda *_: path)
    click(child(page, QPushButton, "compareFramework"))
    qtbot.waitUntil(page.compare.isEnabled)


def test_the_page_names_the_framework_of_the_inspection(page: FrameworksPage) -> None:
    assert child(page, QLabel, "ownFramework").text().startswith("This inspection uses A small framework, small-1 1.0:")


def test_a_file_is_compared_with_what_it_means_for_past_scores(
    page: FrameworksPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = written(tmp_path / "next.toml", ('text = "Was there a plan?"', 'text = "Was there any plan?"'))
    compare(page, path, monkeypatch, qtbot)
    said = child(page, QPlainTextEdit, "frameworkResult").toPlainText()
    assert said.startswith("The file is sound: A small framework")
    assert said.endswith("No past score would change.")
    model = child(page, QTableView, "frameworkDifferences").model()
    assert model.rowCount() == 1
    assert str(model.index(0, 1).data()).startswith("1.1.01 has other words")
    assert page.save_state() == {"file": str(path)}


def test_a_file_is_named_in_the_language_of_the_window(
    page: FrameworksPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    speak("cy")
    request.addfinalizer(lambda: speak("en"))
    compare(page, resources.FOLDER / "frameworks" / "cci-2009.toml", monkeypatch, qtbot)
    said = child(page, QPlainTextEdit, "frameworkResult").toPlainText()
    assert said.startswith("Mae'r ffeil yn gywir: Arolygiad Achosion Craidd")


def test_a_faulty_file_is_refused_with_every_mistake(
    page: FrameworksPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    compare(page, written(tmp_path / "bad.toml", ("at_least = 60", "at_least = 160")), monkeypatch, qtbot)
    assert page.notice.kind == "error"
    assert "no score reaches 160" in page.notice.text
    assert not child(page, QTableView, "frameworkDifferences").isVisible()
    compare(page, tmp_path / "missing.toml", monkeypatch, qtbot)
    assert "There is no framework file" in page.notice.text


def test_the_own_framework_is_written_as_a_form(
    page: FrameworksPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(frameworks_page, "ask_where_to_write_workbook", lambda *_: tmp_path / "form.xlsx")
    click(child(page, QPushButton, "writeForm"))
    qtbot.waitUntil(page.form.isEnabled)
    assert page.notice.text.startswith("The form is in ")
    assert [grid.name for grid in read_book(tmp_path / "form.xlsx").grids] == ["survey", "choices", "settings"]


def test_escape_goes_back(page: FrameworksPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press(page, Qt.Key.Key_Escape)


@pytest.mark.slow
def test_the_menu_opens_the_page(opened: Callable[[Path], MainWindow], small_folder: Path, qtbot: QtBot) -> None:
    window = opened(small_folder)
    child(window, QAction, "frameworksAction").trigger()
    qtbot.waitUntil(child(window, FrameworksPage, "frameworksPage").isVisible)
