"""Write days, times and lengths of time in the language of the window, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

MOMENT = "d MMM yyyy HH:mm"


def fieldwork(first: str, last: str) -> str:
    """Return the days of fieldwork, for example "14 to 18 November 2011"; empty if they are not known.

    Args:
        first: The first day, as YYYY-MM-DD.
        last: The last day, as YYYY-MM-DD.
    """
    days = [QDate.fromString(day, "yyyy-MM-dd") for day in (first, last)]
    if not all(day.isValid() for day in days):
        return ""
    locale = QLocale()
    begins, ends = days
    if (begins.year(), begins.month()) == (ends.year(), ends.month()):
        begin = str(begins.day())
    else:
        begin = locale.toString(begins, "d MMMM yyyy")
    text = QCoreApplication.translate("dates", "{first} to {last}")
    return text.format(first=begin, last=locale.toString(ends, "d MMMM yyyy"))


def day(text: str) -> str:
    """Return a day that is written as YYYY-MM-DD: "26 Mar 2012"; empty if it is none."""
    found = QDate.fromString(text, "yyyy-MM-dd")
    return QLocale().toString(found, "d MMM yyyy") if found.isValid() else ""


def whole_day(text: str) -> str:
    """Return a day that is written as YYYY-MM-DD as a field shows it: "26 March 2012"; empty if it is none."""
    found = QDate.fromString(text, "yyyy-MM-dd")
    return QLocale().toString(found, "d MMMM yyyy") if found.isValid() else ""


def moment(at: int) -> str:
    """Return a time (milliseconds since 1970, UTC) in local time: "26 Mar 2012 14:03"."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at), MOMENT)


def moment_of(local: str) -> str:
    """Return a local time that is written as YYYY-MM-DDTHH:MM in the form of `moment`."""
    return QLocale().toString(QDateTime.fromString(local, Qt.DateFormat.ISODate), MOMENT)


def lately(at: int) -> str:
    """Return a time (milliseconds since 1970, UTC) in short: "13:50" today, else with its day."""
    day, time = _day_and_time(at)
    return f"{day} {time}" if day else time


def lately_in_a_sentence(at: int) -> str:
    """Return a time (milliseconds since 1970, UTC) for a sentence: "at 14:03" today, else "on 3 May at 14:03"."""
    day, time = _day_and_time(at)
    if not day:
        return QCoreApplication.translate("dates", "at {time}").format(time=time)
    return QCoreApplication.translate("dates", "on {day} at {time}").format(day=day, time=time)


def duration(minutes: int) -> str:
    """Return minutes as hours and minutes: "5 min", "2 h 5 min"."""
    if minutes < 60:
        return QCoreApplication.translate("dates", "{minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    return QCoreApplication.translate("dates", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _day_and_time(at: int) -> tuple[str, str]:
    """Return the day and the time of day. The day is empty for today, and has its year if that is not this year."""
    local, today = QDateTime.fromMSecsSinceEpoch(at), QDate.currentDate()
    day, time = local.date(), local.toString("HH:mm")
    if day == today:
        return "", time
    return QLocale().toString(day, "d MMMM" if day.year() == today.year() else "d MMMM yyyy"), time
