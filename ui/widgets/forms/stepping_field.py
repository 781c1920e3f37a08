"""Give fields with two arrows, for numbers and times, the inset and the language that other fields have."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit

_INSET = 7  # pixels, to the 2 that Qt leaves


def inset_text(box: QAbstractSpinBox) -> None:
    """Begin the text of a box with two arrows where that of other fields begins. Qt ignores its padding there.

    A date that opens a calendar has one arrow and keeps its padding, so its text begins there without this.

    Its months are named in the language of the window: of itself, Qt keeps to the one in which the window was made.
    """
    box.setLocale(QLocale())
    has_padding = isinstance(box, QDateTimeEdit) and box.calendarPopup()
    box.lineEdit().setTextMargins(0 if has_padding else _INSET, 0, 0, 0)
