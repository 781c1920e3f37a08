"""Claims about the page of a new inspection: its region, and the question framework, which may be in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from maintenance.screenshots.hand import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.opening import open_with_key
from tests.helpers.small_framework import small_source
from tests.ui.acting import child, choose_passphrase, click, press
from ui.language import choice
from ui.language.choice import Language
from ui.start import new_page
from ui.start.new_page import NewPage
from ui.tasks import Tasks
from ui.widgets.controls import ChoiceBox
from ui.widgets.notice import Notice

PASSPHRASE = "seven quiet otters map hills"


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks) -> NewPage:
    made = NewPage(tasks)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def framework(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(small_source(), encoding="utf-8")
    return path


def choose_file(page: NewPage, path: Path | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(new_page, "ask_framework", lambda *_: path)
    page.framework.setCurrentIndex(page.framework.count() - 1)
    page.framework.activated.emit(page.framework.currentIndex())


@pytest.mark.slow
def test_an_inspection_is_made_with_a_region_and_a_framework_from_a_file(
    qtbot: QtBot, page: NewPage, framework: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(page, framework, monkeypatch)
    assert page.framework.currentText() == "small.toml"
    page.area.setText("Bromley")
    page.region.setText("London")
    page.folder.setText(str(tmp_path / "made"))
    choose_passphrase(page.chosen, PASSPHRASE)
    with qtbot.waitSignal(page.made, timeout=20_000) as made:
        click(child(page, QPushButton, "make"))
    assert made.args is not None
    session = open_with_key(made.args[0], made.args[1])
    assert (session.metadata["region"], session.framework.id) == ("London", "small-1")
    session.close()


def test_a_framework_with_mistakes_is_refused_and_the_usual_one_stays(
    page: NewPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad.toml").write_text("id = 1\n", encoding="utf-8")
    choose_file(page, tmp_path / "bad.toml", monkeypatch)
    assert page.notice.kind == "error"
    assert page.framework.currentData() == "cci-2009"
    assert page.framework.currentText() == "Core Case Inspection of youth offending work"
    choose_file(page, tmp_path / "missing.toml", monkeypatch)
    assert page.notice.text.endswith("cannot be read. Check the name, and that it is a text file.")


def test_no_file_chosen_leaves_the_usual_framework(page: NewPage, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_file(page, None, monkeypatch)
    assert page.framework.currentData() == "cci-2009"


def test_a_chosen_file_comes_back(qtbot: QtBot, page: NewPage, framework: Path, tasks: Tasks) -> None:
    page.use_framework(framework)
    again = NewPage(tasks)
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    assert again.save_state()["framework"] == str(framework)


def test_a_folder_that_is_copied_to_a_server_is_warned_of_and_another_is_not(page: NewPage, tmp_path: Path) -> None:
    page.folder.setText(str(tmp_path / "OneDrive - Youth Justice" / "bromley"))
    assert page.place.isVisible()
    assert "is kept in step with OneDrive" in page.place.text
    page.folder.setText(str(tmp_path / "bromley"))
    assert not page.place.isVisible()
    page.folder.setText("~nobody-of-this-name/x")
    assert not page.place.isVisible()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_whole_page_is_in_view_on_a_laptop(
    qtbot: QtBot, tasks: Tasks, dressed: Callable[[], None], language: Language
) -> None:
    dressed()
    choice.speak(language)
    made = NewPage(tasks)
    qtbot.addWidget(made)
    made.resize(1366, 768 - 31)  # the menu
    with qtbot.waitExposed(made):
        made.show()
    made.chosen.field.setText(PASSPHRASE)
    QApplication.processEvents()
    assert made.verticalScrollBar().maximum() == 0


def test_a_text_that_is_no_day_is_shown_below_the_days_in_as_many_lines_as_it_needs(
    qtbot: QtBot, tasks: Tasks, dressed: Callable[[], None]
) -> None:
    dressed()
    page = NewPage(tasks)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    notice = child(page, Notice, "newUnread")
    assert notice.isHidden()
    page.first.setFocus()
    QTest.keyClicks(page.first, "31/11/2011")
    press(page.first, Qt.Key.Key_Tab)
    assert "31/11/2011" in notice.text
    line = notice.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: notice.width() == page.last.width())
    settle()
    assert line < notice.height() < 4 * line
    assert notice.y() > page.last.y()
    press(page.last, Qt.Key.Key_Backtab)
    QTest.keyClicks(page.first, "28/11/2011")
    press(page.first, Qt.Key.Key_Tab)
    assert notice.isHidden()


def test_a_choice_that_is_too_long_ends_with_an_ellipsis(page: NewPage) -> None:
    page.mine.setCurrentIndex(1)
    page.resize(500, 700)
    QApplication.processEvents()
    assert isinstance(page.mine, ChoiceBox)
    assert page.mine.shown_text().endswith("…")
    assert page.mine.currentText().startswith(page.mine.shown_text().removesuffix("…"))
