"""A field for a day, which takes a day in the ways in which people type one."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QTime

from ui.widgets.forms.moment_field import MomentField, read_day


class DayField(MomentField):
    """A field that shows "28 November 2011", opens a calendar, and takes a day as `MomentField` does, with no time.

    Args:
        day: The day that it shows.
    """

    def __init__(self, day: QDate | None = None) -> None:
        super().__init__(None if day is None else QDateTime(day, QTime(0, 0)), "d MMMM yyyy")
        self.setCalendarPopup(True)

    def read(self, text: str, before: QDateTime) -> QDateTime | None:
        """Return the day that a text names; None if it is none, or not one yet."""
        day = read_day(text, before.date().year())
        return None if day is None else QDateTime(day, before.time())
