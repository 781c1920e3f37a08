"""The hand that works the window for its pictures: it presses keys, and waits for what it has asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_PATIENCE_MS = 30_000
_MOST_PRESSES = 200


class NotSeenError(Exception):
    """What the hand waited for did not come; the message names it."""


def until(condition: Callable[[], bool], what: str) -> None:
    """Let the window work until `condition` holds.

    Raises:
        NotSeenError: it does not within half a minute.
    """
    # With nothing else to do the loop rests; this wakes it when patience is at its end.
    patience = QTimer()
    patience.setSingleShot(True)
    patience.start(_PATIENCE_MS)
    while not condition():
        if not patience.isActive():
            raise NotSeenError(f"The window never came to this: {what}.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def until_seen(window: QWidget, name: str) -> None:
    """Let the window work until the widget with this object name can be seen.

    Raises:
        NotSeenError: it does not come into view.
    """

    def seen() -> bool:
        found: QWidget | None = window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    until(seen, f"{name} in view")
    settle()


def settle() -> None:
    """Let what waits now be done: layouts, paints, what was put off until the loop is free."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        # Only a loop of the application's own would do away with what is done with.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def press(window: QWidget, *keys: str) -> None:
    """Press these keys one after another where the keyboard is, written as in menus: `Ctrl+H`, `Down`, `Y`."""
    for key in keys:
        QTest.keySequence(_where(window), key)
        settle()


def write(window: QWidget, text: str) -> None:
    """Type `text` where the keyboard is."""
    QTest.keyClicks(_where(window), text)
    settle()


def press_until(window: QWidget, key: str, condition: Callable[[], bool], what: str) -> None:
    """Press a key until `condition` holds; not at all where it does.

    Raises:
        NotSeenError: it never does.
    """
    for _ in range(_MOST_PRESSES):
        if condition():
            return
        press(window, key)
    raise NotSeenError(f"{key}, however often it was pressed, never led to this: {what}.")


def go_to(window: QWidget, name: str, key: str = "Tab") -> None:
    """Press Tab until the keyboard is in the widget with this object name.

    Raises:
        NotSeenError: it goes round without coming there.
    """
    press_until(window, key, lambda: _where(window).objectName() == name, f"the keyboard in {name}")


def fill_in(window: QWidget, **texts: str) -> None:
    """Type each text into the field with that object name, with Tab from one to the next."""
    for name, text in texts.items():
        go_to(window, name)
        press(window, "Ctrl+A")
        write(window, text)


def _where(window: QWidget) -> QWidget:
    if not window.isActiveWindow():
        # One that closed a moment ago may have taken the keyboard along.
        window.activateWindow()
        settle()
    focused: QWidget | None = QApplication.focusWidget()
    # A window that is not the active one remembers where its keys would go.
    last: QWidget | None = window.focusWidget()
    return focused or last or window
