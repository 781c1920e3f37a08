"""Have a screen reader speak changes that do not move the focus, such as a recorded answer or a changed score.

The accessibility types of Qt are imported on use. They take 2 ms to load, and the first page speaks nothing.
"""

from __future__ import annotations

from functools import cache
from types import ModuleType

from PySide6.QtWidgets import QLabel, QWidget


@cache
def _types() -> ModuleType:
    from PySide6 import QtGui

    return QtGui


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader speak `text` after its current sentence.

    Without a screen reader nothing is made.

    Args:
        widget: The widget that changed.
        text: The sentence; an empty one is not spoken.
    """
    if text and (accessible := _types().QAccessible).isActive():
        accessible.updateAccessibility(_types().QAccessibleAnnouncementEvent(widget, text))


def announce_new_text(label: QLabel, *, interrupt: bool = False) -> None:
    """Tell a screen reader that the text of a label is new.

    Args:
        label: The label.
        interrupt: Whether the screen reader drops its current sentence to speak the text, as for an error.
    """
    accessible = _types().QAccessible
    event = accessible.Event.Alert if interrupt else accessible.Event.NameChanged
    accessible.updateAccessibility(_types().QAccessibleEvent(label, event))


class SpokenLabel(QLabel):
    """A label that has each new text spoken."""

    def setText(self, text: str) -> None:
        """Show `text` and have it spoken."""
        super().setText(text)
        announce(self, text)
