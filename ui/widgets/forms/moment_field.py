"""A field for a day and a time, which takes them in the ways in which people type them."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDateTimeEdit

from app.day_names import MONTHS, MONTHS_WELSH
from ui.widgets.input.text_keys import handle_text_key
from ui.widgets.notice import Notice

_YEAR = r"(?P<year>\d{4}|\d{2})"
_DAYS = tuple(
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
_DAY_AND_TIME = re.compile(r"(?P<day>.+?)[, ]+(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?|(?P<both>\d{4}))")
_TIME = re.compile(r"(?P<hour>\d{1,2}):(?P<minute>\d{2})")
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


class MomentField(QDateTimeEdit):
    """A field that takes days such as 28 nov 2011, 28/11/2011, 28.11.11 and 2011-11-28, with a time after or alone.

    Qt's own field would read each of these as the 28th of the month that was there, and most as of the year that was
    there, and say nothing. Months are read in English and in Welsh. A text that is neither a day nor a time, such as
    31/11/2011, leaves the moment that was there, and `unread` carries a sentence that says so. It carries an empty one
    once a day or a time is typed.

    Args:
        moment: The moment that it shows.
        shown: The format, in Qt's letters.
    """

    unread = Signal(str)

    def __init__(self, moment: QDateTime | None = None, shown: str = "d MMMM yyyy HH:mm") -> None:
        super().__init__()
        if moment is not None:
            self.setDateTime(moment)
        self.setDisplayFormat(shown)
        self._typed = ""
        self._before = self.dateTime()  # what was there before the first key of what is typed
        self._whole = True  # whether what is typed is a day from its beginning, and not the month or the hour alone

    def event(self, event: QEvent) -> bool:
        """Handle the keys that Qt's own field handles differently."""
        return handle_text_key(self.lineEdit(), event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read all that is typed since another key; leave the first figures, and single parts, to Qt."""
        if event.key() in _HELD:
            super().keyPressEvent(event)
            return
        if event.key() == Qt.Key.Key_Backspace and self._typed and self._is_read_here(self._typed):
            self._typed = self._typed[:-1]
            self._read()
            return
        text = event.text()
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if command or not text or not text.isprintable():
            self.end_typing()
            super().keyPressEvent(event)
            return
        if self._everything_is_selected():
            # Qt would have the first key replace nothing.
            self.end_typing()
            self.setCurrentSection(QDateTimeEdit.Section.DaySection)
            self.setSelectedSection(QDateTimeEdit.Section.DaySection)
        if not self._typed:
            self._before = self.dateTime()
            self._whole = self.currentSection() == QDateTimeEdit.Section.DaySection
        self._typed += text
        if self._is_read_here(self._typed):
            self._read()
        else:
            super().keyPressEvent(event)

    def _is_read_here(self, typed: str) -> bool:
        """Return whether this field reads a text. The first figures, and single parts, are left to Qt."""
        return self._whole and not (typed.isdigit() and len(typed) <= _DAY_DIGITS)

    def _read(self) -> None:
        moment = self.read(self._typed, self._before)
        if moment is None and any(way.fullmatch(self._typed.strip()) for way in _DAYS):
            moment = self._before
        if moment is not None:
            self.setDateTime(moment)

    def read(self, text: str, before: QDateTime) -> QDateTime | None:
        """Return the moment that a text names; None if it is none, or not one yet. `before` has what it leaves out."""
        return read_moment(text, before)

    def end_typing(self) -> None:
        """Read no further. A text that is no day and no time by now, such as 28/11/201, leaves the moment there was."""
        typed, self._typed = self._typed.strip(), ""
        if not typed:
            return
        if not self._is_read_here(typed) or self.read(typed, self._before) is not None:
            self.unread.emit("")
            return
        self.setDateTime(self._before)
        self.unread.emit(
            self.tr("“{typed}” cannot be read as a date, so {day} stays.").format(typed=typed, day=self.text())
        )

    def take_back(self, moment: QDateTime) -> None:
        """Show the moment that was there before an edit, and drop the typed text."""
        self._typed = ""
        self.setDateTime(moment)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's name and place
        """Leave the field after a typed day, not its first part: Qt goes from the day to the month and the year."""
        if self._typed and self._is_read_here(self._typed):
            self.setCurrentSection(self.sectionAt(self.sectionCount() - 1 if next else 0))
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to read from here."""
        self._typed = ""
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """End to read here."""
        self.end_typing()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to read from here."""
        self.end_typing()
        super().mousePressEvent(event)

    def _everything_is_selected(self) -> bool:
        field = self.lineEdit()
        return bool(field.text()) and field.selectedText() == field.text()


def say_what_is_unread(notice: Notice, *fields: MomentField) -> None:
    """Show in a notice what was typed in a field and is no day, until a day is typed in one of them."""

    def say(sentence: str) -> None:
        if sentence:
            notice.say(sentence, "warning")
            said[:] = [sentence]
        elif notice.text in said:
            notice.clear()

    said: list[str] = []
    for field in fields:
        field.unread.connect(say)


def read_moment(text: str, before: QDateTime) -> QDateTime | None:
    """Return the moment that a text names; None if it is none, or not one yet.

    Args:
        text: The text: a day, a day and a time such as "28/11/2011 10:30" or "28 nov 10", or a time with a colon.
        before: A moment for the parts that the text leaves out.
    """
    text = text.strip()
    day = read_day(text, before.date().year())
    if day is not None:
        return QDateTime(day, before.time())
    found = _TIME.fullmatch(text)
    if found is not None:
        return _moment(before.date(), found["hour"], found["minute"])
    found = _DAY_AND_TIME.fullmatch(text)
    day = read_day(found["day"], before.date().year()) if found is not None else None
    if found is None or day is None:
        return None
    both = found["both"]
    return _moment(day, both[:2], both[2:]) if both else _moment(day, found["hour"], found["minute"])


def _moment(day: QDate, hour: str, minute: str | None) -> QDateTime | None:
    time = QTime(int(hour), int(minute or 0))
    return QDateTime(day, time) if time.isValid() else None


def read_day(text: str, year: int) -> QDate | None:
    """Return the day that a text names; None if it is none, or not one yet. The month's name may be cut short.

    Args:
        text: The text.
        year: The year of a text that has only a day and a month.
    """
    for way in _DAYS:
        if found := way.fullmatch(text.strip()):
            parts = found.groupdict()
            month = _month(parts["name"]) if "name" in parts else int(parts["month"])
            named = int(parts["year"] or year)
            day = QDate(named if named > 99 else _CENTURY + named, month, int(parts["day"]))
            return day if day.isValid() else None
    return None


def _month(name: str) -> int:
    """Return the number of the month whose English or Welsh name begins so; 0 if there is none."""
    for month, names in enumerate(zip(MONTHS, MONTHS_WELSH, strict=True), 1):
        if any(each.casefold().startswith(name.casefold()) for each in names):
            return month
    return 0
