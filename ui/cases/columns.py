"""The columns of the list: their names, headings, and which give way first where the window is narrow."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication

Column = Literal[
    "case",
    "standing_out",
    "state",
    "answered",
    "unanswered",
    "to_look_at",
    "flags",
    "conflicts",
    "assessor",
    "time",
    "order",
]
CountColumn = Literal["unanswered", "to_look_at", "flags", "conflicts"]
COLUMNS: tuple[Column, ...] = get_args(Column)
CASE, STANDING_OUT, STATE, ANSWERED, UNANSWERED, TO_LOOK_AT, FLAGS, CONFLICTS, ASSESSOR, TIME, ORDER = range(
    len(COLUMNS)
)
NUMBERS = (ANSWERED, UNANSWERED, TO_LOOK_AT, FLAGS, CONFLICTS, TIME)
# What there is most of comes first when these are sorted by.
LARGEST_FIRST = (STANDING_OUT, *NUMBERS)
# Columns of words, which may be cut short before a column goes; to so many average characters at least.
ELASTIC = {STANDING_OUT: 26, ORDER: 12}
# The first goes first. What is told elsewhere, or of every case the same, weighs least; case and state stay.
DROPPED = (ORDER, TIME, ASSESSOR, FLAGS, CONFLICTS, TO_LOOK_AT, ANSWERED, STANDING_OUT, UNANSWERED)


def headings() -> tuple[str, ...]:
    """The column headings, in the window's language."""
    return (
        QCoreApplication.translate("cases", "Case"),
        QCoreApplication.translate("cases", "Stands out"),
        QCoreApplication.translate("cases", "State"),
        QCoreApplication.translate("cases", "Answered"),
        QCoreApplication.translate("cases", "To answer"),
        QCoreApplication.translate("cases", "To look at"),
        QCoreApplication.translate("cases", "Flags"),
        QCoreApplication.translate("cases", "Conflicts"),
        QCoreApplication.translate("cases", "Assessor"),
        QCoreApplication.translate("cases", "Time"),
        QCoreApplication.translate("cases", "Order"),
    )
