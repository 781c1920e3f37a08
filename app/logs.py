"""A log of what the program did and how long it took: ids, events and durations, and never case content.

An event has fields of fixed names, and each field admits values of one kind only: numbers, random ids, functions and
types. No field admits free text, so a log line cannot carry a note, a name or a case's reference. `app.log_file` writes
the lines. Events wait here until its file is open, because Python's logging takes some milliseconds to load.
"""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from enum import Enum
from functools import partial
from typing import NamedTuple


class Event(Enum):
    """The events that are logged."""

    STOPPED = "stopped"
    OPENED = "opened"
    CLOSED = "closed"
    CREATED = "created"
    COMMAND = "command"
    JOB = "job"
    MERGED = "merged"
    FAULT = "fault"


class Entry(NamedTuple):
    """One event: when it was (seconds since 1970), and its name and admitted fields as text.

    Only `entry` makes one. It keeps no value, so an event that waits holds no session and no key in memory.
    """

    at: float
    text: str


# A command of the window that takes less is not logged: a line for each answer would be a record of how a person works.
SLOW_MS = 50.0

Writer = Callable[[Entry], None]

_LONGEST_WAIT = 200  # events; a program that never opens a file keeps the latest of them
_waiting: deque[Entry] = deque(maxlen=_LONGEST_WAIT)
_writer: Writer | None = None


def log_event(event: Event, **fields: object) -> None:
    """Log an event. It never raises, and a field that its table does not admit is written as a question mark."""
    made = entry(event, fields)
    if _writer is None:
        _waiting.append(made)
    else:
        _writer(made)


@contextmanager
def timed(event: Event, **fields: object) -> Iterator[None]:
    """Log an event with the milliseconds that the block takes, and with the class of the error that it raises."""
    begun = time.perf_counter()
    try:
        yield
    except BaseException as error:
        log_event(event, **fields, ms=milliseconds_since(begun), error=type(error))
        raise
    log_event(event, **fields, ms=milliseconds_since(begun))


def milliseconds_since(begun: float) -> float:
    """Return the milliseconds since `begun`, a value of `time.perf_counter`."""
    return (time.perf_counter() - begun) * 1000


def send_to(writer: Writer | None) -> None:
    """Have `writer` write the events from now on, beginning with those that wait; without one, events wait again."""
    global _writer  # noqa: PLW0603 - a process has one log
    _writer = writer
    while writer is not None and _waiting:
        writer(_waiting.popleft())


def entry(event: Event, fields: Mapping[str, object]) -> Entry:
    """Return an event of now, with the fields that there are and the values that they admit."""
    parts = [event.value]
    parts += [f"{name}={_admitted(name, value)}" for name, value in fields.items() if name in _FIELDS]
    return Entry(time.time(), " ".join(parts))


def _admitted(name: str, value: object) -> str:
    text = _FIELDS[name](value)
    return "?" if text is None else text


def _number(value: object) -> str | None:
    if isinstance(value, (bool, int)):
        return str(int(value))
    return f"{value:.1f}" if isinstance(value, float) else None


def _id(value: object) -> str | None:
    return value if isinstance(value, str) and re.fullmatch(r"[0-9a-f]{32}", value) else None


def _function(value: object) -> str | None:
    """Return the name of a function of this program, taken from inside a partial or a bound method."""
    while isinstance(value, partial):
        value = value.func
    module, name = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
    if not callable(value) or not isinstance(module, str) or not isinstance(name, str):
        return None
    return f"{module}.{name}" if module.partition(".")[0] in ("app", "ui") else None


def _error(value: object) -> str | None:
    return value.__qualname__ if isinstance(value, type) and issubclass(value, BaseException) else None


# Every field that a line can have, with what makes its value into text, or None where it is not of the field's kind.
_FIELDS: Mapping[str, Callable[[object], str | None]] = {
    "inspection": _id,
    "store": _id,
    "command": _function,
    "job": _function,
    "error": _error,
    "ms": _number,
    "read_only": _number,
    "files": _number,
    "rows": _number,
    "conflicts": _number,
}
