"""Claims about the start page, a new inspection and joining one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.folders import folder_name, inspections_folder
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, choose_passphrase, click, press, type_in
from ui.local_preferences import recent_inspections, remember_inspection
from ui.start.new_page import NewPage
from ui.start.recovery_page import RecoveryPage
from ui.start.start_page import StartPage
from ui.tasks import Tasks


def test_a_laptop_without_inspections_says_what_to_do(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    assert child(page, QLabel, "startEmpty").isVisible()
    assert not child(page, QListWidget, "recentInspections").isVisible()


def test_the_newest_inspection_comes_first_and_enter_chooses_it(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "keys.json").write_text("{}")
        remember_inspection(tmp_path / name)
    remember_inspection(tmp_path / "gone")
    assert recent_inspections() == [tmp_path / "two", tmp_path / "one"]
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    found = child(page, QListWidget, "recentInspections")
    found.setFocus()
    with qtbot.waitSignal(page.chosen) as chosen:
        press(found, Qt.Key.Key_Return)
    assert chosen.args == [tmp_path / "two"]


def test_inspections_made_by_name_are_found_without_having_been_opened(laptop: Path) -> None:
    folder = inspections_folder() / "havering"
    assert laptop in folder.parents
    folder.mkdir(parents=True)
    (folder / "keys.json").write_text("{}")
    assert recent_inspections() == [folder]


def test_a_new_inspection_has_what_was_typed(qtbot: QtBot, tasks: Tasks) -> None:
    page = NewPage(tasks)
    qtbot.addWidget(page)
    type_in(page.area, "Bromley & Bexley")
    page.team.setPlainText("PA, LA\nQA")
    type_in(page.chosen.field, PASSPHRASE)
    type_in(child(page, QLineEdit, "newPassphraseAgain"), PASSPHRASE)
    with qtbot.waitSignal(page.made) as made:
        click(child(page, QPushButton, "make"))
    folder, key, recovery_key = made.args
    assert folder == inspections_folder() / "bromley-bexley"
    with_passphrase = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    assert with_passphrase.area == "Bromley & Bexley"
    assert with_passphrase.team == {"LI": "lead", "PA": "assessor", "LA": "assessor", "QA": "assessor"}
    assert with_passphrase.current_assessor == "LI"
    assert with_passphrase.metadata["fieldwork_first"] <= with_passphrase.metadata["fieldwork_last"]
    assert with_passphrase.store.key == key
    with_passphrase.close()
    open_inspection(folder, Secrets(recovery=recovery_key)).close()


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("area", "", "Enter the area that is inspected."),
        ("newPassphraseAgain", "another", "The two passphrases differ. Type the second one again."),
        ("newPassphrase", "", "Enter a passphrase. Use at least 12 characters, or four words."),
        ("lead", "", "Enter the lead inspector's code, such as LI."),
        ("folder", "", "Enter the folder for the inspection."),
    ],
)
def test_what_is_wrong_with_a_new_inspection_is_said_before_anything_is_made(
    qtbot: QtBot, tasks: Tasks, field: str, text: str, sentence: str
) -> None:
    page = NewPage(tasks)
    qtbot.addWidget(page)
    page.area.setText("Bromley")
    choose_passphrase(page.chosen, PASSPHRASE)
    child(page, QLineEdit, field).setText(text)
    click(child(page, QPushButton, "make"))
    assert page.notice.text == sentence
    assert not tasks.busy


def test_a_folder_name_holds_nothing_that_a_system_refuses() -> None:
    assert folder_name("  Kingston / Richmond: 2012? ") == "kingston-richmond-2012"
    assert folder_name("Ynys Môn") == "ynys-môn"
    assert folder_name("../..\\..\0/con:" + "x" * 1_000_000).startswith("con-xxx")
    assert len(folder_name("\U00020000" * 1_000_000).encode()) <= 240


def test_the_recovery_key_is_shown_until_it_is_written_down(qtbot: QtBot, tmp_path: Path) -> None:
    page = RecoveryPage()
    qtbot.addWidget(page)
    page.show_key(tmp_path, b"key", "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH")
    go = child(page, QPushButton, "openMade")
    assert not go.isEnabled()
    click(child(page, QPushButton, "copyRecoveryKey"))
    assert QGuiApplication.clipboard().text() == "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"
    child(page, QCheckBox, "writtenDown").setChecked(True)
    with qtbot.waitSignal(page.noted) as noted:
        click(go)
    assert noted.args == [tmp_path, b"key"]
    assert child(page, QLabel, "recoveryKey").text() == ""
