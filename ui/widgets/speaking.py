"""What a screen reader says aloud that no move of the focus would: an answer given, a score that moved."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have `text` spoken, when the reader has finished what it says; `widget` is where it comes from.

    Costs next to nothing where no reader listens.
    """
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class SpokenLabel(QLabel):
    """A line whose text is spoken as it comes."""

    def setText(self, text: str) -> None:
        super().setText(text)
        announce(self, text)
