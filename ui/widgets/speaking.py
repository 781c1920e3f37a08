"""Have a screen reader speak changes that do not move the focus, such as a recorded answer or a changed score."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader speak `text` after its current sentence.

    Without a screen reader the call costs next to nothing.

    Args:
        widget: The widget that changed.
        text: The sentence; an empty one is not spoken.
    """
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class SpokenLabel(QLabel):
    """A label that has each new text spoken."""

    def setText(self, text: str) -> None:
        """Show `text` and have it spoken."""
        super().setText(text)
        announce(self, text)
