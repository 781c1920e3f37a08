"""Define the columns of the list: their names, headings, and the order in which a narrow window leaves them out."""

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
    "case_manager",
    "time",
    "order",
]
CountColumn = Literal["unanswered", "to_look_at", "flags", "conflicts"]
COLUMNS: tuple[Column, ...] = get_args(Column)
(
    CASE,
    STANDING_OUT,
    STATE,
    ANSWERED,
    UNANSWERED,
    TO_LOOK_AT,
    FLAGS,
    CONFLICTS,
    ASSESSOR,
    CASE_MANAGER,
    TIME,
    ORDER,
) = range(len(COLUMNS))
NUMBERS = (ANSWERED, UNANSWERED, TO_LOOK_AT, FLAGS, CONFLICTS, TIME)
# Columns that are sorted with the largest value first.
LARGEST_FIRST = (STANDING_OUT, *NUMBERS)
# Columns of words, which are cut before a column is left out, and the average characters that remain at least.
# Fewer would not tell a "Gorchymyn adsefydlu ieuenctid" from a "Gorchymyn atgyfeirio".
ELASTIC = {CASE_MANAGER: 20, ORDER: 20}
# The same, of the column that is cut only after the others in `DROPPED`: "very high" and "high" begin alike.
LAST_CUT = {STANDING_OUT: 26}
# The columns that are left out, the first one first. Case and state are always shown.
DROPPED = (ORDER, TIME, CASE_MANAGER, ASSESSOR, FLAGS, CONFLICTS, TO_LOOK_AT, ANSWERED)
LAST_DROPPED = (STANDING_OUT, UNANSWERED)


def headings() -> tuple[str, ...]:
    """Return the column headings in the language of the window."""
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
        QCoreApplication.translate("cases", "Case manager"),
        QCoreApplication.translate("cases", "Time"),
        QCoreApplication.translate("cases", "Order"),
    )
