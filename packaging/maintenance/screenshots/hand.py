"""Press keys in the window and wait for what they cause."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_PATIENCE_MS = 30_000
_MOST_PRESSES = 200


class NotSeenError(Exception):
    """The window did not show what was waited for. The message names it."""


def until(condition: Callable[[], bool], what: str) -> None:
    """Process events until a condition holds.

    Args:
        condition: The condition.
        what: The condition in words, for the error.

    Raises:
        NotSeenError: The condition does not hold within half a minute.
    """
    # The loop sleeps while there are no events. The timer wakes it when the time is over.
    patience = QTimer()
    patience.setSingleShot(True)
    patience.start(_PATIENCE_MS)
    while not condition():
        if not patience.isActive():
            raise NotSeenError(f"The window never came to this: {what}.")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def wait_until(moment: float) -> None:
    """Process events until a moment of the monotonic clock, in seconds."""
    left = round(1000 * (moment - monotonic()))
    if left > 0:
        pause = QTimer()
        pause.setSingleShot(True)
        pause.setTimerType(Qt.TimerType.PreciseTimer)
        pause.start(left)
        until(lambda: not pause.isActive(), "the time of the next key")


def until_seen(window: QWidget, name: str) -> None:
    """Process events until the widget with this object name is visible.

    Raises:
        NotSeenError: The widget is not visible within half a minute.
    """

    def seen() -> bool:
        found: QWidget | None = window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    until(seen, f"{name} in view")
    settle()


def settle() -> None:
    """Process the events that are waiting: layouts, paints and deferred calls."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        # Qt deletes objects in the application's own loop only, so their deletion is requested here.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def press(window: QWidget, *keys: str) -> None:
    """Press keys one after another in the focused widget, written as in menus: `Ctrl+H`, `Down`, `Y`."""
    for key in keys:
        QTest.keySequence(_focused(window), key)
        settle()


def write(window: QWidget, text: str) -> None:
    """Type `text` in the focused widget."""
    QTest.keyClicks(_focused(window), text)
    settle()


def press_until(window: QWidget, key: str, condition: Callable[[], bool], what: str) -> None:
    """Press a key until a condition holds.

    Args:
        window: The window.
        key: The key.
        condition: The condition. If it holds already, the key is not pressed.
        what: The condition in words, for the error.

    Raises:
        NotSeenError: The condition does not hold after 200 presses.
    """
    for _ in range(_MOST_PRESSES):
        if condition():
            return
        press(window, key)
    raise NotSeenError(f"{key}, however often it was pressed, never led to this: {what}.")


def go_to(window: QWidget, name: str, key: str = "Tab") -> None:
    """Press Tab until the widget with this object name has the focus.

    Raises:
        NotSeenError: Tab does not reach the widget.
    """
    press_until(window, key, lambda: _focused(window).objectName() == name, f"the focus in {name}")


def answer_question(window: QWidget, name: str) -> None:
    """Press Tab in the question over the window until the button with this object name has the focus, and press it.

    Raises:
        NotSeenError: There is no question, or Tab does not reach the button.
    """
    question = window.findChild(QDialog, "question")
    if question is None:
        raise NotSeenError("The window asks no question.")
    go_to(question, name)
    press(question, "Space")


def fill_in(window: QWidget, **texts: str) -> None:
    """Type each text into the field with that object name, and press Tab to go from one to the next."""
    for name, text in texts.items():
        go_to(window, name)
        press(window, "Ctrl+A")
        write(window, text)


def _focused(window: QWidget) -> QWidget:
    if not window.isActiveWindow():
        # A window that has just closed may have been the active one.
        window.activateWindow()
        settle()
    focused: QWidget | None = QApplication.focusWidget()
    # A window that is not active has no focused widget, and remembers its last one.
    last: QWidget | None = window.focusWidget()
    return focused or last or window
