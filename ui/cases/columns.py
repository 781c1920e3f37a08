"""The columns of the list: their names, headings, and which give way first where the window is narrow."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication

Column = Literal["case", "standing_out", "state", "answered", "open", "flags", "assessor", "time", "to_check", "order"]
COLUMNS: tuple[Column, ...] = get_args(Column)
CASE, STANDING_OUT, STATE, ANSWERED, OPEN, FLAGS, ASSESSOR, TIME, TO_CHECK, ORDER = range(len(COLUMNS))
NUMBERS = (ANSWERED, OPEN, FLAGS, TIME, TO_CHECK)
# What there is most of comes first when these are sorted by.
LARGEST_FIRST = (STANDING_OUT, ANSWERED, OPEN, FLAGS, TIME, TO_CHECK)
# Columns of words, which may be cut short before a column goes; to so many average characters at least.
ELASTIC = {STANDING_OUT: 26, ORDER: 12}
# The first goes first. What is told elsewhere, or of every case the same, weighs least; case and state stay.
DROPPED = (ORDER, TIME, ASSESSOR, TO_CHECK, FLAGS, ANSWERED, STANDING_OUT, OPEN)


def headings() -> tuple[str, ...]:
    """The column headings, in the window's language."""
    return (
        QCoreApplication.translate("cases", "Case"),
        QCoreApplication.translate("cases", "Stands out"),
        QCoreApplication.translate("cases", "State"),
        QCoreApplication.translate("cases", "Answered"),
        QCoreApplication.translate("cases", "Open"),
        QCoreApplication.translate("cases", "Flags"),
        QCoreApplication.translate("cases", "Assessor"),
        QCoreApplication.translate("cases", "Time"),
        QCoreApplication.translate("cases", "To check"),
        QCoreApplication.translate("cases", "Order"),
    )
