"""Claims about text that comes by an input method: accents, dictation, keyboards on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.hours import Hours
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, inside, type_in, wait_until_input_is_noted
from ui.safety.idle import IdleWatch
from ui.shell.main_window import MainWindow

Opened = Callable[[Path], MainWindow]
FIELDS = ("note", "evidence")


def composing(opened: Opened, folder: Path, name: str) -> MainWindow:
    """A window with "Half a " typed into a field of BRO-001 1.1.02, and a word being composed behind it."""
    window = opened(folder)
    inside(window).open_case("BRO-001")
    inside(window).assess.go_to("asset", "1.1.02")
    window.activateWindow()
    field = child(inside(window).assess, QPlainTextEdit, name)
    field.setFocus()
    type_in(field, "Half a ")
    QApplication.sendEvent(field, QInputMethodEvent("d\u0175r", []))
    return window


@pytest.mark.parametrize("name", FIELDS)
@pytest.mark.parametrize("act", ["lock", "close", "go to the list", "go to the next question"])
def test_a_word_that_is_being_composed_is_kept(
    qtbot: QtBot, opened: Opened, small_folder: Path, act: str, name: str
) -> None:
    window = composing(opened, small_folder, name)
    match act:
        case "lock":
            window.lock()
            qtbot.waitUntil(lambda: window.view is None)
        case "go to the list":
            inside(window).show_cases()
        case "go to the next question":
            inside(window).assess.go_to("asset", "1.1.03")
    window.close()
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    judgement = session.judgement("BRO-001", "1.1.02", "PA")
    assert {"note": judgement.note, "evidence": judgement.evidence}[name].strip() == "Half a d\u0175r"
    session.close()


def test_a_word_is_not_kept_twice(opened: Opened, small_folder: Path) -> None:
    window = composing(opened, small_folder, "evidence")
    inside(window).assess.commit_drafts()
    inside(window).assess.commit_drafts()
    assert child(inside(window).assess, QPlainTextEdit, "evidence").toPlainText() == "Half a d\u0175r"


def test_dictating_is_a_sign_of_somebody(opened: Opened, small_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Hours()
    monkeypatch.setattr(IdleWatch.__init__, "__kwdefaults__", {"clock": clock, "asleep": lambda: 0.0})
    window = composing(opened, small_folder, "note")
    for _ in range(4):
        wait_until_input_is_noted(window)
        clock.now += 120
        window.safety.locking.watch.check()
        dictated = QInputMethodEvent("", [])
        dictated.setCommitString("and then ")
        QApplication.sendEvent(child(inside(window).assess, QPlainTextEdit, "note"), dictated)
    assert window.view is not None
    # An event that only clears the field comes from no person.
    wait_until_input_is_noted(window)
    for _ in range(3):
        clock.now += 120
        QApplication.sendEvent(window, QInputMethodEvent("", []))
        window.safety.locking.watch.check()
    QApplication.processEvents()
    assert window.view is None
