"""A key that is held down triggers a shortcut once, even where the system does not mark its repetitions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.input import repeated_keys
from ui.widgets.input.input_guard import InputGuard
from ui.widgets.input.key_commands import set_keys

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PRESS, RELEASE, OVERRIDE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride


class _Page(QWidget):
    """A page with the presses of keys that come to it, and how often its shortcut was triggered."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pressed: list[bool] = []  # for each press, whether it is marked as a repetition
        self.done = 0
        action = QAction(self)
        set_keys(action, "Ctrl+Z")
        action.triggered.connect(self._count)
        self.addAction(action)

    def _count(self) -> None:
        self.done += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.pressed.append(event.isAutoRepeat())


def shown(page: QWidget, qtbot: QtBot) -> QWindow:
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page)
    InputGuard(page)
    window = page.windowHandle()
    assert window is not None
    return window


def send(window: QWindow, kind: QEvent.Type, key: Qt.Key, at: int, modifier: Qt.KeyboardModifier = PLAIN) -> bool:
    """Send a key to the window as the platform does, at a time in milliseconds. Return whether it was accepted."""
    event = QKeyEvent(kind, key, modifier)
    event.setTimestamp(at)
    event.setAccepted(kind != OVERRIDE)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def hold(window: QWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, times: int) -> None:
    """Hold a key down in a window as X11 may report it: releases and presses of one time, which are not marked."""
    QTest.keyPress(window, key, modifier)
    for _ in range(times):
        QTest.keyRelease(window, key, modifier)
        QTest.keyPress(window, key, modifier)
    QTest.keyRelease(window, key, modifier)


def test_a_shortcut_that_is_held_is_triggered_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    # A busy machine may need longer between two events of the test.
    monkeypatch.setattr(repeated_keys, "REPEATED_MS", 60_000)
    page = _Page()
    hold(shown(page, qtbot), Qt.Key.Key_Z, CTRL, times=40)
    assert page.done == 1
    assert not any(page.pressed)


def test_a_repetition_is_marked_and_is_no_shortcut(qtbot: QtBot) -> None:
    page = _Page()
    window = shown(page, qtbot)
    send(window, RELEASE, Qt.Key.Key_Z, 1000, CTRL)
    assert send(window, OVERRIDE, Qt.Key.Key_Z, 1000, CTRL)
    send(window, PRESS, Qt.Key.Key_Z, 1000, CTRL)
    assert page.pressed == []
    send(window, RELEASE, Qt.Key.Key_Down, 2000)
    assert not send(window, OVERRIDE, Qt.Key.Key_Down, 2000)
    send(window, PRESS, Qt.Key.Key_Down, 2000)
    assert page.pressed == [True]


def test_a_key_that_is_pressed_again_is_a_new_press(qtbot: QtBot) -> None:
    page = _Page()
    window = shown(page, qtbot)
    send(window, RELEASE, Qt.Key.Key_Down, 1000)
    assert not send(window, OVERRIDE, Qt.Key.Key_Down, 1030)
    send(window, PRESS, Qt.Key.Key_Down, 1030)
    assert page.pressed == [False]


def test_a_field_gets_the_repetitions_of_the_keys_it_wants(qtbot: QtBot) -> None:
    field = QPlainTextEdit("ab")
    window = shown(field, qtbot)
    field.insertPlainText("c")
    send(window, RELEASE, Qt.Key.Key_Z, 1000, CTRL)
    assert send(window, OVERRIDE, Qt.Key.Key_Z, 1000, CTRL)
    send(window, PRESS, Qt.Key.Key_Z, 1000, CTRL)
    assert field.toPlainText() == "ab"
