"""Keep the changes of answers that are shown with an undo button, while pages are made again and cases are left."""

from __future__ import annotations

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from app.records.key import RecordKey
from app.session.session import Session


@dataclass(eq=False, slots=True)
class RecentChange:
    """A change of an answer.

    Attributes:
        key: The key of the record.
        first: The value that undo restores.
        before: The first values before a person gave the first one again.
        text: The sentence on the change.
        until: The time at which its line is hidden, in seconds of the monotonic clock.
    """

    key: RecordKey
    first: object
    before: list[object] = field(default_factory=list)
    text: str = ""
    until: float = 0.0


@dataclass(eq=False, slots=True)
class RecentChanges:
    """The changes of one inspection.

    Attributes:
        newest_first: Those that are shown.
        reversed: Those whose first answer was given again. A word may take that one back, and they are in effect again.
    """

    newest_first: list[RecentChange] = field(default_factory=list)
    reversed: dict[RecordKey, RecentChange] = field(default_factory=dict)


# The pages are made again when the size of text, the language or the colours change. The session stays.
_OF_SESSION: WeakKeyDictionary[Session, RecentChanges] = WeakKeyDictionary()


def recent_changes(session: Session) -> RecentChanges:
    """Return the recent changes of an open inspection."""
    return _OF_SESSION.setdefault(session, RecentChanges())
