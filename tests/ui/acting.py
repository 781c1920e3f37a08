"""What a person does at the window: finds a control by its name, presses keys, types, clicks."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

T = TypeVar("T", bound=QObject)


def child(parent: QObject, kind: type[T], name: str) -> T:
    """The child of `parent` with this object name."""
    found = parent.findChild(kind, name)
    assert found is not None, f"there is no {kind.__name__} called {name}"
    return found


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and release one key in `widget`."""
    QTest.keyClick(widget, key, modifier)


def type_in(widget: QWidget, text: str) -> None:
    """Type `text` into `widget`."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget) -> None:
    """Click the middle of `widget`."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
