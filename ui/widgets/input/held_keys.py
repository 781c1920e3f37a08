"""Tell a key that is pressed again from one that is held down."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

# X11 sends a release and a press for each repetition, both with one time, and Qt marks only those it sees together.
# A person needs longer to let a key go and press it again.
REPEATED_MS = 5


class HeldKeys:
    """Follows the keys that are down in one widget. A key counts once from its press until its release."""

    def __init__(self) -> None:
        """Begin with no key down."""
        self._down: set[int] = set()
        self._released: dict[int, int] = {}

    def press(self, event: QKeyEvent) -> bool:
        """Return whether a press is a new one, and not the repetition of a key that is held down."""
        key = event.key()
        since = event.timestamp() - self._released.pop(key, -REPEATED_MS)
        # Events that a program makes have no time.
        bounced = event.timestamp() > 0 and 0 <= since < REPEATED_MS
        new = not event.isAutoRepeat() and key not in self._down and not bounced
        self._down.add(key)
        return new

    def release(self, event: QKeyEvent) -> None:
        """Note that a key was let go, unless its release is part of a repetition."""
        if not event.isAutoRepeat():
            self._down.discard(event.key())
            self._released[event.key()] = event.timestamp()

    def forget(self) -> None:
        """Take every key as let go, because releases went elsewhere."""
        self._down.clear()
        self._released.clear()


class _StillHeld(QObject):
    """Keeps the repetitions of one key from a control until the key is pressed again."""

    def __init__(self, control: QWidget, key: int) -> None:
        super().__init__(control)
        self._held = HeldKeys()
        self._key = key
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a repetition, which comes marked or right after a release, and end with the next press."""
        if isinstance(event, QKeyEvent) and event.key() == self._key:
            if event.type() == QEvent.Type.KeyRelease:
                self._held.release(event)
            elif event.type() == QEvent.Type.KeyPress:
                if not self._held.press(event):
                    return True
                self._end(watched)
        elif event.type() == QEvent.Type.FocusOut:
            self._end(watched)
        return super().eventFilter(watched, event)

    def _end(self, watched: QObject) -> None:
        watched.removeEventFilter(self)
        self.deleteLater()


def ignore_while_held(pressed_in: QWidget, event: QKeyEvent) -> None:
    """Keep the repetitions of a key from the control to which it moved the focus.

    Args:
        pressed_in: The control in which the key was pressed. If it still has the focus, nothing happens.
        event: The press.
    """
    focused: QWidget | None = pressed_in.window().focusWidget()
    if focused is not None and focused is not pressed_in:
        ignore_held_key(focused, event.key())


def ignore_held_key(control: QWidget, key: int) -> None:
    """Keep the repetitions of a key that is down from a control, until the key is pressed again or the focus leaves."""
    _StillHeld(control, key)
