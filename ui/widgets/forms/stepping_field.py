"""Give fields with two arrows, for numbers and times, the inset and the language that other fields have."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractSpinBox

_INSET = 7  # pixels, to the 2 that Qt leaves


def inset_text(box: QAbstractSpinBox) -> None:
    """Begin the text of a box with two arrows where that of other fields begins. Qt ignores its padding there.

    Its months are named in the language of the window: of itself, Qt keeps to the one in which the window was made.
    """
    box.setLocale(QLocale())
    box.lineEdit().setTextMargins(_INSET, 0, 0, 0)
