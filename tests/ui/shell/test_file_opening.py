"""Claims about an assessment file opened from outside: the window asks, and merges only into the file's inspection."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, exported, handed_out
from tests.ui.acting import child, click, inside, press
from ui import local_preferences
from ui.sharing.merge_page import MergePage
from ui.shell.main_window import MainWindow
from ui.start.join_page import JoinPage

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    """A window with no inspection open."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_start()
    return window


@pytest.fixture
def file(small_folder: Path, tmp_path: Path) -> Path:
    """A file of PA's laptop, to merge into the inspection in `small_folder`."""
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    try:
        session.set_current_assessor("LI")
        return exported(session, tmp_path / "PA.assessment")
    finally:
        session.close()


def question(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "question") is not None)
    return child(window, QMessageBox, "question")


def unlock(qtbot: QtBot, window: MainWindow) -> None:
    window.unlock.try_secrets(Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None and not window.inspections.covered)


def test_a_file_of_no_inspection_on_this_laptop_is_joined(
    qtbot: QtBot, window: MainWindow, small_folder: Path, tmp_path: Path
) -> None:
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    handout = handed_out(session, tmp_path / "for-PA.assessment", assessor="PA")
    session.close()
    window.open_file(handout)
    asked = question(qtbot, window)
    assert asked.text() == "Join the inspection in for-PA.assessment?"
    click(child(asked, QPushButton, "questionYes"))
    assert child(window, JoinPage, "joinPage").save_state()["file"] == str(handout)


def test_a_file_of_an_inspection_here_is_merged_once_that_is_unlocked(
    qtbot: QtBot, window: MainWindow, small_folder: Path, file: Path
) -> None:
    local_preferences.remember_inspection(small_folder)
    window.open_file(file)
    asked = question(qtbot, window)
    assert asked.text() == f"Open the inspection {small_folder.name} to merge PA.assessment?"
    click(child(asked, QPushButton, "questionYes"))
    unlock(qtbot, window)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox, "question") not in (None, asked))
    (merging,) = [each for each in window.findChildren(QMessageBox, "question") if each is not asked]
    assert merging.text() == "Merge PA.assessment into this inspection?"
    click(child(merging, QPushButton, "questionYes"))
    assert child(window, MergePage, "mergePage").save_state()["paths"] == [str(file)]
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_refused_the_file_is_forgotten(qtbot: QtBot, window: MainWindow, small_folder: Path, file: Path) -> None:
    local_preferences.remember_inspection(small_folder)
    window.open_file(file)
    asked = question(qtbot, window)
    focused = asked.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Return)
    window.ask_to_unlock(small_folder)
    unlock(qtbot, window)
    assert [each for each in window.findChildren(QMessageBox, "question") if each is not asked] == []


def test_a_file_of_the_locked_inspection_is_merged_once_that_is_unlocked(
    qtbot: QtBot, opened: Opened, small_folder: Path, file: Path
) -> None:
    window = opened(small_folder)
    inside(window).session.set_current_assessor("LI")
    window.inspections.lock()
    window.open_file(file)
    asked = question(qtbot, window)
    assert asked.text() == "Open the inspection Bromley to merge PA.assessment?"
    click(child(asked, QPushButton, "questionYes"))
    unlock(qtbot, window)
    texts = {"Merge PA.assessment into this inspection?"}
    qtbot.waitUntil(lambda: texts <= {each.text() for each in window.findChildren(QMessageBox)})


def test_over_text_that_is_not_saved_nothing_is_asked_before_the_passphrase(
    qtbot: QtBot, opened: Opened, small_folder: Path, file: Path
) -> None:
    window = opened(small_folder)
    inside(window).session.set_current_assessor("LI")
    # Locking covers an inspection whose text no disk takes.
    window.inspections.covered = True
    window.open_file(file)
    assert window.notice.text == "Unlock the inspection first, and then open PA.assessment again."
    assert window.findChild(QMessageBox) is None
    window.inspections.covered = False


def test_a_file_that_is_cut_short_is_refused_in_a_sentence(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    file.write_bytes(file.read_bytes()[:40])
    window.open_file(file)
    qtbot.waitUntil(lambda: window.notice.kind == "error")
    assert "PA.assessment" in window.notice.text
    assert window.findChild(QMessageBox) is None


def test_while_a_question_is_open_a_file_waits_for_the_person(
    qtbot: QtBot, window: MainWindow, small_folder: Path, file: Path
) -> None:
    local_preferences.remember_inspection(small_folder)
    window.open_file(file)
    question(qtbot, window)
    window.open_file(file)
    assert window.notice.text == "Answer the open question first, and then open PA.assessment again."
