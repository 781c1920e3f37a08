"""Mark the repetitions of a key that is held down, so that no shortcut and no control takes them as new presses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.input.held_keys import REPEATED_MS
from ui.widgets.input.typed_words import is_letter

_WITH_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class RepeatedKeys:
    """Follows the keys of the application's windows.

    Qt repeats no shortcut that has `autoRepeat` off, but it does not know all repetitions: X11 sends a release and a
    press of one time for each, and Qt marks only those that it sees together.
    """

    def __init__(self) -> None:
        """Begin with no key let go."""
        self._released: dict[int, int] = {}  # when each key was let go last
        self._dropped = False  # whether the press that follows belongs to a shortcut that must not repeat

    def handle(self, window: QObject, event: QKeyEvent) -> bool:
        """Send a marked copy of a repetition that is not marked to its window. Return whether the event ends here."""
        if event.isAutoRepeat():
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyRelease:
            self._released[_code(event)] = event.timestamp()
        elif self._is_repetition(event):
            if kind == QEvent.Type.ShortcutOverride:
                wanted = _send_marked(window, event)
                self._dropped = not wanted and _may_be_shortcut(event)
                # Qt looks for no shortcut if the event is accepted, and sends the press of the key.
                event.setAccepted(wanted or self._dropped)
            else:
                event.setAccepted(self._dropped or _send_marked(window, event))
                self._dropped = False
            return True
        return False

    def _is_repetition(self, event: QKeyEvent) -> bool:
        since = event.timestamp() - self._released.get(_code(event), -REPEATED_MS)
        # Events that a program makes have no time.
        return event.timestamp() > 0 and 0 <= since < REPEATED_MS


def _code(event: QKeyEvent) -> int:
    # The code of the key stays the same when Shift is let go before it.
    return event.nativeScanCode() or event.key()


def _may_be_shortcut(event: QKeyEvent) -> bool:
    """Return whether a key may be a shortcut: with a modifier, a function key, or a sign such as the question mark."""
    is_function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    return bool(event.modifiers() & _WITH_COMMANDS) or is_function or is_letter(event)


def _send_marked(window: QObject, event: QKeyEvent) -> bool:
    """Send a copy of a press that is marked as a repetition, and return whether it was accepted."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        True,  # noqa: FBT003 - Qt's constructor takes no names
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    copy.setAccepted(event.isAccepted())
    QCoreApplication.sendEvent(window, copy)
    return copy.isAccepted()
