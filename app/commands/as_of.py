"""The moment as of which the inspection is shown, from what a person writes."""

from __future__ import annotations

import datetime as dt

from app.errors import DataError
from app.store.journal import clamp_clock

_FORMS = (
    ("%Y-%m-%d", dt.timedelta(days=1)),
    ("%Y-%m-%d %H:%M", dt.timedelta(minutes=1)),
    ("%Y-%m-%d %H:%M:%S", dt.timedelta(seconds=1)),
)


def moment_from(text: str) -> int:
    """Return the last millisecond (since 1970, UTC) of a day, minute or second of this computer's local time.

    The history shows a change with its minute, so a change of the minute that is named is part of the moment.

    Args:
        text: Such as "2011-11-18", "2011-11-18 17:00" or "2011-11-18T17:00:30".

    Raises:
        DataError: It is no such time.
    """
    plain = text.strip().replace("T", " ")
    for form, length in _FORMS:
        try:
            begin = dt.datetime.strptime(plain, form)  # noqa: DTZ007 - local time, which `astimezone` takes it for
            # A day has 23 or 25 hours where the clocks change, so its length is added before the time zone.
            return clamp_clock(int((begin + length).astimezone().timestamp() * 1000) - 1)
        except (ValueError, OverflowError, OSError):
            continue
    raise DataError('{text} is no time. Write it as "2011-11-18 17:00", or a day as "2011-11-18".', text=repr(text))


def end_of_minute(at: int) -> int:
    """Return the last millisecond of the minute in which a moment (milliseconds since 1970, UTC) is."""
    return at // 60_000 * 60_000 + 59_999
