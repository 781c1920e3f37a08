"""Claims about unlocking: one sentence for a wrong passphrase, and the key for the right one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.store.keyring import Secrets
from app.store.opening import unlock_store
from tests.helpers.inspections import PASSPHRASE, small_inspection
from tests.ui.acting import child, press, type_in
from ui.start.unlock_page import UnlockPage
from ui.tasks import Tasks


@pytest.fixture
def page(qtbot: QtBot, small_folder: Path) -> Iterator[UnlockPage]:
    owner = QObject()
    tasks = Tasks(owner)
    found = UnlockPage(tasks)
    qtbot.addWidget(found)
    found.ask(small_folder)
    found.show()
    yield found
    tasks.stop()


def test_the_right_passphrase_gives_the_key(qtbot: QtBot, page: UnlockPage, small_folder: Path) -> None:
    type_in(page.field, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked) as unlocked:
        press(page.field, Qt.Key.Key_Return)
    assert unlocked.args == [small_folder, unlock_store(small_folder, Secrets(passphrase=PASSPHRASE)), False]
    assert page.field.text() == ""


def test_a_wrong_passphrase_is_a_sentence_with_the_field_selected(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(page.field, "something else")
    press(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy)
    assert page.notice.kind == "error"
    assert page.notice.text.startswith("The passphrase does not open")
    assert page.field.selectedText() == "something else"
    assert page.field.isEnabled()


def test_while_the_key_is_worked_out_nothing_can_be_pressed(qtbot: QtBot, page: UnlockPage) -> None:
    type_in(page.field, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked):
        press(page.field, Qt.Key.Key_Return)
        assert page.busy
        assert not page.field.isEnabled()
        assert not child(page, QCheckBox, "useRecoveryKey").isEnabled()


def test_an_empty_field_is_answered_without_trying(qtbot: QtBot, page: UnlockPage) -> None:
    press(page.field, Qt.Key.Key_Return)
    assert page.notice.text == "Enter the passphrase."
    assert not page.busy


def test_the_recovery_key_opens_it_too(qtbot: QtBot, tmp_path: Path, page: UnlockPage) -> None:
    made = small_inspection(tmp_path / "other")
    made.session.close()
    page.ask(tmp_path / "other")
    child(page, QCheckBox, "useRecoveryKey").setChecked(True)
    type_in(page.field, made.recovery_key)
    with qtbot.waitSignal(page.unlocked) as unlocked:
        press(page.field, Qt.Key.Key_Return)
    assert unlocked.args[2] is True


def test_escape_goes_back(qtbot: QtBot, page: UnlockPage) -> None:
    with qtbot.waitSignal(page.left):
        press(page.field, Qt.Key.Key_Escape)
