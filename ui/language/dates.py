"""Days, moments and lengths of time as people write them, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

MOMENT = "d MMM yyyy HH:mm"


def fieldwork(first: str, last: str) -> str:
    """The days of fieldwork as people write them; empty where they are not known."""
    days = [QDate.fromString(day, "yyyy-MM-dd") for day in (first, last)]
    if not all(day.isValid() for day in days):
        return ""
    locale = QLocale()
    begins, ends = days
    if (begins.year(), begins.month()) == (ends.year(), ends.month()):
        return f"{begins.day()}\N{EN DASH}{locale.toString(ends, 'd MMMM yyyy')}"
    return f"{locale.toString(begins, 'd MMMM yyyy')} \N{EN DASH} {locale.toString(ends, 'd MMMM yyyy')}"


def moment(at: int) -> str:
    """A time (milliseconds since 1970, UTC) as it was here: "26 Mar 2012 14:03"."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at), MOMENT)


def moment_of(local: str) -> str:
    """The same of a local time written as YYYY-MM-DDTHH:MM."""
    return QLocale().toString(QDateTime.fromString(local, Qt.DateFormat.ISODate), MOMENT)


def lately(at: int) -> str:
    """A time (milliseconds since 1970, UTC) as short as it can be said: "13:50", or with its day."""
    day, time = _day_and_time(at)
    return f"{day} {time}" if day else time


def lately_in_a_sentence(at: int) -> str:
    """A time (milliseconds since 1970, UTC) as a sentence goes on with it: "at 14:03", with its day where that is not
    today."""
    day, time = _day_and_time(at)
    if not day:
        return QCoreApplication.translate("dates", "at {time}").format(time=time)
    return QCoreApplication.translate("dates", "on {day} at {time}").format(day=day, time=time)


def duration(minutes: int) -> str:
    """Minutes as hours and minutes: "5 min", "2 h 5 min"."""
    if minutes < 60:
        return QCoreApplication.translate("dates", "{minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    return QCoreApplication.translate("dates", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _day_and_time(at: int) -> tuple[str, str]:
    """The day, empty where it is today and with its year where that is not this one, and the time of day."""
    local, today = QDateTime.fromMSecsSinceEpoch(at), QDate.currentDate()
    day, time = local.date(), local.toString("HH:mm")
    if day == today:
        return "", time
    return QLocale().toString(day, "d MMMM" if day.year() == today.year() else "d MMMM yyyy"), time
