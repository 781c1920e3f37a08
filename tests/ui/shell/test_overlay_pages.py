"""Claims about the pages that lie over the others: they show what is so, and lead back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.store.keyring import Secrets
from app.store.libraries import built_in
from app.version import VERSION
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, press, type_in
from ui.overlay.about_page import AboutPage
from ui.overlay.components import components, licences_folder
from ui.overlay.guide_page import GuidePage
from ui.overlay.settings_page import SettingsPage
from ui.overlay.shortcuts_page import ShortcutsPage
from ui.settings import AnswerKeys, settings
from ui.shell.main_window import MainWindow
from ui.style import after_change
from ui.theme import Theme, apply_theme


@pytest.fixture
def window(qtbot: QtBot, small_folder: Path) -> Iterator[MainWindow]:
    """A window with the small inspection open in it."""
    window = MainWindow()
    with qtbot.waitActive(window):
        window.show()
    window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    yield window
    window.close()
    window.deleteLater()


def do(window: MainWindow, name: str) -> None:
    child(window, QAction, name).trigger()


def keys(window: MainWindow) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    type_in(focused, "?")


def opened_case(window: MainWindow) -> QWidget:
    assert window.view is not None
    window.view.open_case("BRO-001")
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_the_key_for_keys_shows_them_and_escape_leads_back_to_the_same_list(window: MainWindow) -> None:
    focused = opened_case(window)
    keys(window)
    page = child(window, ShortcutsPage, "keysPage")
    assert page.isVisible()
    press(page.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is focused
    assert window.findChild(ShortcutsPage) is None or not page.isVisible()


def test_a_question_mark_can_be_typed_into_a_field(window: MainWindow) -> None:
    assert window.view is not None
    window.view.cases.look_for()
    keys(window)
    assert window.findChild(ShortcutsPage) is None
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "?"


def test_the_sheet_has_every_shortcut_of_the_window(window: MainWindow) -> None:
    opened_case(window)
    keys(window)
    page = child(window, ShortcutsPage, "keysPage")
    listed = {key for names, _ in page.shown() for key in names.split(", ")}
    there = {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    # The comma is a key too.
    assert {key for key in there if key not in listed and key != "Ctrl+,"} == set()


def test_the_sheet_shows_the_keys_as_they_are_set(window: MainWindow) -> None:
    settings().answer_keys = AnswerKeys(yes="J", numbers=False)
    do(window, "keysAction")
    shown = child(window, ShortcutsPage, "keysPage").shown()
    assert ("J", "Yes") in shown
    assert ("N", "No") in shown


def test_a_key_is_found_by_a_word_of_what_it_does(window: MainWindow) -> None:
    do(window, "keysAction")
    page = child(window, ShortcutsPage, "keysPage")
    type_in(page.field, "redo")
    assert [does for _, does in page.shown()] == ["Redo"]
    page.field.clear()
    page.field.insert("r\u00e9do")
    assert [does for _, does in page.shown()] == ["Redo"]
    type_in(page.field, " xyz")
    assert page.shown() == []
    assert child(page, QLabel, "noKey").isVisible()


def test_settings_lie_over_the_page_and_menus_lead_on_from_there(window: MainWindow) -> None:
    opened_case(window)
    do(window, "settingsAction")
    assert child(window, SettingsPage, "settingsPage").isVisible()
    do(window, "casesAction")
    assert window.view is not None
    assert window.view.cases.isVisible()


def test_each_setting_shows_what_it_is_after_the_language_was_changed_there(window: MainWindow) -> None:
    do(window, "settingsAction")
    child(window, SettingsPage, "settingsPage").lock.setValue(12)
    settings().language = "cy"
    page = next(each for each in window.findChildren(SettingsPage) if each.isVisible())
    shown = [box.lineEdit().text() for box in (page.size_of_text, page.lock)]
    assert [text.split()[0] for text in shown] == ["100%", "12"]


def test_settings_can_be_made_before_an_inspection_is_opened(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_start()
    do(window, "settingsAction")
    page = child(window, SettingsPage, "settingsPage")
    press(page.scheme, Qt.Key.Key_Escape)
    assert window.start.isVisible()


def test_the_guide_begins_with_its_margin_in_every_width(window: MainWindow) -> None:
    do(window, "guideAction")
    page = child(window, GuidePage, "guidePage")
    for place in ({"file": "guide.md", "paragraph": 3}, {"file": "guide.md", "paragraph": 0}):
        page.restore_state(place)
        QApplication.processEvents()
    for width in (1366, 900, 1200):
        window.resize(width, 700)
        QApplication.processEvents()
        assert page.text.verticalScrollBar().value() == 0


@pytest.mark.slow
def test_the_guide_is_shown_with_its_pictures_and_its_links_lead_to_their_headings(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1000, 700)
    do(window, "guideAction")
    page = child(window, GuidePage, "guidePage")
    document = page.text.document()
    assert document.toPlainText().startswith("This guide is for assessors and lead inspectors.")
    assert "\N{OBJECT REPLACEMENT CHARACTER}" in document.toPlainText()
    page.follow(QUrl("#keys"))
    assert page.text.textCursor().block().text() == "Keys"
    page.follow(QUrl("command-line.md"))
    assert document.toPlainText().startswith("The command line")
    page.follow(QUrl("https://example.org/nothing.md"))
    assert document.toPlainText().startswith("The command line")
    press(page.text, Qt.Key.Key_Escape)
    assert window.view is not None
    assert window.view.isVisible()


def test_about_says_where_data_lies_and_what_the_program_is_made_of(window: MainWindow, small_folder: Path) -> None:
    do(window, "aboutAction")
    page = child(window, AboutPage, "aboutPage")
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert str(small_folder) in texts
    found = {each.name.casefold().replace("_", "-"): each.licence for each in components()}
    assert found.keys() >= {"pyside6-essentials", "cryptography", "sqlcipher3"}
    assert found["pyside6-essentials"].startswith("LGPL")
    assert found["inter"] == "OFL-1.1"
    assert VERSION in texts
    for name, number in built_in():
        assert f"{name} {number}" in texts
    assert {name for name, _ in built_in()} == {"OpenSSL", "SQLite", "SQLCipher"}
    click(child(page, QPushButton, "aboutPageBack"))
    assert window.view is not None
    assert window.view.isVisible()


def test_about_gives_the_notices_that_the_licences_of_qt_and_the_program_ask_for(window: MainWindow) -> None:
    do(window, "aboutAction")
    page = child(window, AboutPage, "aboutPage")
    texts = {label.text() for label in page.findChildren(QLabel)}
    assert any(text.startswith("Apache License, version 2.0") for text in texts)
    assert any("Lesser General Public License" in text and "replace" in text for text in texts)
    assert str(licences_folder()) in texts
    assert {path.name for path in licences_folder().iterdir()} >= {"NOTICE.txt", "LGPL-3.0.txt", "GPL-3.0.txt"}


def test_larger_text_at_once_in_the_same_place(window: MainWindow, qtbot: QtBot) -> None:
    opened_case(window)
    before = window.view
    assert before is not None
    place = before.assess.save_state()
    settings().text_percent = 150
    window.rebuilder.rebuild()
    after = window.view
    assert after is not None
    assert after is not before
    assert after.session is before.session
    assert after.in_case
    assert after.assess.save_state()["item"] == place["item"]
    assert after.assess.save_state()["page"] == place["page"]


def test_what_is_being_typed_is_kept_when_the_window_is_made_anew(window: MainWindow) -> None:
    opened_case(window)
    workplace = window.view
    assert workplace is not None
    workplace.assess.go_to("asset", "1.1.03")
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)
    note = QApplication.focusWidget()
    assert isinstance(note, QPlainTextEdit)
    type_in(note, "Seen with the case manager")
    window.rebuilder.rebuild()
    again = QApplication.focusWidget()
    assert again is not note
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "Seen with the case manager"
    [judgement] = workplace.session.cases["BRO-001"].judgements_of("PA").values()
    assert judgement.note == "Seen with the case manager"


@pytest.fixture
def theme() -> Iterator[Theme]:
    """The theme, which the other tests here go without."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    applied = apply_theme(application)
    yield applied
    settings().text_percent = 100
    applied.remove()


