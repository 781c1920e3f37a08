"""Press keys and click in two ways: with Qt's events, or with those of the display, through xdotool."""

from __future__ import annotations

import subprocess
from itertools import pairwise
from statistics import median
from time import monotonic
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from maintenance.screenshots.hand import settle, until, wait_until

_NAMES = {
    "Ctrl": "ctrl",
    "Shift": "shift",
    "Alt": "alt",
    "Enter": "Return",
    "Esc": "Escape",
    "PgDown": "Next",
    "Space": "space",
}


class Hands(Protocol):
    """A way to press keys and to click. `pressed` counts keys, with each character of a typed text as one."""

    pressed: int

    def press(self, *keys: str) -> None:
        """Press keys one after another in the focused widget, named as in menus."""

    def write(self, text: str) -> None:
        """Type a text in the focused widget."""

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a place of a widget, by default its middle."""

    def turn_to(self, window: QWidget) -> None:
        """Give the keyboard to a window that has just appeared, or to the one that is left, as a desktop does."""


class QtHands:
    """Presses keys and clicks with events that Qt makes.

    Args:
        window: The window that gets the events.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.pressed = 0

    def press(self, *keys: str) -> None:
        """Press keys one after another in the focused widget, named as in menus."""
        for key in keys:
            QTest.keySequence(self._focused(), key)
            self.pressed += 1
            settle()

    def write(self, text: str) -> None:
        """Type a text in the focused widget."""
        for letter in text:
            QTest.keyClicks(self._focused(), letter)
            self.pressed += 1
            settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a place of a widget, by default its middle."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center() if at is None else at)
        settle()

    def turn_to(self, window: QWidget) -> None:
        """Type into this window from now on."""
        self._window = window
        window.activateWindow()
        until(window.isActiveWindow, "the window with the keyboard")

    def _focused(self) -> QWidget:
        focused: QWidget | None = QApplication.focusWidget()
        last: QWidget | None = self._window.focusWidget()
        return focused or last or self._window


_LET_GO = (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease)


class _Releases(QObject):
    """Counts the keys and buttons that are let go in the whole program."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LET_GO and watched.isWindowType():
            self.count += 1
        return super().eventFilter(watched, event)


class DisplayHands:
    """Presses keys of the display and moves its pointer. The window with the focus gets the key presses.

    Args:
        window: The window, which gets the focus.
        pace: The time from one key to the next in milliseconds; 0 for as soon as the window has done with a key.
    """

    def __init__(self, window: QWidget, pace: int = 0) -> None:
        self.pressed = 0
        self._pace = pace
        self._pressed_at: list[float] = []
        self._releases = _Releases(window)
        QApplication.instance().installEventFilter(self._releases)  # type: ignore[union-attr]  # there is one
        self.turn_to(window)

    @property
    def median_pace(self) -> float:
        """The median of the times from one key to the next, in milliseconds."""
        return 1000 * median(now - before for before, now in pairwise(self._pressed_at))

    def press(self, *keys: str) -> None:
        """Press keys one after another in the focused widget, named as in menus."""
        for key in keys:
            parts = key.split("+")
            name = "+".join(_NAMES.get(part, part if len(part) > 1 else part.lower()) for part in parts)
            self._send(len(parts), "key", name)
            self.pressed += 1

    def write(self, text: str) -> None:
        """Type a text in the focused widget."""
        for letter in text:
            # A capital needs two keys on a keyboard. It is counted as one, because Qt's events have one for it.
            self._send(1, "type", letter)
            self.pressed += 1

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a place of a widget, by default its middle."""
        place = widget.mapToGlobal(widget.rect().center() if at is None else at)
        self._send(1, "mousemove", str(place.x()), str(place.y()), "click", "1")

    def turn_to(self, window: QWidget) -> None:
        """Give the keyboard to a window, as a desktop does. A bare display has nobody who does it."""
        subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)
        until(window.isActiveWindow, "the window with the keyboard")

    def _send(self, keys: int, *arguments: str) -> None:
        if self._pressed_at:
            wait_until(self._pressed_at[-1] + self._pace / 1000)
        self._pressed_at.append(monotonic())
        before = self._releases.count
        subprocess.run(["xdotool", *arguments], check=True)
        until(lambda: self._releases.count >= before + keys, f"{arguments[-1]} heard")
        settle()
