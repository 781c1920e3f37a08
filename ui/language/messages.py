"""Messages that come from `app`, in the language of the window."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from app.errors import AbovelineError, DataError, Problem
from app.message import Message, Value, filled
from ui.language.dates import day, moment_of

_CONTEXT = "app"
_LISTED = 8


def translated(message: Message) -> str:
    """Return a message, and the messages among its values, in the language of the window."""
    if not message:
        return ""
    return filled(QCoreApplication.translate(_CONTEXT, message.template), message.values, _value)


def translated_problem(problem: Problem) -> str:
    """Return a problem on one line in the language of the window."""
    return problem.in_words(translated)


def error_text(error: AbovelineError, *, most: int = _LISTED) -> str:
    """Return an error in the language of the window: its sentence, then a line for each problem behind it.

    Args:
        error: The error.
        most: The number of problems listed. A last line counts those that are left out.
    """
    problems = error.problems if isinstance(error, DataError) else ()
    lines = [translated(error.message), *map(translated_problem, problems[:most])]
    if len(problems) > most:
        lines.append(f"… +{len(problems) - most}")
    return "\n".join(lines)


def _value(value: Value) -> str:
    match value:
        case Message():
            return translated(value)
        case tuple():
            return ", ".join(map(_value, value))
        case dt.datetime():  # before dt.date, which it is too
            return moment_of(value.isoformat(timespec="minutes"))
        case dt.date():
            return day(value.isoformat())
        case _:
            return str(value)
