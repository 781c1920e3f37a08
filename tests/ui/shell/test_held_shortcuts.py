"""Every shortcut of the window counts once while its keys are held down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.acting import inside, keys_at, keys_of, repeats, type_in
from tests.ui.assess.test_rhythm import recorded
from tests.ui.widgets.input.test_repeated_keys import hold
from ui.shell.main_window import MainWindow
from ui.widgets.input import repeated_keys

CTRL = Qt.KeyboardModifier.ControlModifier
WITH_COMMANDS = CTRL | Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(opened: Callable[[Path], MainWindow], small_folder: Path, qtbot: QtBot) -> MainWindow:
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return window


def test_no_shortcut_repeats_and_each_is_a_key_that_is_held_back(window: MainWindow) -> None:
    actions = [each for each in window.findChildren(QAction) if not each.shortcut().isEmpty()]
    assert {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+PgDown", "F9", "Ctrl+Return", "Ctrl+L"} <= {keys_of(e) for e in actions}
    assert [keys_of(each) for each in actions if repeats(each)] == []
    for keys in (keys for action in actions for keys in action.shortcuts()):
        pressed = keys[0]  # type: ignore[index]  # the stubs know no first key
        held_back = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35 or pressed.key() == Qt.Key.Key_Question
        assert held_back or pressed.keyboardModifiers() & WITH_COMMANDS, keys.toString()


def test_undo_that_is_held_undoes_one_change_whether_or_not_its_repetitions_are_marked(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A busy machine may need longer between two events of the test.
    monkeypatch.setattr(repeated_keys, "REPEATED_MS", 60_000)
    page = inside(window).assess
    page.pages.take_focus()
    type_in(keys_at(page), "yn")
    handle, before = window.windowHandle(), recorded(page)
    assert handle is not None
    undone: list[bool] = []
    page.case_actions.undo.triggered.connect(lambda: undone.append(True))
    hold(handle, Qt.Key.Key_Z, CTRL, times=20)
    assert len(undone) == 1
    assert recorded(page) != before