@pytest.mark.usefixtures("theme")
def test_no_page_is_laid_out_in_another_size_of_text_only_to_be_dropped(window: MainWindow, qtbot: QtBot) -> None:
    opened_case(window)
    before = window.view
    assert before is not None
    place = before.assess.save_state()
    seen: list[bool] = []
    after_change.append(lambda: seen.append(isValid(before)))
    try:
        settings().text_percent = 150
        assert seen == []
        qtbot.waitUntil(lambda: bool(seen))
    finally:
        after_change.pop()
    # The old view was gone when the size was applied, and the person is where they were.
    assert seen == [False]
    qtbot.waitUntil(lambda: window.view is not None and isValid(window.view))
    after = window.view
    assert after is not None
    assert after.assess.save_state()["item"] == place["item"]
    assert after.font() == window.font() == QApplication.font()
    assert {menu.title() for menu in window.menuBar().findChildren(QMenu) if menu.title()}


@pytest.mark.usefixtures("theme")
def test_a_size_of_text_is_applied_also_while_the_pages_cannot_be_made_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_case(window)
    before = window.view
    monkeypatch.setattr(window.inspections, "commit", lambda: False)
    size = QApplication.font().pointSizeF()
    settings().text_percent = 150
    qtbot.waitUntil(lambda: QApplication.font().pointSizeF() > size)
    assert window.view is before
    assert before is not None
    assert isValid(before)
