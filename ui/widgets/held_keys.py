"""Tell a key that is pressed again from one that is held down."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

# X11 sends a release and a press for each repetition, both with one time, and Qt marks only those it sees together.
# A person needs longer to let a key go and press it again.
_REPEATED_MS = 5


class HeldKeys:
    """Follows the keys that are down in one widget. A key counts once from its press until its release."""

    def __init__(self) -> None:
        """Begin with no key down."""
        self._down: set[int] = set()
        self._released: dict[int, int] = {}

    def press(self, event: QKeyEvent) -> bool:
        """Return whether a press is a new one, and not the repetition of a key that is held down."""
        key = event.key()
        since = event.timestamp() - self._released.pop(key, -_REPEATED_MS)
        # Events that a program makes have no time.
        bounced = event.timestamp() > 0 and 0 <= since < _REPEATED_MS
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
