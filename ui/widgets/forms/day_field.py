"""A field for a day, which takes a day in the ways in which people type one."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateEdit

_YEAR = r"(?P<year>\d{4}|\d{2})"
_WAYS = tuple(
    map(
        re.compile,
        (
            r"(?P<year>\d{4})[/.\-](?P<month>\d{1,2})[/.\-](?P<day>\d{1,2})",
            rf"(?P<day>\d{{1,2}})[/.\- ](?P<month>\d{{1,2}})(?:[/.\- ]{_YEAR})?",
            r"(?P<day>\d{2})(?P<month>\d{2})(?P<year>\d{4})",
            rf"(?P<day>\d{{1,2}})[/.\- ]?(?P<name>[^\W\d_]{{3,}})(?:[/.,\- ]+{_YEAR})?",
        ),
    )
)
_DAY_DIGITS = 2
# Keys that are held for another key. The shift of a capital is one.
_HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
_CENTURY = 2000  # of a year of two digits


class DayField(QDateEdit):
    """A field that shows "28 November 2011", and takes 28 nov 2011, 28/11/2011, 28.11.11, 28112011 and 2011-11-28.

    Qt's own field would read each of these as the 28th of the month that was there, and most as of the year that was
    there, and say nothing. A day that does not exist, such as 31/11/2011, leaves the day that was there.

    Args:
        day: The day that it shows.
    """

    def __init__(self, day: QDate | None = None) -> None:
        super().__init__()
        if day is not None:
            self.setDate(day)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMMM yyyy")
        self._typed = ""
        self._before = self.date()  # the day before the first key of what is typed
        self._whole = True  # whether what is typed is a day from its beginning, and not the month or the year alone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read a day from all that is typed since another key; leave the first figures, and single parts, to Qt."""
        if event.key() in _HELD:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Backspace and self._typed and self._whole and not self._is_left_to_qt():
            self._typed = self._typed[:-1]
            self._read()
            return
        text = event.text()
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if command or not text or not text.isprintable():
            self._end_typing()
            super().keyPressEvent(event)
            return
        if self._everything_is_selected():
            # Qt would have the first key replace nothing.
            self._end_typing()
            self.setCurrentSection(QDateEdit.Section.DaySection)
            self.setSelectedSection(QDateEdit.Section.DaySection)
        if not self._typed:
            self._before = self.date()
            self._whole = self.currentSection() == QDateEdit.Section.DaySection
        self._typed += text
        if self._whole and not self._is_left_to_qt():
            self._read()
        else:
            super().keyPressEvent(event)

    def _is_left_to_qt(self) -> bool:
        return self._typed.isdigit() and len(self._typed) <= _DAY_DIGITS

    def _read(self) -> None:
        day = read_day(self._typed, self.date().year(), self.locale())
        if day is None and any(way.fullmatch(self._typed.strip()) for way in _WAYS):
            day = self._before
        if day is not None:
            self.setDate(day)

    def _end_typing(self) -> None:
        """Forget what was typed. A text that is no day by now, such as 28/11/201, leaves the day that was there."""
        unread = self._typed and self._whole and not self._is_left_to_qt()
        if unread and read_day(self._typed, self.date().year(), self.locale()) is None:
            self.setDate(self._before)
        self._typed = ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to read from here."""
        self._typed = ""
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End to read here."""
        self._end_typing()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to read from here."""
        self._end_typing()
        super().mousePressEvent(event)

    def _everything_is_selected(self) -> bool:
        field = self.lineEdit()
        return bool(field.text()) and field.selectedText() == field.text()


def read_day(text: str, year: int, locale: QLocale) -> QDate | None:
    """Return the day that a text names; None if it is none, or not one yet.

    Args:
        text: The text.
        year: The year of a text that has only a day and a month.
        locale: The language of the month's name, which may be cut short.
    """
    for way in _WAYS:
        if found := way.fullmatch(text.strip()):
            parts = found.groupdict()
            month = _month(parts["name"], locale) if "name" in parts else int(parts["month"])
            named = int(parts["year"] or year)
            day = QDate(named if named > 99 else _CENTURY + named, month, int(parts["day"]))
            return day if day.isValid() else None
    return None


def _month(name: str, locale: QLocale) -> int:
    """Return the number of the month whose name begins so; 0 if there is none."""
    for month in range(1, 13):
        if locale.monthName(month).casefold().startswith(name.casefold()):
            return month
    return 0
